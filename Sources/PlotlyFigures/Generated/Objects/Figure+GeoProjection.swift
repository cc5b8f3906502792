// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.geo.projection`.
    public struct GeoProjection: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            distance: Double? = nil,
            maxscale: Double? = nil,
            minscale: Double? = nil,
            parallels: (any FigureValue)? = nil,
            rotation: Figure.GeoRotation? = nil,
            scale: Double? = nil,
            tilt: Double? = nil,
            type: Figure.GeoProjectionType? = nil
        ) {
            set("distance", distance)
            set("maxscale", maxscale)
            set("minscale", minscale)
            set("parallels", parallels)
            set("rotation", rotation)
            set("scale", scale)
            set("tilt", tilt)
            set("type", type)
        }

        /// For satellite projection type only. Sets the distance from the center of the sphere to the point of view as a
        /// proportion of the sphere’s radius.
        public var distance: Double? { get { value("distance") } set { set("distance", newValue) } }

        /// Sets the maximum zoom level of the map view, relative to `projection.scale`. A `maxscale` of 2 (200%) prevents
        /// the user from zooming in beyond twice the base zoom level.
        public var maxscale: Double? { get { value("maxscale") } set { set("maxscale", newValue) } }

        /// Sets the minimum zoom level of the map view, relative to `projection.scale`. A `minscale` of 0.5 (50%)
        /// prevents the user from zooming out beyond half the base zoom level.
        public var minscale: Double? { get { value("minscale") } set { set("minscale", newValue) } }

        /// For conic projection types only. Sets the parallels (tangent, secant) where the cone intersects the sphere.
        public var parallels: (any FigureValue)? { get { anything("parallels") } set { set("parallels", newValue) } }

        public var rotation: Figure.GeoRotation { get { object("rotation") } set { set("rotation", newValue) } }

        /// Zooms in or out on the map view. A scale of 1 corresponds to the largest zoom level that fits the map's lon
        /// and lat ranges.
        public var scale: Double? { get { value("scale") } set { set("scale", newValue) } }

        /// For satellite projection type only. Sets the tilt angle of perspective projection.
        public var tilt: Double? { get { value("tilt") } set { set("tilt", newValue) } }

        /// Sets the projection type.
        public var type: Figure.GeoProjectionType? { get { value("type") } set { set("type", newValue) } }
    }
}
