// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.newshape`.
    public struct NewShape: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            label: Figure.Label? = nil,
            name: String? = nil,
            line: Figure.Line? = nil,
            drawdirection: Figure.Drawdirection? = nil,
            fillcolor: String? = nil,
            fillrule: Figure.Fillrule? = nil,
            layer: Figure.NewShapeLayer? = nil,
            legend: String? = nil,
            legendgroup: String? = nil,
            legendgrouptitle: Figure.LegendGroupTitle? = nil,
            legendrank: Double? = nil,
            legendwidth: Double? = nil,
            opacity: Double? = nil,
            showlegend: Bool? = nil,
            visible: Figure.Visible? = nil
        ) {
            set("label", label)
            set("name", name)
            set("line", line)
            set("drawdirection", drawdirection)
            set("fillcolor", fillcolor)
            set("fillrule", fillrule)
            set("layer", layer)
            set("legend", legend)
            set("legendgroup", legendgroup)
            set("legendgrouptitle", legendgrouptitle)
            set("legendrank", legendrank)
            set("legendwidth", legendwidth)
            set("opacity", opacity)
            set("showlegend", showlegend)
            set("visible", visible)
        }

        public var label: Figure.Label { get { object("label") } set { set("label", newValue) } }

        /// Sets new shape name. The name appears as the legend item.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// When `dragmode` is set to "drawrect", "drawline" or "drawcircle" this limits the drag to be horizontal,
        /// vertical or diagonal.
        public var drawdirection: Figure.Drawdirection? {
            get { value("drawdirection") }
            set { set("drawdirection", newValue) }
        }

        /// Sets the color filling new shapes' interior. Please note that if using a fillcolor with alpha greater than
        /// half, drag inside the active shape starts moving the shape underneath, otherwise a new shape could be started
        /// over.
        public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

        /// Determines the path's interior. For more info please visit https://developer.mozilla.org/en-
        /// US/docs/Web/SVG/Attribute/fill-rule.
        public var fillrule: Figure.Fillrule? { get { value("fillrule") } set { set("fillrule", newValue) } }

        /// Specifies whether new shapes are drawn below gridlines ("below"), between gridlines and traces ("between") or
        /// above traces ("above").
        public var layer: Figure.NewShapeLayer? { get { value("layer") } set { set("layer", newValue) } }

        /// Sets the reference to a legend to show new shape in. References to these legends are "legend", "legend2",
        /// "legend3", etc.
        public var legend: String? { get { value("legend") } set { set("legend", newValue) } }

        /// Sets the legend group for new shape. Traces and shapes part of the same legend group hide/show at the same
        /// time when toggling legend items.
        public var legendgroup: String? { get { value("legendgroup") } set { set("legendgroup", newValue) } }

        public var legendgrouptitle: Figure.LegendGroupTitle {
            get { object("legendgrouptitle") }
            set { set("legendgrouptitle", newValue) }
        }

        /// Sets the legend rank for new shape. Items and groups with smaller ranks are presented on top/left side while
        /// with "reversed" `legend.traceorder` they are on bottom/right side.
        public var legendrank: Double? { get { value("legendrank") } set { set("legendrank", newValue) } }

        /// Sets the width (in px or fraction) of the legend for new shape.
        public var legendwidth: Double? { get { value("legendwidth") } set { set("legendwidth", newValue) } }

        /// Sets the opacity of new shapes.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// Determines whether or not new shape is shown in the legend.
        public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

        /// Determines whether or not new shape is visible. If "legendonly", the shape is not drawn, but can appear as a
        /// legend item (provided that the legend itself is visible).
        public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }
    }
}
