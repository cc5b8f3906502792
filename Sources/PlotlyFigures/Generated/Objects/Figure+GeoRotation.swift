// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.geo.projection.rotation`.
    public struct GeoRotation: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(lat: Double? = nil, lon: Double? = nil, roll: Double? = nil) {
            set("lat", lat)
            set("lon", lon)
            set("roll", roll)
        }

        /// Rotates the map along meridians (in degrees North).
        public var lat: Double? { get { value("lat") } set { set("lat", newValue) } }

        /// Rotates the map along parallels (in degrees East). Defaults to the center of the `lonaxis.range` values.
        public var lon: Double? { get { value("lon") } set { set("lon", newValue) } }

        /// Roll the map (in degrees) For example, a roll of 180 makes the map appear upside down.
        public var roll: Double? { get { value("roll") } set { set("roll", newValue) } }
    }
}
