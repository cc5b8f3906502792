import NIOCore
import NIOWebSocket

/// The WebSocket's end of a connection's pipeline (RFC 6455): puts messages together, answers pings and closes, and
/// keeps what is left of the HTTP pipeline behind it quiet.
///
/// It reads no further while messages wait to be taken, and gives a reader up who lets too many bytes wait.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = Never
    typealias OutboundOut = WebSocketFrame
    typealias Producer = NIOAsyncSequenceProducer<
        [UInt8], NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark, WebSocketDemand
    >

    private let limits: WebSocketLimits
    private var source: Producer.Source?
    private var context: ChannelHandlerContext?
    /// What has come of a message that is not whole yet.
    private var parts: (data: ByteBuffer, count: Int)?
    private var isPaused = false
    private var hasPendingRead = false
    private var waitingBytes = 0
    private var phase = Phase.open
    private var hasHeard = true
    private var silenceTimer: NIOScheduledCallback?

    private enum Phase { case open, closing, closed }

    init(limits: WebSocketLimits) { self.limits = limits }

    /// The messages, to be taken by one consumer.
    func messages(on eventLoop: any EventLoop) -> Producer {
        let new = Producer.makeSequence(
            elementType: [UInt8].self,
            backPressureStrategy: .init(lowWatermark: 1, highWatermark: max(1, limits.waitingMessages)),
            finishOnDeinit: true,
            delegate: WebSocketDemand(eventLoop: eventLoop, handler: NIOLoopBound(self, eventLoop: eventLoop)))
        source = new.source
        return new.sequence
    }

    // MARK: The pipeline

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        waitForSilence()
        read()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent: close(.goingAway)
        case ChannelEvent.inputClosed: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case NIOWebSocketError.invalidFrameLength: fail(.messageTooLarge)
        case is NIOWebSocketError: fail(.protocolError)
        // The decoder has given up; what still comes is dropped, as an end at once would take our close from the client.
        case ByteToMessageDecoderError.dataReceivedInErrorState: break
        default: context.close(promise: nil)
        }
    }

    func read(context: ChannelHandlerContext) { read() }

    /// What is left of the HTTP pipeline, which lets reads through from behind, does so no more when its task has ended.
    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        read()
    }

    private func read() {
        if isPaused { hasPendingRead = true } else { context?.read() }
    }

    /// The HTTP handlers still end their response, long after it has become something else.
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) { promise?.succeed() }

    /// What is left behind believes to be done with a connection that is no longer its own. Only its server's end counts.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if mode == .input { close(.goingAway) }
        promise?.succeed()
    }

    /// Ends the connection, of which the client is gone.
    func abandon() { context?.close(promise: nil) }

    // MARK: Receiving

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        hasHeard = true
        guard frame.maskKey != nil, frame.reservedBits.isEmpty else { return close(.protocolError) }
        switch frame.opcode {
        case .text where parts == nil: add(frame, to: ByteBuffer(), count: 0)
        case .continuation:
            guard let begun = parts else { return close(.protocolError) }
            parts = nil
            add(frame, to: begun.data, count: begun.count)
        case .binary where parts == nil: close(.unacceptableData)
        case .ping: write(WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData), promise: nil)
        case .pong: break
        case .connectionClose: receiveClose()
        default: close(.protocolError)
        }
    }

    private func add(_ frame: WebSocketFrame, to data: ByteBuffer, count: Int) {
        guard phase == .open else { return }
        guard data.readableBytes + frame.length <= limits.messageSize, count < limits.framesPerMessage else {
            return close(.messageTooLarge)
        }
        var data = data
        var added = frame.unmaskedData
        data.writeBuffer(&added)
        guard frame.fin else {
            parts = (data, count + 1)
            return
        }
        if source?.yield(Array(data.readableBytesView)) == .stopProducing { isPaused = true }
    }

    private func receiveClose() {
        let wasOpen = phase == .open
        phase = .closing
        source?.finish()
        guard wasOpen else {
            context?.close(promise: nil)
            return
        }
        sendClose(.normalClosure) { $0.close(promise: nil) }
    }

    /// More messages may come.
    func resume() {
        isPaused = false
        guard hasPendingRead else { return }
        hasPendingRead = false
        read()
    }

    // MARK: Sending

    /// Sends a message; the promise is kept when it has left for the network.
    func send(_ text: ByteBuffer, promise: EventLoopPromise<Void>) {
        guard phase == .open, let context else { return promise.fail(WebSocketClosed()) }
        let size = text.readableBytes
        guard waitingBytes + size <= limits.waitingBytes || waitingBytes == 0 else {
            promise.fail(WebSocketClosed())
            return close(.policyViolation)
        }
        waitingBytes += size
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        promise.futureResult.whenComplete { _ in handler.value.waitingBytes -= size }
        write(WebSocketFrame(fin: true, opcode: .text, data: text), promise: promise)
    }

    private func write(_ frame: WebSocketFrame, promise: EventLoopPromise<Void>?) {
        guard let context else { return }
        context.writeAndFlush(Self.wrapOutboundOut(frame), promise: promise)
    }

    /// Begins to close; the connection ends with the other side's answer, or without it after a while.
    func close(_ code: WebSocketErrorCode) { close(code) { _ in } }

    /// Closes where the other side's answer cannot be read any more: by the end of what is sent to it.
    private func fail(_ code: WebSocketErrorCode) { close(code) { $0.close(mode: .output, promise: nil) } }

    private func close(_ code: WebSocketErrorCode, then next: @escaping (ChannelHandlerContext) -> Void) {
        guard phase == .open, let context else { return }
        phase = .closing
        parts = nil
        source?.finish()
        // What the other side still sends is read, down to its answer, and dropped.
        resume()
        sendClose(code, then: next)
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.closing)) {
            handler.value.context?.close(promise: nil)
        }
    }

    private func sendClose(_ code: WebSocketErrorCode, then next: @escaping (ChannelHandlerContext) -> Void) {
        guard let context else { return }
        var data = context.channel.allocator.buffer(capacity: 2)
        data.write(webSocketErrorCode: code)
        let promise = context.eventLoop.makePromise(of: Void.self)
        let handler = NIOLoopBound((self, next), eventLoop: context.eventLoop)
        promise.futureResult.whenComplete { _ in
            let (handler, next) = handler.value
            if let context = handler.context { next(context) }
        }
        write(WebSocketFrame(fin: true, opcode: .connectionClose, data: data), promise: promise)
    }

    private func waitForSilence() {
        // There is one for every socket, and a repeated task of the loop's takes half a kilobyte.
        silenceTimer = try? context?.eventLoop.assumeIsolated().scheduleCallback(
            in: TimeAmount(limits.silence), handler: self)
    }

    private func end() {
        phase = .closed
        silenceTimer?.cancel()
        silenceTimer = nil
        source?.finish()
        source = nil
        context = nil
    }
}

extension WebSocketHandler: NIOScheduledCallbackHandler {
    func handleScheduledCallback(eventLoop: some EventLoop) {
        guard phase == .open else { return }
        if !isPaused {
            guard hasHeard else { return abandon() }
            hasHeard = false
            write(WebSocketFrame(fin: true, opcode: .ping, data: ByteBuffer()), promise: nil)
        }
        waitForSilence()
    }
}

/// Tells the handler when its messages have been taken.
struct WebSocketDemand: NIOAsyncSequenceProducerDelegate {
    let eventLoop: any EventLoop
    let handler: NIOLoopBound<WebSocketHandler>

    func produceMore() { eventLoop.execute { handler.value.resume() } }
    /// Whoever stops listening closes the socket, and says why.
    func didTerminate() {}
}

/// The WebSocket is closed: nothing can be sent any more.
struct WebSocketClosed: Error, Hashable, CustomStringConvertible {
    var description: String { "The WebSocket is closed." }
}
