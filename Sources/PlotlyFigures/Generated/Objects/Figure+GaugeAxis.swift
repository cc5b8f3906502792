// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `indicator.gauge.axis`.
    public struct GaugeAxis: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            range: (any FigureValue)? = nil,
            dtick: (any FigureValue)? = nil,
            exponentformat: Figure.Exponentformat? = nil,
            labelalias: (any FigureValue)? = nil,
            minexponent: Double? = nil,
            nticks: Int? = nil,
            separatethousands: Bool? = nil,
            showexponent: Figure.Showexponent? = nil,
            showticklabels: Bool? = nil,
            showtickprefix: Figure.Showexponent? = nil,
            showticksuffix: Figure.Showexponent? = nil,
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
            visible: Bool? = nil
        ) {
            set("range", range)
            set("dtick", dtick)
            set("exponentformat", exponentformat)
            set("labelalias", labelalias)
            set("minexponent", minexponent)
            set("nticks", nticks)
            set("separatethousands", separatethousands)
            set("showexponent", showexponent)
            set("showticklabels", showticklabels)
            set("showtickprefix", showtickprefix)
            set("showticksuffix", showticksuffix)
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
            set("visible", visible)
        }

        /// Sets the range of this axis.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

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

        /// Hide SI prefix for 10^n if |n| is below this number. This only has an effect when `tickformat` is "SI" or "B".
        public var minexponent: Double? { get { value("minexponent") } set { set("minexponent", newValue) } }

        /// Specifies the maximum number of ticks for the particular axis. The actual number of ticks will be chosen
        /// automatically to be less than or equal to `nticks`.
        public var nticks: Int? { get { value("nticks") } set { set("nticks", newValue) } }

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

        /// When used in a template (as layout.template.data.indicator.gaug e.axis.tickformatstopdefaults), sets the
        /// default property values to use for elements of indicator.gauge.axis.tickformatstops.
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

        /// A single toggle to hide the axis while preserving interaction like dragging. Default is true when a cheater
        /// plot is present on the axis, otherwise false.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
