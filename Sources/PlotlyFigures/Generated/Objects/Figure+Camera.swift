// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.scene.camera`.
    public struct Camera: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            center: Figure.Vector? = nil,
            eye: Figure.Vector? = nil,
            projection: Figure.Projection? = nil,
            up: Figure.Vector? = nil
        ) {
            set("center", center)
            set("eye", eye)
            set("projection", projection)
            set("up", up)
        }

        /// Sets the (x,y,z) components of the 'center' camera vector This vector determines the translation (x,y,z) space
        /// about the center of this scene.
        public var center: Figure.Vector { get { object("center") } set { set("center", newValue) } }

        /// Sets the (x,y,z) components of the 'eye' camera vector. This vector determines the view point about the origin
        /// of this scene.
        public var eye: Figure.Vector { get { object("eye") } set { set("eye", newValue) } }

        public var projection: Figure.Projection { get { object("projection") } set { set("projection", newValue) } }

        /// Sets the (x,y,z) components of the 'up' camera vector. This vector determines the up direction of this scene
        /// with respect to the page.
        public var up: Figure.Vector { get { object("up") } set { set("up", newValue) } }
    }
}
