// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.xaxis.rangeselector.buttons`.
    public struct RangeButton: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            label: String? = nil,
            name: String? = nil,
            count: Double? = nil,
            step: Figure.Step? = nil,
            stepmode: Figure.Stepmode? = nil,
            templateitemname: String? = nil,
            visible: Bool? = nil
        ) {
            set("label", label)
            set("name", name)
            set("count", count)
            set("step", step)
            set("stepmode", stepmode)
            set("templateitemname", templateitemname)
            set("visible", visible)
        }

        /// Sets the text label to appear on the button.
        public var label: String? { get { value("label") } set { set("label", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets the number of steps to take to update the range. Use with `step` to specify the update interval.
        public var count: Double? { get { value("count") } set { set("count", newValue) } }

        /// The unit of measurement that the `count` value will set the range by.
        public var step: Figure.Step? { get { value("step") } set { set("step", newValue) } }

        /// Sets the range update mode. If "backward", the range update shifts the start of range back "count" times
        /// "step" milliseconds.
        public var stepmode: Figure.Stepmode? { get { value("stepmode") } set { set("stepmode", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Determines whether or not this button is visible.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
