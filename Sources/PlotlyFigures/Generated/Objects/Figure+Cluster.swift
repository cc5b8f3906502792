// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `scattermap.cluster`.
    public struct Cluster: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: (any FigureColors)? = nil,
            size: (any FigureNumbers)? = nil,
            enabled: Bool? = nil,
            maxzoom: Double? = nil,
            opacity: (any FigureNumbers)? = nil,
            step: (any FigureNumbers)? = nil
        ) {
            pack("color", color)
            pack("size", size)
            set("enabled", enabled)
            set("maxzoom", maxzoom)
            pack("opacity", opacity)
            pack("step", step)
        }

        /// Sets the color for each cluster step.
        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        /// Sets the size for each cluster step.
        public var size: (any FigureNumbers)? { get { anything("size") } set { pack("size", newValue) } }

        /// Determines whether clustering is enabled or disabled.
        public var enabled: Bool? { get { value("enabled") } set { set("enabled", newValue) } }

        /// Sets the maximum zoom level. At zoom levels equal to or greater than this, points will never be clustered.
        public var maxzoom: Double? { get { value("maxzoom") } set { set("maxzoom", newValue) } }

        /// Sets the marker opacity.
        public var opacity: (any FigureNumbers)? { get { anything("opacity") } set { pack("opacity", newValue) } }

        /// Sets how many points it takes to create a cluster or advance to the next cluster step.
        public var step: (any FigureNumbers)? { get { anything("step") } set { pack("step", newValue) } }
    }
}
