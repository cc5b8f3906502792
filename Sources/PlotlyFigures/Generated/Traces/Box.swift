// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `box`.
public struct Box: Trace {
    public static let type = "box"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        width: Double? = nil,
        marker: Figure.Marker? = nil,
        line: Figure.Line? = nil,
        orientation: Figure.BarOrientation? = nil,
        alignmentgroup: String? = nil,
        boxmean: Figure.Boxmean? = nil,
        boxpoints: Figure.Boxpoints? = nil,
        customdata: (any FigureArray)? = nil,
        dx: Double? = nil,
        dy: Double? = nil,
        fillcolor: String? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hoveron: Figure.BoxHoveron? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        jitter: Double? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        lowerfence: (any FigureArray)? = nil,
        mean: (any FigureArray)? = nil,
        median: (any FigureArray)? = nil,
        meta: (any FigureValue)? = nil,
        notched: Bool? = nil,
        notchspan: (any FigureArray)? = nil,
        notchwidth: Double? = nil,
        offsetgroup: String? = nil,
        opacity: Double? = nil,
        pointpos: Double? = nil,
        q1: (any FigureArray)? = nil,
        q3: (any FigureArray)? = nil,
        quartilemethod: Figure.Quartilemethod? = nil,
        sd: (any FigureArray)? = nil,
        sdmultiple: Double? = nil,
        selected: Figure.Selected? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        showwhiskers: Bool? = nil,
        sizemode: Figure.BoxSizemode? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        upperfence: (any FigureArray)? = nil,
        visible: Figure.Visible? = nil,
        whiskerwidth: Double? = nil,
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
        yperiodalignment: Figure.Xperiodalignment? = nil,
        zorder: Int? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("width", width)
        set("marker", marker)
        set("line", line)
        set("orientation", orientation)
        set("alignmentgroup", alignmentgroup)
        set("boxmean", boxmean)
        set("boxpoints", boxpoints)
        pack("customdata", customdata)
        set("dx", dx)
        set("dy", dy)
        set("fillcolor", fillcolor)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        set("hoveron", hoveron)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("jitter", jitter)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("lowerfence", lowerfence)
        pack("mean", mean)
        pack("median", median)
        pack("meta", meta)
        set("notched", notched)
        pack("notchspan", notchspan)
        set("notchwidth", notchwidth)
        set("offsetgroup", offsetgroup)
        set("opacity", opacity)
        set("pointpos", pointpos)
        pack("q1", q1)
        pack("q3", q3)
        set("quartilemethod", quartilemethod)
        pack("sd", sd)
        set("sdmultiple", sdmultiple)
        set("selected", selected)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("showwhiskers", showwhiskers)
        set("sizemode", sizemode)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        pack("upperfence", upperfence)
        set("visible", visible)
        set("whiskerwidth", whiskerwidth)
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
        set("zorder", zorder)
    }

    /// Sets the x sample data or coordinates. See overview for more info.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y sample data or coordinates. See overview for more info.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the text elements associated with each sample value. If a single string, the same string appears over all
    /// the data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover. For box traces, the name will
    /// also be used for the position coordinate, if `x` and `x0` (`y` and `y0` if horizontal) are missing and the
    /// position axis is categorical.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Sets the width of the box in data coordinate If 0 (default value) the width is automatically selected based on
    /// the positions of other box traces in the same subplot.
    public var width: Double? { get { value("width") } set { set("width", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Sets the orientation of the box(es). If "v" ("h"), the distribution is visualized along the vertical
    /// (horizontal).
    public var orientation: Figure.BarOrientation? { get { value("orientation") } set { set("orientation", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same alignmentgroup.
    public var alignmentgroup: String? { get { value("alignmentgroup") } set { set("alignmentgroup", newValue) } }

    /// If True, the mean of the box(es)' underlying distribution is drawn as a dashed line inside the box(es).
    public var boxmean: Figure.Boxmean? { get { value("boxmean") } set { set("boxmean", newValue) } }

    /// If "outliers", only the sample points lying outside the whiskers are shown If "suspectedoutliers", the outlier
    /// points are shown and points either less than 4*Q1-3*Q3 or greater than 4*Q3-3*Q1 are highlighted (see
    /// `outliercolor`) If "all", all sample points are shown If False, only the box(es) are shown with no sample
    /// points Defaults to "suspectedoutliers" when `marker.outliercolor` or `marker.line.outliercolor` is set.
    public var boxpoints: Figure.Boxpoints? { get { value("boxpoints") } set { set("boxpoints", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the x coordinate step for multi-box traces set using q1/median/q3.
    public var dx: Double? { get { value("dx") } set { set("dx", newValue) } }

    /// Sets the y coordinate step for multi-box traces set using q1/median/q3.
    public var dy: Double? { get { value("dy") } set { set("dy", newValue) } }

    /// Sets the fill color. Defaults to a half-transparent variant of the line color, marker color, or marker line
    /// color, whichever is available.
    public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.BarHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

    public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

    /// Do the hover effects highlight individual boxes or sample points or both?.
    public var hoveron: Figure.BoxHoveron? { get { value("hoveron") } set { set("hoveron", newValue) } }

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

    /// Sets the amount of jitter in the sample points drawn. If 0, the sample points align along the distribution
    /// axis.
    public var jitter: Double? { get { value("jitter") } set { set("jitter", newValue) } }

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

    /// Sets the lower fence values. There should be as many items as the number of boxes desired.
    public var lowerfence: (any FigureArray)? { get { anything("lowerfence") } set { pack("lowerfence", newValue) } }

    /// Sets the mean values. There should be as many items as the number of boxes desired.
    public var mean: (any FigureArray)? { get { anything("mean") } set { pack("mean", newValue) } }

    /// Sets the median values. There should be as many items as the number of boxes desired.
    public var median: (any FigureArray)? { get { anything("median") } set { pack("median", newValue) } }

    /// Assigns extra meta information associated with this trace that can be used in various text attributes.
    public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

    /// Determines whether or not notches are drawn. Notches displays a confidence interval around the median.
    public var notched: Bool? { get { value("notched") } set { set("notched", newValue) } }

    /// Sets the notch span from the boxes' `median` values. There should be as many items as the number of boxes
    /// desired.
    public var notchspan: (any FigureArray)? { get { anything("notchspan") } set { pack("notchspan", newValue) } }

    /// Sets the width of the notches relative to the box width. For example, with 0, the notches are as wide as the
    /// box(es).
    public var notchwidth: Double? { get { value("notchwidth") } set { set("notchwidth", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same offsetgroup where bars of the
    /// same position coordinate will line up.
    public var offsetgroup: String? { get { value("offsetgroup") } set { set("offsetgroup", newValue) } }

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Sets the position of the sample points in relation to the box(es). If 0, the sample points are places over the
    /// center of the box(es).
    public var pointpos: Double? { get { value("pointpos") } set { set("pointpos", newValue) } }

    /// Sets the Quartile 1 values. There should be as many items as the number of boxes desired.
    public var q1: (any FigureArray)? { get { anything("q1") } set { pack("q1", newValue) } }

    /// Sets the Quartile 3 values. There should be as many items as the number of boxes desired.
    public var q3: (any FigureArray)? { get { anything("q3") } set { pack("q3", newValue) } }

    /// Sets the method used to compute the sample's Q1 and Q3 quartiles. The "linear" method uses the 25th percentile
    /// for Q1 and 75th percentile for Q3 as computed using method #10 (listed on
    /// http://jse.amstat.org/v14n3/langford.html).
    public var quartilemethod: Figure.Quartilemethod? {
        get { value("quartilemethod") }
        set { set("quartilemethod", newValue) }
    }

    /// Sets the standard deviation values. There should be as many items as the number of boxes desired.
    public var sd: (any FigureArray)? { get { anything("sd") } set { pack("sd", newValue) } }

    /// Scales the box size when sizemode=sd Allowing boxes to be drawn across any stddev range For example 1-stddev,
    /// 3-stddev, 5-stddev.
    public var sdmultiple: Double? { get { value("sdmultiple") } set { set("sdmultiple", newValue) } }

    public var selected: Figure.Selected { get { object("selected") } set { set("selected", newValue) } }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Determines whether or not whiskers are visible. Defaults to true for `sizemode` "quartiles", false for "sd".
    public var showwhiskers: Bool? { get { value("showwhiskers") } set { set("showwhiskers", newValue) } }

    /// Sets the upper and lower bound for the boxes quartiles means box is drawn between Q1 and Q3 SD means the box
    /// is drawn between Mean +- Standard Deviation Argument sdmultiple (default 1) to scale the box size So it could
    /// be drawn 1-stddev, 3-stddev etc.
    public var sizemode: Figure.BoxSizemode? { get { value("sizemode") } set { set("sizemode", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    public var unselected: Figure.Unselected { get { object("unselected") } set { set("unselected", newValue) } }

    /// Sets the upper fence values. There should be as many items as the number of boxes desired.
    public var upperfence: (any FigureArray)? { get { anything("upperfence") } set { pack("upperfence", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Sets the width of the whiskers relative to the box width. For example, with 1, the whiskers are as wide as the
    /// box(es).
    public var whiskerwidth: Double? { get { value("whiskerwidth") } set { set("whiskerwidth", newValue) } }

    /// Sets the x coordinate for single-box traces or the starting coordinate for multi-box traces set using
    /// q1/median/q3.
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

    /// Sets the y coordinate for single-box traces or the starting coordinate for multi-box traces set using
    /// q1/median/q3.
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

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }
}
