// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.error_x`, `bar.error_y`, `histogram.error_x`, `histogram.error_y` and 7 more.
    public struct ErrorBars: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            value: Double? = nil,
            color: String? = nil,
            width: Double? = nil,
            array: (any FigureArray)? = nil,
            arrayminus: (any FigureArray)? = nil,
            copyYstyle: Bool? = nil,
            copyZstyle: Bool? = nil,
            symmetric: Bool? = nil,
            thickness: Double? = nil,
            traceref: Int? = nil,
            tracerefminus: Int? = nil,
            type: Figure.ErrorBarsType? = nil,
            valueminus: Double? = nil,
            visible: Bool? = nil
        ) {
            set("value", value)
            set("color", color)
            set("width", width)
            pack("array", array)
            pack("arrayminus", arrayminus)
            set("copy_ystyle", copyYstyle)
            set("copy_zstyle", copyZstyle)
            set("symmetric", symmetric)
            set("thickness", thickness)
            set("traceref", traceref)
            set("tracerefminus", tracerefminus)
            set("type", type)
            set("valueminus", valueminus)
            set("visible", visible)
        }

        /// Sets the value of either the percentage (if `type` is set to "percent") or the constant (if `type` is set to
        /// "constant") corresponding to the lengths of the error bars.
        public var value: Double? { get { value("value") } set { set("value", newValue) } }

        /// Sets the stroke color of the error bars.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the width (in px) of the cross-bar at both ends of the error bars.
        public var width: Double? { get { value("width") } set { set("width", newValue) } }

        /// Sets the data corresponding the length of each error bar. Values are plotted relative to the underlying data.
        public var array: (any FigureArray)? { get { anything("array") } set { pack("array", newValue) } }

        /// Sets the data corresponding the length of each error bar in the bottom (left) direction for vertical
        /// (horizontal) bars Values are plotted relative to the underlying data.
        public var arrayminus: (any FigureArray)? {
            get { anything("arrayminus") }
            set { pack("arrayminus", newValue) }
        }

        public var copyYstyle: Bool? { get { value("copy_ystyle") } set { set("copy_ystyle", newValue) } }

        public var copyZstyle: Bool? { get { value("copy_zstyle") } set { set("copy_zstyle", newValue) } }

        /// Determines whether or not the error bars have the same length in both direction (top/bottom for vertical bars,
        /// left/right for horizontal bars.
        public var symmetric: Bool? { get { value("symmetric") } set { set("symmetric", newValue) } }

        /// Sets the thickness (in px) of the error bars.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }

        public var traceref: Int? { get { value("traceref") } set { set("traceref", newValue) } }

        public var tracerefminus: Int? { get { value("tracerefminus") } set { set("tracerefminus", newValue) } }

        /// Determines the rule used to generate the error bars. If "constant", the bar lengths are of a constant value.
        public var type: Figure.ErrorBarsType? { get { value("type") } set { set("type", newValue) } }

        /// Sets the value of either the percentage (if `type` is set to "percent") or the constant (if `type` is set to
        /// "constant") corresponding to the lengths of the error bars in the bottom (left) direction for vertical
        /// (horizontal) bars.
        public var valueminus: Double? { get { value("valueminus") } set { set("valueminus", newValue) } }

        /// Determines whether or not this set of error bars is visible.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
