// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `cone.lightposition`, `isosurface.lightposition`, `mesh3d.lightposition`, `streamtube.lightposition` and 2 more.
    public struct LightPosition: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: Double? = nil, y: Double? = nil, z: Double? = nil) {
            set("x", x)
            set("y", y)
            set("z", z)
        }

        /// Numeric vector, representing the X coordinate for each vertex.
        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        /// Numeric vector, representing the Y coordinate for each vertex.
        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        /// Numeric vector, representing the Z coordinate for each vertex.
        public var z: Double? { get { value("z") } set { set("z", newValue) } }
    }
}
