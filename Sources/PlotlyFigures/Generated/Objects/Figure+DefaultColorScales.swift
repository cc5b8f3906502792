// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.colorscale`.
    public struct DefaultColorScales: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            diverging: Figure.ColorScale? = nil,
            sequential: Figure.ColorScale? = nil,
            sequentialminus: Figure.ColorScale? = nil
        ) {
            set("diverging", diverging)
            set("sequential", sequential)
            set("sequentialminus", sequentialminus)
        }

        /// Sets the default diverging colorscale. Note that `autocolorscale` must be true for this attribute to work.
        public var diverging: Figure.ColorScale? { get { value("diverging") } set { set("diverging", newValue) } }

        /// Sets the default sequential colorscale for positive values. Note that `autocolorscale` must be true for this
        /// attribute to work.
        public var sequential: Figure.ColorScale? { get { value("sequential") } set { set("sequential", newValue) } }

        /// Sets the default sequential colorscale for negative values. Note that `autocolorscale` must be true for this
        /// attribute to work.
        public var sequentialminus: Figure.ColorScale? {
            get { value("sequentialminus") }
            set { set("sequentialminus", newValue) }
        }
    }
}
