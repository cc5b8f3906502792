import Dashboards
import DriverTestSupport
import Testing

@Suite struct InMemoryOAuthStoreTests {
    @Test(arguments: OAuthStoreSuite.allCases)
    func conforms(_ check: OAuthStoreSuite) async throws { try await check(InMemoryOAuthStore()) }
}
