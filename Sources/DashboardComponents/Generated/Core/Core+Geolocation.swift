// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Geolocation` of `dash_core_components`.
    public struct Geolocation: Component {
        public static let type = ComponentType(library: .core, name: "Geolocation")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            showAlert: Bool? = nil,
            updateNow: Bool? = nil,
            highAccuracy: Bool? = nil,
            maximumAge: Int? = nil,
            timeout: Double? = nil
        ) {
            properties["id"] = id
            properties["show_alert"] = showAlert
            properties["update_now"] = updateNow
            properties["high_accuracy"] = highAccuracy
            properties["maximum_age"] = maximumAge
            properties["timeout"] = timeout
        }
    }
}

extension ComponentID where Target == Core.Geolocation {
    public var localDate: Property<String> { property("local_date") }
    public var timestamp: Property<Double> { property("timestamp") }
    public var position: Property<JSON> { property("position") }
    public var positionError: Property<JSON> { property("position_error") }
    public var showAlert: Property<Bool> { property("show_alert", default: false) }
    public var updateNow: Property<Bool> { property("update_now", default: false) }
    public var highAccuracy: Property<Bool> { property("high_accuracy", default: false) }
    public var maximumAge: Property<Int> { property("maximum_age", default: 0) }
    public var timeout: Property<Double> { property("timeout") }
}
