import DashboardSQLite
import Dashboards
import DriverTestSupport
import Testing

@Suite struct SQLiteStateStoreTests {
    @Test(arguments: StateStoreSuite.allCases)
    func conforms(_ check: StateStoreSuite) async throws {
        try await withTemporaryFolder { try await check(try SQLiteStateStore(path: "\($0)/state.sqlite")) }
    }

    @Test(arguments: SharedStateSuite.allCases)
    func shared(_ check: SharedStateSuite) async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            try await check(try SQLiteStateStore(path: path), try SQLiteStateStore(path: path))
        }
    }
}
