import Dashboards
import DriverTestSupport
import Foundation
import Logging
import Testing

@testable import DashboardPostgreSQL

/// Servers are lost here on purpose.
private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// Connections, transactions and what happens while PostgreSQL is away.
@Suite(.timeLimit(.minutes(10)))
struct PostgreSQLDatabaseTests {
    @Test(
        "PostgreSQL is killed and started again: callers get errors meanwhile, what was acknowledged is there, and channels are heard again"
    )
    func restart() async throws {
        try await PostgreSQLTestServer.run { server in
            let database = try PostgreSQLDatabase(server.address(), logger: quiet)
            let store = try await PostgreSQLStateStore(database)
            let messages = PostgreSQLMessageChannels(database)
            var heard = try await messages.messages(on: "ch").makeAsyncIterator()
            let state = try InstanceState(json: ["a": ["value": 0]])
            let row = try await store.insert(DashApp.Draft(app: "X", baseState: state), at: Date())
            let value = PropertyReference(component: "a", name: "value")
            for round in 1...2 {
                var acknowledged = 0
                for number in 1...20 {
                    try await store.apply([.set(value, to: .int(round * 100 + number))], toInstance: row.id, at: Date())
                    acknowledged = round * 100 + number
                }
                try server.kill()
                try await wait { await isUnavailable { try await database.ping() } }
                try await wait { !database.isConnected && !messages.isListening }
                // Nobody waits for what is not there.
                #expect(await isUnavailable { _ = try await store.instance(id: row.id) })
                await #expect(throws: MessageError.self) { try await messages.send(round, to: "ch", label: "L") }
                var meanwhile = try await messages.messages(on: "meanwhile \(round)").makeAsyncIterator()

                try await server.start()
                try await wait { await !isUnavailable { try await database.ping() } }
                #expect(try await store.instance(id: row.id)?.baseState[value] == .int(acknowledged))
                let ticking = Task {
                    while !Task.isCancelled {
                        try? await messages.send(round, to: "ch", label: "L")
                        try? await messages.send(round, to: "meanwhile \(round)", label: "L")
                        try await Task.sleep(for: .milliseconds(10))
                    }
                }
                while let message = await heard.next(), message.value != .int(round) {}
                #expect(await meanwhile.next()?.value == .int(round))
                ticking.cancel()
            }
            await messages.close()
            await database.close()
        }
    }

    private func isUnavailable(_ body: () async throws -> Void) async -> Bool {
        do {
            try await body()
            return false
        } catch {
            if case .unavailable? = error as? PostgreSQLError { return true }
            return false
        }
    }

    @Test("a statement that takes too long is taken back, and the connection goes on")
    func statementTimeout() async throws {
        var options = PostgreSQLDatabase.Options()
        options.maximumConnections = 1
        options.statementTimeout = .milliseconds(100)
        try await withDatabase(options) { database in
            await #expect(throws: PostgreSQLError.timedOut(after: .milliseconds(100))) {
                try await database.run { _ = try $0.query("SELECT pg_sleep(600)") }
            }
            try await database.ping()
        }
    }

    @Test("savepoints: what fails within a transaction is taken back, the rest stays")
    func savepoints() async throws {
        try await withDatabase { database in
            try await database.run { _ = try $0.execute("CREATE TABLE t (n int PRIMARY KEY)") }
            struct Change: Error {}
            @Sendable func insert(_ number: Int, _ connection: PostgreSQLConnection) throws {
                try connection.query("INSERT INTO t VALUES ($1)", ["\(number)"])
            }
            try await database.transaction { connection in
                try insert(1, connection)
                try? connection.transaction {
                    try insert(2, connection)
                    throw Change()
                }
                try connection.transaction {
                    try insert(3, connection)
                    // The server refuses it, and the savepoint of it with it.
                    try? connection.transaction { try insert(3, connection) }
                    try insert(4, connection)
                }
            }
            await #expect(throws: Change.self) {
                try await database.transaction { connection in
                    try insert(5, connection)
                    throw Change()
                }
            }
            await #expect(throws: PostgreSQLError.self, "an error that is swallowed does not make it whole") {
                try await database.transaction { connection in
                    try insert(6, connection)
                    try? insert(6, connection)
                }
            }
            let numbers = try await database.run { try $0.query("SELECT n FROM t ORDER BY n").map { $0.integer(0) } }
            #expect(numbers == [1, 3, 4])
        }
    }

    @Test("so many connections and no more; whoever comes later waits, and those beyond the limit are refused")
    func pool() async throws {
        var options = PostgreSQLDatabase.Options()
        options.maximumConnections = 3
        options.maximumWaiting = 200
        try await withDatabase(options) { database in
            try await database.ping()
            let processes = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        try await database.run { connection in
                            try connection.query("SELECT pg_backend_pid() FROM pg_sleep(0.01)")[0].text(0)
                        }
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect((1...3).contains(processes.count))

            let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<(3 + 200 + 50) {
                    group.addTask {
                        do {
                            try await database.run { _ = try $0.query("SELECT pg_sleep(0.005)") }
                            return false
                        } catch PostgreSQLError.queueFull(limit: 200) { return true }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(refused <= 53, "two hundred wait, and are done")
        }
    }

    @Test("several processes that make the tables at once make them once, and later tables are refused")
    func migrations() async throws {
        try await withDatabase { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { _ = try await PostgreSQLSessionStore(database) } }
                try await group.waitForAll()
            }
            let steps = try await database.run {
                try $0.query("SELECT step FROM dashboard_migration").map { $0.text(0) }
            }
            #expect(steps == ["1 sessions"])
            try await database.run { connection in
                _ = try connection.query("INSERT INTO dashboard_migration VALUES ('sessions', '99 later')")
            }
            await #expect(throws: PostgreSQLError.newer(store: "sessions", step: "99 later")) {
                _ = try await PostgreSQLSessionStore(database)
            }
        }
    }

    @Test("a notification has a limit, which is said")
    func messageLimit() async throws {
        try await withDatabase { database in
            let messages = PostgreSQLMessageChannels(database)
            var heard = try await messages.messages(on: "ch").makeAsyncIterator()
            func message(_ count: Int) -> ChannelMessage {
                ChannelMessage(channel: "ch", label: "L", value: .string(String(repeating: "x", count: count)))
            }
            let envelope = try DeliveredMessage(message(0)).bytes.count
            let largest = PostgreSQLMessageChannels.maximumMessageSize - envelope
            try await messages.send(message(largest))
            #expect(await heard.next() == message(largest))
            await #expect(throws: MessageError.tooLarge(bytes: 8_000, limit: 7_999)) {
                try await messages.send(message(largest + 1))
            }
            await messages.close()
        }
    }

    @Test("what is asked of a database that is closed is an error, what was asked before is done")
    func closing() async throws {
        try await withDatabase { database in
            async let last: Void = database.ping()
            try await last
            await database.close()
            #expect(!database.isConnected)
            #expect(await isUnavailable { try await database.ping() })
        }
    }

    @Test("addresses that cannot be, and servers that are not there")
    func addresses() async throws {
        for address in ["postgres://[::1/x", "hots=localhost"] {
            #expect(throws: PostgreSQLError.self) { try PostgreSQLDatabase(address) }
        }
        let database = try PostgreSQLDatabase("postgres://127.0.0.1:1/x?connect_timeout=2", logger: quiet)
        #expect(await isUnavailable { try await database.ping() })
        #expect(await isUnavailable { try await database.ping() })
        await database.close()
    }
}
