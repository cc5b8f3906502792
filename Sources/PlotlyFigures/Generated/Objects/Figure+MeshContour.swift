// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `isosurface.contour`, `mesh3d.contour`, `volume.contour`.
    public struct MeshContour: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(color: String? = nil, width: Double? = nil, show: Bool? = nil) {
            set("color", color)
            set("width", width)
            set("show", show)
        }

        /// Sets the color of the contour lines.
        public var color: String? { get { value("color") } set { set("color", newValue) } }

        /// Sets the width of the contour lines.
        public var width: Double? { get { value("width") } set { set("width", newValue) } }

        /// Sets whether or not dynamic contours are shown on hover.
        public var show: Bool? { get { value("show") } set { set("show", newValue) } }
    }
}
