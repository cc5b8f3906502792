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

        /// A value of `position`.
        public struct Position: Sendable, Hashable, JSONConvertible {
            public var lat: Double?
            public var lon: Double?
            public var accuracy: Double?
            public var alt: Double?
            public var altAccuracy: Double?
            public var heading: Double?
            public var speed: Double?

            public init(
                lat: Double? = nil,
                lon: Double? = nil,
                accuracy: Double? = nil,
                alt: Double? = nil,
                altAccuracy: Double? = nil,
                heading: Double? = nil,
                speed: Double? = nil
            ) {
                self.lat = lat
                self.lon = lon
                self.accuracy = accuracy
                self.alt = alt
                self.altAccuracy = altAccuracy
                self.heading = heading
                self.speed = speed
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                lat = try members.optional("lat")
                lon = try members.optional("lon")
                accuracy = try members.optional("accuracy")
                alt = try members.optional("alt")
                altAccuracy = try members.optional("alt_accuracy")
                heading = try members.optional("heading")
                speed = try members.optional("speed")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["lat"] = lat
                members["lon"] = lon
                members["accuracy"] = accuracy
                members["alt"] = alt
                members["alt_accuracy"] = altAccuracy
                members["heading"] = heading
                members["speed"] = speed
                return .object(members.members)
            }
        }

        /// A value of `positionError`.
        public struct PositionError: Sendable, Hashable, JSONConvertible {
            public var code: Int?
            public var message: String?

            public init(code: Int? = nil, message: String? = nil) {
                self.code = code
                self.message = message
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                code = try members.optional("code")
                message = try members.optional("message")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["code"] = code
                members["message"] = message
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Core.Geolocation {
    public var localDate: Property<String> { property("local_date") }
    public var timestamp: Property<Double> { property("timestamp") }
    public var position: Property<Core.Geolocation.Position> { property("position") }
    public var positionError: Property<Core.Geolocation.PositionError> { property("position_error") }
    public var showAlert: Property<Bool> { property("show_alert", default: false) }
    public var updateNow: Property<Bool> { property("update_now", default: false) }
    public var highAccuracy: Property<Bool> { property("high_accuracy", default: false) }
    public var maximumAge: Property<Int> { property("maximum_age", default: 0) }
    public var timeout: Property<Double> { property("timeout") }
}
