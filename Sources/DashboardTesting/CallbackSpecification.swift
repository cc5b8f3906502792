import Dashboards

/// A callback as the page learns of it: an entry of `_dash-dependencies`.
struct CallbackSpecification {
    /// A property of one component, by the texts that are on the wire.
    struct Reference: Hashable {
        let id: String
        let property: String

        /// `id.property`.
        var key: String { "\(id).\(property)" }
    }

    /// A property of the components that a pattern stands for.
    struct Dependency {
        let pattern: IdentifierPattern
        /// The property's name, of outputs with the suffix of those that others set, too.
        let property: String
        let allowsAbsence: Bool

        var isMany: Bool { pattern.isMany }

        init(_ json: JSON) throws {
            guard let id = json["id"]?.stringValue, let property = json["property"]?.stringValue,
                let pattern = IdentifierPattern(id)
            else { throw PageError(description: "A dependency without id or property: \(json).") }
            self.pattern = pattern
            self.property = property
            allowsAbsence = json["allow_optional"]?.boolValue ?? false
        }

        /// `id.property`; the property is what follows the last dot.
        init(key: some StringProtocol) throws {
            guard let dot = key.lastIndex(of: "."), let pattern = IdentifierPattern(String(key[..<dot])) else {
                throw PageError(description: "“\(key)” is no output that the browser can read.")
            }
            self.pattern = pattern
            property = String(key[key.index(after: dot)...])
            allowsAbsence = false
        }

        /// The property without the suffix.
        var name: String { String(property.prefix { $0 != "@" }) }
    }

    let key: String
    let outputs: [Dependency]
    let isList: Bool
    let inputs: [Dependency]
    let state: [Dependency]
    let preventsInitialCall: Bool
    let createsCallbacks: Bool
    let clientsideFunction: (namespace: String, name: String)?
    let runsInBackground: Bool
    let usesWebSocket: Bool
    /// Whether the page does not wait for it.
    let isPersistent: Bool
    /// The inputs as they were written, by which the browser tells what cancels a job.
    let inputEntries: [JSON]
    /// Values by `id.property` while it runs and afterwards.
    let running: (values: JSON.Object, ends: JSON.Object)

    /// The keys that the outputs match.
    var matchKeys: [String] { outputs.first?.pattern.matchKeys ?? [] }

    init(_ json: JSON) throws {
        guard let key = json["output"]?.stringValue else {
            throw PageError(description: "A callback without output: \(json).")
        }
        self.key = key
        if json["no_output"]?.boolValue ?? false {
            isList = false
            outputs = []
        } else {
            isList = key.hasPrefix("..") && key.hasSuffix("..")
            outputs = try (isList ? Self.split(key) : [key]).map { try Dependency(key: $0) }
        }
        inputEntries = json["inputs"]?.arrayValue ?? []
        inputs = try inputEntries.map { try Dependency($0) }
        state = try (json["state"]?.arrayValue ?? []).map { try Dependency($0) }
        preventsInitialCall = json["prevent_initial_call"]?.boolValue ?? false
        createsCallbacks = json["dynamic_creator"]?.boolValue ?? false
        runsInBackground = json["background"]?["interval"] != nil
        usesWebSocket = json["websocket"]?.boolValue ?? false
        isPersistent = json["persistent"]?.boolValue ?? false
        running = (
            json["running"]?["running"]?.objectValue ?? [:], json["running"]?["runningOff"]?.objectValue ?? [:]
        )
        if let function = json["clientside_function"], let namespace = function["namespace"]?.stringValue,
            let name = function["function_name"]?.stringValue
        {
            clientsideFunction = (namespace, name)
        } else {
            clientsideFunction = nil
        }
    }

    /// `..a.x...b.y..` as `a.x` and `b.y`: what has dots of its own has them escaped, so three in a row only separate.
    private static func split(_ key: String) -> [String] {
        var parts: [String] = []
        var rest = key.dropFirst(2).dropLast(2)
        while let separator = rest.firstRange(of: "...") {
            parts.append(String(rest[..<separator.lowerBound]))
            rest = rest[separator.upperBound...]
        }
        return parts + [String(rest)]
    }
}
