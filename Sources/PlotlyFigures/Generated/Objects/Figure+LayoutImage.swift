// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.images`.
    public struct LayoutImage: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: (any FigureValue)? = nil,
            y: (any FigureValue)? = nil,
            source: String? = nil,
            name: String? = nil,
            layer: Figure.LayoutImageLayer? = nil,
            opacity: Double? = nil,
            sizex: Double? = nil,
            sizey: Double? = nil,
            sizing: Figure.Sizing? = nil,
            templateitemname: String? = nil,
            visible: Bool? = nil,
            xanchor: Figure.IndicatorAlign? = nil,
            xref: Figure.AnnotationXref? = nil,
            yanchor: Figure.Valign? = nil,
            yref: Figure.AnnotationYref? = nil
        ) {
            set("x", x)
            set("y", y)
            set("source", source)
            set("name", name)
            set("layer", layer)
            set("opacity", opacity)
            set("sizex", sizex)
            set("sizey", sizey)
            set("sizing", sizing)
            set("templateitemname", templateitemname)
            set("visible", visible)
            set("xanchor", xanchor)
            set("xref", xref)
            set("yanchor", yanchor)
            set("yref", yref)
        }

        /// Sets the image's x position. When `xref` is set to `paper`, units are sized relative to the plot height.
        public var x: (any FigureValue)? { get { anything("x") } set { set("x", newValue) } }

        /// Sets the image's y position. When `yref` is set to `paper`, units are sized relative to the plot height.
        public var y: (any FigureValue)? { get { anything("y") } set { set("y", newValue) } }

        /// Specifies the URL of the image to be used. The URL must be accessible from the domain where the plot code is
        /// run, and can be either relative or absolute.
        public var source: String? { get { value("source") } set { set("source", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Specifies whether images are drawn below or above traces. When `xref` and `yref` are both set to `paper`,
        /// image is drawn below the entire plot area.
        public var layer: Figure.LayoutImageLayer? { get { value("layer") } set { set("layer", newValue) } }

        /// Sets the opacity of the image.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// Sets the image container size horizontally. The image will be sized based on the `position` value.
        public var sizex: Double? { get { value("sizex") } set { set("sizex", newValue) } }

        /// Sets the image container size vertically. The image will be sized based on the `position` value.
        public var sizey: Double? { get { value("sizey") } set { set("sizey", newValue) } }

        /// Specifies which dimension of the image to constrain.
        public var sizing: Figure.Sizing? { get { value("sizing") } set { set("sizing", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Determines whether or not this image is visible.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// Sets the anchor for the x position.
        public var xanchor: Figure.IndicatorAlign? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the images's x coordinate axis. If set to a x axis id (e.g. "x" or "x2"), the `x` position refers to a x
        /// coordinate.
        public var xref: Figure.AnnotationXref? { get { value("xref") } set { set("xref", newValue) } }

        /// Sets the anchor for the y position.
        public var yanchor: Figure.Valign? { get { value("yanchor") } set { set("yanchor", newValue) } }

        /// Sets the images's y coordinate axis. If set to a y axis id (e.g. "y" or "y2"), the `y` position refers to a y
        /// coordinate.
        public var yref: Figure.AnnotationYref? { get { value("yref") } set { set("yref", newValue) } }
    }
}
