// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.geo`.
    public struct Geo: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            domain: Figure.Domain? = nil,
            bgcolor: String? = nil,
            center: Figure.Center? = nil,
            coastlinecolor: String? = nil,
            coastlinewidth: Double? = nil,
            countrycolor: String? = nil,
            countrywidth: Double? = nil,
            fitbounds: Figure.GeoFitbounds? = nil,
            framecolor: String? = nil,
            framewidth: Double? = nil,
            lakecolor: String? = nil,
            landcolor: String? = nil,
            lataxis: Figure.GeoAxis? = nil,
            lonaxis: Figure.GeoAxis? = nil,
            oceancolor: String? = nil,
            projection: Figure.GeoProjection? = nil,
            resolution: (any FigureValue)? = nil,
            rivercolor: String? = nil,
            riverwidth: Double? = nil,
            scope: Figure.Scope? = nil,
            showcoastlines: Bool? = nil,
            showcountries: Bool? = nil,
            showframe: Bool? = nil,
            showlakes: Bool? = nil,
            showland: Bool? = nil,
            showocean: Bool? = nil,
            showrivers: Bool? = nil,
            showsubunits: Bool? = nil,
            subunitcolor: String? = nil,
            subunitwidth: Double? = nil,
            uirevision: (any FigureValue)? = nil,
            visible: Bool? = nil
        ) {
            set("domain", domain)
            set("bgcolor", bgcolor)
            set("center", center)
            set("coastlinecolor", coastlinecolor)
            set("coastlinewidth", coastlinewidth)
            set("countrycolor", countrycolor)
            set("countrywidth", countrywidth)
            set("fitbounds", fitbounds)
            set("framecolor", framecolor)
            set("framewidth", framewidth)
            set("lakecolor", lakecolor)
            set("landcolor", landcolor)
            set("lataxis", lataxis)
            set("lonaxis", lonaxis)
            set("oceancolor", oceancolor)
            set("projection", projection)
            set("resolution", resolution)
            set("rivercolor", rivercolor)
            set("riverwidth", riverwidth)
            set("scope", scope)
            set("showcoastlines", showcoastlines)
            set("showcountries", showcountries)
            set("showframe", showframe)
            set("showlakes", showlakes)
            set("showland", showland)
            set("showocean", showocean)
            set("showrivers", showrivers)
            set("showsubunits", showsubunits)
            set("subunitcolor", subunitcolor)
            set("subunitwidth", subunitwidth)
            set("uirevision", uirevision)
            set("visible", visible)
        }

        public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

        /// Set the background color of the map.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        public var center: Figure.Center { get { object("center") } set { set("center", newValue) } }

        /// Sets the coastline color.
        public var coastlinecolor: String? { get { value("coastlinecolor") } set { set("coastlinecolor", newValue) } }

        /// Sets the coastline stroke width (in px).
        public var coastlinewidth: Double? { get { value("coastlinewidth") } set { set("coastlinewidth", newValue) } }

        /// Sets line color of the country boundaries.
        public var countrycolor: String? { get { value("countrycolor") } set { set("countrycolor", newValue) } }

        /// Sets line width (in px) of the country boundaries.
        public var countrywidth: Double? { get { value("countrywidth") } set { set("countrywidth", newValue) } }

        /// Determines if this subplot's view settings are auto-computed to fit trace data. On scoped maps, setting
        /// `fitbounds` leads to `center.lon` and `center.lat` getting auto-filled.
        public var fitbounds: Figure.GeoFitbounds? { get { value("fitbounds") } set { set("fitbounds", newValue) } }

        /// Sets the color the frame.
        public var framecolor: String? { get { value("framecolor") } set { set("framecolor", newValue) } }

        /// Sets the stroke width (in px) of the frame.
        public var framewidth: Double? { get { value("framewidth") } set { set("framewidth", newValue) } }

        /// Sets the color of the lakes.
        public var lakecolor: String? { get { value("lakecolor") } set { set("lakecolor", newValue) } }

        /// Sets the land mass color.
        public var landcolor: String? { get { value("landcolor") } set { set("landcolor", newValue) } }

        public var lataxis: Figure.GeoAxis { get { object("lataxis") } set { set("lataxis", newValue) } }

        public var lonaxis: Figure.GeoAxis { get { object("lonaxis") } set { set("lonaxis", newValue) } }

        /// Sets the ocean color.
        public var oceancolor: String? { get { value("oceancolor") } set { set("oceancolor", newValue) } }

        public var projection: Figure.GeoProjection { get { object("projection") } set { set("projection", newValue) } }

        /// Sets the resolution of the base layers. The values have units of km/mm e.g. 110 corresponds to a scale ratio
        /// of 1:110,000,000.
        public var resolution: (any FigureValue)? { get { anything("resolution") } set { set("resolution", newValue) } }

        /// Sets color of the rivers.
        public var rivercolor: String? { get { value("rivercolor") } set { set("rivercolor", newValue) } }

        /// Sets the stroke width (in px) of the rivers.
        public var riverwidth: Double? { get { value("riverwidth") } set { set("riverwidth", newValue) } }

        /// Set the scope of the map.
        public var scope: Figure.Scope? { get { value("scope") } set { set("scope", newValue) } }

        /// Sets whether or not the coastlines are drawn.
        public var showcoastlines: Bool? { get { value("showcoastlines") } set { set("showcoastlines", newValue) } }

        /// Sets whether or not country boundaries are drawn.
        public var showcountries: Bool? { get { value("showcountries") } set { set("showcountries", newValue) } }

        /// Sets whether or not a frame is drawn around the map.
        public var showframe: Bool? { get { value("showframe") } set { set("showframe", newValue) } }

        /// Sets whether or not lakes are drawn.
        public var showlakes: Bool? { get { value("showlakes") } set { set("showlakes", newValue) } }

        /// Sets whether or not land masses are filled in color.
        public var showland: Bool? { get { value("showland") } set { set("showland", newValue) } }

        /// Sets whether or not oceans are filled in color.
        public var showocean: Bool? { get { value("showocean") } set { set("showocean", newValue) } }

        /// Sets whether or not rivers are drawn.
        public var showrivers: Bool? { get { value("showrivers") } set { set("showrivers", newValue) } }

        /// Sets whether or not boundaries of subunits within countries (e.g. states, provinces) are drawn.
        public var showsubunits: Bool? { get { value("showsubunits") } set { set("showsubunits", newValue) } }

        /// Sets the color of the subunits boundaries.
        public var subunitcolor: String? { get { value("subunitcolor") } set { set("subunitcolor", newValue) } }

        /// Sets the stroke width (in px) of the subunits boundaries.
        public var subunitwidth: Double? { get { value("subunitwidth") } set { set("subunitwidth", newValue) } }

        /// Controls persistence of user-driven changes in the view (projection and center). Defaults to
        /// `layout.uirevision`.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

        /// Sets the default visibility of the base layers.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
