internal import Synchronization

/// The way to one page of a conversation: properties are set at once, and asked for.
final class PageLine: Sendable {
    /// What the page calls itself in messages.
    private let renderer: JSON
    private let outgoing: OutgoingMessages
    private let questions: PageQuestions

    init(renderer: JSON, outgoing: OutgoingMessages, questions: PageQuestions) {
        self.renderer = renderer
        self.outgoing = outgoing
        self.questions = questions
    }

    /// - Throws: ``PageGone``.
    func set(_ property: PropertyReference, to value: JSON) throws(PageGone) {
        try outgoing.append(Self.message(setting: property, to: value, on: renderer))
    }

    static func message(setting property: PropertyReference, to value: JSON, on renderer: JSON) -> [UInt8] {
        JSON.object([
            "type": "set_props", "rendererId": renderer,
            "payload": ["componentId": .string(property.component), "props": .object([property.name: value])],
        ]).serializedBytes()
    }

    /// - Throws: ``PageGone``, also where the page does not answer in time.
    func value(of property: PropertyReference) async throws -> JSON {
        try await questions.ask { [renderer, outgoing] number throws(PageGone) in
            try outgoing.append(
                JSON.object([
                    "type": "get_props_request", "rendererId": renderer, "requestId": .string("q\(number)"),
                    "payload": ["componentId": .string(property.component), "properties": [.string(property.name)]],
                ]).serializedBytes())
        }[property.name] ?? .null
    }
}

/// What the server has asked pages, and waits for.
final class PageQuestions: Sendable {
    private let patience: Duration
    private let state = Mutex(State())

    private struct State {
        var waiting: [Int: CheckedContinuation<JSON?, Never>] = [:]
        var nextNumber = 0
        var isFinished = false
    }

    /// - Parameter patience: How long a page may take to answer.
    init(patience: Duration) { self.patience = patience }

    /// Asks, and waits for the answer.
    ///
    /// - Throws: ``PageGone`` where none comes.
    func ask(_ send: (Int) throws(PageGone) -> Void) async throws -> JSON {
        let number = state.withLock { state in
            state.nextNumber += 1
            return state.nextNumber
        }
        let timer = Task { [patience] in
            try await Task.sleep(for: patience)
            self.answer(number, with: nil)
        }
        defer { timer.cancel() }
        var refusal: PageGone?
        let answer: JSON? = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOpen = state.withLock { state in
                    guard !state.isFinished, !Task.isCancelled else { return false }
                    state.waiting[number] = continuation
                    return true
                }
                guard isOpen else { return continuation.resume(returning: nil) }
                do throws(PageGone) {
                    try send(number)
                } catch {
                    refusal = error
                    self.answer(number, with: nil)
                }
            }
        } onCancel: {
            self.answer(number, with: nil)
        }
        if let refusal { throw refusal }
        try Task.checkCancellation()
        guard let answer else { throw PageGone() }
        return answer
    }

    /// Hands an answer to whoever waits for it.
    func answer(_ number: Int, with values: JSON?) {
        state.withLock { $0.waiting.removeValue(forKey: number) }?.resume(returning: values)
    }

    /// No answer comes any more.
    func finish() {
        let waiting = state.withLock { state in
            state.isFinished = true
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume(returning: nil) }
    }
}
