// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `histogram.xbins`, `histogram.ybins`, `histogram2d.xbins`, `histogram2d.ybins` and 2 more.
    public struct Bins: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(size: (any FigureValue)? = nil, end: (any FigureValue)? = nil, start: (any FigureValue)? = nil) {
            set("size", size)
            set("end", end)
            set("start", start)
        }

        /// Sets the size of each x axis bin. Default behavior: If `nbinsx` is 0 or omitted, we choose a nice round bin
        /// size such that the number of bins is about the same as the typical number of samples in each bin.
        public var size: (any FigureValue)? { get { anything("size") } set { set("size", newValue) } }

        /// Sets the end value for the x axis bins. The last bin may not end exactly at this value, we increment the bin
        /// edge by `size` from `start` until we reach or exceed `end`.
        public var end: (any FigureValue)? { get { anything("end") } set { set("end", newValue) } }

        /// Sets the starting value for the x axis bins. Defaults to the minimum data value, shifted down if necessary to
        /// make nice round values and to remove ambiguous bin edges.
        public var start: (any FigureValue)? { get { anything("start") } set { set("start", newValue) } }
    }
}
