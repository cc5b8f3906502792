// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `scatter3d`.
public struct Scatter3D: Trace {
    public static let type = "scatter3d"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        z: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        mode: Figure.ScatterMode? = nil,
        marker: Figure.Marker? = nil,
        line: Figure.Line? = nil,
        connectgaps: Bool? = nil,
        customdata: (any FigureArray)? = nil,
        errorX: Figure.ErrorBars? = nil,
        errorY: Figure.ErrorBars? = nil,
        errorZ: Figure.ErrorBars? = nil,
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
        projection: Figure.ScatterProjections? = nil,
        scene: String? = nil,
        showlegend: Bool? = nil,
        surfaceaxis: (any FigureValue)? = nil,
        surfacecolor: String? = nil,
        textfont: Figure.Font? = nil,
        textposition: Figure.ScatterTextposition? = nil,
        texttemplate: (any FigureTexts)? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
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
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("mode", mode)
        set("marker", marker)
        set("line", line)
        set("connectgaps", connectgaps)
        pack("customdata", customdata)
        set("error_x", errorX)
        set("error_y", errorY)
        set("error_z", errorZ)
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
        set("projection", projection)
        set("scene", scene)
        set("showlegend", showlegend)
        set("surfaceaxis", surfaceaxis)
        set("surfacecolor", surfacecolor)
        set("textfont", textfont)
        set("textposition", textposition)
        pack("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("xcalendar", xcalendar)
        set("xhoverformat", xhoverformat)
        set("ycalendar", ycalendar)
        set("yhoverformat", yhoverformat)
        set("zcalendar", zcalendar)
        set("zhoverformat", zhoverformat)
    }

    /// Sets the x coordinates.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y coordinates.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Sets the z coordinates.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets text elements associated with each (x,y,z) triplet. If a single string, the same string appears over all
    /// the data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Determines the drawing mode for this scatter trace. If the provided `mode` includes "text" then the `text`
    /// elements appear at the coordinates.
    public var mode: Figure.ScatterMode? { get { value("mode") } set { set("mode", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Determines whether or not gaps (i.e. {nan} or missing values) in the provided data arrays are connected.
    public var connectgaps: Bool? { get { value("connectgaps") } set { set("connectgaps", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    public var errorX: Figure.ErrorBars { get { object("error_x") } set { set("error_x", newValue) } }

    public var errorY: Figure.ErrorBars { get { object("error_y") } set { set("error_y", newValue) } }

    public var errorZ: Figure.ErrorBars { get { object("error_z") } set { set("error_z", newValue) } }

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

    /// Sets text elements associated with each (x,y,z) triplet. If a single string, the same string appears over all
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

    public var projection: Figure.ScatterProjections {
        get { object("projection") }
        set { set("projection", newValue) }
    }

    /// Sets a reference between this trace's 3D coordinate system and a 3D scene. If "scene" (the default value), the
    /// (x,y,z) coordinates refer to `layout.scene`.
    public var scene: String? { get { value("scene") } set { set("scene", newValue) } }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// If "-1", the scatter points are not fill with a surface If 0, 1, 2, the scatter points are filled with a
    /// Delaunay surface about the x, y, z respectively.
    public var surfaceaxis: (any FigureValue)? { get { anything("surfaceaxis") } set { set("surfaceaxis", newValue) } }

    /// Sets the surface fill color.
    public var surfacecolor: String? { get { value("surfacecolor") } set { set("surfacecolor", newValue) } }

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
