// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.geo.center`, `layout.map.center`.
    public struct Center: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(lat: Double? = nil, lon: Double? = nil) {
            set("lat", lat)
            set("lon", lon)
        }

        /// Sets the latitude of the map's center. For all projection types, the map's latitude center lies at the middle
        /// of the latitude range by default.
        public var lat: Double? { get { value("lat") } set { set("lat", newValue) } }

        /// Sets the longitude of the map's center. By default, the map's longitude center lies at the middle of the
        /// longitude range for scoped projection and above `projection.rotation.lon` otherwise.
        public var lon: Double? { get { value("lon") } set { set("lon", newValue) } }
    }
}
