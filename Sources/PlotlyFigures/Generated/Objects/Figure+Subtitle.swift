// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.title.subtitle`.
    public struct Subtitle: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(text: String? = nil, font: Figure.Font? = nil) {
            set("text", text)
            set("font", font)
        }

        /// Sets the plot's subtitle.
        public var text: String? { get { value("text") } set { set("text", newValue) } }

        /// Sets the subtitle font.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }
    }
}
