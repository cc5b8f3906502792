/// The identifier of a component in a layout, which knows the component's type, so that `color.value` is a
/// ``Property`` of the right type and a slip in its name does not compile.
///
/// ```swift
/// let color: RadioItems.ID = "color"
/// ```
///
/// A name is not empty and has no `.` and no `{`; ``DashboardRegistry`` refuses others. Where there are many components
/// of a kind, a ``ComponentFamily`` makes their identifiers.
public struct ComponentID<Target: Component>: Sendable, Hashable {
    /// The identifier as the browser writes it: a name, or the keys of a family as JSON.
    public let name: String

    public init(_ name: String) { self.name = name }

    /// A property of the component.
    ///
    /// - Parameters:
    ///   - name: The property's name in JavaScript, such as `n_clicks`.
    ///   - default: What a callback gets while the browser has no value.
    public func property<Value>(_ name: String, default: Value? = nil) -> Property<Value> {
        Property(component: self.name, name: name, default: `default`)
    }

    /// The identifier itself, as a property that callbacks may take; it never changes.
    public var id: Property<ComponentID> { property("id") }
}

extension ComponentID: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(value) }
}

extension ComponentID: CustomStringConvertible {
    public var description: String { name }
}

extension ComponentID: JSONConvertible {
    /// Reads a name, or the keys of a family.
    ///
    /// - Throws: `JSONConversionError` where `json` is neither.
    public init(json: JSON) throws {
        guard let name = IdentifierPattern.text(of: json) else {
            throw JSONConversionError(expected: "the identifier of a component", found: json)
        }
        self.init(name)
    }

    public var json: JSON {
        guard case .keys(let keys)? = IdentifierPattern(name) else { return .string(name) }
        return .object(keys.mapValues(\.json))
    }
}
