/// A value for an output, or none: the output stays as it is.
///
/// ```swift
/// app.callback(updating: square.children.ifChanged, cube.children, from: number.value) { number in
///     (number.isMultiple(of: 5) ? .noUpdate : .value("\(number * number)"), "\(number * number * number)")
/// }
/// ```
public enum Update<Value: Codable & Sendable>: Sendable {
    /// Set the output to this.
    case value(Value)
    /// Leave the output as it is.
    case noUpdate
}

extension Update: Equatable where Value: Equatable {}

/// An update is never itself on the wire: ``Codable`` only because every output is.
extension Update: Codable {
    public init(from decoder: any Decoder) throws { self = .value(try Value(from: decoder)) }

    public func encode(to encoder: any Encoder) throws {
        guard case .value(let value) = self else {
            throw EncodingError.invalidValue(
                self, .init(codingPath: encoder.codingPath, debugDescription: "no update has no value"))
        }
        try value.encode(to: encoder)
    }
}

/// What an output of any type comes to: a value for the wire, or `nil` for none.
func wireValue(of output: some Encodable) throws -> JSON? {
    if let update = output as? any UpdateWireValue { try update.wireValue } else { try checkedJSON(of: output) }
}

/// A value as JSON. What can check itself is checked in debug builds.
private func checkedJSON(of value: some Encodable) throws -> JSON {
    #if DEBUG
        if let value = value as? any SelfChecking { try value.check() }
    #endif
    return try JSON(encoding: value)
}

private protocol UpdateWireValue {
    var wireValue: JSON? { get throws }
}

extension Update: UpdateWireValue {
    fileprivate var wireValue: JSON? {
        get throws {
            switch self {
            case .value(let value): try checkedJSON(of: value)
            case .noUpdate: nil
            }
        }
    }
}
