// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `splom.diagonal`.
    public struct Diagonal: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(visible: Bool? = nil) {
            set("visible", visible)
        }

        /// Determines whether or not subplots on the diagonal are displayed.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
