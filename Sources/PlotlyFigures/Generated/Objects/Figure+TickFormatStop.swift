// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `bar.marker.colorbar.tickformatstops`, `barpolar.marker.colorbar.tickformatstops`, `carpet.aaxis.tickformatstops`, `carpet.baxis.tickformatstops` and 46 more.
    public struct TickFormatStop: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            value: String? = nil,
            name: String? = nil,
            dtickrange: (any FigureValue)? = nil,
            enabled: Bool? = nil,
            templateitemname: String? = nil
        ) {
            set("value", value)
            set("name", name)
            set("dtickrange", dtickrange)
            set("enabled", enabled)
            set("templateitemname", templateitemname)
        }

        /// string - dtickformat for described zoom level, the same as "tickformat".
        public var value: String? { get { value("value") } set { set("value", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// range [*min*, *max*], where "min", "max" - dtick values which describe some zoom level, it is possible to omit
        /// "min" or "max" value by passing "null".
        public var dtickrange: (any FigureValue)? { get { anything("dtickrange") } set { set("dtickrange", newValue) } }

        /// Determines whether or not this stop is used. If `false`, this stop is ignored even within its `dtickrange`.
        public var enabled: Bool? { get { value("enabled") } set { set("enabled", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }
    }
}
