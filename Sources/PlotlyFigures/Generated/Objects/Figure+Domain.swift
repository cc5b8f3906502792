// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `funnelarea.domain`, `icicle.domain`, `indicator.domain`, `parcats.domain` and 13 more.
    public struct Domain: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: (any FigureValue)? = nil, y: (any FigureValue)? = nil, column: Int? = nil, row: Int? = nil) {
            set("x", x)
            set("y", y)
            set("column", column)
            set("row", row)
        }

        /// Sets the horizontal domain of this funnelarea trace (in plot fraction).
        public var x: (any FigureValue)? { get { anything("x") } set { set("x", newValue) } }

        /// Sets the vertical domain of this funnelarea trace (in plot fraction).
        public var y: (any FigureValue)? { get { anything("y") } set { set("y", newValue) } }

        /// If there is a layout grid, use the domain for this column in the grid for this funnelarea trace.
        public var column: Int? { get { value("column") } set { set("column", newValue) } }

        /// If there is a layout grid, use the domain for this row in the grid for this funnelarea trace.
        public var row: Int? { get { value("row") } set { set("row", newValue) } }
    }
}
