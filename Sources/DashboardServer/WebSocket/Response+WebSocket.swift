import Dashboards
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOWebSocket

extension Response {
    /// Opens a WebSocket on a request's own connection, from an ordinary route (RFC 6455, section 4.2).
    ///
    /// The answer is 101; while its body would be written, the connection's HTTP handlers are exchanged for those of a
    /// WebSocket. Middleware applies as to every route, and any request of a connection can open one. The connection's own
    /// task ends with that: it leaves by an error, which is Hummingbird's way to be done with a connection.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - channel: Its connection.
    ///   - tasks: Where the socket is served.
    ///   - serve: Runs as long as the socket is open; the socket is closed when it returns.
    /// - Returns: 101, or 426 for an ordinary request, or 400 for a broken handshake.
    static func webSocket(
        for request: Request, on channel: any Channel, limits: WebSocketLimits, in tasks: SocketTasks,
        serve: @escaping @Sendable (WebSocket) async -> Void
    ) async -> Response {
        guard request.method == .get, (request.headers[.upgrade] ?? "").lowercased() == "websocket" else {
            return Response(
                status: .upgradeRequired, headers: [.upgrade: "websocket", .connection: "close"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "This address is for WebSockets.")))
        }
        let accept: HTTPHeaders
        do {
            accept = try await acceptance(of: request, on: channel)
        } catch {
            return Response(
                status: .badRequest, headers: [.connection: "close", .secWebSocketVersion: "13"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "The WebSocket handshake is broken.")))
        }
        var headers: HTTPFields = [.upgrade: "websocket", .connection: "upgrade"]
        headers[.secWebSocketAccept] = accept.first(name: "Sec-WebSocket-Accept")
        await ClientWatchHandler.watchClosely(channel)
        // Where the connection has no such handlers, the exchange says so.
        try? await channel.eventLoop.submit {
            let pipeline = channel.pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(EarlyBytesHandler(limit: limits.messageSize), position: .before(decoder))
        }.get()
        return Response(
            status: .switchingProtocols, headers: headers,
            body: ResponseBody { _ in
                let socket = try await channel.eventLoop.submit {
                    try WebSocket(takingOver: channel, limits: limits)
                }.get()
                // One that went while the handlers were exchanged has told nobody else.
                if await ClientWatchHandler.stopWatching(channel) { socket.abandon() }
                await tasks.run(beside: channel) {
                    await serve(socket)
                    socket.close(Task.isCancelled ? .goingAway : .normalClosure)
                    try? await channel.closeFuture.get()
                }
                throw ConnectionTakenOver()
            })
    }

    /// The headers that accept a handshake, by NIO's upgrader, which checks version and key.
    private static func acceptance(of request: Request, on channel: any Channel) async throws -> HTTPHeaders {
        var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: request.uri.path)
        for name in [HTTPField.Name.secWebSocketKey, .secWebSocketVersion] {
            for value in request.headers[values: name] { head.headers.add(name: name.rawName, value: value) }
        }
        let upgrader = NIOWebSocketServerUpgrader(
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture([:]) },
            upgradePipelineHandler: { channel, _ in channel.eventLoop.makeSucceededVoidFuture() })
        return try await upgrader.buildUpgradeResponse(
            channel: channel, upgradeRequest: head, initialResponseHeaders: [:]
        ).get()
    }
}

extension WebSocket {
    /// Exchanges a connection's HTTP handlers for those of a WebSocket. On the connection's event loop.
    ///
    /// - Throws: `ChannelPipelineError` where the connection has not the handlers of HTTP/1.1.
    init(takingOver channel: any Channel, limits: WebSocketLimits) throws {
        let pipeline = channel.pipeline.syncOperations
        let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
        let encoder = try pipeline.context(handlerType: HTTPResponseEncoder.self)
        let handler = WebSocketHandler(limits: limits)
        try pipeline.addHandlers(
            [
                WebSocketFrameEncoder(), ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: limits.messageSize)),
                handler,
            ], position: .after(decoder))
        self.init(handler: handler, eventLoop: channel.eventLoop)
        pipeline.removeHandler(context: encoder, promise: nil)
        // The decoder goes a moment later, and would take what is released before.
        let isRemoved = channel.eventLoop.makePromise(of: Void.self)
        isRemoved.futureResult.assumeIsolated().whenComplete { _ in
            try? channel.pipeline.syncOperations.handler(type: EarlyBytesHandler.self).release()
        }
        pipeline.removeHandler(decoder, promise: isRemoved)
    }
}

/// A connection serves no more requests, because it has become a WebSocket.
struct ConnectionTakenOver: Error {}
