public import Dashboards

/// One of the texts that a property may have; the raw value is the text on the wire.
public protocol PropertyChoice: RawRepresentable, CaseIterable, JSONConvertible, Hashable where RawValue == String {}

extension PropertyChoice {
    /// - Throws: `JSONConversionError` where `json` is none of the texts.
    public init(json: JSON) throws {
        guard let text = json.stringValue, let value = Self(rawValue: text) else {
            let choices = Self.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            throw JSONConversionError(expected: "one of \(choices)", found: json)
        }
        self = value
    }

    public var json: JSON { .string(rawValue) }

    // Chosen here, as both protocols would give these.
    public init(from decoder: any Decoder) throws { try self.init(json: JSON(from: decoder)) }
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

/// Where the browser keeps what the user changed.
public enum PersistenceType: String, PropertyChoice {
    /// Until the page is loaded again.
    case memory
    /// Until the tab is closed.
    case session
    /// For good.
    case local
}
