// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `funnel.connector`, `waterfall.connector`.
    public struct Connector: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            mode: Figure.ConnectorMode? = nil,
            line: Figure.Line? = nil,
            fillcolor: String? = nil,
            visible: Bool? = nil
        ) {
            set("mode", mode)
            set("line", line)
            set("fillcolor", fillcolor)
            set("visible", visible)
        }

        /// Sets the shape of connector lines.
        public var mode: Figure.ConnectorMode? { get { value("mode") } set { set("mode", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the fill color.
        public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

        /// Determines if connector regions and lines are drawn.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
