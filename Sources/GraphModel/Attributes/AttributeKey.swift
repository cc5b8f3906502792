/// The name of an attribute together with the type of its value.
///
/// One declaration makes an attribute usable everywhere, at creation and at reading:
///
/// ```swift
/// extension AttributeNames {
///     static var population: AttributeKey<Int> { "population" }
/// }
///
/// graph.addNode("Yerevan", .population(1_100_000))
/// graph.nodes["Yerevan"]?[.population]             // Optional(1100000)
/// graph.nodes["Yerevan"]?["population"]            // the same, untyped
/// ```
///
/// Where a parameter asks for a key of known type, text will do: `graph.size(weight: "capacity")`.
public struct AttributeKey<Value: AttributeValue>: Sendable, Hashable, AttributeNames, ExpressibleByStringLiteral {
    /// The name as it is stored and written in files.
    public let name: String

    public init(_ name: String) { self.name = name }

    public init(stringLiteral name: String) { self.name = name }

    /// The attribute with this name and that value, which is what `.population(1_100_000)` calls.
    public func callAsFunction(_ value: Value) -> Attribute { Attribute(name, value) }
}

extension AttributeKey where Value == Double {
    /// A whole number stays one: `.weight(2)` is written `2`, not `2.0`.
    public func callAsFunction(_ value: some BinaryInteger) -> Attribute {
        Int(exactly: value).map { Attribute(name, $0) } ?? Attribute(name, Double(value))
    }
}

/// Where typed attributes are declared, by extending it with static members that are ``AttributeKey``s.
///
/// Only ``Attribute`` and ``AttributeKey`` conform, so that a declaration is found after a dot at creation
/// (`.label("x")`) and at reading (`[.label]`).
public protocol AttributeNames {}
