import ArgumentParser
import DashboardRedis
import DashboardServer
import Dashboards
import Foundation
import Hummingbird

/// Serves the WebSockets of message channels, and a route that sends a message to all who listen.
struct MessagesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "messages", abstract: "Serve message channels, in memory or through Redis.")

    @Option(help: "The port to listen on.")
    var port: Int

    @Option(help: "The port of a Redis on this machine; without it messages stay in memory.")
    var redis: Int?

    func run() async throws {
        let redis = self.redis.map { RedisMessageChannels(RedisServer(.host("127.0.0.1", port: $0))) }
        let channels: any MessageChannels = redis ?? InMemoryMessageChannels()
        let router = Router(context: DashboardRequestContext.self)
        router.addMessages(MessageSettings(channels, permissions: .everybodyListens(to: ["bench"])))
        router.post("send") { request, _ in
            let number = Int(request.uri.queryParameters["n"] ?? "") ?? 0
            try await channels.send(["n": .int(number)] as JSON, to: "bench", label: "L")
            return HTTPResponse.Status.noContent
        }
        var application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { _ in FileHandle.standardOutput.write(Data("ready\n".utf8)) })
        if let redis { application.addServices(redis) }
        try await application.runService()
    }
}
