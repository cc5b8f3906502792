// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `surface.contours`.
    public struct SurfaceContours: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: Figure.SurfaceContour? = nil, y: Figure.SurfaceContour? = nil, z: Figure.SurfaceContour? = nil) {
            set("x", x)
            set("y", y)
            set("z", z)
        }

        public var x: Figure.SurfaceContour { get { object("x") } set { set("x", newValue) } }

        public var y: Figure.SurfaceContour { get { object("y") } set { set("y", newValue) } }

        public var z: Figure.SurfaceContour { get { object("z") } set { set("z", newValue) } }
    }
}
