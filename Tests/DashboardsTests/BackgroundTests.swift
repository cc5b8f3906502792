import DashAppExamples
import DashboardComponents
import DashboardTestSupport
import Dashboards
import OrderedJSON
import Testing

/// Background callbacks by dash-renderer's protocol: start, polls, end; cancel, failures, caches.
@Suite struct BackgroundTests {
    private static let body: JSON = [
        "output": "out.children", "outputs": ["id": "out", "property": "children"],
        "inputs": [["id": "run", "property": "n_clicks", "value": 1]], "changedPropIds": ["run.n_clicks"],
        "parsedChangedPropsIds": ["run.n_clicks"],
    ]

    /// A page of the dashboard, with its cookies.
    private struct Page {
        let handler: DashboardHandler
        var cookie: String?

        init(_ dashboard: Dashboard, settings: DashboardHandler.Settings = .init()) throws {
            handler = try DashboardHandler(dashboard, settings: settings)
        }

        /// Asks for the layout, as every page does first.
        mutating func open() async {
            let layout = await handler.respond(to: DashboardRequest(path: "_dash-layout"))
            cookie = layout.header("Set-Cookie").map { String($0.prefix { $0 != ";" }) }
        }

        func post(_ query: [(name: String, value: String)] = [], body: JSON = BackgroundTests.body) async
            -> DashboardResponse
        {
            var headers = ["content-type": "application/json"]
            headers["cookie"] = cookie
            return await handler.respond(
                to: DashboardRequest(
                    method: "POST", path: "_dash-update-component", query: query, headers: headers,
                    body: body.serializedBytes()))
        }

        /// Polls until there is an answer with a response, or none at all.
        func end(_ job: [(name: String, value: String)]) async throws -> DashboardResponse {
            for _ in 0..<2000 {
                let response = await post(job)
                guard response.status == 200, try JSON(parsing: response.body)["response"] == nil else {
                    return response
                }
                try await Task.sleep(for: .milliseconds(2))
            }
            throw NeverEnded()
        }
    }

    private struct NeverEnded: Error {}

    private static func handles(_ response: DashboardResponse) throws -> [(name: String, value: String)] {
        let answer = try JSON(parsing: response.body)
        return [
            ("cacheKey", try #require(answer["cacheKey"]?.stringValue)),
            ("job", try #require(answer["job"]?.stringValue)),
        ]
    }

    private static func wait(_ condition: () -> Bool) async throws {
        for _ in 0..<2000 where !condition() { try await Task.sleep(for: .milliseconds(2)) }
        try #require(condition())
    }

    private static func recorded(_ id: String) throws -> JSON {
        try #require(ConformanceCase.all.first { $0.id == id }?.json)
    }

    @Test func aJobIsStartedPolledAndEnded() async throws {
        let gate = Gate()
        var page = try Page(DashApps.background(gate: gate))
        await page.open()

        // C52: the handles differ every time, the rest does not.
        let start = await page.post()
        var answer = try #require(try JSON(parsing: start.body).objectValue)
        var expected = try #require(try Self.recorded("C52").objectValue)
        let job = try Self.handles(start)
        for name in ["cacheKey", "job"] {
            #expect(answer.removeValue(forKey: name)?.stringValue?.count == 32)
            expected.removeValue(forKey: name)
        }
        #expect(JSON.object(answer).isEquivalent(to: .object(expected)))

        // C53: progress and what was set, each once.
        try await Self.wait { gate.arrivals == 1 }
        // They may come in several answers.
        let reported = try Self.recorded("C53")
        var news: JSON.Object = [:]
        for _ in 0..<2000 where !JSON.object(news).isEquivalent(to: reported) {
            for (name, value) in try JSON(parsing: await page.post(job).body).objectValue ?? [:] {
                news[name] =
                    value.objectValue.map { .object((news[name]?.objectValue ?? [:]).merging($0) { $1 }) } ?? value
            }
            try await Task.sleep(for: .milliseconds(2))
        }
        #expect(JSON.object(news).isEquivalent(to: reported), "\(news)")
        #expect(try JSON(parsing: await page.post(job).body) == ["multi": true])

        // C54: the result ends it.
        gate.open()
        let end = try JSON(parsing: await page.end(job).body)
        #expect(end.isEquivalent(to: try Self.recorded("C54")), "\(end)")
    }

    @Test func aJobIsItsOwnersAlone() async throws {
        let gate = Gate()
        var page = try Page(DashApps.background(gate: gate))
        await page.open()
        let job = try Self.handles(await page.post())

        // C55: handles that were never given.
        #expect(await page.post([("cacheKey", "abc~def"), ("job", "1~2")]).status == 204)
        #expect(await page.post([("cacheKey", "abc"), job[1]]).status == 204)
        var stranger = page
        await stranger.open()
        #expect(stranger.cookie != page.cookie)
        #expect(await stranger.post(job).status == 204)
        stranger.cookie = nil
        #expect(await stranger.post(job).status == 204)
        // Nor can a stranger stop it.
        _ = await stranger.post([("oldJob", job[1].value)])
        #expect(await page.post(job).status == 200)
        gate.open()
        #expect(try await page.end(job).status == 200)
    }

    @Test func aJobIsCancelled() async throws {
        let gate = Gate()
        var page = try Page(DashApps.background(gate: gate))
        await page.open()
        let job = try Self.handles(await page.post())
        try await Self.wait { gate.arrivals == 1 }
        let cancel = await page.post(
            [("cancelJob", job[1].value)],
            body: [
                "output": "stop.id", "outputs": ["id": "stop", "property": "id"],
                "inputs": [["id": "stop", "property": "n_clicks", "value": 1]], "changedPropIds": ["stop.n_clicks"],
            ])
        #expect(cancel.status == 200)
        #expect(try JSON(parsing: cancel.body) == ["multi": true, "response": [:]])
        #expect(await page.post(job).status == 204)
        try await Self.wait { gate.cancellations == 1 }
    }

    @Test func aNewStartEndsTheOldJob() async throws {
        let gate = Gate()
        var page = try Page(DashApps.background(gate: gate))
        await page.open()
        let old = try Self.handles(await page.post())
        try await Self.wait { gate.arrivals == 1 }
        let new = try Self.handles(await page.post([("oldJob", old[1].value)]))
        #expect(await page.post(old).status == 204)
        try await Self.wait { gate.cancellations == 1 }
        gate.open()
        #expect(try await page.end(new).status == 200)
    }

    @Test func aFailureIsAnError() async throws {
        var page = try Page(DashApps.background())
        await page.open()
        var body = Self.body.objectValue ?? [:]
        body["inputs"] = [["id": "run", "property": "n_clicks", "value": 7]]
        let job = try Self.handles(await page.post(body: .object(body)))
        let end = try await page.end(job)
        #expect(end.status == 500)
        #expect(end.problem?.contains("BackgroundFailure") ?? false)
    }

    @Test func whatTheStoreLostIsReported() async throws {
        var settings = DashboardHandler.Settings()
        let store = InProcessJobStore()
        settings.jobs = store
        settings.showsErrors = true
        var page = try Page(DashApps.background(gate: Gate()), settings: settings)
        await page.open()
        let job = try Self.handles(await page.post())
        await store.end(job[1].value, with: .lost)
        let end = await page.post(job)
        #expect(end.status == 500)
        #expect(String(decoding: end.body, as: UTF8.self).contains("started anew"))
    }

    @Test func tooManyJobsAreRefused() async throws {
        var settings = DashboardHandler.Settings()
        settings.maximumJobs = 1
        let gate = Gate()
        let page = try Page(DashApps.background(gate: gate), settings: settings)
        let first = try Self.handles(await page.post())
        #expect(await page.post().status == 503)
        gate.open()
        #expect(try await page.end(first).status == 200)
    }

    @Test func resultsAreKept() async throws {
        let run: Html.Button.ID = "run", name: TextInput.ID = "name", out: Html.Div.ID = "out"
        let gate = Gate()
        var app = Dashboard("Cached") {
            Html.Button("run", id: run)
            TextInput(id: name)
            Html.Div(id: out)
        }
        app.callback(
            updating: out.text, from: run.clicks, State(name.value), preventInitialCall: true,
            options: [.background(), .cached(for: .seconds(3_600), ignoring: [run.clicks.reference])]
        ) { _, name in
            try await gate.wait()
            return "Hello, \(name)!"
        }
        let page = try Page(app)
        func body(_ clicks: Int, _ name: String) -> JSON {
            var body = Self.body.objectValue ?? [:]
            body["inputs"] = [["id": "run", "property": "n_clicks", "value": .int(clicks)]]
            body["state"] = [["id": "name", "property": "value", "value": .string(name)]]
            return .object(body)
        }
        func poll(_ job: [(name: String, value: String)]) async throws -> JSON {
            for _ in 0..<2000 {
                let answer = try JSON(parsing: await page.post(job, body: body(1, "Ada")).body)
                if answer["response"] != nil { return answer }
                try await Task.sleep(for: .milliseconds(2))
            }
            throw NeverEnded()
        }
        // A page that was loaded anew finds the job that runs for it already.
        let job = try Self.handles(await page.post(body: body(1, "Ada")))
        let again = try Self.handles(await page.post(body: body(2, "Ada")))
        #expect(job.map(\.value) == again.map(\.value))
        gate.open()
        #expect(try await poll(job)["response"] == ["out": ["children": "Hello, Ada!"]])
        #expect(gate.arrivals == 1)
        let kept = try JSON(parsing: await page.post(body: body(3, "Ada")).body)
        #expect(kept == ["multi": true, "response": ["out": ["children": "Hello, Ada!"]]])
        #expect(gate.arrivals == 1)
        #expect(try JSON(parsing: await page.post(body: body(3, "Bob")).body)["job"] != nil)
    }

    @Test func mistakesAreFoundWhenTheDashboardIsBuilt() throws {
        let run: Html.Button.ID = "run", out: Html.Div.ID = "out", name: TextInput.ID = "name"
        func problem(_ options: [CallbackOption]) -> String {
            var app = Dashboard("Wrong") {
                Html.Button("run", id: run)
                Html.Div(id: out)
                TextInput(id: name)
            }
            app.callback(updating: out.text, from: run.clicks, options: options) { "\($0)" }
            do {
                try app.check()
                return ""
            } catch {
                return error.description
            }
        }
        #expect(problem([.background()]) == "")
        #expect(problem([.cancelled(by: name.value)]).contains("`.background()`"))
        #expect(problem([.background(), .progress(run.clicks, default: 0)]).contains("again and again"))
        #expect(problem([.background(), .running(run.clicks, is: 1, then: 0)]).contains("again and again"))
    }
}
