// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.hoverlabel.font`, `bar.insidetextfont`, `bar.legendgrouptitle.font`, `bar.marker.colorbar.tickfont` and 292 more.
    public struct Font: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: (any FigureColors)? = nil,
            size: (any FigureNumbers)? = nil,
            family: (any FigureTexts)? = nil,
            lineposition: Figure.Lineposition? = nil,
            shadow: (any FigureTexts)? = nil,
            style: Figure.Style? = nil,
            textcase: Figure.Textcase? = nil,
            variant: Figure.Variant? = nil,
            weight: (any FigureValue)? = nil
        ) {
            pack("color", color)
            pack("size", size)
            pack("family", family)
            set("lineposition", lineposition)
            pack("shadow", shadow)
            set("style", style)
            set("textcase", textcase)
            set("variant", variant)
            pack("weight", weight)
        }

        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        public var size: (any FigureNumbers)? { get { anything("size") } set { pack("size", newValue) } }

        /// HTML font family - the typeface that will be applied by the web browser. The web browser can only apply a font
        /// if it is available on the system where it runs.
        public var family: (any FigureTexts)? { get { anything("family") } set { pack("family", newValue) } }

        /// Sets the kind of decoration line(s) with text, such as an "under", "over" or "through" as well as combinations
        /// e.g.
        public var lineposition: Figure.Lineposition? {
            get { value("lineposition") }
            set { set("lineposition", newValue) }
        }

        /// Sets the shape and color of the shadow behind text. "auto" places minimal shadow and applies contrast text
        /// font color.
        public var shadow: (any FigureTexts)? { get { anything("shadow") } set { pack("shadow", newValue) } }

        /// Sets whether a font should be styled with a normal or italic face from its family.
        public var style: Figure.Style? { get { value("style") } set { set("style", newValue) } }

        /// Sets capitalization of text. It can be used to make text appear in all-uppercase or all-lowercase, or with
        /// each word capitalized.
        public var textcase: Figure.Textcase? { get { value("textcase") } set { set("textcase", newValue) } }

        /// Sets the variant of the font.
        public var variant: Figure.Variant? { get { value("variant") } set { set("variant", newValue) } }

        /// Sets the weight (or boldness) of the font.
        public var weight: (any FigureValue)? { get { anything("weight") } set { pack("weight", newValue) } }
    }
}
