// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `isosurface.caps`, `volume.caps`.
    public struct Caps: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: Figure.Cap? = nil, y: Figure.Cap? = nil, z: Figure.Cap? = nil) {
            set("x", x)
            set("y", y)
            set("z", z)
        }

        public var x: Figure.Cap { get { object("x") } set { set("x", newValue) } }

        public var y: Figure.Cap { get { object("y") } set { set("y", newValue) } }

        public var z: Figure.Cap { get { object("z") } set { set("z", newValue) } }
    }
}
