/// Decides who may do what with which dashboard: one function, which is asked about every request for a mount.
///
/// ```swift
/// options.access = .loginRequired
/// options.access = try .perDashboard(["Salaries": .group("payroll")], others: .loginRequired)
/// options.access = DashboardGuard { request in
///     request.instance.map { $0.hasPrefix("public-") } ?? false ? .allowed : .needsLogin
/// }
/// ```
///
/// An error that it throws is logged and answered with 500: nobody gets in by it.
public struct DashboardGuard: Sendable {
    private let decide: @Sendable (AccessRequest) async throws -> AccessDecision
    /// Finds mistakes that only the dashboards show, when the server starts.
    private let check: @Sendable (DashboardRegistry) throws -> Void
    /// Whether it looks at who has logged in, which needs a router whose context knows.
    public let needsUser: Bool

    /// - Parameters:
    ///   - needsUser: Whether the function looks at ``AccessRequest/user``: then a server whose router cannot know does not
    ///     start.
    ///   - check: Looks at the dashboards when the server starts, and throws where the guard does not fit them.
    ///   - decide: The function.
    public init(
        needsUser: Bool = false, check: @escaping @Sendable (DashboardRegistry) throws -> Void = { _ in },
        _ decide: @escaping @Sendable (AccessRequest) async throws -> AccessDecision
    ) {
        self.needsUser = needsUser
        self.check = check
        self.decide = decide
    }

    /// What it says about a request.
    public func decision(on request: AccessRequest) async throws -> AccessDecision { try await decide(request) }

    /// Checks that the guard fits the dashboards which it shall guard.
    ///
    /// - Throws: ``AccessError``, or what the guard's own check throws.
    public func check(against registry: DashboardRegistry) throws { try check(registry) }
}

/// Why a guard cannot be used.
public struct AccessError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
