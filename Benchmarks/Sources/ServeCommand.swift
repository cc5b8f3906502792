import ArgumentParser
import DashboardOperations
import DashboardPostgreSQL
import DashboardSQLite
import DashboardServer
import Dashboards
import Foundation
import Hummingbird
import Metrics
import Synchronization

/// Serves dashboards, and beside them, in the same process, the least that could be served in their place.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve dashboards and routes to compare them with.")

    @Option(help: "The port to listen on.")
    var port: Int

    @Option(help: "The folder of the browser side's files.")
    var frontend: String

    @Option(help: "The file, or the postgres:// address, of an instance that saves; none unless given.")
    var state: String?

    @Option(help: "What looks at callbacks: none, usual, or prometheus, which keeps figures of them.")
    var measures = Measures.usual

    enum Measures: String, ExpressibleByArgument { case none, usual, prometheus }

    func run() async throws {
        var options = DashboardServerOptions()
        switch measures {
        case .none: options.observer = nil
        case .usual: break
        case .prometheus: MetricsSystem.bootstrap(PrometheusRegistry())
        }
        options.frontEnd = try FrontEndFiles(directory: frontend)
        if let state {
            let store: any StateStore =
                if state.hasPrefix("postgres://") {
                    try await PostgreSQLStateStore(PostgreSQLDatabase(state))
                } else {
                    try SQLiteStateStore(path: state)
                }
            let values = try InstanceState(parsing: Self.savedState)
            try await store.insert(
                DashApp.Draft(app: "SimpleExample", baseState: values, savesOnChange: true), at: Date())
            options.state = store
        }
        let router = Router(context: DashboardRequestContext.self)
        try router.addDashboards([simpleExample(), callbackExamples()], options: options)

        // The same bytes in, the same bytes out: the body is read whole, and what was left here before is the answer.
        let limit = options.maximumBodySize
        let answers = Answers()
        router.put("same/:name") { request, context in
            let body = try await request.body.collect(upTo: limit)
            answers.all.withLock { $0[context.parameters.get("name") ?? ""] = body }
            return HTTPResponse.Status.noContent
        }
        router.post("same/:name") { request, context in
            _ = try await request.body.collect(upTo: limit)
            let answer = answers.all.withLock { $0[context.parameters.get("name") ?? ""] } ?? ByteBuffer()
            return Response(
                status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: answer))
        }

        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port), backlog: 4_096),
            onServerRunning: { _ in FileHandle.standardOutput.write(Data("ready\n".utf8)) })
        try await application.runService()
    }

    /// What the callback of two inputs takes and sets is tracked.
    private static let savedState = """
        {"dropdown-color": {"value": "red"}, "dropdown-size": {"value": "medium"}, \
        "output-size": {"children": "The chosen T-shirt is a medium red one."}}
        """
}

/// What was left for routes to answer.
private final class Answers: Sendable {
    let all = Mutex<[String: ByteBuffer]>([:])
}
