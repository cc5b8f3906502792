/// A callback with its types erased: what it reads and sets, and the function from wire values to wire values.
struct Callback: Sendable {
    let outputs: [PropertyReference]
    /// Whether the outputs are a list on the wire even where there is one.
    let isList: Bool
    let inputs: [PropertyReference]
    let state: [PropertyReference]
    let preventsInitialCall: Bool
    /// A value for each output, `nil` for one that stays as it is.
    let run: @Sendable (CallbackValues) async throws -> [JSON?]

    init(
        outputs: [PropertyReference], isList: Bool, dependencies: [CallbackDependency], preventsInitialCall: Bool,
        run: @escaping @Sendable (CallbackValues) async throws -> [JSON?]
    ) {
        self.outputs = outputs
        self.isList = isList
        self.inputs = dependencies.compactMap { if case .input(let property) = $0 { property } else { nil } }
        self.state = dependencies.compactMap { if case .state(let property) = $0 { property } else { nil } }
        self.preventsInitialCall = preventsInitialCall
        self.run = run
    }

    /// The outputs as one text, the callback's key on the wire (dash-renderer's rule): `a.x`, or `..a.x...b.y..`.
    var key: String {
        isList ? "..\(outputs.map(\.description).joined(separator: "...")).." : outputs[0].description
    }

    /// The entry of `_dash-dependencies`.
    var specification: JSON {
        [
            "output": .string(key),
            "inputs": .array(inputs.map(\.json)),
            "state": .array(state.map(\.json)),
            "clientside_function": nil,
            "prevent_initial_call": .bool(preventsInitialCall),
            "background": nil,
            "dynamic_creator": nil,
            "no_output": false,
            "optional": false,
            "hidden": false,
            "websocket": false,
            "persistent": false,
        ]
    }
}
