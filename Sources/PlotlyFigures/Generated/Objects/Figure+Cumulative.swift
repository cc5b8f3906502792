// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `histogram.cumulative`.
    public struct Cumulative: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            currentbin: Figure.Currentbin? = nil,
            direction: Figure.CumulativeDirection? = nil,
            enabled: Bool? = nil
        ) {
            set("currentbin", currentbin)
            set("direction", direction)
            set("enabled", enabled)
        }

        /// Only applies if cumulative is enabled. Sets whether the current bin is included, excluded, or has half of its
        /// value included in the current cumulative value.
        public var currentbin: Figure.Currentbin? { get { value("currentbin") } set { set("currentbin", newValue) } }

        /// Only applies if cumulative is enabled. If "increasing" (default) we sum all prior bins, so the result
        /// increases from left to right.
        public var direction: Figure.CumulativeDirection? {
            get { value("direction") }
            set { set("direction", newValue) }
        }

        /// If true, display the cumulative distribution by summing the binned values. Use the `direction` and
        /// `centralbin` attributes to tune the accumulation method.
        public var enabled: Bool? { get { value("enabled") } set { set("enabled", newValue) } }
    }
}
