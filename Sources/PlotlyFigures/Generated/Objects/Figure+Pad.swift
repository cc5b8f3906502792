// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `treemap.marker.pad`, `layout.slider.pad`, `layout.title.pad`, `layout.updatemenu.pad`.
    public struct Pad: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(r: Double? = nil, b: Double? = nil, l: Double? = nil, t: Double? = nil) {
            set("r", r)
            set("b", b)
            set("l", l)
            set("t", t)
        }

        /// Sets the padding form the right (in px).
        public var r: Double? { get { value("r") } set { set("r", newValue) } }

        /// Sets the padding form the bottom (in px).
        public var b: Double? { get { value("b") } set { set("b", newValue) } }

        /// Sets the padding form the left (in px).
        public var l: Double? { get { value("l") } set { set("l", newValue) } }

        /// Sets the padding form the top (in px).
        public var t: Double? { get { value("t") } set { set("t", newValue) } }
    }
}
