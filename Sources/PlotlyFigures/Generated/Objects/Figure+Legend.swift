// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.legend`.
    public struct Legend: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: Double? = nil,
            y: Double? = nil,
            title: Figure.Title? = nil,
            orientation: Figure.BarOrientation? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderwidth: Double? = nil,
            entrywidth: Double? = nil,
            entrywidthmode: Figure.Lenmode? = nil,
            font: Figure.Font? = nil,
            groupclick: Figure.Groupclick? = nil,
            groupdoubleclick: Figure.Groupclick? = nil,
            grouptitlefont: Figure.Font? = nil,
            indentation: Double? = nil,
            itemclick: Figure.Itemclick? = nil,
            itemdoubleclick: Figure.Itemclick? = nil,
            itemsizing: Figure.Itemsizing? = nil,
            itemwidth: Double? = nil,
            maxheight: Double? = nil,
            titleclick: Figure.Itemclick? = nil,
            titledoubleclick: Figure.Itemclick? = nil,
            tracegroupgap: Double? = nil,
            traceorder: Figure.Traceorder? = nil,
            uirevision: (any FigureValue)? = nil,
            valign: Figure.Valign? = nil,
            visible: Bool? = nil,
            xanchor: Figure.AnnotationXanchor? = nil,
            xref: Figure.ColorBarXref? = nil,
            yanchor: Figure.AnnotationYanchor? = nil,
            yref: Figure.ColorBarXref? = nil
        ) {
            set("x", x)
            set("y", y)
            set("title", title)
            set("orientation", orientation)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderwidth", borderwidth)
            set("entrywidth", entrywidth)
            set("entrywidthmode", entrywidthmode)
            set("font", font)
            set("groupclick", groupclick)
            set("groupdoubleclick", groupdoubleclick)
            set("grouptitlefont", grouptitlefont)
            set("indentation", indentation)
            set("itemclick", itemclick)
            set("itemdoubleclick", itemdoubleclick)
            set("itemsizing", itemsizing)
            set("itemwidth", itemwidth)
            set("maxheight", maxheight)
            set("titleclick", titleclick)
            set("titledoubleclick", titledoubleclick)
            set("tracegroupgap", tracegroupgap)
            set("traceorder", traceorder)
            set("uirevision", uirevision)
            set("valign", valign)
            set("visible", visible)
            set("xanchor", xanchor)
            set("xref", xref)
            set("yanchor", yanchor)
            set("yref", yref)
        }

        /// Sets the x position with respect to `xref` (in normalized coordinates) of the legend.
        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        /// Sets the y position with respect to `yref` (in normalized coordinates) of the legend.
        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

        /// Sets the orientation of the legend.
        public var orientation: Figure.BarOrientation? {
            get { value("orientation") }
            set { set("orientation", newValue) }
        }

        /// Sets the legend background color. Defaults to `layout.paper_bgcolor`.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the color of the border enclosing the legend.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the width (in px) of the border enclosing the legend.
        public var borderwidth: Double? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        /// Sets the width (in px or fraction) of the legend. Use 0 to size the entry based on the text width, when
        /// `entrywidthmode` is set to "pixels".
        public var entrywidth: Double? { get { value("entrywidth") } set { set("entrywidth", newValue) } }

        /// Determines what entrywidth means.
        public var entrywidthmode: Figure.Lenmode? {
            get { value("entrywidthmode") }
            set { set("entrywidthmode", newValue) }
        }

        /// Sets the font used to text the legend items.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Determines the behavior on legend group item click. "toggleitem" toggles the visibility of the individual item
        /// clicked on the graph.
        public var groupclick: Figure.Groupclick? { get { value("groupclick") } set { set("groupclick", newValue) } }

        /// Determines the behavior on legend group item double-click. "toggleitem" toggles the visibility of the
        /// individual item clicked on the graph.
        public var groupdoubleclick: Figure.Groupclick? {
            get { value("groupdoubleclick") }
            set { set("groupdoubleclick", newValue) }
        }

        /// Sets the font for group titles in legend. Defaults to `legend.font` with its size increased about 10%.
        public var grouptitlefont: Figure.Font {
            get { object("grouptitlefont") }
            set { set("grouptitlefont", newValue) }
        }

        /// Sets the indentation (in px) of the legend entries.
        public var indentation: Double? { get { value("indentation") } set { set("indentation", newValue) } }

        /// Determines the behavior on legend item click. "toggle" toggles the visibility of the item clicked on the
        /// graph.
        public var itemclick: Figure.Itemclick? { get { value("itemclick") } set { set("itemclick", newValue) } }

        /// Determines the behavior on legend item double-click. "toggle" toggles the visibility of the item clicked on
        /// the graph.
        public var itemdoubleclick: Figure.Itemclick? {
            get { value("itemdoubleclick") }
            set { set("itemdoubleclick", newValue) }
        }

        /// Determines if the legend items symbols scale with their corresponding "trace" attributes or remain "constant"
        /// independent of the symbol size on the graph.
        public var itemsizing: Figure.Itemsizing? { get { value("itemsizing") } set { set("itemsizing", newValue) } }

        /// Sets the width (in px) of the legend item symbols (the part other than the title.text).
        public var itemwidth: Double? { get { value("itemwidth") } set { set("itemwidth", newValue) } }

        /// Sets the max height (in px) of the legend, or max height ratio (reference height * ratio) if less than or
        /// equal to 1.
        public var maxheight: Double? { get { value("maxheight") } set { set("maxheight", newValue) } }

        /// Determines the behavior on legend title click. "toggle" toggles the visibility of all items in the legend.
        public var titleclick: Figure.Itemclick? { get { value("titleclick") } set { set("titleclick", newValue) } }

        /// Determines the behavior on legend title double-click. "toggle" toggles the visibility of all items in the
        /// legend.
        public var titledoubleclick: Figure.Itemclick? {
            get { value("titledoubleclick") }
            set { set("titledoubleclick", newValue) }
        }

        /// Sets the amount of vertical space (in px) between legend groups.
        public var tracegroupgap: Double? { get { value("tracegroupgap") } set { set("tracegroupgap", newValue) } }

        /// Determines the order at which the legend items are displayed. If "normal", the items are displayed
        /// top-to-bottom in the same order as the input data.
        public var traceorder: Figure.Traceorder? { get { value("traceorder") } set { set("traceorder", newValue) } }

        /// Controls persistence of legend-driven changes in trace and pie label visibility. Defaults to
        /// `layout.uirevision`.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

        /// Sets the vertical alignment of the symbols with respect to their associated text.
        public var valign: Figure.Valign? { get { value("valign") } set { set("valign", newValue) } }

        /// Determines whether or not this legend is visible.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// Sets the legend's horizontal position anchor. This anchor binds the `x` position to the "left", "center" or
        /// "right" of the legend.
        public var xanchor: Figure.AnnotationXanchor? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the container `x` refers to. "container" spans the entire `width` of the plot.
        public var xref: Figure.ColorBarXref? { get { value("xref") } set { set("xref", newValue) } }

        /// Sets the legend's vertical position anchor. This anchor binds the `y` position to the "top", "middle" or
        /// "bottom" of the legend.
        public var yanchor: Figure.AnnotationYanchor? { get { value("yanchor") } set { set("yanchor", newValue) } }

        /// Sets the container `y` refers to. "container" spans the entire `height` of the plot.
        public var yref: Figure.ColorBarXref? { get { value("yref") } set { set("yref", newValue) } }
    }
}
