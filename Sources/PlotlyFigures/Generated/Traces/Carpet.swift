// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `carpet`.
public struct Carpet: Trace {
    public static let type = "carpet"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        a: (any FigureArray)? = nil,
        b: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        name: String? = nil,
        color: String? = nil,
        a0: Double? = nil,
        aaxis: Figure.CarpetAxis? = nil,
        b0: Double? = nil,
        baxis: Figure.CarpetAxis? = nil,
        carpet: String? = nil,
        cheaterslope: Double? = nil,
        customdata: (any FigureArray)? = nil,
        da: Double? = nil,
        db: Double? = nil,
        font: Figure.Font? = nil,
        legend: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        opacity: Double? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil,
        xaxis: String? = nil,
        yaxis: String? = nil,
        zorder: Int? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("a", a)
        pack("b", b)
        pack("ids", ids)
        set("name", name)
        set("color", color)
        set("a0", a0)
        set("aaxis", aaxis)
        set("b0", b0)
        set("baxis", baxis)
        set("carpet", carpet)
        set("cheaterslope", cheaterslope)
        pack("customdata", customdata)
        set("da", da)
        set("db", db)
        set("font", font)
        set("legend", legend)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("opacity", opacity)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
        set("xaxis", xaxis)
        set("yaxis", yaxis)
        set("zorder", zorder)
    }

    /// A two dimensional array of x coordinates at each carpet point. If omitted, the plot is a cheater plot and the
    /// xaxis is hidden by default.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// A two dimensional array of y coordinates at each carpet point.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// An array containing values of the first parameter value.
    public var a: (any FigureArray)? { get { anything("a") } set { pack("a", newValue) } }

    /// A two dimensional array of y coordinates at each carpet point.
    public var b: (any FigureArray)? { get { anything("b") } set { pack("b", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Sets default for all colors associated with this axis all at once: line, font, tick, and grid colors.
    public var color: String? { get { value("color") } set { set("color", newValue) } }

    /// Alternate to `a`. Builds a linear space of a coordinates. Use with `da` where `a0` is the starting coordinate
    /// and `da` the step.
    public var a0: Double? { get { value("a0") } set { set("a0", newValue) } }

    public var aaxis: Figure.CarpetAxis { get { object("aaxis") } set { set("aaxis", newValue) } }

    /// Alternate to `b`. Builds a linear space of a coordinates. Use with `db` where `b0` is the starting coordinate
    /// and `db` the step.
    public var b0: Double? { get { value("b0") } set { set("b0", newValue) } }

    public var baxis: Figure.CarpetAxis { get { object("baxis") } set { set("baxis", newValue) } }

    /// An identifier for this carpet, so that `scattercarpet` and `contourcarpet` traces can specify a carpet plot on
    /// which they lie.
    public var carpet: String? { get { value("carpet") } set { set("carpet", newValue) } }

    /// The shift applied to each successive row of data in creating a cheater plot. Only used if `x` is been omitted.
    public var cheaterslope: Double? { get { value("cheaterslope") } set { set("cheaterslope", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the a coordinate step. See `a0` for more info.
    public var da: Double? { get { value("da") } set { set("da", newValue) } }

    /// Sets the b coordinate step. See `b0` for more info.
    public var db: Double? { get { value("db") } set { set("db", newValue) } }

    /// The default font used for axis & tick labels on this carpet.
    public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

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

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }
}
