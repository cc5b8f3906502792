// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `indicator.gauge.threshold`.
    public struct Threshold: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(value: Double? = nil, line: Figure.Line? = nil, thickness: Double? = nil) {
            set("value", value)
            set("line", line)
            set("thickness", thickness)
        }

        /// Sets a treshold value drawn as a line.
        public var value: Double? { get { value("value") } set { set("value", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the thickness of the threshold line as a fraction of the thickness of the gauge.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }
    }
}
