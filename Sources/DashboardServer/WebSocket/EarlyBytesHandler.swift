import NIOCore
import NIOHTTP1

/// Keeps what a client sends between the answer 101 and the exchange of the connection's handlers.
///
/// A client may send its first frame as soon as it has the answer. The HTTP decoder, which is still there for a moment,
/// would lose it. Where the answer is another one, which middleware has put in place of 101, there is no exchange.
///
/// Its place is between the HTTP encoder and the HTTP decoder.
final class EarlyBytesHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private var buffers: [ByteBuffer] = []
    private var size = 0
    private var context: ChannelHandlerContext?
    private var isAnswered = false
    private let limit: Int

    /// - Parameter limit: How many bytes are kept; a client that sends more is not waited for.
    init(limit: Int) { self.limit = limit }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = Self.unwrapInboundIn(data)
        size += buffer.readableBytes
        guard size <= limit else { return context.close(promise: nil) }
        buffers.append(buffer)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        // What follows 101 are frames: the client's first may be answered before this handler has left.
        guard !isAnswered, case .head(let head) = Self.unwrapOutboundIn(data) else { return }
        isAnswered = true
        if head.status != .switchingProtocols { release() }
    }

    /// Hands on what was kept, and leaves.
    func release() {
        guard let context else { return }
        let buffers = buffers
        self.buffers = []
        for buffer in buffers { context.fireChannelRead(Self.wrapInboundOut(buffer)) }
        if !buffers.isEmpty { context.fireChannelReadComplete() }
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }
}
