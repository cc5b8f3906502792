// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `indicator.delta`.
    public struct IndicatorDelta: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            decreasing: Figure.Decreasing? = nil,
            font: Figure.Font? = nil,
            increasing: Figure.Increasing? = nil,
            position: Figure.AxisSide? = nil,
            prefix: String? = nil,
            reference: Double? = nil,
            relative: Bool? = nil,
            suffix: String? = nil,
            valueformat: String? = nil
        ) {
            set("decreasing", decreasing)
            set("font", font)
            set("increasing", increasing)
            set("position", position)
            set("prefix", prefix)
            set("reference", reference)
            set("relative", relative)
            set("suffix", suffix)
            set("valueformat", valueformat)
        }

        public var decreasing: Figure.Decreasing { get { object("decreasing") } set { set("decreasing", newValue) } }

        /// Set the font used to display the delta.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        public var increasing: Figure.Increasing { get { object("increasing") } set { set("increasing", newValue) } }

        /// Sets the position of delta with respect to the number.
        public var position: Figure.AxisSide? { get { value("position") } set { set("position", newValue) } }

        /// Sets a prefix appearing before the delta.
        public var prefix: String? { get { value("prefix") } set { set("prefix", newValue) } }

        /// Sets the reference value to compute the delta. By default, it is set to the current value.
        public var reference: Double? { get { value("reference") } set { set("reference", newValue) } }

        /// Show relative change.
        public var relative: Bool? { get { value("relative") } set { set("relative", newValue) } }

        /// Sets a suffix appearing next to the delta.
        public var suffix: String? { get { value("suffix") } set { set("suffix", newValue) } }

        /// Sets the value formatting rule using d3 formatting mini- languages which are very similar to those in Python.
        public var valueformat: String? { get { value("valueformat") } set { set("valueformat", newValue) } }
    }
}
