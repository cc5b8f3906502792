import Dashboards
import Synchronization

/// A WebSocket between a page and its dashboard, without the network between them.
final class PageSocket: Sendable {
    /// What the page calls itself.
    static let renderer = "page"

    private let outgoing: AsyncStream<[UInt8]>.Continuation
    private let inbox = Inbox()
    private let conversation: Task<Void, Never>
    private let requests = Mutex(0)

    /// What has come and waits to be taken.
    private final class Inbox: Sendable {
        let state = Mutex<(messages: [[UInt8]], end: String?)>(([], nil))
    }

    init(to handler: DashboardHandler, request: DashboardRequest) {
        let (messages, outgoing) = AsyncStream.makeStream(of: [UInt8].self)
        self.outgoing = outgoing
        let conversation = DashboardConversation(with: handler, request: request)
        self.conversation = Task { [inbox] in
            do {
                try await conversation.run(messages) { bytes in inbox.state.withLock { $0.messages.append(bytes) } }
            } catch {
                inbox.state.withLock { $0.end = "\(error)" }
            }
        }
    }

    /// Closed with its page, as a browser does.
    deinit {
        outgoing.finish()
        conversation.cancel()
    }

    /// Asks the server to run a callback.
    ///
    /// - Returns: The name that its answer will have.
    func sendRequest(_ payload: JSON) -> String {
        let number = requests.withLock { number in
            number += 1
            return "\(number)"
        }
        send([
            "type": "callback_request", "rendererId": .string(Self.renderer), "requestId": .string(number),
            "payload": payload,
        ])
        return number
    }

    func send(_ message: JSON) { outgoing.yield(message.serializedBytes()) }

    /// The oldest message that has not been taken.
    func next() -> [UInt8]? {
        inbox.state.withLock { $0.messages.isEmpty ? nil : $0.messages.removeFirst() }
    }

    /// Why the server has ended the conversation, if it has and everything was taken.
    var end: String? { inbox.state.withLock { $0.messages.isEmpty ? $0.end : nil } }
}
