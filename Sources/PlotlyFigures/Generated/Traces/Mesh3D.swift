// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `mesh3d`.
public struct Mesh3D: Trace {
    public static let type = "mesh3d"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        z: (any FigureArray)? = nil,
        i: (any FigureArray)? = nil,
        j: (any FigureArray)? = nil,
        k: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        color: String? = nil,
        alphahull: Double? = nil,
        autocolorscale: Bool? = nil,
        cauto: Bool? = nil,
        cmax: Double? = nil,
        cmid: Double? = nil,
        cmin: Double? = nil,
        coloraxis: String? = nil,
        colorbar: Figure.ColorBar? = nil,
        colorscale: Figure.ColorScale? = nil,
        contour: Figure.MeshContour? = nil,
        customdata: (any FigureArray)? = nil,
        delaunayaxis: Figure.Delaunayaxis? = nil,
        facecolor: (any FigureArray)? = nil,
        flatshading: Bool? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        intensity: (any FigureArray)? = nil,
        intensitymode: Figure.Intensitymode? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        lighting: Figure.Lighting? = nil,
        lightposition: Figure.LightPosition? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        reversescale: Bool? = nil,
        scene: String? = nil,
        showlegend: Bool? = nil,
        showscale: Bool? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        vertexcolor: (any FigureArray)? = nil,
        visible: Figure.Visible? = nil,
        xcalendar: Figure.Xcalendar? = nil,
        xhoverformat: String? = nil,
        ycalendar: Figure.Xcalendar? = nil,
        yhoverformat: String? = nil,
        zcalendar: Figure.Xcalendar? = nil,
        zhoverformat: String? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("z", z)
        pack("i", i)
        pack("j", j)
        pack("k", k)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("color", color)
        set("alphahull", alphahull)
        set("autocolorscale", autocolorscale)
        set("cauto", cauto)
        set("cmax", cmax)
        set("cmid", cmid)
        set("cmin", cmin)
        set("coloraxis", coloraxis)
        set("colorbar", colorbar)
        set("colorscale", colorscale)
        set("contour", contour)
        pack("customdata", customdata)
        set("delaunayaxis", delaunayaxis)
        pack("facecolor", facecolor)
        set("flatshading", flatshading)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        pack("intensity", intensity)
        set("intensitymode", intensitymode)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        set("lighting", lighting)
        set("lightposition", lightposition)
        pack("meta", meta)
        set("opacity", opacity)
        set("reversescale", reversescale)
        set("scene", scene)
        set("showlegend", showlegend)
        set("showscale", showscale)
        set("uid", uid)
        set("uirevision", uirevision)
        pack("vertexcolor", vertexcolor)
        set("visible", visible)
        set("xcalendar", xcalendar)
        set("xhoverformat", xhoverformat)
        set("ycalendar", ycalendar)
        set("yhoverformat", yhoverformat)
        set("zcalendar", zcalendar)
        set("zhoverformat", zhoverformat)
    }

    /// Sets the X coordinates of the vertices. The nth element of vectors `x`, `y` and `z` jointly represent the X, Y
    /// and Z coordinates of the nth vertex.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the Y coordinates of the vertices. The nth element of vectors `x`, `y` and `z` jointly represent the X, Y
    /// and Z coordinates of the nth vertex.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Sets the Z coordinates of the vertices. The nth element of vectors `x`, `y` and `z` jointly represent the X, Y
    /// and Z coordinates of the nth vertex.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// A vector of vertex indices, i.e. integer values between 0 and the length of the vertex vectors, representing
    /// the "first" vertex of a triangle.
    public var i: (any FigureArray)? { get { anything("i") } set { pack("i", newValue) } }

    /// A vector of vertex indices, i.e. integer values between 0 and the length of the vertex vectors, representing
    /// the "second" vertex of a triangle.
    public var j: (any FigureArray)? { get { anything("j") } set { pack("j", newValue) } }

    /// A vector of vertex indices, i.e. integer values between 0 and the length of the vertex vectors, representing
    /// the "third" vertex of a triangle.
    public var k: (any FigureArray)? { get { anything("k") } set { pack("k", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the text elements associated with the vertices. If trace `hoverinfo` contains a "text" flag and
    /// "hovertext" is not set, these elements will be seen in the hover labels.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Sets the color of the whole mesh.
    public var color: String? { get { value("color") } set { set("color", newValue) } }

    /// Determines how the mesh surface triangles are derived from the set of vertices (points) represented by the
    /// `x`, `y` and `z` arrays, if the `i`, `j`, `k` arrays are not supplied.
    public var alphahull: Double? { get { value("alphahull") } set { set("alphahull", newValue) } }

    /// Determines whether the colorscale is a default palette (`autocolorscale: true`) or the palette determined by
    /// `colorscale`.
    public var autocolorscale: Bool? { get { value("autocolorscale") } set { set("autocolorscale", newValue) } }

    /// Determines whether or not the color domain is computed with respect to the input data (here `intensity`) or
    /// the bounds set in `cmin` and `cmax` Defaults to `false` when `cmin` and `cmax` are set by the user.
    public var cauto: Bool? { get { value("cauto") } set { set("cauto", newValue) } }

    /// Sets the upper bound of the color domain. Value should have the same units as `intensity` and if set, `cmin`
    /// must be set as well.
    public var cmax: Double? { get { value("cmax") } set { set("cmax", newValue) } }

    /// Sets the mid-point of the color domain by scaling `cmin` and/or `cmax` to be equidistant to this point.
    public var cmid: Double? { get { value("cmid") } set { set("cmid", newValue) } }

    /// Sets the lower bound of the color domain. Value should have the same units as `intensity` and if set, `cmax`
    /// must be set as well.
    public var cmin: Double? { get { value("cmin") } set { set("cmin", newValue) } }

    /// Sets a reference to a shared color axis. References to these shared color axes are "coloraxis", "coloraxis2",
    /// "coloraxis3", etc.
    public var coloraxis: String? { get { value("coloraxis") } set { set("coloraxis", newValue) } }

    public var colorbar: Figure.ColorBar { get { object("colorbar") } set { set("colorbar", newValue) } }

    /// Sets the colorscale. The colorscale must be an array containing arrays mapping a normalized value to an rgb,
    /// rgba, hex, hsl, hsla, hwb, or named color string.
    public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

    public var contour: Figure.MeshContour { get { object("contour") } set { set("contour", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the Delaunay axis, which is the axis that is perpendicular to the surface of the Delaunay triangulation.
    public var delaunayaxis: Figure.Delaunayaxis? {
        get { value("delaunayaxis") }
        set { set("delaunayaxis", newValue) }
    }

    /// Sets the color of each face Overrides "color" and "vertexcolor".
    public var facecolor: (any FigureArray)? { get { anything("facecolor") } set { pack("facecolor", newValue) } }

    /// Determines whether or not normal smoothing is applied to the meshes, creating meshes with an angular, low-poly
    /// look via flat reflections.
    public var flatshading: Bool? { get { value("flatshading") } set { set("flatshading", newValue) } }

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

    /// Sets the intensity values for vertices or cells as defined by `intensitymode`. It can be used for plotting
    /// fields on meshes.
    public var intensity: (any FigureArray)? { get { anything("intensity") } set { pack("intensity", newValue) } }

    /// Determines the source of `intensity` values.
    public var intensitymode: Figure.Intensitymode? {
        get { value("intensitymode") }
        set { set("intensitymode", newValue) }
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

    public var lighting: Figure.Lighting { get { object("lighting") } set { set("lighting", newValue) } }

    public var lightposition: Figure.LightPosition {
        get { object("lightposition") }
        set { set("lightposition", newValue) }
    }

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

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Sets the color of each vertex Overrides "color". While Red, green and blue colors are in the range of 0 and
    /// 255; in the case of having vertex color data in RGBA format, the alpha color should be normalized to be
    /// between 0 and 1.
    public var vertexcolor: (any FigureArray)? { get { anything("vertexcolor") } set { pack("vertexcolor", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Sets the calendar system to use with `x` date data.
    public var xcalendar: Figure.Xcalendar? { get { value("xcalendar") } set { set("xcalendar", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Sets the calendar system to use with `y` date data.
    public var ycalendar: Figure.Xcalendar? { get { value("ycalendar") } set { set("ycalendar", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Sets the calendar system to use with `z` date data.
    public var zcalendar: Figure.Xcalendar? { get { value("zcalendar") } set { set("zcalendar", newValue) } }

    /// Sets the hover text formatting rule for `z` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var zhoverformat: String? { get { value("zhoverformat") } set { set("zhoverformat", newValue) } }
}
