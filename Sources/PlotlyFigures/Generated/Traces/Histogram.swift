// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `histogram`.
public struct Histogram: Trace {
    public static let type = "histogram"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        marker: Figure.Marker? = nil,
        orientation: Figure.BarOrientation? = nil,
        alignmentgroup: String? = nil,
        autobinx: Bool? = nil,
        autobiny: Bool? = nil,
        bingroup: String? = nil,
        cliponaxis: Bool? = nil,
        constraintext: Figure.Constraintext? = nil,
        cumulative: Figure.Cumulative? = nil,
        customdata: (any FigureArray)? = nil,
        errorX: Figure.ErrorBars? = nil,
        errorY: Figure.ErrorBars? = nil,
        histfunc: Figure.Histfunc? = nil,
        histnorm: Figure.Histnorm? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        insidetextanchor: Figure.Insidetextanchor? = nil,
        insidetextfont: Figure.Font? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        nbinsx: Int? = nil,
        nbinsy: Int? = nil,
        offsetgroup: String? = nil,
        opacity: Double? = nil,
        outsidetextfont: Figure.Font? = nil,
        selected: Figure.Selected? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        textangle: (any FigureValue)? = nil,
        textfont: Figure.Font? = nil,
        textposition: Figure.BarTextposition? = nil,
        texttemplate: String? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        visible: Figure.Visible? = nil,
        xaxis: String? = nil,
        xbins: Figure.Bins? = nil,
        xcalendar: Figure.Xcalendar? = nil,
        xhoverformat: String? = nil,
        yaxis: String? = nil,
        ybins: Figure.Bins? = nil,
        ycalendar: Figure.Xcalendar? = nil,
        yhoverformat: String? = nil,
        zorder: Int? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("marker", marker)
        set("orientation", orientation)
        set("alignmentgroup", alignmentgroup)
        set("autobinx", autobinx)
        set("autobiny", autobiny)
        set("bingroup", bingroup)
        set("cliponaxis", cliponaxis)
        set("constraintext", constraintext)
        set("cumulative", cumulative)
        pack("customdata", customdata)
        set("error_x", errorX)
        set("error_y", errorY)
        set("histfunc", histfunc)
        set("histnorm", histnorm)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("insidetextanchor", insidetextanchor)
        set("insidetextfont", insidetextfont)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("nbinsx", nbinsx)
        set("nbinsy", nbinsy)
        set("offsetgroup", offsetgroup)
        set("opacity", opacity)
        set("outsidetextfont", outsidetextfont)
        set("selected", selected)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("textangle", textangle)
        set("textfont", textfont)
        set("textposition", textposition)
        set("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        set("visible", visible)
        set("xaxis", xaxis)
        set("xbins", xbins)
        set("xcalendar", xcalendar)
        set("xhoverformat", xhoverformat)
        set("yaxis", yaxis)
        set("ybins", ybins)
        set("ycalendar", ycalendar)
        set("yhoverformat", yhoverformat)
        set("zorder", zorder)
    }

    /// Sets the sample data to be binned on the x axis.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the sample data to be binned on the y axis.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets hover text elements associated with each bar. If a single string, the same string appears over all bars.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    /// Sets the orientation of the bars. With "v" ("h"), the value of the each bar spans along the vertical
    /// (horizontal).
    public var orientation: Figure.BarOrientation? { get { value("orientation") } set { set("orientation", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same alignmentgroup.
    public var alignmentgroup: String? { get { value("alignmentgroup") } set { set("alignmentgroup", newValue) } }

    /// Obsolete: since v1.42 each bin attribute is auto-determined separately and `autobinx` is not needed.
    public var autobinx: Bool? { get { value("autobinx") } set { set("autobinx", newValue) } }

    /// Obsolete: since v1.42 each bin attribute is auto-determined separately and `autobiny` is not needed.
    public var autobiny: Bool? { get { value("autobiny") } set { set("autobiny", newValue) } }

    /// Set a group of histogram traces which will have compatible bin settings. Note that traces on the same subplot
    /// and with the same "orientation" under `barmode` "stack", "relative" and "group" are forced into the same
    /// bingroup, Using `bingroup`, traces under `barmode` "overlay" and on different axes (of the same axis type) can
    /// have compatible bin settings.
    public var bingroup: String? { get { value("bingroup") } set { set("bingroup", newValue) } }

    /// Determines whether the text nodes are clipped about the subplot axes. To show the text nodes above axis lines
    /// and tick labels, make sure to set `xaxis.layer` and `yaxis.layer` to *below traces*.
    public var cliponaxis: Bool? { get { value("cliponaxis") } set { set("cliponaxis", newValue) } }

    /// Constrain the size of text inside or outside a bar to be no larger than the bar itself.
    public var constraintext: Figure.Constraintext? {
        get { value("constraintext") }
        set { set("constraintext", newValue) }
    }

    public var cumulative: Figure.Cumulative { get { object("cumulative") } set { set("cumulative", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    public var errorX: Figure.ErrorBars { get { object("error_x") } set { set("error_x", newValue) } }

    public var errorY: Figure.ErrorBars { get { object("error_y") } set { set("error_y", newValue) } }

    /// Specifies the binning function used for this histogram trace. If "count", the histogram values are computed by
    /// counting the number of values lying inside each bin.
    public var histfunc: Figure.Histfunc? { get { value("histfunc") } set { set("histfunc", newValue) } }

    /// Specifies the type of normalization used for this histogram trace. If "", the span of each bar corresponds to
    /// the number of occurrences (i.e.
    public var histnorm: Figure.Histnorm? { get { value("histnorm") } set { set("histnorm", newValue) } }

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

    /// Determines if texts are kept at center or start/end points in `textposition` "inside" mode.
    public var insidetextanchor: Figure.Insidetextanchor? {
        get { value("insidetextanchor") }
        set { set("insidetextanchor", newValue) }
    }

    /// Sets the font used for `text` lying inside the bar.
    public var insidetextfont: Figure.Font { get { object("insidetextfont") } set { set("insidetextfont", newValue) } }

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

    /// Specifies the maximum number of desired bins. This value will be used in an algorithm that will decide the
    /// optimal bin size such that the histogram best visualizes the distribution of the data.
    public var nbinsx: Int? { get { value("nbinsx") } set { set("nbinsx", newValue) } }

    /// Specifies the maximum number of desired bins. This value will be used in an algorithm that will decide the
    /// optimal bin size such that the histogram best visualizes the distribution of the data.
    public var nbinsy: Int? { get { value("nbinsy") } set { set("nbinsy", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same offsetgroup where bars of the
    /// same position coordinate will line up.
    public var offsetgroup: String? { get { value("offsetgroup") } set { set("offsetgroup", newValue) } }

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Sets the font used for `text` lying outside the bar.
    public var outsidetextfont: Figure.Font {
        get { object("outsidetextfont") }
        set { set("outsidetextfont", newValue) }
    }

    public var selected: Figure.Selected { get { object("selected") } set { set("selected", newValue) } }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Sets the angle of the tick labels with respect to the bar. For example, a `tickangle` of -90 draws the tick
    /// labels vertically.
    public var textangle: (any FigureValue)? { get { anything("textangle") } set { set("textangle", newValue) } }

    /// Sets the text font.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// Specifies the location of the `text`. "inside" positions `text` inside, next to the bar end (rotated and
    /// scaled if needed).
    public var textposition: Figure.BarTextposition? {
        get { value("textposition") }
        set { set("textposition", newValue) }
    }

    /// Template string used for rendering the information text that appears on points. Note that this will override
    /// `textinfo`.
    public var texttemplate: String? { get { value("texttemplate") } set { set("texttemplate", newValue) } }

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

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    public var xbins: Figure.Bins { get { object("xbins") } set { set("xbins", newValue) } }

    /// Sets the calendar system to use with `x` date data.
    public var xcalendar: Figure.Xcalendar? { get { value("xcalendar") } set { set("xcalendar", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    public var ybins: Figure.Bins { get { object("ybins") } set { set("ybins", newValue) } }

    /// Sets the calendar system to use with `y` date data.
    public var ycalendar: Figure.Xcalendar? { get { value("ycalendar") } set { set("ycalendar", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }
}
