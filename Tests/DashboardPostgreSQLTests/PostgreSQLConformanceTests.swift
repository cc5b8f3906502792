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

    @Test(arguments: SharedStateSuite.allCases)
    func sharedState(_ check: SharedStateSuite) async throws {
        try await withDatabase { database in
            let other = try PostgreSQLDatabase(database.address.text)
            try await check(try await PostgreSQLStateStore(database), try await PostgreSQLStateStore(other))
            await other.close()
        }
    }

    @Test("what somebody else writes into a row, with another version or not, is neither passed over nor written over")
    func foreignStatements() async throws {
        try await withDatabase { database in
            let store = try await PostgreSQLStateStore(database)
            let state = try InstanceState(json: ["a": ["value": 1], "b": ["value": 1]])
            let row = try await store.insert(DashApp.Draft(app: "X", baseState: state), at: Date())
            let a = PropertyReference(component: "a", name: "value")
            let b = PropertyReference(component: "b", name: "value")
            for number in 2...5 {
                try await store.apply([.set(a, to: .int(number))], toInstance: row.id, at: Date())
                #expect(try await store.instance(slug: row.slug)?.baseState[a] == .int(number))
                try await database.run { connection in
                    _ = try connection.query(
                        "UPDATE dashboard_dash_app SET base_state = $1",
                        [#"{"a": {"value": \#(number)}, "b": {"value": \#(number * 10)}}"#])
                }
                #expect(try await store.instance(slug: row.slug)?.baseState[b] == .int(number * 10))
                let saved = try await store.apply([.set(a, to: 0)], toInstance: row.id, at: Date())
                #expect(saved?.baseState.json == ["a": ["value": 0], "b": ["value": .int(number * 10)]])
            }
        }
    }

    @Test("many who ask and save at once each get their own answer, also those who ask for what cannot be")
    func manyAtOnce() async throws {
        try await withDatabase { database in
            let store = try await PostgreSQLStateStore(database)
            let a = PropertyReference(component: "a", name: "value")
            var rows: [DashApp] = []
            for _ in 0..<5 {
                let state = try InstanceState(json: ["a": ["value": 0]])
                rows.append(try await store.insert(DashApp.Draft(app: "X", baseState: state), at: Date()))
            }
            let damaged = try await store.insert(DashApp.Draft(app: "X", slug: "damaged"), at: Date())
            try await database.run { connection in
                _ = try connection.query(
                    "UPDATE dashboard_dash_app SET base_state = '[' WHERE id = $1", ["\(damaged.id)"])
            }
            try await withThrowingTaskGroup(of: Void.self) { [rows] group in
                for number in 0..<200 {
                    let row = rows[number % rows.count]
                    group.addTask {
                        let found = try await store.instance(slug: row.slug)
                        #expect(found?.id == row.id)
                    }
                    group.addTask {
                        let saved = try await store.apply([.set(a, to: .int(number))], toInstance: row.id, at: Date())
                        #expect(saved?.baseState[a] == .int(number))
                    }
                    group.addTask {
                        let slug = ["x-1\u{0}", #"x-1","x-2"#, #"\"#, "{}", "x-1}", "NULL", ""][number % 7]
                        let found = try await store.instance(slug: slug)
                        #expect(found == nil)
                    }
                    if number % 10 == 0 {
                        group.addTask {
                            await #expect(throws: StateStoreError.self) { try await store.instance(slug: "damaged") }
                        }
                    }
                }
                try await group.waitForAll()
            }
            for row in rows { #expect(try await store.instance(slug: row.slug)?.version ?? 0 > 1) }
        }
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
