internal import Synchronization

/// What the pages of a browser and their server say to each other over a WebSocket (dash-renderer 3.4.1, its
/// `dash-ws-worker.js`): callbacks and their answers, properties that the server sets at any time, and questions.
///
/// The connection is the server's part: messages come in as a sequence and go out through a function.
///
/// | message | from | what |
/// |---|---|---|
/// | `callback_request`, `callback_response` | browser, server | runs a callback |
/// | `set_props` | server | sets a property: ``CallbackPage/set(_:to:)`` |
/// | `get_props_request`, `get_props_response` | server, browser | asks for one: ``CallbackPage/value(of:)`` |
/// | `heartbeat`, `heartbeat_ack` | both | whether the other is there |
public final class DashboardConversation: Sendable {
    private let handler: DashboardHandler
    private let request: DashboardRequest
    private let admit: @Sendable (DashboardRequest) async throws -> DashboardRequest
    private let limits: Limits
    private let report: @Sendable (DashboardResponse) -> Void
    private let outgoing: OutgoingMessages
    private let questions: PageQuestions
    private let pages: OpenPages?
    private let viewer: PageViewer
    private let running = Mutex(0)

    /// How much a browser may ask for.
    public struct Limits: Sendable {
        /// How many callbacks may run for one browser at once; more are refused.
        public var callbacks = 64
        /// How many bytes may wait to be read by the browser; a slower one is given up.
        public var waitingBytes = 8 << 20
        /// How long a page may take to say a property's value.
        public var patience: Duration = .seconds(30)

        public init() {}
    }

    /// - Parameters:
    ///   - limits: How much may be said and run at once.
    ///   - handler: The dashboard's.
    ///   - request: The request that opened the WebSocket, which callbacks see as theirs.
    ///   - instance: The slug of the dashboard's instance that the pages show, if it is one.
    ///   - pages: Where to note that the pages are open, if anywhere.
    ///   - admit: Looks, for each callback and now and then, whether the visitor may still be here, and gives the request
    ///     with who it is now. Where it throws, the conversation ends; while a store is away, callbacks are refused.
    ///   - report: Is told of answers with a ``DashboardResponse/problem``, for the server's log.
    public init(
        with handler: DashboardHandler, request: DashboardRequest, instance: String? = nil,
        limits: Limits = Limits(), pages: OpenPages? = nil,
        admit: @escaping @Sendable (DashboardRequest) async throws -> DashboardRequest = { $0 },
        report: @escaping @Sendable (DashboardResponse) -> Void = { _ in }
    ) {
        self.admit = admit
        self.report = report
        self.handler = handler
        self.request = request
        self.limits = limits
        self.pages = pages
        outgoing = OutgoingMessages(limit: limits.waitingBytes)
        viewer = PageViewer(
            dashboard: handler.dashboard.name, instance: instance, user: request.visitor.user?.id, outgoing: outgoing)
        questions = PageQuestions(patience: limits.patience)
    }

    /// Holds the conversation until the browser's messages end. Callbacks that still run then are cancelled.
    ///
    /// - Parameters:
    ///   - messages: What the browser sends.
    ///   - send: Sends a message, and returns when it has left.
    /// - Throws: ``ConversationError``, and what `send` throws.
    public func run<Messages: AsyncSequence & Sendable>(
        _ messages: Messages, send: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws where Messages.Element == [UInt8] {
        let number = try await pages?.add(viewer)
        defer { if let number { pages?.remove(number) } }
        try await outgoing.converse(.together, through: send) { [self] in
            defer { questions.finish() }
            try await withThrowingDiscardingTaskGroup { calls in
                for try await message in messages { try receive(message, in: &calls) }
                calls.cancelAll()
            }
        }
    }

    // MARK: Messages

    private func receive(
        _ bytes: [UInt8], in calls: inout ThrowingDiscardingTaskGroup<any Error>
    ) throws(ConversationError) {
        let message: JSON
        do {
            message = try JSON(parsing: bytes)
        } catch {
            throw .malformed("\(error)")
        }
        for message in message.arrayValue ?? [message] {
            guard case .object(let members) = message, case .string(let type)? = members["type"] else {
                throw .malformed("it is not an object with a type")
            }
            switch type {
            case "callback_request": try call(members, in: &calls)
            case "get_props_response": answer(members)
            case "heartbeat":
                try? outgoing.append(Array(#"{"type":"heartbeat_ack"}"#.utf8))
                calls.addTask { [self] in
                    do {
                        _ = try await admitted()
                    } catch  where error.isStoreAway {
                        // Nobody knows now; the next sign of life asks again.
                    }
                }
            // A newer browser side may say more.
            default: break
            }
        }
    }

    private func call(
        _ message: JSON.Object, in calls: inout ThrowingDiscardingTaskGroup<any Error>
    ) throws(ConversationError) {
        guard case .string? = message["rendererId"], let payload = message["payload"] else {
            throw .malformed("a callback_request without rendererId or payload")
        }
        if pages != nil { viewer.note(message["rendererId"] ?? .null) }
        let hasRoom = running.withLock { running in
            guard running < limits.callbacks else { return false }
            running += 1
            return true
        }
        guard hasRoom else {
            respond(to: message, status: "error", member: "message", text: "Too many callbacks are running.")
            return
        }
        calls.addTask { [self] in
            defer { running.withLock { $0 -= 1 } }
            let line = PageLine(renderer: message["rendererId"] ?? .null, outgoing: outgoing, questions: questions)
            let response: DashboardResponse
            do {
                response = await handler.answer(to: payload, for: try await admitted(), over: line)
            } catch  where error.isStoreAway {
                response = .storeAway(because: error)
            }
            if response.problem != nil { report(response) }
            respond(to: message, with: response)
        }
    }

    private func admitted() async throws -> DashboardRequest {
        do {
            return try await admit(request)
        } catch  where error.isStoreAway {
            throw error
        } catch {
            // The browser is gone already.
            try Task.checkCancellation()
            let refusal = ConversationError.refused("\(error)")
            outgoing.fail(refusal)
            throw refusal
        }
    }

    private func answer(_ message: JSON.Object) {
        guard let text = message["requestId"]?.stringValue, text.first == "q", let number = Int(text.dropFirst()) else {
            return
        }
        questions.answer(number, with: message["payload"] ?? .object([:]))
    }

    // MARK: Answers

    private func respond(to message: JSON.Object, with response: DashboardResponse) {
        switch response.status {
        case 200: respond(to: message, payload: #"{"status":"ok","data":"#.utf8, response.body, "}".utf8)
        case 204: respond(to: message, payload: #"{"status":"prevent_update"}"#.utf8)
        case _ where response.isStoreAway:
            // The renderer looks at the first two, our own script at the third.
            let payload: JSON = ["status": "error", "message": .string(StoreAway.sentence), "away": true]
            respond(to: message, payload: payload.serializedBytes())
        default:
            respond(
                to: message, status: "error", member: "message", text: String(decoding: response.body, as: UTF8.self))
        }
    }

    private func respond(to message: JSON.Object, status: String, member: String, text: String) {
        let payload: JSON = ["status": .string(status), member: .string(text)]
        respond(to: message, payload: payload.serializedBytes())
    }

    /// The answer of a callback is JSON already.
    private func respond(to message: JSON.Object, payload parts: any Sequence<UInt8>...) {
        var bytes = Array(#"{"type":"callback_response","rendererId":"#.utf8)
        bytes += (message["rendererId"] ?? .null).serializedBytes()
        bytes += #","requestId":"#.utf8
        bytes += (message["requestId"] ?? .null).serializedBytes()
        bytes += #","payload":"#.utf8
        for part in parts { bytes.append(contentsOf: part) }
        bytes += "}".utf8
        // A page that is gone needs no answer.
        try? outgoing.append(bytes)
    }
}
