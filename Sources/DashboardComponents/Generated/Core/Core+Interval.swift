// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Interval` of `dash_core_components`.
    public struct Interval: Component {
        public static let type = ComponentType(library: .core, name: "Interval")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            interval: Int? = nil,
            disabled: Bool? = nil,
            intervals: Int? = nil,
            maxIntervals: Int? = nil
        ) {
            properties["id"] = id
            properties["interval"] = interval
            properties["disabled"] = disabled
            properties["n_intervals"] = intervals
            properties["max_intervals"] = maxIntervals
        }
    }
}

extension ComponentID where Target == Core.Interval {
    public var interval: Property<Int> { property("interval", default: 1000) }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var intervals: Property<Int> { property("n_intervals", default: 0) }
    public var maxIntervals: Property<Int> { property("max_intervals", default: -1) }
}
