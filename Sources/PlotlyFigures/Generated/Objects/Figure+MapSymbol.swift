// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.map.layer.symbol`.
    public struct MapSymbol: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            text: String? = nil,
            icon: String? = nil,
            iconsize: Double? = nil,
            placement: Figure.Placement? = nil,
            textfont: Figure.Font? = nil,
            textposition: Figure.ScatterTextposition? = nil
        ) {
            set("text", text)
            set("icon", icon)
            set("iconsize", iconsize)
            set("placement", placement)
            set("textfont", textfont)
            set("textposition", textposition)
        }

        /// Sets the symbol text (map.layer.layout.text-field).
        public var text: String? { get { value("text") } set { set("text", newValue) } }

        /// Sets the symbol icon image (map.layer.layout.icon-image). Full list: https://www.mapbox.com/maki-icons/.
        public var icon: String? { get { value("icon") } set { set("icon", newValue) } }

        /// Sets the symbol icon size (map.layer.layout.icon-size). Has an effect only when `type` is set to "symbol".
        public var iconsize: Double? { get { value("iconsize") } set { set("iconsize", newValue) } }

        /// Sets the symbol and/or text placement (map.layer.layout.symbol- placement). If `placement` is "point", the
        /// label is placed where the geometry is located If `placement` is "line", the label is placed along the line of
        /// the geometry If `placement` is "line-center", the label is placed on the center of the geometry.
        public var placement: Figure.Placement? { get { value("placement") } set { set("placement", newValue) } }

        /// Sets the icon text font (color=map.layer.paint.text-color, size=map.layer.layout.text-size).
        public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

        /// Sets the positions of the `text` elements with respects to the (x,y) coordinates.
        public var textposition: Figure.ScatterTextposition? {
            get { value("textposition") }
            set { set("textposition", newValue) }
        }
    }
}
