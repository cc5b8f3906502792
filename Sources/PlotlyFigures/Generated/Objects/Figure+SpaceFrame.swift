// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `isosurface.spaceframe`, `volume.spaceframe`.
    public struct SpaceFrame: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(fill: Double? = nil, show: Bool? = nil) {
            set("fill", fill)
            set("show", show)
        }

        /// Sets the fill ratio of the `spaceframe` elements. The default fill value is 0.15 meaning that only 15% of the
        /// area of every faces of tetras would be shaded.
        public var fill: Double? { get { value("fill") } set { set("fill", newValue) } }

        /// Displays/hides tetrahedron shapes between minimum and maximum iso-values. Often useful when either caps or
        /// surfaces are disabled or filled with values less than 1.
        public var show: Bool? { get { value("show") } set { set("show", newValue) } }
    }
}
