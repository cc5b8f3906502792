import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Testing

/// A server on a free port of this machine for as long as a test needs it.
struct LiveServer {
    let port: Int
    private let group: ServiceGroup

    static func run<Context: InitializableFromSource<ApplicationRequestContextSource>>(
        _ router: Router<Context>, test: @Sendable (LiveServer) async throws -> Void
    ) async throws {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                continuation.yield(channel.localAddress?.port ?? 0)
                continuation.finish()
            }, logger: logger)
        let services = ServiceGroup(services: [application], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            do {
                try await test(LiveServer(port: port, group: services))
            } catch {
                await services.triggerGracefulShutdown()
                throw error
            }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
        }
    }

    /// Has the server end gracefully, as a signal would.
    func stop() async { await group.triggerGracefulShutdown() }
}
