// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.marker.colorbar.title`, `barpolar.marker.colorbar.title`, `carpet.aaxis.title`, `carpet.baxis.title` and 49 more.
    public struct Title: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            text: String? = nil,
            x: Double? = nil,
            y: Double? = nil,
            align: Figure.IndicatorAlign? = nil,
            automargin: Bool? = nil,
            font: Figure.Font? = nil,
            offset: Double? = nil,
            pad: Figure.Pad? = nil,
            position: Figure.TitlePosition? = nil,
            side: Figure.TitleSide? = nil,
            standoff: Double? = nil,
            subtitle: Figure.Subtitle? = nil,
            xanchor: Figure.AnnotationXanchor? = nil,
            xref: Figure.ColorBarXref? = nil,
            yanchor: Figure.AnnotationYanchor? = nil,
            yref: Figure.ColorBarXref? = nil
        ) {
            set("text", text)
            set("x", x)
            set("y", y)
            set("align", align)
            set("automargin", automargin)
            set("font", font)
            set("offset", offset)
            set("pad", pad)
            set("position", position)
            set("side", side)
            set("standoff", standoff)
            set("subtitle", subtitle)
            set("xanchor", xanchor)
            set("xref", xref)
            set("yanchor", yanchor)
            set("yref", yref)
        }

        /// Sets the title of the color bar.
        public var text: String? { get { value("text") } set { set("text", newValue) } }

        /// Sets the x position with respect to `xref` in normalized coordinates from 0 (left) to 1 (right).
        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        /// Sets the y position with respect to `yref` in normalized coordinates from 0 (bottom) to 1 (top).
        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        /// Sets the horizontal alignment of the title. It defaults to `center` except for bullet charts for which it
        /// defaults to right.
        public var align: Figure.IndicatorAlign? { get { value("align") } set { set("align", newValue) } }

        /// Determines whether the title can automatically push the figure margins. If `yref='paper'` then the margin will
        /// expand to ensure that the title doesn’t overlap with the edges of the container.
        public var automargin: Bool? { get { value("automargin") } set { set("automargin", newValue) } }

        /// Sets this color bar's title font.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// An additional amount by which to offset the title from the tick labels, given in pixels.
        public var offset: Double? { get { value("offset") } set { set("offset", newValue) } }

        /// Sets the padding of the title. Each padding value only applies when the corresponding `xanchor`/`yanchor`
        /// value is set accordingly.
        public var pad: Figure.Pad { get { object("pad") } set { set("pad", newValue) } }

        /// Specifies the location of the `title`.
        public var position: Figure.TitlePosition? { get { value("position") } set { set("position", newValue) } }

        /// Determines the location of color bar's title with respect to the color bar. Defaults to "top" when
        /// `orientation` is "v" and defaults to "right" when `orientation` is "h".
        public var side: Figure.TitleSide? { get { value("side") } set { set("side", newValue) } }

        /// Sets the standoff distance (in px) between the axis labels and the title text The default value is a function
        /// of the axis tick labels, the title `font.size` and the axis `linewidth`.
        public var standoff: Double? { get { value("standoff") } set { set("standoff", newValue) } }

        public var subtitle: Figure.Subtitle { get { object("subtitle") } set { set("subtitle", newValue) } }

        /// Sets the title's horizontal alignment with respect to its x position. "left" means that the title starts at x,
        /// "right" means that the title ends at x and "center" means that the title's center is at x.
        public var xanchor: Figure.AnnotationXanchor? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the container `x` refers to. "container" spans the entire `width` of the plot.
        public var xref: Figure.ColorBarXref? { get { value("xref") } set { set("xref", newValue) } }

        /// Sets the title's vertical alignment with respect to its y position. "top" means that the title's cap line is
        /// at y, "bottom" means that the title's baseline is at y and "middle" means that the title's midline is at y.
        public var yanchor: Figure.AnnotationYanchor? { get { value("yanchor") } set { set("yanchor", newValue) } }

        /// Sets the container `y` refers to. "container" spans the entire `height` of the plot.
        public var yref: Figure.ColorBarXref? { get { value("yref") } set { set("yref", newValue) } }
    }
}
