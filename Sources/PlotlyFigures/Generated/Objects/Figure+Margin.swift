// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.margin`.
    public struct Margin: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            r: Double? = nil,
            b: Double? = nil,
            autoexpand: Bool? = nil,
            l: Double? = nil,
            pad: Double? = nil,
            t: Double? = nil
        ) {
            set("r", r)
            set("b", b)
            set("autoexpand", autoexpand)
            set("l", l)
            set("pad", pad)
            set("t", t)
        }

        /// Sets the right margin (in px).
        public var r: Double? { get { value("r") } set { set("r", newValue) } }

        /// Sets the bottom margin (in px).
        public var b: Double? { get { value("b") } set { set("b", newValue) } }

        /// Turns on/off margin expansion computations. Legends, colorbars, updatemenus, sliders, axis rangeselector and
        /// rangeslider are allowed to push the margins by defaults.
        public var autoexpand: Bool? { get { value("autoexpand") } set { set("autoexpand", newValue) } }

        /// Sets the left margin (in px).
        public var l: Double? { get { value("l") } set { set("l", newValue) } }

        /// Sets the amount of padding (in px) between the plotting area and the axis lines.
        public var pad: Double? { get { value("pad") } set { set("pad", newValue) } }

        /// Sets the top margin (in px).
        public var t: Double? { get { value("t") } set { set("t", newValue) } }
    }
}
