import NIOCore
import NIOWebSocket

/// A WebSocket that a client has opened.
struct WebSocket: Sendable {
    /// What the client sends, the bytes of one text each; ends when the socket closes. For one consumer.
    let messages: WebSocketHandler.Producer
    private let eventLoop: any EventLoop
    private let handler: NIOLoopBound<WebSocketHandler>

    init(handler: WebSocketHandler, eventLoop: any EventLoop) {
        messages = handler.messages(on: eventLoop)
        self.eventLoop = eventLoop
        self.handler = NIOLoopBound(handler, eventLoop: eventLoop)
    }

    /// Sends a text and waits until it has left, or its task is cancelled.
    ///
    /// - Throws: ``WebSocketClosed``, `CancellationError`, or what the network has to say.
    func send(_ text: [UInt8]) async throws {
        let sent = eventLoop.makePromise(of: Void.self)
        eventLoop.execute { [handler, eventLoop] in
            let promise = eventLoop.makePromise(of: Void.self)
            promise.futureResult.cascade(to: sent)
            handler.value.send(ByteBuffer(bytes: text), promise: promise)
        }
        // A client that does not read keeps nobody who has more to do than to send.
        try await withTaskCancellationHandler {
            try await sent.futureResult.get()
        } onCancel: {
            sent.fail(CancellationError())
        }
    }

    /// Closes the socket. Does nothing where it is closed.
    func close(_ code: WebSocketErrorCode = .normalClosure) {
        eventLoop.execute { [handler] in handler.value.close(code) }
    }

    /// Ends the connection of a client that has gone.
    func abandon() {
        eventLoop.execute { [handler] in handler.value.abandon() }
    }
}
