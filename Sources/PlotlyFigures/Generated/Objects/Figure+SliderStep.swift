// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.slider.steps`.
    public struct SliderStep: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            value: String? = nil,
            label: String? = nil,
            name: String? = nil,
            args: (any FigureValue)? = nil,
            execute: Bool? = nil,
            method: Figure.Method? = nil,
            templateitemname: String? = nil,
            visible: Bool? = nil
        ) {
            set("value", value)
            set("label", label)
            set("name", name)
            set("args", args)
            set("execute", execute)
            set("method", method)
            set("templateitemname", templateitemname)
            set("visible", visible)
        }

        /// Sets the value of the slider step, used to refer to the step programatically. Defaults to the slider label if
        /// not provided.
        public var value: String? { get { value("value") } set { set("value", newValue) } }

        /// Sets the text label to appear on the slider.
        public var label: String? { get { value("label") } set { set("label", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets the arguments values to be passed to the Plotly method set in `method` on slide.
        public var args: (any FigureValue)? { get { anything("args") } set { set("args", newValue) } }

        /// When true, the API method is executed. When false, all other behaviors are the same and command execution is
        /// skipped.
        public var execute: Bool? { get { value("execute") } set { set("execute", newValue) } }

        /// Sets the Plotly method to be called when the slider value is changed. If the `skip` method is used, the API
        /// slider will function as normal but will perform no API calls and will not bind automatically to state updates.
        public var method: Figure.Method? { get { value("method") } set { set("method", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Determines whether or not this step is included in the slider.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
