public import Logging
import Synchronization

/// Keeps what is logged, so that tests can read it.
public final class TestLogs: Sendable {
    private let lines = Mutex<[(text: String, metadata: Logger.Metadata)]>([])

    public init() {}

    /// A line an entry: the level, the message, and the metadata by key.
    public var text: String { lines.withLock { $0.map(\.text).joined(separator: "\n") } }

    /// The metadata of each entry.
    public var metadata: [Logger.Metadata] { lines.withLock { $0.map(\.metadata) } }

    public var logger: Logger { Logger(label: "test") { _ in Handler(logs: self) } }

    private struct Handler: LogHandler {
        let logs: TestLogs
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let fields = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
            let line =
                "\(event.level) \(event.message) \(fields.map { "\($0.key)=\($0.value)" }.joined(separator: " "))"
            logs.lines.withLock { $0.append((line, event.metadata ?? [:])) }
        }
    }
}
