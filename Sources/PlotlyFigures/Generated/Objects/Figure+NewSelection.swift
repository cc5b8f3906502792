// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.newselection`.
    public struct NewSelection: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(mode: Figure.NewSelectionMode? = nil, line: Figure.Line? = nil) {
            set("mode", mode)
            set("line", line)
        }

        /// Describes how a new selection is created. If `immediate`, a new selection is created after first mouse up.
        public var mode: Figure.NewSelectionMode? { get { value("mode") } set { set("mode", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }
    }
}
