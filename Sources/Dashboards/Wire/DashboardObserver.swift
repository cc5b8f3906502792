/// Sees what dashboards do, for those who count and trace it. It changes nothing.
public protocol DashboardObserver: Sendable {
    /// Does a piece of work, and looks how it ends.
    ///
    /// - Parameters:
    ///   - work: What it is.
    ///   - outcome: How a result is to be called.
    ///   - perform: Does it. It is called once.
    func observe<Result: Sendable>(
        _ work: DashboardWork, outcome: (Result) -> DashboardWork.Outcome, _ perform: () async -> Result
    ) async -> Result

    /// Is told that a callback of a dashboard begins to wait for its turn (1), or waits no more (-1).
    func waiting(_ dashboard: String, changesBy difference: Int)
}

/// A piece of work for a dashboard.
public struct DashboardWork: Sendable, Hashable {
    /// What is done.
    public enum Kind: String, Sendable, CaseIterable {
        case page, layout
        /// A callback, by HTTP, over a WebSocket, or in the background.
        case callback
        case socketCallback = "socket_callback"
        case job
    }

    /// How it ended.
    public enum Outcome: String, Sendable, CaseIterable {
        case done
        /// It prevented its update.
        case unchanged
        /// The request was wrong, or not allowed.
        case refused
        /// There were too many already.
        case busy
        /// A store could not be reached.
        case away
        /// It took longer than it may.
        case timeout
        /// Nobody waits for it any more.
        case cancelled
        case failed

        /// By the status of an answer.
        public init(status: Int) {
            self =
                switch status {
                case 204: .unchanged
                case 499: .cancelled
                case 503: .busy
                case 504: .timeout
                case 500...: .failed
                case 400...: .refused
                default: .done
                }
        }

        /// By an answer: an outcome that its status alone does not tell from others, or that of the status.
        init(of response: DashboardResponse) {
            self = response.isStoreAway ? .away : Self(status: response.status)
        }
    }

    public let kind: Kind
    /// The dashboard's name.
    public let dashboard: String
    /// What a callback sets, or its name; `nil` for what is no callback.
    public let callback: String?

    public init(_ kind: Kind, of dashboard: String, callback: String? = nil) {
        self.kind = kind
        self.dashboard = dashboard
        self.callback = callback
    }
}
