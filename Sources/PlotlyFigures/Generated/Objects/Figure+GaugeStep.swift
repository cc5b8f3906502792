// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `indicator.gauge.steps`.
    public struct GaugeStep: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            name: String? = nil,
            color: String? = nil,
            line: Figure.Line? = nil,
            range: (any FigureValue)? = nil,
            templateitemname: String? = nil,
            thickness: Double? = nil
        ) {
            set("name", name)
            set("color", color)
            set("line", line)
            set("range", range)
            set("templateitemname", templateitemname)
            set("thickness", thickness)
        }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets the background color of the arc.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the range of this axis.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Sets the thickness of the bar as a fraction of the total thickness of the gauge.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }
    }
}
