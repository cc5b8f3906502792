// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.marker.colorbar`, `barpolar.marker.colorbar`, `choropleth.colorbar`, `choroplethmap.colorbar` and 33 more.
    public struct ColorBar: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: Double? = nil,
            y: Double? = nil,
            title: Figure.Title? = nil,
            orientation: Figure.ColorBarOrientation? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderwidth: Double? = nil,
            dtick: (any FigureValue)? = nil,
            exponentformat: Figure.Exponentformat? = nil,
            labelalias: (any FigureValue)? = nil,
            len: Double? = nil,
            lenmode: Figure.Lenmode? = nil,
            minexponent: Double? = nil,
            nticks: Int? = nil,
            outlinecolor: String? = nil,
            outlinewidth: Double? = nil,
            separatethousands: Bool? = nil,
            showexponent: Figure.Showexponent? = nil,
            showticklabels: Bool? = nil,
            showtickprefix: Figure.Showexponent? = nil,
            showticksuffix: Figure.Showexponent? = nil,
            thickness: Double? = nil,
            thicknessmode: Figure.Lenmode? = nil,
            tick0: (any FigureValue)? = nil,
            tickangle: (any FigureValue)? = nil,
            tickcolor: String? = nil,
            tickfont: Figure.Font? = nil,
            tickformat: String? = nil,
            tickformatstopdefaults: (any FigureValue)? = nil,
            tickformatstops: [Figure.TickFormatStop]? = nil,
            ticklabeloverflow: Figure.Ticklabeloverflow? = nil,
            ticklabelposition: Figure.Ticklabelposition? = nil,
            ticklabelstep: Int? = nil,
            ticklen: Double? = nil,
            tickmode: Figure.AngularAxisTickmode? = nil,
            tickprefix: String? = nil,
            ticks: Figure.AngularAxisTicks? = nil,
            ticksuffix: String? = nil,
            ticktext: (any FigureArray)? = nil,
            tickvals: (any FigureArray)? = nil,
            tickwidth: Double? = nil,
            xanchor: Figure.IndicatorAlign? = nil,
            xpad: Double? = nil,
            xref: Figure.ColorBarXref? = nil,
            yanchor: Figure.Valign? = nil,
            ypad: Double? = nil,
            yref: Figure.ColorBarXref? = nil
        ) {
            set("x", x)
            set("y", y)
            set("title", title)
            set("orientation", orientation)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderwidth", borderwidth)
            set("dtick", dtick)
            set("exponentformat", exponentformat)
            set("labelalias", labelalias)
            set("len", len)
            set("lenmode", lenmode)
            set("minexponent", minexponent)
            set("nticks", nticks)
            set("outlinecolor", outlinecolor)
            set("outlinewidth", outlinewidth)
            set("separatethousands", separatethousands)
            set("showexponent", showexponent)
            set("showticklabels", showticklabels)
            set("showtickprefix", showtickprefix)
            set("showticksuffix", showticksuffix)
            set("thickness", thickness)
            set("thicknessmode", thicknessmode)
            set("tick0", tick0)
            set("tickangle", tickangle)
            set("tickcolor", tickcolor)
            set("tickfont", tickfont)
            set("tickformat", tickformat)
            set("tickformatstopdefaults", tickformatstopdefaults)
            set("tickformatstops", tickformatstops)
            set("ticklabeloverflow", ticklabeloverflow)
            set("ticklabelposition", ticklabelposition)
            set("ticklabelstep", ticklabelstep)
            set("ticklen", ticklen)
            set("tickmode", tickmode)
            set("tickprefix", tickprefix)
            set("ticks", ticks)
            set("ticksuffix", ticksuffix)
            pack("ticktext", ticktext)
            pack("tickvals", tickvals)
            set("tickwidth", tickwidth)
            set("xanchor", xanchor)
            set("xpad", xpad)
            set("xref", xref)
            set("yanchor", yanchor)
            set("ypad", ypad)
            set("yref", yref)
        }

        /// Sets the x position with respect to `xref` of the color bar (in plot fraction). When `xref` is "paper",
        /// defaults to 1.02 when `orientation` is "v" and 0.5 when `orientation` is "h".
        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        /// Sets the y position with respect to `yref` of the color bar (in plot fraction). When `yref` is "paper",
        /// defaults to 0.5 when `orientation` is "v" and 1.02 when `orientation` is "h".
        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

        /// Sets the orientation of the colorbar.
        public var orientation: Figure.ColorBarOrientation? {
            get { value("orientation") }
            set { set("orientation", newValue) }
        }

        /// Sets the color of padded area.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the axis line color.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the width (in px) or the border enclosing this color bar.
        public var borderwidth: Double? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        /// Sets the step in-between ticks on this axis. Use with `tick0`. Must be a positive number, or special strings
        /// available to "log" and "date" axes.
        public var dtick: (any FigureValue)? { get { anything("dtick") } set { set("dtick", newValue) } }

        /// Determines a formatting rule for the tick exponents. For example, consider the number 1,000,000,000.
        public var exponentformat: Figure.Exponentformat? {
            get { value("exponentformat") }
            set { set("exponentformat", newValue) }
        }

        /// Replacement text for specific tick or hover labels. For example using {US: 'USA', CA: 'Canada'} changes US to
        /// USA and CA to Canada.
        public var labelalias: (any FigureValue)? { get { anything("labelalias") } set { set("labelalias", newValue) } }

        /// Sets the length of the color bar This measure excludes the padding of both ends. That is, the color bar length
        /// is this length minus the padding on both ends.
        public var len: Double? { get { value("len") } set { set("len", newValue) } }

        /// Determines whether this color bar's length (i.e. the measure in the color variation direction) is set in units
        /// of plot "fraction" or in *pixels.
        public var lenmode: Figure.Lenmode? { get { value("lenmode") } set { set("lenmode", newValue) } }

        /// Hide SI prefix for 10^n if |n| is below this number. This only has an effect when `tickformat` is "SI" or "B".
        public var minexponent: Double? { get { value("minexponent") } set { set("minexponent", newValue) } }

        /// Specifies the maximum number of ticks for the particular axis. The actual number of ticks will be chosen
        /// automatically to be less than or equal to `nticks`.
        public var nticks: Int? { get { value("nticks") } set { set("nticks", newValue) } }

        /// Sets the axis line color.
        public var outlinecolor: String? { get { value("outlinecolor") } set { set("outlinecolor", newValue) } }

        /// Sets the width (in px) of the axis line.
        public var outlinewidth: Double? { get { value("outlinewidth") } set { set("outlinewidth", newValue) } }

        /// If "true", even 4-digit integers are separated.
        public var separatethousands: Bool? {
            get { value("separatethousands") }
            set { set("separatethousands", newValue) }
        }

        /// If "all", all exponents are shown besides their significands. If "first", only the exponent of the first tick
        /// is shown.
        public var showexponent: Figure.Showexponent? {
            get { value("showexponent") }
            set { set("showexponent", newValue) }
        }

        /// Determines whether or not the tick labels are drawn.
        public var showticklabels: Bool? { get { value("showticklabels") } set { set("showticklabels", newValue) } }

        /// If "all", all tick labels are displayed with a prefix. If "first", only the first tick is displayed with a
        /// prefix.
        public var showtickprefix: Figure.Showexponent? {
            get { value("showtickprefix") }
            set { set("showtickprefix", newValue) }
        }

        /// Same as `showtickprefix` but for tick suffixes.
        public var showticksuffix: Figure.Showexponent? {
            get { value("showticksuffix") }
            set { set("showticksuffix", newValue) }
        }

        /// Sets the thickness of the color bar This measure excludes the size of the padding, ticks and labels.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }

        /// Determines whether this color bar's thickness (i.e. the measure in the constant color direction) is set in
        /// units of plot "fraction" or in "pixels".
        public var thicknessmode: Figure.Lenmode? {
            get { value("thicknessmode") }
            set { set("thicknessmode", newValue) }
        }

        /// Sets the placement of the first tick on this axis. Use with `dtick`. If the axis `type` is "log", then you
        /// must take the log of your starting tick (e.g.
        public var tick0: (any FigureValue)? { get { anything("tick0") } set { set("tick0", newValue) } }

        /// Sets the angle of the tick labels with respect to the horizontal. For example, a `tickangle` of -90 draws the
        /// tick labels vertically.
        public var tickangle: (any FigureValue)? { get { anything("tickangle") } set { set("tickangle", newValue) } }

        /// Sets the tick color.
        public var tickcolor: String? { get { value("tickcolor") } set { set("tickcolor", newValue) } }

        /// Sets the color bar's tick label font.
        public var tickfont: Figure.Font { get { object("tickfont") } set { set("tickfont", newValue) } }

        /// Sets the tick label formatting rule using d3 formatting mini- languages which are very similar to those in
        /// Python.
        public var tickformat: String? { get { value("tickformat") } set { set("tickformat", newValue) } }

        /// When used in a template (as layout.template.data.bar.marker.col orbar.tickformatstopdefaults), sets the
        /// default property values to use for elements of bar.marker.colorbar.tickformatstops.
        public var tickformatstopdefaults: (any FigureValue)? {
            get { anything("tickformatstopdefaults") }
            set { set("tickformatstopdefaults", newValue) }
        }

        public var tickformatstops: [Figure.TickFormatStop] {
            get { objects("tickformatstops") }
            set { set("tickformatstops", newValue) }
        }

        /// Determines how we handle tick labels that would overflow either the graph div or the domain of the axis.
        public var ticklabeloverflow: Figure.Ticklabeloverflow? {
            get { value("ticklabeloverflow") }
            set { set("ticklabeloverflow", newValue) }
        }

        /// Determines where tick labels are drawn relative to the ticks. Left and right options are used when
        /// `orientation` is "h", top and bottom when `orientation` is "v".
        public var ticklabelposition: Figure.Ticklabelposition? {
            get { value("ticklabelposition") }
            set { set("ticklabelposition", newValue) }
        }

        /// Sets the spacing between tick labels as compared to the spacing between ticks. A value of 1 (default) means
        /// each tick gets a label.
        public var ticklabelstep: Int? { get { value("ticklabelstep") } set { set("ticklabelstep", newValue) } }

        /// Sets the tick length (in px).
        public var ticklen: Double? { get { value("ticklen") } set { set("ticklen", newValue) } }

        /// Sets the tick mode for this axis. If "auto", the number of ticks is set via `nticks`.
        public var tickmode: Figure.AngularAxisTickmode? { get { value("tickmode") } set { set("tickmode", newValue) } }

        /// Sets a tick label prefix.
        public var tickprefix: String? { get { value("tickprefix") } set { set("tickprefix", newValue) } }

        /// Determines whether ticks are drawn or not. If "", this axis' ticks are not drawn.
        public var ticks: Figure.AngularAxisTicks? { get { value("ticks") } set { set("ticks", newValue) } }

        /// Sets a tick label suffix.
        public var ticksuffix: String? { get { value("ticksuffix") } set { set("ticksuffix", newValue) } }

        /// Sets the text displayed at the ticks position via `tickvals`. Only has an effect if `tickmode` is set to
        /// "array".
        public var ticktext: (any FigureArray)? { get { anything("ticktext") } set { pack("ticktext", newValue) } }

        /// Sets the values at which ticks on this axis appear. Only has an effect if `tickmode` is set to "array".
        public var tickvals: (any FigureArray)? { get { anything("tickvals") } set { pack("tickvals", newValue) } }

        /// Sets the tick width (in px).
        public var tickwidth: Double? { get { value("tickwidth") } set { set("tickwidth", newValue) } }

        /// Sets this color bar's horizontal position anchor. This anchor binds the `x` position to the "left", "center"
        /// or "right" of the color bar.
        public var xanchor: Figure.IndicatorAlign? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the amount of padding (in px) along the x direction.
        public var xpad: Double? { get { value("xpad") } set { set("xpad", newValue) } }

        /// Sets the container `x` refers to. "container" spans the entire `width` of the plot.
        public var xref: Figure.ColorBarXref? { get { value("xref") } set { set("xref", newValue) } }

        /// Sets this color bar's vertical position anchor This anchor binds the `y` position to the "top", "middle" or
        /// "bottom" of the color bar.
        public var yanchor: Figure.Valign? { get { value("yanchor") } set { set("yanchor", newValue) } }

        /// Sets the amount of padding (in px) along the y direction.
        public var ypad: Double? { get { value("ypad") } set { set("ypad", newValue) } }

        /// Sets the container `y` refers to. "container" spans the entire `height` of the plot.
        public var yref: Figure.ColorBarXref? { get { value("yref") } set { set("yref", newValue) } }
    }
}
