// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.map.layers`.
    public struct MapLayer: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            source: (any FigureValue)? = nil,
            name: String? = nil,
            color: String? = nil,
            symbol: Figure.MapSymbol? = nil,
            line: Figure.Line? = nil,
            below: String? = nil,
            circle: Figure.Circle? = nil,
            coordinates: (any FigureValue)? = nil,
            fill: Figure.Fill? = nil,
            maxzoom: Double? = nil,
            minzoom: Double? = nil,
            opacity: Double? = nil,
            sourceattribution: String? = nil,
            sourcelayer: String? = nil,
            sourcetype: Figure.Sourcetype? = nil,
            templateitemname: String? = nil,
            type: Figure.MapLayerType? = nil,
            visible: Bool? = nil
        ) {
            set("source", source)
            set("name", name)
            set("color", color)
            set("symbol", symbol)
            set("line", line)
            set("below", below)
            set("circle", circle)
            set("coordinates", coordinates)
            set("fill", fill)
            set("maxzoom", maxzoom)
            set("minzoom", minzoom)
            set("opacity", opacity)
            set("sourceattribution", sourceattribution)
            set("sourcelayer", sourcelayer)
            set("sourcetype", sourcetype)
            set("templateitemname", templateitemname)
            set("type", type)
            set("visible", visible)
        }

        /// Sets the source data for this layer (map.layer.source). When `sourcetype` is set to "geojson", `source` can be
        /// a URL to a GeoJSON or a GeoJSON object.
        public var source: (any FigureValue)? { get { anything("source") } set { set("source", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets the primary layer color. If `type` is "circle", color corresponds to the circle color
        /// (map.layer.paint.circle-color) If `type` is "line", color corresponds to the line color
        /// (map.layer.paint.line-color) If `type` is "fill", color corresponds to the fill color
        /// (map.layer.paint.fill-color) If `type` is "symbol", color corresponds to the icon color
        /// (map.layer.paint.icon-color).
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        public var symbol: Figure.MapSymbol { get { object("symbol") } set { set("symbol", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Determines if the layer will be inserted before the layer with the specified ID. If omitted or set to '', the
        /// layer will be inserted above every existing layer.
        public var below: String? { get { value("below") } set { set("below", newValue) } }

        public var circle: Figure.Circle { get { object("circle") } set { set("circle", newValue) } }

        /// Sets the coordinates array contains [longitude, latitude] pairs for the image corners listed in clockwise
        /// order: top left, top right, bottom right, bottom left.
        public var coordinates: (any FigureValue)? {
            get { anything("coordinates") }
            set { set("coordinates", newValue) }
        }

        public var fill: Figure.Fill { get { object("fill") } set { set("fill", newValue) } }

        /// Sets the maximum zoom level (map.layer.maxzoom). At zoom levels equal to or greater than the maxzoom, the
        /// layer will be hidden.
        public var maxzoom: Double? { get { value("maxzoom") } set { set("maxzoom", newValue) } }

        /// Sets the minimum zoom level (map.layer.minzoom). At zoom levels less than the minzoom, the layer will be
        /// hidden.
        public var minzoom: Double? { get { value("minzoom") } set { set("minzoom", newValue) } }

        /// Sets the opacity of the layer. If `type` is "circle", opacity corresponds to the circle opacity
        /// (map.layer.paint.circle- opacity) If `type` is "line", opacity corresponds to the line opacity
        /// (map.layer.paint.line-opacity) If `type` is "fill", opacity corresponds to the fill opacity
        /// (map.layer.paint.fill- opacity) If `type` is "symbol", opacity corresponds to the icon/text opacity
        /// (map.layer.paint.text-opacity).
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// Sets the attribution for this source.
        public var sourceattribution: String? {
            get { value("sourceattribution") }
            set { set("sourceattribution", newValue) }
        }

        /// Specifies the layer to use from a vector tile source (map.layer.source-layer). Required for "vector" source
        /// type that supports multiple layers.
        public var sourcelayer: String? { get { value("sourcelayer") } set { set("sourcelayer", newValue) } }

        /// Sets the source type for this layer, that is the type of the layer data.
        public var sourcetype: Figure.Sourcetype? { get { value("sourcetype") } set { set("sourcetype", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Sets the layer type, that is the how the layer data set in `source` will be rendered With `sourcetype` set to
        /// "geojson", the following values are allowed: "circle", "line", "fill" and "symbol".
        public var type: Figure.MapLayerType? { get { value("type") } set { set("type", newValue) } }

        /// Determines whether this layer is displayed.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
