// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `sankey.link.colorscales`.
    public struct LinkColorScale: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            label: String? = nil,
            name: String? = nil,
            cmax: Double? = nil,
            cmin: Double? = nil,
            colorscale: Figure.ColorScale? = nil,
            templateitemname: String? = nil
        ) {
            set("label", label)
            set("name", name)
            set("cmax", cmax)
            set("cmin", cmin)
            set("colorscale", colorscale)
            set("templateitemname", templateitemname)
        }

        /// The label of the links to color based on their concentration within a flow.
        public var label: String? { get { value("label") } set { set("label", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets the upper bound of the color domain.
        public var cmax: Double? { get { value("cmax") } set { set("cmax", newValue) } }

        /// Sets the lower bound of the color domain.
        public var cmin: Double? { get { value("cmin") } set { set("cmin", newValue) } }

        /// Sets the colorscale. The colorscale must be an array containing arrays mapping a normalized value to an rgb,
        /// rgba, hex, hsl, hsla, hwb, or named color string.
        public var colorscale: Figure.ColorScale? { get { value("colorscale") } set { set("colorscale", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }
    }
}
