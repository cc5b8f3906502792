/// The name of a component in a layout, which knows the component's type, so that `color.value` is a
/// ``Property`` of the right type and a slip in its name does not compile.
///
/// ```swift
/// let color: RadioItems.ID = "color"
/// ```
///
/// A name is not empty and has no `.` and no `{`; ``DashboardRegistry`` refuses others.
public struct ComponentID<Target: Component>: Sendable, Hashable {
    /// The name as the browser sees it.
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
}

extension ComponentID: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(value) }
}

extension ComponentID: CustomStringConvertible {
    public var description: String { name }
}

extension ComponentID: JSONConvertible {
    public init(json: JSON) throws { self.init(try String(json: json)) }
    public var json: JSON { .string(name) }
}
