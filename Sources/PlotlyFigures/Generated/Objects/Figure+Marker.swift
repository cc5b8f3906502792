// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.marker`, `bar.selected.marker`, `bar.unselected.marker`, `barpolar.marker` and 62 more.
    public struct Marker: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: (any FigureColors)? = nil,
            colors: (any FigureArray)? = nil,
            size: (any FigureNumbers)? = nil,
            symbol: Figure.Symbol? = nil,
            line: Figure.Line? = nil,
            allowoverlap: Bool? = nil,
            angle: (any FigureValue)? = nil,
            angleref: Figure.Angleref? = nil,
            arrowsize: Double? = nil,
            autocolorscale: Bool? = nil,
            cauto: Bool? = nil,
            cmax: Double? = nil,
            cmid: Double? = nil,
            cmin: Double? = nil,
            coloraxis: String? = nil,
            colorbar: Figure.ColorBar? = nil,
            colorscale: Figure.ColorScale? = nil,
            cornerradius: (any FigureValue)? = nil,
            depthfade: Figure.CarpetAxisAutorange? = nil,
            gradient: Figure.Gradient? = nil,
            maxdisplayed: Double? = nil,
            opacity: (any FigureNumbers)? = nil,
            outliercolor: String? = nil,
            pad: Figure.Pad? = nil,
            pattern: Figure.Pattern? = nil,
            reversescale: Bool? = nil,
            showscale: Bool? = nil,
            sizemin: Double? = nil,
            sizemode: Figure.MarkerSizemode? = nil,
            sizeref: Double? = nil,
            standoff: (any FigureNumbers)? = nil
        ) {
            pack("color", color)
            pack("colors", colors)
            pack("size", size)
            set("symbol", symbol)
            set("line", line)
            set("allowoverlap", allowoverlap)
            pack("angle", angle)
            set("angleref", angleref)
            set("arrowsize", arrowsize)
            set("autocolorscale", autocolorscale)
            set("cauto", cauto)
            set("cmax", cmax)
            set("cmid", cmid)
            set("cmin", cmin)
            set("coloraxis", coloraxis)
            set("colorbar", colorbar)
            set("colorscale", colorscale)
            pack("cornerradius", cornerradius)
            set("depthfade", depthfade)
            set("gradient", gradient)
            set("maxdisplayed", maxdisplayed)
            pack("opacity", opacity)
            set("outliercolor", outliercolor)
            set("pad", pad)
            set("pattern", pattern)
            set("reversescale", reversescale)
            set("showscale", showscale)
            set("sizemin", sizemin)
            set("sizemode", sizemode)
            set("sizeref", sizeref)
            pack("standoff", standoff)
        }

        /// Sets the marker color. It accepts either a specific color or an array of numbers that are mapped to the
        /// colorscale relative to the max and min values of the array or relative to `marker.cmin` and `marker.cmax` if
        /// set.
        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        /// Sets the color of each sector. If not specified, the default trace color set is used to pick the sector
        /// colors.
        public var colors: (any FigureArray)? { get { anything("colors") } set { pack("colors", newValue) } }

        /// Sets the marker size (in px).
        public var size: (any FigureNumbers)? { get { anything("size") } set { pack("size", newValue) } }

        /// Sets the marker symbol type. Adding 100 is equivalent to appending "-open" to a symbol name.
        public var symbol: Figure.Symbol? { get { value("symbol") } set { set("symbol", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Flag to draw all symbols, even if they overlap.
        public var allowoverlap: Bool? { get { value("allowoverlap") } set { set("allowoverlap", newValue) } }

        /// Sets the marker angle in respect to `angleref`.
        public var angle: (any FigureValue)? { get { anything("angle") } set { pack("angle", newValue) } }

        /// Sets the reference for marker angle. With "previous", angle 0 points along the line from the previous point to
        /// this one.
        public var angleref: Figure.Angleref? { get { value("angleref") } set { set("angleref", newValue) } }

        /// Sets the size of the vector arrowhead relative to `marker.line.width`. A value of 1 (default) gives a head
        /// about 3x as wide as the line.
        public var arrowsize: Double? { get { value("arrowsize") } set { set("arrowsize", newValue) } }

        /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
        /// `marker.colorscale`.
        public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

        /// Determines whether or not the color domain is computed with respect to the input data (here in `marker.color`)
        /// or the bounds set in `marker.cmin` and `marker.cmax` Has an effect only if in `marker.color` is set to a
        /// numerical array.
        public var cauto: Bool? { get { value("cauto") } set { set("cauto", newValue) } }

        /// Sets the upper bound of the color domain. Has an effect only if in `marker.color` is set to a numerical array.
        public var cmax: Double? { get { value("cmax") } set { set("cmax", newValue) } }

        /// Sets the mid-point of the color domain by scaling `marker.cmin` and/or `marker.cmax` to be equidistant to this
        /// point.
        public var cmid: Double? { get { value("cmid") } set { set("cmid", newValue) } }

        /// Sets the lower bound of the color domain. Has an effect only if in `marker.color` is set to a numerical array.
        public var cmin: Double? { get { value("cmin") } set { set("cmin", newValue) } }

        /// Sets a reference to a shared color axis. References to these shared color axes are "coloraxis", "coloraxis2",
        /// "coloraxis3", etc.
        public var coloraxis: String? { get { value("coloraxis") } set { set("coloraxis", newValue) } }

        public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

        /// Sets the colorscale. Has an effect only if in `marker.color` is set to a numerical array.
        public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

        /// Sets the rounding of corners. May be an integer number of pixels, or a percentage of bar width (as a string
        /// ending in %).
        public var cornerradius: (any FigureValue)? {
            get { anything("cornerradius") }
            set { pack("cornerradius", newValue) }
        }

        /// Determines if the sector colors are faded towards the background from the leaves up to the headers.
        public var depthfade: Figure.CarpetAxisAutorange? {
            get { value("depthfade") }
            set { set("depthfade", newValue) }
        }

        public var gradient: Figure.Gradient { get { object("gradient") } set { set("gradient", newValue) } }

        /// Sets a maximum number of points to be drawn on the graph. 0 corresponds to no limit.
        public var maxdisplayed: Double? { get { value("maxdisplayed") } set { set("maxdisplayed", newValue) } }

        /// Sets the opacity of the bars.
        public var opacity: (any FigureNumbers)? { get { anything("opacity") } set { pack("opacity", newValue) } }

        /// Sets the color of the outlier sample points.
        public var outliercolor: String? { get { value("outliercolor") } set { set("outliercolor", newValue) } }

        public var pad: Figure.Pad { get { object("pad") } set { set("pad", newValue) } }

        /// Sets the pattern within the marker.
        public var pattern: Figure.Pattern { get { object("pattern") } set { set("pattern", newValue) } }

        /// Reverses the color mapping if true. Has an effect only if in `marker.color` is set to a numerical array.
        public var reversescale: Bool? { get { value("reversescale") } set { set("reversescale", newValue) } }

        /// Determines whether or not a colorbar is displayed for this trace. Has an effect only if in `marker.color` is
        /// set to a numerical array.
        public var showscale: Bool? { get { value("showscale") } set { set("showscale", newValue) } }

        /// Has an effect only if `marker.size` is set to a numerical array. Sets the minimum size (in px) of the rendered
        /// marker points.
        public var sizemin: Double? { get { value("sizemin") } set { set("sizemin", newValue) } }

        /// Has an effect only if `marker.size` is set to a numerical array. Sets the rule for which the data in `size` is
        /// converted to pixels.
        public var sizemode: Figure.MarkerSizemode? { get { value("sizemode") } set { set("sizemode", newValue) } }

        /// Has an effect only if `marker.size` is set to a numerical array. Sets the scale factor used to determine the
        /// rendered size of marker points.
        public var sizeref: Double? { get { value("sizeref") } set { set("sizeref", newValue) } }

        /// Moves the marker away from the data point in the direction of `angle` (in px). This can be useful for example
        /// if you have another marker at this location and you want to point an arrowhead marker at it.
        public var standoff: (any FigureNumbers)? { get { anything("standoff") } set { pack("standoff", newValue) } }
    }
}
