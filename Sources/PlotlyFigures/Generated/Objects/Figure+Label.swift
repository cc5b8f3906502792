// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.newshape.label`, `layout.shape.label`.
    public struct Label: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            text: String? = nil,
            font: Figure.Font? = nil,
            padding: Double? = nil,
            textangle: (any FigureValue)? = nil,
            textposition: Figure.LabelTextposition? = nil,
            texttemplate: String? = nil,
            texttemplatefallback: (any FigureValue)? = nil,
            xanchor: Figure.AnnotationXanchor? = nil,
            yanchor: Figure.Valign? = nil
        ) {
            set("text", text)
            set("font", font)
            set("padding", padding)
            set("textangle", textangle)
            set("textposition", textposition)
            set("texttemplate", texttemplate)
            set("texttemplatefallback", texttemplatefallback)
            set("xanchor", xanchor)
            set("yanchor", yanchor)
        }

        /// Sets the text to display with the new shape. It is also used for legend item if `name` is not provided.
        public var text: String? { get { value("text") } set { set("text", newValue) } }

        /// Sets the new shape label text font.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets padding (in px) between edge of label and edge of new shape.
        public var padding: Double? { get { value("padding") } set { set("padding", newValue) } }

        /// Sets the angle at which the label text is drawn with respect to the horizontal. For lines, angle "auto" is the
        /// same angle as the line.
        public var textangle: (any FigureValue)? { get { anything("textangle") } set { set("textangle", newValue) } }

        /// Sets the position of the label text relative to the new shape. Supported values for rectangles, circles and
        /// paths are *top left*, *top center*, *top right*, *middle left*, *middle center*, *middle right*, *bottom
        /// left*, *bottom center*, and *bottom right*.
        public var textposition: Figure.LabelTextposition? {
            get { value("textposition") }
            set { set("textposition", newValue) }
        }

        /// Template string used for rendering the new shape's label. Note that this will override `text`.
        public var texttemplate: String? { get { value("texttemplate") } set { set("texttemplate", newValue) } }

        /// Fallback string that's displayed when a variable referenced in a template is missing.
        public var texttemplatefallback: (any FigureValue)? {
            get { anything("texttemplatefallback") }
            set { set("texttemplatefallback", newValue) }
        }

        /// Sets the label's horizontal position anchor This anchor binds the specified `textposition` to the "left",
        /// "center" or "right" of the label text.
        public var xanchor: Figure.AnnotationXanchor? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the label's vertical position anchor This anchor binds the specified `textposition` to the "top",
        /// "middle" or "bottom" of the label text.
        public var yanchor: Figure.Valign? { get { value("yanchor") } set { set("yanchor", newValue) } }
    }
}
