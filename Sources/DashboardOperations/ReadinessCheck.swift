/// Something without which a process cannot do its work: a database, a server of messages.
public struct ReadinessCheck: Sendable {
    /// What is asked, as it stands in the answer.
    public let name: String
    let ask: @Sendable () async throws -> Void

    /// - Parameters:
    ///   - name: What is asked: `postgresql`, `redis`.
    ///   - ask: Returns where it is there, and throws what is wrong otherwise.
    public init(_ name: String, _ ask: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.ask = ask
    }

    /// What is wrong; `nil` where nothing is.
    func problem(within limit: Duration) async -> String? {
        let (answers, answer) = AsyncStream.makeStream(of: Optional<String>.self)
        // Whoever does not answer is not waited for, cancelled or not.
        let asking = Task {
            do {
                try await ask()
                answer.yield(nil)
            } catch {
                answer.yield("\(error)")
            }
        }
        let timing = Task {
            try await Task.sleep(for: limit)
            answer.yield("It has not answered within \(limit).")
        }
        defer {
            asking.cancel()
            timing.cancel()
        }
        for await problem in answers { return problem }
        return "It was not asked."
    }
}
