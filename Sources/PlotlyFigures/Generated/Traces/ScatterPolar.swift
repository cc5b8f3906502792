// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `scatterpolar`.
public struct ScatterPolar: Trace {
    public static let type = "scatterpolar"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        r: (any FigureArray)? = nil,
        theta: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        mode: Figure.ScatterMode? = nil,
        marker: Figure.Marker? = nil,
        line: Figure.Line? = nil,
        cliponaxis: Bool? = nil,
        connectgaps: Bool? = nil,
        customdata: (any FigureArray)? = nil,
        dr: Double? = nil,
        dtheta: Double? = nil,
        fill: Figure.ScatterCarpetFill? = nil,
        fillcolor: String? = nil,
        hoverinfo: Figure.BarPolarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hoveron: Figure.ScatterHoveron? = nil,
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
        r0: (any FigureValue)? = nil,
        selected: Figure.Selected? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        subplot: String? = nil,
        textfont: Figure.Font? = nil,
        textposition: Figure.ScatterTextposition? = nil,
        texttemplate: (any FigureTexts)? = nil,
        texttemplatefallback: (any FigureValue)? = nil,
        theta0: (any FigureValue)? = nil,
        thetaunit: Figure.BarPolarThetaunit? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        visible: Figure.Visible? = nil
    ) {
        pack("r", r)
        pack("theta", theta)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("mode", mode)
        set("marker", marker)
        set("line", line)
        set("cliponaxis", cliponaxis)
        set("connectgaps", connectgaps)
        pack("customdata", customdata)
        set("dr", dr)
        set("dtheta", dtheta)
        set("fill", fill)
        set("fillcolor", fillcolor)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        set("hoveron", hoveron)
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
        set("r0", r0)
        set("selected", selected)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("subplot", subplot)
        set("textfont", textfont)
        set("textposition", textposition)
        pack("texttemplate", texttemplate)
        set("texttemplatefallback", texttemplatefallback)
        set("theta0", theta0)
        set("thetaunit", thetaunit)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        set("visible", visible)
    }

    /// Sets the radial coordinates.
    public var r: (any FigureArray)? { get { anything("r") } set { pack("r", newValue) } }

    /// Sets the angular coordinates.
    public var theta: (any FigureArray)? { get { anything("theta") } set { pack("theta", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets text elements associated with each (x,y) pair. If a single string, the same string appears over all the
    /// data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Determines the drawing mode for this scatter trace. If the provided `mode` includes "text" then the `text`
    /// elements appear at the coordinates.
    public var mode: Figure.ScatterMode? { get { value("mode") } set { set("mode", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Determines whether or not markers and text nodes are clipped about the subplot axes.
    public var cliponaxis: Bool? { get { value("cliponaxis") } set { set("cliponaxis", newValue) } }

    /// Determines whether or not gaps (i.e. {nan} or missing values) in the provided data arrays are connected.
    public var connectgaps: Bool? { get { value("connectgaps") } set { set("connectgaps", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the r coordinate step.
    public var dr: Double? { get { value("dr") } set { set("dr", newValue) } }

    /// Sets the theta coordinate step. By default, the `dtheta` step equals the subplot's period divided by the
    /// length of the `r` coordinates.
    public var dtheta: Double? { get { value("dtheta") } set { set("dtheta", newValue) } }

    /// Sets the area to fill with a solid color. Use with `fillcolor` if not "none". scatterpolar has a subset of the
    /// options available to scatter.
    public var fill: Figure.ScatterCarpetFill? { get { value("fill") } set { set("fill", newValue) } }

    /// Sets the fill color. Defaults to a half-transparent variant of the line color, marker color, or marker line
    /// color, whichever is available.
    public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.BarPolarHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

    public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

    /// Do the hover effects highlight individual points (markers or line points) or do they highlight filled regions?
    /// If the fill is "toself" or "tonext" and there are no markers or text, then the default is "fills", otherwise
    /// it is "points".
    public var hoveron: Figure.ScatterHoveron? { get { value("hoveron") } set { set("hoveron", newValue) } }

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

    /// Alternate to `r`. Builds a linear space of r coordinates. Use with `dr` where `r0` is the starting coordinate
    /// and `dr` the step.
    public var r0: (any FigureValue)? { get { anything("r0") } set { set("r0", newValue) } }

    public var selected: Figure.Selected { get { object("selected") } set { set("selected", newValue) } }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Sets a reference between this trace's data coordinates and a polar subplot. If "polar" (the default value),
    /// the data refer to `layout.polar`.
    public var subplot: String? { get { value("subplot") } set { set("subplot", newValue) } }

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

    /// Alternate to `theta`. Builds a linear space of theta coordinates. Use with `dtheta` where `theta0` is the
    /// starting coordinate and `dtheta` the step.
    public var theta0: (any FigureValue)? { get { anything("theta0") } set { set("theta0", newValue) } }

    /// Sets the unit of input "theta" values. Has an effect only when on "linear" angular axes.
    public var thetaunit: Figure.BarPolarThetaunit? { get { value("thetaunit") } set { set("thetaunit", newValue) } }

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
