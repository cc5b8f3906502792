// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.updatemenu.buttons`.
    public struct UpdateButton: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            label: String? = nil,
            name: String? = nil,
            args: (any FigureValue)? = nil,
            args2: (any FigureValue)? = nil,
            execute: Bool? = nil,
            method: Figure.Method? = nil,
            templateitemname: String? = nil,
            visible: Bool? = nil
        ) {
            set("label", label)
            set("name", name)
            set("args", args)
            set("args2", args2)
            set("execute", execute)
            set("method", method)
            set("templateitemname", templateitemname)
            set("visible", visible)
        }

        /// Sets the text label to appear on the button.
        public var label: String? { get { value("label") } set { set("label", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets the arguments values to be passed to the Plotly method set in `method` on click.
        public var args: (any FigureValue)? { get { anything("args") } set { set("args", newValue) } }

        /// Sets a 2nd set of `args`, these arguments values are passed to the Plotly method set in `method` when clicking
        /// this button while in the active state.
        public var args2: (any FigureValue)? { get { anything("args2") } set { set("args2", newValue) } }

        /// When true, the API method is executed. When false, all other behaviors are the same and command execution is
        /// skipped.
        public var execute: Bool? { get { value("execute") } set { set("execute", newValue) } }

        /// Sets the Plotly method to be called on click. If the `skip` method is used, the API updatemenu will function
        /// as normal but will perform no API calls and will not bind automatically to state updates.
        public var method: Figure.Method? { get { value("method") } set { set("method", newValue) } }

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
