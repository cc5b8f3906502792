import DashboardComponents
import DashboardOperations
import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import InMemoryTracing
import Logging
import Metrics
import NIOCore
import NIOEmbedded
import OrderedJSON
import Synchronization
import Testing
import Tracing

/// The back ends of this process, which can be chosen once.
enum BackEnds {
    static let registry = PrometheusRegistry()
    static let tracer = InMemoryTracer()
    static let chosen: Void = {
        MetricsSystem.bootstrap(registry)
        InstrumentationSystem.bootstrap(tracer)
    }()
}

/// What an operator sees of a server, after traffic that is known.
@Suite struct ServerMeasuresTests {
    private struct Failed: Error {}

    /// A dashboard whose callbacks end in every way.
    private static func dashboard(_ name: String) -> Dashboard {
        let how: Dropdown.ID = "how", text: Div.ID = "text", start: Button.ID = "start", job: Div.ID = "job"
        var app = Dashboard(name) {
            Dropdown(id: how, options: ["done", "unchanged", "failed", "slow"], value: "done")
            Div(id: text)
            Button(id: start)
            Div(id: job)
        }
        app.callback(updating: text.text, from: how.value) { how in
            switch how {
            case "unchanged": throw PreventUpdate()
            case "failed": throw Failed()
            case "slow": try await Task.sleep(for: .seconds(600))
            default: break
            }
            return how
        }
        app.callback(updating: job.text, from: start.clicks, options: [.background()]) { clicks in
            if clicks == 2 { throw Failed() }
            return "\(clicks)"
        }
        return app
    }

    private struct Client {
        let responder: any HTTPResponder<BasicRequestContext>
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

        @discardableResult
        func send(
            _ path: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:], body: String = ""
        ) async throws -> (status: Int, headers: HTTPFields, text: String) {
            var headers = headers
            if !body.isEmpty { headers[.contentType] = "application/json" }
            let request = Request(
                head: HTTPRequest(
                    method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
                body: RequestBody(buffer: ByteBuffer(string: body)))
            let context = BasicRequestContext(
                source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logger))
            let response = try await responder.respond(to: request, context: context)
            let (status, fields) = (response.status.code, response.headers)
            return (status, fields, String(buffer: try await response.body.collected()))
        }
    }

    private static func client(
        _ name: String, _ change: (inout DashboardServerOptions) -> Void = { _ in }
    ) throws -> Client {
        BackEnds.chosen
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var options = DashboardServerOptions()
        options.frontEnd = try FrontEndFiles(directory: root.appending(path: ".frontend").path)
        options.callbackDeadline = nil
        change(&options)
        let router = Router()
        router.add(middleware: TracingMiddleware())
        router.add(middleware: MetricsMiddleware())
        router.addMetrics(BackEnds.registry)
        try router.addDashboards([dashboard(name)], options: options)
        return Client(responder: router.buildResponder())
    }

    private static func call(_ how: String) -> String {
        """
        {"output":"text.children","outputs":{"id":"text","property":"children"},\
        "inputs":[{"id":"how","property":"value","value":"\(how)"}],"changedPropIds":["how.value"]}
        """
    }

    private static func start(_ clicks: Int) -> String {
        """
        {"output":"job.children","outputs":{"id":"job","property":"children"},\
        "inputs":[{"id":"start","property":"n_clicks","value":\(clicks)}],"changedPropIds":["start.n_clicks"]}
        """
    }

    @Test("callbacks, pages and jobs are counted by dashboard and outcome")
    func counts() async throws {
        let client = try Self.client("Counted")
        let path = "/dash/app/Counted/"
        for _ in 0..<3 { try await client.send(path) }
        try await client.send(path + "_dash-layout")
        var statuses: [Int] = []
        for how in ["done", "done", "unchanged", "failed"] {
            statuses.append(
                try await client.send(path + "_dash-update-component", method: .post, body: Self.call(how)).status)
        }
        #expect(statuses == [200, 200, 204, 500])
        for clicks in 1...2 {
            let answer = try await client.send(path + "_dash-update-component", method: .post, body: Self.start(clicks))
            #expect(answer.text.contains("cacheKey"))
        }
        func value(_ name: String, _ labels: String) async throws -> Double? {
            try Scrape(try await client.send("/metrics").text)["\(name){\(labels)}"]
        }
        func callbacks(_ outcome: String) async throws -> Double? {
            try await value("dashboard_callbacks_total", #"dashboard="Counted",outcome="\#(outcome)",transport="http""#)
        }
        #expect(try await callbacks("unchanged") == 1)
        #expect(try await callbacks("failed") == 1)
        // Those that begin jobs, and ask how far they are, are none.
        #expect(try await callbacks("done") == 2)
        #expect(
            try await value(
                "dashboard_callback_duration_seconds_count",
                #"dashboard="Counted",outcome="done",transport="http""#) == 2)
        #expect(
            try await value("dashboard_renders_total", #"dashboard="Counted",kind="page",outcome="done""#) == 3)
        #expect(
            try await value("dashboard_renders_total", #"dashboard="Counted",kind="layout",outcome="done""#) == 1)
        #expect(try await value("dashboard_callbacks_running", #"dashboard="Counted""#) == 0)
        for outcome in ["failed", "done"] {
            while try await value("dashboard_jobs_total", #"dashboard="Counted",outcome="\#(outcome)""#) != 1 {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
        while try await value("dashboard_jobs_running", #"dashboard="Counted""#) != 0 { await Task.yield() }
    }

    @Test("a callback that takes too long is a timeout, in the histogram beyond its deadline")
    func timeouts() async throws {
        let client = try Self.client("Slow") { $0.callbackDeadline = .milliseconds(100) }
        let path = "/dash/app/Slow/_dash-update-component"
        #expect(try await client.send(path, method: .post, body: Self.call("slow")).status == 504)
        let scrape = try Scrape(try await client.send("/metrics").text)
        let labels = #"dashboard="Slow",outcome="timeout",transport="http""#
        #expect(scrape["dashboard_callbacks_total{\(labels)}"] == 1)
        #expect(scrape["dashboard_callback_duration_seconds_bucket{\(labels),le=\"0.05\"}"] == 0)
        #expect(scrape["dashboard_callback_duration_seconds_count{\(labels)}"] == 1)
    }

    @Test("what runs and what waits is seen while it does")
    func queues() async throws {
        let client = try Self.client("Queued") { options in
            options.callbackDeadline = nil
            options.callbackLimit = CallbackLimit(running: 2, waiting: 3)
        }
        func value(_ name: String) async throws -> Double? {
            try Scrape(try await client.send("/metrics").text)[#"\#(name){dashboard="Queued"}"#]
        }
        let path = "/dash/app/Queued/_dash-update-component"
        let calls = (0..<5).map { _ in
            Task { try await client.send(path, method: .post, body: Self.call("slow")).status }
        }
        while try await value("dashboard_callbacks_waiting") != 3 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try await value("dashboard_callbacks_running") == 5)
        #expect(try await client.send(path, method: .post, body: Self.call("done")).status == 503)
        for call in calls { call.cancel() }
        for call in calls { _ = await call.result }
        #expect(try await value("dashboard_callbacks_waiting") == 0)
        #expect(try await value("dashboard_callbacks_running") == 0)
        let scrape = try Scrape(try await client.send("/metrics").text)
        #expect(scrape[#"dashboard_callbacks_total{dashboard="Queued",outcome="busy",transport="http"}"#] == 1)
        #expect(scrape[#"dashboard_callbacks_total{dashboard="Queued",outcome="cancelled",transport="http"}"#] == 5)
    }

    @Test("requests are counted by route, and the span of a callback lies within that of its request")
    func requests() async throws {
        let client = try Self.client("Traced")
        let trace = "traced-\(UUID().uuidString)"
        let path = "/dash/app/Traced/_dash-update-component"
        for how in ["done", "failed"] {
            try await client.send(
                path, method: .post,
                headers: [.init("in-memory-trace-id")!: trace, .init("in-memory-span-id")!: "caller"],
                body: Self.call(how))
        }
        let spans = BackEnds.tracer.finishedSpans.filter { $0.traceID == trace }
        #expect(spans.count == 4, "\(spans.map(\.operationName))")
        let callbacks = spans.filter { $0.operationName == "dashboard.callback" }
        #expect(callbacks.map { $0.attributes.get("dashboard.outcome") } == ["done", "failed"])
        #expect(callbacks.allSatisfy { $0.attributes.get("dashboard.name") == "Traced" })
        #expect(callbacks.allSatisfy { $0.attributes.get("dashboard.callback") == "text.children" })
        #expect(callbacks.map { $0.status?.code } == [nil, .error])
        for callback in callbacks {
            let request = spans.first { $0.spanID == callback.parentSpanID }
            #expect(request?.operationName == "/dash/app/{slug}/**")
            #expect(request?.parentSpanID == "caller")
        }
        let scrape = try Scrape(try await client.send("/metrics").text)
        let labels =
            #"http_request_method="POST",http_response_status_code="500",http_route="/dash/app/{slug}/**""#
        #expect(scrape["hb_requests_total{\(labels)}"].map { $0 >= 1 } == true)
        #expect(scrape["http_server_request_duration_seconds_count{\(labels)}"].map { $0 >= 1 } == true)
        let described = scrape.types.keys.filter { $0.hasPrefix("dashboard_") || $0.hasPrefix("http_") }
        #expect(described.allSatisfy { scrape.descriptions[$0] != nil }, "every name is explained")
    }

    @Test("a process is alive as long as it answers, and ready when all that it needs is there")
    func readiness() async throws {
        let isThere = Mutex(true)
        struct Away: Error {}
        func client(_ checks: [ReadinessCheck], within limit: Duration) -> Client {
            let router = Router()
            router.addHealth(checks, within: limit)
            return Client(responder: router.buildResponder())
        }
        func ready(_ client: Client) async throws -> (Int, JSON) {
            let answer = try await client.send("/ready")
            return (answer.status, try JSON(parsing: answer.text))
        }
        let changing = client(
            [
                ReadinessCheck("store") { if !isThere.withLock({ $0 }) { throw Away() } },
                ReadinessCheck("messages") {},
            ], within: .seconds(600))
        #expect(try await ready(changing) == (200, ["ready": true, "checks": ["store": "ok", "messages": "ok"]]))
        isThere.withLock { $0 = false }
        #expect(try await ready(changing) == (503, ["ready": false, "checks": ["store": "away", "messages": "ok"]]))
        #expect(try await changing.send("/health").status == 200, "alive all the same")
        isThere.withLock { $0 = true }
        #expect(try await ready(changing).0 == 200)

        let hanging = client(
            [ReadinessCheck("store") { await withCheckedContinuation { Forever.wait($0) } }],
            within: .milliseconds(50))
        #expect(try await ready(hanging) == (503, ["ready": false, "checks": ["store": "away"]]))
    }

    @Test("logs are a line of JSON each, with the number of the request")
    func logs() async throws {
        let lines = Mutex<[String]>([])
        let logger = Logger(label: "site") { label in
            JSONLogHandler(label: label) { line in lines.withLock { $0.append(line) } }
        }
        let router = Router()
        router.get("{name}") { _, context in
            context.logger.notice(
                "a \"name\"\n", metadata: ["name": "ada", "list": ["1", "2"], "message": "kept", "map": ["a": "b"]])
            return context.id
        }
        var client = Client(responder: router.buildResponder())
        client.logger = logger
        client.logger[metadataKey: "hb.request.id"] = "7f"
        try await client.send("/ada")
        let line = try JSON(parsing: try #require(lines.withLock { $0.first }))
        #expect(line["message"] == "a \"name\"\n")
        #expect(line["level"] == "notice")
        #expect(line["logger"] == "site")
        #expect(line["hb.request.id"] == "7f")
        #expect(line["list"] == ["1", "2"])
        #expect(line["map"] == ["a": "b"])
        #expect(line["metadata.message"] == "kept")
        let time = try #require(line["time"]?.stringValue)
        #expect(try /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/.wholeMatch(in: time) != nil, "\(time)")
        let age = try Date(time, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
            .timeIntervalSinceNow
        #expect((-3_600...1).contains(age))
    }
}

/// Those who wait for what never comes, and do not mind being cancelled.
private enum Forever {
    private static let continuations = Mutex<[CheckedContinuation<Void, Never>]>([])

    static func wait(_ continuation: CheckedContinuation<Void, Never>) {
        continuations.withLock { $0.append(continuation) }
    }
}
