// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.xaxis`, `layout.xaxis.rangeslider.yaxis`, `layout.yaxis`.
    public struct Axis: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            title: Figure.Title? = nil,
            color: String? = nil,
            range: (any FigureValue)? = nil,
            domain: (any FigureValue)? = nil,
            anchor: Figure.AxisAnchor? = nil,
            automargin: Figure.Automargin? = nil,
            autorange: Figure.AxisAutorange? = nil,
            autorangeoptions: Figure.AutoRangeOptions? = nil,
            autoshift: Bool? = nil,
            autotickangles: (any FigureValue)? = nil,
            autotypenumbers: Figure.Autotypenumbers? = nil,
            calendar: Figure.Xcalendar? = nil,
            categoryarray: (any FigureArray)? = nil,
            categoryorder: Figure.AngularAxisCategoryorder? = nil,
            constrain: Figure.Constrain? = nil,
            constraintoward: Figure.Constraintoward? = nil,
            dividercolor: String? = nil,
            dividerwidth: Double? = nil,
            dtick: (any FigureValue)? = nil,
            exponentformat: Figure.Exponentformat? = nil,
            fixedrange: Bool? = nil,
            gridcolor: String? = nil,
            griddash: Figure.Griddash? = nil,
            gridwidth: Double? = nil,
            hoverformat: String? = nil,
            insiderange: (any FigureValue)? = nil,
            labelalias: (any FigureValue)? = nil,
            layer: Figure.AngularAxisLayer? = nil,
            linecolor: String? = nil,
            linewidth: Double? = nil,
            matches: Figure.Matches? = nil,
            maxallowed: (any FigureValue)? = nil,
            minallowed: (any FigureValue)? = nil,
            minexponent: Double? = nil,
            minor: Figure.Minor? = nil,
            minorloglabels: Figure.Minorloglabels? = nil,
            mirror: Figure.Mirror? = nil,
            modebardisable: Figure.Modebardisable? = nil,
            nticks: Int? = nil,
            overlaying: Figure.AxisAnchor? = nil,
            position: Double? = nil,
            rangebreakdefaults: (any FigureValue)? = nil,
            rangebreaks: [Figure.RangeBreak]? = nil,
            rangemode: Figure.AxisRangemode? = nil,
            rangeselector: Figure.RangeSelector? = nil,
            rangeslider: Figure.RangeSlider? = nil,
            scaleanchor: Figure.Scaleanchor? = nil,
            scaleratio: Double? = nil,
            separatethousands: Bool? = nil,
            shift: Double? = nil,
            showdividers: Bool? = nil,
            showexponent: Figure.Showexponent? = nil,
            showgrid: Bool? = nil,
            showline: Bool? = nil,
            showspikes: Bool? = nil,
            showticklabels: Bool? = nil,
            showtickprefix: Figure.Showexponent? = nil,
            showticksuffix: Figure.Showexponent? = nil,
            side: Figure.AxisSide? = nil,
            spikecolor: String? = nil,
            spikedash: Figure.Griddash? = nil,
            spikemode: Figure.Spikemode? = nil,
            spikesnap: Figure.Spikesnap? = nil,
            spikethickness: Double? = nil,
            tick0: (any FigureValue)? = nil,
            tickangle: (any FigureValue)? = nil,
            tickcolor: String? = nil,
            tickfont: Figure.Font? = nil,
            tickformat: String? = nil,
            tickformatstopdefaults: (any FigureValue)? = nil,
            tickformatstops: [Figure.TickFormatStop]? = nil,
            ticklabelindex: (any FigureNumbers)? = nil,
            ticklabelmode: Figure.Ticklabelmode? = nil,
            ticklabeloverflow: Figure.Ticklabeloverflow? = nil,
            ticklabelposition: Figure.Ticklabelposition? = nil,
            ticklabelshift: Int? = nil,
            ticklabelstandoff: Int? = nil,
            ticklabelstep: Int? = nil,
            ticklen: Double? = nil,
            tickmode: Figure.AxisTickmode? = nil,
            tickprefix: String? = nil,
            ticks: Figure.AngularAxisTicks? = nil,
            tickson: Figure.Tickson? = nil,
            ticksuffix: String? = nil,
            ticktext: (any FigureArray)? = nil,
            tickvals: (any FigureArray)? = nil,
            tickwidth: Double? = nil,
            type: Figure.AxisType? = nil,
            uirevision: (any FigureValue)? = nil,
            unifiedhovertitle: Figure.UnifiedHoverTitle? = nil,
            visible: Bool? = nil,
            zeroline: Bool? = nil,
            zerolinecolor: String? = nil,
            zerolinelayer: Figure.AngularAxisLayer? = nil,
            zerolinewidth: Double? = nil
        ) {
            set("title", title)
            set("color", color)
            set("range", range)
            set("domain", domain)
            set("anchor", anchor)
            set("automargin", automargin)
            set("autorange", autorange)
            set("autorangeoptions", autorangeoptions)
            set("autoshift", autoshift)
            set("autotickangles", autotickangles)
            set("autotypenumbers", autotypenumbers)
            set("calendar", calendar)
            pack("categoryarray", categoryarray)
            set("categoryorder", categoryorder)
            set("constrain", constrain)
            set("constraintoward", constraintoward)
            set("dividercolor", dividercolor)
            set("dividerwidth", dividerwidth)
            set("dtick", dtick)
            set("exponentformat", exponentformat)
            set("fixedrange", fixedrange)
            set("gridcolor", gridcolor)
            set("griddash", griddash)
            set("gridwidth", gridwidth)
            set("hoverformat", hoverformat)
            set("insiderange", insiderange)
            set("labelalias", labelalias)
            set("layer", layer)
            set("linecolor", linecolor)
            set("linewidth", linewidth)
            set("matches", matches)
            set("maxallowed", maxallowed)
            set("minallowed", minallowed)
            set("minexponent", minexponent)
            set("minor", minor)
            set("minorloglabels", minorloglabels)
            set("mirror", mirror)
            set("modebardisable", modebardisable)
            set("nticks", nticks)
            set("overlaying", overlaying)
            set("position", position)
            set("rangebreakdefaults", rangebreakdefaults)
            set("rangebreaks", rangebreaks)
            set("rangemode", rangemode)
            set("rangeselector", rangeselector)
            set("rangeslider", rangeslider)
            set("scaleanchor", scaleanchor)
            set("scaleratio", scaleratio)
            set("separatethousands", separatethousands)
            set("shift", shift)
            set("showdividers", showdividers)
            set("showexponent", showexponent)
            set("showgrid", showgrid)
            set("showline", showline)
            set("showspikes", showspikes)
            set("showticklabels", showticklabels)
            set("showtickprefix", showtickprefix)
            set("showticksuffix", showticksuffix)
            set("side", side)
            set("spikecolor", spikecolor)
            set("spikedash", spikedash)
            set("spikemode", spikemode)
            set("spikesnap", spikesnap)
            set("spikethickness", spikethickness)
            set("tick0", tick0)
            set("tickangle", tickangle)
            set("tickcolor", tickcolor)
            set("tickfont", tickfont)
            set("tickformat", tickformat)
            set("tickformatstopdefaults", tickformatstopdefaults)
            set("tickformatstops", tickformatstops)
            pack("ticklabelindex", ticklabelindex)
            set("ticklabelmode", ticklabelmode)
            set("ticklabeloverflow", ticklabeloverflow)
            set("ticklabelposition", ticklabelposition)
            set("ticklabelshift", ticklabelshift)
            set("ticklabelstandoff", ticklabelstandoff)
            set("ticklabelstep", ticklabelstep)
            set("ticklen", ticklen)
            set("tickmode", tickmode)
            set("tickprefix", tickprefix)
            set("ticks", ticks)
            set("tickson", tickson)
            set("ticksuffix", ticksuffix)
            pack("ticktext", ticktext)
            pack("tickvals", tickvals)
            set("tickwidth", tickwidth)
            set("type", type)
            set("uirevision", uirevision)
            set("unifiedhovertitle", unifiedhovertitle)
            set("visible", visible)
            set("zeroline", zeroline)
            set("zerolinecolor", zerolinecolor)
            set("zerolinelayer", zerolinelayer)
            set("zerolinewidth", zerolinewidth)
        }

        public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

        /// Sets default for all colors associated with this axis all at once: line, font, tick, and grid colors.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the range of this axis. If the axis `type` is "log", then you must take the log of your desired range
        /// (e.g.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

        /// Sets the domain of this axis (in plot fraction).
        public var domain: (any FigureValue)? { get { anything("domain") } set { set("domain", newValue) } }

        /// If set to an opposite-letter axis id (e.g. `x2`, `y`), this axis is bound to the corresponding opposite-letter
        /// axis.
        public var anchor: Figure.AxisAnchor? { get { value("anchor") } set { set("anchor", newValue) } }

        /// Determines whether long tick labels automatically grow the figure margins.
        public var automargin: Figure.Automargin? { get { value("automargin") } set { set("automargin", newValue) } }

        /// Determines whether or not the range of this axis is computed in relation to the input data.
        public var autorange: Figure.AxisAutorange? { get { value("autorange") } set { set("autorange", newValue) } }

        public var autorangeoptions: Figure.AutoRangeOptions {
            get { object("autorangeoptions") }
            set { set("autorangeoptions", newValue) }
        }

        /// Automatically reposition the axis to avoid overlap with other axes with the same `overlaying` value.
        public var autoshift: Bool? { get { value("autoshift") } set { set("autoshift", newValue) } }

        /// When `tickangle` is set to "auto", it will be set to the first angle in this array that is large enough to
        /// prevent label overlap.
        public var autotickangles: (any FigureValue)? {
            get { anything("autotickangles") }
            set { set("autotickangles", newValue) }
        }

        /// Using "strict" a numeric string in trace data is not converted to a number. Using *convert types* a numeric
        /// string in trace data may be treated as a number during automatic axis `type` detection.
        public var autotypenumbers: Figure.Autotypenumbers? {
            get { value("autotypenumbers") }
            set { set("autotypenumbers", newValue) }
        }

        /// Sets the calendar system to use for `range` and `tick0` if this is a date axis. This does not set the calendar
        /// for interpreting data on this axis, that's specified in the trace or via the global `layout.calendar`.
        public var calendar: Figure.Xcalendar? { get { value("calendar") } set { set("calendar", newValue) } }

        /// Sets the order in which categories on this axis appear. Only has an effect if `categoryorder` is set to
        /// "array".
        public var categoryarray: (any FigureArray)? {
            get { anything("categoryarray") }
            set { pack("categoryarray", newValue) }
        }

        /// Specifies the ordering logic for the case of categorical variables. By default, plotly uses "trace", which
        /// specifies the order that is present in the data supplied.
        public var categoryorder: Figure.AngularAxisCategoryorder? {
            get { value("categoryorder") }
            set { set("categoryorder", newValue) }
        }

        /// If this axis needs to be compressed (either due to its own `scaleanchor` and `scaleratio` or those of the
        /// other axis), determines how that happens: by increasing the "range", or by decreasing the "domain".
        public var constrain: Figure.Constrain? { get { value("constrain") } set { set("constrain", newValue) } }

        /// If this axis needs to be compressed (either due to its own `scaleanchor` and `scaleratio` or those of the
        /// other axis), determines which direction we push the originally specified plot area.
        public var constraintoward: Figure.Constraintoward? {
            get { value("constraintoward") }
            set { set("constraintoward", newValue) }
        }

        /// Sets the color of the dividers Only has an effect on "multicategory" axes.
        public var dividercolor: String? { get { value("dividercolor") } set { set("dividercolor", newValue) } }

        /// Sets the width (in px) of the dividers Only has an effect on "multicategory" axes.
        public var dividerwidth: Double? { get { value("dividerwidth") } set { set("dividerwidth", newValue) } }

        /// Sets the step in-between ticks on this axis. Use with `tick0`. Must be a positive number, or special strings
        /// available to "log" and "date" axes.
        public var dtick: (any FigureValue)? { get { anything("dtick") } set { set("dtick", newValue) } }

        /// Determines a formatting rule for the tick exponents. For example, consider the number 1,000,000,000.
        public var exponentformat: Figure.Exponentformat? {
            get { value("exponentformat") }
            set { set("exponentformat", newValue) }
        }

        /// Determines whether or not this axis is zoom-able. If true, then zoom is disabled.
        public var fixedrange: Bool? { get { value("fixedrange") } set { set("fixedrange", newValue) } }

        /// Sets the color of the grid lines.
        public var gridcolor: String? { get { value("gridcolor") } set { set("gridcolor", newValue) } }

        /// Sets the dash style of lines. Set to a dash type string ("solid", "dot", "dash", "longdash", "dashdot", or
        /// "longdashdot") or a dash length list in px (eg "5px,10px,2px,2px").
        public var griddash: Figure.Griddash? { get { value("griddash") } set { set("griddash", newValue) } }

        /// Sets the width (in px) of the grid lines.
        public var gridwidth: Double? { get { value("gridwidth") } set { set("gridwidth", newValue) } }

        /// Sets the hover text formatting rule using d3 formatting mini- languages which are very similar to those in
        /// Python.
        public var hoverformat: String? { get { value("hoverformat") } set { set("hoverformat", newValue) } }

        /// Could be used to set the desired inside range of this axis (excluding the labels) when `ticklabelposition` of
        /// the anchored axis has "inside".
        public var insiderange: (any FigureValue)? {
            get { anything("insiderange") }
            set { set("insiderange", newValue) }
        }

        /// Replacement text for specific tick or hover labels. For example using {US: 'USA', CA: 'Canada'} changes US to
        /// USA and CA to Canada.
        public var labelalias: (any FigureValue)? { get { anything("labelalias") } set { set("labelalias", newValue) } }

        /// Sets the layer on which this axis is displayed. If *above traces*, this axis is displayed above all the
        /// subplot's traces If *below traces*, this axis is displayed below all the subplot's traces, but above the grid
        /// lines.
        public var layer: Figure.AngularAxisLayer? { get { value("layer") } set { set("layer", newValue) } }

        /// Sets the axis line color.
        public var linecolor: String? { get { value("linecolor") } set { set("linecolor", newValue) } }

        /// Sets the width (in px) of the axis line.
        public var linewidth: Double? { get { value("linewidth") } set { set("linewidth", newValue) } }

        /// If set to another axis id (e.g. `x2`, `y`), the range of this axis will match the range of the corresponding
        /// axis in data- coordinates space.
        public var matches: Figure.Matches? { get { value("matches") } set { set("matches", newValue) } }

        /// Determines the maximum range of this axis.
        public var maxallowed: (any FigureValue)? { get { anything("maxallowed") } set { set("maxallowed", newValue) } }

        /// Determines the minimum range of this axis.
        public var minallowed: (any FigureValue)? { get { anything("minallowed") } set { set("minallowed", newValue) } }

        /// Hide SI prefix for 10^n if |n| is below this number. This only has an effect when `tickformat` is "SI" or "B".
        public var minexponent: Double? { get { value("minexponent") } set { set("minexponent", newValue) } }

        public var minor: Figure.Minor { get { object("minor") } set { set("minor", newValue) } }

        /// Determines how minor log labels are displayed. If *small digits*, small digits i.e.
        public var minorloglabels: Figure.Minorloglabels? {
            get { value("minorloglabels") }
            set { set("minorloglabels", newValue) }
        }

        /// Determines if the axis lines or/and ticks are mirrored to the opposite side of the plotting area.
        public var mirror: Figure.Mirror? { get { value("mirror") } set { set("mirror", newValue) } }

        /// Disables certain modebar buttons for this axis. "autoscale" disables the autoscale buttons, "zoominout"
        /// disables the zoom- in and zoom-out buttons.
        public var modebardisable: Figure.Modebardisable? {
            get { value("modebardisable") }
            set { set("modebardisable", newValue) }
        }

        /// Specifies the maximum number of ticks for the particular axis. The actual number of ticks will be chosen
        /// automatically to be less than or equal to `nticks`.
        public var nticks: Int? { get { value("nticks") } set { set("nticks", newValue) } }

        /// If set a same-letter axis id, this axis is overlaid on top of the corresponding same-letter axis, with traces
        /// and axes visible for both axes.
        public var overlaying: Figure.AxisAnchor? { get { value("overlaying") } set { set("overlaying", newValue) } }

        /// Sets the position of this axis in the plotting space (in normalized coordinates).
        public var position: Double? { get { value("position") } set { set("position", newValue) } }

        /// When used in a template (as layout.template.layout.xaxis.rangebreakdefaults), sets the default property values
        /// to use for elements of layout.xaxis.rangebreaks.
        public var rangebreakdefaults: (any FigureValue)? {
            get { anything("rangebreakdefaults") }
            set { set("rangebreakdefaults", newValue) }
        }

        public var rangebreaks: [Figure.RangeBreak] {
            get { objects("rangebreaks") }
            set { set("rangebreaks", newValue) }
        }

        /// If "normal", the range is computed in relation to the extrema of the input data. If "tozero", the range
        /// extends to 0, regardless of the input data If "nonnegative", the range is non-negative, regardless of the
        /// input data.
        public var rangemode: Figure.AxisRangemode? { get { value("rangemode") } set { set("rangemode", newValue) } }

        public var rangeselector: Figure.RangeSelector {
            get { object("rangeselector") }
            set { set("rangeselector", newValue) }
        }

        public var rangeslider: Figure.RangeSlider {
            get { object("rangeslider") }
            set { set("rangeslider", newValue) }
        }

        /// If set to another axis id (e.g. `x2`, `y`), the range of this axis changes together with the range of the
        /// corresponding axis such that the scale of pixels per unit is in a constant ratio.
        public var scaleanchor: Figure.Scaleanchor? {
            get { value("scaleanchor") }
            set { set("scaleanchor", newValue) }
        }

        /// If this axis is linked to another by `scaleanchor`, this determines the pixel to unit scale ratio.
        public var scaleratio: Double? { get { value("scaleratio") } set { set("scaleratio", newValue) } }

        /// If "true", even 4-digit integers are separated.
        public var separatethousands: Bool? {
            get { value("separatethousands") }
            set { set("separatethousands", newValue) }
        }

        /// Moves the axis a given number of pixels from where it would have been otherwise. Accepts both positive and
        /// negative values, which will shift the axis either right or left, respectively.
        public var shift: Double? { get { value("shift") } set { set("shift", newValue) } }

        /// Determines whether or not a dividers are drawn between the category levels of this axis.
        public var showdividers: Bool? { get { value("showdividers") } set { set("showdividers", newValue) } }

        /// If "all", all exponents are shown besides their significands. If "first", only the exponent of the first tick
        /// is shown.
        public var showexponent: Figure.Showexponent? {
            get { value("showexponent") }
            set { set("showexponent", newValue) }
        }

        /// Determines whether or not grid lines are drawn. If True, the grid lines are drawn at every tick mark.
        public var showgrid: Bool? { get { value("showgrid") } set { set("showgrid", newValue) } }

        /// Determines whether or not a line bounding this axis is drawn.
        public var showline: Bool? { get { value("showline") } set { set("showline", newValue) } }

        /// Determines whether or not spikes (aka droplines) are drawn for this axis. Note that spikes will never be drawn
        /// when `hovermode` is False.
        public var showspikes: Bool? { get { value("showspikes") } set { set("showspikes", newValue) } }

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

        /// Determines whether a x (y) axis is positioned at the "bottom" ("left") or "top" ("right") of the plotting
        /// area.
        public var side: Figure.AxisSide? { get { value("side") } set { set("side", newValue) } }

        /// Sets the spike color. If undefined, will use the series color.
        public var spikecolor: String? { get { value("spikecolor") } set { set("spikecolor", newValue) } }

        /// Sets the dash style of lines. Set to a dash type string ("solid", "dot", "dash", "longdash", "dashdot", or
        /// "longdashdot") or a dash length list in px (eg "5px,10px,2px,2px").
        public var spikedash: Figure.Griddash? { get { value("spikedash") } set { set("spikedash", newValue) } }

        /// Determines the drawing mode for the spike line If "toaxis", the line is drawn from the data point to the axis
        /// the series is plotted on.
        public var spikemode: Figure.Spikemode? { get { value("spikemode") } set { set("spikemode", newValue) } }

        /// Determines whether spikelines are stuck to the cursor or to the closest datapoints.
        public var spikesnap: Figure.Spikesnap? { get { value("spikesnap") } set { set("spikesnap", newValue) } }

        /// Sets the spike line width in pixels.
        public var spikethickness: Double? { get { value("spikethickness") } set { set("spikethickness", newValue) } }

        /// Sets the placement of the first tick on this axis. Use with `dtick`. If the axis `type` is "log", then you
        /// must take the log of your starting tick (e.g.
        public var tick0: (any FigureValue)? { get { anything("tick0") } set { set("tick0", newValue) } }

        /// Sets the angle of the tick labels with respect to the horizontal. For example, a `tickangle` of -90 draws the
        /// tick labels vertically.
        public var tickangle: (any FigureValue)? { get { anything("tickangle") } set { set("tickangle", newValue) } }

        /// Sets the tick color.
        public var tickcolor: String? { get { value("tickcolor") } set { set("tickcolor", newValue) } }

        /// Sets the tick font.
        public var tickfont: Figure.Font { get { object("tickfont") } set { set("tickfont", newValue) } }

        /// Sets the tick label formatting rule using d3 formatting mini- languages which are very similar to those in
        /// Python.
        public var tickformat: String? { get { value("tickformat") } set { set("tickformat", newValue) } }

        /// When used in a template (as layout.template.layout.xaxis.tickformatstopdefaults), sets the default property
        /// values to use for elements of layout.xaxis.tickformatstops.
        public var tickformatstopdefaults: (any FigureValue)? {
            get { anything("tickformatstopdefaults") }
            set { set("tickformatstopdefaults", newValue) }
        }

        public var tickformatstops: [Figure.TickFormatStop] {
            get { objects("tickformatstops") }
            set { set("tickformatstops", newValue) }
        }

        /// Only for axes with `type` "date" or "linear". Instead of drawing the major tick label, draw the label for the
        /// minor tick that is n positions away from the major tick.
        public var ticklabelindex: (any FigureNumbers)? {
            get { anything("ticklabelindex") }
            set { pack("ticklabelindex", newValue) }
        }

        /// Determines where tick labels are drawn with respect to their corresponding ticks and grid lines.
        public var ticklabelmode: Figure.Ticklabelmode? {
            get { value("ticklabelmode") }
            set { set("ticklabelmode", newValue) }
        }

        /// Determines how we handle tick labels that would overflow either the graph div or the domain of the axis.
        public var ticklabeloverflow: Figure.Ticklabeloverflow? {
            get { value("ticklabeloverflow") }
            set { set("ticklabeloverflow", newValue) }
        }

        /// Determines where tick labels are drawn with respect to the axis. Please note that top or bottom has no effect
        /// on x axes or when `ticklabelmode` is set to "period" or when `tickson` is set to "boundaries".
        public var ticklabelposition: Figure.Ticklabelposition? {
            get { value("ticklabelposition") }
            set { set("ticklabelposition", newValue) }
        }

        /// Shifts the tick labels by the specified number of pixels in parallel to the axis.
        public var ticklabelshift: Int? { get { value("ticklabelshift") } set { set("ticklabelshift", newValue) } }

        /// Sets the standoff distance (in px) between the axis tick labels and their default position.
        public var ticklabelstandoff: Int? {
            get { value("ticklabelstandoff") }
            set { set("ticklabelstandoff", newValue) }
        }

        /// Sets the spacing between tick labels as compared to the spacing between ticks. A value of 1 (default) means
        /// each tick gets a label.
        public var ticklabelstep: Int? { get { value("ticklabelstep") } set { set("ticklabelstep", newValue) } }

        /// Sets the tick length (in px).
        public var ticklen: Double? { get { value("ticklen") } set { set("ticklen", newValue) } }

        /// Sets the tick mode for this axis. If "auto", the number of ticks is set via `nticks`.
        public var tickmode: Figure.AxisTickmode? { get { value("tickmode") } set { set("tickmode", newValue) } }

        /// Sets a tick label prefix.
        public var tickprefix: String? { get { value("tickprefix") } set { set("tickprefix", newValue) } }

        /// Determines whether ticks are drawn or not. If "", this axis' ticks are not drawn.
        public var ticks: Figure.AngularAxisTicks? { get { value("ticks") } set { set("ticks", newValue) } }

        /// Determines where ticks and grid lines are drawn with respect to their corresponding tick labels.
        public var tickson: Figure.Tickson? { get { value("tickson") } set { set("tickson", newValue) } }

        /// Sets a tick label suffix.
        public var ticksuffix: String? { get { value("ticksuffix") } set { set("ticksuffix", newValue) } }

        /// Sets the text displayed at the ticks position via `tickvals`. Only has an effect if `tickmode` is set to
        /// "array".
        public var ticktext: (any FigureArray)? { get { anything("ticktext") } set { pack("ticktext", newValue) } }

        /// Sets the values at which ticks on this axis appear. Only has an effect if `tickmode` is set to "array".
        public var tickvals: (any FigureArray)? { get { anything("tickvals") } set { pack("tickvals", newValue) } }

        /// Sets the tick width (in px).
        public var tickwidth: Double? { get { value("tickwidth") } set { set("tickwidth", newValue) } }

        /// Sets the axis type. By default, plotly attempts to determined the axis type by looking into the data of the
        /// traces that referenced the axis in question.
        public var type: Figure.AxisType? { get { value("type") } set { set("type", newValue) } }

        /// Controls persistence of user-driven changes in axis `range`, `autorange`, and `title` if in `editable: true`
        /// configuration.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

        public var unifiedhovertitle: Figure.UnifiedHoverTitle {
            get { object("unifiedhovertitle") }
            set { set("unifiedhovertitle", newValue) }
        }

        /// A single toggle to hide the axis while preserving interaction like dragging. Default is true when a cheater
        /// plot is present on the axis, otherwise false.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// Determines whether or not a line is drawn at along the 0 value of this axis. If True, the zero line is drawn
        /// on top of the grid lines.
        public var zeroline: Bool? { get { value("zeroline") } set { set("zeroline", newValue) } }

        /// Sets the line color of the zero line.
        public var zerolinecolor: String? { get { value("zerolinecolor") } set { set("zerolinecolor", newValue) } }

        /// Sets the layer on which this zeroline is displayed. If *above traces*, this zeroline is displayed above all
        /// the subplot's traces If *below traces*, this zeroline is displayed below all the subplot's traces, but above
        /// the grid lines.
        public var zerolinelayer: Figure.AngularAxisLayer? {
            get { value("zerolinelayer") }
            set { set("zerolinelayer", newValue) }
        }

        /// Sets the width (in px) of the zero line.
        public var zerolinewidth: Double? { get { value("zerolinewidth") } set { set("zerolinewidth", newValue) } }
    }
}
