import Foundation
import Synchronization

/// A real Redis for tests.
public struct RedisTestServer: ServerForTests {
    private let server: TestServer
    public var port: Int { server.port }
    public let password = "a secret, “with” ä"

    /// - Throws: ``TestServerError`` where Redis is not installed.
    public init() throws {
        let program = try pathOfProgram("redis-server"), password = password
        server = try TestServer { port in
            .init(
                program,
                [
                    "--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir",
                    NSTemporaryDirectory(), "--logfile", "/dev/null", "--requirepass", password,
                ])
        }
    }

    /// A Redis that all tests share which leave it as it is. It ends with the process.
    public static func shared() async throws -> RedisTestServer { try await starting.value }

    private static let starting = Task { try await started() }

    public func start() async throws { try await server.start() }

    public func kill() throws { try server.end() }

    /// Has it answer nobody until ``resume()``.
    public func pause() { server.pause() }

    public func resume() { server.resume() }
}
