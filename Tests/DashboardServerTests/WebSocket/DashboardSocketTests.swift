import DashboardComponents
import DashboardOperations
import DashboardServer
import Dashboards
import Hummingbird
import Synchronization
import Testing

/// Callbacks over a WebSocket, as dash-renderer's worker speaks it.
@Suite(.timeLimit(.minutes(10)))
struct DashboardSocketTests {
    private static func dashboard() -> Dashboard {
        let name: TextInput.ID = "name", greeting: Div.ID = "greeting", ticker: Div.ID = "ticker"
        var app = Dashboard("Live") {
            TextInput(id: name, value: "Ada")
            Div(id: greeting)
            Div(id: ticker)
        }
        app.callback(updating: greeting.text, from: name.value, Context(\.page), options: [.webSocket]) { name, page in
            if name == "nobody" { throw PreventUpdate() }
            if name == "me" { return "Hello again, \(try await page.value(of: Self.other.value))!" }
            try page.set(ticker.text, to: "greeting \(name)")
            return "Hello, \(name)!"
        }
        return app
    }

    private static let other: TextInput.ID = "name"

    private func withSocket(
        origin: String? = "http://localhost",
        set: (inout DashboardServerOptions) -> Void = { _ in },
        _ test: @escaping @Sendable (String, inout RawSocket.Reader, RawSocket) async throws -> Void
    ) async throws {
        var options = try testOptions()
        set(&options)
        let router = Router(context: DashboardRequestContext.self)
        try router.addDashboards([Self.dashboard()], at: "dash", options: options)
        try await LiveServer.run(router) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                let head = try await socket.open("/dash/app/Live/_dash-ws-callback", origin: origin, reader: &reader)
                try await test(head, &reader, socket)
            }
        }
    }

    private static func request(_ name: String, id: String = "1") -> String {
        """
        {"type":"callback_request","rendererId":"r","requestId":"\(id)","payload":{"output":"greeting.children",\
        "outputs":{"id":"greeting","property":"children"},"changedPropIds":["name.value"],\
        "inputs":[{"id":"name","property":"value","value":"\(name)"}]}}
        """
    }

    @Test("a callback sets a property at once, and answers")
    func callback() async throws {
        try await withSocket { head, reader, socket in
            #expect(head.hasPrefix("HTTP/1.1 101 "))
            try await socket.send(frame: Self.request("Ada"))
            var messages: [JSON] = []
            while messages.count < 2 {
                let message = try JSON(parsing: Array(try #require(try await reader.frame()).payload))
                messages += message.arrayValue ?? [message]
            }
            #expect(
                messages[0] == [
                    "type": "set_props", "rendererId": "r",
                    "payload": ["componentId": "ticker", "props": ["children": "greeting Ada"]],
                ])
            #expect(messages[1]["requestId"] == "1")
            #expect(messages[1]["payload"]?["status"] == "ok")
            #expect(
                messages[1]["payload"]?["data"]
                    == ["multi": true, "response": ["greeting": ["children": "Hello, Ada!"]]])
        }
    }

    @Test("one that prevents its update says so, and one that is unknown is an error")
    func otherAnswers() async throws {
        try await withSocket { _, reader, socket in
            try await socket.send(frame: Self.request("nobody"))
            #expect(try await reader.frame()?.text.contains(#""status":"prevent_update""#) == true)
            try await socket.send(
                frame: #"{"type":"callback_request","rendererId":"r","requestId":2,"payload":{"output":"no.no"}}"#)
            let answer = try JSON(parsing: Array(try #require(try await reader.frame()).payload))
            #expect(answer["requestId"] == 2)
            #expect(answer["payload"]?["status"] == "error")
            #expect(answer["payload"]?["message"]?.stringValue?.contains("no.no") == true)
        }
    }

    @Test("a page is asked for a property, and a heartbeat is answered")
    func questions() async throws {
        try await withSocket { _, reader, socket in
            try await socket.send(frame: Self.request("me"))
            let question = try JSON(parsing: Array(try #require(try await reader.frame()).payload))
            #expect(question["type"] == "get_props_request")
            #expect(question["payload"] == ["componentId": "name", "properties": ["value"]])
            try await socket.send(frame: #"{"type":"heartbeat"}"#)
            #expect(try await reader.frame()?.text == #"{"type":"heartbeat_ack"}"#)
            let id = try #require(question["requestId"]?.stringValue)
            try await socket.send(
                frame:
                    #"{"type":"get_props_response","rendererId":"r","requestId":"\#(id)","payload":{"value":"Bo"}}"#)
            #expect(try await reader.frame()?.text.contains("Hello again, Bo!") == true)
        }
    }

    @Test(
        "pages of others cannot open one",
        arguments: [nil, "null", "http://evil.example", "http://localhost.evil.example"])
    func origins(origin: String?) async throws {
        try await withSocket(origin: origin) { head, _, _ in #expect(head.hasPrefix("HTTP/1.1 403 ")) }
        try await withSocket(origin: "https://portal.example") { options in
            options.allowedOrigins = ["https://portal.example"]
        } _: { head, _, _ in
            #expect(head.hasPrefix("HTTP/1.1 101 "))
        }
    }

    @Test("what is no message closes the socket", arguments: ["", "[", "[1]", "{}", #"{"type":"callback_request"}"#])
    func malformed(text: String) async throws {
        try await withSocket { _, reader, socket in
            try await socket.send(frame: text)
            #expect(try await reader.frame()?.code == 1007)
        }
    }

    @Test("the page is told of the socket only where the context keeps the connection")
    func configuration() async throws {
        let router = Router()
        try router.addDashboards([Self.dashboard()], options: try testOptions())
        #expect(!(try await TestClient(router).get("/dash/app/Live/").text.contains("_dash-ws-callback")))
        let answer = try await TestClient(router).get("/dash/app/Live/_dash-ws-callback")
        #expect(answer.text.contains("<html"), "it is the page, like any other address")
    }

    @Test("more callbacks at once than one browser may have are refused")
    func manyCallbacks() async throws {
        try await withSocket {
            $0.conversationLimits.callbacks = 1
        } _: { _, reader, socket in
            try await socket.send(frame: "[\(Self.request("me", id: "a")),\(Self.request("Ada", id: "b"))]")
            // What waits together comes in one frame.
            var heard = ""
            while !heard.contains("get_props_request") || !heard.contains("Too many callbacks are running.") {
                heard += try #require(try await reader.frame()).text
            }
            #expect(!heard.contains("Hello, Ada"))
        }
    }

    @Test("more sockets than may be open are refused, until one is closed")
    func manySockets() async throws {
        var options = try testOptions()
        options.maximumWebSockets = 1
        let router = Router(context: DashboardRequestContext.self)
        try router.addDashboards([Self.dashboard()], at: "dash", options: options)
        try await LiveServer.run(router) { server in
            let head = { @Sendable in
                try await RawSocket.connect(port: server.port) { reader, socket in
                    try await socket.open(
                        "/dash/app/Live/_dash-ws-callback", origin: "http://localhost", reader: &reader)
                }
            }
            try await RawSocket.connect(port: server.port) { reader, socket in
                _ = try await socket.open(
                    "/dash/app/Live/_dash-ws-callback", origin: "http://localhost", reader: &reader)
                // Its answer is there, so it counts.
                try await socket.send(frame: #"{"type":"heartbeat"}"#)
                #expect(try await reader.frame()?.text == #"{"type":"heartbeat_ack"}"#)
                #expect(try await head().hasPrefix("HTTP/1.1 503 "))
                try await socket.send(frame: [0x03, 0xE8], opcode: 8)
                #expect(try await reader.frame()?.code == 1000)
                #expect(try await reader.isAtEnd())
            }
            // The server hears of the end in its own time.
            while try await !head().hasPrefix("HTTP/1.1 101 ") { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    /// Nothing is read, and nothing else would end the conversation while the test may run.
    @Test("a browser that does not read is given up, though what was sent to it never leaves")
    func slowReader() async throws {
        let pages = OpenPages()
        var options = try testOptions()
        options.pages = pages
        options.conversationLimits.waitingBytes = 100_000
        options.webSocketLimits.silence = .seconds(3_600)
        options.webSocketLimits.closing = .milliseconds(20)
        let name: TextInput.ID = "name", greeting: Div.ID = "greeting"
        var app = Dashboard("Live") {
            TextInput(id: name)
            Div(id: greeting)
        }
        let (starts, start) = AsyncStream.makeStream(of: Void.self)
        let (ends, end) = AsyncStream.makeStream(of: Bool.self)
        app.callback(updating: greeting.text, from: name.value, Context(\.page)) { name, page in
            // More than the system keeps for a connection.
            try page.set(greeting.text, to: String(repeating: "x", count: 24 << 20))
            for await _ in starts { break }
            let text = String(repeating: "x", count: 50_000)
            while true {
                do {
                    try page.set(greeting.text, to: text)
                } catch {
                    end.yield(error is PageGone)
                    throw error
                }
            }
        }
        let router = Router(context: DashboardRequestContext.self)
        try router.addDashboards([app], at: "dash", options: options)
        try await LiveServer.run(router) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                _ = try await socket.open(
                    "/dash/app/Live/_dash-ws-callback", origin: "http://localhost", reader: &reader)
                try await socket.send(frame: Self.request("Ada"))
                // The first message is on its way.
                _ = try await reader.byte()
                start.yield()
                var iterator = ends.makeAsyncIterator()
                #expect(await iterator.next() == true)
                while pages.count(of: .everybody) > 0 { try await Task.sleep(for: .milliseconds(5)) }
            }
        }
    }

    @Test("code of the server sets properties of the pages that are open, of other processes too")
    func openPages() async throws {
        let channels = InMemoryMessageChannels()
        let pages = OpenPages(over: channels), otherProcess = OpenPages(over: channels)
        let ticker: Div.ID = "ticker"
        try await withSocket {
            $0.pages = pages
        } _: { _, reader, socket in
            try await socket.send(frame: Self.request("nobody"))
            _ = try await reader.frame()
            #expect(pages.count(of: .everybody) == 1)
            #expect(pages.count(of: .dashboard("Live")) == 1)
            #expect(pages.count(of: .user("ada")) == 0)
            try await pages.set(ticker.text, to: "not this", for: .dashboard("Other"))
            try await pages.set(ticker.text, to: "not this", for: .user("ada"))
            try await otherProcess.set(ticker.text, to: "42", for: .dashboard("Live"))
            let message = try JSON(parsing: Array(try #require(try await reader.frame()).payload))
            #expect(
                message == [
                    "type": "set_props", "rendererId": "r",
                    "payload": ["componentId": "ticker", "props": ["children": "42"]],
                ])
        }
        #expect(pages.count(of: .everybody) == 0)
    }

    @Test("while a store is away callbacks say so, the socket stays open, and goes on")
    func storeAway() async throws {
        struct Away: AvailabilityError { let isTemporary = true }
        let isAway = Mutex(false)
        try await withSocket {
            $0.access = DashboardGuard { _ in
                if isAway.withLock({ $0 }) { throw Away() }
                return .allowed
            }
        } _: { head, reader, socket in
            #expect(head.hasPrefix("HTTP/1.1 101 "))
            isAway.withLock { $0 = true }
            try await socket.send(frame: #"{"type":"heartbeat"}"#)
            #expect(try await reader.frame()?.text == #"{"type":"heartbeat_ack"}"#)
            try await socket.send(frame: Self.request("Ada", id: "1"))
            let refusal = try JSON(parsing: Array(try #require(try await reader.frame()).payload))
            let answer = refusal.arrayValue?.first ?? refusal
            #expect(answer["requestId"] == "1")
            #expect(
                answer["payload"] == [
                    "status": "error", "message": "The site cannot reach its data now. Try again in a moment.",
                    "away": true,
                ])
            isAway.withLock { $0 = false }
            try await socket.send(frame: Self.request("Ada", id: "2"))
            var messages: [JSON] = []
            while messages.count < 2 {
                let message = try JSON(parsing: Array(try #require(try await reader.frame()).payload))
                messages += message.arrayValue ?? [message]
            }
            #expect(messages[1]["payload"]?["status"] == "ok")
        }
    }

    @Test("open sockets of pages are counted up and down, refused ones by reason")
    func measures() async throws {
        let registry = PrometheusRegistry()
        @Sendable func value(_ series: String) -> String? {
            registry.text().split(separator: "\n").first { $0.hasPrefix(series + " ") }
                .map { String($0.dropFirst(series.count + 1)) }
        }
        let open = #"dashboard_sockets_open{kind="page"}"#
        let path = "/dash/app/Live/_dash-ws-callback"
        var options = try testOptions()
        options.metrics = registry
        options.maximumWebSockets = 2
        let router = Router(context: DashboardRequestContext.self)
        try router.addDashboards([Self.dashboard()], at: "dash", options: options)
        try await LiveServer.run(router) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                let head = try await socket.open(path, origin: "http://localhost", reader: &reader)
                #expect(head.hasPrefix("HTTP/1.1 101 "))
                // A socket is counted once it is served, which the answer's head does not wait for.
                while value(open) != "1" { await Task.yield() }
                try await RawSocket.connect(port: server.port) { reader, socket in
                    _ = try await socket.open(path, origin: "http://localhost", reader: &reader)
                    while value(open) != "2" { await Task.yield() }
                    try await RawSocket.connect(port: server.port) { reader, socket in
                        let head = try await socket.open(path, origin: "http://localhost", reader: &reader)
                        #expect(head.hasPrefix("HTTP/1.1 503 "))
                    }
                    try await RawSocket.connect(port: server.port) { reader, socket in
                        let head = try await socket.open(path, origin: "http://evil.example", reader: &reader)
                        #expect(head.hasPrefix("HTTP/1.1 403 "))
                    }
                    #expect(value(open) == "2")
                }
                while value(open) != "1" { await Task.yield() }
            }
            while value(open) != "0" { await Task.yield() }
        }
        for reason in ["limit", "origin"] {
            #expect(value(#"dashboard_sockets_refused_total{kind="page",reason="\#(reason)"}"#) == "1")
        }
    }
}

/// Who may be at the other end of a WebSocket.
@Suite(.timeLimit(.minutes(10)))
struct SocketAccessTests {
    /// Says who makes a request, as long as they may be here.
    fileprivate struct Names: RouterMiddleware {
        typealias Context = DashboardRequestContext
        let present: Presence

        @concurrent
        func handle(
            _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
        ) async throws -> Response {
            var context = context
            let look = { @Sendable [present] in
                Visitor(user: present.value.withLock { $0 } ? User(id: "1", name: "ada") : nil)
            }
            context.visitor = look()
            context.visitor.look = look
            return try await next(request, context)
        }
    }

    private func withSocket(
        isPresent: Bool,
        _ test: @escaping @Sendable (String, inout RawSocket.Reader, RawSocket, Presence) async throws -> Void
    ) async throws {
        let name: TextInput.ID = "name", greeting: Div.ID = "greeting"
        var app = Dashboard("Live") {
            TextInput(id: name)
            Div(id: greeting)
        }
        app.callback(updating: greeting.text, from: name.value, Context(\.user)) { name, user in
            "Hello, \(name), says \(user?.name ?? "nobody")"
        }
        var options = try testOptions()
        options.access = .loginRequired
        let present = Presence(isPresent)
        let router = Router(context: DashboardRequestContext.self)
        router.add(middleware: Names(present: present))
        try router.addDashboards([app], at: "dash", options: options)
        try await LiveServer.run(router) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                let head = try await socket.open(
                    "/dash/app/Live/_dash-ws-callback", origin: "http://localhost", reader: &reader)
                try await test(head, &reader, socket, present)
            }
        }
    }

    private static let call = """
        {"type":"callback_request","rendererId":"r","requestId":"1","payload":{"output":"greeting.children",\
        "outputs":{"id":"greeting","property":"children"},"changedPropIds":["name.value"],\
        "inputs":[{"id":"name","property":"value","value":"Bo"}]}}
        """

    @Test("T91: a WebSocket of somebody who has not logged in is refused with 401")
    func strangersAreRefused() async throws {
        try await withSocket(isPresent: false) { head, _, _, _ in #expect(head.hasPrefix("HTTP/1.1 401 ")) }
    }

    @Test("who has logged out runs no more callbacks, and has the socket closed")
    func loggingOutClosesTheSocket() async throws {
        try await withSocket(isPresent: true) { head, reader, socket, present in
            #expect(head.hasPrefix("HTTP/1.1 101 "))
            try await socket.send(frame: Self.call)
            #expect(try await reader.frame()?.text.contains("Hello, Bo, says ada") == true)
            present.value.withLock { $0 = false }
            try await socket.send(frame: Self.call)
            // 8 is a close frame.
            #expect(try await reader.frame()?.opcode == 8)
        }
    }

    @Test("a socket over which nothing happens is closed at its next heartbeat")
    func heartbeatsNotice() async throws {
        try await withSocket(isPresent: true) { _, reader, socket, present in
            present.value.withLock { $0 = false }
            try await socket.send(frame: #"{"type":"heartbeat"}"#)
            var opcodes: [UInt8] = []
            while opcodes.last != 8, let frame = try await reader.frame() { opcodes.append(frame.opcode) }
            #expect(opcodes.last == 8)
        }
    }
}

/// Whether somebody may be here still.
private final class Presence: Sendable {
    let value: Mutex<Bool>
    init(_ value: Bool) { self.value = Mutex(value) }
}
