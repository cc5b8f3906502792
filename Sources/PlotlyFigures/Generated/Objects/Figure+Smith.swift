// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.smith`.
    public struct Smith: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            domain: Figure.Domain? = nil,
            bgcolor: String? = nil,
            imaginaryaxis: Figure.ImaginaryAxis? = nil,
            realaxis: Figure.RealAxis? = nil
        ) {
            set("domain", domain)
            set("bgcolor", bgcolor)
            set("imaginaryaxis", imaginaryaxis)
            set("realaxis", realaxis)
        }

        public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

        /// Set the background color of the subplot.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        public var imaginaryaxis: Figure.ImaginaryAxis {
            get { object("imaginaryaxis") }
            set { set("imaginaryaxis", newValue) }
        }

        public var realaxis: Figure.RealAxis { get { object("realaxis") } set { set("realaxis", newValue) } }
    }
}
