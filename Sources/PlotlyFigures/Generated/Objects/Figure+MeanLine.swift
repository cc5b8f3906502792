// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `violin.meanline`.
    public struct MeanLine: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(color: String? = nil, width: Double? = nil, visible: Bool? = nil) {
            set("color", color)
            set("width", width)
            set("visible", visible)
        }

        /// Sets the mean line color.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the mean line width.
        public var width: Double? { get { value("width") } set { set("width", newValue) } }

        /// Determines if a line corresponding to the sample's mean is shown inside the violins.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
