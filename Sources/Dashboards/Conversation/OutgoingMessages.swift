internal import Synchronization

/// What waits to be sent to one browser, in order; what waits together is sent together.
final class OutgoingMessages: Sendable {
    private let limit: Int
    private let state = Mutex(State())

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
                return (false, state.reader.take())
            }
            state.waiting.append(message)
            state.bytes += message.count
            return (true, state.reader.take())
        }
        reader?.resume(returning: isOpen ? takeAll() : nil)
        guard isOpen else { throw PageGone() }
    }

    /// Sends what comes until there is no more.
    ///
    /// - Throws: ``ConversationError/tooSlow`` where more waited than may, and what `send` throws.
    func drain(into send: @Sendable ([UInt8]) async throws -> Void) async throws {
        try await drain { try await send(Self.joined($0)) }
    }

    /// As ``drain(into:)``, for browsers that know no arrays of messages.
    func drainOneByOne(into send: @Sendable ([UInt8]) async throws -> Void) async throws {
        try await drain { for message in $0 { try await send(message) } }
    }

    private func drain(_ send: ([[UInt8]]) async throws -> Void) async throws {
        defer { finish() }
        while let messages = await next() { try await send(messages) }
        if state.withLock({ $0.end == .overfull }) { throw ConversationError.tooSlow }
    }

    /// Nothing more comes; what waits is still sent.
    func finish() {
        let reader = state.withLock { state in
            if state.end == nil { state.end = .finished }
            return state.waiting.isEmpty ? state.reader.take() : nil
        }
        reader?.resume(returning: nil)
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
