import Dashboards

/// The members of an object that a property holds, to be read one by one.
struct PropertyMembers {
    private let members: JSON.Object

    /// - Throws: `JSONConversionError` where `json` is not an object.
    init(_ json: JSON) throws {
        guard let members = json.objectValue else { throw JSONConversionError(expected: "an object", found: json) }
        self.members = members
    }

    /// A member that may be missing, or `null`.
    func optional<Value: JSONConvertible>(_ name: String) throws -> Value? {
        guard let json = members[name], !json.isNull else { return nil }
        return try Value(json: json)
    }

    /// A member that must be there.
    func required<Value: JSONConvertible>(_ name: String) throws -> Value {
        guard let json = members[name] else {
            throw JSONConversionError(expected: "an object with `\(name)`", found: .object(members))
        }
        return try Value(json: json)
    }
}
