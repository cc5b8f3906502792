// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `streamtube`.
public struct StreamTube: Trace {
    public static let type = "streamtube"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        z: (any FigureArray)? = nil,
        u: (any FigureArray)? = nil,
        v: (any FigureArray)? = nil,
        w: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: String? = nil,
        name: String? = nil,
        autocolorscale: Bool? = nil,
        cauto: Bool? = nil,
        cmax: Double? = nil,
        cmid: Double? = nil,
        cmin: Double? = nil,
        coloraxis: String? = nil,
        colorbar: Figure.ColorBar? = nil,
        colorscale: Figure.ColorScale? = nil,
        customdata: (any FigureArray)? = nil,
        hoverinfo: Figure.StreamTubeHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: String? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        lighting: Figure.Lighting? = nil,
        lightposition: Figure.LightPosition? = nil,
        maxdisplayed: Int? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        reversescale: Bool? = nil,
        scene: String? = nil,
        showlegend: Bool? = nil,
        showscale: Bool? = nil,
        sizeref: Double? = nil,
        starts: Figure.Starts? = nil,
        uhoverformat: String? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        vhoverformat: String? = nil,
        visible: Figure.Visible? = nil,
        whoverformat: String? = nil,
        xhoverformat: String? = nil,
        yhoverformat: String? = nil,
        zhoverformat: String? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("z", z)
        pack("u", u)
        pack("v", v)
        pack("w", w)
        pack("ids", ids)
        set("text", text)
        set("name", name)
        set("autocolorscale", autocolorscale)
        set("cauto", cauto)
        set("cmax", cmax)
        set("cmid", cmid)
        set("cmin", cmin)
        set("coloraxis", coloraxis)
        set("colorbar", colorbar)
        set("colorscale", colorscale)
        pack("customdata", customdata)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        set("hovertext", hovertext)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        set("lighting", lighting)
        set("lightposition", lightposition)
        set("maxdisplayed", maxdisplayed)
        pack("meta", meta)
        set("opacity", opacity)
        set("reversescale", reversescale)
        set("scene", scene)
        set("showlegend", showlegend)
        set("showscale", showscale)
        set("sizeref", sizeref)
        set("starts", starts)
        set("uhoverformat", uhoverformat)
        set("uid", uid)
        set("uirevision", uirevision)
        set("vhoverformat", vhoverformat)
        set("visible", visible)
        set("whoverformat", whoverformat)
        set("xhoverformat", xhoverformat)
        set("yhoverformat", yhoverformat)
        set("zhoverformat", zhoverformat)
    }

    /// Sets the x coordinates of the vector field.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y coordinates of the vector field.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Sets the z coordinates of the vector field.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// Sets the x components of the vector field.
    public var u: (any FigureArray)? { get { anything("u") } set { pack("u", newValue) } }

    /// Sets the y components of the vector field.
    public var v: (any FigureArray)? { get { anything("v") } set { pack("v", newValue) } }

    /// Sets the z components of the vector field.
    public var w: (any FigureArray)? { get { anything("w") } set { pack("w", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets a text element associated with this trace. If trace `hoverinfo` contains a "text" flag, this text element
    /// will be seen in all hover labels.
    public var text: String? { get { value("text") } set { set("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
    /// `colorscale`.
    public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

    /// Determines whether or not the color domain is computed with respect to the input data (here u/v/w norm) or the
    /// bounds set in `cmin` and `cmax` Defaults to `false` when `cmin` and `cmax` are set by the user.
    public var cauto: Bool? { get { value("cauto") } set { set("cauto", newValue) } }

    /// Sets the upper bound of the color domain. Value should have the same units as u/v/w norm and if set, `cmin`
    /// must be set as well.
    public var cmax: Double? { get { value("cmax") } set { set("cmax", newValue) } }

    /// Sets the mid-point of the color domain by scaling `cmin` and/or `cmax` to be equidistant to this point.
    public var cmid: Double? { get { value("cmid") } set { set("cmid", newValue) } }

    /// Sets the lower bound of the color domain. Value should have the same units as u/v/w norm and if set, `cmax`
    /// must be set as well.
    public var cmin: Double? { get { value("cmin") } set { set("cmin", newValue) } }

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
    public var hoverinfo: Figure.StreamTubeHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

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
    public var hovertext: String? { get { value("hovertext") } set { set("hovertext", newValue) } }

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

    public var lighting: Figure.Lighting { get { object("lighting") } set { set("lighting", newValue) } }

    public var lightposition: Figure.LightPosition {
        get { object("lightposition") }
        set { set("lightposition", newValue) }
    }

    /// The maximum number of displayed segments in a streamtube.
    public var maxdisplayed: Int? { get { value("maxdisplayed") } set { set("maxdisplayed", newValue) } }

    /// Assigns extra meta information associated with this trace that can be used in various text attributes.
    public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

    /// Sets the opacity of the surface. Please note that in the case of using high `opacity` values for example a
    /// value greater than or equal to 0.5 on two surfaces (and 0.25 with four surfaces), an overlay of multiple
    /// transparent surfaces may not perfectly be sorted in depth by the webgl API.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Reverses the color mapping if true. If true, `cmin` will correspond to the last color in the array and `cmax`
    /// will correspond to the first color.
    public var reversescale: Bool? { get { value("reversescale") } set { set("reversescale", newValue) } }

    /// Sets a reference between this trace's 3D coordinate system and a 3D scene. If "scene" (the default value), the
    /// (x,y,z) coordinates refer to `layout.scene`.
    public var scene: String? { get { value("scene") } set { set("scene", newValue) } }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Determines whether or not a colorbar is displayed for this trace.
    public var showscale: Bool? { get { value("showscale") } set { set("showscale", newValue) } }

    /// The scaling factor for the streamtubes. The default is 1, which avoids two max divergence tubes from touching
    /// at adjacent starting positions.
    public var sizeref: Double? { get { value("sizeref") } set { set("sizeref", newValue) } }

    public var starts: Figure.Starts { get { object("starts") } set { set("starts", newValue) } }

    /// Sets the hover text formatting rule for `u` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var uhoverformat: String? { get { value("uhoverformat") } set { set("uhoverformat", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Sets the hover text formatting rule for `v` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var vhoverformat: String? { get { value("vhoverformat") } set { set("vhoverformat", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Sets the hover text formatting rule for `w` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var whoverformat: String? { get { value("whoverformat") } set { set("whoverformat", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Sets the hover text formatting rule for `z` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var zhoverformat: String? { get { value("zhoverformat") } set { set("zhoverformat", newValue) } }
}
