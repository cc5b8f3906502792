// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `icicle.root`, `sunburst.root`, `treemap.root`.
    public struct Root: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(color: String? = nil) {
            set("color", color)
        }

        /// sets the color of the root node for a sunburst/treemap/icicle trace. this has no effect when a colorscale is
        /// used to set the markers.
        public var color: String? { get { value("color") } set { set("color", newValue) } }
    }
}
