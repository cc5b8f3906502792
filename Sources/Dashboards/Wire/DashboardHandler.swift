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
public final class DashboardHandler: Sendable {
    /// The dashboard.
    public let dashboard: Dashboard
    private let callbacks: CallbackTable
    private let page: IndexPage
    /// The page where it is always the same; `nil` for one that is made when it is asked for.
    private let index: PreparedPage?
    private let registry: PageRegistry
    private let settings: Settings
    private let watch: DeadlineWatch
    private let queue: CallbackQueue?
    let jobs: JobRunner
    /// Whether a callback runs in the background.
    let usesJobs: Bool

    /// The header in which the page sends the value of ``Settings/tokenCookie``.
    package static let tokenHeader = "X-CSRFToken"

    /// Where and how a dashboard is shown.
    public struct Settings: Sendable {
        /// The address of the dashboard below the server's root, with a `/` at both ends.
        public var pathPrefix: String
        /// The libraries that every page loads, besides those of the dashboard's layout.
        public var libraries: Set<ComponentLibrary> = []
        /// Whether people may see what went wrong inside a callback, and the developer menu.
        public var showsErrors = false
        /// Whether the browser checks what components are given, with the development builds of React and the renderer.
        public var checksProperties = false
        /// How long a callback may take; then it is cancelled and its request answered with 504.
        public var deadline: Duration? = nil
        /// How many callbacks run at once and how many may wait; as many as come where there is none.
        public var limit: CallbackLimit? = nil
        /// Whether and how pages use a WebSocket, if the server offers one.
        public var webSocket: WebSocketSettings? = nil
        /// The name of the cookie whose value the page sends back with each callback, if the server wants one.
        package var tokenCookie: String?
        /// The address of the WebSocket over which `Pipe` components hear messages, if there is one.
        public var messageSocket: String? = nil
        /// How often pages ask whether they shall reload; never where there is none.
        public var reloadInterval: Duration? = nil
        /// Where background callbacks leave their results.
        public var jobs: any JobStore = InProcessJobStore()
        /// How many background callbacks run at once; further ones are refused with 503.
        public var maximumJobs = 64
        /// Where instances of the dashboard are kept; without it there are none.
        public var state: (any StateStore)?
        /// Sees what is done, for those who count and trace it.
        public var observer: (any DashboardObserver)?
        /// The address of a library's file.
        public var url: @Sendable (ComponentLibrary.Script) -> String
        /// Addresses of further style sheets and scripts for the page.
        public var stylesheets: [String] = []
        public var scripts: [String] = []
        /// What pages may load and run; anything where there is none.
        public var contentSecurityPolicy: ContentSecurityPolicy?
        /// What the page has around the components, where the dashboard does not say.
        public var document = DashboardDocument()
        /// The address of the icon.
        public var favicon: String
        /// The address below which the assets are, with a `/` at its end.
        public var assetsPath: String
        /// The address of an asset with its fingerprint, `nil` where there is no such file.
        package var assetAddress: (@Sendable (String) -> String?)?
        /// Whether local copies of external files are loaded instead of them.
        public var servesLocally = true

        public init(
            pathPrefix: String = "/", favicon: String? = nil,
            url: (@Sendable (ComponentLibrary.Script) -> String)? = nil
        ) {
            self.pathPrefix = pathPrefix
            self.favicon = favicon ?? pathPrefix + "_favicon.ico"
            assetsPath = pathPrefix + "assets/"
            self.url = url ?? { "\(pathPrefix)_dash-component-suites/\($0.path)" }
        }
    }

    /// Prepares the answers that are the same every time.
    ///
    /// - Throws: ``DashboardError`` where the dashboard's definition is wrong.
    public init(_ dashboard: Dashboard, settings: Settings = Settings()) throws(DashboardError) {
        let dashboard = dashboard.named(DashboardRegistry.madeName(1))
        try dashboard.check()
        guard settings.pathPrefix.hasPrefix("/"), settings.pathPrefix.hasSuffix("/") else {
            throw dashboard.error("its address “\(settings.pathPrefix)” must have a “/” at both ends.")
        }
        self.dashboard = dashboard
        self.settings = settings
        watch = DeadlineWatch(limit: settings.deadline)
        let name = dashboard.name, observer = settings.observer
        queue = settings.limit.map { limit in
            CallbackQueue(limit: limit) { observer?.waiting(name, changesBy: $0) }
        }
        jobs = JobRunner(store: settings.jobs, maximumJobs: settings.maximumJobs, observer: observer)
        usesJobs = dashboard.callbacks.contains { $0.settings.background.interval != nil }
        callbacks = CallbackTable(dashboard)
        let libraries = settings.libraries.union(dashboard.usedLibraries)
        registry = PageRegistry(prefix: settings.pathPrefix, pages: dashboard.orderedPages)
        let page = PageRegistry.$current.withValue(registry) {
            IndexPage(
                dashboard: dashboard, settings: settings, libraries: libraries,
                pageLayouts: dashboard.exampleLayouts().compactMap(\.self))
        }
        self.page = page
        let copies = settings.servesLocally ? (dashboard.document ?? settings.document).localCopies : []
        for copy in copies where settings.assetAddress?(copy) == nil {
            throw DashboardError(
                dashboard: dashboard.name,
                reason: "The local copy “\(copy)” of an external file is not among the assets.")
        }
        for problem in [(dashboard.document ?? settings.document).problem, settings.contentSecurityPolicy?.problem] {
            if let problem { throw dashboard.error(problem) }
        }
        index = PageRegistry.$current.withValue(registry) {
            PreparedPage(policy: settings.contentSecurityPolicy) { page.html(nonce: $0) }
        }
    }

    /// The same dashboard at another address, where its pages find everything. Limits and jobs are shared.
    ///
    /// - Parameters:
    ///   - pathPrefix: The address, with a `/` at both ends.
    ///   - change: Changes where files are.
    package func moved(to pathPrefix: String, _ change: (inout Settings) -> Void = { _ in }) -> DashboardHandler {
        var settings = settings
        settings.pathPrefix = pathPrefix
        change(&settings)
        return DashboardHandler(self, settings: settings)
    }

    /// A handler moved to where the settings say.
    private init(_ handler: DashboardHandler, settings: Settings) {
        dashboard = handler.dashboard
        callbacks = handler.callbacks
        watch = handler.watch
        queue = handler.queue
        jobs = handler.jobs
        usesJobs = handler.usesJobs
        self.settings = settings
        registry = PageRegistry(prefix: settings.pathPrefix, pages: dashboard.orderedPages)
        var page = handler.page
        page.settings = settings
        self.page = page
        index = nil
    }

    /// Answers one request. Nothing that a client sends makes it trap.
    public func respond(to request: DashboardRequest) async -> DashboardResponse {
        await amongPages(of: request) { await answer(request) }
    }

    /// Answers something while ``PageRegistry/current`` has the dashboard's pages, and ``assetURL(_:)`` its files.
    private func amongPages(
        of request: DashboardRequest, _ answer: () async -> DashboardResponse
    ) async -> DashboardResponse {
        guard let find = settings.assetAddress else { return await amongRegisteredPages(of: request, answer) }
        return await AssetAddresses.$current.withValue(AssetAddresses(find: find)) {
            await amongRegisteredPages(of: request, answer)
        }
    }

    private func amongRegisteredPages(
        of request: DashboardRequest, _ answer: () async -> DashboardResponse
    ) async -> DashboardResponse {
        if dashboard.pages.isEmpty { return await answer() }
        let registry =
            request.launch.address.map { PageRegistry(prefix: $0, pages: dashboard.orderedPages) } ?? registry
        return await PageRegistry.$current.withValue(registry) { await answer() }
    }

    private func answer(_ request: DashboardRequest) async -> DashboardResponse {
        switch (request.path, request.method) {
        case ("_dash-update-component", "POST"): return await update(request)
        case ("_dash-update-component", _): return .wrongMethod(request.method, allowed: "POST")
        case (_, "GET"), (_, "HEAD"):
            switch request.path {
            case "_dash-layout": return await observed(.layout) { layoutResponse(for: request) }
            case "_dash-dependencies": return callbacks.dependencies
            case "_dash-routes": return .refusal(404, "There are no routes to be asked for.")
            default: return await observed(.page) { pageResponse(for: request) }
            }
        default: return .wrongMethod(request.method, allowed: "GET, HEAD")
        }
    }

    private func pageResponse(for request: DashboardRequest) -> DashboardResponse {
        let launch = request.launch
        let isPlain = launch.address == nil && launch.parameters.isEmpty
        if dashboard.pages.isEmpty, isPlain, let index { return index.response }
        if let path = dashboard.redirection(of: request.path) {
            return DashboardResponse(
                status: 301, headers: [("Location", (launch.address ?? settings.pathPrefix) + path)])
        }
        let page = isPlain ? page : page.opened(launch)
        return PreparedPage.response(policy: settings.contentSecurityPolicy) {
            page.html(for: request.path, request: request, nonce: $0)
        }
    }

    private func layoutResponse(for request: DashboardRequest) -> DashboardResponse {
        if dashboard.usesSession { request.session.reserve() }
        var layout: JSON
        do {
            layout = try dashboard.layout(LayoutRequest(request)).pageJSON
        } catch let error as LaunchParameterError {
            return .refusal(400, error.description)
        } catch  where error.isStoreAway {
            return .storeAway(because: error)
        } catch {
            var response = DashboardResponse.refusal(
                500, settings.showsErrors ? "The layout failed: \(error)" : "The layout failed.")
            response.problem = "The layout failed: \(String(reflecting: error))"
            return response
        }
        let overrides = request.launch.overrides
        if !overrides.isEmpty {
            layout = LayoutValues(childrenProperties: childrenProperties).layout(layout, with: overrides)
        }
        var response = DashboardResponse.json(layout)
        if let cookie = jobCookie(for: request) { response.headers.append(cookie) }
        return response
    }

    /// For each namespace and type of the page's libraries the paths of properties that may hold components.
    package var childrenProperties: JSON { page.childrenProperties }

    /// How its pages use a WebSocket, if they do.
    package var webSocketSettings: WebSocketSettings? { settings.webSocket }

    // MARK: Callbacks

    private func update(_ request: DashboardRequest) async -> DashboardResponse {
        await respond {
            try Self.checkContentType(request.header("content-type"))
            let call: CallbackRequest
            do {
                call = try CallbackRequest(body: request.body, callbacks: callbacks)
            } catch let error as CallbackRequestError where !error.givenInputs.isEmpty {
                // As a `Pipe` sends it that has heard nothing yet: what there is belongs to the instance.
                guard let instance = instance(for: request) else { throw error }
                instance.stage(CallbackContext.changes(of: error.givenInputs))
                try await instance.commit()
                throw PreventUpdate()
            }
            try await cancelJobs(for: call, request)
            if call.callback.settings.background.interval != nil {
                return try await answerInBackground(call, for: request)
            }
            return await observed(.callback, call.callback) {
                await respond { try await run(call, for: request) }
            }
        }
    }

    /// The answer to a callback's request that came over a WebSocket.
    func answer(to body: JSON, for request: DashboardRequest, over line: PageLine) async -> DashboardResponse {
        await amongPages(of: request) {
            await respond {
                let call = try CallbackRequest(body, callbacks: callbacks)
                return await observed(.socketCallback, call.callback) {
                    await respond { try await run(call, for: request, over: line) }
                }
            }
        }
    }

    /// Does something while the observer looks, if there is one.
    private func observed(
        _ kind: DashboardWork.Kind, _ callback: Callback? = nil, _ answer: () async -> DashboardResponse
    ) async -> DashboardResponse {
        guard let observer = settings.observer else { return await answer() }
        let work = DashboardWork(kind, of: dashboard.name, callback: callback?.key)
        return await observer.observe(work, outcome: { DashboardWork.Outcome(of: $0) }, answer)
    }

    private func respond(_ answer: () async throws -> DashboardResponse) async -> DashboardResponse {
        do {
            return try await answer()
        } catch let error as CallbackRequestError {
            return .refusal(error.status, error.description)
        } catch let error as LaunchParameterError {
            return .refusal(400, error.description)
        } catch is PreventUpdate {
            return DashboardResponse(status: 204)
        } catch is QueueFull {
            var refusal = DashboardResponse.refusal(503, "Too many callbacks are running. Try again soon.")
            let seconds = max(1, queue?.limit.retryAfter.components.seconds ?? 1)
            refusal.headers.append(("Retry-After", "\(seconds)"))
            return refusal
        } catch let error where error is ClientGone || error is CancellationError && Task.isCancelled {
            // Nobody reads it; the number is that of other servers' logs.
            return .refusal(499, "The client went away before its callback ended.")
        } catch is DeadlineExceeded {
            return .refusal(504, "The callback took longer than allowed.")
        } catch  where error.isStoreAway {
            return .storeAway(because: error)
        } catch {
            var response = DashboardResponse.refusal(
                500, settings.showsErrors ? "The callback failed: \(error)" : "The callback failed.")
            response.problem = "The callback failed: \(String(reflecting: error))"
            return response
        }
    }

    private func run(
        _ call: CallbackRequest, for request: DashboardRequest, over line: PageLine? = nil
    ) async throws -> DashboardResponse {
        let request = line == nil ? request : try await reloaded(request)
        let context = context(of: call, for: request, line: line)
        // One that stays as long as its page is open waits most of the time, and must not use others' room.
        let isLasting = line != nil && call.callback.settings.isPersistent
        let queue = isLasting ? nil : queue
        return try await keepingChanges(of: context) {
            let results = try await results(of: call, in: context) { operation in
                let queued: @Sendable () async throws -> CallbackResults = {
                    if let queue { try await queue.run { try await operation() } } else { try await operation() }
                }
                return if isLasting {
                    try await queued()
                } else {
                    try await watch.run(for: request.connection, queued)
                }
            }
            return try response(to: call, with: results, context: context)
        }
    }

    /// Runs a callback, and sees to what it has changed besides its outputs: written where it returns or prevents its
    /// update, dropped where it fails.
    func keepingChanges<Result>(
        of context: CallbackContext, _ operation: () async throws -> Result
    ) async throws -> Result {
        defer { context.session.close() }
        let result: Result
        do {
            result = try await operation()
        } catch let error as PreventUpdate {
            try await commit(context)
            throw error
        }
        try await commit(context)
        return result
    }

    private func commit(_ context: CallbackContext) async throws {
        try await context.instance?.commit()
        try await context.session.commit()
    }

    /// The request with its instance as it is now: over a WebSocket it comes from when the page was opened.
    private func reloaded(_ request: DashboardRequest) async throws -> DashboardRequest {
        guard let instance = request.launch.instance, let store = settings.state else { return request }
        var request = request
        request.launch.instance = try await store.instance(id: instance.id)
        if !instance.savesOnChange { request.launch.instance?.savesOnChange = false }
        guard request.launch.instance != nil else { throw CallbackRequestError.noInstance }
        return request
    }

    private func instance(for request: DashboardRequest) -> DashboardInstance? {
        request.launch.instance.flatMap { row in settings.state.map { DashboardInstance(row, in: $0) } }
    }

    func context(
        of call: CallbackRequest, for request: DashboardRequest, line: PageLine? = nil, job: JobReporter? = nil
    ) -> CallbackContext {
        let instance = instance(for: request)
        let context = CallbackContext(
            dashboard: dashboard.name, call: call, request: request,
            creator: CallbackCreator(
                table: callbacks, dashboard: dashboard, isAllowed: call.callback.settings.createsCallbacks),
            instance: instance, line: line, job: job)
        if let instance { instance.stage(context.argumentChanges) }
        return context
    }

    /// What the callback returns, or its handler of errors.
    ///
    /// - Parameter perform: Calls the callback, within limits.
    func results(
        of call: CallbackRequest, in context: CallbackContext,
        perform: (@escaping @Sendable () async throws -> CallbackResults) async throws -> CallbackResults
    ) async throws -> CallbackResults {
        guard case .server(let run, let recover) = call.callback.body else {
            throw CallbackRequestError.runsInBrowser(call.callback)
        }
        let values = CallbackValues(inputs: call.inputs, state: call.state, context: context)
        do {
            return try await perform { try await run(values) }
        } catch let error where Self.isOutsideTheCallback(error) {
            throw error
        } catch {
            context.session.discard()
            context.instance?.fail()
            if let recover { return try await recover(error, context) }
            guard let handler = dashboard.errorHandler else { throw error }
            try await handler(error, context)
            return CallbackResults(entries: call.callback.outputs.map { _ in .one(nil) })
        }
    }

    /// Whether an error is none of the callback's own, for which there are handlers.
    private static func isOutsideTheCallback(_ error: any Error) -> Bool {
        error is PreventUpdate || error is CallbackRequestError || error is DeadlineExceeded || error is ClientGone
            || error is QueueFull
            || error is CancellationError && Task.isCancelled
    }

    /// The values to set, by component.
    func values(
        of results: CallbackResults, for call: CallbackRequest, context: CallbackContext
    ) throws -> JSON.Object {
        var values: JSON.Object = [:]
        for (position, entry) in results.entries.enumerated() {
            let output = call.callback.outputs[position]
            let targets = call.targets[position]
            switch entry {
            case .one(let value):
                if let value, let target = targets.first { values.set(output.property.name, of: target, to: value) }
            case .each(let list):
                guard list.count == targets.count else {
                    throw WrongNumberOfValues(
                        property: output.property, found: list.count, expected: targets.count)
                }
                for (value, target) in zip(list, targets) {
                    if let value { values.set(output.property.name, of: target, to: value) }
                }
            }
        }
        context.instance?.stageOutputs(values)
        return values
    }

    private func response(
        to call: CallbackRequest, with results: CallbackResults, context: CallbackContext
    ) throws -> DashboardResponse {
        let values = try values(of: results, for: call, context: context)
        let sideUpdate = context.page.sideUpdate
        context.instance?.stageOutputs(sideUpdate)
        var response: DashboardResponse
        if call.callback.outputs.isEmpty, sideUpdate.isEmpty {
            response = DashboardResponse(status: 204)
        } else {
            var answer: JSON.Object = ["multi": true, "response": .object(values)]
            if !sideUpdate.isEmpty { answer["sideUpdate"] = .object(sideUpdate) }
            response = .json(.object(answer))
        }
        response.headers += context.response.headers
        let timings = context.response.timings
        if settings.showsErrors, !timings.isEmpty {
            response.headers.append(("Server-Timing", timings.joined(separator: ", ")))
        }
        return response
    }

    private static func checkContentType(_ contentType: String?) throws(CallbackRequestError) {
        if contentType == "application/json" { return }
        let mediaType = contentType?.prefix { $0 != ";" && $0 != " " }.lowercased()
        guard mediaType == "application/json" else { throw .wrongContentType(contentType) }
    }
}

extension DashboardResponse {
    fileprivate static func wrongMethod(_ method: String, allowed: String) -> DashboardResponse {
        var refusal = refusal(
            405, "\(method) is not possible here; callbacks are run by POST to _dash-update-component.")
        refusal.headers.append(("Allow", allowed))
        return refusal
    }
}

/// A callback returned another number of values than there are components to set.
struct WrongNumberOfValues: Error, CustomStringConvertible {
    let property: PropertyReference
    let found: Int
    let expected: Int

    var description: String {
        "\(found) values were returned for “\(property)”, of which the page has \(expected)."
    }
}

extension JSON.Object {
    /// Sets a property among those of a component.
    fileprivate mutating func set(_ property: String, of component: String, to value: JSON) {
        if case .object(var properties)? = self[component] {
            properties[property] = value
            self[component] = .object(properties)
        } else {
            self[component] = .object([property: value])
        }
    }
}
