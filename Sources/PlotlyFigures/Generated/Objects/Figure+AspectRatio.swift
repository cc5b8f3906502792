// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.scene.aspectratio`.
    public struct AspectRatio: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: Double? = nil, y: Double? = nil, z: Double? = nil) {
            set("x", x)
            set("y", y)
            set("z", z)
        }

        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        public var z: Double? { get { value("z") } set { set("z", newValue) } }
    }
}
