import DashboardSQLite
import Dashboards
import DriverTestSupport
import Foundation
import Testing

@Suite struct SQLiteAccessTests {
    @Test(arguments: SessionStoreSuite.allCases)
    func sessionsConform(_ check: SessionStoreSuite) async throws {
        try await withTemporaryFolder { try await check(try SQLiteSessionStore(path: "\($0)/site.sqlite")) }
    }

    @Test(arguments: UserStoreSuite.allCases)
    func accountsConform(_ check: UserStoreSuite) async throws {
        try await withTemporaryFolder { try await check(try SQLiteUserStore(path: "\($0)/site.sqlite")) }
    }

    @Test func sessionsAndAccountsOutliveTheProgram() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/site.sqlite"
            let start = Date(timeIntervalSince1970: 1_800_000_000)
            do {
                let database = try SQLiteDatabase(path: path)
                let record = SessionRecord(values: ["a": 1], userID: "1", creation: start, expiry: start + 10)
                try await SQLiteSessionStore(database).insert(record, as: "k")
                try await SQLiteUserStore(database).insert(UserAccount(user: User(id: "1", name: "ada")))
                try database.close()
            }
            let database = try SQLiteDatabase(path: path)
            #expect(try await SQLiteSessionStore(database).session("k", at: start)?.values == ["a": 1])
            #expect(try await SQLiteUserStore(database).account(named: "ada")?.user.id == "1")
        }
    }
}
