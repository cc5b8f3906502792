// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `sankey.link`.
    public struct SankeyLink: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            value: (any FigureArray)? = nil,
            label: (any FigureArray)? = nil,
            source: (any FigureArray)? = nil,
            target: (any FigureArray)? = nil,
            color: (any FigureColors)? = nil,
            line: Figure.Line? = nil,
            arrowlen: Double? = nil,
            colorscaledefaults: (any FigureValue)? = nil,
            colorscales: [Figure.LinkColorScale]? = nil,
            customdata: (any FigureArray)? = nil,
            hovercolor: (any FigureColors)? = nil,
            hoverinfo: Figure.SankeyLinkHoverinfo? = nil,
            hoverlabel: Figure.HoverLabel? = nil,
            hovertemplate: (any FigureTexts)? = nil,
            hovertemplatefallback: (any FigureValue)? = nil,
            sort: Figure.Sort? = nil
        ) {
            pack("value", value)
            pack("label", label)
            pack("source", source)
            pack("target", target)
            pack("color", color)
            set("line", line)
            set("arrowlen", arrowlen)
            set("colorscaledefaults", colorscaledefaults)
            set("colorscales", colorscales)
            pack("customdata", customdata)
            pack("hovercolor", hovercolor)
            set("hoverinfo", hoverinfo)
            set("hoverlabel", hoverlabel)
            pack("hovertemplate", hovertemplate)
            set("hovertemplatefallback", hovertemplatefallback)
            set("sort", sort)
        }

        /// A numeric value representing the flow volume value.
        public var value: (any FigureArray)? { get { anything("value") } set { pack("value", newValue) } }

        /// The shown name of the link.
        public var label: (any FigureArray)? { get { anything("label") } set { pack("label", newValue) } }

        /// An integer number `[0..nodes.length - 1]` that represents the source node.
        public var source: (any FigureArray)? { get { anything("source") } set { pack("source", newValue) } }

        /// An integer number `[0..nodes.length - 1]` that represents the target node.
        public var target: (any FigureArray)? { get { anything("target") } set { pack("target", newValue) } }

        /// Sets the `link` color. It can be a single value, or an array for specifying color for each `link`.
        public var color: (any FigureColors)? { get { anything("color") } set { pack("color", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the length (in px) of the links arrow, if 0 no arrow will be drawn.
        public var arrowlen: Double? { get { value("arrowlen") } set { set("arrowlen", newValue) } }

        /// When used in a template (as layout.template.data.sankey.link.colorscaledefaults), sets the default property
        /// values to use for elements of sankey.link.colorscales.
        public var colorscaledefaults: (any FigureValue)? {
            get { anything("colorscaledefaults") }
            set { set("colorscaledefaults", newValue) }
        }

        public var colorscales: [Figure.LinkColorScale] {
            get { objects("colorscales") }
            set { set("colorscales", newValue) }
        }

        /// Assigns extra data to each link.
        public var customdata: (any FigureArray)? {
            get { anything("customdata") }
            set { pack("customdata", newValue) }
        }

        /// Sets the `link` hover color. It can be a single value, or an array for specifying hover colors for each
        /// `link`.
        public var hovercolor: (any FigureColors)? {
            get { anything("hovercolor") }
            set { pack("hovercolor", newValue) }
        }

        /// Determines what trace information appears when hovering links. If `none` or `skip` are set, no information is
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

        /// For `auto` (the default), the order of links attached to each node is determined automatically by the layout.
        public var sort: Figure.Sort? { get { value("sort") } set { set("sort", newValue) } }
    }
}
