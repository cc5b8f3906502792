import ArgumentParser
import DashboardServer
import Dashboards
import Foundation
import Hummingbird
import Synchronization

/// Serves dashboards, and beside them, in the same process, the least that could be served in their place.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve dashboards and routes to compare them with.")

    @Option(help: "The port to listen on.")
    var port: Int

    @Option(help: "The folder of the browser side's files.")
    var frontend: String

    func run() async throws {
        var options = DashboardServerOptions()
        options.frontEnd = try FrontEndFiles(directory: frontend)
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
}

/// What was left for routes to answer.
private final class Answers: Sendable {
    let all = Mutex<[String: ByteBuffer]>([:])
}
