/// A callback with its types erased: what it reads and sets, and the function from wire values to wire values.
struct Callback: Sendable {
    let outputs: [Output]
    /// Whether the outputs are a list on the wire even where there is one.
    let isList: Bool
    let inputs: [Input]
    let state: [Input]
    var settings: CallbackSettings
    let body: Body
    /// The outputs as one text, the callback's key on the wire (dash-renderer's rule): `a.x`, or `..a.x...b.y..`; a hash
    /// where there are none.
    private(set) var key: String

    enum Body: Sendable {
        case server(run: Run, recover: Recovery?)
        case clientside(ClientsideFunction, hasOtherArguments: Bool)
    }

    typealias Run = @Sendable (CallbackValues) async throws -> CallbackResults
    typealias Recovery = @Sendable (any Error, CallbackContext) async throws -> CallbackResults

    /// A property that is set.
    struct Output: Sendable {
        let property: PropertyReference
        /// `nil` for an identifier that cannot be read.
        let pattern: IdentifierPattern?
        let allowsDuplicate: Bool
        /// The property's name on the wire: with a suffix where others set it, too.
        let wireName: String
        let isMany: Bool

        init(_ target: CallbackTarget, suffix: String) {
            property = target.property
            pattern = IdentifierPattern(target.property.component)
            allowsDuplicate = target.allowsDuplicate
            wireName = target.allowsDuplicate ? "\(target.property.name)@\(suffix)" : target.property.name
            isMany = pattern?.isMany ?? false
        }

        /// As part of a key. The browser splits keys at dots, so those in an identifier are escaped, as JSON allows.
        var keyPart: String {
            if case .keys? = pattern {
                "\(property.component.replacing(".", with: #"\u002e"#)).\(wireName)"
            } else {
                "\(property.component).\(wireName)"
            }
        }
    }

    /// A property that is taken or read.
    struct Input: Sendable {
        let property: PropertyReference
        let pattern: IdentifierPattern?
        let allowsAbsence: Bool
        let isMany: Bool

        init(_ dependency: CallbackDependency) {
            property = dependency.property
            pattern = IdentifierPattern(property.component)
            allowsAbsence = dependency.allowsAbsence
            isMany = pattern?.isMany ?? false
        }

        var json: JSON {
            allowsAbsence
                ? ["id": .string(property.component), "property": .string(property.name), "allow_optional": true]
                : property.json
        }
    }

    init(
        outputs targets: [CallbackTarget], isList: Bool, dependencies: [CallbackDependency], settings: CallbackSettings,
        body: Body
    ) {
        inputs = dependencies.filter { !$0.isState }.map(Input.init)
        state = dependencies.filter(\.isState).map(Input.init)
        // Dash's suffix and key: the hash of what triggers the callback.
        let hash = SHA256.hexadecimal(of: inputs.map(\.property.description).joined(separator: ".").utf8)
        let outputs = targets.map { Output($0, suffix: hash) }
        self.outputs = outputs
        self.isList = isList
        self.settings = settings
        self.body = body
        key =
            outputs.isEmpty
            ? hash
            : isList ? "..\(outputs.map(\.keyPart).joined(separator: "...")).." : outputs[0].keyPart
    }

    /// Makes the key another where callbacks without outputs have the same inputs.
    mutating func distinguish(by number: Int) { key += "n\(number)" }

    /// The entry of `_dash-dependencies`.
    var specification: JSON {
        var specification: JSON.Object = [
            "output": .string(key),
            "inputs": .array(inputs.map(\.json)),
            "state": .array(state.map(\.json)),
            "clientside_function": clientsideFunction?.json ?? .null,
            "prevent_initial_call": .bool(settings.preventsInitialCall),
            "background": settings.background.interval.map { ["interval": .int($0)] } ?? .null,
            "dynamic_creator": settings.createsCallbacks ? true : clientsideFunction == nil ? nil : false,
            "no_output": .bool(outputs.isEmpty),
            "optional": .bool(settings.isOptional),
            // As Dash says it; the browser shows what is `null` and what is `false` alike.
            "hidden": settings.isCancellation ? .null : .bool(settings.isHidden),
            "websocket": .bool(settings.usesWebSocket),
            "persistent": .bool(settings.isPersistent),
        ]
        if !settings.running.isEmpty {
            let values = { (value: (CallbackSettings.Running) -> JSON) in
                JSON.object(
                    JSON.Object(settings.running.map { ($0.property.description, value($0)) }) { $1 })
            }
            specification["running"] = ["running": values(\.value), "runningOff": values(\.end)]
        }
        return .object(specification)
    }

    var clientsideFunction: ClientsideFunction? {
        if case .clientside(let function, _) = body { function } else { nil }
    }

    /// The callback in messages: by its outputs, or by what it takes.
    var name: String {
        outputs.isEmpty
            ? inputs.isEmpty
                ? "the callback without outputs and inputs"
                : "the callback without outputs from \(inputs.map { "“\($0.property)”" }.joined(separator: ", "))"
            : "the callback that updates \(outputs.map { "“\($0.property)”" }.joined(separator: ", "))"
    }
}
