import OrderedCollections

/// Builds a ``JSON`` tree from `Encodable` values.
///
/// A class, because `Encoder` hands out containers that write into a value which the encoder must see afterwards.
/// It never leaves ``JSON/init(encoding:)``.
final class JSONTreeEncoder: Encoder {
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    private var content: Content = .value(.object([:]))

    /// Members and elements are encoders of their own until the end: a nested container may still be written to
    /// after its successor was opened.
    private enum Content {
        case value(JSON)
        case object([(key: String, encoder: JSONTreeEncoder)])
        case array([JSONTreeEncoder])
    }

    init(codingPath: [any CodingKey]) { self.codingPath = codingPath }

    var value: JSON {
        get {
            switch content {
            case .value(let value): value
            case .object(let members):
                .object(JSON.Object(members.map { ($0.key, $0.encoder.value) }) { $1 })
            case .array(let elements): .array(elements.map(\.value))
            }
        }
        set { content = .value(newValue) }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .object = content {} else { content = .object([]) }
        return KeyedEncodingContainer(KeyedContainer<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .array = content {} else { content = .array([]) }
        return UnkeyedContainer(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleValueContainer(encoder: self) }

    fileprivate func member(_ key: any CodingKey) -> JSONTreeEncoder {
        let encoder = JSONTreeEncoder(codingPath: codingPath + [key])
        if case .object(var members) = content {
            content = .value(.null)
            members.append((key.stringValue, encoder))
            content = .object(members)
        }
        return encoder
    }

    fileprivate var elementCount: Int {
        if case .array(let elements) = content { elements.count } else { 0 }
    }

    fileprivate func element() -> JSONTreeEncoder {
        let encoder = JSONTreeEncoder(codingPath: codingPath + [JSONKey(intValue: elementCount)])
        if case .array(var elements) = content {
            content = .value(.null)
            elements.append(encoder)
            content = .array(elements)
        }
        return encoder
    }

    fileprivate func set(_ value: some Encodable) throws {
        switch value {
        case let convertible as any JSONConvertible: self.value = convertible.json
        case let number as Float: self.value = .double(Double(number))
        case let integer as any FixedWidthInteger:
            guard let exact = Int(exactly: integer) else {
                throw EncodingError.invalidValue(
                    value, .init(codingPath: codingPath, debugDescription: "an integer that does not fit Int"))
            }
            self.value = .int(exact)
        default: try value.encode(to: self)
        }
    }

    private struct KeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: JSONTreeEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil(forKey key: Key) throws { encoder.member(key).value = .null }
        func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try encoder.member(key).set(value) }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type, forKey key: Key
        ) -> KeyedEncodingContainer<NestedKey> {
            encoder.member(key).container(keyedBy: keyType)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            encoder.member(key).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { encoder.member(JSONKey("super")) }
        func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key) }
    }

    private struct UnkeyedContainer: UnkeyedEncodingContainer {
        let encoder: JSONTreeEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }
        var count: Int { encoder.elementCount }

        func encodeNil() throws { encoder.element().value = .null }
        func encode<Value: Encodable>(_ value: Value) throws { try encoder.element().set(value) }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type
        ) -> KeyedEncodingContainer<NestedKey> {
            encoder.element().container(keyedBy: keyType)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.element().unkeyedContainer() }
        func superEncoder() -> any Encoder { encoder.element() }
    }

    private struct SingleValueContainer: SingleValueEncodingContainer {
        let encoder: JSONTreeEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil() throws { encoder.value = .null }
        func encode<Value: Encodable>(_ value: Value) throws { try encoder.set(value) }
    }
}
