import DashAppExamples
import DashboardComponents
import DashboardTesting
import Dashboards
import OrderedJSON
import Synchronization
import Testing

/// What a page without a browser does with callbacks in the background: it shows what dash-renderer would.
@Suite struct PageInBackgroundTests {
    private let run: Html.Button.ID = "run", stop: Html.Button.ID = "stop", out: Html.Div.ID = "out"
    private let side: Html.Div.ID = "side"
    private var bar: Property<String> { Html.Progress.ID("bar").property("value") }
    private var maximum: Property<String> { Html.Progress.ID("bar").property("max") }

    @Test func progressIsShownAndEndsWithItsDefault() async throws {
        let gate = Gate()
        let page = try await DashApps.background(gate: gate).open()
        #expect(page.jobs == [])
        try await page.click(run)
        #expect(page.jobs.map(\.outputs) == [[PropertyReference(component: "out", name: "children")]])
        #expect(page[run.disabled] == true)
        await #expect(throws: PageError.self) { try await page.click(run) }
        try await page.wait { $0[bar] == "1" && $0[side.text] == "started" }
        #expect(page[maximum] == "3")
        #expect(page[out.text] == nil)
        gate.open()
        try await page.waitForJobs()
        #expect(page[out.text] == "done 1")
        #expect(page[run.disabled] == false)
        #expect(page[bar] == "0" && page[maximum] == "9")
    }

    @Test func aJobIsCancelledAndLeavesNoResult() async throws {
        let gate = Gate()
        let page = try await DashApps.background(gate: gate).open()
        try await page.click(run)
        try await page.wait { $0[bar] == "1" }
        try await page.click(stop)
        #expect(page[bar] == "0")
        try await page.waitForJobs()
        #expect(page[run.disabled] == false)
        #expect(page[out.text] == nil)
        try await page.wait { _ in gate.cancellations == 1 }
    }

    @Test func aFailureIsAnErrorOfTheTestAndEndsTheJob() async throws {
        let page = try await DashApps.background().open()
        try await page.set(run.clicks, to: 7)
        let error = await #expect(throws: PageError.self) { try await page.waitForJobs() }
        #expect(error?.description.contains("BackgroundFailure") ?? false)
        #expect(page.jobs == [])
        #expect(page[run.disabled] == false)
    }

    @Test func aLostJobIsReported() async throws {
        let store = InProcessJobStore()
        let page = try await DashApps.background(gate: Gate()).open(jobs: store)
        try await page.click(run)
        await store.end(try #require(page.jobs.first).handle, with: .lost)
        let error = await #expect(throws: PageError.self) { try await page.poll() }
        #expect(error?.description.contains("started anew") ?? false)
    }

    @Test func aStartTakesThePlaceOfTheJobBefore() async throws {
        let gate = Gate()
        let page = try await DashApps.background(gate: gate).open()
        try await page.click(run)
        try await page.wait { _ in gate.arrivals == 1 }
        let first = page.jobs
        // A person cannot click on what is disabled, but the property can change all the same.
        try await page.set(run.clicks, to: 2)
        #expect(page.jobs.count == 1 && page.jobs != first)
        try await page.wait { _ in gate.cancellations == 1 }
        gate.open()
        try await page.waitForJobs()
        #expect(page[out.text] == "done 2")
    }

    @Test func aPageThatIsLoadedAgainKnowsNothingOfItsJobs() async throws {
        let gate = Gate()
        let page = try await DashApps.background(gate: gate).open()
        let cookies = page.cookies
        #expect(cookies.keys.sorted() == ["dashboard-jobs"])
        try await page.click(run)
        try await page.wait { $0[bar] == "1" }
        try await page.reload()
        #expect(page.jobs == [])
        #expect(page.cookies == cookies)
        #expect(page[run.disabled] == false && page[bar] == nil)
        gate.open()
        try await page.click(run)
        try await page.waitForJobs()
        #expect(page[out.text] == "done 1")
        #expect(gate.cancellations == 0)
    }

    /// What takes the output of a job waits for its end, and nothing else does.
    @Test func callbacksWaitForTheJobsThatTheyTakeFrom() async throws {
        let length: Html.Div.ID = "length", told: Html.Div.ID = "told"
        let gate = Gate()
        var app = Dashboard("Waiting") {
            Html.Button("run", id: run)
            Html.Div(id: out)
            Html.Div(id: length)
            Html.Div(id: told)
        }
        app.callback(updating: out.text, from: run.clicks, options: [.background()]) { clicks in
            try await gate.wait()
            return String(repeating: "x", count: clicks + 1)
        }
        app.callback(updating: length.text, from: out.text.optional) { "\($0?.count ?? 0)" }
        app.callback(updating: told.text, from: run.clicks) { "clicked \($0)" }
        let page = try await app.open()
        #expect(page[told.text] == "clicked 0")
        #expect(page[length.text] == nil)
        gate.open()
        try await page.waitForJobs()
        #expect(page[length.text] == "1")
    }

    @Test func aKeptResultNeedsNoJob() async throws {
        let gate = Gate(isOpen: true)
        var app = Dashboard("Kept") {
            Html.Button("run", id: run)
            Html.Div(id: out)
        }
        app.callback(
            updating: out.text, from: run.clicks, preventInitialCall: true,
            options: [
                .background(), .cached(for: .seconds(600), ignoring: [run.clicks.reference]),
                .running(run.disabled, is: true, then: false),
            ]
        ) { clicks in
            try await gate.wait()
            return "\(clicks)"
        }
        let page = try await app.open()
        try await page.click(run)
        try await page.waitForJobs()
        try await page.click(run)
        #expect(page.jobs == [])
        #expect(page[out.text] == "1" && page[run.disabled] == false)
        #expect(gate.arrivals == 1)
    }

    /// The browser takes a callback without outputs for the one whose job it should end; the work goes on all the same.
    @Test func aCallbackWithoutOutputsEndsNoJobOfAnother() async throws {
        let gate = Gate()
        let work = Mutex(0)
        var app = Dashboard("NoOutputs") {
            Html.Button("run", id: run)
            Html.Button("stop", id: stop)
        }
        app.callback(from: run.clicks, preventInitialCall: true, options: [.background()]) { clicks in
            try await gate.wait()
            work.withLock { $0 = clicks }
        }
        app.callback(from: stop.clicks, preventInitialCall: true) { _ in }
        let page = try await app.open()
        try await page.click(run)
        try await page.click(stop)
        #expect(page.jobs == [])
        gate.open()
        try await page.wait { _ in work.withLock { $0 } == 1 }
    }

    /// What else a result depends on, besides the values.
    @Test func keptResultsAreToldApartByAKey() async throws {
        let version = Mutex(1)
        let runs = Mutex(0)
        var app = Dashboard("Versions") {
            Html.Button("run", id: run)
            Html.Div(id: out)
        }
        app.callback(
            updating: out.text, from: run.clicks, preventInitialCall: true,
            options: [
                .background(),
                .cached(for: .seconds(600), ignoring: [run.clicks.reference]) { context in
                    "\(context.dashboard) \(version.withLock { $0 })"
                },
            ]
        ) { _ in
            runs.withLock { $0 += 1 }
            return "version \(version.withLock { $0 })"
        }
        let page = try await app.open()
        for (number, count) in [(1, 1), (1, 1), (2, 2), (1, 2)] {
            version.withLock { $0 = number }
            try await page.click(run)
            try await page.waitForJobs()
            #expect(page[out.text] == "version \(number)")
            #expect(runs.withLock { $0 } == count)
        }
    }

    @Test func patchesThatWereReportedTogetherAreAllMade() async throws {
        let log: Html.Div.ID = "log"
        let gate = Gate()
        var app = Dashboard("Log") {
            Html.Button("run", id: run)
            Html.Div(Children.list(), id: log)
        }
        app.callback(
            from: run.clicks, Context(\.page), preventInitialCall: true, options: [.background()]
        ) { _, page in
            for number in 1...3 { try page.patch(log.children) { $0.append("\(number)") } }
            try await gate.wait()
        }
        let page = try await app.open()
        try await page.click(run)
        try await page.wait { $0[log.children] == ["1", "2", "3"] }
        gate.open()
        try await page.waitForJobs()
        #expect(page[log.children] == ["1", "2", "3"])
    }

    @Test func waitingEnds() async throws {
        let page = try await DashApps.background(gate: Gate()).open()
        try await page.click(run)
        let error = await #expect(throws: PageError.self) { try await page.waitForJobs(upTo: .milliseconds(20)) }
        #expect(error?.description.contains("out.children") ?? false)
    }
}
