// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.xaxis.unifiedhovertitle`, `layout.yaxis.unifiedhovertitle`.
    public struct UnifiedHoverTitle: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(text: String? = nil) {
            set("text", text)
        }

        /// Template string used for rendering the title that appear on x or y unified hover box.
        public var text: String? { get { value("text") } set { set("text", newValue) } }
    }
}
