// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `contour.contours`, `contourcarpet.contours`, `histogram2dcontour.contours`.
    public struct Contours: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            value: (any FigureValue)? = nil,
            size: Double? = nil,
            coloring: Figure.Coloring? = nil,
            end: Double? = nil,
            labelfont: Figure.Font? = nil,
            labelformat: String? = nil,
            operation: Figure.Operation? = nil,
            showlabels: Bool? = nil,
            showlines: Bool? = nil,
            start: Double? = nil,
            type: Figure.ContoursType? = nil
        ) {
            set("value", value)
            set("size", size)
            set("coloring", coloring)
            set("end", end)
            set("labelfont", labelfont)
            set("labelformat", labelformat)
            set("operation", operation)
            set("showlabels", showlabels)
            set("showlines", showlines)
            set("start", start)
            set("type", type)
        }

        /// Sets the value or values of the constraint boundary. When `operation` is set to one of the comparison values
        /// (`=,<,>=,>,<=`) "value" is expected to be a number.
        public var value: (any FigureValue)? { get { anything("value") } set { set("value", newValue) } }

        /// Sets the step between each contour level. Must be positive.
        public var size: Double? { get { value("size") } set { set("size", newValue) } }

        /// Determines the coloring method showing the contour values. If "fill", coloring is done evenly between each
        /// contour level If "heatmap", a heatmap gradient coloring is applied between each contour level.
        public var coloring: Figure.Coloring? { get { value("coloring") } set { set("coloring", newValue) } }

        /// Sets the end contour level value. Must be more than `contours.start`.
        public var end: Double? { get { value("end") } set { set("end", newValue) } }

        /// Sets the font used for labeling the contour levels. The default color comes from the lines, if shown.
        public var labelfont: Figure.Font { get { object("labelfont") } set { set("labelfont", newValue) } }

        /// Sets the contour label formatting rule using d3 formatting mini-languages which are very similar to those in
        /// Python.
        public var labelformat: String? { get { value("labelformat") } set { set("labelformat", newValue) } }

        /// Sets the constraint operation. "=" keeps regions equal to `value` "<" and "<=" keep regions less than `value`
        /// ">" and ">=" keep regions greater than `value` "[]", "()", "[)", and "(]" keep regions inside `value[0]` to
        /// `value[1]` "][", ")(", "](", ")[" keep regions outside `value[0]` to value[1]` Open vs.
        public var operation: Figure.Operation? { get { value("operation") } set { set("operation", newValue) } }

        /// Determines whether to label the contour lines with their values.
        public var showlabels: Bool? { get { value("showlabels") } set { set("showlabels", newValue) } }

        /// Determines whether or not the contour lines are drawn. Has an effect only if `contours.coloring` is set to
        /// "fill".
        public var showlines: Bool? { get { value("showlines") } set { set("showlines", newValue) } }

        /// Sets the starting contour level value. Must be less than `contours.end`.
        public var start: Double? { get { value("start") } set { set("start", newValue) } }

        /// If `levels`, the data is represented as a contour plot with multiple levels displayed.
        public var type: Figure.ContoursType? { get { value("type") } set { set("type", newValue) } }
    }
}
