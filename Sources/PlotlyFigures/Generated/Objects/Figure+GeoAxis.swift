// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.geo.lataxis`, `layout.geo.lonaxis`.
    public struct GeoAxis: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            range: (any FigureValue)? = nil,
            dtick: Double? = nil,
            gridcolor: String? = nil,
            griddash: Figure.Griddash? = nil,
            gridwidth: Double? = nil,
            showgrid: Bool? = nil,
            tick0: Double? = nil
        ) {
            set("range", range)
            set("dtick", dtick)
            set("gridcolor", gridcolor)
            set("griddash", griddash)
            set("gridwidth", gridwidth)
            set("showgrid", showgrid)
            set("tick0", tick0)
        }

        /// Sets the range of this axis (in degrees), sets the map's clipped coordinates.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

        /// Sets the graticule's longitude/latitude tick step.
        public var dtick: Double? { get { value("dtick") } set { set("dtick", newValue) } }

        /// Sets the graticule's stroke color.
        public var gridcolor: String? { get { value("gridcolor") } set { set("gridcolor", newValue) } }

        /// Sets the dash style of lines. Set to a dash type string ("solid", "dot", "dash", "longdash", "dashdot", or
        /// "longdashdot") or a dash length list in px (eg "5px,10px,2px,2px").
        public var griddash: Figure.Griddash? { get { value("griddash") } set { set("griddash", newValue) } }

        /// Sets the graticule's stroke width (in px).
        public var gridwidth: Double? { get { value("gridwidth") } set { set("gridwidth", newValue) } }

        /// Sets whether or not graticule are shown on the map.
        public var showgrid: Bool? { get { value("showgrid") } set { set("showgrid", newValue) } }

        /// Sets the graticule's starting tick longitude/latitude.
        public var tick0: Double? { get { value("tick0") } set { set("tick0", newValue) } }
    }
}
