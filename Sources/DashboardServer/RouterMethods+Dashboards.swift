import DashboardComponents
public import Dashboards
public import Hummingbird

extension RouterMethods {
    /// Serves dashboards below a path.
    ///
    /// ```swift
    /// let router = Router()
    /// let mount = try router.addDashboards([explorer()], at: "dash")
    /// try await Application(router: router).runService()
    /// ```
    ///
    /// | below the path | what |
    /// |---|---|
    /// | `app/<slug>/` | a dashboard's page and what it asks for |
    /// | `instance/<slug>/` | an instance of ``DashboardServerOptions/state``, likewise |
    /// | `initial/<id>/` below either | the same with initial arguments of ``DashboardServerOptions/argumentCache`` |
    /// | `app/<slug>/assets/` | the files of ``Dashboard/assets``, then those of all |
    /// | `embed/<link>/` | the same by a link of ``DashboardServerOptions/embedLinks`` |
    /// | `assets/` | the files of ``DashboardServerOptions/assets`` |
    /// | `_dash-component-suites/` | the browser side's files |
    /// | `_messages` | the WebSocket of ``DashboardServerOptions/messages`` |
    /// | `health` | `OK` |
    ///
    /// Middleware that was added to the router before applies to all of them.
    ///
    /// - Parameters:
    ///   - dashboards: The dashboards.
    ///   - path: Where they are, below what the router or group stands for.
    ///   - publicPath: The whole path as browsers see it, where it is not `path`: in a group with a path of its own, or
    ///     behind a proxy that changes paths.
    ///   - options: Limits, files, errors.
    /// - Returns: The dashboards with their path, for templates.
    /// - Throws: `DashboardError` where a definition is wrong, ``FrontEndError`` where the browser side's files are
    ///   missing, ``AssetFolderError`` where the folder of assets cannot be read, `AccessError` where a guard cannot work.
    @discardableResult
    public func addDashboards(
        _ dashboards: [Dashboard], at path: String = "dash", publicPath: String? = nil,
        options: DashboardServerOptions = DashboardServerOptions()
    ) throws -> DashboardMount {
        try addDashboards(try DashboardRegistry(dashboards), at: path, publicPath: publicPath, options: options)
    }

    /// Serves the dashboards of a registry, with those that its loader makes; see
    /// ``addDashboards(_:at:publicPath:options:)-([Dashboard],_,_,_)``.
    @discardableResult
    public func addDashboards(
        _ registry: DashboardRegistry, at path: String = "dash", publicPath: String? = nil,
        options: DashboardServerOptions = DashboardServerOptions()
    ) throws -> DashboardMount {
        var mount = DashboardMount(registry, at: publicPath ?? path)
        let site = try DashboardSite(
            mount: mount, options: options, keepsConnections: Context.self is any ChannelRequestContext.Type,
            knowsVisitors: Context.self is any VisitorRequestContext.Type)
        let group = group(RouterPath(path)).add(middleware: UnusedUpgradeMiddleware())
            .add(middleware: AvailabilityMiddleware())
        for method in [.get, .head, .post, .put, .patch, .delete, .options] as [HTTPRequest.Method] {
            for family in [.app, .instance] as [DashboardDirectory.Family] {
                for route in ["\(family)/{slug}", "\(family)/{slug}/**"] {
                    group.on(RouterPath(route), method: method) { request, context in
                        guard request.headers.first(of: .upgrade) != nil else {
                            return try await site.respond(to: request, in: family, context: SiteContext(context))
                        }
                        return try await onTaskOfItsOwn {
                            try await site.respond(to: request, in: family, context: SiteContext(context))
                        }
                    }
                }
            }
            for route in ["embed/{token}", "embed/{token}/**"] as [RouterPath] {
                group.on(route, method: method) { request, context in
                    guard request.headers.first(of: .upgrade) != nil else {
                        return try await site.respondToLink(request, context: SiteContext(context))
                    }
                    return try await onTaskOfItsOwn {
                        try await site.respondToLink(request, context: SiteContext(context))
                    }
                }
            }
        }
        for method in [.get, .head] as [HTTPRequest.Method] {
            group.on("_dash-component-suites/**", method: method) { request, context in
                try await site.componentFile(for: request, context: SiteContext(context))
            }
            group.on("\(options.assetsPath)/**", method: method) { request, context in
                try await site.asset(for: request, context: SiteContext(context))
            }
            group.on("_favicon.ico", method: method) { request, context in
                try await site.favicon(for: request, context: SiteContext(context))
            }
            group.on("health", method: method) { _, _ in "OK" }
        }
        group.on(RouterPath(MessageSockets.path), method: .get) { request, context in
            try await onTaskOfItsOwn { try await site.openMessages(request, context: SiteContext(context)) }
        }
        mount.url = { [files = site.componentFiles] in files.address(of: $0) }
        mount.state = options.state
        mount.argumentCache = options.argumentCache
        mount.sharesArguments = options.sharesArguments
        mount.findAsset = { [assets = site.assets] in assets?.address(of: $0) }
        if options.messages != nil { mount.messageSocket = "\(mount.path)/\(MessageSockets.path)" }
        return mount
    }
}

/// Answers a request for a WebSocket. What a task has used of memory for its calls stays with it until it ends, and the
/// connection's own task lasts as long as the socket: another one goes the long way to the answer.
private func onTaskOfItsOwn(
    _ answer: @escaping @Sendable () async throws -> Response
) async throws -> Response {
    async let response = answer()
    return try await response
}
