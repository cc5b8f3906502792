import Dashboards
import DriverTestSupport
import Testing

@Suite struct InProcessJobStoreTests {
    @Test(arguments: JobStoreSuite.allCases)
    func conforms(_ check: JobStoreSuite) async throws {
        try await check { InProcessJobStore(retention: $0, maximumAnswers: $1) }
    }
}
