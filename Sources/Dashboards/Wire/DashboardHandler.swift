/// Answers the requests of dash-renderer for one dashboard: a request value in, a response value out.
///
/// | path | answer |
/// |---|---|
/// | `_dash-layout` | the layout |
/// | `_dash-dependencies` | what the callbacks read and set |
/// | `_dash-update-component` | runs one callback |
/// | anything else | the page, so that deep links work |
///
/// Files are the server's part.
public struct DashboardHandler: Sendable {
    /// The dashboard.
    public let dashboard: Dashboard
    private let callbacks: [String: Callback]
    private let page: DashboardResponse
    private let dependencies: DashboardResponse
    private let settings: Settings
    private let watch: DeadlineWatch?

    /// Where and how a dashboard is shown.
    public struct Settings: Sendable {
        /// The address of the dashboard below the server's root, with a `/` at both ends.
        public var pathPrefix: String
        /// The libraries that every page loads, besides those of the dashboard's layout.
        public var libraries: Set<ComponentLibrary> = []
        /// Whether people may see what went wrong inside a callback, and the developer menu.
        public var showsErrors = false
        /// How long a callback may take; then it is cancelled and its request answered with 504.
        public var deadline: Duration? = nil
        /// The address of a library's file.
        public var url: @Sendable (ComponentLibrary.Script) -> String
        /// Addresses of further style sheets and scripts for the page.
        public var stylesheets: [String] = []
        public var scripts: [String] = []
        /// The address of the icon.
        public var favicon: String

        public init(
            pathPrefix: String = "/", favicon: String? = nil,
            url: (@Sendable (ComponentLibrary.Script) -> String)? = nil
        ) {
            self.pathPrefix = pathPrefix
            self.favicon = favicon ?? pathPrefix + "_favicon.ico"
            self.url = url ?? { "\(pathPrefix)_dash-component-suites/\($0.path)" }
        }
    }

    /// Prepares the answers that are the same every time.
    ///
    /// - Throws: ``DashboardError`` where the dashboard's definition is wrong.
    public init(_ dashboard: Dashboard, settings: Settings = Settings()) throws(DashboardError) {
        try dashboard.check()
        self.dashboard = dashboard
        self.settings = settings
        watch = settings.deadline.map { DeadlineWatch(limit: $0) }
        callbacks = Dictionary(uniqueKeysWithValues: dashboard.callbacks.map { ($0.key, $0) })
        dependencies = .json(.array(dashboard.callbacks.map(\.specification)))
        let libraries = settings.libraries.union(dashboard.usedLibraries)
        page = .html(IndexPage(dashboard: dashboard, settings: settings, libraries: libraries).html)
    }

    /// Answers one request. Nothing that a client sends makes it trap.
    public func respond(to request: DashboardRequest) async -> DashboardResponse {
        switch (request.path, request.method) {
        case ("_dash-update-component", "POST"): return await update(request)
        case (_, "GET"), (_, "HEAD"):
            switch request.path {
            case "_dash-layout": return .json(dashboard.layout().json)
            case "_dash-dependencies": return dependencies
            default: return page
            }
        default:
            var refusal = DashboardResponse.refusal(
                405, "\(request.method) is not possible here; callbacks are run by POST to _dash-update-component.")
            refusal.headers.append(
                ("Allow", request.path == "_dash-update-component" ? "GET, HEAD, POST" : "GET, HEAD"))
            return refusal
        }
    }

    // MARK: Callbacks

    private func update(_ request: DashboardRequest) async -> DashboardResponse {
        do {
            try Self.checkContentType(request.header("content-type"))
            let call = try CallbackRequest(body: request.body, callbacks: callbacks)
            return try await run(call, for: request)
        } catch let error as CallbackRequestError {
            return .refusal(error.status, error.description)
        } catch is PreventUpdate {
            return DashboardResponse(status: 204)
        } catch is DeadlineExceeded {
            return .refusal(504, "The callback took longer than allowed.")
        } catch {
            var response = DashboardResponse.refusal(
                500, settings.showsErrors ? "The callback failed: \(error)" : "The callback failed.")
            response.problem = "The callback failed: \(String(reflecting: error))"
            return response
        }
    }

    private func run(_ call: CallbackRequest, for request: DashboardRequest) async throws -> DashboardResponse {
        let values = CallbackValues(
            inputs: call.inputs, state: call.state,
            context: CallbackContext(dashboard: dashboard.name, triggers: call.triggers, request: request))
        let results =
            if let watch {
                try await watch.run { try await call.callback.run(values) }
            } else {
                try await call.callback.run(values)
            }
        var response: JSON.Object = [:]
        for (output, value) in zip(call.callback.outputs, results) {
            guard let value else { continue }
            if case .object(var properties)? = response[output.component] {
                properties[output.name] = value
                response[output.component] = .object(properties)
            } else {
                response[output.component] = .object([output.name: value])
            }
        }
        return .json(["multi": true, "response": .object(response)])
    }

    private static func checkContentType(_ contentType: String?) throws(CallbackRequestError) {
        if contentType == "application/json" { return }
        let mediaType = contentType?.prefix { $0 != ";" && $0 != " " }.lowercased()
        guard mediaType == "application/json" else { throw .wrongContentType(contentType) }
    }
}
