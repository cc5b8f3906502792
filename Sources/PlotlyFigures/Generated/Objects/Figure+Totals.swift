// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `waterfall.totals`.
    public struct Totals: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(marker: Figure.Marker? = nil) {
            set("marker", marker)
        }

        public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }
    }
}
