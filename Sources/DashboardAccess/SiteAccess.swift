public import DashboardServer
public import Dashboards
public import Hummingbird

/// Everything by which a site knows its users, put together: sessions, accounts, pages to log in and out, links for
/// visitors without an account.
///
/// ```swift
/// let access = SiteAccess(users: InMemoryUserStore(), sessions: InMemorySessionStore(), key: .random())
/// try await access.accounts.create("ada", password: "correct horse", isStaff: true)
///
/// let router = Router(context: DashboardRequestContext.self)
/// router.addAccess(access)
/// var options = DashboardServerOptions()
/// options.use(access, guard: .loginRequired)
/// try router.addDashboards([explorer()], at: "dash", options: options)
/// ```
public struct SiteAccess: Sendable {
    public let accounts: Accounts
    public let sessionStore: any SessionStore
    public let key: SigningKey
    public var login = LoginOptions()
    public var sessions = SessionOptions()
    /// In whose pages dashboards may be framed that are seen by a link.
    public var frameAncestors = ["*"]

    /// - Parameters:
    ///   - hasher: Hashes passwords.
    ///   - users: Where accounts are kept.
    ///   - sessions: Where sessions are kept.
    ///   - key: Signs forms and links; one for all processes of a site.
    public init(
        users: any UserStore, sessions: any SessionStore, key: SigningKey, hasher: PasswordHasher = PasswordHasher()
    ) {
        self.init(accounts: Accounts(in: users, sessions: sessions, hasher: hasher), sessions: sessions, key: key)
    }

    package init(accounts: Accounts, sessions: any SessionStore, key: SigningKey) {
        self.accounts = accounts
        sessionStore = sessions
        self.key = key
    }

    /// Makes links for visitors without an account.
    public var links: EmbedLinks { EmbedLinks(key: key, frameAncestors: frameAncestors) }

    /// Tokens for the application's own forms; templates show them by `csrf_token`.
    public var formTokens: FormTokens { FormTokens(key: key, options: sessions) }
}

extension RouterMethods where Context: VisitorRequestContext {
    /// Adds what finds out who makes a request, and the pages on which people log in and out. Before the routes that it
    /// is for.
    public func addAccess(_ access: SiteAccess) {
        _ = add(middleware: AvailabilityMiddleware())
            .add(middleware: SessionMiddleware(in: access.sessionStore, key: access.key, options: access.sessions))
            .add(middleware: UserMiddleware(access.accounts.store))
            .add(middleware: FormTokenMiddleware(access.formTokens))
        addLogin(access.accounts, key: access.key, options: access.login, sessions: access.sessions)
    }
}

extension DashboardServerOptions {
    /// Guards the dashboards of a mount.
    ///
    /// - Parameter rule: Who may see what. Links for visitors without an account work besides.
    public mutating func use(_ access: SiteAccess, guard rule: DashboardGuard) {
        self.access = rule
        loginPath = access.login.loginPath
        embedLinks = access.links
    }
}
