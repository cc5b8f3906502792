// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.modebar`.
    public struct ModeBar: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            color: String? = nil,
            orientation: Figure.BarOrientation? = nil,
            activecolor: String? = nil,
            add: (any FigureTexts)? = nil,
            bgcolor: String? = nil,
            remove: (any FigureTexts)? = nil,
            uirevision: (any FigureValue)? = nil
        ) {
            set("color", color)
            set("orientation", orientation)
            set("activecolor", activecolor)
            pack("add", add)
            set("bgcolor", bgcolor)
            pack("remove", remove)
            set("uirevision", uirevision)
        }

        /// Sets the color of the icons in the modebar.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the orientation of the modebar.
        public var orientation: Figure.BarOrientation? {
            get { value("orientation") }
            set { set("orientation", newValue) }
        }

        /// Sets the color of the active or hovered on icons in the modebar.
        public var activecolor: String? { get { value("activecolor") } set { set("activecolor", newValue) } }

        /// Determines which predefined modebar buttons to add. Please note that these buttons will only be shown if they
        /// are compatible with all trace types used in a graph.
        public var add: (any FigureTexts)? { get { anything("add") } set { pack("add", newValue) } }

        /// Sets the background color of the modebar.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Determines which predefined modebar buttons to remove. Similar to `config.modeBarButtonsToRemove` option.
        public var remove: (any FigureTexts)? { get { anything("remove") } set { pack("remove", newValue) } }

        /// Controls persistence of user-driven changes related to the modebar, including `hovermode`, `dragmode`, and
        /// `showspikes` at both the root level and inside subplots.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }
    }
}
