import DashboardSQLite
import Dashboards
import DriverTestSupport
import Testing

@Suite struct SQLiteOAuthStoreTests {
    @Test(arguments: OAuthStoreSuite.allCases)
    func conforms(_ check: OAuthStoreSuite) async throws {
        try await withTemporaryFolder {
            try await check(try SQLiteOAuthStore(try SQLiteDatabase(path: "\($0)/oauth.sqlite")))
        }
    }
}
