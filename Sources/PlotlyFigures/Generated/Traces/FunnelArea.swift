// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `funnelarea`.
public struct FunnelArea: Trace {
    public static let type = "funnelarea"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        labels: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        values: (any FigureArray)? = nil,
        text: (any FigureArray)? = nil,
        title: Figure.Title? = nil,
        name: String? = nil,
        marker: Figure.Marker? = nil,
        domain: Figure.Domain? = nil,
        aspectratio: Double? = nil,
        baseratio: Double? = nil,
        customdata: (any FigureArray)? = nil,
        dlabel: Double? = nil,
        hoverinfo: Figure.PieHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        insidetextfont: Figure.Font? = nil,
        label0: Double? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        scalegroup: String? = nil,
        showlegend: Bool? = nil,
        textfont: Figure.Font? = nil,
        textinfo: Figure.PieTextinfo? = nil,
        textposition: Figure.FunnelAreaTextposition? = nil,
        texttemplate: (any FigureTexts)? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil
    ) {
        pack("labels", labels)
        pack("ids", ids)
        pack("values", values)
        pack("text", text)
        set("title", title)
        set("name", name)
        set("marker", marker)
        set("domain", domain)
        set("aspectratio", aspectratio)
        set("baseratio", baseratio)
        pack("customdata", customdata)
        set("dlabel", dlabel)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("insidetextfont", insidetextfont)
        set("label0", label0)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("opacity", opacity)
        set("scalegroup", scalegroup)
        set("showlegend", showlegend)
        set("textfont", textfont)
        set("textinfo", textinfo)
        set("textposition", textposition)
        pack("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
    }

    /// Sets the sector labels. If `labels` entries are duplicated, we sum associated `values` or simply count
    /// occurrences if `values` is not provided.
    public var labels: (any FigureArray)? { get { anything("labels") } set { pack("labels", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the values of the sectors. If omitted, we count occurrences of each label.
    public var values: (any FigureArray)? { get { anything("values") } set { pack("values", newValue) } }

    /// Sets text elements associated with each sector. If trace `textinfo` contains a "text" flag, these elements
    /// will be seen on the chart.
    public var text: (any FigureArray)? { get { anything("text") } set { pack("text", newValue) } }

    public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

    /// Sets the ratio between height and width.
    public var aspectratio: Double? { get { value("aspectratio") } set { set("aspectratio", newValue) } }

    /// Sets the ratio between bottom length and maximum top length.
    public var baseratio: Double? { get { value("baseratio") } set { set("baseratio", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the label step. See `label0` for more info.
    public var dlabel: Double? { get { value("dlabel") } set { set("dlabel", newValue) } }

    /// Determines what trace information appears on hover. Flags are rendered in a fixed order; use `hovertemplate`
    /// if you need explicit control over the rendered string, including the order of fields and surrounding text.
    public var hoverinfo: Figure.PieHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

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

    /// Alternate to `labels`. Builds a numeric set of labels. Use with `dlabel` where `label0` is the starting label
    /// and `dlabel` the step.
    public var label0: Double? { get { value("label0") } set { set("label0", newValue) } }

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

    /// If there are multiple funnelareas that should be sized according to their totals, link them by providing a
    /// non-empty group id here shared by every trace in the same group.
    public var scalegroup: String? { get { value("scalegroup") } set { set("scalegroup", newValue) } }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Sets the font used for `textinfo`.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// Determines what trace information appears on the graph. Flags are rendered in a fixed order; use
    /// `texttemplate` if you need explicit control over the rendered string, including the order of fields and
    /// surrounding text.
    public var textinfo: Figure.PieTextinfo? { get { value("textinfo") } set { set("textinfo", newValue) } }

    /// Specifies the location of the `textinfo`.
    public var textposition: Figure.FunnelAreaTextposition? {
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
}
