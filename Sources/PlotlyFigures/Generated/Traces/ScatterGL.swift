// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `scattergl`.
public struct ScatterGL: Trace {
    public static let type = "scattergl"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        mode: Figure.ScatterMode? = nil,
        marker: Figure.Marker? = nil,
        line: Figure.Line? = nil,
        connectgaps: Bool? = nil,
        customdata: (any FigureArray)? = nil,
        dx: Double? = nil,
        dy: Double? = nil,
        errorX: Figure.ErrorBars? = nil,
        errorY: Figure.ErrorBars? = nil,
        fill: Figure.ScatterFill? = nil,
        fillcolor: String? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        selected: Figure.Selected? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        textfont: Figure.Font? = nil,
        textposition: Figure.ScatterTextposition? = nil,
        texttemplate: (any FigureTexts)? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        visible: Figure.Visible? = nil,
        x0: (any FigureValue)? = nil,
        xaxis: String? = nil,
        xcalendar: Figure.Xcalendar? = nil,
        xhoverformat: String? = nil,
        xperiod: (any FigureValue)? = nil,
        xperiod0: (any FigureValue)? = nil,
        xperiodalignment: Figure.Xperiodalignment? = nil,
        y0: (any FigureValue)? = nil,
        yaxis: String? = nil,
        ycalendar: Figure.Xcalendar? = nil,
        yhoverformat: String? = nil,
        yperiod: (any FigureValue)? = nil,
        yperiod0: (any FigureValue)? = nil,
        yperiodalignment: Figure.Xperiodalignment? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("mode", mode)
        set("marker", marker)
        set("line", line)
        set("connectgaps", connectgaps)
        pack("customdata", customdata)
        set("dx", dx)
        set("dy", dy)
        set("error_x", errorX)
        set("error_y", errorY)
        set("fill", fill)
        set("fillcolor", fillcolor)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("opacity", opacity)
        set("selected", selected)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("textfont", textfont)
        set("textposition", textposition)
        pack("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        set("visible", visible)
        set("x0", x0)
        set("xaxis", xaxis)
        set("xcalendar", xcalendar)
        set("xhoverformat", xhoverformat)
        set("xperiod", xperiod)
        set("xperiod0", xperiod0)
        set("xperiodalignment", xperiodalignment)
        set("y0", y0)
        set("yaxis", yaxis)
        set("ycalendar", ycalendar)
        set("yhoverformat", yhoverformat)
        set("yperiod", yperiod)
        set("yperiod0", yperiod0)
        set("yperiodalignment", yperiodalignment)
    }

    /// Sets the x coordinates.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y coordinates.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets text elements associated with each (x,y) pair. If a single string, the same string appears over all the
    /// data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Determines the drawing mode for this scatter trace.
    public var mode: Figure.ScatterMode? { get { value("mode") } set { set("mode", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Determines whether or not gaps (i.e. {nan} or missing values) in the provided data arrays are connected.
    public var connectgaps: Bool? { get { value("connectgaps") } set { set("connectgaps", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the x coordinate step. See `x0` for more info.
    public var dx: Double? { get { value("dx") } set { set("dx", newValue) } }

    /// Sets the y coordinate step. See `y0` for more info.
    public var dy: Double? { get { value("dy") } set { set("dy", newValue) } }

    public var errorX: Figure.ErrorBars { get { object("error_x") } set { set("error_x", newValue) } }

    public var errorY: Figure.ErrorBars { get { object("error_y") } set { set("error_y", newValue) } }

    /// Sets the area to fill with a solid color. Defaults to "none" unless this trace is stacked, then it gets
    /// "tonexty" ("tonextx") if `orientation` is "v" ("h") Use with `fillcolor` if not "none".
    public var fill: Figure.ScatterFill? { get { value("fill") } set { set("fill", newValue) } }

    /// Sets the fill color. Defaults to a half-transparent variant of the line color, marker color, or marker line
    /// color, whichever is available.
    public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

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

    /// Sets hover text elements associated with each (x,y) pair. If a single string, the same string appears over all
    /// the data points.
    public var hovertext: (any FigureTexts)? { get { anything("hovertext") } set { pack("hovertext", newValue) } }

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

    public var selected: Figure.Selected { get { object("selected") } set { set("selected", newValue) } }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Sets the text font.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// Sets the positions of the `text` elements with respects to the (x,y) coordinates.
    public var textposition: Figure.ScatterTextposition? {
        get { value("textposition") }
        set { set("textposition", newValue) }
    }

    /// Template string used for rendering the information text that appears on points. Note that this will override
    /// `textinfo`.
    public var texttemplate: (any FigureTexts)? {
        get { anything("texttemplate") }
        set { pack("texttemplate", newValue) }
    }

    /// Fallback string that's displayed when a variable referenced in a template is missing.
    public var texttemplatefallback: (any FigureValue)? {
        get { anything("texttemplatefallback") }
        set { set("texttemplatefallback", newValue) }
    }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    public var unselected: Figure.Unselected { get { object("unselected") } set { set("unselected", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Alternate to `x`. Builds a linear space of x coordinates. Use with `dx` where `x0` is the starting coordinate
    /// and `dx` the step.
    public var x0: (any FigureValue)? { get { anything("x0") } set { set("x0", newValue) } }

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

    /// Alternate to `y`. Builds a linear space of y coordinates. Use with `dy` where `y0` is the starting coordinate
    /// and `dy` the step.
    public var y0: (any FigureValue)? { get { anything("y0") } set { set("y0", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Sets the calendar system to use with `y` date data.
    public var ycalendar: Figure.Xcalendar? { get { value("ycalendar") } set { set("ycalendar", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the period positioning in milliseconds or "M<n>" on the y
    /// axis.
    public var yperiod: (any FigureValue)? { get { anything("yperiod") } set { set("yperiod", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the base for period positioning in milliseconds or date
    /// string on the y0 axis.
    public var yperiod0: (any FigureValue)? { get { anything("yperiod0") } set { set("yperiod0", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the alignment of data points on the y axis.
    public var yperiodalignment: Figure.Xperiodalignment? {
        get { value("yperiodalignment") }
        set { set("yperiodalignment", newValue) }
    }
}
