// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `scatter.marker.gradient`, `scattercarpet.marker.gradient`, `scattergeo.marker.gradient`, `scatterpolar.marker.gradient` and 2 more.
    public struct Gradient: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(color: (any FigureColors)? = nil, type: Figure.FillGradientType? = nil) {
            pack("color", color)
            set("type", type)
        }

        /// Sets the final color of the gradient fill: the center color for radial, the right for horizontal, or the
        /// bottom for vertical.
        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        /// Sets the type of gradient used to fill the markers.
        public var type: Figure.FillGradientType? { get { value("type") } set { set("type", newValue) } }
    }
}
