internal import Synchronization

/// What waits to be sent to one browser, in order.
final class OutgoingMessages: Sendable {
    private let limit: Int
    private let state = Mutex(State())
    /// Why the conversation ends before the browser ends it.
    private let failures = AsyncStream.makeStream(of: ConversationError.self)

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
        var reader: CheckedContinuation<[[UInt8]]?, Never>?
    }

    private enum End { case finished, overfull }

    /// - Parameter limit: How many bytes may wait.
    init(limit: Int) { self.limit = limit }

    /// Appends a message.
    ///
    /// - Throws: ``PageGone`` where nothing is sent any more.
    func append(_ message: [UInt8]) throws(PageGone) {
        let (isOpen, reader) = state.withLock { state in
            guard state.end == nil else { return (false, nil as CheckedContinuation<[[UInt8]]?, Never>?) }
            guard state.bytes + message.count <= limit || state.waiting.isEmpty else {
                state.end = .overfull
                fail(.tooSlow)
                return (false, state.reader.take())
            }
            state.waiting.append(message)
            state.bytes += message.count
            return (true, state.reader.take())
        }
        reader?.resume(returning: isOpen ? takeAll() : nil)
        guard isOpen else { throw PageGone() }
    }

    /// Holds a conversation: sends what comes while somebody listens to the browser, and then what still waits.
    ///
    /// - Throws: The first error of sending and listening, or of ``fail(_:)``, which ends the others at once; then
    ///   ``ConversationError/tooSlow`` where more waits than may.
    func converse(
        _ packing: Packing, through send: @escaping @Sendable ([UInt8]) async throws -> Void,
        while listen: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [self] in
                defer { finish() }
                while let messages = await next() {
                    switch packing {
                    case .together: try await send(Self.joined(messages))
                    case .oneByOne: for message in messages { try await send(message) }
                    }
                }
            }
            // Beside the others, which wait for the browser: that it reads, and that it says more.
            group.addTask { [failures] in for await failure in failures.stream { throw failure } }
            group.addTask { [self] in
                defer { finish() }
                try await listen()
            }
            // The first error cancels the others; `waitForAll` would wait for their ends.
            for try await _ in group {}
        }
    }

    /// Ends the conversation.
    func fail(_ error: ConversationError) { failures.continuation.yield(error) }

    /// Nothing more comes; what waits is still sent.
    func finish() {
        let reader = state.withLock { state in
            if state.end == nil { state.end = .finished }
            return state.waiting.isEmpty ? state.reader.take() : nil
        }
        reader?.resume(returning: nil)
        failures.continuation.finish()
    }

    private func next() async -> [[UInt8]]? {
        if let messages = takeAll() { return messages }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: [[UInt8]]?? = state.withLock { state in
                    if !state.waiting.isEmpty { return .some(Self.takeAll(of: &state)) }
                    if state.end != nil || Task.isCancelled { return .some(nil) }
                    state.reader = continuation
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            finish()
        }
    }

    /// Everything that waits; `nil` for nothing.
    private func takeAll() -> [[UInt8]]? { state.withLock { Self.takeAll(of: &$0) } }

    private static func takeAll(of state: inout State) -> [[UInt8]]? {
        guard !state.waiting.isEmpty, state.end != .overfull else { return nil }
        defer {
            state.waiting = []
            state.bytes = 0
        }
        return state.waiting
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
