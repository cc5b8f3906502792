// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `icicle`.
public struct Icicle: Trace {
    public static let type = "icicle"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        labels: (any FigureArray)? = nil,
        parents: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        values: (any FigureArray)? = nil,
        text: (any FigureArray)? = nil,
        name: String? = nil,
        marker: Figure.Marker? = nil,
        domain: Figure.Domain? = nil,
        branchvalues: Figure.Branchvalues? = nil,
        count: Figure.Count? = nil,
        customdata: (any FigureArray)? = nil,
        hoverinfo: Figure.SunburstHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        insidetextfont: Figure.Font? = nil,
        leaf: Figure.Leaf? = nil,
        legend: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        level: (any FigureValue)? = nil,
        maxdepth: Int? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        outsidetextfont: Figure.Font? = nil,
        pathbar: Figure.PathBar? = nil,
        root: Figure.Root? = nil,
        sort: Bool? = nil,
        textfont: Figure.Font? = nil,
        textinfo: Figure.SunburstTextinfo? = nil,
        textposition: Figure.ScatterTextposition? = nil,
        texttemplate: (any FigureTexts)? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        tiling: Figure.Tiling? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil
    ) {
        pack("labels", labels)
        pack("parents", parents)
        pack("ids", ids)
        pack("values", values)
        pack("text", text)
        set("name", name)
        set("marker", marker)
        set("domain", domain)
        set("branchvalues", branchvalues)
        set("count", count)
        pack("customdata", customdata)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("insidetextfont", insidetextfont)
        set("leaf", leaf)
        set("legend", legend)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        set("level", level)
        set("maxdepth", maxdepth)
        pack("meta", meta)
        set("opacity", opacity)
        set("outsidetextfont", outsidetextfont)
        set("pathbar", pathbar)
        set("root", root)
        set("sort", sort)
        set("textfont", textfont)
        set("textinfo", textinfo)
        set("textposition", textposition)
        pack("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("tiling", tiling)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
    }

    /// Sets the labels of each of the sectors.
    public var labels: (any FigureArray)? { get { anything("labels") } set { pack("labels", newValue) } }

    /// Sets the parent sectors for each of the sectors. Empty string items '' are understood to reference the root
    /// node in the hierarchy.
    public var parents: (any FigureArray)? { get { anything("parents") } set { pack("parents", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the values associated with each of the sectors. Use with `branchvalues` to determine how the values are
    /// summed.
    public var values: (any FigureArray)? { get { anything("values") } set { pack("values", newValue) } }

    /// Sets text elements associated with each sector. If trace `textinfo` contains a "text" flag, these elements
    /// will be seen on the chart.
    public var text: (any FigureArray)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

    /// Determines how the items in `values` are summed. When set to "total", items in `values` are taken to be value
    /// of all its descendants.
    public var branchvalues: Figure.Branchvalues? {
        get { value("branchvalues") }
        set { set("branchvalues", newValue) }
    }

    /// Determines default for `values` when it is not provided, by inferring a 1 for each of the "leaves" and/or
    /// "branches", otherwise 0.
    public var count: Figure.Count? { get { value("count") } set { set("count", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Determines what trace information appears on hover. Flags are rendered in a fixed order; use `hovertemplate`
    /// if you need explicit control over the rendered string, including the order of fields and surrounding text.
    public var hoverinfo: Figure.SunburstHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

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

    /// Sets hover text elements associated with each sector. If a single string, the same string appears for all data
    /// points.
    public var hovertext: (any FigureTexts)? { get { anything("hovertext") } set { pack("hovertext", newValue) } }

    /// Sets the font used for `textinfo` lying inside the sector.
    public var insidetextfont: Figure.Font { get { object("insidetextfont") } set { set("insidetextfont", newValue) } }

    public var leaf: Figure.Leaf { get { object("leaf") } set { set("leaf", newValue) } }

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

    /// Sets the level from which this trace hierarchy is rendered. Set `level` to `''` to start from the root node in
    /// the hierarchy.
    public var level: (any FigureValue)? { get { anything("level") } set { set("level", newValue) } }

    /// Sets the number of rendered sectors from any given `level`. Set `maxdepth` to "-1" to render all the levels in
    /// the hierarchy.
    public var maxdepth: Int? { get { value("maxdepth") } set { set("maxdepth", newValue) } }

    /// Assigns extra meta information associated with this trace that can be used in various text attributes.
    public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Sets the font used for `textinfo` lying outside the sector. This option refers to the root of the hierarchy
    /// presented on top left corner of a treemap graph.
    public var outsidetextfont: Figure.Font {
        get { object("outsidetextfont") }
        set { set("outsidetextfont", newValue) }
    }

    public var pathbar: Figure.PathBar { get { object("pathbar") } set { set("pathbar", newValue) } }

    public var root: Figure.Root { get { object("root") } set { set("root", newValue) } }

    /// Determines whether or not the sectors are reordered from largest to smallest.
    public var sort: Bool? { get { value("sort") } set { set("sort", newValue) } }

    /// Sets the font used for `textinfo`.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// Determines what trace information appears on the graph. Flags are rendered in a fixed order; use
    /// `texttemplate` if you need explicit control over the rendered string, including the order of fields and
    /// surrounding text.
    public var textinfo: Figure.SunburstTextinfo? { get { value("textinfo") } set { set("textinfo", newValue) } }

    /// Sets the positions of the `text` elements.
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

    public var tiling: Figure.Tiling { get { object("tiling") } set { set("tiling", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }
}
