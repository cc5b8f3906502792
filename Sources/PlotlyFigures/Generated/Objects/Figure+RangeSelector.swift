// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.xaxis.rangeselector`.
    public struct RangeSelector: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: Double? = nil,
            y: Double? = nil,
            activecolor: String? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderwidth: Double? = nil,
            buttondefaults: (any FigureValue)? = nil,
            buttons: [Figure.RangeButton]? = nil,
            font: Figure.Font? = nil,
            visible: Bool? = nil,
            xanchor: Figure.AnnotationXanchor? = nil,
            yanchor: Figure.AnnotationYanchor? = nil
        ) {
            set("x", x)
            set("y", y)
            set("activecolor", activecolor)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderwidth", borderwidth)
            set("buttondefaults", buttondefaults)
            set("buttons", buttons)
            set("font", font)
            set("visible", visible)
            set("xanchor", xanchor)
            set("yanchor", yanchor)
        }

        /// Sets the x position (in normalized coordinates) of the range selector.
        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        /// Sets the y position (in normalized coordinates) of the range selector.
        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        /// Sets the background color of the active range selector button.
        public var activecolor: String? { get { value("activecolor") } set { set("activecolor", newValue) } }

        /// Sets the background color of the range selector buttons.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the color of the border enclosing the range selector.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the width (in px) of the border enclosing the range selector.
        public var borderwidth: Double? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        /// When used in a template (as layout.template.layout.xaxis.rangeselector.buttondefaults), sets the default
        /// property values to use for elements of layout.xaxis.rangeselector.buttons.
        public var buttondefaults: (any FigureValue)? {
            get { anything("buttondefaults") }
            set { set("buttondefaults", newValue) }
        }

        /// Sets the specifications for each buttons. By default, a range selector comes with no buttons.
        public var buttons: [Figure.RangeButton] { get { objects("buttons") } set { set("buttons", newValue) } }

        /// Sets the font of the range selector button text.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Determines whether or not this range selector is visible. Note that range selectors are only available for x
        /// axes of `type` set to or auto-typed to "date".
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// Sets the range selector's horizontal position anchor. This anchor binds the `x` position to the "left",
        /// "center" or "right" of the range selector.
        public var xanchor: Figure.AnnotationXanchor? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the range selector's vertical position anchor This anchor binds the `y` position to the "top", "middle"
        /// or "bottom" of the range selector.
        public var yanchor: Figure.AnnotationYanchor? { get { value("yanchor") } set { set("yanchor", newValue) } }
    }
}
