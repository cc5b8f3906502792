// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `indicator`.
public struct Indicator: Trace {
    public static let type = "indicator"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        ids: (any FigureArray)? = nil,
        value: Double? = nil,
        title: Figure.Title? = nil,
        name: String? = nil,
        mode: Figure.IndicatorMode? = nil,
        domain: Figure.Domain? = nil,
        align: Figure.IndicatorAlign? = nil,
        customdata: (any FigureArray)? = nil,
        delta: Figure.IndicatorDelta? = nil,
        gauge: Figure.Gauge? = nil,
        legend: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        number: Figure.IndicatorNumber? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil
    ) {
        pack("ids", ids)
        set("value", value)
        set("title", title)
        set("name", name)
        set("mode", mode)
        set("domain", domain)
        set("align", align)
        pack("customdata", customdata)
        set("delta", delta)
        set("gauge", gauge)
        set("legend", legend)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("number", number)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
    }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the number to be displayed.
    public var value: Double? { get { value("value") } set { set("value", newValue) } }

    public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Determines how the value is displayed on the graph. `number` displays the value numerically in text.
    public var mode: Figure.IndicatorMode? { get { value("mode") } set { set("mode", newValue) } }

    public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

    /// Sets the horizontal alignment of the `text` within the box. Note that this attribute has no effect if an
    /// angular gauge is displayed: in this case, it is always centered.
    public var align: Figure.IndicatorAlign? { get { value("align") } set { set("align", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    public var delta: Figure.IndicatorDelta { get { object("delta") } set { set("delta", newValue) } }

    /// The gauge of the Indicator plot.
    public var gauge: Figure.Gauge { get { object("gauge") } set { set("gauge", newValue) } }

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

    public var number: Figure.IndicatorNumber { get { object("number") } set { set("number", newValue) } }

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
