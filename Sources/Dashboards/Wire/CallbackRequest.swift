/// The body of `POST _dash-update-component`, checked against the callback that it names
/// (dash-renderer 3.4.1; a body that does not fit is never run).
struct CallbackRequest {
    let callback: Callback
    /// For each output the identifiers to set: one, or as many as a pattern found.
    let targets: [[String]]
    /// Values in the order of the declaration; a list of values for a pattern that stands for several components.
    let inputs: [JSON]
    let state: [JSON]
    let triggers: [PropertyReference]
    /// The entries as they came.
    let inputEntries: [JSON]
    let stateEntries: [JSON]

    init(body: [UInt8], callbacks: CallbackTable) throws(CallbackRequestError) {
        let json: JSON
        do {
            json = try JSON(parsing: body)
        } catch {
            throw .notJSON(error)
        }
        try self.init(json, callbacks: callbacks)
    }

    init(_ json: JSON, callbacks: CallbackTable) throws(CallbackRequestError) {
        guard case .object(let members) = json else { throw .malformed("", expected: "an object") }
        guard case .string(let key)? = members["output"] else { throw .malformed("output", expected: "a string") }
        guard let callback = callbacks[key] else { throw .unknownOutput(key) }
        self.callback = callback
        targets = try Self.targets(members["outputs"], of: callback)
        inputEntries = try Self.entries("inputs", in: members, of: callback.inputs)
        stateEntries = try Self.entries("state", in: members, of: callback.state)
        inputs = inputEntries.map(Self.value)
        state = stateEntries.map(Self.value)
        triggers = try Self.triggers(members["changedPropIds"])
    }

    // MARK: Outputs

    /// The one guard that keeps a client from steering results elsewhere.
    private static func targets(_ json: JSON?, of callback: Callback) throws(CallbackRequestError) -> [[String]] {
        let entries: [JSON]
        switch json {
        case nil where callback.outputs.isEmpty: return []
        case let entry? where !callback.isList && !callback.outputs.isEmpty: entries = [entry]
        case .array(let array)? where callback.isList: entries = array
        default:
            throw .malformed(
                "outputs",
                expected: callback.outputs.isEmpty ? "absent" : callback.isList ? "an array" : "an object")
        }
        guard entries.count == callback.outputs.count else { throw wrongOutputs(of: callback) }
        var targets: [[String]] = []
        for (entry, output) in zip(entries, callback.outputs) {
            switch (entry, output.isMany) {
            case (.array(let items), true):
                var identifiers: [String] = []
                for item in items {
                    guard let identifier = identifier(in: item, for: output) else { throw wrongOutputs(of: callback) }
                    identifiers.append(identifier)
                }
                targets.append(identifiers)
            case (.object, false):
                guard let identifier = identifier(in: entry, for: output) else { throw wrongOutputs(of: callback) }
                targets.append([identifier])
            default: throw .malformed("outputs", expected: output.isMany ? "an array" : "an object")
            }
        }
        return targets
    }

    private static func wrongOutputs(of callback: Callback) -> CallbackRequestError {
        .malformed("outputs", expected: "the outputs of “\(callback.key)”")
    }

    private static func identifier(in entry: JSON, for output: Callback.Output) -> String? {
        guard case .object(let entry) = entry, case .string(output.wireName)? = entry["property"],
            let id = entry["id"], let pattern = output.pattern, pattern.includes(id)
        else { return nil }
        return IdentifierPattern.text(of: id)
    }

    // MARK: Values

    private static func entries(
        _ member: String, in members: JSON.Object, of inputs: [Callback.Input]
    ) throws(CallbackRequestError) -> [JSON] {
        let entries: [JSON]
        switch members[member] {
        case .array(let array)?: entries = array
        case nil: entries = []
        default: throw .malformed(member, expected: "an array")
        }
        guard entries.count == inputs.count, zip(entries, inputs).allSatisfy(isEntry) else {
            let names = inputs.map(\.property.description).joined(separator: ", ")
            let error = CallbackRequestError.malformed(
                member, expected: inputs.isEmpty ? "absent or empty" : "the values of \(names)")
            throw entries.count < inputs.count && areSome(entries, of: inputs) ? error.given(entries) : error
        }
        return entries
    }

    /// Whether entries are those of some of the inputs, in their order.
    private static func areSome(_ entries: [JSON], of inputs: [Callback.Input]) -> Bool {
        var rest = inputs[...]
        return entries.allSatisfy { entry in
            guard let position = rest.firstIndex(where: { isEntry(entry, for: $0) }) else { return false }
            rest = rest[(position + 1)...]
            return true
        }
    }

    private static func isEntry(_ entry: JSON, for input: Callback.Input) -> Bool {
        switch entry {
        case .array(let items): input.isMany && items.allSatisfy { isSingleEntry($0, for: input) }
        default: !input.isMany && isSingleEntry(entry, for: input)
        }
    }

    private static func isSingleEntry(_ entry: JSON, for input: Callback.Input) -> Bool {
        guard case .object(let entry) = entry, case .string(input.property.name)? = entry["property"],
            let id = entry["id"]
        else { return false }
        return input.pattern?.includes(id) ?? false
    }

    private static func value(of entry: JSON) -> JSON {
        if case .array(let items) = entry {
            .array(items.map { $0["value"] ?? .null })
        } else {
            entry["value"] ?? .null
        }
    }

    // MARK: Triggers

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
