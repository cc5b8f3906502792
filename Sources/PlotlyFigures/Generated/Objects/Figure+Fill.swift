// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `table.cells.fill`, `table.header.fill`, `layout.map.layer.fill`.
    public struct Fill: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(color: (any FigureColors)? = nil, outlinecolor: String? = nil) {
            pack("color", color)
            set("outlinecolor", outlinecolor)
        }

        /// Sets the cell fill color. It accepts either a specific color or an array of colors or a 2D array of colors.
        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        /// Sets the fill outline color (map.layer.paint.fill-outline- color). Has an effect only when `type` is set to
        /// "fill".
        public var outlinecolor: String? { get { value("outlinecolor") } set { set("outlinecolor", newValue) } }
    }
}
