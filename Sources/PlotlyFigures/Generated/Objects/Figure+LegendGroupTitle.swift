// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.legendgrouptitle`, `barpolar.legendgrouptitle`, `box.legendgrouptitle`, `candlestick.legendgrouptitle` and 45 more.
    public struct LegendGroupTitle: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(text: String? = nil, font: Figure.Font? = nil) {
            set("text", text)
            set("font", font)
        }

        /// Sets the title of the legend group.
        public var text: String? { get { value("text") } set { set("text", newValue) } }

        /// Sets this legend group's title font.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }
    }
}
