import Dashboards
import Logging
import Synchronization

/// Finds who answers for an address below a mount: a dashboard, or one with an instance's state.
final class DashboardDirectory: Sendable {
    let registry: DashboardRegistry
    private let mount: DashboardMount
    private let state: (any StateStore)?
    private let arguments: any ArgumentCache
    private let dashboards: [String: Served]
    private let serve: @Sendable (Dashboard) throws -> Served
    private let loaded = Mutex<[String: Loaded]>([:])
    private let loaderLifetime: Duration

    private struct Loaded {
        let served: Served
        let end: ContinuousClock.Instant
    }

    /// How many dashboards made on demand are kept.
    private static let maximumLoaded = 1_000

    /// What an address begins with.
    enum Family: String { case app, instance }

    /// A dashboard with what is served for it alone. By reference: every request hands it on several times.
    final class Served: Sendable {
        let handler: DashboardHandler
        /// Its own folder of assets.
        let assets: AssetFolder?
        /// Whether files have changed, for developers.
        let changes: AssetChanges?

        init(handler: DashboardHandler, assets: AssetFolder?, changes: AssetChanges?) {
            self.handler = handler
            self.assets = assets
            self.changes = changes
        }
    }

    /// What an address stands for.
    struct Place: Sendable {
        let served: Served
        let instance: DashApp?

        var handler: DashboardHandler { served.handler }
    }

    init(
        mount: DashboardMount, options: DashboardServerOptions,
        serve: @escaping @Sendable (Dashboard) throws -> Served
    ) throws {
        registry = mount.registry
        self.mount = mount
        self.serve = serve
        state = options.state
        arguments = options.argumentCache
        loaderLifetime = options.loaderLifetime
        dashboards = Dictionary(
            uniqueKeysWithValues: try mount.registry.dashboards.map { ($0.name, try serve($0)) })
    }

    /// What an identifier stands for; `nil` for nothing that is known without the registry's loader.
    ///
    /// - Throws: What the store throws.
    func place(_ identifier: String, in family: Family) async throws -> Place? {
        switch family {
        case .app:
            if let dashboard = registry[identifier] { return place(of: dashboard) }
            // A row may have a slug of its own.
            guard let row = try await state?.app(slug: identifier), let dashboard = registry[row.name] else {
                return nil
            }
            return place(of: dashboard)
        case .instance:
            guard let row = try await state?.instance(slug: identifier), let dashboard = registry[row.app] else {
                return nil
            }
            return place(of: dashboard, instance: row)
        }
    }

    /// What an identifier stands for whose dashboard is made on demand.
    ///
    /// - Throws: What the store and the loader throw, `DashboardError` where a definition is wrong.
    func loadedPlace(_ identifier: String, in family: Family) async throws -> Place? {
        guard registry.hasLoader else { return nil }
        let instance = family == .instance ? try await state?.instance(slug: identifier) : nil
        if family == .instance, instance == nil { return nil }
        var name = instance?.app ?? identifier
        if family == .app, let row = try await state?.app(slug: identifier) { name = row.name }
        let now = ContinuousClock.now
        if let kept = loaded.withLock({ $0[name] }), kept.end > now {
            return Place(served: kept.served, instance: instance)
        }
        let dashboard: Dashboard
        do {
            dashboard = try await registry.loaded(name)
        } catch is UnknownDashboardError {
            loaded.withLock { $0[name] = nil }
            return nil
        }
        let served = try serve(dashboard)
        loaded.withLock { loaded in
            if loaded.count >= Self.maximumLoaded { loaded = loaded.filter { $0.value.end > now } }
            if loaded.count >= Self.maximumLoaded { loaded = [:] }
            loaded[name] = Loaded(served: served, end: now + loaderLifetime)
        }
        return Place(served: served, instance: instance)
    }

    private func place(of dashboard: Dashboard, instance: DashApp? = nil) -> Place? {
        dashboards[dashboard.name].map { Place(served: $0, instance: instance) }
    }

    /// How a page is opened by a part of an address.
    ///
    /// - Parameters:
    ///   - path: The part, taken apart.
    ///   - address: The address of what is before it.
    ///   - owner: The name of the browser's session.
    /// - Throws: What the cache throws.
    func launch(
        of place: Place, by path: LaunchPath, owner: String?
    ) async throws -> PageLaunch {
        var launch = PageLaunch()
        launch.instance = place.instance
        launch.parameters = path.parameters
        if let instance = place.instance {
            launch.address = mount.address(of: instance) + path.prefix
        } else if !path.prefix.isEmpty {
            launch.address = mount.address(of: place.handler.dashboard) + path.prefix
        }
        // Callbacks under arguments that have expired run as well.
        if let id = path.initialArguments, path.action == .layout {
            launch.initialArguments = try await arguments.arguments(id, for: owner)
        }
        return launch
    }

    /// Sees to it that a dashboard whose page is opened has a row, to which instances can refer. What does not work is
    /// logged: the page needs no row.
    func insertRow(for dashboard: Dashboard, logger: Logger) async {
        do {
            try await state?.appRow(for: dashboard)
        } catch {
            logger.error(
                "a dashboard has no row", metadata: ["dashboard": "\(dashboard.name)", "reason": "\(error)"])
        }
    }
}
