import DashboardComponents
import Dashboards
import HTTPTypes
import Hummingbird
import Logging
import MessageComponents
import NIOCore

/// The dashboards of one mount, ready to answer.
struct DashboardSite: Sendable {
    let componentFiles: ComponentFiles
    /// Those that all dashboards share.
    let assets: AssetFolder?
    /// Those of dashboards that have some of their own, by slug.
    private let ownAssets: [String: AssetFolder]
    private let handlers: [String: DashboardHandler]
    private let maximumBodySize: Int
    private let sockets: DashboardSockets?
    private let messages: MessageSockets?
    /// By slug, while developing.
    private let changes: [String: AssetChanges]
    private let gate: AccessGate
    private let origin: RequestOrigin
    private let embedding: FrameAncestors

    /// - Parameters:
    ///   - keepsConnections: Whether the requests' context does, which WebSockets need.
    ///   - knowsVisitors: Whether it knows who makes a request, which guards need.
    init(
        mount: DashboardMount, options: DashboardServerOptions, keepsConnections: Bool, knowsVisitors: Bool
    ) throws {
        gate = try AccessGate(options: options, registry: mount.registry, knowsVisitors: knowsVisitors)
        origin = RequestOrigin(allowed: options.allowedOrigins)
        let dashboards = mount.registry.dashboards
        let frontEnd = try options.frontEnd ?? .installed()
        let always = ComponentLibrary.standard + [.messages, EmbeddingScripts.library]
        let libraries = dashboards.reduce(into: Set(always)) { libraries, dashboard in
            libraries.formUnion(dashboard.usedLibraries)
        }
        let files = try ComponentFiles(
            frontEnd: frontEnd, libraries: libraries, path: mount.path, origin: options.filesOrigin,
            isForDevelopment: options.checksProperties)
        let assets = try options.assets.map {
            try AssetFolder(
                directory: $0, path: "\(mount.path)/\(options.assetsPath)/", keepsNames: options.reloadInterval != nil,
                includes: options.includesAsset)
        }
        var ownAssets: [String: AssetFolder] = [:]
        var changes: [String: AssetChanges] = [:]
        var handlers: [String: DashboardHandler] = [:]
        for dashboard in dashboards {
            let own = try dashboard.assets.map {
                try AssetFolder(
                    directory: $0, path: mount.address(of: dashboard) + "assets/",
                    keepsNames: options.reloadInterval != nil)
            }
            ownAssets[dashboard.slug] = own
            let folders = [assets, own].compactMap(\.self)
            if options.reloadInterval != nil { changes[dashboard.slug] = AssetChanges(assets: folders) }
            var settings = DashboardHandler.Settings(
                pathPrefix: mount.address(of: dashboard),
                favicon: folders.compactMap(\.favicon).last ?? "\(mount.path)/_favicon.ico",
                url: { files.address(of: $0) })
            if !folders.isEmpty {
                settings.assetAddress = { file in folders.reversed().lazy.compactMap { $0.address(of: file) }.first }
            }
            settings.libraries = ComponentLibrary.always
            settings.assetsPath = "\(mount.path)/\(options.assetsPath)/"
            settings.limit = options.callbackLimit
            settings.stylesheets = folders.flatMap(\.stylesheets)
            settings.scripts = [files.address(of: EmbeddingScripts.framed)] + folders.flatMap(\.scripts)
            settings.showsErrors = options.showsErrors
            settings.checksProperties = options.checksProperties
            settings.contentSecurityPolicy = options.contentSecurityPolicy
            settings.document = options.document
            settings.servesLocally = options.servesLocally
            settings.deadline = options.callbackDeadline
            settings.jobs = options.jobs
            settings.maximumJobs = options.maximumJobs
            settings.webSocket = keepsConnections ? options.webSocket : nil
            settings.reloadInterval = options.reloadInterval
            if keepsConnections, options.messages != nil {
                settings.messageSocket = "\(mount.path)/\(MessageSockets.path)"
            }
            handlers[dashboard.slug] = try DashboardHandler(dashboard, settings: settings)
        }
        self.handlers = handlers
        embedding = try FrameAncestors(options.frameAncestors)
        self.assets = assets
        self.ownAssets = ownAssets
        self.changes = changes
        componentFiles = files
        maximumBodySize = options.maximumBodySize
        let gate = keepsConnections ? SocketGate(options: options) : nil
        sockets = options.webSocket == nil ? nil : gate.map { DashboardSockets(gate: $0, options: options) }
        messages = options.messages.flatMap { settings in gate.map { MessageSockets(gate: $0, settings: settings) } }
    }

    // MARK: Files

    func favicon(for request: Request, context: some RequestContext) async throws -> Response {
        try await gate.respond(to: request, context: context, action: .componentSuites) {
            componentFiles.respond(to: request, path: "dash/favicon.ico")
        }
    }

    func componentFile(for request: Request, context: some RequestContext) async throws -> Response {
        try await gate.respond(to: request, context: context, action: .componentSuites) {
            try componentFiles.respond(to: request, path: context.decodedCatchAll())
        }
    }

    func asset(for request: Request, context: some RequestContext) async throws -> Response {
        try await gate.respond(to: request, context: context, action: .assets) {
            try assets?.respond(to: request, path: context.decodedCatchAll()) ?? Response(status: .notFound)
        }
    }

    /// Opens the WebSocket over which a page hears messages.
    func openMessages(_ request: Request, context: some RequestContext) async -> Response {
        guard let messages, let context = context as? any ChannelRequestContext else {
            return Response(status: .notFound)
        }
        return await messages.open(request, context: context)
    }

    // MARK: Dashboards

    func respond(to request: Request, context: some RequestContext) async throws -> Response {
        guard let slug = context.parameters.get("slug")?.removingPercentEscapes else {
            throw HTTPError(.notFound, message: "There is no such dashboard.")
        }
        let path = try context.decodedCatchAll()
        return try await gate.respond(
            to: request, context: context, path: path, dashboard: handlers[slug]?.dashboard.name ?? slug, slug: slug,
            action: DashboardAction(path: path)
        ) {
            // Only now: whether it is there is nothing for those who may not see it.
            guard let handler = handlers[slug] else {
                throw HTTPError(.notFound, message: "There is no such dashboard.")
            }
            return try await respond(to: request, context: context, handler: handler, path: path)
        }
    }

    private func respond(
        to request: Request, context: some RequestContext, handler: DashboardHandler, path: String
    ) async throws -> Response {
        let slug = handler.dashboard.slug
        if path.isEmpty, !request.uri.path.hasSuffix("/") {
            // Without the slash the page's relative addresses would point beside the dashboard.
            let query = request.uri.query.map { "?\($0)" } ?? ""
            return Response(status: .permanentRedirect, headers: [.location: "\(request.uri.path)/\(query)"])
        }
        if path.hasPrefix(Self.suites), request.method == .get || request.method == .head {
            return componentFiles.respond(to: request, path: String(path.dropFirst(Self.suites.count)))
        }
        if path == WebSocketSettings.path, let sockets, let context = context as? any ChannelRequestContext {
            let dashboardRequest = DashboardRequest(request, path: path, body: [], visitor: context.currentVisitor)
            return await sockets.open(
                request, as: dashboardRequest, context: context, handler: handler,
                admit: gate.admission(to: handler.dashboard)
            ) { log($0, slug: slug, path: path, logger: context.logger) }
        }
        if path.hasPrefix(Self.assets), request.method == .get || request.method == .head {
            let file = String(path.dropFirst(Self.assets.count))
            return try ownAssets[slug]?.respond(to: request, path: file) ?? assets?.respond(to: request, path: file)
                ?? Response(status: .notFound)
        }
        if path == "_reload-hash", let changes = changes[slug], request.method == .get {
            return Response(.json(changes.answer()), isHead: false, embedding: embedding)
        }
        if request.method == .post, !origin.acceptsChange(request) {
            context.logger.notice(
                "refused a request",
                metadata: [
                    "dashboard": "\(slug)", "path": "\(path)", "reason": "it comes from another site",
                    "origin": "\(request.headers[.origin] ?? "none")",
                ])
            return Response(
                .json(["error": "The request comes from a page of another site."], status: 403), isHead: false,
                embedding: embedding)
        }
        var dashboardRequest: DashboardRequest
        do {
            dashboardRequest = try await self.dashboardRequest(for: request, path: path, context: context)
        } catch let refusal as BodyTooLarge {
            context.logger.notice(
                "refused a request", metadata: ["dashboard": "\(slug)", "path": "\(path)", "reason": "\(refusal)"])
            var headers: HTTPFields = [.contentType: "text/plain; charset=utf-8"]
            // The rest of the body is still on its way: the connection cannot be used again. One of HTTP/2 carries other
            // requests, and must not say so.
            if !isHTTP2(request, context) { headers[.connection] = "close" }
            return Response(
                status: .contentTooLarge, headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(string: "\(refusal)")))
        }
        if request.method == .post, let channel = (context as? any ChannelRequestContext)?.channel {
            dashboardRequest.connection = ClientWatchHandler.watch(channel)
        }
        let response = await handler.respond(to: dashboardRequest)
        log(response, slug: slug, path: path, logger: context.logger)
        return Response(response, isHead: request.method == .head, embedding: embedding)
    }

    private static let suites = "_dash-component-suites/", assets = "assets/"

    private func dashboardRequest(
        for request: Request, path: String, context: some RequestContext
    ) async throws -> DashboardRequest {
        var body: [UInt8] = []
        if request.method == .post {
            if let length = request.headers.first(of: .contentLength).flatMap(Int.init), length > maximumBodySize {
                throw BodyTooLarge(limit: maximumBodySize)
            }
            do {
                body = Array(try await request.body.collect(upTo: maximumBodySize).readableBytesView)
            } catch is NIOTooManyBytesError {
                throw BodyTooLarge(limit: maximumBodySize)
            }
        }
        return DashboardRequest(request, path: path, body: body, visitor: context.currentVisitor)
    }

    private func log(_ response: DashboardResponse, slug: String, path: String, logger: Logger) {
        guard let problem = response.problem else { return }
        logger.log(
            level: response.status >= 500 ? .error : .notice,
            response.status >= 500 ? "a callback failed" : "refused a request",
            metadata: [
                "dashboard": "\(slug)", "path": "\(path)", "status": "\(response.status)", "reason": "\(problem)",
            ])
    }
}

extension DashboardRequest {
    init(_ request: Request, path: String, body: [UInt8], visitor: Visitor) {
        let headers = request.headers
        self.init(
            method: request.method.rawValue, path: path,
            query: request.uri.queryParameters.map { (String($0.key), String($0.value)) }, body: body
        ) { name in
            name == "content-type" ? headers.first(of: .contentType) : HTTPField.Name(name).flatMap { headers[$0] }
        }
        self.visitor = visitor
    }
}

/// Whether a request came by HTTP/2: on a stream of a connection that the server's socket has accepted.
private func isHTTP2(_ request: Request, _ context: some RequestContext) -> Bool {
    guard let channel = (context as? any ChannelRequestContext)?.channel else {
        // By HTTP/1.1 nobody says the scheme, and Hummingbird takes it to be http.
        return request.head.scheme == "https"
    }
    return channel.parent?.parent != nil
}

/// A body has more bytes than are taken.
private struct BodyTooLarge: Error, CustomStringConvertible {
    let limit: Int
    var description: String { "The body has more than the \(limit) bytes that are taken." }
}

extension ComponentLibrary {
    /// The libraries that every page loads, as Dash does: callbacks may bring their components at any time.
    static let always: Set<ComponentLibrary> = [.core, .html, .table]
}

extension HTTPFields {
    /// The value of the first field of that name, without looking for others to join it with.
    func first(of name: HTTPField.Name) -> String? { first { $0.name == name }?.value }
}

extension Response {
    init(_ response: DashboardResponse, isHead: Bool, embedding: FrameAncestors) {
        var headers: HTTPFields = [
            .contentSecurityPolicy: embedding.directive, .xContentTypeOptions: "nosniff",
        ]
        for (name, value) in response.headers {
            if name == "Content-Type" {
                headers.append(HTTPField(name: .contentType, value: value))
            } else if name == "Content-Security-Policy" {
                headers[.contentSecurityPolicy] = "\(value); \(embedding.directive)"
            } else if let name = HTTPField.Name(name) {
                headers.append(HTTPField(name: name, value: value))
            }
        }
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
        self.init(status: .init(code: response.status), headers: headers, body: body)
        if isHead { self = createHeadResponse() }
    }
}
