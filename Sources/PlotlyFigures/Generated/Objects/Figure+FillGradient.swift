// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `scatter.fillgradient`.
    public struct FillGradient: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            colorscale: Figure.ColorScale? = nil,
            start: Double? = nil,
            stop: Double? = nil,
            type: Figure.FillGradientType? = nil
        ) {
            set("colorscale", colorscale)
            set("start", start)
            set("stop", stop)
            set("type", type)
        }

        /// Sets the fill gradient colors as a color scale. The color scale is interpreted as a gradient applied in the
        /// direction specified by "orientation", from the lowest to the highest value of the scatter plot along that
        /// axis, or from the center to the most distant point from it, if orientation is "radial".
        public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

        /// Sets the gradient start value. It is given as the absolute position on the axis determined by the
        /// orientiation.
        public var start: Double? { get { value("start") } set { set("start", newValue) } }

        /// Sets the gradient end value. It is given as the absolute position on the axis determined by the orientiation.
        public var stop: Double? { get { value("stop") } set { set("stop", newValue) } }

        /// Sets the type/orientation of the color gradient for the fill. Defaults to "none".
        public var type: Figure.FillGradientType? { get { value("type") } set { set("type", newValue) } }
    }
}
