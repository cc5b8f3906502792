// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `waterfall`.
public struct Waterfall: Trace {
    public static let type = "waterfall"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        width: (any FigureNumbers)? = nil,
        orientation: Figure.BarOrientation? = nil,
        alignmentgroup: String? = nil,
        base: Double? = nil,
        cliponaxis: Bool? = nil,
        connector: Figure.Connector? = nil,
        constraintext: Figure.Constraintext? = nil,
        customdata: (any FigureArray)? = nil,
        decreasing: Figure.Decreasing? = nil,
        dx: Double? = nil,
        dy: Double? = nil,
        hoverinfo: Figure.WaterfallHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        increasing: Figure.Increasing? = nil,
        insidetextanchor: Figure.Insidetextanchor? = nil,
        insidetextfont: Figure.Font? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        measure: (any FigureArray)? = nil,
        meta: (any FigureValue)? = nil,
        offset: (any FigureNumbers)? = nil,
        offsetgroup: String? = nil,
        opacity: Double? = nil,
        outsidetextfont: Figure.Font? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        textangle: (any FigureValue)? = nil,
        textfont: Figure.Font? = nil,
        textinfo: Figure.WaterfallTextinfo? = nil,
        textposition: Figure.BarTextposition? = nil,
        texttemplate: (any FigureTexts)? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        totals: Figure.Totals? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        x0: (any FigureValue)? = nil,
        xaxis: String? = nil,
        xhoverformat: String? = nil,
        xperiod: (any FigureValue)? = nil,
        xperiod0: (any FigureValue)? = nil,
        xperiodalignment: Figure.Xperiodalignment? = nil,
        y0: (any FigureValue)? = nil,
        yaxis: String? = nil,
        yhoverformat: String? = nil,
        yperiod: (any FigureValue)? = nil,
        yperiod0: (any FigureValue)? = nil,
        yperiodalignment: Figure.Xperiodalignment? = nil,
        zorder: Int? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        pack("width", width)
        set("orientation", orientation)
        set("alignmentgroup", alignmentgroup)
        set("base", base)
        set("cliponaxis", cliponaxis)
        set("connector", connector)
        set("constraintext", constraintext)
        pack("customdata", customdata)
        set("decreasing", decreasing)
        set("dx", dx)
        set("dy", dy)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("increasing", increasing)
        set("insidetextanchor", insidetextanchor)
        set("insidetextfont", insidetextfont)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("measure", measure)
        pack("meta", meta)
        pack("offset", offset)
        set("offsetgroup", offsetgroup)
        set("opacity", opacity)
        set("outsidetextfont", outsidetextfont)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("textangle", textangle)
        set("textfont", textfont)
        set("textinfo", textinfo)
        set("textposition", textposition)
        pack("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("totals", totals)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("x0", x0)
        set("xaxis", xaxis)
        set("xhoverformat", xhoverformat)
        set("xperiod", xperiod)
        set("xperiod0", xperiod0)
        set("xperiodalignment", xperiodalignment)
        set("y0", y0)
        set("yaxis", yaxis)
        set("yhoverformat", yhoverformat)
        set("yperiod", yperiod)
        set("yperiod0", yperiod0)
        set("yperiodalignment", yperiodalignment)
        set("zorder", zorder)
    }

    /// Sets the x coordinates.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y coordinates.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets text elements associated with each (x,y) pair. If a single string, the same string appears over all the
    /// data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Sets the bar width (in position axis units).
    public var width: (any FigureNumbers)? { get { anything("width") } set { pack("width", newValue) } }

    /// Sets the orientation of the bars. With "v" ("h"), the value of the each bar spans along the vertical
    /// (horizontal).
    public var orientation: Figure.BarOrientation? { get { value("orientation") } set { set("orientation", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same alignmentgroup.
    public var alignmentgroup: String? { get { value("alignmentgroup") } set { set("alignmentgroup", newValue) } }

    /// Sets where the bar base is drawn (in position axis units).
    public var base: Double? { get { value("base") } set { set("base", newValue) } }

    /// Determines whether the text nodes are clipped about the subplot axes. To show the text nodes above axis lines
    /// and tick labels, make sure to set `xaxis.layer` and `yaxis.layer` to *below traces*.
    public var cliponaxis: Bool? { get { value("cliponaxis") } set { set("cliponaxis", newValue) } }

    public var connector: Figure.Connector { get { object("connector") } set { set("connector", newValue) } }

    /// Constrain the size of text inside or outside a bar to be no larger than the bar itself.
    public var constraintext: Figure.Constraintext? {
        get { value("constraintext") }
        set { set("constraintext", newValue) }
    }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    public var decreasing: Figure.Decreasing { get { object("decreasing") } set { set("decreasing", newValue) } }

    /// Sets the x coordinate step. See `x0` for more info.
    public var dx: Double? { get { value("dx") } set { set("dx", newValue) } }

    /// Sets the y coordinate step. See `y0` for more info.
    public var dy: Double? { get { value("dy") } set { set("dy", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.WaterfallHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

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

    /// Sets hover text elements associated with each (x,y) pair. If a single string, the same string appears over all
    /// the data points.
    public var hovertext: (any FigureTexts)? { get { anything("hovertext") } set { pack("hovertext", newValue) } }

    public var increasing: Figure.Increasing { get { object("increasing") } set { set("increasing", newValue) } }

    /// Determines if texts are kept at center or start/end points in `textposition` "inside" mode.
    public var insidetextanchor: Figure.Insidetextanchor? {
        get { value("insidetextanchor") }
        set { set("insidetextanchor", newValue) }
    }

    /// Sets the font used for `text` lying inside the bar.
    public var insidetextfont: Figure.Font { get { object("insidetextfont") } set { set("insidetextfont", newValue) } }

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

    /// An array containing types of values. By default the values are considered as 'relative'.
    public var measure: (any FigureArray)? { get { anything("measure") } set { pack("measure", newValue) } }

    /// Assigns extra meta information associated with this trace that can be used in various text attributes.
    public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

    /// Shifts the position where the bar is drawn (in position axis units). In "group" barmode, traces that set
    /// "offset" will be excluded and drawn in "overlay" mode instead.
    public var offset: (any FigureNumbers)? { get { anything("offset") } set { pack("offset", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same offsetgroup where bars of the
    /// same position coordinate will line up.
    public var offsetgroup: String? { get { value("offsetgroup") } set { set("offsetgroup", newValue) } }

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Sets the font used for `text` lying outside the bar.
    public var outsidetextfont: Figure.Font {
        get { object("outsidetextfont") }
        set { set("outsidetextfont", newValue) }
    }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Sets the angle of the tick labels with respect to the bar. For example, a `tickangle` of -90 draws the tick
    /// labels vertically.
    public var textangle: (any FigureValue)? { get { anything("textangle") } set { set("textangle", newValue) } }

    /// Sets the font used for `text`.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// Determines what trace information appears on the graph. In the case of having multiple waterfalls, totals are
    /// computed separately (per trace).
    public var textinfo: Figure.WaterfallTextinfo? { get { value("textinfo") } set { set("textinfo", newValue) } }

    /// Specifies the location of the `text`. "inside" positions `text` inside, next to the bar end (rotated and
    /// scaled if needed).
    public var textposition: Figure.BarTextposition? {
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

    public var totals: Figure.Totals { get { object("totals") } set { set("totals", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Alternate to `x`. Builds a linear space of x coordinates. Use with `dx` where `x0` is the starting coordinate
    /// and `dx` the step.
    public var x0: (any FigureValue)? { get { anything("x0") } set { set("x0", newValue) } }

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the period positioning in milliseconds or "M<n>" on the x
    /// axis.
    public var xperiod: (any FigureValue)? { get { anything("xperiod") } set { set("xperiod", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the base for period positioning in milliseconds or date
    /// string on the x0 axis.
    public var xperiod0: (any FigureValue)? { get { anything("xperiod0") } set { set("xperiod0", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the alignment of data points on the x axis.
    public var xperiodalignment: Figure.Xperiodalignment? {
        get { value("xperiodalignment") }
        set { set("xperiodalignment", newValue) }
    }

    /// Alternate to `y`. Builds a linear space of y coordinates. Use with `dy` where `y0` is the starting coordinate
    /// and `dy` the step.
    public var y0: (any FigureValue)? { get { anything("y0") } set { set("y0", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the period positioning in milliseconds or "M<n>" on the y
    /// axis.
    public var yperiod: (any FigureValue)? { get { anything("yperiod") } set { set("yperiod", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the base for period positioning in milliseconds or date
    /// string on the y0 axis.
    public var yperiod0: (any FigureValue)? { get { anything("yperiod0") } set { set("yperiod0", newValue) } }

    /// Only relevant when the axis `type` is "date". Sets the alignment of data points on the y axis.
    public var yperiodalignment: Figure.Xperiodalignment? {
        get { value("yperiodalignment") }
        set { set("yperiodalignment", newValue) }
    }

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }
}
