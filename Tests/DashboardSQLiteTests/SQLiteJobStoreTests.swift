import DashboardComponents
import DashboardSQLite
import DashboardTesting
import Dashboards
import DriverTestSupport
import Foundation
import OrderedJSON
import Synchronization
import Testing

@Suite struct SQLiteJobStoreTests {
    @Test(arguments: JobStoreSuite.allCases)
    func conforms(_ check: JobStoreSuite) async throws {
        try await withTemporaryFolder { folder in
            try await check { retention, answers in
                try SQLiteJobStore(
                    SQLiteDatabase(path: "\(folder)/\(UUID().uuidString).sqlite"), retention: retention,
                    maximumAnswers: answers)
            }
        }
    }

    private let job = Job(handle: "a", cacheKey: "b", owner: "o", dashboard: "D", callback: "c.d")

    @Test func whatRanWhenItsProcessEndedIsLost() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/jobs.sqlite"
            let first = try SQLiteJobStore(path: path)
            let beside = try SQLiteJobStore(path: path)
            try await first.insert(job)
            try await first.insert(Job(handle: "ended", cacheKey: "b", owner: "o", dashboard: "D", callback: "c.d"))
            try await first.report(JobNews(progress: ["bar.value": 1]), of: "a")
            try await first.end("ended", with: .values(["c": ["d": 1]]))
            // As long as it is there, others see it running, and may tell it to stop.
            #expect(try await beside.job("a") == job)
            #expect(try await SQLiteJobStore(path: path).job("a") == job)
            try await first.cache([1], for: "key", lasting: .seconds(600))
            first.close()
            for store in [beside, try SQLiteJobStore(path: path)] {
                #expect(try await store.job("a")?.outcome == .lost)
                #expect(try await store.job("a")?.owner == "o")
                #expect(try await store.job("ended")?.outcome == .values(["c": ["d": 1]]))
                #expect(try await store.cachedAnswer(for: "key") == [1])
            }
        }
    }

    @Test func aProcessThatIsGoneLeavesNoFiles() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/jobs.sqlite"
            func locks() throws -> Int {
                try FileManager.default.contentsOfDirectory(atPath: folder).count { $0.hasSuffix(".lock") }
            }
            try Data().write(to: URL(filePath: "\(path)-jobs-00000000-0000-0000-0000-000000000000.lock"))
            var store: SQLiteJobStore? = try SQLiteJobStore(path: path)
            #expect(try locks() == 1)
            try await store?.insert(job)
            store = nil
            #expect(try locks() == 0)
        }
    }

    /// A page of a server that is stopped in the middle of its work and started again.
    @Test func aPageHearsOfALostJob() async throws {
        try await withTemporaryFolder { folder in
            let run: Html.Button.ID = "run", out: Html.Div.ID = "out"
            var app = Dashboard("Reports") {
                Html.Button("run", id: run)
                Html.Div(id: out)
            }
            app.callback(
                updating: out.text, from: run.clicks, preventInitialCall: true,
                options: [.background(), .running(run.disabled, is: true, then: false)]
            ) { _ in
                try await Task.sleep(for: .seconds(3_600))
                return "done"
            }
            let first = try SQLiteJobStore(path: "\(folder)/jobs.sqlite")
            let store = ReplaceableStore(first)
            let page = try await app.open(jobs: store)
            try await page.click(run)
            try await page.poll()
            #expect(page[run.disabled] == true)
            // What a process that ends does, whatever ends it.
            first.close()
            store.replace(by: try SQLiteJobStore(path: "\(folder)/jobs.sqlite"))
            let error = await #expect(throws: PageError.self) { try await page.poll() }
            #expect(error?.description.contains("started anew") ?? false)
            #expect(page[run.disabled] == false && page.jobs == [])
        }
    }

    /// Work that another process was told to stop ends at its next report.
    @Test func jobsAreCancelledFromOtherProcesses() async throws {
        try await withTemporaryFolder { folder in
            let run: Html.Button.ID = "run", bar: Html.Div.ID = "bar"
            let wasCancelled = Mutex(false)
            var app = Dashboard("Reports") {
                Html.Button("run", id: run)
                Html.Div(id: bar)
            }
            app.callback(
                from: run.clicks, Context(\.progress), preventInitialCall: true,
                options: [.background(), .progress(bar.text, default: "")]
            ) { _, progress in
                do {
                    for step in 0... {
                        try progress.set(bar.text, to: "\(step)")
                        try await Task.sleep(for: .milliseconds(2))
                    }
                } catch {
                    wasCancelled.withLock { $0 = true }
                    throw error
                }
            }
            let path = "\(folder)/jobs.sqlite"
            let page = try await app.open(jobs: try SQLiteJobStore(path: path))
            try await page.click(run)
            try await page.wait { $0[bar.text].map { !$0.isEmpty } ?? false }
            try await SQLiteJobStore(path: path).remove(try #require(page.jobs.first).handle)
            try await page.waitForJobs()
            try await page.wait { _ in wasCancelled.withLock { $0 } }
        }
    }
}

/// A store that is exchanged for another, as by a server that is started anew.
private final class ReplaceableStore: JobStore {
    private let store: Mutex<any JobStore>

    init(_ store: any JobStore) { self.store = Mutex(store) }

    func replace(by store: any JobStore) { self.store.withLock { $0 = store } }

    private var current: any JobStore { store.withLock { $0 } }

    func insert(_ job: Job) async throws { try await current.insert(job) }
    func job(_ handle: String) async throws -> Job? { try await current.job(handle) }
    func report(_ news: JobNews, of handle: String) async throws -> Bool {
        try await current.report(news, of: handle)
    }
    func takeNews(of handle: String) async throws -> JobNews { try await current.takeNews(of: handle) }
    func end(_ handle: String, with outcome: JobOutcome) async throws { try await current.end(handle, with: outcome) }
    func remove(_ handle: String) async throws { try await current.remove(handle) }
    func cachedAnswer(for key: String) async throws -> JSON? { try await current.cachedAnswer(for: key) }
    func cache(_ answer: JSON, for key: String, lasting duration: Duration) async throws {
        try await current.cache(answer, for: key, lasting: duration)
    }
}
