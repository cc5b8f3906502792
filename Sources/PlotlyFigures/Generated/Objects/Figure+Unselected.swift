// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.unselected`, `barpolar.unselected`, `box.unselected`, `choropleth.unselected` and 15 more.
    public struct Unselected: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(marker: Figure.Marker? = nil, line: Figure.Line? = nil, textfont: Figure.Font? = nil) {
            set("marker", marker)
            set("line", line)
            set("textfont", textfont)
        }

        public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }
    }
}
