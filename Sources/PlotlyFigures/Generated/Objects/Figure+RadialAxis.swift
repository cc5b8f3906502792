// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.polar.radialaxis`.
    public struct RadialAxis: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            title: Figure.Title? = nil,
            color: String? = nil,
            range: (any FigureValue)? = nil,
            angle: (any FigureValue)? = nil,
            autorange: Figure.AxisAutorange? = nil,
            autorangeoptions: Figure.AutoRangeOptions? = nil,
            autotickangles: (any FigureValue)? = nil,
            autotypenumbers: Figure.Autotypenumbers? = nil,
            calendar: Figure.Xcalendar? = nil,
            categoryarray: (any FigureArray)? = nil,
            categoryorder: Figure.AngularAxisCategoryorder? = nil,
            dtick: (any FigureValue)? = nil,
            exponentformat: Figure.Exponentformat? = nil,
            gridcolor: String? = nil,
            griddash: Figure.Griddash? = nil,
            gridwidth: Double? = nil,
            hoverformat: String? = nil,
            labelalias: (any FigureValue)? = nil,
            layer: Figure.AngularAxisLayer? = nil,
            linecolor: String? = nil,
            linewidth: Double? = nil,
            maxallowed: (any FigureValue)? = nil,
            minallowed: (any FigureValue)? = nil,
            minexponent: Double? = nil,
            minorloglabels: Figure.Minorloglabels? = nil,
            nticks: Int? = nil,
            rangemode: Figure.RadialAxisRangemode? = nil,
            separatethousands: Bool? = nil,
            showexponent: Figure.Showexponent? = nil,
            showgrid: Bool? = nil,
            showline: Bool? = nil,
            showticklabels: Bool? = nil,
            showtickprefix: Figure.Showexponent? = nil,
            showticksuffix: Figure.Showexponent? = nil,
            side: Figure.PieDirection? = nil,
            tick0: (any FigureValue)? = nil,
            tickangle: (any FigureValue)? = nil,
            tickcolor: String? = nil,
            tickfont: Figure.Font? = nil,
            tickformat: String? = nil,
            tickformatstopdefaults: (any FigureValue)? = nil,
            tickformatstops: [Figure.TickFormatStop]? = nil,
            ticklabelstep: Int? = nil,
            ticklen: Double? = nil,
            tickmode: Figure.AngularAxisTickmode? = nil,
            tickprefix: String? = nil,
            ticks: Figure.AngularAxisTicks? = nil,
            ticksuffix: String? = nil,
            ticktext: (any FigureArray)? = nil,
            tickvals: (any FigureArray)? = nil,
            tickwidth: Double? = nil,
            type: Figure.RadialAxisType? = nil,
            uirevision: (any FigureValue)? = nil,
            visible: Bool? = nil
        ) {
            set("title", title)
            set("color", color)
            set("range", range)
            set("angle", angle)
            set("autorange", autorange)
            set("autorangeoptions", autorangeoptions)
            set("autotickangles", autotickangles)
            set("autotypenumbers", autotypenumbers)
            set("calendar", calendar)
            pack("categoryarray", categoryarray)
            set("categoryorder", categoryorder)
            set("dtick", dtick)
            set("exponentformat", exponentformat)
            set("gridcolor", gridcolor)
            set("griddash", griddash)
            set("gridwidth", gridwidth)
            set("hoverformat", hoverformat)
            set("labelalias", labelalias)
            set("layer", layer)
            set("linecolor", linecolor)
            set("linewidth", linewidth)
            set("maxallowed", maxallowed)
            set("minallowed", minallowed)
            set("minexponent", minexponent)
            set("minorloglabels", minorloglabels)
            set("nticks", nticks)
            set("rangemode", rangemode)
            set("separatethousands", separatethousands)
            set("showexponent", showexponent)
            set("showgrid", showgrid)
            set("showline", showline)
            set("showticklabels", showticklabels)
            set("showtickprefix", showtickprefix)
            set("showticksuffix", showticksuffix)
            set("side", side)
            set("tick0", tick0)
            set("tickangle", tickangle)
            set("tickcolor", tickcolor)
            set("tickfont", tickfont)
            set("tickformat", tickformat)
            set("tickformatstopdefaults", tickformatstopdefaults)
            set("tickformatstops", tickformatstops)
            set("ticklabelstep", ticklabelstep)
            set("ticklen", ticklen)
            set("tickmode", tickmode)
            set("tickprefix", tickprefix)
            set("ticks", ticks)
            set("ticksuffix", ticksuffix)
            pack("ticktext", ticktext)
            pack("tickvals", tickvals)
            set("tickwidth", tickwidth)
            set("type", type)
            set("uirevision", uirevision)
            set("visible", visible)
        }

        public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

        /// Sets default for all colors associated with this axis all at once: line, font, tick, and grid colors.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the range of this axis. If the axis `type` is "log", then you must take the log of your desired range
        /// (e.g.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

        /// Sets the angle (in degrees) from which the radial axis is drawn. Note that by default, radial axis line on the
        /// theta=0 line corresponds to a line pointing right (like what mathematicians prefer).
        public var angle: (any FigureValue)? { get { anything("angle") } set { set("angle", newValue) } }

        /// Determines whether or not the range of this axis is computed in relation to the input data.
        public var autorange: Figure.AxisAutorange? { get { value("autorange") } set { set("autorange", newValue) } }

        public var autorangeoptions: Figure.AutoRangeOptions {
            get { object("autorangeoptions") }
            set { set("autorangeoptions", newValue) }
        }

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

        /// Sets the step in-between ticks on this axis. Use with `tick0`. Must be a positive number, or special strings
        /// available to "log" and "date" axes.
        public var dtick: (any FigureValue)? { get { anything("dtick") } set { set("dtick", newValue) } }

        /// Determines a formatting rule for the tick exponents. For example, consider the number 1,000,000,000.
        public var exponentformat: Figure.Exponentformat? {
            get { value("exponentformat") }
            set { set("exponentformat", newValue) }
        }

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

        /// Determines the maximum range of this axis.
        public var maxallowed: (any FigureValue)? { get { anything("maxallowed") } set { set("maxallowed", newValue) } }

        /// Determines the minimum range of this axis.
        public var minallowed: (any FigureValue)? { get { anything("minallowed") } set { set("minallowed", newValue) } }

        /// Hide SI prefix for 10^n if |n| is below this number. This only has an effect when `tickformat` is "SI" or "B".
        public var minexponent: Double? { get { value("minexponent") } set { set("minexponent", newValue) } }

        /// Determines how minor log labels are displayed. If *small digits*, small digits i.e.
        public var minorloglabels: Figure.Minorloglabels? {
            get { value("minorloglabels") }
            set { set("minorloglabels", newValue) }
        }

        /// Specifies the maximum number of ticks for the particular axis. The actual number of ticks will be chosen
        /// automatically to be less than or equal to `nticks`.
        public var nticks: Int? { get { value("nticks") } set { set("nticks", newValue) } }

        /// If "tozero", the range extends to 0, regardless of the input data If "nonnegative", the range is non-negative,
        /// regardless of the input data.
        public var rangemode: Figure.RadialAxisRangemode? {
            get { value("rangemode") }
            set { set("rangemode", newValue) }
        }

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

        /// Determines whether or not grid lines are drawn. If True, the grid lines are drawn at every tick mark.
        public var showgrid: Bool? { get { value("showgrid") } set { set("showgrid", newValue) } }

        /// Determines whether or not a line bounding this axis is drawn.
        public var showline: Bool? { get { value("showline") } set { set("showline", newValue) } }

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

        /// Determines on which side of radial axis line the tick and tick labels appear.
        public var side: Figure.PieDirection? { get { value("side") } set { set("side", newValue) } }

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

        /// When used in a template (as layout.template.layout.polar.radial axis.tickformatstopdefaults), sets the default
        /// property values to use for elements of layout.polar.radialaxis.tickformatstops.
        public var tickformatstopdefaults: (any FigureValue)? {
            get { anything("tickformatstopdefaults") }
            set { set("tickformatstopdefaults", newValue) }
        }

        public var tickformatstops: [Figure.TickFormatStop] {
            get { objects("tickformatstops") }
            set { set("tickformatstops", newValue) }
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

        /// Sets the axis type. By default, plotly attempts to determined the axis type by looking into the data of the
        /// traces that referenced the axis in question.
        public var type: Figure.RadialAxisType? { get { value("type") } set { set("type", newValue) } }

        /// Controls persistence of user-driven changes in axis `range`, `autorange`, `angle`, and `title` if in
        /// `editable: true` configuration.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

        /// A single toggle to hide the axis while preserving interaction like dragging. Default is true when a cheater
        /// plot is present on the axis, otherwise false.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
