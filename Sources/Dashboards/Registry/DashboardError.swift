/// Why a dashboard cannot be shown: a mistake in its definition.
public struct DashboardError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of the dashboard.
    public let dashboard: String
    /// What is wrong and what would be right.
    public let reason: String

    package init(dashboard: String, reason: String) {
        self.dashboard = dashboard
        self.reason = reason
    }

    public var description: String { "Dashboard “\(dashboard)”: \(reason)" }
}
