public import Dashboards
import OrderedCollections

/// An open page of a dashboard: what its components' properties are, and how they change.
///
/// It speaks to the dashboard as dash-renderer does: by requests for layout, dependencies and callbacks, with patterns
/// resolved, patches and side updates applied, and chains of callbacks run in the browser's order. What the browser
/// reports as a mistake is an error here.
public final class DashboardPage {
    let handler: DashboardHandler
    let headers: [String: String]
    let clientsideFunctions: [String: ClientsideStandIn]
    var graph: CallbackGraph
    var layout: PageLayout
    /// The calls that shall be made.
    var pending: [PendingCallback] = []
    /// For each group of calls what they might have set, and what they set.
    var groups: [Int: (possible: Set<CallbackSpecification.Reference>, set: Set<CallbackSpecification.Reference>)] = [:]
    var nextGroup = 0
    /// The title of the browser's window.
    public internal(set) var title: String
    /// Header fields of the last answer of a callback.
    public internal(set) var lastHeaders: [(name: String, value: String)] = []

    init(
        handler: DashboardHandler, headers: [String: String], clientsideFunctions: [String: ClientsideStandIn]
    ) async throws {
        self.handler = handler
        self.headers = headers
        title = handler.dashboard.title
        self.clientsideFunctions = clientsideFunctions
        let layout = try await Self.get("_dash-layout", from: handler, headers: headers)
        let dependencies = try await Self.get("_dash-dependencies", from: handler, headers: headers)
        graph = CallbackGraph(callbacks: try (dependencies.arrayValue ?? []).map(CallbackSpecification.init))
        self.layout = PageLayout(layout, childrenProperties: handler.childrenProperties)
    }

    // MARK: What tests do

    /// A property's value; `nil` where it has none, or one of another type.
    public subscript<Value>(property: Property<Value>) -> Value? { try? value(of: property) }

    /// The values of a property of several components, in the page's order; `nil` where one has none.
    public subscript<Value>(properties: Properties<Value>) -> [Value]? { try? values(of: properties) }

    /// A property's value.
    ///
    /// - Throws: ``PageError`` where there is no such component or no value, a decoding error where it does not fit.
    public func value<Value>(of property: Property<Value>) throws -> Value {
        try property.value(from: properties(of: property.component))
    }

    /// The values of a property of several components, in the page's order.
    ///
    /// - Throws: ``PageError`` where a component has no value, a decoding error where one does not fit.
    public func values<Value>(of properties: Properties<Value>) throws -> [Value] {
        let pattern = IdentifierPattern(properties.reference.component)
        return try (pattern.map { layout.identifiers(of: $0) } ?? []).map {
            try properties.each.value(from: self.properties(of: $0))
        }
    }

    private func properties(of component: String) throws -> JSON.Object {
        guard let properties = layout[component] else { throw unknown(component) }
        return properties
    }

    /// Sets a property as a person would by using the component, and waits until all callbacks that follow have run.
    ///
    /// - Throws: ``PageError`` where there is no such component or a callback fails.
    public func set<Value>(_ property: Property<Value>, to value: Value) async throws {
        guard layout[property.component] != nil else { throw unknown(property.component) }
        let reference = CallbackSpecification.Reference(id: property.component, property: property.name)
        try change(reference, to: try JSON(encoding: value))
        pending += graph.callbacks(taking: reference, in: layout)
        try await runPendingCallbacks()
    }

    /// Clicks on a component.
    ///
    /// - Throws: ``PageError`` where there is no such component or a callback fails.
    public func click<Target>(_ component: ComponentID<Target>) async throws {
        let clicks: Property<Int> = component.property("n_clicks", default: 0)
        try await set(clicks, to: value(of: clicks) + 1)
    }

    /// Goes to another address, as a link of the page does, and waits until all callbacks that follow have run.
    ///
    /// The `Location` components of the page, of which a ``PageContainer`` has one, learn of it.
    ///
    /// - Parameter address: The path, with the query and the fragment if any; that of a `PagePath` is one.
    /// - Throws: ``PageError`` where a callback fails.
    public func navigate(to address: String) async throws {
        let rest = address.prefix { $0 != "#" }
        let path = String(rest.prefix { $0 != "?" })
        let parts: [(name: String, value: String)] = [
            ("pathname", path.isEmpty ? "/" : path), ("search", String(rest.dropFirst(path.count))),
            ("hash", String(address.dropFirst(rest.count))), ("href", "http://localhost" + address),
        ]
        for (id, entry) in layout.entries {
            guard case .object(let component)? = layout.root.value(at: entry.path[...]),
                component["type"] == "Location", component["namespace"] == "dash_core_components"
            else { continue }
            // The component reports all that changed at once.
            var changed: [CallbackSpecification.Reference] = []
            for (name, value) in parts where layout[id]?[name] != .string(value) {
                let reference = CallbackSpecification.Reference(id: id, property: name)
                try change(reference, to: .string(value))
                changed.append(reference)
            }
            for reference in changed { pending += graph.callbacks(taking: reference, in: layout) }
        }
        try await runPendingCallbacks()
    }

    /// The identifiers of the page's components, in its order.
    public var components: [String] { Array(layout.entries.keys) }

    func unknown(_ component: String) -> PageError {
        PageError(description: "The page has no component “\(component)”; it has \(components.sorted()).")
    }

    static func get(
        _ path: String, from handler: DashboardHandler, headers: [String: String]
    ) async throws -> JSON {
        let response = await handler.respond(to: DashboardRequest(path: path, headers: headers))
        guard response.status == 200 else {
            throw PageError(description: "\(path) was answered with \(response.status).")
        }
        return try JSON(parsing: response.body)
    }
}

extension Property {
    /// The value among a component's properties.
    fileprivate func value(from properties: JSON.Object) throws -> Value {
        switch properties[name] ?? .null {
        case .null:
            if let defaultValue { return defaultValue }
            return try JSON.null.decode(Value.self)
        case let json: return try json.decode(Value.self)
        }
    }
}
