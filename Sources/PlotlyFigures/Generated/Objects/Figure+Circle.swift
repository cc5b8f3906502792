// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.map.layer.circle`.
    public struct Circle: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(radius: Double? = nil) {
            set("radius", radius)
        }

        /// Sets the circle radius (map.layer.paint.circle-radius). Has an effect only when `type` is set to "circle".
        public var radius: Double? { get { value("radius") } set { set("radius", newValue) } }
    }
}
