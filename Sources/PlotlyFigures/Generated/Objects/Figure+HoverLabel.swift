// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.hoverlabel`, `barpolar.hoverlabel`, `box.hoverlabel`, `candlestick.hoverlabel` and 43 more.
    public struct HoverLabel: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            align: Figure.HoverLabelAlign? = nil,
            bgcolor: (any FigureColors)? = nil,
            bordercolor: (any FigureColors)? = nil,
            font: Figure.Font? = nil,
            grouptitlefont: Figure.Font? = nil,
            namelength: (any FigureNumbers)? = nil,
            showarrow: Bool? = nil,
            split: Bool? = nil
        ) {
            set("align", align)
            pack("bgcolor", bgcolor)
            pack("bordercolor", bordercolor)
            set("font", font)
            set("grouptitlefont", grouptitlefont)
            pack("namelength", namelength)
            set("showarrow", showarrow)
            set("split", split)
        }

        /// Sets the horizontal alignment of the text content within hover label box. Has an effect only if the hover
        /// label text spans more two or more lines.
        public var align: Figure.HoverLabelAlign? { get { value("align") } set { set("align", newValue) } }

        /// Sets the background color of the hover labels for this trace.
        public var bgcolor: (any FigureColors)? { get { anything("bgcolor") } set { pack("bgcolor", newValue) } }

        /// Sets the border color of the hover labels for this trace.
        public var bordercolor: (any FigureColors)? {
            get { anything("bordercolor") }
            set { pack("bordercolor", newValue) }
        }

        /// Sets the font used in hover labels.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets the font for group titles in hover (unified modes). Defaults to `hoverlabel.font`.
        public var grouptitlefont: Figure.Font {
            get { object("grouptitlefont") }
            set { set("grouptitlefont", newValue) }
        }

        /// Sets the default length (in number of characters) of the trace name in the hover labels for all traces.
        public var namelength: (any FigureNumbers)? {
            get { anything("namelength") }
            set { pack("namelength", newValue) }
        }

        /// Sets whether or not to show the hover label arrow/triangle pointing to the data point.
        public var showarrow: Bool? { get { value("showarrow") } set { set("showarrow", newValue) } }

        /// Show hover information (open, close, high, low) in separate labels, rather than a single unified label.
        public var split: Bool? { get { value("split") } set { set("split", newValue) } }
    }
}
