// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.smith.realaxis`.
    public struct RealAxis: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: String? = nil,
            gridcolor: String? = nil,
            griddash: Figure.Griddash? = nil,
            gridwidth: Double? = nil,
            hoverformat: String? = nil,
            labelalias: (any FigureValue)? = nil,
            layer: Figure.AngularAxisLayer? = nil,
            linecolor: String? = nil,
            linewidth: Double? = nil,
            showgrid: Bool? = nil,
            showline: Bool? = nil,
            showticklabels: Bool? = nil,
            showtickprefix: Figure.Showexponent? = nil,
            showticksuffix: Figure.Showexponent? = nil,
            side: Figure.Labelside? = nil,
            tickangle: (any FigureValue)? = nil,
            tickcolor: String? = nil,
            tickfont: Figure.Font? = nil,
            tickformat: String? = nil,
            ticklen: Double? = nil,
            tickprefix: String? = nil,
            ticks: Figure.RealAxisTicks? = nil,
            ticksuffix: String? = nil,
            tickvals: (any FigureArray)? = nil,
            tickwidth: Double? = nil,
            visible: Bool? = nil
        ) {
            set("color", color)
            set("gridcolor", gridcolor)
            set("griddash", griddash)
            set("gridwidth", gridwidth)
            set("hoverformat", hoverformat)
            set("labelalias", labelalias)
            set("layer", layer)
            set("linecolor", linecolor)
            set("linewidth", linewidth)
            set("showgrid", showgrid)
            set("showline", showline)
            set("showticklabels", showticklabels)
            set("showtickprefix", showtickprefix)
            set("showticksuffix", showticksuffix)
            set("side", side)
            set("tickangle", tickangle)
            set("tickcolor", tickcolor)
            set("tickfont", tickfont)
            set("tickformat", tickformat)
            set("ticklen", ticklen)
            set("tickprefix", tickprefix)
            set("ticks", ticks)
            set("ticksuffix", ticksuffix)
            pack("tickvals", tickvals)
            set("tickwidth", tickwidth)
            set("visible", visible)
        }

        /// Sets default for all colors associated with this axis all at once: line, font, tick, and grid colors.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

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

        /// Determines on which side of real axis line the tick and tick labels appear.
        public var side: Figure.Labelside? { get { value("side") } set { set("side", newValue) } }

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

        /// Sets the tick length (in px).
        public var ticklen: Double? { get { value("ticklen") } set { set("ticklen", newValue) } }

        /// Sets a tick label prefix.
        public var tickprefix: String? { get { value("tickprefix") } set { set("tickprefix", newValue) } }

        /// Determines whether ticks are drawn or not. If "", this axis' ticks are not drawn.
        public var ticks: Figure.RealAxisTicks? { get { value("ticks") } set { set("ticks", newValue) } }

        /// Sets a tick label suffix.
        public var ticksuffix: String? { get { value("ticksuffix") } set { set("ticksuffix", newValue) } }

        /// Sets the values at which ticks on this axis appear.
        public var tickvals: (any FigureArray)? { get { anything("tickvals") } set { pack("tickvals", newValue) } }

        /// Sets the tick width (in px).
        public var tickwidth: Double? { get { value("tickwidth") } set { set("tickwidth", newValue) } }

        /// A single toggle to hide the axis while preserving interaction like dragging. Default is true when a cheater
        /// plot is present on the axis, otherwise false.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
