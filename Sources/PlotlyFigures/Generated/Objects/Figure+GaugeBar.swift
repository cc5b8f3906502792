// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `indicator.gauge.bar`.
    public struct GaugeBar: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(color: String? = nil, line: Figure.Line? = nil, thickness: Double? = nil) {
            set("color", color)
            set("line", line)
            set("thickness", thickness)
        }

        /// Sets the background color of the arc.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the thickness of the bar as a fraction of the total thickness of the gauge.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }
    }
}
