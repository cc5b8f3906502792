// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.xaxis.rangeslider`.
    public struct RangeSlider: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            range: (any FigureValue)? = nil,
            autorange: Bool? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderwidth: Int? = nil,
            thickness: Double? = nil,
            visible: Bool? = nil,
            yaxis: Figure.Axis? = nil
        ) {
            set("range", range)
            set("autorange", autorange)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderwidth", borderwidth)
            set("thickness", thickness)
            set("visible", visible)
            set("yaxis", yaxis)
        }

        /// Sets the range of the range slider. If not set, defaults to the full xaxis range.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

        /// Determines whether or not the range slider range is computed in relation to the input data.
        public var autorange: Bool? { get { value("autorange") } set { set("autorange", newValue) } }

        /// Sets the background color of the range slider.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the border color of the range slider.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the border width of the range slider.
        public var borderwidth: Int? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        /// The height of the range slider as a fraction of the total plot area height.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }

        /// Determines whether or not the range slider will be visible. If visible, perpendicular axes will be set to
        /// `fixedrange`.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        public var yaxis: Figure.Axis { get { object("yaxis") } set { set("yaxis", newValue) } }
    }
}
