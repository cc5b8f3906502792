/// Sees what an ``IsolatedGraphvizRenderer`` does, for those who count it. It changes nothing.
///
/// ```swift
/// IsolatedGraphvizRenderer.isolated.observe(by: measures)
/// ```
public protocol GraphvizObserver: Sendable {
    /// Is told that a drawing begins to wait for a process (1), or waits no more (-1).
    func waiting(changesBy difference: Int)

    /// Is told that a process begins to draw (1), or has ended its drawing (-1).
    func drawing(changesBy difference: Int)

    /// Is told that a drawing has ended.
    func ended(_ render: GraphvizRender)
}

/// A drawing that has ended.
public struct GraphvizRender: Sendable, Hashable {
    public let engine: GraphvizEngine
    public let outcome: Outcome
    /// How long it took, waiting for a process included.
    public let duration: Duration

    /// How a drawing ended.
    public enum Outcome: String, Sendable, CaseIterable {
        case done
        /// The graph is larger than it may be, or has an attribute that is not drawn.
        case refused
        /// Too many drawings waited already, or it waited too long.
        case busy
        /// It took longer than the renderer's deadline.
        case timeout
        /// It needed more memory than it may take.
        case memory
        /// Nobody waits for it any more.
        case cancelled
        /// Graphviz reported an error, crashed, or could not be started.
        case failed

        /// By what was thrown.
        public init(of error: GraphvizError) {
            self =
                switch error.kind {
                case .invalidAttribute, .refusedAttribute, .quotaExceeded, .pictureTooLarge: .refused
                case .busy: .busy
                case .deadlineExceeded: .timeout
                case .memoryExceeded: .memory
                case .cancelled: .cancelled
                default: .failed
                }
        }
    }

    public init(engine: GraphvizEngine, outcome: Outcome, duration: Duration) {
        self.engine = engine
        self.outcome = outcome
        self.duration = duration
    }
}
