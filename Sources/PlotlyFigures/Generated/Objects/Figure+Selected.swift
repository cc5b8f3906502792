// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.selected`, `barpolar.selected`, `box.selected`, `choropleth.selected` and 14 more.
    public struct Selected: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(marker: Figure.Marker? = nil, textfont: Figure.Font? = nil) {
            set("marker", marker)
            set("textfont", textfont)
        }

        public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

        public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }
    }
}
