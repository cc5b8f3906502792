/// A property of a component of the page: what callbacks take and set, and the key under which state is kept.
///
/// As an argument of a callback it triggers it and gives its value:
///
/// - while the browser has no value, the property's default stands in (`0` for `clicks`);
/// - where there is no default, the callback does not run until there is a value;
/// - ``optional`` lets it run with `nil`.
public struct Property<Value: Codable & Sendable>: Sendable {
    /// The component's identifier.
    public let component: String
    /// The property's name in JavaScript.
    public let name: String
    /// What stands in for a value that the browser has not.
    public let defaultValue: Value?

    public init(component: String, name: String, default: Value? = nil) {
        self.component = component
        self.name = name
        self.defaultValue = `default`
    }

    /// The same property for callbacks that want to run, with `nil`, while there is no value.
    public var optional: Property<Value?> { Property<Value?>(component: component, name: name) }

    /// The same property as an output that a callback may leave as it is; see ``Update``.
    public var ifChanged: Property<Update<Value>> { Property<Update<Value>>(component: component, name: name) }

    /// The property without its type.
    public var reference: PropertyReference { PropertyReference(component: component, name: name) }
}

/// A property by its names alone.
public struct PropertyReference: Sendable, Hashable, CustomStringConvertible {
    /// The component's identifier.
    public let component: String
    /// The property's name in JavaScript.
    public let name: String

    public init(component: String, name: String) {
        self.component = component
        self.name = name
    }

    /// `component.name`, as Dash writes it.
    public var description: String { "\(component).\(name)" }

    var json: JSON { ["id": .string(component), "property": .string(name)] }
}
