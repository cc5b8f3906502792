// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `icicle.tiling`, `treemap.tiling`.
    public struct Tiling: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            orientation: Figure.BarOrientation? = nil,
            flip: Figure.Flip? = nil,
            packing: Figure.Packing? = nil,
            pad: Double? = nil,
            squarifyratio: Double? = nil
        ) {
            set("orientation", orientation)
            set("flip", flip)
            set("packing", packing)
            set("pad", pad)
            set("squarifyratio", squarifyratio)
        }

        /// When set in conjunction with `tiling.flip`, determines on which side the root nodes are drawn in the chart.
        public var orientation: Figure.BarOrientation? {
            get { value("orientation") }
            set { set("orientation", newValue) }
        }

        /// Determines if the positions obtained from solver are flipped on each axis.
        public var flip: Figure.Flip? { get { value("flip") } set { set("flip", newValue) } }

        /// Determines d3 treemap solver. For more info please refer to https://github.com/d3/d3-hierarchy#treemap-tiling.
        public var packing: Figure.Packing? { get { value("packing") } set { set("packing", newValue) } }

        /// Sets the inner padding (in px).
        public var pad: Double? { get { value("pad") } set { set("pad", newValue) } }

        /// When using "squarify" `packing` algorithm, according to https:/ /github.com/d3/d3-
        /// hierarchy/blob/v3.1.1/README.md#squarify_ratio this option specifies the desired aspect ratio of the generated
        /// rectangles.
        public var squarifyratio: Double? { get { value("squarifyratio") } set { set("squarifyratio", newValue) } }
    }
}
