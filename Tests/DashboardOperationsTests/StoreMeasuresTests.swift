import DashboardOperations
import DashboardRedis
import Dashboards
import DriverTestSupport
import Foundation
import Logging
import Testing

@testable import DashboardPostgreSQL

/// What an operator sees of connections to PostgreSQL and Redis.
@Suite struct StoreMeasuresTests {
    /// A name that no other test uses: all count for one back end.
    private let name = "store-\(UUID().uuidString)"
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private func value(_ what: String) throws -> Double? {
        try Scrape(BackEnds.registry.text())["dashboard_store_\(what){store=\"\(name)\"}"]
    }

    private func wait(for what: String, toBe expected: Double) async throws {
        while try value(what) != expected { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test("connections to PostgreSQL, and what runs and waits there, are seen; all of it ends")
    func postgreSQL() async throws {
        BackEnds.chosen
        try await PostgreSQLTestServer.run { server in
            var options = PostgreSQLDatabase.Options()
            options.maximumConnections = 2
            options.name = name
            let database = try PostgreSQLDatabase(server.address(), options: options, logger: logger)
            try await database.ping()
            #expect(try value("connections") == 1)
            try await wait(for: "busy", toBe: 0)
            let gate = DispatchSemaphore(value: 0)
            let tasks = (0..<5).map { _ in Task { try await database.run { _ in gate.wait() } } }
            try await wait(for: "busy", toBe: 2)
            try await wait(for: "waiting", toBe: 3)
            #expect(try value("connections") == 2)
            for _ in tasks { gate.signal() }
            for task in tasks { try await task.value }
            try await wait(for: "busy", toBe: 0)
            #expect(try value("waiting") == 0)
            try server.kill()
            try await wait(for: "connections", toBe: 0)
            try await server.start()
            try await DriverTestSupport.wait { (try? await database.ping()) != nil }
            #expect(try value("connections").map { $0 >= 1 } == true)
            await database.close()
            #expect(try value("connections") == 0)
        }
    }

    @Test("the connection to Redis, and what runs and waits there, is seen; all of it ends")
    func redis() async throws {
        BackEnds.chosen
        try await RedisTestServer.run { server in
            var address = RedisServer(.host("127.0.0.1", port: server.port), password: server.password)
            address.commandTimeout = .seconds(600)
            let client = RedisClient(address, name: name, logger: logger)
            try await client.ping()
            #expect(try value("connections") == 1)
            try await wait(for: "busy", toBe: 0)
            server.pause()
            let first = Task { try await client.ping() }
            try await wait(for: "busy", toBe: 1)
            let others = (0..<4).map { _ in Task { try await client.ping() } }
            try await wait(for: "waiting", toBe: 4)
            server.resume()
            for task in [first] + others { try await task.value }
            try await wait(for: "busy", toBe: 0)
            #expect(try value("waiting") == 0)
            try server.kill()
            try await wait(for: "connections", toBe: 0)
            await #expect(throws: RedisError.self) { try await client.ping() }
            #expect(try value("waiting") == 0)
            await client.close()
        }
    }
}
