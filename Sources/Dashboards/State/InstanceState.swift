public import OrderedJSON

/// Values of properties of a dashboard's components: the saved state of an instance, or the initial arguments of a page.
///
/// As JSON it is an object of objects, `{component: {property: value}}`, as in django-plotly-dash:
///
/// ```swift
/// let state = try InstanceState(parsing: #"{"size": {"value": "large"}, "color": {"value": "red"}}"#)
/// ```
///
/// A component of a family has its keys as JSON for a name, without spaces and sorted: `{"index":3,"type":"done"}`.
/// However an identifier is written, it comes to this one.
///
/// What is in it is tracked: callbacks change these values and add none. A value may be `null`, which overrides a
/// layout's value as any other does.
public struct InstanceState: Sendable, Hashable {
    /// Properties by component, in the order in which they came.
    public private(set) var values: OrderedDictionary<String, JSON.Object> = [:]

    /// Nothing: no value is tracked.
    public init() {}

    /// Reads a state.
    ///
    /// - Throws: ``InstanceStateError`` where it is no object of objects, or where a component has no identifier that can
    ///   be one.
    public init(json: JSON) throws(InstanceStateError) {
        guard case .object(let components) = json else {
            throw InstanceStateError(
                "It must be an object of components, such as \(Self.example); it is "
                    + "\(json.kindDescription).")
        }
        for (component, properties) in components {
            guard let pattern = IdentifierPattern(component), !pattern.hasWildcards, pattern.isNamed else {
                throw InstanceStateError("“\(component)” cannot be the identifier of a component.")
            }
            guard case .object(let properties) = properties else {
                throw InstanceStateError(
                    "The component “\(component)” must have an object of properties, such as \(Self.example); it has "
                        + "\(properties.kindDescription).")
            }
            guard !properties.keys.contains("") else {
                throw InstanceStateError("A property of the component “\(component)” has no name.")
            }
            let key = pattern.text
            guard values.updateValue(properties, forKey: key) == nil else {
                throw InstanceStateError("The component “\(key)” is there twice.")
            }
        }
    }

    /// Reads a state from text.
    ///
    /// - Throws: ``InstanceStateError``.
    public init(parsing text: String) throws(InstanceStateError) {
        let json: JSON
        do {
            json = try JSON(parsing: text)
        } catch {
            throw InstanceStateError("It is not JSON: \(error).")
        }
        try self.init(json: json)
    }

    private static let example = #"{"size": {"value": "large"}}"#

    /// The state as JSON.
    public var json: JSON { .object(values.mapValues(JSON.object)) }

    public var isEmpty: Bool { values.isEmpty }

    /// The tracked properties.
    public var properties: [PropertyReference] {
        values.flatMap { component, properties in
            properties.keys.map { PropertyReference(component: component, name: $0) }
        }
    }

    /// The value of a property; `nil` where it is not tracked. Setting one begins to track it, or ends it.
    public subscript(property: PropertyReference) -> JSON? {
        get { values[Self.key(of: property)]?[property.name] }
        set {
            let key = Self.key(of: property)
            values[key, default: [:]][property.name] = newValue
            if values[key]?.isEmpty ?? false { values[key] = nil }
        }
    }

    /// Sets a value and begins to track it.
    ///
    /// - Throws: What encoding the value throws.
    public mutating func track<Value>(_ property: Property<Value>, as value: Value) throws {
        self[property.reference] = try JSON(encoding: value)
    }

    /// Sets a tracked value. One that is not tracked is passed over.
    ///
    /// - Returns: Whether the state is another now.
    @discardableResult
    public mutating func update(_ property: PropertyReference, to value: JSON) -> Bool {
        guard let previous = self[property], !previous.isEquivalent(to: value) else { return false }
        self[property] = value
        return true
    }

    /// Makes changes to the values that are tracked; others are passed over. A patch that does not fit the value is passed
    /// over, too: the browser's value, to which it was made, is then another.
    ///
    /// - Returns: Whether the state is another now.
    @discardableResult
    public mutating func apply(_ changes: some Sequence<StateChange>) -> Bool {
        var isChanged = false
        for change in changes {
            guard let previous = self[change.property], let value = change.value(after: previous) else { continue }
            isChanged = update(change.property, to: value) || isChanged
        }
        return isChanged
    }

    /// The state with the values of another over its own, each property by itself.
    public func overridden(by other: InstanceState) -> InstanceState {
        var state = self
        for (component, properties) in other.values {
            state.values[component, default: [:]].merge(properties) { $1 }
        }
        return state
    }

    /// The identifier in the browser's spelling.
    private static func key(of property: PropertyReference) -> String {
        guard property.component.utf8.first == UInt8(ascii: "{") else { return property.component }
        return IdentifierPattern(property.component)?.text ?? property.component
    }
}

extension InstanceState: JSONConvertible {}

extension IdentifierPattern {
    /// Whether there is something by which it could be known.
    fileprivate var isNamed: Bool {
        switch self {
        case .name(let name): !name.isEmpty
        case .keys(let keys): !keys.isEmpty
        }
    }
}

/// A change of one value.
public struct StateChange: Sendable, Hashable {
    /// The property.
    public let property: PropertyReference
    private let value: JSON
    private let isPatch: Bool

    /// A new value.
    public static func set(_ property: PropertyReference, to value: JSON) -> Self {
        Self(property: property, value: value, isPatch: false)
    }

    /// What a callback returned for a property: a value, or a patch of the one that there is.
    public static func output(_ value: JSON, for property: PropertyReference) -> Self {
        Self(property: property, value: value, isPatch: value.isPatch)
    }

    /// The value afterwards; `nil` where a patch does not fit the one before.
    func value(after previous: JSON) -> JSON? { isPatch ? try? previous.applying(value) : value }
}

/// Why a value is no state.
public struct InstanceStateError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    init(_ reason: String) { description = reason }
}
