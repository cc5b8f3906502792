import DashboardServer
import Dashboards
import Hummingbird
import Testing

/// What HTTP/1.1 says of connections (RFC 9112, section 9), with real ones.
@Suite struct ConnectionTests {
    private func withServer(
        _ test: @Sendable (inout RawSocket.Reader, RawSocket, LiveServer) async throws -> Void
    ) async throws {
        let router = Router(context: DashboardRequestContext.self)
        router.add(middleware: CompressionMiddleware())
        try router.addDashboards([greeter()], options: testOptions())
        try await LiveServer.run(router) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                try await test(&reader, socket, server)
            }
        }
    }

    private static func call(_ name: String, headers: String = "") -> String {
        let body = greetingRequest("\"\(name)\"")
        return "POST /dash/app/Greeter/_dash-update-component HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)"
    }

    private static func get(_ path: String, headers: String = "") -> String {
        "GET /dash/\(path) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n"
    }

    @Test func aConnectionServesOneRequestAfterTheOther() async throws {
        try await withServer { reader, socket, _ in
            for number in 1...20 {
                try await socket.send(Self.call("\(number)"))
                let answer = try await reader.answer()
                #expect(answer.head.hasPrefix("HTTP/1.1 200 "))
                #expect(!answer.head.lowercased().contains("connection: close"))
                #expect(answer.body.contains("Hello, \(number)!"))
            }
        }
    }

    /// Everything of a page is asked for before anything is answered; answers come in the order of the requests.
    @Test func requestsMayFollowWithoutWaiting() async throws {
        try await withServer { reader, socket, _ in
            let calls = (1...50).map { Self.call("\($0)") }
            try await socket.send(
                Self.get("app/Greeter/") + Self.get("app/Greeter/_dash-layout") + calls.joined()
                    + Self.get("nowhere") + Self.get("health"))
            #expect(try await reader.answer().body.hasPrefix("<!DOCTYPE html>"))
            #expect(try await reader.answer().body.hasPrefix("["))
            for number in 1...50 {
                #expect(try await reader.answer().body.contains("Hello, \(number)!"), "request \(number)")
            }
            #expect(try await reader.answer().head.hasPrefix("HTTP/1.1 404 "))
            #expect(try await reader.answer().body == "OK")
        }
    }

    /// A refused request does not take those behind it with it, unless its body was not read.
    @Test func refusalsLeaveTheConnectionInOrder() async throws {
        try await withServer { reader, socket, _ in
            let broken = "{"
            try await socket.send(
                "POST /dash/app/Greeter/_dash-update-component HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 1\r\n\r\n\(broken)"
                    + "PUT /dash/app/Greeter/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello"
                    + Self.call("Ada"))
            #expect(try await reader.answer().head.hasPrefix("HTTP/1.1 400 "))
            #expect(try await reader.answer().head.hasPrefix("HTTP/1.1 405 "))
            #expect(try await reader.answer().body.contains("Hello, Ada!"))
        }
    }

    @Test func aConnectionEndsWhenItsClientSaysSo() async throws {
        try await withServer { reader, socket, _ in
            try await socket.send(Self.get("health", headers: "Connection: close\r\n"))
            #expect(try await reader.answer().body == "OK")
            #expect(try await reader.byte() == nil)
        }
    }

    /// A body in chunks, of which no length is known before.
    @Test func bodiesMayComeInChunks() async throws {
        try await withServer { reader, socket, _ in
            let body = greetingRequest("\"Grace\"")
            let (first, second) = (body.prefix(20), body.dropFirst(20))
            let hex = { (text: Substring) in String(text.utf8.count, radix: 16) }
            try await socket.send(
                "POST /dash/app/Greeter/_dash-update-component HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "\(hex(first))\r\n\(first)\r\n\(hex(second))\r\n\(second)\r\n0\r\n\r\n" + Self.call("Ada"))
            #expect(try await reader.answer().body.contains("Hello, Grace!"))
            #expect(try await reader.answer().body.contains("Hello, Ada!"))
        }
    }
}
