// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `isosurface.slices`, `volume.slices`.
    public struct Slices: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: Figure.Slice? = nil, y: Figure.Slice? = nil, z: Figure.Slice? = nil) {
            set("x", x)
            set("y", y)
            set("z", z)
        }

        public var x: Figure.Slice { get { object("x") } set { set("x", newValue) } }

        public var y: Figure.Slice { get { object("y") } set { set("y", newValue) } }

        public var z: Figure.Slice { get { object("z") } set { set("z", newValue) } }
    }
}
