// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.xaxis.minor`, `layout.yaxis.minor`.
    public struct Minor: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            dtick: (any FigureValue)? = nil,
            gridcolor: String? = nil,
            griddash: Figure.Griddash? = nil,
            gridwidth: Double? = nil,
            nticks: Int? = nil,
            showgrid: Bool? = nil,
            tick0: (any FigureValue)? = nil,
            tickcolor: String? = nil,
            ticklen: Double? = nil,
            tickmode: Figure.AngularAxisTickmode? = nil,
            ticks: Figure.AngularAxisTicks? = nil,
            tickvals: (any FigureArray)? = nil,
            tickwidth: Double? = nil
        ) {
            set("dtick", dtick)
            set("gridcolor", gridcolor)
            set("griddash", griddash)
            set("gridwidth", gridwidth)
            set("nticks", nticks)
            set("showgrid", showgrid)
            set("tick0", tick0)
            set("tickcolor", tickcolor)
            set("ticklen", ticklen)
            set("tickmode", tickmode)
            set("ticks", ticks)
            pack("tickvals", tickvals)
            set("tickwidth", tickwidth)
        }

        /// Sets the step in-between ticks on this axis. Use with `tick0`. Must be a positive number, or special strings
        /// available to "log" and "date" axes.
        public var dtick: (any FigureValue)? { get { anything("dtick") } set { set("dtick", newValue) } }

        /// Sets the color of the grid lines.
        public var gridcolor: String? { get { value("gridcolor") } set { set("gridcolor", newValue) } }

        /// Sets the dash style of lines. Set to a dash type string ("solid", "dot", "dash", "longdash", "dashdot", or
        /// "longdashdot") or a dash length list in px (eg "5px,10px,2px,2px").
        public var griddash: Figure.Griddash? { get { value("griddash") } set { set("griddash", newValue) } }

        /// Sets the width (in px) of the grid lines.
        public var gridwidth: Double? { get { value("gridwidth") } set { set("gridwidth", newValue) } }

        /// Specifies the maximum number of ticks for the particular axis. The actual number of ticks will be chosen
        /// automatically to be less than or equal to `nticks`.
        public var nticks: Int? { get { value("nticks") } set { set("nticks", newValue) } }

        /// Determines whether or not grid lines are drawn. If True, the grid lines are drawn at every tick mark.
        public var showgrid: Bool? { get { value("showgrid") } set { set("showgrid", newValue) } }

        /// Sets the placement of the first tick on this axis. Use with `dtick`. If the axis `type` is "log", then you
        /// must take the log of your starting tick (e.g.
        public var tick0: (any FigureValue)? { get { anything("tick0") } set { set("tick0", newValue) } }

        /// Sets the tick color.
        public var tickcolor: String? { get { value("tickcolor") } set { set("tickcolor", newValue) } }

        /// Sets the tick length (in px).
        public var ticklen: Double? { get { value("ticklen") } set { set("ticklen", newValue) } }

        /// Sets the tick mode for this axis. If "auto", the number of ticks is set via `nticks`.
        public var tickmode: Figure.AngularAxisTickmode? { get { value("tickmode") } set { set("tickmode", newValue) } }

        /// Determines whether ticks are drawn or not. If "", this axis' ticks are not drawn.
        public var ticks: Figure.AngularAxisTicks? { get { value("ticks") } set { set("ticks", newValue) } }

        /// Sets the values at which ticks on this axis appear. Only has an effect if `tickmode` is set to "array".
        public var tickvals: (any FigureArray)? { get { anything("tickvals") } set { pack("tickvals", newValue) } }

        /// Sets the tick width (in px).
        public var tickwidth: Double? { get { value("tickwidth") } set { set("tickwidth", newValue) } }
    }
}
