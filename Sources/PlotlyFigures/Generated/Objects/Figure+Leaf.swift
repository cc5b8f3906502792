// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `icicle.leaf`, `sunburst.leaf`.
    public struct Leaf: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(opacity: Double? = nil) {
            set("opacity", opacity)
        }

        /// Sets the opacity of the leaves. With colorscale it is defaulted to 1; otherwise it is defaulted to 0.7.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }
    }
}
