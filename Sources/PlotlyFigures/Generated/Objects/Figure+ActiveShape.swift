// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.activeshape`.
    public struct ActiveShape: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(fillcolor: String? = nil, opacity: Double? = nil) {
            set("fillcolor", fillcolor)
            set("opacity", opacity)
        }

        /// Sets the color filling the active shape' interior.
        public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

        /// Sets the opacity of the active shape.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }
    }
}
