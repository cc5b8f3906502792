// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.sliders`.
    public struct Slider: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: Double? = nil,
            y: Double? = nil,
            name: String? = nil,
            active: Double? = nil,
            activebgcolor: String? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderwidth: Double? = nil,
            currentvalue: Figure.CurrentValue? = nil,
            font: Figure.Font? = nil,
            len: Double? = nil,
            lenmode: Figure.Lenmode? = nil,
            minorticklen: Double? = nil,
            pad: Figure.Pad? = nil,
            stepdefaults: (any FigureValue)? = nil,
            steps: [Figure.SliderStep]? = nil,
            templateitemname: String? = nil,
            tickcolor: String? = nil,
            ticklen: Double? = nil,
            tickwidth: Double? = nil,
            transition: Figure.Transition? = nil,
            visible: Bool? = nil,
            xanchor: Figure.AnnotationXanchor? = nil,
            yanchor: Figure.AnnotationYanchor? = nil
        ) {
            set("x", x)
            set("y", y)
            set("name", name)
            set("active", active)
            set("activebgcolor", activebgcolor)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderwidth", borderwidth)
            set("currentvalue", currentvalue)
            set("font", font)
            set("len", len)
            set("lenmode", lenmode)
            set("minorticklen", minorticklen)
            set("pad", pad)
            set("stepdefaults", stepdefaults)
            set("steps", steps)
            set("templateitemname", templateitemname)
            set("tickcolor", tickcolor)
            set("ticklen", ticklen)
            set("tickwidth", tickwidth)
            set("transition", transition)
            set("visible", visible)
            set("xanchor", xanchor)
            set("yanchor", yanchor)
        }

        /// Sets the x position (in normalized coordinates) of the slider.
        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        /// Sets the y position (in normalized coordinates) of the slider.
        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Determines which button (by index starting from 0) is considered active.
        public var active: Double? { get { value("active") } set { set("active", newValue) } }

        /// Sets the background color of the slider grip while dragging.
        public var activebgcolor: String? { get { value("activebgcolor") } set { set("activebgcolor", newValue) } }

        /// Sets the background color of the slider.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the color of the border enclosing the slider.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the width (in px) of the border enclosing the slider.
        public var borderwidth: Double? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        public var currentvalue: Figure.CurrentValue {
            get { object("currentvalue") }
            set { set("currentvalue", newValue) }
        }

        /// Sets the font of the slider step labels.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets the length of the slider This measure excludes the padding of both ends. That is, the slider's length is
        /// this length minus the padding on both ends.
        public var len: Double? { get { value("len") } set { set("len", newValue) } }

        /// Determines whether this slider length is set in units of plot "fraction" or in *pixels.
        public var lenmode: Figure.Lenmode? { get { value("lenmode") } set { set("lenmode", newValue) } }

        /// Sets the length in pixels of minor step tick marks.
        public var minorticklen: Double? { get { value("minorticklen") } set { set("minorticklen", newValue) } }

        /// Set the padding of the slider component along each side.
        public var pad: Figure.Pad { get { object("pad") } set { set("pad", newValue) } }

        /// When used in a template (as layout.template.layout.slider.stepdefaults), sets the default property values to
        /// use for elements of layout.slider.steps.
        public var stepdefaults: (any FigureValue)? {
            get { anything("stepdefaults") }
            set { set("stepdefaults", newValue) }
        }

        public var steps: [Figure.SliderStep] { get { objects("steps") } set { set("steps", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Sets the color of the border enclosing the slider.
        public var tickcolor: String? { get { value("tickcolor") } set { set("tickcolor", newValue) } }

        /// Sets the length in pixels of step tick marks.
        public var ticklen: Double? { get { value("ticklen") } set { set("ticklen", newValue) } }

        /// Sets the tick width (in px).
        public var tickwidth: Double? { get { value("tickwidth") } set { set("tickwidth", newValue) } }

        public var transition: Figure.Transition { get { object("transition") } set { set("transition", newValue) } }

        /// Determines whether or not the slider is visible.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// Sets the slider's horizontal position anchor. This anchor binds the `x` position to the "left", "center" or
        /// "right" of the range selector.
        public var xanchor: Figure.AnnotationXanchor? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the slider's vertical position anchor This anchor binds the `y` position to the "top", "middle" or
        /// "bottom" of the range selector.
        public var yanchor: Figure.AnnotationYanchor? { get { value("yanchor") } set { set("yanchor", newValue) } }
    }
}
