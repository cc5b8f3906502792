// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.polar`.
    public struct Polar: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            domain: Figure.Domain? = nil,
            angularaxis: Figure.AngularAxis? = nil,
            bargap: Double? = nil,
            barmode: Figure.PolarBarmode? = nil,
            bgcolor: String? = nil,
            gridshape: Figure.Gridshape? = nil,
            hole: Double? = nil,
            radialaxis: Figure.RadialAxis? = nil,
            sector: (any FigureValue)? = nil,
            uirevision: (any FigureValue)? = nil
        ) {
            set("domain", domain)
            set("angularaxis", angularaxis)
            set("bargap", bargap)
            set("barmode", barmode)
            set("bgcolor", bgcolor)
            set("gridshape", gridshape)
            set("hole", hole)
            set("radialaxis", radialaxis)
            set("sector", sector)
            set("uirevision", uirevision)
        }

        public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

        public var angularaxis: Figure.AngularAxis {
            get { object("angularaxis") }
            set { set("angularaxis", newValue) }
        }

        /// Sets the gap between bars of adjacent location coordinates. Values are unitless, they represent fractions of
        /// the minimum difference in bar positions in the data.
        public var bargap: Double? { get { value("bargap") } set { set("bargap", newValue) } }

        /// Determines how bars at the same location coordinate are displayed on the graph. With "stack", the bars are
        /// stacked on top of one another With "overlay", the bars are plotted over one another, you might need to reduce
        /// "opacity" to see multiple bars.
        public var barmode: Figure.PolarBarmode? { get { value("barmode") } set { set("barmode", newValue) } }

        /// Set the background color of the subplot.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Determines if the radial axis grid lines and angular axis line are drawn as "circular" sectors or as "linear"
        /// (polygon) sectors.
        public var gridshape: Figure.Gridshape? { get { value("gridshape") } set { set("gridshape", newValue) } }

        /// Sets the fraction of the radius to cut out of the polar subplot.
        public var hole: Double? { get { value("hole") } set { set("hole", newValue) } }

        public var radialaxis: Figure.RadialAxis { get { object("radialaxis") } set { set("radialaxis", newValue) } }

        /// Sets angular span of this polar subplot with two angles (in degrees). Sector are assumed to be spanned in the
        /// counterclockwise direction with 0 corresponding to rightmost limit of the polar subplot.
        public var sector: (any FigureValue)? { get { anything("sector") } set { set("sector", newValue) } }

        /// Controls persistence of user-driven changes in axis attributes, if not overridden in the individual axes.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }
    }
}
