import Dashboards
import DriverTestSupport
import Testing

@Suite struct InMemoryDriverTests {
    @Test(arguments: SessionStoreSuite.allCases)
    func sessions(_ check: SessionStoreSuite) async throws { try await check(InMemorySessionStore()) }

    @Test(arguments: ArgumentCacheSuite.allCases)
    func arguments(_ check: ArgumentCacheSuite) async throws {
        try await check { InMemoryArgumentCache(lifetime: $0) }
    }
}
