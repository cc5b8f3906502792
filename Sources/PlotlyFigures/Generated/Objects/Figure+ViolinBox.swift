// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `violin.box`.
    public struct ViolinBox: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(width: Double? = nil, line: Figure.Line? = nil, fillcolor: String? = nil, visible: Bool? = nil) {
            set("width", width)
            set("line", line)
            set("fillcolor", fillcolor)
            set("visible", visible)
        }

        /// Sets the width of the inner box plots relative to the violins' width. For example, with 1, the inner box plots
        /// are as wide as the violins.
        public var width: Double? { get { value("width") } set { set("width", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the inner box plot fill color.
        public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

        /// Determines if an miniature box plot is drawn inside the violins.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
