// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `isosurface.slices.x`, `isosurface.slices.y`, `isosurface.slices.z`, `volume.slices.x` and 2 more.
    public struct Slice: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(locations: (any FigureArray)? = nil, fill: Double? = nil, show: Bool? = nil) {
            pack("locations", locations)
            set("fill", fill)
            set("show", show)
        }

        /// Specifies the location(s) of slices on the axis. When not specified slices would be created for all points of
        /// the axis x except start and end.
        public var locations: (any FigureArray)? { get { anything("locations") } set { pack("locations", newValue) } }

        /// Sets the fill ratio of the `slices`. The default fill value of the `slices` is 1 meaning that they are
        /// entirely shaded.
        public var fill: Double? { get { value("fill") } set { set("fill", newValue) } }

        /// Determines whether or not slice planes about the x dimension are drawn.
        public var show: Bool? { get { value("show") } set { set("show", newValue) } }
    }
}
