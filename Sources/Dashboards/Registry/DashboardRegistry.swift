/// The dashboards of a server: checked, and found by name or by slug.
///
/// ```swift
/// let registry = try DashboardRegistry(simpleExample(), explorer())
/// ```
public struct DashboardRegistry: Sendable {
    /// The dashboards in the order in which they were given.
    public let dashboards: [Dashboard]
    private let positions: [String: Int]
    /// By lower-case slugs, for those who write names carelessly; those that are not unique are not there.
    private let similarPositions: [String: Int?]
    private let loader: Loader?

    /// Makes a dashboard on demand: `nil` for a name that there is not.
    public typealias Loader = @Sendable (_ name: String) async throws -> Dashboard?

    /// Checks the dashboards.
    ///
    /// - Parameters:
    ///   - dashboards: The dashboards. Those without a name are called `djdash_1`, `djdash_2`, …
    ///   - loader: Makes dashboards that are not among them, when somebody asks; see ``loaded(_:)``.
    /// - Throws: ``DashboardError`` for two dashboards of one name or address, and for what ``Dashboard/check()`` finds.
    public init(_ dashboards: [Dashboard], loader: Loader? = nil) throws(DashboardError) {
        var positions: [String: Int] = [:]
        let dashboards = Self.named(dashboards)
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
        self.loader = loader
        var similarPositions: [String: Int?] = [:]
        for (position, dashboard) in dashboards.enumerated() {
            for key in Set([dashboard.name, dashboard.slug].map(RowNames.slug)) {
                similarPositions[key] = .some(similarPositions[key] == nil ? position : nil)
            }
        }
        self.similarPositions = similarPositions
    }

    /// Whether dashboards are made on demand.
    public var hasLoader: Bool { loader != nil }

    /// Gives names to those that have none.
    private static func named(_ dashboards: [Dashboard]) -> [Dashboard] {
        var taken = Set(dashboards.flatMap { [$0.name, $0.slug] }), number = 1
        return dashboards.map { dashboard in
            guard dashboard.name.isEmpty else { return dashboard }
            while !taken.insert(madeName(number)).inserted { number += 1 }
            return dashboard.named(madeName(number))
        }
    }

    /// The name of a dashboard that has none.
    static func madeName(_ number: Int) -> String { "djdash_\(number)" }

    /// Checks the dashboards; see `init(_:)`.
    public init(_ dashboards: Dashboard...) throws(DashboardError) { try self.init(dashboards) }

    /// The dashboard of a name or slug. Where none has it exactly, case, spaces and punctuation do not count.
    public subscript(nameOrSlug: String) -> Dashboard? {
        (positions[nameOrSlug] ?? similarPositions[RowNames.slug(from: nameOrSlug)] ?? nil).map { dashboards[$0] }
    }

    /// The dashboard of a name or slug, made by the loader where there is none. It need not have the name by which it was
    /// asked for.
    ///
    /// - Throws: ``UnknownDashboardError`` where the loader has none either, ``DashboardError`` where what it made is
    ///   wrong, and what it throws.
    public func loaded(_ nameOrSlug: String) async throws -> Dashboard {
        if let dashboard = self[nameOrSlug] { return dashboard }
        guard let made = try await loader?(nameOrSlug) else { return try dashboard(named: nameOrSlug) }
        let dashboard = made.named(nameOrSlug)
        try dashboard.check()
        return dashboard
    }

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
