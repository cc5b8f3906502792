// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `histogram2d`.
public struct Histogram2D: Trace {
    public static let type = "histogram2d"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        z: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        name: String? = nil,
        marker: Figure.Marker? = nil,
        autobinx: Bool? = nil,
        autobiny: Bool? = nil,
        autocolorscale: Bool? = nil,
        bingroup: String? = nil,
        coloraxis: String? = nil,
        colorbar: Figure.ColorBar? = nil,
        colorscale: Figure.ColorScale? = nil,
        customdata: (any FigureArray)? = nil,
        histfunc: Figure.Histfunc? = nil,
        histnorm: Figure.Histnorm? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        nbinsx: Int? = nil,
        nbinsy: Int? = nil,
        opacity: Double? = nil,
        reversescale: Bool? = nil,
        showlegend: Bool? = nil,
        showscale: Bool? = nil,
        textfont: Figure.Font? = nil,
        texttemplate: String? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        xaxis: String? = nil,
        xbingroup: String? = nil,
        xbins: Figure.Bins? = nil,
        xcalendar: Figure.Xcalendar? = nil,
        xgap: Double? = nil,
        xhoverformat: String? = nil,
        yaxis: String? = nil,
        ybingroup: String? = nil,
        ybins: Figure.Bins? = nil,
        ycalendar: Figure.Xcalendar? = nil,
        ygap: Double? = nil,
        yhoverformat: String? = nil,
        zauto: Bool? = nil,
        zhoverformat: String? = nil,
        zmax: Double? = nil,
        zmid: Double? = nil,
        zmin: Double? = nil,
        zsmooth: Figure.HeatmapZsmooth? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("z", z)
        pack("ids", ids)
        set("name", name)
        set("marker", marker)
        set("autobinx", autobinx)
        set("autobiny", autobiny)
        set("autocolorscale", autocolorscale)
        set("bingroup", bingroup)
        set("coloraxis", coloraxis)
        set("colorbar", colorbar)
        set("colorscale", colorscale)
        pack("customdata", customdata)
        set("histfunc", histfunc)
        set("histnorm", histnorm)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("nbinsx", nbinsx)
        set("nbinsy", nbinsy)
        set("opacity", opacity)
        set("reversescale", reversescale)
        set("showlegend", showlegend)
        set("showscale", showscale)
        set("textfont", textfont)
        set("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("xaxis", xaxis)
        set("xbingroup", xbingroup)
        set("xbins", xbins)
        set("xcalendar", xcalendar)
        set("xgap", xgap)
        set("xhoverformat", xhoverformat)
        set("yaxis", yaxis)
        set("ybingroup", ybingroup)
        set("ybins", ybins)
        set("ycalendar", ycalendar)
        set("ygap", ygap)
        set("yhoverformat", yhoverformat)
        set("zauto", zauto)
        set("zhoverformat", zhoverformat)
        set("zmax", zmax)
        set("zmid", zmid)
        set("zmin", zmin)
        set("zsmooth", zsmooth)
    }

    /// Sets the sample data to be binned on the x axis.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the sample data to be binned on the y axis.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Sets the aggregation data.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    /// Obsolete: since v1.42 each bin attribute is auto-determined separately and `autobinx` is not needed.
    public var autobinx: Bool? { get { value("autobinx") } set { set("autobinx", newValue) } }

    /// Obsolete: since v1.42 each bin attribute is auto-determined separately and `autobiny` is not needed.
    public var autobiny: Bool? { get { value("autobiny") } set { set("autobiny", newValue) } }

    /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
    /// `colorscale`.
    public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

    /// Set the `xbingroup` and `ybingroup` default prefix For example, setting a `bingroup` of 1 on two histogram2d
    /// traces will make them their x-bins and y-bins match separately.
    public var bingroup: String? { get { value("bingroup") } set { set("bingroup", newValue) } }

    /// Sets a reference to a shared color axis. References to these shared color axes are "coloraxis", "coloraxis2",
    /// "coloraxis3", etc.
    public var coloraxis: String? { get { value("coloraxis") } set { set("coloraxis", newValue) } }

    public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

    /// Sets the colorscale. The colorscale must be an array containing arrays mapping a normalized value to an rgb,
    /// rgba, hex, hsl, hsla, hwb, or named color string.
    public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

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

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Reverses the color mapping if true. If true, `zmin` will correspond to the last color in the array and `zmax`
    /// will correspond to the first color.
    public var reversescale: Bool? { get { value("reversescale") } set { set("reversescale", newValue) } }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Determines whether or not a colorbar is displayed for this trace.
    public var showscale: Bool? { get { value("showscale") } set { set("showscale", newValue) } }

    /// Sets the text font.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

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

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    /// Set a group of histogram traces which will have compatible x-bin settings. Using `xbingroup`, histogram2d and
    /// histogram2dcontour traces (on axes of the same axis type) can have compatible x-bin settings.
    public var xbingroup: String? { get { value("xbingroup") } set { set("xbingroup", newValue) } }

    public var xbins: Figure.Bins { get { object("xbins") } set { set("xbins", newValue) } }

    /// Sets the calendar system to use with `x` date data.
    public var xcalendar: Figure.Xcalendar? { get { value("xcalendar") } set { set("xcalendar", newValue) } }

    /// Sets the horizontal gap (in pixels) between bricks.
    public var xgap: Double? { get { value("xgap") } set { set("xgap", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Set a group of histogram traces which will have compatible y-bin settings. Using `ybingroup`, histogram2d and
    /// histogram2dcontour traces (on axes of the same axis type) can have compatible y-bin settings.
    public var ybingroup: String? { get { value("ybingroup") } set { set("ybingroup", newValue) } }

    public var ybins: Figure.Bins { get { object("ybins") } set { set("ybins", newValue) } }

    /// Sets the calendar system to use with `y` date data.
    public var ycalendar: Figure.Xcalendar? { get { value("ycalendar") } set { set("ycalendar", newValue) } }

    /// Sets the vertical gap (in pixels) between bricks.
    public var ygap: Double? { get { value("ygap") } set { set("ygap", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Determines whether or not the color domain is computed with respect to the input data (here in `z`) or the
    /// bounds set in `zmin` and `zmax` Defaults to `false` when `zmin` and `zmax` are set by the user.
    public var zauto: Bool? { get { value("zauto") } set { set("zauto", newValue) } }

    /// Sets the hover text formatting rule for `z` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var zhoverformat: String? { get { value("zhoverformat") } set { set("zhoverformat", newValue) } }

    /// Sets the upper bound of the color domain. Value should have the same units as in `z` and if set, `zmin` must
    /// be set as well.
    public var zmax: Double? { get { value("zmax") } set { set("zmax", newValue) } }

    /// Sets the mid-point of the color domain by scaling `zmin` and/or `zmax` to be equidistant to this point.
    public var zmid: Double? { get { value("zmid") } set { set("zmid", newValue) } }

    /// Sets the lower bound of the color domain. Value should have the same units as in `z` and if set, `zmax` must
    /// be set as well.
    public var zmin: Double? { get { value("zmin") } set { set("zmin", newValue) } }

    /// Picks a smoothing algorithm use to smooth `z` data.
    public var zsmooth: Figure.HeatmapZsmooth? { get { value("zsmooth") } set { set("zsmooth", newValue) } }
}
