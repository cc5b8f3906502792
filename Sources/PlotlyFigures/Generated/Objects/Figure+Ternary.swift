// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.ternary`.
    public struct Ternary: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            domain: Figure.Domain? = nil,
            aaxis: Figure.TernaryAxis? = nil,
            baxis: Figure.TernaryAxis? = nil,
            bgcolor: String? = nil,
            caxis: Figure.TernaryAxis? = nil,
            sum: Double? = nil,
            uirevision: (any FigureValue)? = nil
        ) {
            set("domain", domain)
            set("aaxis", aaxis)
            set("baxis", baxis)
            set("bgcolor", bgcolor)
            set("caxis", caxis)
            set("sum", sum)
            set("uirevision", uirevision)
        }

        public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

        public var aaxis: Figure.TernaryAxis { get { object("aaxis") } set { set("aaxis", newValue) } }

        public var baxis: Figure.TernaryAxis { get { object("baxis") } set { set("baxis", newValue) } }

        /// Set the background color of the subplot.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        public var caxis: Figure.TernaryAxis { get { object("caxis") } set { set("caxis", newValue) } }

        /// The number each triplet should sum to, and the maximum range of each axis.
        public var sum: Double? { get { value("sum") } set { set("sum", newValue) } }

        /// Controls persistence of user-driven changes in axis `min` and `title`, if not overridden in the individual
        /// axes.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }
    }
}
