// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `indicator.gauge`.
    public struct Gauge: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            shape: Figure.GaugeShape? = nil,
            axis: Figure.GaugeAxis? = nil,
            bar: Figure.GaugeBar? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderwidth: Double? = nil,
            stepdefaults: (any FigureValue)? = nil,
            steps: [Figure.GaugeStep]? = nil,
            threshold: Figure.Threshold? = nil
        ) {
            set("shape", shape)
            set("axis", axis)
            set("bar", bar)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderwidth", borderwidth)
            set("stepdefaults", stepdefaults)
            set("steps", steps)
            set("threshold", threshold)
        }

        /// Set the shape of the gauge.
        public var shape: Figure.GaugeShape? { get { value("shape") } set { set("shape", newValue) } }

        public var axis: Figure.GaugeAxis { get { object("axis") } set { set("axis", newValue) } }

        /// Set the appearance of the gauge's value.
        public var bar: Figure.GaugeBar { get { object("bar") } set { set("bar", newValue) } }

        /// Sets the gauge background color.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the color of the border enclosing the gauge.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the width (in px) of the border enclosing the gauge.
        public var borderwidth: Double? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        /// When used in a template (as layout.template.data.indicator.gauge.stepdefaults), sets the default property
        /// values to use for elements of indicator.gauge.steps.
        public var stepdefaults: (any FigureValue)? {
            get { anything("stepdefaults") }
            set { set("stepdefaults", newValue) }
        }

        public var steps: [Figure.GaugeStep] { get { objects("steps") } set { set("steps", newValue) } }

        public var threshold: Figure.Threshold { get { object("threshold") } set { set("threshold", newValue) } }
    }
}
