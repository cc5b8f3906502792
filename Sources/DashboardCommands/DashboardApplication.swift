public import DashboardAccess
public import Dashboards
public import Hummingbird
public import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle

/// What a program serves, and where it keeps what it has to keep: routes, dashboards and stores, put together for its
/// commands.
public struct DashboardApplication: Sendable {
    /// The dashboards, as `addDashboards` returned them.
    public var mounts: [DashboardMount]
    /// Where instances are kept; `list`, `migrate`, `populate`, `clone` and `check` look there.
    public var state: (any StateStore)?
    /// The accounts, for `create-user`.
    public var accounts: Accounts?
    /// The clients of OAuth, for `create-client`.
    public var clients: OAuthServer?
    /// The channels, for `send`.
    public var messages: (any MessageChannels)?
    /// What runs beside the server and ends with it: databases, channels, jobs of the application's own.
    public var services: [any Service] = []
    /// How connections are served: HTTP without TLS unless said otherwise.
    public var server: HTTPServerBuilder = .http1(configuration: .init(idleTimeout: .seconds(60)))
    public var logger = Logger(label: "dashboards")
    private let serve: @Sendable (Self, _ listening: Listening) async throws -> Void

    /// Where a server listens.
    struct Listening: Sendable {
        var host: String
        var port: Int
        /// Is told where it does.
        var whenRunning: @Sendable (any Channel) async -> Void
    }

    /// - Parameters:
    ///   - router: The routes; those that are added later are not served.
    ///   - mounts: The dashboards among them.
    public init<Context: RequestContext>(
        _ router: Router<Context>, mounts: [DashboardMount] = []
    ) where Context.Source == ApplicationRequestContextSource {
        self.mounts = mounts
        state = mounts.lazy.compactMap(\.state).first
        let responder = router.buildResponder()
        serve = { application, listening in
            try await Application(
                responder: responder, server: application.server,
                configuration: .init(address: .hostname(listening.host, port: listening.port)),
                services: application.services, onServerRunning: listening.whenRunning, logger: application.logger
            ).runService()
        }
    }

    /// Answers requests until the process is told to end (`SIGTERM`, `SIGINT`): those that have begun are answered.
    func run(_ listening: Listening) async throws { try await serve(self, listening) }

    /// A dashboard of any mount, also one that a loader makes.
    ///
    /// - Throws: `UnknownDashboardError` of the last mount, what a loader throws, ``CommandFailure`` without a mount.
    func dashboard(named name: String) async throws -> Dashboard {
        var failure: any Error = CommandFailure("The program has no dashboards.")
        for mount in mounts {
            do {
                return try await mount.registry.loaded(name)
            } catch let error as UnknownDashboardError {
                failure = error
            }
        }
        throw failure
    }

    /// - Throws: ``CommandFailure`` where there are no instances.
    func requiredState() throws -> any StateStore {
        guard let state else {
            throw CommandFailure("The program keeps no instances: its application has no `state`.")
        }
        try Self.checkIsShared(state is InMemoryStateStore, "instances")
        return state
    }

    /// A command is a process of its own: what another keeps in memory is out of its reach.
    static func checkIsShared(_ isInMemory: Bool, _ what: String) throws {
        guard isInMemory else { return }
        throw CommandFailure(
            "The program keeps its \(what) in memory, where no other process reaches them; give it a store in a "
                + "database.")
    }
}
