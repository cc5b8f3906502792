// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `splom`.
public struct ScatterMatrix: Trace {
    public static let type = "splom"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        ids: (any FigureArray)? = nil,
        dimensions: [Figure.Dimension]? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        marker: Figure.Marker? = nil,
        customdata: (any FigureArray)? = nil,
        diagonal: Figure.Diagonal? = nil,
        dimensiondefaults: (any FigureValue)? = nil,
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
        selected: Figure.Selected? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        showlowerhalf: Bool? = nil,
        showupperhalf: Bool? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        visible: Figure.Visible? = nil,
        xaxes: (any FigureValue)? = nil,
        xhoverformat: String? = nil,
        yaxes: (any FigureValue)? = nil,
        yhoverformat: String? = nil
    ) {
        pack("ids", ids)
        set("dimensions", dimensions)
        pack("text", text)
        set("name", name)
        set("marker", marker)
        pack("customdata", customdata)
        set("diagonal", diagonal)
        set("dimensiondefaults", dimensiondefaults)
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
        set("selected", selected)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("showlowerhalf", showlowerhalf)
        set("showupperhalf", showupperhalf)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        set("visible", visible)
        set("xaxes", xaxes)
        set("xhoverformat", xhoverformat)
        set("yaxes", yaxes)
        set("yhoverformat", yhoverformat)
    }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    public var dimensions: [Figure.Dimension] { get { objects("dimensions") } set { set("dimensions", newValue) } }

    /// Sets text elements associated with each (x,y) pair to appear on hover. If a single string, the same string
    /// appears over all the data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    public var diagonal: Figure.Diagonal { get { object("diagonal") } set { set("diagonal", newValue) } }

    /// When used in a template (as layout.template.data.splom.dimensiondefaults), sets the default property values to
    /// use for elements of splom.dimensions.
    public var dimensiondefaults: (any FigureValue)? {
        get { anything("dimensiondefaults") }
        set { set("dimensiondefaults", newValue) }
    }

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

    public var selected: Figure.Selected { get { object("selected") } set { set("selected", newValue) } }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Determines whether or not subplots on the lower half from the diagonal are displayed.
    public var showlowerhalf: Bool? { get { value("showlowerhalf") } set { set("showlowerhalf", newValue) } }

    /// Determines whether or not subplots on the upper half from the diagonal are displayed.
    public var showupperhalf: Bool? { get { value("showupperhalf") } set { set("showupperhalf", newValue) } }

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

    /// Sets the list of x axes corresponding to dimensions of this splom trace. By default, a splom will match the
    /// first N xaxes where N is the number of input dimensions.
    public var xaxes: (any FigureValue)? { get { anything("xaxes") } set { set("xaxes", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Sets the list of y axes corresponding to dimensions of this splom trace. By default, a splom will match the
    /// first N yaxes where N is the number of input dimensions.
    public var yaxes: (any FigureValue)? { get { anything("yaxes") } set { set("yaxes", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }
}
