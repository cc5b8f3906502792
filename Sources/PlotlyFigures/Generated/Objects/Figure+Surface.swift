// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `isosurface.surface`, `volume.surface`.
    public struct Surface: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(count: Int? = nil, fill: Double? = nil, pattern: Figure.SurfacePattern? = nil, show: Bool? = nil) {
            set("count", count)
            set("fill", fill)
            set("pattern", pattern)
            set("show", show)
        }

        /// Sets the number of iso-surfaces between minimum and maximum iso-values. By default this value is 2 meaning
        /// that only minimum and maximum surfaces would be drawn.
        public var count: Int? { get { value("count") } set { set("count", newValue) } }

        /// Sets the fill ratio of the iso-surface. The default fill value of the surface is 1 meaning that they are
        /// entirely shaded.
        public var fill: Double? { get { value("fill") } set { set("fill", newValue) } }

        /// Sets the surface pattern of the iso-surface 3-D sections. The default pattern of the surface is `all` meaning
        /// that the rest of surface elements would be shaded.
        public var pattern: Figure.SurfacePattern? { get { value("pattern") } set { set("pattern", newValue) } }

        /// Hides/displays surfaces between minimum and maximum iso-values.
        public var show: Bool? { get { value("show") } set { set("show", newValue) } }
    }
}
