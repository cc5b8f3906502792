/// Dashboards and the path below which a server has them: what a template needs to link and embed them.
public struct DashboardMount: Sendable {
    /// The dashboards.
    public let registry: DashboardRegistry
    /// The path below which they are, such as `/dash`; empty for the server's root. No `/` at the end.
    public let path: String

    /// - Parameter path: The path with or without `/` at its ends.
    public init(_ registry: DashboardRegistry, at path: String = "dash") {
        self.registry = registry
        self.path = path.split(separator: "/").map { "/" + $0 }.joined()
    }

    /// The address of a dashboard's own page, with a `/` at the end.
    ///
    /// - Parameter name: Its name or slug.
    public func address(of name: String) throws(UnknownDashboardError) -> String {
        address(of: try registry.dashboard(named: name))
    }

    /// The address of a dashboard's own page, with a `/` at the end.
    public func address(of dashboard: Dashboard) -> String { "\(path)/app/\(dashboard.slug)/" }
}
