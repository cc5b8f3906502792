import Dashboards
import DriverTestSupport
import Testing

@Suite struct InMemoryUserStoreTests {
    @Test(arguments: UserStoreSuite.allCases)
    func accountsConform(_ check: UserStoreSuite) async throws { try await check(InMemoryUserStore()) }
}
