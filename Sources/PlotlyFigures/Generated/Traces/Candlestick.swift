// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `candlestick`.
public struct Candlestick: Trace {
    public static let type = "candlestick"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        open: (any FigureArray)? = nil,
        high: (any FigureArray)? = nil,
        low: (any FigureArray)? = nil,
        close: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        line: Figure.Line? = nil,
        customdata: (any FigureArray)? = nil,
        decreasing: Figure.Decreasing? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        increasing: Figure.Increasing? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        whiskerwidth: Double? = nil,
        xaxis: String? = nil,
        xcalendar: Figure.Xcalendar? = nil,
        xhoverformat: String? = nil,
        xperiod: (any FigureValue)? = nil,
        xperiod0: (any FigureValue)? = nil,
        xperiodalignment: Figure.Xperiodalignment? = nil,
        yaxis: String? = nil,
        yhoverformat: String? = nil,
        zorder: Int? = nil
    ) {
        pack("x", x)
        pack("open", open)
        pack("high", high)
        pack("low", low)
        pack("close", close)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("line", line)
        pack("customdata", customdata)
        set("decreasing", decreasing)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("increasing", increasing)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("opacity", opacity)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("whiskerwidth", whiskerwidth)
        set("xaxis", xaxis)
        set("xcalendar", xcalendar)
        set("xhoverformat", xhoverformat)
        set("xperiod", xperiod)
        set("xperiod0", xperiod0)
        set("xperiodalignment", xperiodalignment)
        set("yaxis", yaxis)
        set("yhoverformat", yhoverformat)
        set("zorder", zorder)
    }

    /// Sets the x coordinates. If absent, linear coordinate will be generated.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the open values.
    public var open: (any FigureArray)? { get { anything("open") } set { pack("open", newValue) } }

    /// Sets the high values.
    public var high: (any FigureArray)? { get { anything("high") } set { pack("high", newValue) } }

    /// Sets the low values.
    public var low: (any FigureArray)? { get { anything("low") } set { pack("low", newValue) } }

    /// Sets the close values.
    public var close: (any FigureArray)? { get { anything("close") } set { pack("close", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets hover text elements associated with each sample point. If a single string, the same string appears over
    /// all the data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    public var decreasing: Figure.Decreasing { get { object("decreasing") } set { set("decreasing", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.BarHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

    public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

    /// Template string used for rendering the information that appear on hover box. Note that this will override
    /// `hoverinfo`.
    public var hovertemplate: (any FigureTexts)? {
        get { anything("hovertemplate") }
        set { pack("hovertemplate", newValue) }
    }

    /// Fallback string that's displayed when a variable referenced in a template is missing.
    public var hovertemplatefallback: (any FigureValue)? {
        get { anything("hovertemplatefallback") }
        set { set("hovertemplatefallback", newValue) }
    }

    /// Same as `text`.
    public var hovertext: (any FigureTexts)? { get { anything("hovertext") } set { pack("hovertext", newValue) } }

    public var increasing: Figure.Increasing { get { object("increasing") } set { set("increasing", newValue) } }

    /// Sets the reference to a legend to show this trace in. References to these legends are "legend", "legend2",
    /// "legend3", etc.
    public var legend: String? { get { value("legend") } set { set("legend", newValue) } }

    /// Sets the legend group for this trace. Traces and shapes part of the same legend group hide/show at the same
    /// time when toggling legend items.
    public var legendgroup: String? { get { value("legendgroup") } set { set("legendgroup", newValue) } }

    public var legendgrouptitle: Figure.LegendGroupTitle {
        get { object("legendgrouptitle") }
        set { set("legendgrouptitle", newValue) }
    }

    /// Sets the legend rank for this trace. Items and groups with smaller ranks are presented on top/left side while
    /// with "reversed" `legend.traceorder` they are on bottom/right side.
    public var legendrank: Double? { get { value("legendrank") } set { set("legendrank", newValue) } }

    /// Sets the width (in px or fraction) of the legend for this trace.
    public var legendwidth: Double? { get { value("legendwidth") } set { set("legendwidth", newValue) } }

    /// Assigns extra meta information associated with this trace that can be used in various text attributes.
    public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Sets the width of the whiskers relative to the box width. For example, with 1, the whiskers are as wide as the
    /// box(es).
    public var whiskerwidth: Double? { get { value("whiskerwidth") } set { set("whiskerwidth", newValue) } }

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    /// Sets the calendar system to use with `x` date data.
    public var xcalendar: Figure.Xcalendar? { get { value("xcalendar") } set { set("xcalendar", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the period positioning in milliseconds or "M<n>" on the x
    /// axis.
    public var xperiod: (any FigureValue)? { get { anything("xperiod") } set { set("xperiod", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the base for period positioning in milliseconds or date
    /// string on the x0 axis.
    public var xperiod0: (any FigureValue)? { get { anything("xperiod0") } set { set("xperiod0", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the alignment of data points on the x axis.
    public var xperiodalignment: Figure.Xperiodalignment? {
        get { value("xperiodalignment") }
        set { set("xperiodalignment", newValue) }
    }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }
}
