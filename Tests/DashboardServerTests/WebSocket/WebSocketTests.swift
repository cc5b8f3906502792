import Hummingbird
import NIOCore
import Testing

@testable import DashboardServer

/// Sockets on a real connection, opened from an ordinary route.
@Suite(.timeLimit(.minutes(10)))
struct WebSocketTests {
    /// A server whose socket sends back what comes, in upper case.
    private func withEcho(
        limits: WebSocketLimits = WebSocketLimits(),
        _ test: @Sendable (inout RawSocket.Reader, RawSocket, LiveServer) async throws -> Void
    ) async throws {
        let tasks = SocketTasks()
        let router = Router(context: DashboardRequestContext.self)
        router.get("echo") { request, context in
            await Response.webSocket(for: request, on: context.channel, limits: limits, in: tasks) { socket in
                for await message in socket.messages {
                    let text = String(decoding: message, as: UTF8.self)
                    guard (try? await socket.send(Array(text.uppercased().utf8))) != nil else { return }
                }
            }
        }
        router.get("hello") { _, _ in "hello" }
        router.get("afterwards") { request, context in
            while await !context.channel.isFinishedByClient() { try await Task.sleep(for: .milliseconds(1)) }
            return await Response.webSocket(for: request, on: context.channel, limits: limits, in: tasks) { socket in
                for await _ in socket.messages {}
            }
        }
        try await LiveServer.run(router) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in try await test(&reader, socket, server) }
        }
    }

    @Test("the handshake answers the key of RFC 6455, section 1.3, as the RFC does")
    func handshake() async throws {
        try await withEcho { reader, socket, _ in
            let head = try await socket.open("/echo", origin: nil, reader: &reader)
            #expect(head.hasPrefix("HTTP/1.1 101 "))
            #expect(head.lowercased().contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo="))
        }
    }

    @Test func textsComeBack() async throws {
        try await withEcho { reader, socket, _ in
            _ = try await socket.open("/echo", origin: nil, reader: &reader)
            let numbers = (1...100).map { "\($0)" }
            for text in ["a", "ünïcode", String(repeating: "x", count: 70_000)] + numbers {
                try await socket.send(frame: text)
                #expect(try await reader.frame()?.text == text.uppercased())
            }
        }
    }

    @Test("what is sent as soon as the answer is there is not lost")
    func earlyFrames() async throws {
        try await withEcho { _, _, server in
            for number in 1...300 {
                try await RawSocket.connect(port: server.port) { reader, socket in
                    _ = try await socket.open("/echo", origin: nil, reader: &reader)
                    switch number % 3 {
                    case 0:
                        try await socket.send(frame: "a")
                        #expect(try await reader.frame()?.text == "A", "socket \(number)")
                    // The handler itself answers these, at once.
                    case 1:
                        try await socket.send(frame: "a", opcode: 9)
                        #expect(try await reader.frame()?.opcode == 10, "socket \(number)")
                    default:
                        try await socket.send(frame: [0x03, 0xE8], opcode: 8)
                        #expect(try await reader.frame()?.code == 1000, "socket \(number)")
                    }
                }
            }
        }
    }

    @Test("a later request of a connection opens one too")
    func laterRequest() async throws {
        try await withEcho { reader, socket, _ in
            for _ in 1...2 {
                try await socket.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(try await reader.head().hasPrefix("HTTP/1.1 200 "))
                for byte in "hello".utf8 { #expect(try await reader.byte() == byte) }
            }
            #expect(try await socket.open("/echo", origin: nil, reader: &reader).hasPrefix("HTTP/1.1 101 "))
            try await socket.send(frame: "a")
            #expect(try await reader.frame()?.text == "A")
        }
    }

    @Test("parts of a message are put together, and a ping between them is answered")
    func fragments() async throws {
        try await withEcho { reader, socket, _ in
            _ = try await socket.open("/echo", origin: nil, reader: &reader)
            try await socket.send(frame: "ab", isFinal: false)
            try await socket.send(frame: "?", opcode: 9)
            try await socket.send(frame: "cd", opcode: 0, isFinal: false)
            try await socket.send(frame: "", opcode: 0)
            #expect(try await reader.frame() == .init(opcode: 10, payload: Array("?".utf8)))
            #expect(try await reader.frame()?.text == "ABCD")
        }
    }

    @Test func aCloseIsAnsweredAndEndsTheConnection() async throws {
        try await withEcho { reader, socket, _ in
            _ = try await socket.open("/echo", origin: nil, reader: &reader)
            try await socket.send(frame: [0x03, 0xE8], opcode: 8)
            #expect(try await reader.frame()?.code == 1000)
            #expect(try await reader.isAtEnd())
        }
    }

    enum Violation: CaseIterable {
        case unmasked, binary, reservedBit, unknownOpcode, continuationOfNothing, textWithinText, longPing, tooLong
        case tooManyFrames

        var code: Int {
            switch self {
            case .binary: 1003
            case .tooLong, .tooManyFrames: 1009
            default: 1002
            }
        }

        func commit(on socket: RawSocket) async throws {
            switch self {
            case .unmasked: try await socket.send(frame: "a".utf8, isMasked: false)
            case .binary: try await socket.send(frame: "a", opcode: 2)
            case .reservedBit: try await socket.send(frame: "a", opcode: 0x41)
            case .unknownOpcode: try await socket.send(frame: "a", opcode: 5)
            case .continuationOfNothing: try await socket.send(frame: "a", opcode: 0)
            case .textWithinText:
                try await socket.send(frame: "a", isFinal: false)
                try await socket.send(frame: "b")
            case .longPing: try await socket.send(frame: String(repeating: "p", count: 126), opcode: 9)
            case .tooLong: try await socket.send(frame: String(repeating: "a", count: 1_001))
            case .tooManyFrames:
                try await socket.send(frame: "", isFinal: false)
                for _ in 1...10 { try await socket.send(frame: "", opcode: 0, isFinal: false) }
            }
        }
    }

    @Test("what a client must not do closes the socket with the code for it", arguments: Violation.allCases)
    func violations(_ violation: Violation) async throws {
        var limits = WebSocketLimits()
        limits.messageSize = 1_000
        limits.framesPerMessage = 10
        // However long this takes to answer the close.
        limits.closing = .seconds(600)
        try await withEcho(limits: limits) { reader, socket, _ in
            _ = try await socket.open("/echo", origin: nil, reader: &reader)
            try await violation.commit(on: socket)
            #expect(try await reader.frame()?.code == violation.code)
            // Where nothing can be read of it any more the server has ended already, and this connection with it.
            try? await socket.send(frame: [0x03, 0xE8], opcode: 8)
            #expect(try await reader.isAtEnd())
        }
    }

    @Test("a server that stops says so, and does not wait long for those who do not answer")
    func stopping() async throws {
        var limits = WebSocketLimits()
        limits.closing = .milliseconds(50)
        try await withEcho(limits: limits) { reader, socket, server in
            _ = try await socket.open("/echo", origin: nil, reader: &reader)
            await server.stop()
            #expect(try await reader.frame()?.code == 1001)
            #expect(try await reader.isAtEnd())
        }
    }

    @Test("which of several sockets is closed first is nothing to the others, and a server that stops tells them all")
    func severalSockets() async throws {
        try await withEcho { first, socket, server in
            _ = try await socket.open("/echo", origin: nil, reader: &first)
            try await RawSocket.connect(port: server.port) { second, secondSocket in
                _ = try await secondSocket.open("/echo", origin: nil, reader: &second)
                try await socket.send(frame: [0x03, 0xE8], opcode: 8)
                try await RawSocket.connect(port: server.port) { third, thirdSocket in
                    _ = try await thirdSocket.open("/echo", origin: nil, reader: &third)
                    try await thirdSocket.send(frame: "c")
                    #expect(try await third.frame()?.text == "C")
                    try await thirdSocket.send(frame: [0x03, 0xE8], opcode: 8)
                    #expect(try await third.frame()?.code == 1000)
                    #expect(try await third.isAtEnd())
                }
                try await secondSocket.send(frame: "b")
                #expect(try await second.frame()?.text == "B")
                await server.stop()
                #expect(try await second.frame()?.code == 1001)
                try await secondSocket.send(frame: [0x03, 0xE9], opcode: 8)
                #expect(try await second.isAtEnd())
            }
        }
    }

    @Test("a silent client is asked, and closed when it stays silent")
    func silence() async throws {
        var limits = WebSocketLimits()
        limits.silence = .milliseconds(30)
        try await withEcho(limits: limits) { reader, socket, _ in
            _ = try await socket.open("/echo", origin: nil, reader: &reader)
            #expect(try await reader.frame()?.opcode == 9)
            #expect(try await reader.isAtEnd())
        }
    }

    /// Nothing but the limit of silence, which is longer than the test may take, would end these sockets.
    @Test("a client that is gone is not waited for, whenever it goes", arguments: ["/echo", "/afterwards"])
    func earlyEnd(_ path: String) async throws {
        var limits = WebSocketLimits()
        limits.silence = .seconds(3_600)
        try await withEcho(limits: limits) { _, _, server in
            for _ in 1...30 {
                try await RawSocket.connect(port: server.port) { reader, socket in
                    try await socket.send(RawSocket.handshake(path, origin: nil))
                    try await socket.finishSending()
                    _ = try await reader.head()
                    #expect(try await reader.isAtEnd())
                }
            }
        }
    }

    @Test("an ordinary request is told to upgrade, a broken handshake that it is broken")
    func refusals() async throws {
        try await withEcho { reader, socket, _ in
            try await socket.send("GET /echo HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(try await reader.head().hasPrefix("HTTP/1.1 426 "))
        }
        try await withEcho { reader, socket, _ in
            try await socket.send(
                "GET /echo HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
            #expect(try await reader.head().hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test("who sends faster than is taken is read no further; nothing is lost")
    func backPressure() async throws {
        let tasks = SocketTasks()
        let router = Router(context: DashboardRequestContext.self)
        let (takings, take) = AsyncStream.makeStream(of: Void.self)
        var limits = WebSocketLimits()
        limits.waitingMessages = 2
        router.get("slow") { [limits] request, context in
            await Response.webSocket(for: request, on: context.channel, limits: limits, in: tasks) { socket in
                var sum = 0
                for await _ in takings { break }
                for await message in socket.messages {
                    sum += message.count
                    if message.isEmpty { try? await socket.send(Array("\(sum)".utf8)) }
                }
            }
        }
        try await LiveServer.run(router) { server in
            try await RawSocket.connect(port: server.port) { reader, socket in
                _ = try await socket.open("/slow", origin: nil, reader: &reader)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        for _ in 1...40 { try await socket.send(frame: String(repeating: "x", count: 60_000)) }
                        try await socket.send(frame: "")
                    }
                    group.addTask {
                        try await Task.sleep(for: .milliseconds(50))
                        take.yield()
                    }
                    try await group.waitForAll()
                }
                #expect(try await reader.frame()?.text == "2400000")
            }
        }
    }
}
