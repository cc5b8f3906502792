/// The dashboards of a server: checked, and found by name or by slug.
///
/// ```swift
/// let registry = try DashboardRegistry(simpleExample(), explorer())
/// ```
public struct DashboardRegistry: Sendable {
    /// The dashboards in the order in which they were given.
    public let dashboards: [Dashboard]
    private let positions: [String: Int]

    /// Checks the dashboards.
    ///
    /// - Throws: ``DashboardError`` for two dashboards of one name or address, and for what ``Dashboard/check()`` finds.
    public init(_ dashboards: [Dashboard]) throws(DashboardError) {
        var positions: [String: Int] = [:]
        for (position, dashboard) in dashboards.enumerated() {
            try dashboard.check()
            for key in Set([dashboard.name, dashboard.slug]) {
                if let other = positions.updateValue(position, forKey: key) {
                    throw DashboardError(
                        dashboard: dashboard.name,
                        reason:
                            "“\(key)” is also the name or the slug of “\(dashboards[other].name)”; give one of them "
                            + "another.")
                }
            }
        }
        self.dashboards = dashboards
        self.positions = positions
    }

    /// Checks the dashboards; see ``init(_:)-([Dashboard])``.
    public init(_ dashboards: Dashboard...) throws(DashboardError) { try self.init(dashboards) }

    /// The dashboard of a name or slug.
    public subscript(nameOrSlug: String) -> Dashboard? { positions[nameOrSlug].map { dashboards[$0] } }

    /// The dashboard of a name or slug, for templates and commands.
    ///
    /// - Throws: ``UnknownDashboardError``, which names the dashboards that there are.
    public func dashboard(named nameOrSlug: String) throws(UnknownDashboardError) -> Dashboard {
        guard let dashboard = self[nameOrSlug] else {
            throw UnknownDashboardError(name: nameOrSlug, known: dashboards.map(\.name))
        }
        return dashboard
    }
}

/// There is no dashboard of that name.
public struct UnknownDashboardError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name that was asked for.
    public let name: String
    /// The names of the dashboards that there are.
    public let known: [String]

    public var description: String {
        "There is no dashboard “\(name)”; there "
            + (known.isEmpty ? "is none." : "are \(known.map { "“\($0)”" }.joined(separator: ", ")).")
    }
}
