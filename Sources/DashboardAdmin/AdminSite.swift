public import DashboardAccess
import DashboardComponents
public import Dashboards
public import Logging

/// The pages on which staff looks after a site: instances of dashboards and their state, the dashboards' rows, users,
/// clients of OAuth.
///
/// It is a dashboard itself, and served like one:
///
/// ```swift
/// let admin = AdminSite(of: mount, state: state, accounts: accounts)
/// try router.addAdmin(admin, at: "admin", options: options)
/// ```
///
/// Each change is a line in the log, with who made it.
public struct AdminSite: Sendable {
    let mount: DashboardMount
    let state: any StateStore
    let accounts: Accounts?
    let clients: OAuthServer?
    let logger: Logger

    /// - Parameters:
    ///   - mount: The site's dashboards.
    ///   - state: Where their instances are kept.
    ///   - accounts: The users; without them there is no page for users.
    ///   - clients: Who gives tokens to programs; without it there is no page for clients.
    ///   - logger: Where changes are noted, on the level `notice`.
    public init(
        of mount: DashboardMount, state: any StateStore, accounts: Accounts? = nil,
        clients: OAuthServer? = nil, logger: Logger = Logger(label: "admin")
    ) {
        self.mount = mount
        self.state = state
        self.accounts = accounts
        self.clients = clients
        self.logger = logger
    }

    /// The dashboard of the pages.
    public func dashboard() -> Dashboard {
        let path: Location.ID = "admin-path", navigation: Nav.ID = "admin-navigation"
        var app = Dashboard("Admin", slug: "admin", title: "Administration", libraries: [.admin]) {
            Div(className: "admin") {
                Location(id: path, refresh: false)
                Header(className: "admin-head") {
                    H1("Administration")
                    Nav(id: navigation)
                }
                PageContainer()
            }
        }
        app.callback(updating: navigation.children, from: path.pathname) { path in
            Children {
                for page in PageRegistry.current.pages {
                    Link(page.name, href: page.address, className: page.address == path ? "admin-here" : nil)
                }
            }
        }
        addInstances(to: &app)
        addDashboards(to: &app)
        if let accounts { addUsers(accounts, to: &app) }
        if let clients { addClients(clients, to: &app) }
        return app
    }

    /// Notes a change, and by whom.
    func note(_ change: String, _ subject: String, by user: User?) {
        logger.notice(
            "administration",
            metadata: ["change": "\(change)", "subject": "\(subject)", "user": "\(user?.name ?? "nobody")"])
    }

    /// Does something with each of what was chosen, and says with which.
    ///
    /// - Parameters:
    ///   - verb: How what is said begins.
    ///   - action: Returns the name of what it was done with; `nil` where that is not there any more.
    func each<ID>(
        _ chosen: [ID], _ verb: String = "Done for", _ action: (ID) async throws -> String?
    ) async throws -> String {
        var names: [String] = []
        for id in chosen {
            if let name = try await action(id) { names.append(name) }
        }
        return names.isEmpty ? "None of them is there any more." : "\(verb) \(Self.list(names))."
    }

    /// Names in quotation marks.
    static func list(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }
}
