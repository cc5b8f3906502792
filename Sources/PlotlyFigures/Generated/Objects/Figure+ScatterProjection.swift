// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `scatter3d.projection.x`, `scatter3d.projection.y`, `scatter3d.projection.z`.
    public struct ScatterProjection: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(opacity: Double? = nil, scale: Double? = nil, show: Bool? = nil) {
            set("opacity", opacity)
            set("scale", scale)
            set("show", show)
        }

        /// Sets the projection color.
        public var opacity: Double? { get { value("opacity") } set { set("opacity", newValue) } }

        /// Sets the scale factor determining the size of the projection marker points.
        public var scale: Double? { get { value("scale") } set { set("scale", newValue) } }

        /// Sets whether or not projections are shown along the x axis.
        public var show: Bool? { get { value("show") } set { set("show", newValue) } }
    }
}
