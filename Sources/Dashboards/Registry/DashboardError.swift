/// Why a dashboard cannot be shown: a mistake in its definition.
public struct DashboardError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of the dashboard.
    public let dashboard: String
    /// What is wrong and what would be right.
    public let reason: String

    public var description: String { "Dashboard “\(dashboard)”: \(reason)" }
}
