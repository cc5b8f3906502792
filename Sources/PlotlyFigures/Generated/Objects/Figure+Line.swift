// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.marker.line`, `barpolar.marker.line`, `box.line`, `box.marker.line` and 64 more.
    public struct Line: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: (any FigureColors)? = nil,
            width: (any FigureNumbers)? = nil,
            dash: Figure.Griddash? = nil,
            shape: Figure.LineShape? = nil,
            autocolorscale: Bool? = nil,
            backoff: (any FigureNumbers)? = nil,
            cauto: Bool? = nil,
            cmax: Double? = nil,
            cmid: Double? = nil,
            cmin: Double? = nil,
            coloraxis: String? = nil,
            colorbar: Figure.ColorBar? = nil,
            colorscale: Figure.ColorScale? = nil,
            hovertemplate: String? = nil,
            hovertemplatefallback: (any FigureValue)? = nil,
            opacity: Double? = nil,
            outliercolor: String? = nil,
            outlierwidth: Double? = nil,
            reversescale: Bool? = nil,
            showscale: Bool? = nil,
            simplify: Bool? = nil,
            smoothing: Double? = nil
        ) {
            pack("color", color)
            pack("width", width)
            set("dash", dash)
            set("shape", shape)
            set("autocolorscale", autocolorscale)
            pack("backoff", backoff)
            set("cauto", cauto)
            set("cmax", cmax)
            set("cmid", cmid)
            set("cmin", cmin)
            set("coloraxis", coloraxis)
            set("colorbar", colorbar)
            set("colorscale", colorscale)
            set("hovertemplate", hovertemplate)
            set("hovertemplatefallback", hovertemplatefallback)
            set("opacity", opacity)
            set("outliercolor", outliercolor)
            set("outlierwidth", outlierwidth)
            set("reversescale", reversescale)
            set("showscale", showscale)
            set("simplify", simplify)
            set("smoothing", smoothing)
        }

        /// Sets the marker.line color. It accepts either a specific color or an array of numbers that are mapped to the
        /// colorscale relative to the max and min values of the array or relative to `marker.line.cmin` and
        /// `marker.line.cmax` if set.
        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        /// Sets the width (in px) of the lines bounding the marker points.
        public var width: (any FigureNumbers)? { get { anything("width") } set { pack("width", newValue) } }

        /// Sets the dash style of lines. Set to a dash type string ("solid", "dot", "dash", "longdash", "dashdot", or
        /// "longdashdot") or a dash length list in px (eg "5px,10px,2px,2px").
        public var dash: Figure.Griddash? { get { value("dash") } set { set("dash", newValue) } }

        /// Sets the shape of the paths. If `linear`, paths are composed of straight lines. If `hspline`, paths are
        /// composed of horizontal curved splines.
        public var shape: Figure.LineShape? { get { value("shape") } set { set("shape", newValue) } }

        /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
        /// `marker.line.colorscale`.
        public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

        /// Sets the line back off from the end point of the nth line segment (in px). This option is useful e.g.
        public var backoff: (any FigureNumbers)? { get { anything("backoff") } set { pack("backoff", newValue) } }

        /// Determines whether or not the color domain is computed with respect to the input data (here in
        /// `marker.line.color`) or the bounds set in `marker.line.cmin` and `marker.line.cmax` Has an effect only if in
        /// `marker.line.color` is set to a numerical array.
        public var cauto: Bool? { get { value("cauto") } set { set("cauto", newValue) } }

        /// Sets the upper bound of the color domain. Has an effect only if in `marker.line.color` is set to a numerical
        /// array.
        public var cmax: Double? { get { value("cmax") } set { set("cmax", newValue) } }

        /// Sets the mid-point of the color domain by scaling `marker.line.cmin` and/or `marker.line.cmax` to be
        /// equidistant to this point.
        public var cmid: Double? { get { value("cmid") } set { set("cmid", newValue) } }

        /// Sets the lower bound of the color domain. Has an effect only if in `marker.line.color` is set to a numerical
        /// array.
        public var cmin: Double? { get { value("cmin") } set { set("cmin", newValue) } }

        /// Sets a reference to a shared color axis. References to these shared color axes are "coloraxis", "coloraxis2",
        /// "coloraxis3", etc.
        public var coloraxis: String? { get { value("coloraxis") } set { set("coloraxis", newValue) } }

        public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

        /// Sets the colorscale. Has an effect only if in `marker.line.color` is set to a numerical array.
        public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

        /// Template string used for rendering the information that appear on hover box. Note that this will override
        /// `hoverinfo`.
        public var hovertemplate: String? { get { value("hovertemplate") } set { set("hovertemplate", newValue) } }

        /// Fallback string that's displayed when a variable referenced in a template is missing.
        public var hovertemplatefallback: (any FigureValue)? {
            get { anything("hovertemplatefallback") }
            set { set("hovertemplatefallback", newValue) }
        }

        /// Sets the opacity of unselected lines. The default "auto" decreases the opacity smoothly as the number of lines
        /// increases.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// Sets the border line color of the outlier sample points. Defaults to marker.color.
        public var outliercolor: String? { get { value("outliercolor") } set { set("outliercolor", newValue) } }

        /// Sets the border line width (in px) of the outlier sample points.
        public var outlierwidth: Double? { get { value("outlierwidth") } set { set("outlierwidth", newValue) } }

        /// Reverses the color mapping if true. Has an effect only if in `marker.line.color` is set to a numerical array.
        public var reversescale: Bool? { get { value("reversescale") } set { set("reversescale", newValue) } }

        /// Determines whether or not a colorbar is displayed for this trace. Has an effect only if in `line.color` is set
        /// to a numerical array.
        public var showscale: Bool? { get { value("showscale") } set { set("showscale", newValue) } }

        /// Simplifies lines by removing nearly-collinear points. When transitioning lines, it may be desirable to disable
        /// this so that the number of points along the resulting SVG path is unaffected.
        public var simplify: Bool? { get { value("simplify") } set { set("simplify", newValue) } }

        /// Sets the amount of smoothing for the contour lines, where 0 corresponds to no smoothing.
        public var smoothing: Double? { get { value("smoothing") } set { set("smoothing", newValue) } }
    }
}
