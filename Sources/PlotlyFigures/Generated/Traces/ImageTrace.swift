// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `image`.
public struct ImageTrace: Trace {
    public static let type = "image"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        z: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        source: String? = nil,
        text: (any FigureArray)? = nil,
        name: String? = nil,
        colormodel: Figure.Colormodel? = nil,
        customdata: (any FigureArray)? = nil,
        dx: Double? = nil,
        dy: Double? = nil,
        hoverinfo: Figure.ImageTraceHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureArray)? = nil,
        legend: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        x0: (any FigureValue)? = nil,
        xaxis: String? = nil,
        y0: (any FigureValue)? = nil,
        yaxis: String? = nil,
        zmax: (any FigureValue)? = nil,
        zmin: (any FigureValue)? = nil,
        zorder: Int? = nil,
        zsmooth: Figure.ImageTraceZsmooth? = nil
    ) {
        pack("z", z)
        pack("ids", ids)
        set("source", source)
        pack("text", text)
        set("name", name)
        set("colormodel", colormodel)
        pack("customdata", customdata)
        set("dx", dx)
        set("dy", dy)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("legend", legend)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("opacity", opacity)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("x0", x0)
        set("xaxis", xaxis)
        set("y0", y0)
        set("yaxis", yaxis)
        set("zmax", zmax)
        set("zmin", zmin)
        set("zorder", zorder)
        set("zsmooth", zsmooth)
    }

    /// A 2-dimensional array in which each element is an array of 3 or 4 numbers representing a color.
    public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Specifies the data URI of the image to be visualized. The URI consists of "data:image/[<media
    /// subtype\\>][;base64\\],<data\\>".
    public var source: String? { get { value("source") } set { set("source", newValue) } }

    /// Sets the text elements associated with each z value.
    public var text: (any FigureArray)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Color model used to map the numerical color components described in `z` into colors.
    public var colormodel: Figure.Colormodel? { get { value("colormodel") } set { set("colormodel", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Set the pixel's horizontal size.
    public var dx: Double? { get { value("dx") } set { set("dx", newValue) } }

    /// Set the pixel's vertical size.
    public var dy: Double? { get { value("dy") } set { set("dy", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.ImageTraceHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

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
    public var hovertext: (any FigureArray)? { get { anything("hovertext") } set { pack("hovertext", newValue) } }

    /// Sets the reference to a legend to show this trace in. References to these legends are "legend", "legend2",
    /// "legend3", etc.
    public var legend: String? { get { value("legend") } set { set("legend", newValue) } }

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

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Set the image's x position. The left edge of the image (or the right edge if the x axis is reversed or dx is
    /// negative) will be found at xmin=x0-dx/2.
    public var x0: (any FigureValue)? { get { anything("x0") } set { set("x0", newValue) } }

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    /// Set the image's y position. The top edge of the image (or the bottom edge if the y axis is NOT reversed or if
    /// dy is negative) will be found at ymin=y0-dy/2.
    public var y0: (any FigureValue)? { get { anything("y0") } set { set("y0", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Array defining the higher bound for each color component. Note that the default value will depend on the
    /// colormodel.
    public var zmax: (any FigureValue)? { get { anything("zmax") } set { set("zmax", newValue) } }

    /// Array defining the lower bound for each color component. Note that the default value will depend on the
    /// colormodel.
    public var zmin: (any FigureValue)? { get { anything("zmin") } set { set("zmin", newValue) } }

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }

    /// Picks a smoothing algorithm used to smooth `z` data. This only applies for image traces that use the `source`
    /// attribute.
    public var zsmooth: Figure.ImageTraceZsmooth? { get { value("zsmooth") } set { set("zsmooth", newValue) } }
}
