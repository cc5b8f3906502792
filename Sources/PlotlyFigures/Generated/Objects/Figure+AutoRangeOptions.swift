// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.polar.radialaxis.autorangeoptions`, `layout.scene.xaxis.autorangeoptions`, `layout.scene.yaxis.autorangeoptions`, `layout.scene.zaxis.autorangeoptions` and 2 more.
    public struct AutoRangeOptions: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            clipmax: (any FigureValue)? = nil,
            clipmin: (any FigureValue)? = nil,
            include: (any FigureValue)? = nil,
            maxallowed: (any FigureValue)? = nil,
            minallowed: (any FigureValue)? = nil
        ) {
            set("clipmax", clipmax)
            set("clipmin", clipmin)
            pack("include", include)
            set("maxallowed", maxallowed)
            set("minallowed", minallowed)
        }

        /// Clip autorange maximum if it goes beyond this value. Has no effect when `autorangeoptions.maxallowed` is
        /// provided.
        public var clipmax: (any FigureValue)? { get { anything("clipmax") } set { set("clipmax", newValue) } }

        /// Clip autorange minimum if it goes beyond this value. Has no effect when `autorangeoptions.minallowed` is
        /// provided.
        public var clipmin: (any FigureValue)? { get { anything("clipmin") } set { set("clipmin", newValue) } }

        /// Extends the autorange to include this value or array of values, even when they fall outside the data range.
        public var include: (any FigureValue)? { get { anything("include") } set { pack("include", newValue) } }

        /// Use this value exactly as autorange maximum.
        public var maxallowed: (any FigureValue)? { get { anything("maxallowed") } set { set("maxallowed", newValue) } }

        /// Use this value exactly as autorange minimum.
        public var minallowed: (any FigureValue)? { get { anything("minallowed") } set { set("minallowed", newValue) } }
    }
}
