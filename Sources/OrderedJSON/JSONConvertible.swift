import OrderedCollections

/// A value that says itself how it looks as JSON, without a detour through `Codable`.
///
/// Conforming types are `Codable` for free; types that are only `Codable` are converted by ``JSON/init(encoding:)``
/// and ``JSON/decode(_:)``.
public protocol JSONConvertible: Codable, Sendable {
    /// Reads the value.
    ///
    /// - Throws: `JSONConversionError` where `json` is of another kind.
    init(json: JSON) throws

    /// The value as JSON.
    var json: JSON { get }
}

extension JSONConvertible {
    public init(from decoder: any Decoder) throws { try self.init(json: JSON(from: decoder)) }
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

/// A JSON value is not of the kind that was asked for.
public struct JSONConversionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was expected, in words: `"a string"`.
    public let expected: String
    /// What was found, in words.
    public let found: String

    public init(expected: String, found: JSON) {
        self.expected = expected
        self.found = found.kindDescription
    }

    public var description: String { "expected \(expected), found \(found)" }
}

extension JSON: JSONConvertible {
    public init(json: JSON) { self = json }
    public var json: JSON { self }
}

extension Bool: JSONConvertible {
    public init(json: JSON) throws {
        guard let value = json.boolValue else { throw JSONConversionError(expected: "a boolean", found: json) }
        self = value
    }
    public var json: JSON { .bool(self) }
}

extension Int: JSONConvertible {
    public init(json: JSON) throws {
        guard let value = json.intValue else { throw JSONConversionError(expected: "an integer", found: json) }
        self = value
    }
    public var json: JSON { .int(self) }
}

extension Double: JSONConvertible {
    public init(json: JSON) throws {
        guard let value = json.doubleValue else { throw JSONConversionError(expected: "a number", found: json) }
        self = value
    }
    public var json: JSON { .double(self) }
}

extension String: JSONConvertible {
    public init(json: JSON) throws {
        guard let value = json.stringValue else { throw JSONConversionError(expected: "a string", found: json) }
        self = value
    }
    public var json: JSON { .string(self) }
}

extension Optional: JSONConvertible where Wrapped: JSONConvertible {
    public init(json: JSON) throws { self = json.isNull ? nil : try Wrapped(json: json) }
    public var json: JSON { self?.json ?? .null }
}

extension Array: JSONConvertible where Element: JSONConvertible {
    public init(json: JSON) throws {
        guard let elements = json.arrayValue else { throw JSONConversionError(expected: "an array", found: json) }
        self = try elements.map(Element.init(json:))
    }
    public var json: JSON { .array(map(\.json)) }
}

extension Dictionary: JSONConvertible where Key == String, Value: JSONConvertible {
    public init(json: JSON) throws {
        guard let object = json.objectValue else { throw JSONConversionError(expected: "an object", found: json) }
        self = try Dictionary(uniqueKeysWithValues: object.map { (key, value) in (key, try Value(json: value)) })
    }

    /// The members by ascending key, so that the text is the same every time.
    public var json: JSON {
        .object(JSON.Object(uniqueKeysWithValues: sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }))
    }
}
