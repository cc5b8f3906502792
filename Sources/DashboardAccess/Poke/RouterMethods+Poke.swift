public import DashboardServer
public import Dashboards
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

/// Who may send messages by HTTP.
public struct PokeAuthorization: Sendable {
    fileprivate let isAllowed: @Sendable (_ token: String, _ channel: String) async throws -> Decision

    /// What is said about a token.
    enum Decision { case allowed, insufficientScope, unknown }

    /// Whoever has this token.
    ///
    /// - Throws: `AccessError` for less than 16 bytes, which somebody could guess.
    public static func token(_ token: String) throws(AccessError) -> PokeAuthorization {
        guard token.utf8.count >= 16 else {
            throw AccessError("A token for sending messages needs at least 16 bytes.")
        }
        let hash = SHA256.hexadecimal(of: token.utf8)
        return PokeAuthorization { given, _ in
            // Hashes have one length: nothing tells how long the token is.
            let isRight = Cryptography.isEqual(
                Array(SHA256.hexadecimal(of: given.utf8).utf8), Array(hash.utf8))
            return isRight ? .allowed : .unknown
        }
    }

    /// Programs whose token has the scope `publish`.
    ///
    /// - Parameters:
    ///   - channels: To which channels each may send; to all unless given.
    ///   - server: Knows the clients and their tokens.
    public static func clients(
        of server: OAuthServer,
        channels: @escaping @Sendable (_ client: MachineClient, _ channel: String) -> Bool = { _, _ in true }
    ) -> PokeAuthorization {
        PokeAuthorization { token, channel in
            guard let client = try await server.caller(ofToken: token) else { return .unknown }
            return client.scopes.contains(OAuthScope.publish.rawValue) && channels(client, channel)
                ? .allowed : .insufficientScope
        }
    }
}

extension RouterMethods {
    /// Lets programs send messages: `POST` of `{"channel_name", "label", "value"}` as JSON, with a bearer token.
    ///
    /// ```swift
    /// router.addPoke(messages, authorization: try .token(secret))
    /// // curl -d '{"channel_name": "news", "label": "L", "value": 1}' -H "Authorization: Bearer …" …/dpd/views/poke/
    /// ```
    ///
    /// With a token of its own it has to be added before ``addOAuth(_:at:)``, which refuses tokens that are none of its.
    ///
    /// It answers 200 with a line of text, 400 for what is no message, 401 and 403 to those who may not.
    ///
    /// - Parameters:
    ///   - channels: Where to.
    ///   - path: The address, below what the router or group stands for.
    ///   - authorization: Who may.
    ///   - limits: How large a message may be.
    public func addPoke(
        _ channels: any MessageChannels, at path: String = "dpd/views/poke/", authorization: PokeAuthorization,
        limits: MessageLimits = MessageLimits()
    ) {
        let poke = Poke(channels: channels, authorization: authorization, limit: limits.messageSize)
        on(RouterPath(path), method: .post) { request, context in
            do {
                return try await poke.answer(request, context.logger)
            } catch  where error.isStoreAway {
                return .storeAway(because: error, for: request, context.logger)
            }
        }
    }

    /// Lets programs send messages where an operator's settings allow it (`http_poke_enabled`), at `poke/` below their
    /// `http_route`; where they do not there is nothing.
    ///
    /// - Parameter authorization: Who may.
    public func addPoke(
        _ channels: any MessageChannels, settings: DashboardSettings, authorization: PokeAuthorization,
        limits: MessageLimits = MessageLimits()
    ) {
        guard settings.allowsPokes else { return }
        addPoke(channels, at: "\(settings.httpRoute)/poke/", authorization: authorization, limits: limits)
    }
}

/// Sends messages for programs.
private struct Poke: Sendable {
    let channels: any MessageChannels
    let authorization: PokeAuthorization
    let limit: Int

    func answer(_ request: Request, _ logger: Logger) async throws -> Response {
        guard let token = request.bearerToken else {
            return .bearerRefusal(.unauthorized, nil, "Messages are sent with a token.")
        }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            return text(.contentTooLarge, "A message has at most \(limit) bytes.")
        }
        // Whoever may not send learns nothing about what they sent.
        let json = try? JSON(parsing: Array(body.readableBytesView))
        let message = json.flatMap(ChannelMessage.init(poke:))
        switch try await authorization.isAllowed(token, message?.channel ?? "") {
        case .allowed: break
        case .unknown: return .bearerRefusal(.unauthorized, "invalid_token", "The token is unknown or has ended.")
        case .insufficientScope:
            return .bearerRefusal(
                .forbidden, "insufficient_scope", "The token is not for this.", scope: OAuthScope.publish)
        }
        guard let message else {
            return text(.badRequest, "A message is an object with channel_name, label and value.")
        }
        do {
            try await channels.send(message)
        } catch let error as MessageError {
            logger.warning("a message was not sent", metadata: ["reason": "\(error)"])
            switch error {
            case .badChannelName: return text(.badRequest, "That cannot name a channel.")
            case .tooLarge: return text(.contentTooLarge, error.description)
            case .unavailable, .queueFull:
                var response = text(.serviceUnavailable, "Messages cannot be sent now.")
                response.headers[.retryAfter] = "\(StoreAway.retryAfter)"
                return response
            }
        }
        return text(.ok, "The message was sent.")
    }

    private func text(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
    }
}

extension ChannelMessage {
    /// A message as programs send it: without a channel or a label it has the usual ones.
    fileprivate init?(poke json: JSON) {
        guard case .object(let members) = json else { return nil }
        self.init(
            channel: members["channel_name"]?.stringValue ?? MessageConversation.defaultChannel,
            label: members["label"]?.stringValue ?? MessageConversation.defaultLabel,
            value: members["value"] ?? .null)
    }
}
