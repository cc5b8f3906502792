// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `surface.contours.x.project`, `surface.contours.y.project`, `surface.contours.z.project`.
    public struct Projections: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: Bool? = nil, y: Bool? = nil, z: Bool? = nil) {
            set("x", x)
            set("y", y)
            set("z", z)
        }

        /// Determines whether or not these contour lines are projected on the x plane. If `highlight` is set to True (the
        /// default), the projected lines are shown on hover.
        public var x: Bool? { get { value("x") } set { set("x", newValue) } }

        /// Determines whether or not these contour lines are projected on the y plane. If `highlight` is set to True (the
        /// default), the projected lines are shown on hover.
        public var y: Bool? { get { value("y") } set { set("y", newValue) } }

        /// Determines whether or not these contour lines are projected on the z plane. If `highlight` is set to True (the
        /// default), the projected lines are shown on hover.
        public var z: Bool? { get { value("z") } set { set("z", newValue) } }
    }
}
