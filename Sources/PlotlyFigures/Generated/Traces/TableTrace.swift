// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `table`.
public struct TableTrace: Trace {
    public static let type = "table"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        ids: (any FigureArray)? = nil,
        header: Figure.TableCells? = nil,
        cells: Figure.TableCells? = nil,
        name: String? = nil,
        domain: Figure.Domain? = nil,
        columnorder: (any FigureArray)? = nil,
        columnwidth: (any FigureNumbers)? = nil,
        customdata: (any FigureArray)? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        legend: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil
    ) {
        pack("ids", ids)
        set("header", header)
        set("cells", cells)
        set("name", name)
        set("domain", domain)
        pack("columnorder", columnorder)
        pack("columnwidth", columnwidth)
        pack("customdata", customdata)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        set("legend", legend)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
    }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    public var header: Figure.TableCells { get { object("header") } set { set("header", newValue) } }

    public var cells: Figure.TableCells { get { object("cells") } set { set("cells", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

    /// Specifies the rendered order of the data columns; for example, a value `2` at position `0` means that column
    /// index `0` in the data will be rendered as the third column, as columns have an index base of zero.
    public var columnorder: (any FigureArray)? { get { anything("columnorder") } set { pack("columnorder", newValue) } }

    /// The width of columns expressed as a ratio. Columns fill the available width in proportion of their specified
    /// column widths.
    public var columnwidth: (any FigureNumbers)? {
        get { anything("columnwidth") }
        set { pack("columnwidth", newValue) }
    }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.BarHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

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
