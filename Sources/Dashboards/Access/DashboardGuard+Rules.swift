extension DashboardGuard {
    /// Everybody who has logged in.
    public static let loginRequired = DashboardGuard(needsUser: true) { $0.user == nil ? .needsLogin : .allowed }

    /// Those who administer the site.
    public static let staffOnly = userRule { $0.isStaff }

    /// Everybody.
    public static let everybody = DashboardGuard { _ in .allowed }

    /// Nobody.
    public static let nobody = DashboardGuard { _ in .forbidden }

    /// The members of a group.
    public static func group(_ name: String) -> DashboardGuard { userRule { $0.groups.contains(name) } }

    /// People of whom something is true; others are asked to log in, or refused where they have.
    public static func userRule(_ isAllowed: @escaping @Sendable (User) -> Bool) -> DashboardGuard {
        DashboardGuard(needsUser: true) { request in
            guard let user = request.user else { return .needsLogin }
            return isAllowed(user) ? .allowed : .forbidden
        }
    }

    /// A guard for each dashboard.
    ///
    /// ```swift
    /// options.access = .perDashboard(["Salaries": .group("payroll")], others: .loginRequired)
    /// ```
    ///
    /// Files that belong to all dashboards follow `others`; those who may see a dashboard by a rule of its own get them as
    /// well.
    ///
    /// - Parameters:
    ///   - guards: Guards by the name or the slug of a dashboard. A server that has no such dashboard does not start.
    ///   - others: The guard of the other dashboards.
    public static func perDashboard(
        _ guards: [String: DashboardGuard], others: DashboardGuard
    ) -> DashboardGuard {
        let all = guards.sorted { $0.key < $1.key }.map(\.value) + [others]
        return DashboardGuard(
            needsUser: all.contains(where: \.needsUser),
            check: { registry in
                // One that is made on demand is known only then.
                for name in guards.keys.sorted() where registry[name] == nil && !registry.hasLoader {
                    throw AccessError(
                        "A guard is for the dashboard “\(name)”, which there is not; there are "
                            + registry.dashboards.map { "“\($0.name)”" }.joined(separator: ", ") + ".")
                }
                for rule in all { try rule.check(against: registry) }
            },
            { request in
                guard let name = request.dashboard else {
                    return try await any(of: [others] + all.dropLast(), on: request)
                }
                let rule = guards[name] ?? request.slug.flatMap { guards[$0] } ?? others
                return try await rule.decision(on: request)
            })
    }

    /// A guard for each instance of a dashboard's saved state.
    ///
    /// - Parameters:
    ///   - guards: Guards by slug. Instances come and go, so a slug may be unknown.
    ///   - others: The guard of other instances, of dashboards without an instance, and of files.
    public static func perInstance(_ guards: [String: DashboardGuard], others: DashboardGuard) -> DashboardGuard {
        DashboardGuard(
            needsUser: others.needsUser || guards.values.contains(where: \.needsUser),
            check: { registry in for rule in guards.values + [others] { try rule.check(against: registry) } },
            { try await ($0.instance.flatMap { guards[$0] } ?? others).decision(on: $0) })
    }

    /// Allows what both allow; where both refuse, a person is first asked to log in.
    public func and(_ other: DashboardGuard) -> DashboardGuard {
        combined(with: other) { first, second in
            switch (first, second) {
            case (.allowed, _): second
            case (_, .allowed): first
            default: first == .needsLogin || second == .needsLogin ? .needsLogin : .forbidden
            }
        }
    }

    /// Allows what one of them allows; where both refuse, a person is first asked to log in.
    public func or(_ other: DashboardGuard) -> DashboardGuard {
        combined(with: other) { first, second in
            if first == .allowed || second == .allowed { return .allowed }
            return first == .needsLogin || second == .needsLogin ? .needsLogin : .forbidden
        }
    }

    private func combined(
        with other: DashboardGuard,
        _ combine: @escaping @Sendable (AccessDecision, AccessDecision) -> AccessDecision
    ) -> DashboardGuard {
        DashboardGuard(
            needsUser: needsUser || other.needsUser,
            check: { registry in
                try self.check(against: registry)
                try other.check(against: registry)
            },
            { combine(try await self.decision(on: $0), try await other.decision(on: $0)) })
    }

    private static func any(of guards: [DashboardGuard], on request: AccessRequest) async throws -> AccessDecision {
        var answer = AccessDecision.forbidden
        for rule in guards {
            switch try await rule.decision(on: request) {
            case .allowed: return .allowed
            case .needsLogin: answer = .needsLogin
            case .forbidden: break
            }
        }
        return answer
    }

    /// The guards that have names, for settings that are texts: `login_required`, as in django-plotly-dash, and
    /// `staff_only`.
    public static let standard: [String: DashboardGuard] = ["login_required": .loginRequired, "staff_only": .staffOnly]

    /// A guard by its name.
    ///
    /// - Parameters:
    ///   - guards: Guards by name, besides the ``standard`` ones.
    ///   - name: The name of the guard.
    /// - Throws: ``AccessError``, which says what names there are: a server whose guard is misspelt shall not start.
    public static func named(
        _ name: String, among guards: [String: DashboardGuard] = [:]
    ) throws(AccessError) -> DashboardGuard {
        let known = standard.merging(guards) { $1 }
        guard let found = known[name] else {
            throw AccessError(
                "There is no guard “\(name)”; there are "
                    + known.keys.sorted().map { "“\($0)”" }.joined(separator: ", ") + ".")
        }
        return found
    }
}
