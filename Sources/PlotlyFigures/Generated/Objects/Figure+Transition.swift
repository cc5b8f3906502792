// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.slider.transition`, `layout.transition`.
    public struct Transition: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(duration: Double? = nil, easing: Figure.Easing? = nil, ordering: Figure.Ordering? = nil) {
            set("duration", duration)
            set("easing", easing)
            set("ordering", ordering)
        }

        /// Sets the duration of the slider transition.
        public var duration: Double? { get { value("duration") } set { set("duration", newValue) } }

        /// Sets the easing function of the slider transition.
        public var easing: Figure.Easing? { get { value("easing") } set { set("easing", newValue) } }

        /// Determines whether the figure's layout or traces smoothly transitions during updates that make both traces and
        /// layout change.
        public var ordering: Figure.Ordering? { get { value("ordering") } set { set("ordering", newValue) } }
    }
}
