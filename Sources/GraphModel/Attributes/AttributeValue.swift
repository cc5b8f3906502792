public import OrderedJSON

/// A value that an attribute can have.
///
/// Reading is lenient where files are: a number or a Boolean may have been written as text, as DOT does with
/// everything. An enum of texts needs no code of its own:
///
/// ```swift
/// enum Gender: String, AttributeValue { case female, male }
/// ```
public protocol AttributeValue: Sendable {
    /// Reads the value; `nil` where `json` says something else.
    init?(attribute json: JSON)

    /// The value as it is stored and written.
    var json: JSON { get }
}

extension JSON: AttributeValue {
    public init(attribute json: JSON) { self = json }
}

extension String: AttributeValue {
    /// Takes numbers and Booleans as their text, since a file may not have kept the quotes.
    public init?(attribute json: JSON) {
        switch json {
        case .string(let text): self = text
        case .int, .double, .bool: self = json.serialized()
        default: return nil
        }
    }
}

extension Double: AttributeValue {
    public init?(attribute json: JSON) {
        guard let value = json.doubleValue ?? json.stringValue.flatMap(Double.init) else { return nil }
        self = value
    }
}

extension Int: AttributeValue {
    public init?(attribute json: JSON) {
        guard let value = json.intValue ?? json.stringValue.flatMap({ Int($0) }) else { return nil }
        self = value
    }
}

extension Bool: AttributeValue {
    /// Takes `true`, `yes` and non-zero numbers as Graphviz does, also as text in any case.
    public init?(attribute json: JSON) {
        switch json {
        case .bool(let value): self = value
        case .int(let value): self = value != 0
        case .string(let text):
            switch text.lowercased() {
            case "true", "yes", "1": self = true
            case "false", "no", "0": self = false
            default: return nil
            }
        default: return nil
        }
    }
}

extension Array: AttributeValue where Element: AttributeValue {
    /// Takes an array, or text that is one.
    public init?(attribute json: JSON) {
        let parsed = json.stringValue.flatMap { try? JSON(parsing: $0) } ?? json
        guard let elements = parsed.arrayValue else { return nil }
        var values: [Element] = []
        for element in elements {
            guard let value = Element(attribute: element) else { return nil }
            values.append(value)
        }
        self = values
    }

    public var json: JSON { .array(map(\.json)) }
}

extension RawRepresentable where Self: AttributeValue, RawValue == String {
    public init?(attribute json: JSON) {
        guard let text = json.stringValue else { return nil }
        self.init(rawValue: text)
    }

    public var json: JSON { .string(rawValue) }
}
