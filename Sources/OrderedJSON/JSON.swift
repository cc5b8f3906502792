public import OrderedCollections

/// A JSON value whose objects keep the order of their keys and whose numbers keep being integers or doubles.
///
/// It is the value of graph attributes, of component properties and of everything that goes over the wire:
///
/// ```swift
/// let figure: JSON = ["data": [["x": [1, 2], "type": "bar"]], "layout": ["title": "Sales"]]
/// figure["layout"]?["title"]?.stringValue       // "Sales"
/// let parsed = try JSON(parsing: #"{"b": 1, "a": 2.5}"#)
/// parsed.serialized()                           // {"b":1,"a":2.5}
/// ```
///
/// Equality is exact: `.int(1)` and `.double(1)` differ, and so do objects whose keys come in another order.
/// ``isEquivalent(to:)`` compares by meaning.
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSON])
    case object(Object)

    /// Keys and values in the order in which they were written.
    public typealias Object = OrderedDictionary<String, JSON>
}

extension JSON {
    /// Whether both say the same: `1` and `1.0` are one number, and the order of keys does not matter.
    ///
    /// - Complexity: O(*n*), where *n* is the number of values inside.
    public func isEquivalent(to other: JSON) -> Bool {
        switch (self, other) {
        case (.int(let left), .double(let right)), (.double(let right), .int(let left)):
            return Double(left) == right
        case (.array(let left), .array(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isEquivalent(to: $1) }
        case (.object(let left), .object(let right)):
            return left.count == right.count
                && left.allSatisfy { key, value in right[key].map(value.isEquivalent(to:)) ?? false }
        default:
            return self == other
        }
    }

    /// What kind of value this is, in words for messages: `"a number"`, `"an object"`.
    public var kindDescription: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .int, .double: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSON: CustomStringConvertible {
    public var description: String { serialized() }
}
