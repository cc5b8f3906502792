public import Dashboards

extension DashboardGuard {
    /// The guard for people, and for programs that come with a token: those with ``OAuthScope/readDashboards`` may see
    /// everything, those with ``OAuthScope/callCallbacks`` run callbacks.
    ///
    /// ```swift
    /// options.access = .loginRequired.admittingClients()
    /// ```
    ///
    /// - Parameter isAllowed: Which dashboards a program may have, by its client and the dashboard's name; all unless
    ///   given.
    public func admittingClients(
        where isAllowed: @escaping @Sendable (_ client: MachineClient, _ dashboard: String?) -> Bool = { _, _ in true }
    ) -> DashboardGuard {
        let people = self
        return DashboardGuard(needsUser: needsUser, check: { try people.check(against: $0) }) { request in
            guard let client = request.request.visitor.client else { return try await people.decision(on: request) }
            let scope: OAuthScope =
                switch request.action {
                case .updateComponent, .webSocket: .callCallbacks
                default: .readDashboards
                }
            return client.scopes.contains(scope.rawValue) && isAllowed(client, request.dashboard)
                ? .allowed : .forbidden
        }
    }
}
