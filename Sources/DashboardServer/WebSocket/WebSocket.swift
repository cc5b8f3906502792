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

    /// Sends a text and waits until it has left.
    ///
    /// - Throws: ``WebSocketClosed``, or what the network has to say.
    func send(_ text: [UInt8]) async throws {
        try await eventLoop.flatSubmit { [handler, eventLoop] in
            let promise = eventLoop.makePromise(of: Void.self)
            handler.value.send(ByteBuffer(bytes: text), promise: promise)
            return promise.futureResult
        }.get()
    }

    /// Closes the socket. Does nothing where it is closed.
    func close(_ code: WebSocketErrorCode = .normalClosure) {
        eventLoop.execute { [handler] in handler.value.close(code) }
    }
}
