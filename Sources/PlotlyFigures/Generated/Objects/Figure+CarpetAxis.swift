// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `carpet.aaxis`, `carpet.baxis`.
    public struct CarpetAxis: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            title: Figure.Title? = nil,
            color: String? = nil,
            range: (any FigureValue)? = nil,
            arraydtick: Int? = nil,
            arraytick0: Int? = nil,
            autorange: Figure.CarpetAxisAutorange? = nil,
            autotypenumbers: Figure.Autotypenumbers? = nil,
            categoryarray: (any FigureArray)? = nil,
            categoryorder: Figure.CarpetAxisCategoryorder? = nil,
            cheatertype: Figure.Cheatertype? = nil,
            dtick: Double? = nil,
            endline: Bool? = nil,
            endlinecolor: String? = nil,
            endlinewidth: Double? = nil,
            exponentformat: Figure.Exponentformat? = nil,
            fixedrange: Bool? = nil,
            gridcolor: String? = nil,
            griddash: Figure.Griddash? = nil,
            gridwidth: Double? = nil,
            labelalias: (any FigureValue)? = nil,
            labelpadding: Int? = nil,
            labelprefix: String? = nil,
            labelsuffix: String? = nil,
            linecolor: String? = nil,
            linewidth: Double? = nil,
            minexponent: Double? = nil,
            minorgridcolor: String? = nil,
            minorgridcount: Int? = nil,
            minorgriddash: Figure.Griddash? = nil,
            minorgridwidth: Double? = nil,
            nticks: Int? = nil,
            rangemode: Figure.CarpetAxisRangemode? = nil,
            separatethousands: Bool? = nil,
            showexponent: Figure.Showexponent? = nil,
            showgrid: Bool? = nil,
            showline: Bool? = nil,
            showticklabels: Figure.Showticklabels? = nil,
            showtickprefix: Figure.Showexponent? = nil,
            showticksuffix: Figure.Showexponent? = nil,
            smoothing: Double? = nil,
            startline: Bool? = nil,
            startlinecolor: String? = nil,
            startlinewidth: Double? = nil,
            tick0: Double? = nil,
            tickangle: (any FigureValue)? = nil,
            tickfont: Figure.Font? = nil,
            tickformat: String? = nil,
            tickformatstopdefaults: (any FigureValue)? = nil,
            tickformatstops: [Figure.TickFormatStop]? = nil,
            tickmode: Figure.CarpetAxisTickmode? = nil,
            tickprefix: String? = nil,
            ticksuffix: String? = nil,
            ticktext: (any FigureArray)? = nil,
            tickvals: (any FigureArray)? = nil,
            type: Figure.CarpetAxisType? = nil
        ) {
            set("title", title)
            set("color", color)
            set("range", range)
            set("arraydtick", arraydtick)
            set("arraytick0", arraytick0)
            set("autorange", autorange)
            set("autotypenumbers", autotypenumbers)
            pack("categoryarray", categoryarray)
            set("categoryorder", categoryorder)
            set("cheatertype", cheatertype)
            set("dtick", dtick)
            set("endline", endline)
            set("endlinecolor", endlinecolor)
            set("endlinewidth", endlinewidth)
            set("exponentformat", exponentformat)
            set("fixedrange", fixedrange)
            set("gridcolor", gridcolor)
            set("griddash", griddash)
            set("gridwidth", gridwidth)
            set("labelalias", labelalias)
            set("labelpadding", labelpadding)
            set("labelprefix", labelprefix)
            set("labelsuffix", labelsuffix)
            set("linecolor", linecolor)
            set("linewidth", linewidth)
            set("minexponent", minexponent)
            set("minorgridcolor", minorgridcolor)
            set("minorgridcount", minorgridcount)
            set("minorgriddash", minorgriddash)
            set("minorgridwidth", minorgridwidth)
            set("nticks", nticks)
            set("rangemode", rangemode)
            set("separatethousands", separatethousands)
            set("showexponent", showexponent)
            set("showgrid", showgrid)
            set("showline", showline)
            set("showticklabels", showticklabels)
            set("showtickprefix", showtickprefix)
            set("showticksuffix", showticksuffix)
            set("smoothing", smoothing)
            set("startline", startline)
            set("startlinecolor", startlinecolor)
            set("startlinewidth", startlinewidth)
            set("tick0", tick0)
            set("tickangle", tickangle)
            set("tickfont", tickfont)
            set("tickformat", tickformat)
            set("tickformatstopdefaults", tickformatstopdefaults)
            set("tickformatstops", tickformatstops)
            set("tickmode", tickmode)
            set("tickprefix", tickprefix)
            set("ticksuffix", ticksuffix)
            pack("ticktext", ticktext)
            pack("tickvals", tickvals)
            set("type", type)
        }

        public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

        /// Sets default for all colors associated with this axis all at once: line, font, tick, and grid colors.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the range of this axis. If the axis `type` is "log", then you must take the log of your desired range
        /// (e.g.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

        /// The stride between grid lines along the axis.
        public var arraydtick: Int? { get { value("arraydtick") } set { set("arraydtick", newValue) } }

        /// The starting index of grid lines along the axis.
        public var arraytick0: Int? { get { value("arraytick0") } set { set("arraytick0", newValue) } }

        /// Determines whether or not the range of this axis is computed in relation to the input data.
        public var autorange: Figure.CarpetAxisAutorange? {
            get { value("autorange") }
            set { set("autorange", newValue) }
        }

        /// Using "strict" a numeric string in trace data is not converted to a number. Using *convert types* a numeric
        /// string in trace data may be treated as a number during automatic axis `type` detection.
        public var autotypenumbers: Figure.Autotypenumbers? {
            get { value("autotypenumbers") }
            set { set("autotypenumbers", newValue) }
        }

        /// Sets the order in which categories on this axis appear. Only has an effect if `categoryorder` is set to
        /// "array".
        public var categoryarray: (any FigureArray)? {
            get { anything("categoryarray") }
            set { pack("categoryarray", newValue) }
        }

        /// Specifies the ordering logic for the case of categorical variables. By default, plotly uses "trace", which
        /// specifies the order that is present in the data supplied.
        public var categoryorder: Figure.CarpetAxisCategoryorder? {
            get { value("categoryorder") }
            set { set("categoryorder", newValue) }
        }

        public var cheatertype: Figure.Cheatertype? {
            get { value("cheatertype") }
            set { set("cheatertype", newValue) }
        }

        /// The stride between grid lines along the axis.
        public var dtick: Double? { get { value("dtick") } set { set("dtick", newValue) } }

        /// Determines whether or not a line is drawn at along the final value of this axis. If True, the end line is
        /// drawn on top of the grid lines.
        public var endline: Bool? { get { value("endline") } set { set("endline", newValue) } }

        /// Sets the line color of the end line.
        public var endlinecolor: String? { get { value("endlinecolor") } set { set("endlinecolor", newValue) } }

        /// Sets the width (in px) of the end line.
        public var endlinewidth: Double? { get { value("endlinewidth") } set { set("endlinewidth", newValue) } }

        /// Determines a formatting rule for the tick exponents. For example, consider the number 1,000,000,000.
        public var exponentformat: Figure.Exponentformat? {
            get { value("exponentformat") }
            set { set("exponentformat", newValue) }
        }

        /// Determines whether or not this axis is zoom-able. If true, then zoom is disabled.
        public var fixedrange: Bool? { get { value("fixedrange") } set { set("fixedrange", newValue) } }

        /// Sets the axis line color.
        public var gridcolor: String? { get { value("gridcolor") } set { set("gridcolor", newValue) } }

        /// Sets the dash style of lines. Set to a dash type string ("solid", "dot", "dash", "longdash", "dashdot", or
        /// "longdashdot") or a dash length list in px (eg "5px,10px,2px,2px").
        public var griddash: Figure.Griddash? { get { value("griddash") } set { set("griddash", newValue) } }

        /// Sets the width (in px) of the axis line.
        public var gridwidth: Double? { get { value("gridwidth") } set { set("gridwidth", newValue) } }

        /// Replacement text for specific tick or hover labels. For example using {US: 'USA', CA: 'Canada'} changes US to
        /// USA and CA to Canada.
        public var labelalias: (any FigureValue)? { get { anything("labelalias") } set { set("labelalias", newValue) } }

        /// Extra padding between label and the axis.
        public var labelpadding: Int? { get { value("labelpadding") } set { set("labelpadding", newValue) } }

        /// Sets a axis label prefix.
        public var labelprefix: String? { get { value("labelprefix") } set { set("labelprefix", newValue) } }

        /// Sets a axis label suffix.
        public var labelsuffix: String? { get { value("labelsuffix") } set { set("labelsuffix", newValue) } }

        /// Sets the axis line color.
        public var linecolor: String? { get { value("linecolor") } set { set("linecolor", newValue) } }

        /// Sets the width (in px) of the axis line.
        public var linewidth: Double? { get { value("linewidth") } set { set("linewidth", newValue) } }

        /// Hide SI prefix for 10^n if |n| is below this number.
        public var minexponent: Double? { get { value("minexponent") } set { set("minexponent", newValue) } }

        /// Sets the color of the grid lines.
        public var minorgridcolor: String? { get { value("minorgridcolor") } set { set("minorgridcolor", newValue) } }

        /// Sets the number of minor grid ticks per major grid tick.
        public var minorgridcount: Int? { get { value("minorgridcount") } set { set("minorgridcount", newValue) } }

        /// Sets the dash style of lines. Set to a dash type string ("solid", "dot", "dash", "longdash", "dashdot", or
        /// "longdashdot") or a dash length list in px (eg "5px,10px,2px,2px").
        public var minorgriddash: Figure.Griddash? {
            get { value("minorgriddash") }
            set { set("minorgriddash", newValue) }
        }

        /// Sets the width (in px) of the grid lines.
        public var minorgridwidth: Double? { get { value("minorgridwidth") } set { set("minorgridwidth", newValue) } }

        /// Specifies the maximum number of ticks for the particular axis. The actual number of ticks will be chosen
        /// automatically to be less than or equal to `nticks`.
        public var nticks: Int? { get { value("nticks") } set { set("nticks", newValue) } }

        /// If "normal", the range is computed in relation to the extrema of the input data. If "tozero", the range
        /// extends to 0, regardless of the input data If "nonnegative", the range is non-negative, regardless of the
        /// input data.
        public var rangemode: Figure.CarpetAxisRangemode? {
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

        /// Determines whether axis labels are drawn on the low side, the high side, both, or neither side of the axis.
        public var showticklabels: Figure.Showticklabels? {
            get { value("showticklabels") }
            set { set("showticklabels", newValue) }
        }

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

        public var smoothing: Double? { get { value("smoothing") } set { set("smoothing", newValue) } }

        /// Determines whether or not a line is drawn at along the starting value of this axis.
        public var startline: Bool? { get { value("startline") } set { set("startline", newValue) } }

        /// Sets the line color of the start line.
        public var startlinecolor: String? { get { value("startlinecolor") } set { set("startlinecolor", newValue) } }

        /// Sets the width (in px) of the start line.
        public var startlinewidth: Double? { get { value("startlinewidth") } set { set("startlinewidth", newValue) } }

        /// The starting index of grid lines along the axis.
        public var tick0: Double? { get { value("tick0") } set { set("tick0", newValue) } }

        /// Sets the angle of the tick labels with respect to the horizontal. For example, a `tickangle` of -90 draws the
        /// tick labels vertically.
        public var tickangle: (any FigureValue)? { get { anything("tickangle") } set { set("tickangle", newValue) } }

        /// Sets the tick font.
        public var tickfont: Figure.Font { get { object("tickfont") } set { set("tickfont", newValue) } }

        /// Sets the tick label formatting rule using d3 formatting mini- languages which are very similar to those in
        /// Python.
        public var tickformat: String? { get { value("tickformat") } set { set("tickformat", newValue) } }

        /// When used in a template (as layout.template.data.carpet.aaxis.tickformatstopdefaults), sets the default
        /// property values to use for elements of carpet.aaxis.tickformatstops.
        public var tickformatstopdefaults: (any FigureValue)? {
            get { anything("tickformatstopdefaults") }
            set { set("tickformatstopdefaults", newValue) }
        }

        public var tickformatstops: [Figure.TickFormatStop] {
            get { objects("tickformatstops") }
            set { set("tickformatstops", newValue) }
        }

        public var tickmode: Figure.CarpetAxisTickmode? { get { value("tickmode") } set { set("tickmode", newValue) } }

        /// Sets a tick label prefix.
        public var tickprefix: String? { get { value("tickprefix") } set { set("tickprefix", newValue) } }

        /// Sets a tick label suffix.
        public var ticksuffix: String? { get { value("ticksuffix") } set { set("ticksuffix", newValue) } }

        /// Sets the text displayed at the ticks position via `tickvals`. Only has an effect if `tickmode` is set to
        /// "array".
        public var ticktext: (any FigureArray)? { get { anything("ticktext") } set { pack("ticktext", newValue) } }

        /// Sets the values at which ticks on this axis appear. Only has an effect if `tickmode` is set to "array".
        public var tickvals: (any FigureArray)? { get { anything("tickvals") } set { pack("tickvals", newValue) } }

        /// Sets the axis type. By default, plotly attempts to determined the axis type by looking into the data of the
        /// traces that referenced the axis in question.
        public var type: Figure.CarpetAxisType? { get { value("type") } set { set("type", newValue) } }
    }
}
