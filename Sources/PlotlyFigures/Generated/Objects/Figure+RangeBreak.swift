// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.xaxis.rangebreaks`, `layout.yaxis.rangebreaks`.
    public struct RangeBreak: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            values: (any FigureValue)? = nil,
            name: String? = nil,
            bounds: (any FigureValue)? = nil,
            dvalue: Double? = nil,
            enabled: Bool? = nil,
            pattern: Figure.RangeBreakPattern? = nil,
            templateitemname: String? = nil
        ) {
            set("values", values)
            set("name", name)
            set("bounds", bounds)
            set("dvalue", dvalue)
            set("enabled", enabled)
            set("pattern", pattern)
            set("templateitemname", templateitemname)
        }

        /// Sets the coordinate values corresponding to the rangebreaks. An alternative to `bounds`.
        public var values: (any FigureValue)? { get { anything("values") } set { set("values", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Sets the lower and upper bounds of this axis rangebreak. Can be used with `pattern`.
        public var bounds: (any FigureValue)? { get { anything("bounds") } set { set("bounds", newValue) } }

        /// Sets the size of each `values` item. The default is one day in milliseconds.
        public var dvalue: Double? { get { value("dvalue") } set { set("dvalue", newValue) } }

        /// Determines whether this axis rangebreak is enabled or disabled. Please note that `rangebreaks` only work for
        /// "date" axis type.
        public var enabled: Bool? { get { value("enabled") } set { set("enabled", newValue) } }

        /// Determines a pattern on the time line that generates breaks. If *day of week* - days of the week in English
        /// e.g.
        public var pattern: Figure.RangeBreakPattern? { get { value("pattern") } set { set("pattern", newValue) } }

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
