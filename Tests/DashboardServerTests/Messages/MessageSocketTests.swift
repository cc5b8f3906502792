import DashboardComponents
import DashboardServer
import Dashboards
import Hummingbird
import MessageComponents
import Testing

/// Message channels over real WebSockets.
@Suite(.timeLimit(.minutes(10)))
struct MessageSocketTests {
    private static func dashboard() -> Dashboard {
        let pipe: Pipe.ID = "pipe", shown: Div.ID = "shown"
        var app = Dashboard("Live") {
            Pipe(id: pipe, channel: "ch", label: "L")
            Div(id: shown)
        }
        app.callback(updating: shown.text, from: pipe.value.optional) { "\($0 ?? .null)" }
        return app
    }

    private func router(_ channels: any MessageChannels) throws -> Router<DashboardRequestContext> {
        var options = try testOptions()
        options.messages = MessageSettings(channels, permissions: .everybodyListens(to: ["ch"]))
        let router = Router(context: DashboardRequestContext.self)
        try router.addDashboards([Self.dashboard()], at: "dash", options: options)
        router.addMessages(MessageSettings(channels, permissions: .everybodyListens(to: ["ch"])))
        return router
    }

    @Test("both addresses deliver, to many browsers at once", arguments: ["/dash/_messages", "/dpd/ws/channel"])
    func delivery(path: String) async throws {
        let channels = InMemoryMessageChannels()
        try await LiveServer.run(try router(channels)) { server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                let (ready, isReady) = AsyncStream.makeStream(of: Void.self)
                for _ in 0..<5 {
                    group.addTask {
                        try await RawSocket.connect(port: server.port) { reader, socket in
                            let head = try await socket.open(path, origin: "http://localhost", reader: &reader)
                            #expect(head.hasPrefix("HTTP/1.1 101 "))
                            try await socket.send(
                                frame: #"{"type":"connection_triplet","uid":"1","label":"L","channel_name":"ch"}"#)
                            // The answer to this comes after the registration.
                            try await socket.send(frame: "[]")
                            #expect(try await reader.frame()?.text.contains("pipe.refused") == true)
                            isReady.yield()
                            let message = try await reader.frame()?.text
                            #expect(
                                message
                                    == #"{"type":"pipe.value","channel_name":"ch","label":"L","value":{"n":1}}"#)
                        }
                    }
                }
                var iterator = ready.makeAsyncIterator()
                for _ in 0..<5 { await iterator.next() }
                try await channels.send(["n": 1] as JSON, to: "ch", label: "L")
                try await group.waitForAll()
            }
        }
    }

    @Test("T103: pages of another origin may not listen", arguments: ["https://other.example", nil])
    func foreignOrigin(origin: String?) async throws {
        try await LiveServer.run(try router(InMemoryMessageChannels())) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                let head = try await socket.open("/dash/_messages", origin: origin, reader: &reader)
                #expect(head.hasPrefix("HTTP/1.1 403 "))
            }
        }
    }

    @Test("the page knows the address, and its scripts are served")
    func page() async throws {
        var options = try testOptions()
        options.messages = MessageSettings(InMemoryMessageChannels())
        let router = Router()
        try router.addDashboards([Self.dashboard()], options: options)
        for file in ["message-bridge.js", "pipe.js"] {
            let script = try await TestClient(router).get("/dash/_dash-component-suites/dpd_components/\(file)")
            #expect(script.text.contains("use strict"))
        }
        let hasSocket = try await TestClient(router).get("/dash/app/Live/").text.contains("message_socket")
        #expect(!hasSocket, "without a connection there is no WebSocket")
        try await LiveServer.run(try self.router(InMemoryMessageChannels())) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                try await socket.send("GET /dash/app/Live/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(try await reader.head().hasPrefix("HTTP/1.1 200 "))
            }
        }
    }
}
