/// A value by which the components of a ``ComponentFamily`` are told apart: a text, a number, a Boolean, or an
/// enumeration of those.
public protocol ComponentKey: Sendable, Hashable {
    /// Reads the key; `nil` where `json` is none.
    init?(keyJSON json: JSON)

    /// The key as the browser has it: a string, a number or a Boolean.
    var keyJSON: JSON { get }
}

extension String: ComponentKey {
    public init?(keyJSON json: JSON) {
        guard case .string(let text) = json else { return nil }
        self = text
    }
    public var keyJSON: JSON { .string(self) }
}

extension Int: ComponentKey {
    public init?(keyJSON json: JSON) {
        guard let number = json.intValue else { return nil }
        self = number
    }
    public var keyJSON: JSON { .int(self) }
}

extension Double: ComponentKey {
    public init?(keyJSON json: JSON) {
        guard let number = json.doubleValue else { return nil }
        self = number
    }
    public var keyJSON: JSON { .double(self) }
}

extension Bool: ComponentKey {
    public init?(keyJSON json: JSON) {
        guard case .bool(let value) = json else { return nil }
        self = value
    }
    public var keyJSON: JSON { .bool(self) }
}

/// `enum Side: String, ComponentKey { case left, right }` needs nothing more.
extension ComponentKey where Self: RawRepresentable, RawValue: ComponentKey {
    public init?(keyJSON json: JSON) {
        guard let rawValue = RawValue(keyJSON: json) else { return nil }
        self.init(rawValue: rawValue)
    }
    public var keyJSON: JSON { rawValue.keyJSON }
}

/// The name of one of a family's keys, as the browser sees it.
public struct ComponentKeyName<Key: ComponentKey>: Sendable, ExpressibleByStringLiteral {
    let name: String
    public init(stringLiteral value: String) { name = value }
}

/// One component of those that a family has, seen from the one that triggered a callback.
public enum KeyMatch<Key: ComponentKey>: Sendable, Hashable {
    /// The same key as the component that the callback updates, or that triggered it.
    case match
    /// This key.
    case exactly(Key)
}

/// Which components of a family a callback takes or sets.
public enum KeySelection<Key: ComponentKey>: Sendable, Hashable {
    /// Every key.
    case all
    /// Every key before the matched one: numbers by value, texts in alphabetical order.
    case allSmaller
    /// The same key as the component that the callback updates, or that triggered it.
    case match
    /// This key.
    case exactly(Key)
}

extension KeyMatch {
    var part: IdentifierPattern.Part {
        switch self {
        case .match: .match
        case .exactly(let key): .exactly(key.keyJSON)
        }
    }
}

extension KeySelection {
    var part: IdentifierPattern.Part {
        switch self {
        case .all: .all
        case .allSmaller: .allSmaller
        case .match: .match
        case .exactly(let key): .exactly(key.keyJSON)
        }
    }
}
