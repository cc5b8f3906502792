import OrderedCollections

extension JSON {
    /// Converts any `Encodable` value. Keys come in the order in which they are encoded.
    ///
    /// - Throws: What the value's `encode(to:)` throws.
    public init<Value: Encodable>(encoding value: Value) throws {
        // What most values are; whether a type conforms to a protocol takes longer to find out.
        if Value.self == String.self {
            self = .string(unsafeBitCast(value, to: String.self))
        } else if Value.self == Double.self {
            self = .double(unsafeBitCast(value, to: Double.self))
        } else if let convertible = value as? any JSONConvertible {
            self = convertible.json
        } else {
            let encoder = JSONTreeEncoder(codingPath: [])
            try value.encode(to: encoder)
            self = encoder.value
        }
    }

    /// Converts to any `Decodable` type.
    ///
    /// - Throws: `DecodingError` or ``JSONConversionError`` where the value does not fit.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        // What most values are; whether a type conforms to a protocol takes longer to find out.
        switch self {
        case .string(let value) where type == String.self: return unsafeBitCast(value, to: type)
        case .double(let value) where type == Double.self: return unsafeBitCast(value, to: type)
        case .int(let value) where type == Int.self: return unsafeBitCast(value, to: type)
        case .int(let value) where type == Double.self:
            if let value = Double(exactly: value) { return unsafeBitCast(value, to: type) }
        default: break
        }
        if let convertible = type as? any JSONConvertible.Type,
            let value = try convertible.init(json: self) as? Value
        {
            return value
        }
        return try Value(from: JSONTreeDecoder(value: self, codingPath: []))
    }
}

extension JSON: Codable {
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? JSONTreeDecoder {
            self = decoder.value
        } else if let container = try? decoder.container(keyedBy: JSONKey.self) {
            var object = Object()
            for key in container.allKeys { object[key.stringValue] = try container.decode(JSON.self, forKey: key) }
            self = .object(object)
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSON] = []
            while !container.isAtEnd { elements.append(try container.decode(JSON.self)) }
            self = .array(elements)
        } else {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let value = try? container.decode(Bool.self) {
                self = .bool(value)
            } else if let value = try? container.decode(Int.self) {
                self = .int(value)
            } else if let value = try? container.decode(Double.self) {
                self = .double(value)
            } else {
                self = .string(try container.decode(String.self))
            }
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder as? JSONTreeEncoder {
            encoder.value = self
            return
        }
        switch self {
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .object(let object):
            var container = encoder.container(keyedBy: JSONKey.self)
            for (key, value) in object { try container.encode(value, forKey: JSONKey(key)) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .int(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .double(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// A key of an object or a position in an array.
struct JSONKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ key: String) {
        stringValue = key
        intValue = nil
    }

    init(stringValue: String) { self.init(stringValue) }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}
