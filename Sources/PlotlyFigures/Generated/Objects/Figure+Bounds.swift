// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.map.bounds`.
    public struct Bounds: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(east: Double? = nil, north: Double? = nil, south: Double? = nil, west: Double? = nil) {
            set("east", east)
            set("north", north)
            set("south", south)
            set("west", west)
        }

        /// Sets the maximum longitude of the map (in degrees East) if `west`, `south` and `north` are declared.
        public var east: Double? { get { value("east") } set { set("east", newValue) } }

        /// Sets the maximum latitude of the map (in degrees North) if `east`, `west` and `south` are declared.
        public var north: Double? { get { value("north") } set { set("north", newValue) } }

        /// Sets the minimum latitude of the map (in degrees North) if `east`, `west` and `north` are declared.
        public var south: Double? { get { value("south") } set { set("south", newValue) } }

        /// Sets the minimum longitude of the map (in degrees East) if `east`, `south` and `north` are declared.
        public var west: Double? { get { value("west") } set { set("west", newValue) } }
    }
}
