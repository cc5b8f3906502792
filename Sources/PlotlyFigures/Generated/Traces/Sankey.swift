// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `sankey`.
public struct Sankey: Trace {
    public static let type = "sankey"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        ids: (any FigureArray)? = nil,
        node: Figure.SankeyNode? = nil,
        link: Figure.SankeyLink? = nil,
        name: String? = nil,
        orientation: Figure.BarOrientation? = nil,
        domain: Figure.Domain? = nil,
        arrangement: Figure.SankeyArrangement? = nil,
        customdata: (any FigureArray)? = nil,
        direction: Figure.SankeyDirection? = nil,
        hoverinfo: Figure.SankeyHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        legend: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        selectedpoints: (any FigureValue)? = nil,
        textfont: Figure.Font? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        valueformat: String? = nil,
        valuesuffix: String? = nil,
        visible: Figure.Visible? = nil
    ) {
        pack("ids", ids)
        set("node", node)
        set("link", link)
        set("name", name)
        set("orientation", orientation)
        set("domain", domain)
        set("arrangement", arrangement)
        pack("customdata", customdata)
        set("direction", direction)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        set("legend", legend)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("selectedpoints", selectedpoints)
        set("textfont", textfont)
        set("uid", uid)
        set("uirevision", uirevision)
        set("valueformat", valueformat)
        set("valuesuffix", valuesuffix)
        set("visible", visible)
    }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// The nodes of the Sankey plot.
    public var node: Figure.SankeyNode { get { object("node") } set { set("node", newValue) } }

    /// The links of the Sankey plot.
    public var link: Figure.SankeyLink { get { object("link") } set { set("link", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Sets the orientation of the Sankey diagram. With `h` (the default), the flow runs horizontally.
    public var orientation: Figure.BarOrientation? { get { value("orientation") } set { set("orientation", newValue) } }

    public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

    /// If value is `snap` (the default), the node arrangement is assisted by automatic snapping of elements to
    /// preserve space between nodes specified via `nodepad`.
    public var arrangement: Figure.SankeyArrangement? {
        get { value("arrangement") }
        set { set("arrangement", newValue) }
    }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the direction of the flow along the `orientation` axis. With `forward` (the default), sources are on the
    /// left (horizontal) or top (vertical).
    public var direction: Figure.SankeyDirection? { get { value("direction") } set { set("direction", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.SankeyHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

    public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

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

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Sets the font for node labels.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Sets the value formatting rule using d3 formatting mini- languages which are very similar to those in Python.
    public var valueformat: String? { get { value("valueformat") } set { set("valueformat", newValue) } }

    /// Adds a unit to follow the value in the hover tooltip. Add a space if a separation is necessary from the value.
    public var valuesuffix: String? { get { value("valuesuffix") } set { set("valuesuffix", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }
}
