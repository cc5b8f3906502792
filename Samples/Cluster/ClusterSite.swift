import ArgumentParser
import CoreMetrics
import DashboardAccess
import DashboardCommands
import DashboardOperations
import DashboardPostgreSQL
import DashboardRedis
import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// A site of many processes: whatever they share is in PostgreSQL and Redis, so that it does not matter which of them
/// answers. `cluster.py` starts three, with nginx in front of them.
@main
struct ClusterSite: DashboardProgram {
    static let abstract = "Serve a site of many processes."

    @Option(help: "The database of PostgreSQL: instances, accounts, clients, jobs, initial arguments.")
    var database = "postgres://127.0.0.1/dashboards"

    @Option(help: "The server of Redis: sessions and messages.")
    var redis = "redis://127.0.0.1:6379"

    @Option(help: "The file of the key that signs forms and links; all processes need the same one.")
    var key = "cluster.key"

    @Option(help: "What the process is called in its answers.")
    var name = "1"

    @Option(help: "The folder of the browser side's files.")
    var frontend: String?

    func application() async throws -> DashboardApplication {
        let figures = PrometheusRegistry()
        MetricsSystem.bootstrap(figures)
        LoggingSystem.bootstrap { JSONLogHandler(label: $0) }

        let database = try PostgreSQLDatabase(database)
        let redis = RedisClient(try RedisServer(parsing: redis))
        let messages = RedisMessageChannels(redis)
        let state = try await PostgreSQLStateStore(database)
        let jobs = try await PostgreSQLJobStore(database)
        let access = SiteAccess(
            users: try await PostgreSQLUserStore(database), sessions: RedisSessionStore(redis),
            key: try SigningKey(file: key))
        var clients = OAuthServer(in: try await PostgreSQLOAuthStore(database))
        // This sample has no TLS: whoever listens has the tokens.
        clients.transport = .plain

        var options = DashboardServerOptions()
        options.frontEnd = try frontend.map { try FrontEndFiles(directory: $0) }
        options.state = state
        options.jobs = jobs
        options.argumentCache = try await PostgreSQLArgumentCache(database)
        options.messages = MessageSettings(messages, permissions: .everybodyListens(to: ["news"]))

        let router = Router(context: DashboardRequestContext.self)
        router.addHealth([
            ReadinessCheck("postgresql") { try await database.ping() },
            ReadinessCheck("redis") { try await redis.ping() },
        ])
        router.addMetrics(figures)
        router.add(middleware: TracingMiddleware())
        router.add(middleware: MetricsMiddleware())
        router.add(middleware: LogRequestsMiddleware(.debug))
        router.add(middleware: ProcessName(name: name))
        router.addAccess(access)
        router.addOAuth(clients)
        router.addPoke(messages, authorization: .clients(of: clients))
        if let settings = options.messages { router.addMessages(settings) }
        let mount = try router.addDashboards([counter(name), news(over: messages), report(name)], options: options)

        var application = DashboardApplication(router, mounts: [mount])
        application.accounts = access.accounts
        application.clients = clients
        application.messages = messages
        application.services = [database, redis, messages]
        try await insertInstances(into: state)
        return application
    }

    /// The instances that the sample shows, where they are not there yet.
    private func insertInstances(into store: some StateStore) async throws {
        for number in 1...10 where try await store.instance(slug: "counter-\(number)") == nil {
            do {
                try await store.insert(
                    DashApp.Draft(
                        app: "Counter", name: "Counter \(number)", slug: "counter-\(number)",
                        baseState: try InstanceState(json: ["number": ["value": 0]]), savesOnChange: true),
                    at: Date())
            } catch StateStoreError.taken {
                // Another process was quicker.
            }
        }
    }
}

/// Says in every answer which process gave it.
private struct ProcessName: RouterMiddleware {
    typealias Context = DashboardRequestContext
    let name: String

    @concurrent
    func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[HTTPField.Name("X-Process")!] = name
        return response
    }
}
