public import Dashboards
import OrderedCollections

/// An open page of a dashboard: what its components' properties are, and how they change.
///
/// It speaks to the dashboard as dash-renderer does: by requests for layout, dependencies and callbacks, with patterns
/// resolved, patches and side updates applied, and chains of callbacks run in the browser's order. It keeps cookies, asks
/// for background callbacks how far they are, and holds the conversation of a WebSocket. What the browser reports as a
/// mistake is an error here.
///
/// Nothing changes while a test does something else: what the server sends by itself is taken in by the functions that
/// wait, such as ``wait(upTo:until:)``.
public final class DashboardPage {
    let handler: DashboardHandler
    private let headers: [String: String]
    let clientsideFunctions: [String: ClientsideStandIn]
    var graph = CallbackGraph(callbacks: [])
    var layout: PageLayout
    /// The background callbacks whose ends the page waits for.
    var runningJobs: [RunningJob] = []
    /// The page's WebSocket, once a callback has needed one.
    var socket: PageSocket?
    /// The callbacks that run over it, by the numbers of their requests.
    var callsOverSocket: [String: PendingCallback] = [:]
    private var address = "/"
    /// How the page was opened.
    var launch = PageLaunch()
    var state: (any StateStore)?
    /// The calls that shall be made.
    var pending: [PendingCallback] = []
    /// For each group of calls what they might have set, and what they set.
    var groups: [Int: (possible: Set<CallbackSpecification.Reference>, set: Set<CallbackSpecification.Reference>)] = [:]
    var nextGroup = 0
    /// The title of the browser's window.
    public internal(set) var title: String
    /// Header fields of the last answer of a callback.
    public internal(set) var lastHeaders: [(name: String, value: String)] = []

    /// The cookies of the page's browser by name: those of the header field that the page was opened with, and those
    /// that the dashboard has set since.
    public private(set) var cookies: [String: String]

    init(
        handler: DashboardHandler, headers: [String: String], clientsideFunctions: [String: ClientsideStandIn]
    ) {
        self.handler = handler
        self.headers = headers
        title = handler.dashboard.title
        self.clientsideFunctions = clientsideFunctions
        cookies = DashboardRequest(headers: headers).cookies
        layout = PageLayout(.null, childrenProperties: .null)
    }

    /// Loads the page: what a browser does with an address.
    func load(_ address: String) async throws {
        (runningJobs, socket, callsOverSocket) = ([], nil, [:])
        (pending, groups, nextGroup) = ([], [:], 0)
        title = handler.dashboard.title
        let layout = try await get("_dash-layout")
        try await loadCallbacks()
        self.layout = PageLayout(layout, childrenProperties: handler.childrenProperties)
        try await runInitialCallbacks()
        try await navigate(to: address)
    }

    func loadCallbacks() async throws {
        let dependencies = try await get("_dash-dependencies")
        graph = CallbackGraph(callbacks: try (dependencies.arrayValue ?? []).map(CallbackSpecification.init))
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
    /// - Throws: ``PageError`` where there is no such component, where it is disabled, or where a callback fails.
    public func click<Target>(_ component: ComponentID<Target>) async throws {
        switch layout[component.name]?["disabled"] {
        case .bool(true)?, .string?:
            throw PageError(description: "Nobody can click on “\(component.name)”: it is disabled.")
        default: break
        }
        let clicks: Property<Int> = component.property("n_clicks", default: 0)
        try await set(clicks, to: value(of: clicks) + 1)
    }

    /// Goes to another address, as a link of the page does, and waits until all callbacks that follow have run.
    ///
    /// The `Location` components of the page, of which a `PageContainer` has one, learn of it.
    ///
    /// - Parameter address: The path, with the query and the fragment if any; that of a `PagePath` is one.
    /// - Throws: ``PageError`` where a callback fails.
    public func navigate(to address: String) async throws {
        self.address = address
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

    /// Loads the page again, as a person does with the browser's button: with the same cookies from the same server.
    /// Jobs of background callbacks go on, but the page knows them no more.
    ///
    /// - Throws: ``PageError`` where a callback fails.
    public func reload() async throws { try await load(address) }

    /// The identifiers of the page's components, in its order.
    public var components: [String] { Array(layout.entries.keys) }

    func unknown(_ component: String) -> PageError {
        PageError(description: "The page has no component “\(component)”; it has \(components.sorted()).")
    }

    // MARK: Requests

    private func get(_ path: String) async throws -> JSON {
        let response = await respond(to: request(path: path))
        guard response.status == 200 else {
            throw PageError(description: "\(path) was answered with \(response.status).")
        }
        return try JSON(parsing: response.body)
    }

    /// A request of the page, with its cookies.
    func request(
        method: String = "GET", path: String, query: [(name: String, value: String)] = [], body: [UInt8] = []
    ) -> DashboardRequest {
        var headers = headers
        if method == "POST" { headers["content-type"] = "application/json" }
        if !cookies.isEmpty { headers["cookie"] = cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ") }
        var request = DashboardRequest(method: method, path: path, query: query, headers: headers, body: body)
        request.launch = launch
        return request
    }

    /// The dashboard's answer, whose cookies are kept.
    func respond(to request: DashboardRequest) async -> DashboardResponse {
        var request = request
        if let id = launch.instance?.id {
            // As a server does, which finds the row anew for each request.
            launch.instance = try? await state?.instance(id: id)
            request.launch = launch
        }
        let response = await handler.respond(to: request)
        for (name, value) in response.headers where name.lowercased() == "set-cookie" { keepCookie(value) }
        return response
    }

    private func keepCookie(_ field: String) {
        let parts = field.split(separator: ";").map { $0.drop { $0 == " " } }
        guard let pair = parts.first, let separator = pair.firstIndex(of: "=") else { return }
        let isOver = parts.dropFirst().contains { part in
            let attribute = part.split(separator: "=")
            return attribute.count == 2 && attribute[0].lowercased() == "max-age" && (Int(attribute[1]) ?? 1) <= 0
        }
        cookies[String(pair[..<separator])] = isOver ? nil : String(pair[pair.index(after: separator)...])
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
