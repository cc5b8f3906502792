// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `isosurface.caps.x`, `isosurface.caps.y`, `isosurface.caps.z`, `volume.caps.x` and 2 more.
    public struct Cap: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(fill: Double? = nil, show: Bool? = nil) {
            set("fill", fill)
            set("show", show)
        }

        /// Sets the fill ratio of the `caps`. The default fill value of the `caps` is 1 meaning that they are entirely
        /// shaded.
        public var fill: Double? { get { value("fill") } set { set("fill", newValue) } }

        /// Sets the fill ratio of the `slices`. The default fill value of the x `slices` is 1 meaning that they are
        /// entirely shaded.
        public var show: Bool? { get { value("show") } set { set("show", newValue) } }
    }
}
