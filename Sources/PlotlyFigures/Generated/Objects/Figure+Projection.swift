// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.scene.camera.projection`.
    public struct Projection: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(type: Figure.ProjectionType? = nil) {
            set("type", type)
        }

        /// Sets the projection type. The projection type could be either "perspective" or "orthographic".
        public var type: Figure.ProjectionType? { get { value("type") } set { set("type", newValue) } }
    }
}
