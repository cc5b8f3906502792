public import Dashboards
import OrderedCollections

/// An open page of a dashboard: what its components' properties are, and how they change.
///
/// It speaks to the dashboard as dash-renderer does: by requests for layout, dependencies and callbacks, with chains
/// of callbacks run in the browser's order.
public final class DashboardPage {
    private let handler: DashboardHandler
    private let headers: [String: String]
    private let callbacks: [CallbackSpecification]
    /// The properties of every component with an identifier.
    private var components: [String: JSON.Object] = [:]
    /// The callbacks that shall run, and what triggered them.
    private var pending: OrderedDictionary<String, [CallbackSpecification.Reference]> = [:]

    init(handler: DashboardHandler, headers: [String: String]) async throws {
        self.handler = handler
        self.headers = headers
        let layout = try await Self.get("_dash-layout", from: handler, headers: headers)
        let dependencies = try await Self.get("_dash-dependencies", from: handler, headers: headers)
        callbacks = try (dependencies.arrayValue ?? []).map(CallbackSpecification.init)
        _ = register(componentsIn: layout)
    }

    // MARK: What tests do

    /// A property's value; `nil` where it has none, or one of another type.
    public subscript<Value>(property: Property<Value>) -> Value? { try? value(of: property) }

    /// A property's value.
    ///
    /// - Throws: ``PageError`` where there is no such component or no value, a decoding error where it does not fit.
    public func value<Value>(of property: Property<Value>) throws -> Value {
        guard let component = components[property.component] else { throw unknown(property.component) }
        switch component[property.name] ?? .null {
        case .null:
            if let value = property.defaultValue { return value }
            return try JSON.null.decode(Value.self)
        case let json: return try json.decode(Value.self)
        }
    }

    /// Sets a property as a person would by using the component, and waits until all callbacks that follow have run.
    ///
    /// - Throws: ``PageError`` where there is no such component or a callback fails.
    public func set<Value>(_ property: Property<Value>, to value: Value) async throws {
        guard components[property.component] != nil else { throw unknown(property.component) }
        change(.init(id: property.component, property: property.name), to: try JSON(encoding: value))
        try await runPendingCallbacks()
    }

    /// Clicks on a component.
    ///
    /// - Throws: ``PageError`` where there is no such component or a callback fails.
    public func click<Target>(_ component: ComponentID<Target>) async throws {
        let clicks: Property<Int> = component.property("n_clicks", default: 0)
        try await set(clicks, to: value(of: clicks) + 1)
    }

    // MARK: Callbacks

    func runInitialCallbacks() async throws {
        for callback in callbacks where !callback.preventsInitialCall && isPresent(callback) {
            pending[callback.key] = []
        }
        try await runPendingCallbacks()
    }

    private func runPendingCallbacks() async throws {
        // A page whose callbacks feed one another without end would otherwise never come back.
        for _ in 0..<1_000 {
            guard let key = nextCallback(), let triggers = pending.removeValue(forKey: key),
                let callback = callbacks.first(where: { $0.key == key })
            else { return }
            try await run(callback, triggers: triggers)
        }
        throw PageError(
            description: "The callbacks run one another without end; the last were \(pending.keys.elements).")
    }

    /// The first callback that waits for no other one's outputs; in a circle the first of all.
    private func nextCallback() -> String? {
        let waiting = callbacks.filter { pending[$0.key] != nil }
        return pending.keys.first { key in
            guard let callback = waiting.first(where: { $0.key == key }) else { return false }
            let needs = Set(callback.inputs + callback.state)
            return !waiting.contains { $0.key != key && !needs.isDisjoint(with: $0.outputs) }
        } ?? pending.keys.first
    }

    private func run(_ callback: CallbackSpecification, triggers: [CallbackSpecification.Reference]) async throws {
        let outputs = callback.outputs.map { ["id": .string($0.id), "property": .string($0.property)] as JSON }
        var body: JSON.Object = [
            "output": .string(callback.key),
            "outputs": callback.isList ? .array(outputs) : outputs[0],
            "inputs": .array(callback.inputs.map(entry)),
            "changedPropIds": .array(triggers.map { .string($0.key) }),
            "parsedChangedPropsIds": .array(triggers.map { .string($0.key) }),
        ]
        if !callback.state.isEmpty { body["state"] = .array(callback.state.map(entry)) }
        let headers = headers.merging(["content-type": "application/json"]) { $1 }
        let response = await handler.respond(
            to: DashboardRequest(
                method: "POST", path: "_dash-update-component", headers: headers,
                body: JSON.object(body).serializedBytes()))
        switch response.status {
        case 200: try apply(JSON(parsing: response.body))
        case 204: return
        default:
            throw PageError(
                description: "The callback for “\(callback.key)” was answered with \(response.status): "
                    + (response.problem ?? String(decoding: response.body, as: UTF8.self)))
        }
    }

    private func entry(_ reference: CallbackSpecification.Reference) -> JSON {
        var entry: JSON.Object = ["id": .string(reference.id), "property": .string(reference.property)]
        entry["value"] = components[reference.id]?[reference.property]
        return .object(entry)
    }

    private func apply(_ answer: JSON) throws {
        for (id, properties) in answer["response"]?.objectValue ?? [:] {
            for (property, value) in properties.objectValue ?? [:] {
                change(.init(id: id, property: property), to: value)
                let added = register(componentsIn: value)
                for callback in callbacks
                where !callback.preventsInitialCall && callback.outputs.contains(where: { added.contains($0.id) }) {
                    pending[callback.key, default: []] += []
                }
            }
        }
    }

    private func change(_ reference: CallbackSpecification.Reference, to value: JSON) {
        components[reference.id, default: [:]][reference.property] = value
        for callback in callbacks where callback.inputs.contains(reference) {
            pending[callback.key, default: []].append(reference)
        }
    }

    // MARK: Components

    private func isPresent(_ callback: CallbackSpecification) -> Bool {
        callback.outputs.allSatisfy { components[$0.id] != nil }
    }

    /// Takes in the components inside a value and returns the identifiers that are new.
    private func register(componentsIn json: JSON) -> Set<String> {
        switch json {
        case .array(let items): return items.reduce(into: []) { $0.formUnion(register(componentsIn: $1)) }
        case .object(let members):
            guard case .object(let properties)? = members["props"], members["namespace"] != nil else {
                return members.values.reduce(into: []) { $0.formUnion(register(componentsIn: $1)) }
            }
            var identifiers: Set<String> = []
            if case .string(let identifier)? = properties["id"] {
                components[identifier] = properties
                identifiers.insert(identifier)
            }
            return properties.values.reduce(into: identifiers) { $0.formUnion(register(componentsIn: $1)) }
        default: return []
        }
    }

    private func unknown(_ component: String) -> PageError {
        PageError(description: "The page has no component “\(component)”; it has \(components.keys.sorted()).")
    }

    private static func get(
        _ path: String, from handler: DashboardHandler, headers: [String: String]
    ) async throws -> JSON {
        let response = await handler.respond(to: DashboardRequest(path: path, headers: headers))
        guard response.status == 200 else {
            throw PageError(description: "\(path) was answered with \(response.status).")
        }
        return try JSON(parsing: response.body)
    }
}
