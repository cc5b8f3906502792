// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `candlestick.increasing`, `indicator.delta.increasing`, `ohlc.increasing`, `waterfall.increasing`.
    public struct Increasing: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: String? = nil,
            symbol: String? = nil,
            marker: Figure.Marker? = nil,
            line: Figure.Line? = nil,
            fillcolor: String? = nil
        ) {
            set("color", color)
            set("symbol", symbol)
            set("marker", marker)
            set("line", line)
            set("fillcolor", fillcolor)
        }

        /// Sets the color for increasing value.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the symbol to display for increasing value.
        public var symbol: String? { get { value("symbol") } set { set("symbol", newValue) } }

        public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the fill color. Defaults to a half-transparent variant of the line color, marker color, or marker line
        /// color, whichever is available.
        public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }
    }
}
