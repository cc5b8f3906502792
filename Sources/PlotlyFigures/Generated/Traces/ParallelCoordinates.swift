// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `parcoords`.
public struct ParallelCoordinates: Trace {
    public static let type = "parcoords"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        ids: (any FigureArray)? = nil,
        dimensions: [Figure.Dimension]? = nil,
        name: String? = nil,
        line: Figure.Line? = nil,
        domain: Figure.Domain? = nil,
        customdata: (any FigureArray)? = nil,
        dimensiondefaults: (any FigureValue)? = nil,
        labelangle: (any FigureValue)? = nil,
        labelfont: Figure.Font? = nil,
        labelside: Figure.Labelside? = nil,
        legend: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        rangefont: Figure.Font? = nil,
        tickfont: Figure.Font? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        visible: Figure.Visible? = nil
    ) {
        pack("ids", ids)
        set("dimensions", dimensions)
        set("name", name)
        set("line", line)
        set("domain", domain)
        pack("customdata", customdata)
        set("dimensiondefaults", dimensiondefaults)
        set("labelangle", labelangle)
        set("labelfont", labelfont)
        set("labelside", labelside)
        set("legend", legend)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("rangefont", rangefont)
        set("tickfont", tickfont)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        set("visible", visible)
    }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// The dimensions (variables) of the parallel coordinates chart. 2..60 dimensions are supported.
    public var dimensions: [Figure.Dimension] { get { objects("dimensions") } set { set("dimensions", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// When used in a template (as layout.template.data.parcoords.dimensiondefaults), sets the default property
    /// values to use for elements of parcoords.dimensions.
    public var dimensiondefaults: (any FigureValue)? {
        get { anything("dimensiondefaults") }
        set { set("dimensiondefaults", newValue) }
    }

    /// Sets the angle of the labels with respect to the horizontal. For example, a `tickangle` of -90 draws the
    /// labels vertically.
    public var labelangle: (any FigureValue)? { get { anything("labelangle") } set { set("labelangle", newValue) } }

    /// Sets the font for the `dimension` labels.
    public var labelfont: Figure.Font { get { object("labelfont") } set { set("labelfont", newValue) } }

    /// Specifies the location of the `label`. "top" positions labels above, next to the title "bottom" positions
    /// labels below the graph Tilted labels with "labelangle" may be positioned better inside margins when
    /// `labelposition` is set to "bottom".
    public var labelside: Figure.Labelside? { get { value("labelside") } set { set("labelside", newValue) } }

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

    /// Sets the font for the `dimension` range values.
    public var rangefont: Figure.Font { get { object("rangefont") } set { set("rangefont", newValue) } }

    /// Sets the font for the `dimension` tick values.
    public var tickfont: Figure.Font { get { object("tickfont") } set { set("tickfont", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    public var unselected: Figure.Unselected { get { object("unselected") } set { set("unselected", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }
}
