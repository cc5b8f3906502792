// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `violin`.
public struct Violin: Trace {
    public static let type = "violin"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        x: (any FigureArray)? = nil,
        y: (any FigureArray)? = nil,
        ids: (any FigureArray)? = nil,
        text: (any FigureTexts)? = nil,
        name: String? = nil,
        width: Double? = nil,
        marker: Figure.Marker? = nil,
        line: Figure.Line? = nil,
        orientation: Figure.BarOrientation? = nil,
        alignmentgroup: String? = nil,
        bandwidth: Double? = nil,
        box: Figure.ViolinBox? = nil,
        customdata: (any FigureArray)? = nil,
        fillcolor: String? = nil,
        hoverinfo: Figure.BarHoverinfo? = nil,
        hoverlabel: Figure.HoverLabel? = nil,
        hoveron: Figure.ViolinHoveron? = nil,
        hovertemplate: (any FigureTexts)? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        hovertext: (any FigureTexts)? = nil,
        jitter: Double? = nil,
        legend: String? = nil,
        legendgroup: String? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendrank: Double? = nil,
        legendwidth: Double? = nil,
        meanline: Figure.MeanLine? = nil,
        meta: (any FigureValue)? = nil,
        offsetgroup: String? = nil,
        opacity: Double? = nil,
        pointpos: Double? = nil,
        points: Figure.Boxpoints? = nil,
        quartilemethod: Figure.Quartilemethod? = nil,
        scalegroup: String? = nil,
        scalemode: Figure.Scalemode? = nil,
        selected: Figure.Selected? = nil,
        selectedpoints: (any FigureValue)? = nil,
        showlegend: Bool? = nil,
        side: Figure.ViolinSide? = nil,
        span: (any FigureValue)? = nil,
        spanmode: Figure.Spanmode? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        unselected: Figure.Unselected? = nil,
        visible: Figure.Visible? = nil,
        x0: (any FigureValue)? = nil,
        xaxis: String? = nil,
        xhoverformat: String? = nil,
        y0: (any FigureValue)? = nil,
        yaxis: String? = nil,
        yhoverformat: String? = nil,
        zorder: Int? = nil
    ) {
        pack("x", x)
        pack("y", y)
        pack("ids", ids)
        pack("text", text)
        set("name", name)
        set("width", width)
        set("marker", marker)
        set("line", line)
        set("orientation", orientation)
        set("alignmentgroup", alignmentgroup)
        set("bandwidth", bandwidth)
        set("box", box)
        pack("customdata", customdata)
        set("fillcolor", fillcolor)
        set("hoverinfo", hoverinfo)
        set("hoverlabel", hoverlabel)
        set("hoveron", hoveron)
        pack("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        pack("hovertext", hovertext)
        set("jitter", jitter)
        set("legend", legend)
        set("legendgroup", legendgroup)
        set("legendgrouptitle", legendgrouptitle)
        set("legendrank", legendrank)
        set("legendwidth", legendwidth)
        set("meanline", meanline)
        pack("meta", meta)
        set("offsetgroup", offsetgroup)
        set("opacity", opacity)
        set("pointpos", pointpos)
        set("points", points)
        set("quartilemethod", quartilemethod)
        set("scalegroup", scalegroup)
        set("scalemode", scalemode)
        set("selected", selected)
        set("selectedpoints", selectedpoints)
        set("showlegend", showlegend)
        set("side", side)
        set("span", span)
        set("spanmode", spanmode)
        set("uid", uid)
        set("uirevision", uirevision)
        set("unselected", unselected)
        set("visible", visible)
        set("x0", x0)
        set("xaxis", xaxis)
        set("xhoverformat", xhoverformat)
        set("y0", y0)
        set("yaxis", yaxis)
        set("yhoverformat", yhoverformat)
        set("zorder", zorder)
    }

    /// Sets the x sample data or coordinates. See overview for more info.
    public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

    /// Sets the y sample data or coordinates. See overview for more info.
    public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

    /// Assigns id labels to each datum. These ids for object constancy of data points during animation.
    public var ids: (any FigureArray)? { get { anything("ids") } set { pack("ids", newValue) } }

    /// Sets the text elements associated with each sample value. If a single string, the same string appears over all
    /// the data points.
    public var text: (any FigureTexts)? { get { anything("text") } set { pack("text", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover. For violin traces, the name will
    /// also be used for the position coordinate, if `x` and `x0` (`y` and `y0` if horizontal) are missing and the
    /// position axis is categorical.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    /// Sets the width of the violin in data coordinates. If 0 (default value) the width is automatically selected
    /// based on the positions of other violin traces in the same subplot.
    public var width: Double? { get { value("width") } set { set("width", newValue) } }

    public var marker: Figure.Marker { get { object("marker") } set { set("marker", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    /// Sets the orientation of the violin(s). If "v" ("h"), the distribution is visualized along the vertical
    /// (horizontal).
    public var orientation: Figure.BarOrientation? { get { value("orientation") } set { set("orientation", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same alignmentgroup.
    public var alignmentgroup: String? { get { value("alignmentgroup") } set { set("alignmentgroup", newValue) } }

    /// Sets the bandwidth used to compute the kernel density estimate. By default, the bandwidth is determined by
    /// Silverman's rule of thumb.
    public var bandwidth: Double? { get { value("bandwidth") } set { set("bandwidth", newValue) } }

    public var box: Figure.ViolinBox { get { object("box") } set { set("box", newValue) } }

    /// Assigns extra data each datum. This may be useful when listening to hover, click and selection events.
    public var customdata: (any FigureArray)? { get { anything("customdata") } set { pack("customdata", newValue) } }

    /// Sets the fill color. Defaults to a half-transparent variant of the line color, marker color, or marker line
    /// color, whichever is available.
    public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.BarHoverinfo? { get { value("hoverinfo") } set { set("hoverinfo", newValue) } }

    public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

    /// Do the hover effects highlight individual violins or sample points or the kernel density estimate or any
    /// combination of them?.
    public var hoveron: Figure.ViolinHoveron? { get { value("hoveron") } set { set("hoveron", newValue) } }

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

    /// Sets the amount of jitter in the sample points drawn. If 0, the sample points align along the distribution
    /// axis.
    public var jitter: Double? { get { value("jitter") } set { set("jitter", newValue) } }

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

    public var meanline: Figure.MeanLine { get { object("meanline") } set { set("meanline", newValue) } }

    /// Assigns extra meta information associated with this trace that can be used in various text attributes.
    public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

    /// Set several traces linked to the same position axis or matching axes to the same offsetgroup where bars of the
    /// same position coordinate will line up.
    public var offsetgroup: String? { get { value("offsetgroup") } set { set("offsetgroup", newValue) } }

    /// Sets the opacity of the trace.
    public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

    /// Sets the position of the sample points in relation to the violins. If 0, the sample points are places over the
    /// center of the violins.
    public var pointpos: Double? { get { value("pointpos") } set { set("pointpos", newValue) } }

    /// If "outliers", only the sample points lying outside the whiskers are shown If "suspectedoutliers", the outlier
    /// points are shown and points either less than 4*Q1-3*Q3 or greater than 4*Q3-3*Q1 are highlighted (see
    /// `outliercolor`) If "all", all sample points are shown If False, only the violins are shown with no sample
    /// points.
    public var points: Figure.Boxpoints? { get { value("points") } set { set("points", newValue) } }

    /// Sets the method used to compute the sample's Q1 and Q3 quartiles. The "linear" method uses the 25th percentile
    /// for Q1 and 75th percentile for Q3 as computed using method #10 (listed on
    /// http://jse.amstat.org/v14n3/langford.html).
    public var quartilemethod: Figure.Quartilemethod? {
        get { value("quartilemethod") }
        set { set("quartilemethod", newValue) }
    }

    /// If there are multiple violins that should be sized according to some metric (see `scalemode`), link them by
    /// providing a non- empty group id here shared by every trace in the same group.
    public var scalegroup: String? { get { value("scalegroup") } set { set("scalegroup", newValue) } }

    /// Sets the metric by which the width of each violin is determined. "width" means each violin has the same (max)
    /// width "count" means the violins are scaled by the number of sample points making up each violin.
    public var scalemode: Figure.Scalemode? { get { value("scalemode") } set { set("scalemode", newValue) } }

    public var selected: Figure.Selected { get { object("selected") } set { set("selected", newValue) } }

    /// Array containing integer indices of selected points. Has an effect only for traces that support selections.
    public var selectedpoints: (any FigureValue)? {
        get { anything("selectedpoints") }
        set { set("selectedpoints", newValue) }
    }

    /// Determines whether or not an item corresponding to this trace is shown in the legend.
    public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

    /// Determines on which side of the position value the density function making up one half of a violin is plotted.
    public var side: Figure.ViolinSide? { get { value("side") } set { set("side", newValue) } }

    /// Sets the span in data space for which the density function will be computed. Has an effect only when
    /// `spanmode` is set to "manual".
    public var span: (any FigureValue)? { get { anything("span") } set { set("span", newValue) } }

    /// Sets the method by which the span in data space where the density function will be computed.
    public var spanmode: Figure.Spanmode? { get { value("spanmode") } set { set("spanmode", newValue) } }

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

    /// Sets the x coordinate for single-box traces or the starting coordinate for multi-box traces set using
    /// q1/median/q3.
    public var x0: (any FigureValue)? { get { anything("x0") } set { set("x0", newValue) } }

    /// Sets a reference between this trace's x coordinates and a 2D cartesian x axis. If "x" (the default value), the
    /// x coordinates refer to `layout.xaxis`.
    public var xaxis: String? { get { value("xaxis") } set { set("xaxis", newValue) } }

    /// Sets the hover text formatting rule for `x` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var xhoverformat: String? { get { value("xhoverformat") } set { set("xhoverformat", newValue) } }

    /// Sets the y coordinate for single-box traces or the starting coordinate for multi-box traces set using
    /// q1/median/q3.
    public var y0: (any FigureValue)? { get { anything("y0") } set { set("y0", newValue) } }

    /// Sets a reference between this trace's y coordinates and a 2D cartesian y axis. If "y" (the default value), the
    /// y coordinates refer to `layout.yaxis`.
    public var yaxis: String? { get { value("yaxis") } set { set("yaxis", newValue) } }

    /// Sets the hover text formatting rule for `y` using d3 formatting mini-languages which are very similar to those
    /// in Python.
    public var yhoverformat: String? { get { value("yhoverformat") } set { set("yhoverformat", newValue) } }

    /// Sets the layer on which this trace is displayed, relative to other SVG traces on the same subplot.
    public var zorder: Int? { get { value("zorder") } set { set("zorder", newValue) } }
}
