internal import Synchronization

/// What waits to be sent to one browser, in order.
final class OutgoingMessages: Sendable {
    private let limit: Int
    private let state = Mutex(State())

    /// How messages that wait together are sent.
    enum Packing {
        /// As an array.
        case together
        /// For browsers that know no arrays of messages.
        case oneByOne
    }

    private struct State {
        var waiting: [[UInt8]] = []
        var bytes = 0
        var end: End?
        /// Why the conversation ends before the browser ends it.
        var failure: (any Error)?
        var isSending = false
        /// Waits for something to do.
        var turn: CheckedContinuation<Void, Never>?

        /// Whether nothing is to be done at present.
        var isIdle: Bool { failure == nil && (isSending || waiting.isEmpty && end == nil) }
    }

    private enum End { case finished, overfull }

    /// - Parameter limit: How many bytes may wait.
    init(limit: Int) { self.limit = limit }

    /// Appends a message.
    ///
    /// - Throws: ``PageGone`` where nothing is sent any more.
    func append(_ message: [UInt8]) throws(PageGone) {
        let isOpen = change { state in
            guard state.end == nil else { return false }
            guard state.bytes + message.count <= limit || state.waiting.isEmpty else {
                state.end = .overfull
                state.failure = ConversationError.tooSlow
                return false
            }
            state.waiting.append(message)
            state.bytes += message.count
            return true
        }
        guard isOpen else { throw PageGone() }
    }

    /// Holds a conversation: sends what comes while somebody listens to the browser, and then what still waits.
    ///
    /// Who sends is there only while there is something to send: most browsers hear nothing most of the time.
    ///
    /// - Throws: The first error of sending and listening, or of ``fail(_:)``, which ends the others at once; then
    ///   ``ConversationError/tooSlow`` where more waits than may.
    func converse(
        _ packing: Packing, through send: @escaping @Sendable ([UInt8]) async throws -> Void,
        while listen: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { [self] in
                await failing { try await listen() }
                finish()
            }
            while try await hasMore() {
                group.addTask { [self] in
                    await failing {
                        while let messages = takeAll() {
                            switch packing {
                            case .together: try await send(Self.joined(messages))
                            case .oneByOne: for message in messages { try await send(message) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Ends the conversation.
    func fail(_ error: any Error) { change { state in state.failure = state.failure ?? error } }

    /// Nothing more comes; what waits is still sent.
    func finish() { change { state in state.end = state.end ?? .finished } }

    /// Does a part of the conversation, which ends with an error of it.
    private func failing(_ part: () async throws -> Void) async {
        do {
            try await part()
        } catch {
            fail(error)
            finish()
        }
    }

    /// Changes what is to be done, and tells who waits for it.
    @discardableResult
    private func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        let (result, turn) = state.withLock { state in
            let result = body(&state)
            return (result, state.isIdle ? nil : state.turn.take())
        }
        turn?.resume()
        return result
    }

    /// Waits until something is to be sent that nobody sends; `false` where nothing will be.
    private func hasMore() async throws -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    guard state.isIdle, !Task.isCancelled else { return true }
                    state.turn = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            finish()
            state.withLock { $0.turn.take() }?.resume()
        }
        return try state.withLock { state in
            if let failure = state.failure { throw failure }
            guard !state.isSending, !state.waiting.isEmpty else { return false }
            state.isSending = true
            return true
        }
    }

    /// Everything that waits; `nil` for nothing, and the one who sends ends.
    private func takeAll() -> [[UInt8]]? {
        change { state in
            guard !state.waiting.isEmpty, state.end != .overfull else {
                state.isSending = false
                return nil
            }
            defer {
                state.waiting = []
                state.bytes = 0
            }
            return state.waiting
        }
    }

    /// One message as it is, several as an array.
    private static func joined(_ messages: [[UInt8]]) -> [UInt8] {
        guard messages.count > 1 else { return messages.first ?? [] }
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        bytes.reserveCapacity(messages.reduce(1) { $0 + $1.count + 1 })
        for (position, message) in messages.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += message
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }
}

/// The page is not there any more: it was closed, or its connection was lost.
public struct PageGone: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String { "The page is not there any more." }
}
