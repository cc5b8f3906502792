import ArgumentParser
import DashboardServer
import Dashboards
import Foundation
import Hummingbird

/// Serves a dashboard, and beside it, in the same process, the least that could be served in its place.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve a dashboard and routes to compare it with.")

    @Option(help: "The port to listen on.")
    var port: Int

    @Option(help: "The folder of the browser side's files.")
    var frontend: String

    func run() async throws {
        var options = DashboardServerOptions()
        options.frontEnd = try FrontEndFiles(directory: frontend)
        let router = Router()
        try router.addDashboards([simpleExample()], options: options)

        // The answer that the dashboard gives, without asking it and without a look at what was sent.
        let text: JSON = "The chosen T-shirt is a medium red one."
        let answer: JSON = ["multi": true, "response": ["output-size": ["children": text]]]
        let bytes = ByteBuffer(bytes: answer.serializedBytes())
        router.post("constant") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: bytes))
        }
        // What was sent, whole.
        let limit = options.maximumBodySize
        router.post("echo") { request, _ in
            let body = try await request.body.collect(upTo: limit)
            return Response(
                status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
        }

        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { _ in FileHandle.standardOutput.write(Data("ready\n".utf8)) })
        try await application.runService()
    }
}
