import NIOCore
import NIOPosix

/// A connection on which a test sends bytes of its own making, among them what no client would.
struct RawSocket {
    private let inbound: NIOAsyncChannelInboundStream<ByteBuffer>
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private let channel: any Channel

    /// Connects to a server on this machine.
    static func connect<Result: Sendable>(
        port: Int, _ body: @Sendable (inout Reader, RawSocket) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var reader = Reader(iterator: inbound.makeAsyncIterator())
            return try await body(&reader, RawSocket(inbound: inbound, outbound: outbound, channel: channel.channel))
        }
    }

    /// Says that nothing more is sent.
    func finishSending() async throws { try await channel.close(mode: .output) }

    /// Opens a WebSocket and returns the head of the answer.
    func open(
        _ path: String, origin: String?, reader: inout Reader, key: String = "dGhlIHNhbXBsZSBub25jZQ=="
    ) async throws -> String {
        try await send(Self.handshake(path, origin: origin, key: key))
        return try await reader.head()
    }

    static func handshake(_ path: String, origin: String?, key: String = "dGhlIHNhbXBsZSBub25jZQ==") -> String {
        "GET \(path) HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: \(key)\r\n"
            + (origin.map { "Origin: \($0)\r\n" } ?? "") + "\r\n"
    }

    func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

    /// Sends one frame.
    func send(
        frame payload: some Sequence<UInt8>, opcode: UInt8 = 1, isFinal: Bool = true, isMasked: Bool = true
    ) async throws {
        let payload = Array(payload)
        var bytes = ByteBuffer(bytes: [(isFinal ? 0x80 : 0) | opcode])
        let mask: UInt8 = isMasked ? 0x80 : 0
        switch payload.count {
        case ..<126: bytes.writeInteger(mask | UInt8(payload.count))
        case ...0xFFFF:
            bytes.writeInteger(mask | 126)
            bytes.writeInteger(UInt16(payload.count))
        default:
            bytes.writeInteger(mask | 127)
            bytes.writeInteger(UInt64(payload.count))
        }
        let key: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
        if isMasked { bytes.writeBytes(key) }
        bytes.writeBytes(payload.enumerated().map { isMasked ? $1 ^ key[$0 % 4] : $1 })
        try await outbound.write(bytes)
    }

    func send(frame text: String, opcode: UInt8 = 1, isFinal: Bool = true) async throws {
        try await send(frame: text.utf8, opcode: opcode, isFinal: isFinal)
    }

    /// What the server sends.
    struct Reader {
        fileprivate var iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
        private var buffer = ByteBuffer()

        fileprivate init(iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator) { self.iterator = iterator }

        /// A frame; `nil` where the connection ended.
        struct Frame: Equatable {
            let opcode: UInt8
            let payload: [UInt8]
            var text: String { String(decoding: payload, as: UTF8.self) }
            /// Of a close.
            var code: Int? { opcode == 8 && payload.count >= 2 ? Int(payload[0]) << 8 | Int(payload[1]) : nil }
        }

        private mutating func bytes(_ count: Int) async throws -> [UInt8]? {
            while buffer.readableBytes < count {
                guard var more = try await iterator.next(isolation: #isolation) else { return nil }
                buffer.writeBuffer(&more)
            }
            return buffer.readBytes(length: count)
        }

        /// The head of an HTTP answer.
        mutating func head() async throws -> String {
            var head: [UInt8] = []
            while !head.suffix(4).elementsEqual("\r\n\r\n".utf8), let byte = try await bytes(1) { head += byte }
            return String(decoding: head, as: UTF8.self)
        }

        /// An HTTP answer: its head, and as many bytes as that announces.
        mutating func answer() async throws -> (head: String, body: String) {
            let head = try await head()
            let length = head.firstMatch(of: /(?i)\r\ncontent-length: *([0-9]+)\r\n/).flatMap { Int($0.1) } ?? 0
            return (head, String(decoding: try await bytes(length) ?? [], as: UTF8.self))
        }

        mutating func frame() async throws -> Frame? {
            guard let start = try await bytes(2) else { return nil }
            var length = Int(start[1] & 0x7F)
            if length >= 126 {
                guard let more = try await bytes(length == 126 ? 2 : 8) else { return nil }
                length = more.reduce(0) { $0 << 8 | Int($1) }
            }
            guard let payload = try await bytes(length) else { return nil }
            return Frame(opcode: start[0] & 0x0F, payload: payload)
        }

        mutating func byte() async throws -> UInt8? { try await bytes(1)?[0] }

        /// Whether the server has closed the connection.
        mutating func isAtEnd() async throws -> Bool { try await bytes(1) == nil }
    }
}
