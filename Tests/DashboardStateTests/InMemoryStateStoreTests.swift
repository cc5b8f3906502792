import Dashboards
import DriverTestSupport
import Testing

@Suite struct InMemoryStateStoreTests {
    @Test(arguments: StateStoreSuite.allCases)
    func conforms(_ check: StateStoreSuite) async throws { try await check(InMemoryStateStore()) }

    @Test(arguments: SharedStateSuite.allCases)
    func shared(_ check: SharedStateSuite) async throws {
        let store = InMemoryStateStore()
        try await check(store, store)
    }
}
