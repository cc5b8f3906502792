/// The body of `POST _dash-update-component`, checked against the callback that it names
/// (dash-renderer 3.4.1; a body that does not fit is never run).
struct CallbackRequest {
    let callback: Callback
    let inputs: [JSON]
    let state: [JSON]
    let triggers: [PropertyReference]

    init(body: [UInt8], callbacks: [String: Callback]) throws(CallbackRequestError) {
        let json: JSON
        do {
            json = try JSON(parsing: body)
        } catch {
            throw .notJSON(error)
        }
        guard case .object(let members) = json else { throw .malformed("", expected: "an object") }
        guard case .string(let key)? = members["output"] else { throw .malformed("output", expected: "a string") }
        guard let callback = callbacks[key] else { throw .unknownOutput(key) }
        self.callback = callback
        try Self.checkOutputs(members["outputs"], of: callback)
        inputs = try Self.values("inputs", in: members, of: callback.inputs)
        state = try Self.values("state", in: members, of: callback.state)
        triggers = try Self.triggers(members["changedPropIds"])
    }

    /// The one guard that keeps a client from steering results elsewhere.
    private static func checkOutputs(_ json: JSON?, of callback: Callback) throws(CallbackRequestError) {
        let entries: [JSON]
        switch json {
        case .object? where !callback.isList: entries = [json ?? .null]
        case .array(let array)? where callback.isList: entries = array
        default: throw .malformed("outputs", expected: callback.isList ? "an array" : "an object")
        }
        guard entries.count == callback.outputs.count,
            zip(entries, callback.outputs).allSatisfy({ entry, output in isEntry(entry, for: output) })
        else { throw .malformed("outputs", expected: "the outputs of “\(callback.key)”") }
    }

    private static func values(
        _ member: String, in members: JSON.Object, of properties: [PropertyReference]
    ) throws(CallbackRequestError) -> [JSON] {
        let entries: [JSON]
        switch members[member] {
        case .array(let array)?: entries = array
        case nil: entries = []
        default: throw .malformed(member, expected: "an array")
        }
        guard entries.count == properties.count,
            zip(entries, properties).allSatisfy({ entry, property in isEntry(entry, for: property) })
        else {
            let names = properties.map(\.description).joined(separator: ", ")
            throw .malformed(member, expected: properties.isEmpty ? "absent or empty" : "the values of \(names)")
        }
        return entries.map { $0["value"] ?? .null }
    }

    private static func isEntry(_ entry: JSON, for property: PropertyReference) -> Bool {
        guard case .object(let entry) = entry, case .string(property.component)? = entry["id"],
            case .string(property.name)? = entry["property"]
        else { return false }
        return true
    }

    private static func triggers(_ json: JSON?) throws(CallbackRequestError) -> [PropertyReference] {
        switch json {
        case nil: return []
        case .array(let names)?:
            var triggers: [PropertyReference] = []
            for name in names {
                guard case .string(let text) = name, let dot = text.lastIndex(of: ".") else {
                    throw .malformed("changedPropIds", expected: "an array of texts such as “id.property”")
                }
                triggers.append(
                    PropertyReference(component: String(text[..<dot]), name: String(text[text.index(after: dot)...])))
            }
            return triggers
        default: throw .malformed("changedPropIds", expected: "an array")
        }
    }
}
