// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.grid`.
    public struct Grid: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            domain: Figure.Domain? = nil,
            columns: Int? = nil,
            pattern: Figure.GridPattern? = nil,
            roworder: Figure.Roworder? = nil,
            rows: Int? = nil,
            subplots: (any FigureValue)? = nil,
            xaxes: (any FigureValue)? = nil,
            xgap: Double? = nil,
            xside: Figure.Xside? = nil,
            yaxes: (any FigureValue)? = nil,
            ygap: Double? = nil,
            yside: Figure.Yside? = nil
        ) {
            set("domain", domain)
            set("columns", columns)
            set("pattern", pattern)
            set("roworder", roworder)
            set("rows", rows)
            set("subplots", subplots)
            set("xaxes", xaxes)
            set("xgap", xgap)
            set("xside", xside)
            set("yaxes", yaxes)
            set("ygap", ygap)
            set("yside", yside)
        }

        public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

        /// The number of columns in the grid. If you provide a 2D `subplots` array, the length of its longest row is used
        /// as the default.
        public var columns: Int? { get { value("columns") } set { set("columns", newValue) } }

        /// If no `subplots`, `xaxes`, or `yaxes` are given but we do have `rows` and `columns`, we can generate defaults
        /// using consecutive axis IDs, in two ways: "coupled" gives one x axis per column and one y axis per row.
        public var pattern: Figure.GridPattern? { get { value("pattern") } set { set("pattern", newValue) } }

        /// Is the first row the top or the bottom? Note that columns are always enumerated from left to right.
        public var roworder: Figure.Roworder? { get { value("roworder") } set { set("roworder", newValue) } }

        /// The number of rows in the grid. If you provide a 2D `subplots` array or a `yaxes` array, its length is used as
        /// the default.
        public var rows: Int? { get { value("rows") } set { set("rows", newValue) } }

        /// Used for freeform grids, where some axes may be shared across subplots but others are not.
        public var subplots: (any FigureValue)? { get { anything("subplots") } set { set("subplots", newValue) } }

        /// Used with `yaxes` when the x and y axes are shared across columns and rows. Each entry should be an x axis id
        /// like "x", "x2", etc., or "" to not put an x axis in that column.
        public var xaxes: (any FigureValue)? { get { anything("xaxes") } set { set("xaxes", newValue) } }

        /// Horizontal space between grid cells, expressed as a fraction of the total width available to one cell.
        public var xgap: Double? { get { value("xgap") } set { set("xgap", newValue) } }

        /// Sets where the x axis labels and titles go. "bottom" means the very bottom of the grid.
        public var xside: Figure.Xside? { get { value("xside") } set { set("xside", newValue) } }

        /// Used with `yaxes` when the x and y axes are shared across columns and rows. Each entry should be an y axis id
        /// like "y", "y2", etc., or "" to not put a y axis in that row.
        public var yaxes: (any FigureValue)? { get { anything("yaxes") } set { set("yaxes", newValue) } }

        /// Vertical space between grid cells, expressed as a fraction of the total height available to one cell.
        public var ygap: Double? { get { value("ygap") } set { set("ygap", newValue) } }

        /// Sets where the y axis labels and titles go. "left" means the very left edge of the grid.
        public var yside: Figure.Yside? { get { value("yside") } set { set("yside", newValue) } }
    }
}
