// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.uniformtext`.
    public struct UniformText: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(mode: Figure.UniformTextMode? = nil, minsize: Double? = nil) {
            set("mode", mode)
            set("minsize", minsize)
        }

        /// Determines how the font size for various text elements are uniformed between each trace type.
        public var mode: Figure.UniformTextMode? { get { value("mode") } set { set("mode", newValue) } }

        /// Sets the minimum text size between traces of the same type.
        public var minsize: Double? { get { value("minsize") } set { set("minsize", newValue) } }
    }
}
