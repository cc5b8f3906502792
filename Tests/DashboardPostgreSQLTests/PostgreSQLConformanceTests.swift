import Dashboards
import DriverTestSupport
import Foundation
import Synchronization
import Testing

@testable import DashboardPostgreSQL

/// What all drivers must do, done in a real PostgreSQL.
// One after another: each has connections of its own, and the server has so many and no more.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct PostgreSQLConformanceTests {
    @Test(arguments: StateStoreSuite.allCases)
    func state(_ check: StateStoreSuite) async throws {
        try await withDatabase { try await check(try await PostgreSQLStateStore($0)) }
    }

    @Test(arguments: SessionStoreSuite.allCases)
    func sessions(_ check: SessionStoreSuite) async throws {
        try await withDatabase { try await check(try await PostgreSQLSessionStore($0)) }
    }

    @Test(arguments: UserStoreSuite.allCases)
    func users(_ check: UserStoreSuite) async throws {
        try await withDatabase { try await check(try await PostgreSQLUserStore($0)) }
    }

    @Test(arguments: OAuthStoreSuite.allCases)
    func clients(_ check: OAuthStoreSuite) async throws {
        try await withDatabase { try await check(try await PostgreSQLOAuthStore($0)) }
    }

    @Test(arguments: ArgumentCacheSuite.allCases)
    func arguments(_ check: ArgumentCacheSuite) async throws {
        try await withDatabase { database in
            try await check { try await PostgreSQLArgumentCache(database, lifetime: $0) }
        }
    }

    @Test(arguments: JobStoreSuite.allCases)
    func jobs(_ check: JobStoreSuite) async throws {
        try await withDatabase { database in
            try await check { try await PostgreSQLJobStore(database, retention: $0, maximumAnswers: $1) }
        }
    }

    @Test("jobs of a process that is gone are lost, those of one that is there are not")
    func lostJobs() async throws {
        try await withDatabase { database in
            let gone = try await PostgreSQLJobStore(database), there = try await PostgreSQLJobStore(database)
            func job(_ handle: String) -> Job {
                Job(handle: handle, cacheKey: "", owner: nil, dashboard: "d", callback: "c")
            }
            try await gone.insert(job("1"))
            try await there.insert(job("2"))
            #expect(try await there.job("1")?.outcome == nil)
            // As if it had not been heard of for long.
            try await database.run { connection in
                _ = try connection.query(
                    """
                    UPDATE dashboard_process SET expiry = now() - interval '1 second'
                    WHERE name = (SELECT process FROM dashboard_job WHERE handle = '1')
                    """)
            }
            #expect(try await there.job("1")?.outcome == .lost)
            #expect(try await gone.job("2")?.outcome == nil)
            try await there.close()
            #expect(try await gone.job("2")?.outcome == .lost)
        }
    }

    @Test(arguments: MessageChannelsSuite.allCases)
    func messages(_ check: MessageChannelsSuite) async throws {
        try await withDatabase { database in
            let other = try PostgreSQLDatabase(database.address.text)
            let sender = PostgreSQLMessageChannels(database), listener = PostgreSQLMessageChannels(other)
            try await check(sender, listener, name: "ch")
            await sender.close()
            await listener.close()
            await other.close()
        }
    }
}

private let schemaCount = Mutex(0)

/// Gives a function tables of its own: a schema, because making a database takes longer than most tests.
func withDatabase(
    _ options: PostgreSQLDatabase.Options = .init(), _ body: (PostgreSQLDatabase) async throws -> Void
) async throws {
    let server = try await PostgreSQLTestServer.shared()
    let name = schemaCount.withLock { count in
        count += 1
        return "test\(count)"
    }
    let settings = "-c%20search_path%3D\(name)%20-c%20statement_timeout%3D\(options.statementTimeout.milliseconds)"
    let database = try PostgreSQLDatabase("\(server.address())?options=\(settings)", options: options)
    try await database.run { _ = try $0.execute("CREATE SCHEMA \(name)") }
    try await body(database)
    await database.close()
}
