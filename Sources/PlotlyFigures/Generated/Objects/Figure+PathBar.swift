// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `icicle.pathbar`, `treemap.pathbar`.
    public struct PathBar: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            edgeshape: Figure.Edgeshape? = nil,
            side: Figure.Labelside? = nil,
            textfont: Figure.Font? = nil,
            thickness: Double? = nil,
            visible: Bool? = nil
        ) {
            set("edgeshape", edgeshape)
            set("side", side)
            set("textfont", textfont)
            set("thickness", thickness)
            set("visible", visible)
        }

        /// Determines which shape is used for edges between `barpath` labels.
        public var edgeshape: Figure.Edgeshape? { get { value("edgeshape") } set { set("edgeshape", newValue) } }

        /// Determines on which side of the treemap the `pathbar` should be presented.
        public var side: Figure.Labelside? { get { value("side") } set { set("side", newValue) } }

        /// Sets the font used inside `pathbar`.
        public var textfont: Figure.Font { get { object("textfont") } set { set("textfont", newValue) } }

        /// Sets the thickness of `pathbar` (in px). If not specified the `pathbar.textfont.size` is used with 3 pixles
        /// extra padding on each side.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }

        /// Determines if the path bar is drawn i.e. outside the trace `domain` and with one pixel gap.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
