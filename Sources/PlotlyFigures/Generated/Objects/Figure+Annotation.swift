// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.annotations`, `layout.scene.annotations`.
    public struct Annotation: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: (any FigureValue)? = nil,
            y: (any FigureValue)? = nil,
            z: (any FigureValue)? = nil,
            text: String? = nil,
            name: String? = nil,
            width: Double? = nil,
            align: Figure.IndicatorAlign? = nil,
            arrowcolor: String? = nil,
            arrowhead: Int? = nil,
            arrowside: Figure.Arrowside? = nil,
            arrowsize: Double? = nil,
            arrowwidth: Double? = nil,
            ax: (any FigureValue)? = nil,
            axref: Figure.Axref? = nil,
            ay: (any FigureValue)? = nil,
            ayref: Figure.Ayref? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderpad: Double? = nil,
            borderwidth: Double? = nil,
            captureevents: Bool? = nil,
            clicktoshow: Figure.Clicktoshow? = nil,
            font: Figure.Font? = nil,
            height: Double? = nil,
            hoverlabel: Figure.HoverLabel? = nil,
            hovertext: String? = nil,
            opacity: Double? = nil,
            showarrow: Bool? = nil,
            standoff: Double? = nil,
            startarrowhead: Int? = nil,
            startarrowsize: Double? = nil,
            startstandoff: Double? = nil,
            templateitemname: String? = nil,
            textangle: (any FigureValue)? = nil,
            valign: Figure.Valign? = nil,
            visible: Bool? = nil,
            xanchor: Figure.AnnotationXanchor? = nil,
            xclick: (any FigureValue)? = nil,
            xref: Figure.AnnotationXref? = nil,
            xshift: Double? = nil,
            yanchor: Figure.AnnotationYanchor? = nil,
            yclick: (any FigureValue)? = nil,
            yref: Figure.AnnotationYref? = nil,
            yshift: Double? = nil
        ) {
            set("x", x)
            set("y", y)
            set("z", z)
            set("text", text)
            set("name", name)
            set("width", width)
            set("align", align)
            set("arrowcolor", arrowcolor)
            set("arrowhead", arrowhead)
            set("arrowside", arrowside)
            set("arrowsize", arrowsize)
            set("arrowwidth", arrowwidth)
            pack("ax", ax)
            set("axref", axref)
            pack("ay", ay)
            set("ayref", ayref)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderpad", borderpad)
            set("borderwidth", borderwidth)
            set("captureevents", captureevents)
            set("clicktoshow", clicktoshow)
            set("font", font)
            set("height", height)
            set("hoverlabel", hoverlabel)
            set("hovertext", hovertext)
            set("opacity", opacity)
            set("showarrow", showarrow)
            set("standoff", standoff)
            set("startarrowhead", startarrowhead)
            set("startarrowsize", startarrowsize)
            set("startstandoff", startstandoff)
            set("templateitemname", templateitemname)
            set("textangle", textangle)
            set("valign", valign)
            set("visible", visible)
            set("xanchor", xanchor)
            set("xclick", xclick)
            set("xref", xref)
            set("xshift", xshift)
            set("yanchor", yanchor)
            set("yclick", yclick)
            set("yref", yref)
            set("yshift", yshift)
        }

        /// Sets the annotation's x position. If the axis `type` is "log", then you must take the log of your desired
        /// range.
        public var x: (any FigureValue)? { get { anything("x") } set { set("x", newValue) } }

        /// Sets the annotation's y position. If the axis `type` is "log", then you must take the log of your desired
        /// range.
        public var y: (any FigureValue)? { get { anything("y") } set { set("y", newValue) } }

        /// Sets the annotation's z position.
        public var z: (any FigureValue)? { get { anything("z") } set { set("z", newValue) } }

        /// Sets the text associated with this annotation. Plotly uses a subset of HTML tags to do things like newline
        /// (`<br>`), bold (`<b></b>`), italics (`<i></i>`), hyperlinks (`<a href='...'></a>`).
        public var text: String? { get { value("text") } set { set("text", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets an explicit width for the text box. null (default) lets the text set the box width.
        public var width: Double? { get { value("width") } set { set("width", newValue) } }

        /// Sets the horizontal alignment of the `text` within the box. Has an effect only if `text` spans two or more
        /// lines (i.e.
        public var align: Figure.IndicatorAlign? { get { value("align") } set { set("align", newValue) } }

        /// Sets the color of the annotation arrow.
        public var arrowcolor: String? { get { value("arrowcolor") } set { set("arrowcolor", newValue) } }

        /// Sets the end annotation arrow head style.
        public var arrowhead: Int? { get { value("arrowhead") } set { set("arrowhead", newValue) } }

        /// Sets the annotation arrow head position.
        public var arrowside: Figure.Arrowside? { get { value("arrowside") } set { set("arrowside", newValue) } }

        /// Sets the size of the end annotation arrow head, relative to `arrowwidth`. A value of 1 (default) gives a head
        /// about 3x as wide as the line.
        public var arrowsize: Double? { get { value("arrowsize") } set { set("arrowsize", newValue) } }

        /// Sets the width (in px) of annotation arrow line.
        public var arrowwidth: Double? { get { value("arrowwidth") } set { set("arrowwidth", newValue) } }

        /// Sets the x component of the arrow tail about the arrow head. If `axref` is `pixel`, a positive (negative)
        /// component corresponds to an arrow pointing from right to left (left to right).
        public var ax: (any FigureValue)? { get { anything("ax") } set { pack("ax", newValue) } }

        /// Indicates in what coordinates the tail of the annotation (ax,ay) is specified. If set to a x axis id (e.g.
        public var axref: Figure.Axref? { get { value("axref") } set { set("axref", newValue) } }

        /// Sets the y component of the arrow tail about the arrow head. If `ayref` is `pixel`, a positive (negative)
        /// component corresponds to an arrow pointing from bottom to top (top to bottom).
        public var ay: (any FigureValue)? { get { anything("ay") } set { pack("ay", newValue) } }

        /// Indicates in what coordinates the tail of the annotation (ax,ay) is specified. If set to a y axis id (e.g.
        public var ayref: Figure.Ayref? { get { value("ayref") } set { set("ayref", newValue) } }

        /// Sets the background color of the annotation.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the color of the border enclosing the annotation `text`.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the padding (in px) between the `text` and the enclosing border.
        public var borderpad: Double? { get { value("borderpad") } set { set("borderpad", newValue) } }

        /// Sets the width (in px) of the border enclosing the annotation `text`.
        public var borderwidth: Double? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        /// Determines whether the annotation text box captures mouse move and click events, or allows those events to
        /// pass through to data points in the plot that may be behind the annotation.
        public var captureevents: Bool? { get { value("captureevents") } set { set("captureevents", newValue) } }

        /// Makes this annotation respond to clicks on the plot. If you click a data point that exactly matches the `x`
        /// and `y` values of this annotation, and it is hidden (visible: false), it will appear.
        public var clicktoshow: Figure.Clicktoshow? {
            get { value("clicktoshow") }
            set { set("clicktoshow", newValue) }
        }

        /// Sets the annotation text font.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets an explicit height for the text box. null (default) lets the text set the box height.
        public var height: Double? { get { value("height") } set { set("height", newValue) } }

        public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

        /// Sets text to appear when hovering over this annotation. If omitted or blank, no hover label will appear.
        public var hovertext: String? { get { value("hovertext") } set { set("hovertext", newValue) } }

        /// Sets the opacity of the annotation (text + arrow).
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// Determines whether or not the annotation is drawn with an arrow. If True, `text` is placed near the arrow's
        /// tail.
        public var showarrow: Bool? { get { value("showarrow") } set { set("showarrow", newValue) } }

        /// Sets a distance, in pixels, to move the end arrowhead away from the position it is pointing at, for example to
        /// point at the edge of a marker independent of zoom.
        public var standoff: Double? { get { value("standoff") } set { set("standoff", newValue) } }

        /// Sets the start annotation arrow head style.
        public var startarrowhead: Int? { get { value("startarrowhead") } set { set("startarrowhead", newValue) } }

        /// Sets the size of the start annotation arrow head, relative to `arrowwidth`. A value of 1 (default) gives a
        /// head about 3x as wide as the line.
        public var startarrowsize: Double? { get { value("startarrowsize") } set { set("startarrowsize", newValue) } }

        /// Sets a distance, in pixels, to move the start arrowhead away from the position it is pointing at, for example
        /// to point at the edge of a marker independent of zoom.
        public var startstandoff: Double? { get { value("startstandoff") } set { set("startstandoff", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Sets the angle at which the `text` is drawn with respect to the horizontal.
        public var textangle: (any FigureValue)? { get { anything("textangle") } set { set("textangle", newValue) } }

        /// Sets the vertical alignment of the `text` within the box. Has an effect only if an explicit height is set to
        /// override the text height.
        public var valign: Figure.Valign? { get { value("valign") } set { set("valign", newValue) } }

        /// Determines whether or not this annotation is visible.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// Sets the text box's horizontal position anchor This anchor binds the `x` position to the "left", "center" or
        /// "right" of the annotation.
        public var xanchor: Figure.AnnotationXanchor? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Toggle this annotation when clicking a data point whose `x` value is `xclick` rather than the annotation's `x`
        /// value.
        public var xclick: (any FigureValue)? { get { anything("xclick") } set { set("xclick", newValue) } }

        /// Sets the annotation's x coordinate axis. If set to a x axis id (e.g. "x" or "x2"), the `x` position refers to
        /// a x coordinate.
        public var xref: Figure.AnnotationXref? { get { value("xref") } set { set("xref", newValue) } }

        /// Shifts the position of the whole annotation and arrow to the right (positive) or left (negative) by this many
        /// pixels.
        public var xshift: Double? { get { value("xshift") } set { set("xshift", newValue) } }

        /// Sets the text box's vertical position anchor This anchor binds the `y` position to the "top", "middle" or
        /// "bottom" of the annotation.
        public var yanchor: Figure.AnnotationYanchor? { get { value("yanchor") } set { set("yanchor", newValue) } }

        /// Toggle this annotation when clicking a data point whose `y` value is `yclick` rather than the annotation's `y`
        /// value.
        public var yclick: (any FigureValue)? { get { anything("yclick") } set { set("yclick", newValue) } }

        /// Sets the annotation's y coordinate axis. If set to a y axis id (e.g. "y" or "y2"), the `y` position refers to
        /// a y coordinate.
        public var yref: Figure.AnnotationYref? { get { value("yref") } set { set("yref", newValue) } }

        /// Shifts the position of the whole annotation and arrow up (positive) or down (negative) by this many pixels.
        public var yshift: Double? { get { value("yshift") } set { set("yshift", newValue) } }
    }
}
