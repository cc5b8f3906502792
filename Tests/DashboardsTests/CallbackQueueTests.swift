import DashboardComponents
import Synchronization
import Testing

@testable import Dashboards

/// How many callbacks run at once, how many wait, and what becomes of those whose client goes away.
@Suite struct CallbackQueueTests {
    private let name: TextInput.ID = "name", out: Div.ID = "out"

    /// Lets callbacks wait for the test, and counts them.
    private final class Gate: Sendable {
        private let state = Mutex<(running: Int, most: Int, waiting: [CheckedContinuation<Void, Never>])>((0, 0, []))

        func pass() async {
            await withCheckedContinuation { continuation in
                state.withLock {
                    $0.running += 1
                    $0.most = max($0.most, $0.running)
                    $0.waiting.append(continuation)
                }
            }
        }

        func open() {
            let waiting = state.withLock { state in
                defer { state.waiting = [] }
                state.running -= state.waiting.count
                return state.waiting
            }
            for continuation in waiting { continuation.resume() }
        }

        var running: Int { state.withLock { $0.running } }
        var most: Int { state.withLock { $0.most } }
    }

    private func handler(limit: CallbackLimit, gate: Gate) throws -> DashboardHandler {
        var app = Dashboard("Queue") {
            TextInput(id: name, value: "Ada")
            Div(id: out)
        }
        app.callback(updating: out.text, from: name.value) { name in
            await gate.pass()
            return name
        }
        var settings = DashboardHandler.Settings()
        settings.limit = limit
        return try DashboardHandler(app, settings: settings)
    }

    private let request = DashboardRequest(
        method: "POST", path: "_dash-update-component", headers: ["content-type": "application/json"],
        body: Array(
            """
            {"output":"out.children","outputs":{"id":"out","property":"children"},
             "inputs":[{"id":"name","property":"value","value":"Bo"}]}
            """.utf8))

    @Test func noMoreRunAtOnceAndTheRestIsRefused() async throws {
        let gate = Gate()
        let handler = try handler(limit: CallbackLimit(running: 2, waiting: 3, retryAfter: .seconds(7)), gate: gate)
        let responses = await withTaskGroup(of: DashboardResponse.self) { group in
            for _ in 0..<8 { group.addTask { await handler.respond(to: request) } }
            var responses: [DashboardResponse] = []
            // Three are refused at once; the others end as the gate is opened.
            for _ in 0..<3 { if let response = await group.next() { responses.append(response) } }
            #expect(responses.allSatisfy { $0.status == 503 && $0.header("retry-after") == "7" })
            let ended = Mutex(false)
            async let opened: Void = {
                while !ended.withLock({ $0 }) {
                    gate.open()
                    await Task.yield()
                }
            }()
            for await response in group { responses.append(response) }
            ended.withLock { $0 = true }
            await opened
            return responses
        }
        #expect(responses.count { $0.status == 200 } == 5)
        #expect(gate.most == 2)
    }

    @Test func whoGoesAwayLeavesTheQueue() async throws {
        let gate = Gate()
        let handler = try handler(limit: CallbackLimit(running: 1, waiting: 1), gate: gate)
        let first = Task { await handler.respond(to: request) }
        while gate.running == 0 { await Task.yield() }
        let second = Task { await handler.respond(to: request) }
        second.cancel()
        #expect(await second.value.status == 499)
        let third = Task { await handler.respond(to: request) }
        while gate.running > 0 || gate.most == 0 {
            gate.open()
            await Task.yield()
        }
        #expect(await first.value.status == 200)
        let opener = Task {
            while !Task.isCancelled {
                gate.open()
                await Task.yield()
            }
        }
        #expect(await third.value.status == 200)
        opener.cancel()
        await opener.value
    }

    @Test func callbacksEndWhenTheirClientIsGone() async throws {
        var app = Dashboard("Gone") {
            TextInput(id: name, value: "Ada")
            Div(id: out)
        }
        app.callback(updating: out.text, from: name.value) { name in
            try await Task.sleep(for: .seconds(3_600))
            return name
        } onError: { _, _ in
            "handled"
        }
        let handler = try DashboardHandler(app)
        let (closers, continuation) = AsyncStream.makeStream(of: (@Sendable () -> Void).self)
        var request = request
        request.connection = ClientConnection { continuation.yield($0) }
        async let response = handler.respond(to: request)
        for await close in closers {
            close()
            break
        }
        // No error of the callback's, for which there is a handler.
        #expect(await response.status == 499)
    }
}
