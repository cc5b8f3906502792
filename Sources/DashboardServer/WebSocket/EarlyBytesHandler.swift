import NIOCore

/// Keeps what a client sends between the answer 101 and the exchange of the connection's handlers.
///
/// A client may send its first frame as soon as it has the answer. The HTTP decoder, which is still there for a moment,
/// would lose it.
final class EarlyBytesHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private var buffers: [ByteBuffer] = []
    private var size = 0
    private var context: ChannelHandlerContext?
    private let limit: Int

    /// How long the exchange may take. Where middleware has put another answer in place of 101 there is none.
    private static let patience = TimeAmount.seconds(10)

    /// - Parameter limit: How many bytes are kept; a client that sends more is not waited for.
    init(limit: Int) { self.limit = limit }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.patience) { handler.value.release() }
    }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = Self.unwrapInboundIn(data)
        size += buffer.readableBytes
        guard size <= limit else { return context.close(promise: nil) }
        buffers.append(buffer)
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
