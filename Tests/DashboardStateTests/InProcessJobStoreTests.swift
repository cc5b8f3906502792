import Dashboards
import DriverTestSupport
import Testing

@Suite struct InProcessJobStoreTests {
    @Test(arguments: JobStoreSuite.allCases)
    func conforms(_ check: JobStoreSuite) async throws {
        try await check { InProcessJobStore(retention: $0, maximumAnswers: $1) }
    }

    @Test func soManyEndsAreKept() async {
        let store = InProcessJobStore(maximumEnds: 3)
        for number in 1...10 {
            await store.insert(
                Job(handle: "\(number)", cacheKey: "k", owner: nil, dashboard: "D", callback: "c.d"))
        }
        for number in 1...8 { await store.end("\(number)", with: .values([:])) }
        var kept: [Int] = []
        for number in 1...10 where await store.job("\(number)") != nil { kept.append(number) }
        #expect(kept == [6, 7, 8, 9, 10])
    }
}
