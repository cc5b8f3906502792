// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `contourcarpet`.
public struct ContourCarpet: Trace {
    public static let type = "contourcarpet"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        z: (any FigureArray)? = nil,
        a: (any FigureArray)? = nil,
        b: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureArray)? = nil,
        name: String? = nil,
        line: Figure.Line? = nil,
        a0: (any FigureValue)? = nil,
        atype: Figure.Xtype? = nil,
        autocolorscale: Bool? = nil,
        autocontour: Bool? = nil,
        b0: (any FigureValue)? = nil,
        btype: Figure.Xtype? = nil,
        carpet: String? = nil,
        coloraxis: String? = nil,
        colorbar: Figure.ColorBar? = nil,
        colorscale: Figure.ColorScale? = nil,
        contours: Figure.Contours? = nil,
        customdata: (any FigureArray)? = nil,
        da: Double? = nil,
        db: Double? = nil,
        fillcolor: String? = nil,
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
        transpose: Bool? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        xaxis: String? = nil,
        yaxis: String? = nil,
        zauto: Bool? = nil,
        zmax: Double? = nil,
        zmid: Double? = nil,
        zmin: Double? = nil,
        zorder: Int? = nil
    ) {
        pack("z", z)
        pack("a", a)
        pack("b", b)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("line", line)
        set("a0", a0)
        set("atype", atype)
        set("autocolorscale", autocolorscale)
        set("autocontour", autocontour)
        set("b0", b0)
        set("btype", btype)
        set("carpet", carpet)
        set("coloraxis", coloraxis)
        set("colorbar", colorbar)
        set("colorscale", colorscale)
        set("contours", contours)
        pack("customdata", customdata)
        set("da", da)
        set("db", db)
        set("fillcolor", fillcolor)
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
        set("transpose", transpose)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("xaxis", xaxis)
        set("yaxis", yaxis)
        set("zauto", zauto)
        set("zmax", zmax)
        set("zmid", zmid)
        set("zmin", zmin)
        set("zorder", zorder)
    }

    /// Sets the z data.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// Sets the x coordinates.
    public var a: (any FigureArray)? { get { anything("a") } set { pack("a", newValue) } }

    /// Sets the y coordinates.
    public var b: (any FigureArray)? { get { anything("b") } set { pack("b", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the text elements associated with each z value.
    public var text: (any FigureArray)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Alternate to `x`. Builds a linear space of x coordinates. Use with `dx` where `x0` is the starting coordinate
    /// and `dx` the step.
    public var a0: (any FigureValue)? { get { anything("a0") } set { set("a0", newValue) } }

    /// If "array", the heatmap's x coordinates are given by "x" (the default behavior when `x` is provided).
    public var atype: Figure.Xtype? { get { value("atype") } set { set("atype", newValue) } }

    /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
    /// `colorscale`.
    public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

    /// Determines whether or not the contour level attributes are picked by an algorithm.
    public var autocontour: Bool? { get { value("autocontour") } set { set("autocontour", newValue) } }

    /// Alternate to `y`. Builds a linear space of y coordinates. Use with `dy` where `y0` is the starting coordinate
    /// and `dy` the step.
    public var b0: (any FigureValue)? { get { anything("b0") } set { set("b0", newValue) } }

    /// If "array", the heatmap's y coordinates are given by "y" (the default behavior when `y` is provided) If
    /// "scaled", the heatmap's y coordinates are given by "y0" and "dy" (the default behavior when `y` is not
    /// provided).
    public var btype: Figure.Xtype? { get { value("btype") } set { set("btype", newValue) } }

    /// The `carpet` of the carpet axes on which this contour trace lies.
    public var carpet: String? { get { value("carpet") } set { set("carpet", newValue) } }

    /// Sets a reference to a shared color axis. References to these shared color axes are "coloraxis", "coloraxis2",
    /// "coloraxis3", etc.
    public var coloraxis: String? { get { value("coloraxis") } set { set("coloraxis", newValue) } }

    public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

    /// Sets the colorscale. The colorscale must be an array containing arrays mapping a normalized value to an rgb,
    /// rgba, hex, hsl, hsla, hwb, or named color string.
    public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

    public var contours: Figure.Contours { get { object("contours") } set { set("contours", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the x coordinate step. See `x0` for more info.
    public var da: Double? { get { value("da") } set { set("da", newValue) } }

    /// Sets the y coordinate step. See `y0` for more info.
    public var db: Double? { get { value("db") } set { set("db", newValue) } }

    /// Sets the fill color if `contours.type` is "constraint". Defaults to a half-transparent variant of the line
    /// color, marker color, or marker line color, whichever is available.
    public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

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

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Determines whether or not the color domain is computed with respect to the input data (here in `z`) or the
    /// bounds set in `zmin` and `zmax` Defaults to `false` when `zmin` and `zmax` are set by the user.
    public var zauto: Bool? { get { value("zauto") } set { set("zauto", newValue) } }

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
