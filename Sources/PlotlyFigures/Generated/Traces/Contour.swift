// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `contour`.
public struct Contour: Trace {
    public static let type = "contour"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        z: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureArray)? = nil,
        name: String? = nil,
        line: Figure.Line? = nil,
        autocolorscale: Bool? = nil,
        autocontour: Bool? = nil,
        coloraxis: String? = nil,
        colorbar: Figure.ColorBar? = nil,
        colorscale: Figure.ColorScale? = nil,
        connectgaps: Bool? = nil,
        contours: Figure.Contours? = nil,
        customdata: (any FigureArray)? = nil,
        dx: Double? = nil,
        dy: Double? = nil,
        fillcolor: String? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hoverongaps: Bool? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureArray)? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        ncontours: Int? = nil,
        opacity: Double? = nil,
        reversescale: Bool? = nil,
        showlegend: Bool? = nil,
        showscale: Bool? = nil,
        textfont: Figure.Font? = nil,
        texttemplate: String? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        transpose: Bool? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        x0: (any FigureValue)? = nil,
        xaxis: String? = nil,
        xcalendar: Figure.Xcalendar? = nil,
        xhoverformat: String? = nil,
        xperiod: (any FigureValue)? = nil,
        xperiod0: (any FigureValue)? = nil,
        xperiodalignment: Figure.Xperiodalignment? = nil,
        xtype: Figure.Xtype? = nil,
        y0: (any FigureValue)? = nil,
        yaxis: String? = nil,
        ycalendar: Figure.Xcalendar? = nil,
        yhoverformat: String? = nil,
        yperiod: (any FigureValue)? = nil,
        yperiod0: (any FigureValue)? = nil,
        yperiodalignment: Figure.Xperiodalignment? = nil,
        ytype: Figure.Xtype? = nil,
        zauto: Bool? = nil,
        zhoverformat: String? = nil,
        zmax: Double? = nil,
        zmid: Double? = nil,
        zmin: Double? = nil,
        zorder: Int? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("z", z)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("line", line)
        set("autocolorscale", autocolorscale)
        set("autocontour", autocontour)
        set("coloraxis", coloraxis)
        set("colorbar", colorbar)
        set("colorscale", colorscale)
        set("connectgaps", connectgaps)
        set("contours", contours)
        pack("customdata", customdata)
        set("dx", dx)
        set("dy", dy)
        set("fillcolor", fillcolor)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        set("hoverongaps", hoverongaps)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("ncontours", ncontours)
        set("opacity", opacity)
        set("reversescale", reversescale)
        set("showlegend", showlegend)
        set("showscale", showscale)
        set("textfont", textfont)
        set("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("transpose", transpose)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("x0", x0)
        set("xaxis", xaxis)
        set("xcalendar", xcalendar)
        set("xhoverformat", xhoverformat)
        set("xperiod", xperiod)
        set("xperiod0", xperiod0)
        set("xperiodalignment", xperiodalignment)
        set("xtype", xtype)
        set("y0", y0)
        set("yaxis", yaxis)
        set("ycalendar", ycalendar)
        set("yhoverformat", yhoverformat)
        set("yperiod", yperiod)
        set("yperiod0", yperiod0)
        set("yperiodalignment", yperiodalignment)
        set("ytype", ytype)
        set("zauto", zauto)
        set("zhoverformat", zhoverformat)
        set("zmax", zmax)
        set("zmid", zmid)
        set("zmin", zmin)
        set("zorder", zorder)
    }

    /// Sets the x coordinates.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y coordinates.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Sets the z data.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the text elements associated with each z value.
    public var text: (any FigureArray)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
    /// `colorscale`.
    public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

    /// Determines whether or not the contour level attributes are picked by an algorithm.
    public var autocontour: Bool? { get { value("autocontour") } set { set("autocontour", newValue) } }

    /// Sets a reference to a shared color axis. References to these shared color axes are "coloraxis", "coloraxis2",
    /// "coloraxis3", etc.
    public var coloraxis: String? { get { value("coloraxis") } set { set("coloraxis", newValue) } }

    public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

    /// Sets the colorscale. The colorscale must be an array containing arrays mapping a normalized value to an rgb,
    /// rgba, hex, hsl, hsla, hwb, or named color string.
    public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

    /// Determines whether or not gaps (i.e. {nan} or missing values) in the `z` data are filled in.
    public var connectgaps: Bool? { get { value("connectgaps") } set { set("connectgaps", newValue) } }

    public var contours: Figure.Contours { get { object("contours") } set { set("contours", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the x coordinate step. See `x0` for more info.
    public var dx: Double? { get { value("dx") } set { set("dx", newValue) } }

    /// Sets the y coordinate step. See `y0` for more info.
    public var dy: Double? { get { value("dy") } set { set("dy", newValue) } }

    /// Sets the fill color if `contours.type` is "constraint". Defaults to a half-transparent variant of the line
    /// color, marker color, or marker line color, whichever is available.
    public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.BarHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

    public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

    /// Determines whether or not gaps (i.e. {nan} or missing values) in the `z` data have hover labels associated
    /// with them.
    public var hoverongaps: Bool? { get { value("hoverongaps") } set { set("hoverongaps", newValue) } }

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
    public var hovertext: (any FigureArray)? { get { anything("hovertext") } set { pack("hovertext", newValue) } }

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

    /// Sets the maximum number of contour levels. The actual number of contours will be chosen automatically to be
    /// less than or equal to the value of `ncontours`.
    public var ncontours: Int? { get { value("ncontours") } set { set("ncontours", newValue) } }

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Reverses the color mapping if true. If true, `zmin` will correspond to the last color in the array and `zmax`
    /// will correspond to the first color.
    public var reversescale: Bool? { get { value("reversescale") } set { set("reversescale", newValue) } }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Determines whether or not a colorbar is displayed for this trace.
    public var showscale: Bool? { get { value("showscale") } set { set("showscale", newValue) } }

    /// For this trace it only has an effect if `coloring` is set to "heatmap". Sets the text font.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// For this trace it only has an effect if `coloring` is set to "heatmap". Template string used for rendering the
    /// information text that appears on points.
    public var texttemplate: String? { get { value("texttemplate") } set { set("texttemplate", newValue) } }

    /// Fallback string that's displayed when a variable referenced in a template is missing.
    public var texttemplatefallback: (any FigureValue)? {
        get { anything("texttemplatefallback") }
        set { set("texttemplatefallback", newValue) }
    }

    /// Transposes the z data.
    public var transpose: Bool? { get { value("transpose") } set { set("transpose", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

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

    /// If "array", the heatmap's x coordinates are given by "x" (the default behavior when `x` is provided).
    public var xtype: Figure.Xtype? { get { value("xtype") } set { set("xtype", newValue) } }

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

    /// If "array", the heatmap's y coordinates are given by "y" (the default behavior when `y` is provided) If
    /// "scaled", the heatmap's y coordinates are given by "y0" and "dy" (the default behavior when `y` is not
    /// provided).
    public var ytype: Figure.Xtype? { get { value("ytype") } set { set("ytype", newValue) } }

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

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }
}
