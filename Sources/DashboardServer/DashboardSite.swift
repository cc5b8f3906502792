import DashboardComponents
import Dashboards
import Foundation
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
    private let directory: DashboardDirectory
    private let maximumBodySize: Int
    private let sockets: DashboardSockets?
    private let messages: MessageSockets?
    private let gate: AccessGate
    private let origin: RequestOrigin
    private let links: (any EmbedVerifier)?
    private let linkAncestors: FrameAncestors
    private let tokens: (any CallbackTokens)?
    private let mountPath: String
    private let embedding: FrameAncestors

    /// - Parameters:
    ///   - keepsConnections: Whether the requests' context does, which WebSockets need.
    ///   - knowsVisitors: Whether it knows who makes a request, which guards need.
    init(
        mount: DashboardMount, options: DashboardServerOptions, keepsConnections: Bool, knowsVisitors: Bool
    ) throws {
        gate = try AccessGate(options: options, registry: mount.registry, knowsVisitors: knowsVisitors)
        origin = RequestOrigin(allowed: options.allowedOrigins)
        links = options.embedLinks
        linkAncestors = try FrameAncestors(options.embedLinks?.frameAncestors ?? [])
        mountPath = mount.path
        tokens = options.callbackTokens
        let dashboards = mount.registry.dashboards
        let frontEnd = try options.frontEnd ?? .installed()
        let always = ComponentLibrary.standard + [.messages, EmbeddingScripts.library]
        let libraries = dashboards.reduce(into: options.libraries.union(always)) { libraries, dashboard in
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
        directory = try DashboardDirectory(mount: mount, options: options) { dashboard in
            if let library = dashboard.usedLibraries.first(where: { !libraries.contains($0) }) {
                throw DashboardError(
                    dashboard: dashboard.name,
                    reason: "its library “\(library.namespace)” is not served; name it in the options' `libraries`.")
            }
            let own = try dashboard.assets.map {
                try AssetFolder(
                    directory: $0, path: mount.address(of: dashboard) + "assets/",
                    keepsNames: options.reloadInterval != nil)
            }
            let folders = [assets, own].compactMap(\.self)
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
            settings.scripts =
                [EmbeddingScripts.framed, EmbeddingScripts.notices].map(files.address(of:)) + folders.flatMap(\.scripts)
            settings.tokenCookie = options.callbackTokens?.cookieName
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
            settings.state = options.state
            settings.observer = options.observer
            return DashboardDirectory.Served(
                handler: try DashboardHandler(dashboard, settings: settings), assets: own,
                changes: options.reloadInterval == nil ? nil : AssetChanges(assets: folders))
        }
        embedding = try FrameAncestors(options.frameAncestors)
        self.assets = assets
        componentFiles = files
        maximumBodySize = options.maximumBodySize
        let gate = keepsConnections ? SocketGate(options: options) : nil
        sockets = options.webSocket == nil ? nil : gate.map { DashboardSockets(gate: $0, options: options) }
        messages = options.messages.flatMap { settings in gate.map { MessageSockets(gate: $0, settings: settings) } }
    }

    // MARK: Files

    func favicon(for request: Request, context: SiteContext) async throws -> Response {
        try await gate.respond(to: request, context: context, action: .componentSuites) {
            componentFiles.respond(to: request, path: "dash/favicon.ico")
        }
    }

    func componentFile(for request: Request, context: SiteContext) async throws -> Response {
        try await gate.respond(to: request, context: context, action: .componentSuites) {
            try componentFiles.respond(to: request, path: context.decodedCatchAll())
        }
    }

    func asset(for request: Request, context: SiteContext) async throws -> Response {
        try await gate.respond(to: request, context: context, action: .assets) {
            try assets?.respond(to: request, path: context.decodedCatchAll()) ?? Response(status: .notFound)
        }
    }

    /// Opens the WebSocket over which a page hears messages.
    func openMessages(_ request: Request, context: SiteContext) async throws -> Response {
        try await gate.respond(to: request, context: context, action: .webSocket) {
            guard let messages, let channel = context.channel else { return Response(status: .notFound) }
            return await messages.open(request, on: channel, by: context.visitor, logger: context.logger)
        }
    }

    // MARK: Dashboards

    func respond(
        to request: Request, in family: DashboardDirectory.Family, context: SiteContext
    ) async throws -> Response {
        guard let slug = context.parameters.get("slug")?.removingPercentEscapes else { throw Self.unknown(family) }
        let path = try Self.path(of: request, context: context)
        let place = try await directory.place(slug, in: family)
        return try await respond(to: request, context: context, path: path, place: place, family, slug) {
            if let place {
                return try await respond(
                    to: request, context: context, place: place, path: path, by: entrance(to: place, context: context))
            }
            // Only now: whether it is there is nothing for those who may not see it.
            guard let loaded = try await directory.loadedPlace(slug, in: family) else {
                context.logger.notice(
                    "no such dashboard",
                    metadata: [
                        "\(family)": "\(slug)", "action": "\(path.action.rawValue)",
                        "known": "\(directory.registry.dashboards.map(\.name))",
                    ])
                throw Self.unknown(family)
            }
            return try await respond(to: request, context: context, path: path, place: loaded, family, slug) {
                try await respond(
                    to: request, context: context, place: loaded, path: path,
                    by: entrance(to: loaded, context: context))
            }
        }
    }

    private static func path(of request: Request, context: SiteContext) throws -> LaunchPath {
        do {
            return try LaunchPath(
                context.decodedCatchAll(), query: request.query)
        } catch let error as LaunchPathError {
            throw HTTPError(.badRequest, message: error.description)
        }
    }

    private static func unknown(_ family: DashboardDirectory.Family) -> HTTPError {
        HTTPError(.notFound, message: family == .app ? "There is no such dashboard." : "There is no such instance.")
    }

    /// Answers where the guard allows it.
    private func respond(
        to request: Request, context: SiteContext, path: LaunchPath, place: DashboardDirectory.Place?,
        _ family: DashboardDirectory.Family, _ identifier: String, _ answer: () async throws -> Response
    ) async throws -> Response {
        let dashboard = place?.handler.dashboard
        return try await gate.respond(
            to: request, context: context, path: path.rest, dashboard: dashboard?.name ?? identifier,
            slug: dashboard?.slug ?? identifier,
            instance: family == .instance ? place?.instance?.slug ?? identifier : nil,
            action: path.action, answer)
    }

    /// By which door somebody comes to a dashboard.
    private struct Entrance {
        let visitor: Visitor
        /// In whose pages it may be framed.
        let embedding: FrameAncestors
        /// Its address, where it is not its own.
        var address: String?
        /// Whether the browser sends cookies by itself that say who it is.
        var usesCookies = true
        /// Looks again whether the visitor may be here.
        let admit: @Sendable (DashboardRequest) async throws -> DashboardRequest
    }

    private func entrance(to place: DashboardDirectory.Place, context: SiteContext) -> Entrance {
        Entrance(
            visitor: context.visitor, embedding: embedding, usesCookies: context.visitor.client == nil,
            admit: gate.admission(to: place.handler.dashboard, instance: place.instance?.slug))
    }

    /// Answers a request by a link for visitors without an account.
    func respondToLink(_ request: Request, context: SiteContext) async throws -> Response {
        guard let links, let token = context.parameters.get("token") else {
            throw HTTPError(.notFound, message: "There are no links here.")
        }
        let path = try Self.path(of: request, context: context)
        let grant: EmbedGrant
        do {
            grant = try links.grant(of: token, at: Date())
        } catch {
            context.logger.notice("refused a link", metadata: ["path": "\(path.rest)", "reason": "\(error)"])
            return EmbedAnswer.refusal(of: error)
        }
        let (slug, family): (String, DashboardDirectory.Family) =
            switch grant.target {
            case .dashboard(let slug): (slug, .app)
            case .instance(let slug): (slug, .instance)
            }
        var place = try await directory.place(slug, in: family)
        if place == nil { place = try await directory.loadedPlace(slug, in: family) }
        guard let place else { return EmbedAnswer.refusal(of: nil) }
        if path.rest == "_favicon.ico" {
            return EmbedAnswer.private(componentFiles.respond(to: request, path: "dash/favicon.ico"))
        }
        let address = "\(mountPath)/embed/\(token)/"
        // Whoever the browser knows itself to be: the page around may be anybody's.
        let entrance = Entrance(visitor: Visitor(), embedding: linkAncestors, address: address, usesCookies: false) {
            request in
            _ = try links.grant(of: token, at: Date())
            return request
        }
        let response = try await respond(
            to: request, context: context, place: moved(place, to: address), path: path, by: entrance)
        return EmbedAnswer.private(response)
    }

    /// A dashboard whose page finds all files below the address of its link, which opens nothing else.
    private func moved(_ place: DashboardDirectory.Place, to address: String) -> DashboardDirectory.Place {
        let handler = place.handler.moved(to: address) { settings in
            let assets = settings.assetsPath
            let places: [(from: String, to: String)] = [
                ("\(mountPath)/app/\(place.handler.dashboard.slug)/", address), (assets, address + Self.assets),
                ("\(mountPath)/", address),
            ]
            let own: @Sendable (String) -> String = { file in
                guard let place = places.first(where: { file.hasPrefix($0.from) }) else { return file }
                return place.to + file.dropFirst(place.from.count)
            }
            let (url, find) = (settings.url, settings.assetAddress)
            settings.url = { script in own(url(script)) }
            settings.stylesheets = settings.stylesheets.map(own)
            settings.scripts = settings.scripts.map(own)
            settings.favicon = own(settings.favicon)
            settings.assetsPath = address + Self.assets
            if let find { settings.assetAddress = { file in find(file).map(own) } }
            // Messages are for those who are known.
            settings.messageSocket = nil
        }
        // They look at it, and leave it as it is.
        var instance = place.instance
        instance?.savesOnChange = false
        return DashboardDirectory.Place(
            served: DashboardDirectory.Served(
                handler: handler, assets: place.served.assets, changes: place.served.changes),
            instance: instance)
    }

    private func respond(
        to request: Request, context: SiteContext, place: DashboardDirectory.Place,
        path launchPath: LaunchPath, by entrance: Entrance
    ) async throws -> Response {
        let handler = place.handler, path = launchPath.rest, embedding = entrance.embedding
        let slug = handler.dashboard.slug
        if path.isEmpty, !request.uri.path.hasSuffix("/") {
            // Without the slash the page's relative addresses would point beside the dashboard.
            let query = request.uri.query.map { "?\($0)" } ?? ""
            // Two slashes in front would be another server's name.
            let path = request.uri.path.drop { $0 == "/" }
            return Response(status: .permanentRedirect, headers: [.location: "/\(path)/\(query)"])
        }
        if path.hasPrefix(Self.suites), request.method == .get || request.method == .head {
            return componentFiles.respond(to: request, path: String(path.dropFirst(Self.suites.count)))
        }
        if path == WebSocketSettings.path, let sockets, let channel = context.channel {
            var dashboardRequest = DashboardRequest(request, path: path, body: [], visitor: entrance.visitor)
            dashboardRequest.launch = try await launch(of: place, by: launchPath, entrance, dashboardRequest)
            // What the socket keeps as long as it is open is small.
            let logger = context.logger
            return await sockets.open(
                request, as: dashboardRequest, on: channel, handler: handler, logger: logger, admit: entrance.admit
            ) { Self.log($0, slug: slug, path: path, logger: logger) }
        }
        if path.hasPrefix(Self.assets), request.method == .get || request.method == .head {
            let file = String(path.dropFirst(Self.assets.count))
            return try place.served.assets?.respond(to: request, path: file) ?? assets?.respond(to: request, path: file)
                ?? Response(status: .notFound)
        }
        if path == "_reload-hash", let changes = place.served.changes, request.method == .get {
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
        let tokens = entrance.usesCookies ? tokens : nil
        if request.method == .post, let tokens, !tokens.accepts(request.headers.first(of: .callbackToken), of: request)
        {
            context.logger.notice(
                "refused a request",
                metadata: ["dashboard": "\(slug)", "path": "\(path)", "reason": "it has no token of a page"])
            return Response(
                .json(["error": "The page is too old, or not of this browser. Reload it."], status: 403),
                isHead: false, embedding: embedding)
        }
        var dashboardRequest: DashboardRequest
        do {
            dashboardRequest = try await self.dashboardRequest(for: request, path: path, visitor: entrance.visitor)
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
        dashboardRequest.launch = try await launch(of: place, by: launchPath, entrance, dashboardRequest)
        let action = launchPath.action
        if place.instance == nil, action == .main || action == .layout {
            await directory.insertRow(for: handler.dashboard, logger: context.logger)
        }
        if request.method == .post, let channel = context.channel {
            dashboardRequest.connection = ClientWatchHandler.watch(channel)
        }
        let response = await handler.respond(to: dashboardRequest)
        Self.log(response, slug: slug, path: path, logger: context.logger)
        var answer = Response(response, isHead: request.method == .head, embedding: embedding)
        if action == .main, let tokens {
            for cookie in tokens.cookies(for: request) {
                answer.headers.append(HTTPField(name: .setCookie, value: try cookie.headerValue))
            }
            answer.headers[.cacheControl] = "no-store"
        }
        return answer
    }

    private func launch(
        of place: DashboardDirectory.Place, by path: LaunchPath, _ entrance: Entrance, _ request: DashboardRequest
    ) async throws -> PageLaunch {
        var launch = try await directory.launch(
            of: place, by: path, owner: request.session.key)
        if let address = entrance.address { launch.address = address + path.prefix }
        return launch
    }

    private static let suites = "_dash-component-suites/", assets = "assets/"

    private func dashboardRequest(
        for request: Request, path: String, visitor: Visitor
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
        return DashboardRequest(request, path: path, body: body, visitor: visitor)
    }

    private static func log(_ response: DashboardResponse, slug: String, path: String, logger: Logger) {
        guard let problem = response.problem else { return }
        let (level, message): (Logger.Level, Logger.Message) =
            if response.isStoreAway {
                (.warning, "a store is away")
            } else if response.status >= 500 {
                (.error, "a callback failed")
            } else {
                (.notice, "refused a request")
            }
        logger.log(
            level: level, message,
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
            query: request.query, body: body
        ) { name in
            name == "content-type" ? headers.first(of: .contentType) : HTTPField.Name(name).flatMap { headers[$0] }
        }
        self.visitor = visitor
    }
}

extension Request {
    /// Names and values of the query, percent escapes resolved.
    fileprivate var query: [(name: String, value: String)] {
        uri.query == nil ? [] : uri.queryParameters.map { (String($0.key), String($0.value)) }
    }
}

/// Whether a request came by HTTP/2: on a stream of a connection that the server's socket has accepted.
private func isHTTP2(_ request: Request, _ context: SiteContext) -> Bool {
    guard let channel = context.channel else {
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

extension HTTPField.Name {
    static let callbackToken = HTTPField.Name(DashboardHandler.tokenHeader)!
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
