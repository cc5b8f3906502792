// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `indicator.number`.
    public struct IndicatorNumber: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            font: Figure.Font? = nil,
            prefix: String? = nil,
            suffix: String? = nil,
            valueformat: String? = nil
        ) {
            set("font", font)
            set("prefix", prefix)
            set("suffix", suffix)
            set("valueformat", valueformat)
        }

        /// Set the font used to display main number.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets a prefix appearing before the number.
        public var prefix: String? { get { value("prefix") } set { set("prefix", newValue) } }

        /// Sets a suffix appearing next to the number.
        public var suffix: String? { get { value("suffix") } set { set("suffix", newValue) } }

        /// Sets the value formatting rule using d3 formatting mini- languages which are very similar to those in Python.
        public var valueformat: String? { get { value("valueformat") } set { set("valueformat", newValue) } }
    }
}
