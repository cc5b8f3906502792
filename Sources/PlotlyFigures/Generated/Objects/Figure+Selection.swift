// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.selections`.
    public struct Selection: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            name: String? = nil,
            line: Figure.Line? = nil,
            opacity: Double? = nil,
            path: String? = nil,
            templateitemname: String? = nil,
            type: Figure.SelectionType? = nil,
            x0: (any FigureValue)? = nil,
            x1: (any FigureValue)? = nil,
            xref: Figure.AnnotationXref? = nil,
            y0: (any FigureValue)? = nil,
            y1: (any FigureValue)? = nil,
            yref: Figure.AnnotationYref? = nil
        ) {
            set("name", name)
            set("line", line)
            set("opacity", opacity)
            set("path", path)
            set("templateitemname", templateitemname)
            set("type", type)
            set("x0", x0)
            set("x1", x1)
            set("xref", xref)
            set("y0", y0)
            set("y1", y1)
            set("yref", yref)
        }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the opacity of the selection.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// For `type` "path" - a valid SVG path similar to `shapes.path` in data coordinates.
        public var path: String? { get { value("path") } set { set("path", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Specifies the selection type to be drawn. If "rect", a rectangle is drawn linking (`x0`,`y0`), (`x1`,`y0`),
        /// (`x1`,`y1`) and (`x0`,`y1`).
        public var type: Figure.SelectionType? { get { value("type") } set { set("type", newValue) } }

        /// Sets the selection's starting x position.
        public var x0: (any FigureValue)? { get { anything("x0") } set { set("x0", newValue) } }

        /// Sets the selection's end x position.
        public var x1: (any FigureValue)? { get { anything("x1") } set { set("x1", newValue) } }

        /// Sets the selection's x coordinate axis. If set to a x axis id (e.g. "x" or "x2"), the `x` position refers to a
        /// x coordinate.
        public var xref: Figure.AnnotationXref? { get { value("xref") } set { set("xref", newValue) } }

        /// Sets the selection's starting y position.
        public var y0: (any FigureValue)? { get { anything("y0") } set { set("y0", newValue) } }

        /// Sets the selection's end y position.
        public var y1: (any FigureValue)? { get { anything("y1") } set { set("y1", newValue) } }

        /// Sets the selection's x coordinate axis. If set to a y axis id (e.g. "y" or "y2"), the `y` position refers to a
        /// y coordinate.
        public var yref: Figure.AnnotationYref? { get { value("yref") } set { set("yref", newValue) } }
    }
}
