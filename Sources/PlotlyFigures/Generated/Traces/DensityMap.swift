// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `densitymap`.
public struct DensityMap: Trace {
    public static let type = "densitymap"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        z: (any FigureArray)? = nil,
        lat: (any FigureArray)? = nil,
        lon: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        autocolorscale: Bool? = nil,
        below: String? = nil,
        coloraxis: String? = nil,
        colorbar: Figure.ColorBar? = nil,
        colorscale: Figure.ColorScale? = nil,
        customdata: (any FigureArray)? = nil,
        hoverinfo: Figure.DensityMapHoverinfo? = nil,
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
        radius: (any FigureNumbers)? = nil,
        reversescale: Bool? = nil,
        showlegend: Bool? = nil,
        showscale: Bool? = nil,
        subplot: String? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        zauto: Bool? = nil,
        zmax: Double? = nil,
        zmid: Double? = nil,
        zmin: Double? = nil
    ) {
        pack("z", z)
        pack("lat", lat)
        pack("lon", lon)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("autocolorscale", autocolorscale)
        set("below", below)
        set("coloraxis", coloraxis)
        set("colorbar", colorbar)
        set("colorscale", colorscale)
        pack("customdata", customdata)
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
        pack("radius", radius)
        set("reversescale", reversescale)
        set("showlegend", showlegend)
        set("showscale", showscale)
        set("subplot", subplot)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("zauto", zauto)
        set("zmax", zmax)
        set("zmid", zmid)
        set("zmin", zmin)
    }

    /// Sets the points' weight. For example, a value of 10 would be equivalent to having 10 points of weight 1 in the
    /// same spot.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// Sets the latitude coordinates (in degrees North).
    public var lat: (any FigureArray)? { get { anything("lat") } set { pack("lat", newValue) } }

    /// Sets the longitude coordinates (in degrees East).
    public var lon: (any FigureArray)? { get { anything("lon") } set { pack("lon", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets text elements associated with each (lon,lat) pair If a single string, the same string appears over all
    /// the data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
    /// `colorscale`.
    public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

    /// Determines if the densitymap trace will be inserted before the layer with the specified ID.
    public var below: String? { get { value("below") } set { set("below", newValue) } }

    /// Sets a reference to a shared color axis. References to these shared color axes are "coloraxis", "coloraxis2",
    /// "coloraxis3", etc.
    public var coloraxis: String? { get { value("coloraxis") } set { set("coloraxis", newValue) } }

    public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

    /// Sets the colorscale. The colorscale must be an array containing arrays mapping a normalized value to an rgb,
    /// rgba, hex, hsl, hsla, hwb, or named color string.
    public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.DensityMapHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

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

    /// Sets hover text elements associated with each (lon,lat) pair If a single string, the same string appears over
    /// all the data points.
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

    /// Sets the radius of influence of one `lon` / `lat` point in pixels. Increasing the value makes the densitymap
    /// trace smoother, but less detailed.
    public var radius: (any FigureNumbers)? { get { anything("radius") } set { pack("radius", newValue) } }

    /// Reverses the color mapping if true. If true, `zmin` will correspond to the last color in the array and `zmax`
    /// will correspond to the first color.
    public var reversescale: Bool? { get { value("reversescale") } set { set("reversescale", newValue) } }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Determines whether or not a colorbar is displayed for this trace.
    public var showscale: Bool? { get { value("showscale") } set { set("showscale", newValue) } }

    /// Sets a reference between this trace's data coordinates and a map subplot. If "map" (the default value), the
    /// data refer to `layout.map`.
    public var subplot: String? { get { value("subplot") } set { set("subplot", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

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
}
