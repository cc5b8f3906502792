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
    /// Whether the component need not be on the page.
    let allowsAbsence: Bool

    public init(component: String, name: String, default: Value? = nil) {
        self.init(component: component, name: name, default: `default`, allowsAbsence: false)
    }

    private init(component: String, name: String, default: Value?, allowsAbsence: Bool) {
        self.component = component
        self.name = name
        self.defaultValue = `default`
        self.allowsAbsence = allowsAbsence
    }

    /// The same property for callbacks that want to run, with `nil`, while there is no value.
    public var optional: Property<Value?> { Property<Value?>(component: component, name: name) }

    /// The same property for callbacks that want to run, with `nil`, while there is no such component on the page.
    public var ifPresent: Property<Value?> {
        Property<Value?>(component: component, name: name, default: nil, allowsAbsence: true)
    }

    /// The same property as an output that a callback may leave as it is; see ``Update``.
    public var ifChanged: Property<Update<Value>> { Property<Update<Value>>(component: component, name: name) }

    /// The same property as an output of which a callback changes parts; see ``Patch``.
    public var patch: Property<Patch<Value>> { Property<Patch<Value>>(component: component, name: name) }

    /// The same property as the browser has it, whatever its type here.
    public var json: Property<JSON> { Property<JSON>(component: component, name: name) }

    /// The property without its type.
    public var reference: PropertyReference { PropertyReference(component: component, name: name) }
}

/// A property by its names alone.
public struct PropertyReference: Sendable, Hashable, CustomStringConvertible {
    /// The component's identifier; of a family's component as JSON, as the browser writes it.
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

    /// Whether this is the property; the other way round, a `switch` tells properties apart:
    ///
    /// ```swift
    /// switch trigger {
    /// case save.clicks: …
    /// case remove[.all].clicks: …
    /// default: …
    /// }
    /// ```
    public static func ~= <Value>(property: Property<Value>, reference: PropertyReference) -> Bool {
        property.reference == reference || includes(property.reference, reference)
    }

    /// Whether this is one of the properties.
    public static func ~= <Value>(properties: Properties<Value>, reference: PropertyReference) -> Bool {
        includes(properties.reference, reference)
    }

    private static func includes(_ pattern: PropertyReference, _ reference: PropertyReference) -> Bool {
        guard pattern.name == reference.name, let pattern = IdentifierPattern(pattern.component),
            let identifier = IdentifierPattern(reference.component)
        else { return false }
        return pattern.includes(identifier)
    }
}

/// The trigger of a callback may be absent: no property is then meant.
extension PropertyReference? {
    public static func ~= <Value>(property: Property<Value>, reference: PropertyReference?) -> Bool {
        reference.map { property ~= $0 } ?? false
    }

    public static func ~= <Value>(properties: Properties<Value>, reference: PropertyReference?) -> Bool {
        reference.map { properties ~= $0 } ?? false
    }
}
