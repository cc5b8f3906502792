import HTTPTypes
package import Hummingbird
package import NIOCore

extension ResponseBody {
    /// All of it, in one piece.
    package consuming func collected() async throws -> ByteBuffer {
        let collector = BodyCollector()
        try await write(collector)
        return await collector.body
    }
}

/// Puts a body together.
private struct BodyCollector: ResponseBodyWriter {
    private actor Content {
        var body = ByteBuffer()
        func append(_ buffer: ByteBuffer) {
            if body.readableBytes == 0 {
                body = buffer
            } else {
                body.writeImmutableBuffer(buffer)
            }
        }
    }

    private let content = Content()

    var body: ByteBuffer { get async { await content.body } }

    @concurrent
    func write(_ buffer: ByteBuffer) async throws { await content.append(buffer) }

    @concurrent
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
