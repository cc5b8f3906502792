// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.coloraxis`.
    public struct ColorAxis: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            autocolorscale: Bool? = nil,
            cauto: Bool? = nil,
            cmax: Double? = nil,
            cmid: Double? = nil,
            cmin: Double? = nil,
            colorbar: Figure.ColorBar? = nil,
            colorscale: Figure.ColorScale? = nil,
            reversescale: Bool? = nil,
            showscale: Bool? = nil
        ) {
            set("autocolorscale", autocolorscale)
            set("cauto", cauto)
            set("cmax", cmax)
            set("cmid", cmid)
            set("cmin", cmin)
            set("colorbar", colorbar)
            set("colorscale", colorscale)
            set("reversescale", reversescale)
            set("showscale", showscale)
        }

        /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
        /// `colorscale`.
        public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

        /// Determines whether or not the color domain is computed with respect to the input data (here corresponding
        /// trace color array(s)) or the bounds set in `cmin` and `cmax` Defaults to `false` when `cmin` and `cmax` are
        /// set by the user.
        public var cauto: Bool? { get { value("cauto") } set { set("cauto", newValue) } }

        /// Sets the upper bound of the color domain. Value should have the same units as corresponding trace color
        /// array(s) and if set, `cmin` must be set as well.
        public var cmax: Double? { get { value("cmax") } set { set("cmax", newValue) } }

        /// Sets the mid-point of the color domain by scaling `cmin` and/or `cmax` to be equidistant to this point.
        public var cmid: Double? { get { value("cmid") } set { set("cmid", newValue) } }

        /// Sets the lower bound of the color domain. Value should have the same units as corresponding trace color
        /// array(s) and if set, `cmax` must be set as well.
        public var cmin: Double? { get { value("cmin") } set { set("cmin", newValue) } }

        public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

        /// Sets the colorscale. The colorscale must be an array containing arrays mapping a normalized value to an rgb,
        /// rgba, hex, hsl, hsla, hwb, or named color string.
        public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

        /// Reverses the color mapping if true. If true, `cmin` will correspond to the last color in the array and `cmax`
        /// will correspond to the first color.
        public var reversescale: Bool? { get { value("reversescale") } set { set("reversescale", newValue) } }

        /// Determines whether or not a colorbar is displayed for this trace.
        public var showscale: Bool? { get { value("showscale") } set { set("showscale", newValue) } }
    }
}
