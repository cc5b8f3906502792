// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `scatter3d.projection`.
    public struct ScatterProjections: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: Figure.ScatterProjection? = nil,
            y: Figure.ScatterProjection? = nil,
            z: Figure.ScatterProjection? = nil
        ) {
            set("x", x)
            set("y", y)
            set("z", z)
        }

        public var x: Figure.ScatterProjection { get { object("x") } set { set("x", newValue) } }

        public var y: Figure.ScatterProjection { get { object("y") } set { set("y", newValue) } }

        public var z: Figure.ScatterProjection { get { object("z") } set { set("z", newValue) } }
    }
}
