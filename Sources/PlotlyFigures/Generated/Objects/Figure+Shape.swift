// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.shapes`.
    public struct Shape: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            label: Figure.Label? = nil,
            name: String? = nil,
            line: Figure.Line? = nil,
            editable: Bool? = nil,
            fillcolor: String? = nil,
            fillrule: Figure.Fillrule? = nil,
            layer: Figure.NewShapeLayer? = nil,
            legend: String? = nil,
            legendgroup: String? = nil,
            legendgrouptitle: Figure.LegendGroupTitle? = nil,
            legendrank: Double? = nil,
            legendwidth: Double? = nil,
            opacity: Double? = nil,
            path: String? = nil,
            showlegend: Bool? = nil,
            templateitemname: String? = nil,
            type: Figure.ShapeType? = nil,
            visible: Figure.Visible? = nil,
            x0: (any FigureValue)? = nil,
            x0shift: Double? = nil,
            x1: (any FigureValue)? = nil,
            x1shift: Double? = nil,
            xanchor: (any FigureValue)? = nil,
            xref: Figure.AnnotationXref? = nil,
            xsizemode: Figure.Xsizemode? = nil,
            y0: (any FigureValue)? = nil,
            y0shift: Double? = nil,
            y1: (any FigureValue)? = nil,
            y1shift: Double? = nil,
            yanchor: (any FigureValue)? = nil,
            yref: Figure.AnnotationYref? = nil,
            ysizemode: Figure.Xsizemode? = nil
        ) {
            set("label", label)
            set("name", name)
            set("line", line)
            set("editable", editable)
            set("fillcolor", fillcolor)
            set("fillrule", fillrule)
            set("layer", layer)
            set("legend", legend)
            set("legendgroup", legendgroup)
            set("legendgrouptitle", legendgrouptitle)
            set("legendrank", legendrank)
            set("legendwidth", legendwidth)
            set("opacity", opacity)
            set("path", path)
            set("showlegend", showlegend)
            set("templateitemname", templateitemname)
            set("type", type)
            set("visible", visible)
            set("x0", x0)
            set("x0shift", x0shift)
            set("x1", x1)
            set("x1shift", x1shift)
            set("xanchor", xanchor)
            set("xref", xref)
            set("xsizemode", xsizemode)
            set("y0", y0)
            set("y0shift", y0shift)
            set("y1", y1)
            set("y1shift", y1shift)
            set("yanchor", yanchor)
            set("yref", yref)
            set("ysizemode", ysizemode)
        }

        public var label: Figure.Label { get { object("label") } set { set("label", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Determines whether the shape could be activated for edit or not. Has no effect when the older editable shapes
        /// mode is enabled via `config.editable` or `config.edits.shapePosition`.
        public var editable: Bool? { get { value("editable") } set { set("editable", newValue) } }

        /// Sets the color filling the shape's interior. Only applies to closed shapes.
        public var fillcolor: String? { get { value("fillcolor") } set { set("fillcolor", newValue) } }

        /// Determines which regions of complex paths constitute the interior. For more info please visit
        /// https://developer.mozilla.org/en- US/docs/Web/SVG/Attribute/fill-rule.
        public var fillrule: Figure.Fillrule? { get { value("fillrule") } set { set("fillrule", newValue) } }

        /// Specifies whether shapes are drawn below gridlines ("below"), between gridlines and traces ("between") or
        /// above traces ("above").
        public var layer: Figure.NewShapeLayer? { get { value("layer") } set { set("layer", newValue) } }

        /// Sets the reference to a legend to show this shape in. References to these legends are "legend", "legend2",
        /// "legend3", etc.
        public var legend: String? { get { value("legend") } set { set("legend", newValue) } }

        /// Sets the legend group for this shape. Traces and shapes part of the same legend group hide/show at the same
        /// time when toggling legend items.
        public var legendgroup: String? { get { value("legendgroup") } set { set("legendgroup", newValue) } }

        public var legendgrouptitle: Figure.LegendGroupTitle {
            get { object("legendgrouptitle") }
            set { set("legendgrouptitle", newValue) }
        }

        /// Sets the legend rank for this shape. Items and groups with smaller ranks are presented on top/left side while
        /// with "reversed" `legend.traceorder` they are on bottom/right side.
        public var legendrank: Double? { get { value("legendrank") } set { set("legendrank", newValue) } }

        /// Sets the width (in px or fraction) of the legend for this shape.
        public var legendwidth: Double? { get { value("legendwidth") } set { set("legendwidth", newValue) } }

        /// Sets the opacity of the shape.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// For `type` "path" - a valid SVG path with the pixel values replaced by data values in `xsizemode`/`ysizemode`
        /// being "scaled" and taken unmodified as pixels relative to `xanchor` and `yanchor` in case of "pixel" size
        /// mode.
        public var path: String? { get { value("path") } set { set("path", newValue) } }

        /// Determines whether or not this shape is shown in the legend.
        public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Specifies the shape type to be drawn. If "line", a line is drawn from (`x0`,`y0`) to (`x1`,`y1`) with respect
        /// to the axes' sizing mode.
        public var type: Figure.ShapeType? { get { value("type") } set { set("type", newValue) } }

        /// Determines whether or not this shape is visible. If "legendonly", the shape is not drawn, but can appear as a
        /// legend item (provided that the legend itself is visible).
        public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }

        /// Sets the shape's starting x position. See `type` and `xsizemode` for more info.
        public var x0: (any FigureValue)? { get { anything("x0") } set { set("x0", newValue) } }

        /// Shifts `x0` away from the center of the category when `xref` is a "category" or "multicategory" axis.
        public var x0shift: Double? { get { value("x0shift") } set { set("x0shift", newValue) } }

        /// Sets the shape's end x position. See `type` and `xsizemode` for more info.
        public var x1: (any FigureValue)? { get { anything("x1") } set { set("x1", newValue) } }

        /// Shifts `x1` away from the center of the category when `xref` is a "category" or "multicategory" axis.
        public var x1shift: Double? { get { value("x1shift") } set { set("x1shift", newValue) } }

        /// Only relevant in conjunction with `xsizemode` set to "pixel". Specifies the anchor point on the x axis to
        /// which `x0`, `x1` and x coordinates within `path` are relative to.
        public var xanchor: (any FigureValue)? { get { anything("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the shape's x coordinate axis. If set to a x axis id (e.g. "x" or "x2"), the `x` position refers to a x
        /// coordinate.
        public var xref: Figure.AnnotationXref? { get { value("xref") } set { set("xref", newValue) } }

        /// Sets the shapes's sizing mode along the x axis. If set to "scaled", `x0`, `x1` and x coordinates within `path`
        /// refer to data values on the x axis or a fraction of the plot area's width (`xref` set to "paper").
        public var xsizemode: Figure.Xsizemode? { get { value("xsizemode") } set { set("xsizemode", newValue) } }

        /// Sets the shape's starting y position. See `type` and `ysizemode` for more info.
        public var y0: (any FigureValue)? { get { anything("y0") } set { set("y0", newValue) } }

        /// Shifts `y0` away from the center of the category when `yref` is a "category" or "multicategory" axis.
        public var y0shift: Double? { get { value("y0shift") } set { set("y0shift", newValue) } }

        /// Sets the shape's end y position. See `type` and `ysizemode` for more info.
        public var y1: (any FigureValue)? { get { anything("y1") } set { set("y1", newValue) } }

        /// Shifts `y1` away from the center of the category when `yref` is a "category" or "multicategory" axis.
        public var y1shift: Double? { get { value("y1shift") } set { set("y1shift", newValue) } }

        /// Only relevant in conjunction with `ysizemode` set to "pixel". Specifies the anchor point on the y axis to
        /// which `y0`, `y1` and y coordinates within `path` are relative to.
        public var yanchor: (any FigureValue)? { get { anything("yanchor") } set { set("yanchor", newValue) } }

        /// Sets the shape's y coordinate axis. If set to a y axis id (e.g. "y" or "y2"), the `y` position refers to a y
        /// coordinate.
        public var yref: Figure.AnnotationYref? { get { value("yref") } set { set("yref", newValue) } }

        /// Sets the shapes's sizing mode along the y axis. If set to "scaled", `y0`, `y1` and y coordinates within `path`
        /// refer to data values on the y axis or a fraction of the plot area's height (`yref` set to "paper").
        public var ysizemode: Figure.Xsizemode? { get { value("ysizemode") } set { set("ysizemode", newValue) } }
    }
}
