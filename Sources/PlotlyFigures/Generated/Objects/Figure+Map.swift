// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.map`.
    public struct Map: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            domain: Figure.Domain? = nil,
            bearing: Double? = nil,
            bounds: Figure.Bounds? = nil,
            center: Figure.Center? = nil,
            fitbounds: Figure.MapFitbounds? = nil,
            layerdefaults: (any FigureValue)? = nil,
            layers: [Figure.MapLayer]? = nil,
            pitch: Double? = nil,
            style: (any FigureValue)? = nil,
            uirevision: (any FigureValue)? = nil,
            zoom: Double? = nil
        ) {
            set("domain", domain)
            set("bearing", bearing)
            set("bounds", bounds)
            set("center", center)
            set("fitbounds", fitbounds)
            set("layerdefaults", layerdefaults)
            set("layers", layers)
            set("pitch", pitch)
            set("style", style)
            set("uirevision", uirevision)
            set("zoom", zoom)
        }

        public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

        /// Sets the bearing angle of the map in degrees counter-clockwise from North (map.bearing).
        public var bearing: Double? { get { value("bearing") } set { set("bearing", newValue) } }

        public var bounds: Figure.Bounds { get { object("bounds") } set { set("bounds", newValue) } }

        public var center: Figure.Center { get { object("center") } set { set("center", newValue) } }

        /// Determines if this subplot's view settings are auto-computed to fit trace data. If "locations" (default), the
        /// view is auto-fit to the lon/lat coordinates of the visible trace data.
        public var fitbounds: Figure.MapFitbounds? { get { value("fitbounds") } set { set("fitbounds", newValue) } }

        /// When used in a template (as layout.template.layout.map.layerdefaults), sets the default property values to use
        /// for elements of layout.map.layers.
        public var layerdefaults: (any FigureValue)? {
            get { anything("layerdefaults") }
            set { set("layerdefaults", newValue) }
        }

        public var layers: [Figure.MapLayer] { get { objects("layers") } set { set("layers", newValue) } }

        /// Sets the pitch angle of the map (in degrees, where 0 means perpendicular to the surface of the map)
        /// (map.pitch).
        public var pitch: Double? { get { value("pitch") } set { set("pitch", newValue) } }

        /// Defines the map layers that are rendered by default below the trace layers defined in `data`, which are
        /// themselves by default rendered below the layers defined in `layout.map.layers`.
        public var style: (any FigureValue)? { get { anything("style") } set { set("style", newValue) } }

        /// Controls persistence of user-driven changes in the view: `center`, `zoom`, `bearing`, `pitch`.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

        /// Sets the zoom level of the map (map.zoom).
        public var zoom: Double? { get { value("zoom") } set { set("zoom", newValue) } }
    }
}
