/// What a guard decides about: who wants what of which dashboard.
public struct AccessRequest: Sendable {
    /// The HTTP request.
    public let request: DashboardRequest
    /// The person; `nil` for somebody who has not logged in.
    public var user: User? { request.user }
    /// The dashboard's name; `nil` for files that belong to all dashboards of a mount. For a dashboard that there is not,
    /// what was asked for: whether it is there is found out only by those who are allowed.
    public let dashboard: String?
    /// The last part of the dashboard's address.
    public let slug: String?
    /// The slug of the instance whose saved state is asked for; `nil` where there is none.
    public let instance: String?
    /// What is wanted.
    public let action: DashboardAction

    public init(
        _ request: DashboardRequest, dashboard: String?, slug: String? = nil, instance: String? = nil,
        action: DashboardAction
    ) {
        self.request = request
        self.dashboard = dashboard
        self.slug = slug ?? dashboard
        self.instance = instance
        self.action = action
    }
}

/// What a guard says.
public enum AccessDecision: Sendable, Hashable {
    case allowed
    /// Not to somebody who has not logged in: answered with 401, and where a person looks with the log-in page.
    case needsLogin
    /// Not to this person: answered with 403.
    case forbidden
}
