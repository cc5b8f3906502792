// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `quiver`.
public struct Quiver: Trace {
    public static let type = "quiver"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        u: (any FigureArray)? = nil,
        v: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        marker: Figure.Marker? = nil,
        anchor: Figure.QuiverAnchor? = nil,
        arrowref: Figure.Arrowref? = nil,
        customdata: (any FigureArray)? = nil,
        dx: Double? = nil,
        dy: Double? = nil,
        hoverinfo: Figure.QuiverHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        lengthfactor: Double? = nil,
        lengthmode: Figure.Lengthmode? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        selected: Figure.Selected? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        textfont: Figure.Font? = nil,
        textposition: Figure.ScatterTextposition? = nil,
        uhoverformat: String? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        vhoverformat: String? = nil,
        visible: Figure.Visible? = nil,
        x0: (any FigureValue)? = nil,
        xaxis: String? = nil,
        xhoverformat: String? = nil,
        y0: (any FigureValue)? = nil,
        yaxis: String? = nil,
        yhoverformat: String? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("u", u)
        pack("v", v)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("marker", marker)
        set("anchor", anchor)
        set("arrowref", arrowref)
        pack("customdata", customdata)
        set("dx", dx)
        set("dy", dy)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        pack("hovertemplate", hovertemplate)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        set("lengthfactor", lengthfactor)
        set("lengthmode", lengthmode)
        pack("meta", meta)
        set("opacity", opacity)
        set("selected", selected)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("textfont", textfont)
        set("textposition", textposition)
        set("uhoverformat", uhoverformat)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        set("vhoverformat", vhoverformat)
        set("visible", visible)
        set("x0", x0)
        set("xaxis", xaxis)
        set("xhoverformat", xhoverformat)
        set("y0", y0)
        set("yaxis", yaxis)
        set("yhoverformat", yhoverformat)
    }

    /// Sets the x coordinates of the vector arrow locations.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y coordinates of the vector arrow locations.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Sets the x components of the vector arrows.
    public var u: (any FigureArray)? { get { anything("u") } set { pack("u", newValue) } }

    /// Sets the y components of the vector arrows.
    public var v: (any FigureArray)? { get { anything("v") } set { pack("v", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets text elements associated with each (x,y) pair. If a single string, the same string appears over all the
    /// data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    /// Sets the vector arrows' anchor with respect to their (x,y) positions. Use "tail" to place (x,y) at the base,
    /// "tip" to place (x,y) at the head, or "center" to center the vector arrow on (x,y).
    public var anchor: Figure.QuiverAnchor? { get { value("anchor") } set { set("anchor", newValue) } }

    /// Determines how the u/v vector components are interpreted. If "paper", u/v are interpreted in pixel coordinates
    /// and the rendered vector angle does not change regardless of the axis scales.
    public var arrowref: Figure.Arrowref? { get { value("arrowref") } set { set("arrowref", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the x coordinate step. See `x0` for more info.
    public var dx: Double? { get { value("dx") } set { set("dx", newValue) } }

    /// Sets the y coordinate step. See `y0` for more info.
    public var dy: Double? { get { value("dy") } set { set("dy", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.QuiverHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

    public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

    /// Template string used for rendering the information that appear on hover box. Note that this will override
    /// `hoverinfo`.
    public var hovertemplate: (any FigureTexts)? {
        get { anything("hovertemplate") }
        set { pack("hovertemplate", newValue) }
    }

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

    /// Adjusts the drawn length of the vector arrows. The arrow length is determined by the values of u and v, then
    /// optionally rescaled when `lengthmode` is "scaled", then multiplied by `lengthfactor`.
    public var lengthfactor: Double? { get { value("lengthfactor") } set { set("lengthfactor", newValue) } }

    /// Determines whether vector arrows are drawn according to their raw lengths, or scaled based on the maximum
    /// vector length and point density.
    public var lengthmode: Figure.Lengthmode? { get { value("lengthmode") } set { set("lengthmode", newValue) } }

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

    /// Sets the text font.
    public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

    /// Sets the positions of the `text` elements with respects to the (x,y) coordinates.
    public var textposition: Figure.ScatterTextposition? {
        get { value("textposition") }
        set { set("textposition", newValue) }
    }

    /// Sets the hover text formatting rule for `u` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var uhoverformat: String? { get { value("uhoverformat") } set { set("uhoverformat", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    public var unselected: Figure.Unselected { get { object("unselected") } set { set("unselected", newValue) } }

    /// Sets the hover text formatting rule for `v` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var vhoverformat: String? { get { value("vhoverformat") } set { set("vhoverformat", newValue) } }

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

    /// Alternate to `y`. Builds a linear space of y coordinates. Use with `dy` where `y0` is the starting coordinate
    /// and `dy` the step.
    public var y0: (any FigureValue)? { get { anything("y0") } set { set("y0", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }
}
