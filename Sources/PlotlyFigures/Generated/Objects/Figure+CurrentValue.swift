// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.slider.currentvalue`.
    public struct CurrentValue: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            font: Figure.Font? = nil,
            offset: Double? = nil,
            prefix: String? = nil,
            suffix: String? = nil,
            visible: Bool? = nil,
            xanchor: Figure.IndicatorAlign? = nil
        ) {
            set("font", font)
            set("offset", offset)
            set("prefix", prefix)
            set("suffix", suffix)
            set("visible", visible)
            set("xanchor", xanchor)
        }

        /// Sets the font of the current value label text.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// The amount of space, in pixels, between the current value label and the slider.
        public var offset: Double? { get { value("offset") } set { set("offset", newValue) } }

        /// When currentvalue.visible is true, this sets the prefix of the label.
        public var prefix: String? { get { value("prefix") } set { set("prefix", newValue) } }

        /// When currentvalue.visible is true, this sets the suffix of the label.
        public var suffix: String? { get { value("suffix") } set { set("suffix", newValue) } }

        /// Shows the currently-selected value above the slider.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// The alignment of the value readout relative to the length of the slider.
        public var xanchor: Figure.IndicatorAlign? { get { value("xanchor") } set { set("xanchor", newValue) } }
    }
}
