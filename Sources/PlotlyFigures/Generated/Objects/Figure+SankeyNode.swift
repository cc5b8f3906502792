// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `sankey.node`.
    public struct SankeyNode: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: (any FigureArray)? = nil,
            y: (any FigureArray)? = nil,
            label: (any FigureArray)? = nil,
            color: (any FigureColors)? = nil,
            line: Figure.Line? = nil,
            align: Figure.SankeyNodeAlign? = nil,
            customdata: (any FigureArray)? = nil,
            groups: (any FigureValue)? = nil,
            hoverinfo: Figure.SankeyLinkHoverinfo? = nil,
            hoverlabel: Figure.HoverLabel? = nil,
            hovertemplate: (any FigureTexts)? = nil,
            hovertemplatefallback: (any FigureValue)? = nil,
            pad: Double? = nil,
            sort: Figure.Sort? = nil,
            thickness: Double? = nil
        ) {
            pack("x", x)
            pack("y", y)
            pack("label", label)
            pack("color", color)
            set("line", line)
            set("align", align)
            pack("customdata", customdata)
            set("groups", groups)
            set("hoverinfo", hoverinfo)
            set("hoverlabel", hoverlabel)
            pack("hovertemplate", hovertemplate)
            set("hovertemplatefallback", hovertemplatefallback)
            set("pad", pad)
            set("sort", sort)
            set("thickness", thickness)
        }

        /// The normalized horizontal position of the node.
        public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

        /// The normalized vertical position of the node.
        public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

        /// The shown name of the node.
        public var label: (any FigureArray)? { get { anything("label") } set { pack("label", newValue) } }

        /// Sets the `node` color. It can be a single value, or an array for specifying color for each `node`.
        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the alignment method used to position the nodes along the horizontal axis.
        public var align: Figure.SankeyNodeAlign? { get { value("align") } set { set("align", newValue) } }

        /// Assigns extra data to each node.
        public var customdata: (any FigureArray)? {
            get { anything("customdata") }
            set { pack("customdata", newValue) }
        }

        /// Groups of nodes. Each group is defined by an array with the indices of the nodes it contains.
        public var groups: (any FigureValue)? { get { anything("groups") } set { set("groups", newValue) } }

        /// Determines what trace information appears when hovering nodes. If `none` or `skip` are set, no information is
        /// displayed upon hovering.
        public var hoverinfo: Figure.SankeyLinkHoverinfo? {
            get { value("hoverinfo") }
            set { set("hoverinfo", newValue) }
        }

        public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

        /// Template string used for rendering the information that appear on hover box. Note that this will override
        /// `hoverinfo`.
        public var hovertemplate: (any FigureTexts)? {
            get { anything("hovertemplate") }
            set { pack("hovertemplate", newValue) }
        }

        /// Fallback string that's displayed when a variable referenced in a template is missing.
        public var hovertemplatefallback: (any FigureValue)? {
            get { anything("hovertemplatefallback") }
            set { set("hovertemplatefallback", newValue) }
        }

        /// Sets the padding (in px) between the `nodes`.
        public var pad: Double? { get { value("pad") } set { set("pad", newValue) } }

        /// For `auto` (the default), the vertical order of nodes will be determined automatically by the layout.
        public var sort: Figure.Sort? { get { value("sort") } set { set("sort", newValue) } }

        /// Sets the thickness (in px) of the `nodes`.
        public var thickness: Double? { get { value("thickness") } set { set("thickness", newValue) } }
    }
}
