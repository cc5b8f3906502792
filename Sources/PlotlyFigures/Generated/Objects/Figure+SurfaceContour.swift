// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `surface.contours.x`, `surface.contours.y`, `surface.contours.z`.
    public struct SurfaceContour: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: String? = nil,
            size: Double? = nil,
            width: Double? = nil,
            end: Double? = nil,
            highlight: Bool? = nil,
            highlightcolor: String? = nil,
            highlightwidth: Double? = nil,
            project: Figure.Projections? = nil,
            show: Bool? = nil,
            start: Double? = nil,
            usecolormap: Bool? = nil
        ) {
            set("color", color)
            set("size", size)
            set("width", width)
            set("end", end)
            set("highlight", highlight)
            set("highlightcolor", highlightcolor)
            set("highlightwidth", highlightwidth)
            set("project", project)
            set("show", show)
            set("start", start)
            set("usecolormap", usecolormap)
        }

        /// Sets the color of the contour lines.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the step between each contour level. Must be positive.
        public var size: Double? { get { value("size") } set { set("size", newValue) } }

        /// Sets the width of the contour lines.
        public var width: Double? { get { value("width") } set { set("width", newValue) } }

        /// Sets the end contour level value. Must be more than `contours.start`.
        public var end: Double? { get { value("end") } set { set("end", newValue) } }

        /// Determines whether or not contour lines about the x dimension are highlighted on hover.
        public var highlight: Bool? { get { value("highlight") } set { set("highlight", newValue) } }

        /// Sets the color of the highlighted contour lines.
        public var highlightcolor: String? { get { value("highlightcolor") } set { set("highlightcolor", newValue) } }

        /// Sets the width of the highlighted contour lines.
        public var highlightwidth: Double? { get { value("highlightwidth") } set { set("highlightwidth", newValue) } }

        public var project: Figure.Projections { get { object("project") } set { set("project", newValue) } }

        /// Determines whether or not contour lines about the x dimension are drawn.
        public var show: Bool? { get { value("show") } set { set("show", newValue) } }

        /// Sets the starting contour level value. Must be less than `contours.end`.
        public var start: Double? { get { value("start") } set { set("start", newValue) } }

        /// An alternate to "color". Determines whether or not the contour lines are colored using the trace "colorscale".
        public var usecolormap: Bool? { get { value("usecolormap") } set { set("usecolormap", newValue) } }
    }
}
