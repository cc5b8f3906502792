import DashboardAccess
import DashboardAdmin
import DashboardServer
import Dashboards
import Hummingbird
import Testing

/// Who gets to the administration's pages.
@Suite struct AdminAccessTests {
    private static let callback = "/admin/app/admin/_dash-update-component"
    private let state: any StateStore = InMemoryStateStore()
    private let clients: OAuthServer = {
        var server = OAuthServer(in: InMemoryOAuthStore())
        server.transport = .plain
        return server
    }()

    private func browser() async throws -> Browser {
        let access = SiteAccess(
            users: InMemoryUserStore(), sessions: InMemorySessionStore(), key: .random(),
            hasher: PasswordHasher(parameters: Site.cheap))
        try await access.accounts.create("ada", password: Site.password, isStaff: true)
        try await access.accounts.create("eve", password: Site.password)
        let router = Router(context: DashboardRequestContext.self)
        router.addAccess(access)
        router.addOAuth(clients)
        var options = DashboardServerOptions()
        options.frontEnd = try Site.frontEnd()
        options.state = state
        let mount = try router.addDashboards([Site.plain()], options: options)
        options.loginPath = "/login/"
        try router.addAdmin(
            AdminSite(of: mount, state: state, accounts: access.accounts, clients: clients), options: options)
        return Browser(router)
    }

    @Test("T16: only staff has rows made, and by no address that a link could name")
    func rowsAreForStaff() async throws {
        let site = try await browser()
        for name in [nil, "eve", "ada"] as [String?] {
            let browser = site.other()
            if let name { try await browser.logIn(name) }
            for path in ["/dash/add_stateless_apps", "/dash/add_stateless_apps/", "/add_stateless_apps"] {
                #expect(try await browser.get(path).status == 404)
                #expect(try await browser.post(path, json: "{}").status == 404)
            }
            let status = try await browser.post(Self.callback, json: "{}").status
            #expect(status == [nil: 401, "eve": 403, "ada": 400][name])
            #expect(try await browser.get("/admin/app/admin/").status == [nil: 303, "eve": 403, "ada": 200][name])
            for page in ["users", "clients"] {
                let status = try await browser.get("/admin/app/admin/\(page)").status
                #expect(status == [nil: 303, "eve": 403, "ada": 200][name])
            }
        }
        #expect(try await state.apps().isEmpty)
    }

    @Test("a program gets to none of the pages, whatever its scopes")
    func programs() async throws {
        let browser = try await browser()
        let client = try await clients.createClient("Station", scopes: OAuthScope.all).client
        let token = try await clients.issueToken(to: client, scope: nil).text
        let headers = ["Authorization": "Bearer \(token)"]
        #expect(try await browser.get("/dash/app/Plain/", headers: headers).status == 200)
        #expect(try await browser.get("/admin/app/admin/clients", headers: headers).status != 200)
        #expect([401, 403].contains(try await browser.post(Self.callback, json: "{}", headers: headers).status))
    }

    @Test("CSRF: neither a form nor a script of another site changes anything with the cookies of staff")
    func otherSites() async throws {
        let browser = try await browser()
        try await browser.logIn("ada")
        let other = ["Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"]
        #expect(try await browser.post(Self.callback, json: "{}", headers: other).status == 403)
        #expect(try await browser.post(Self.callback, form: ["output": "x"], headers: other).status == 403)
        let plain = other.merging(["Content-Type": "text/plain"]) { $1 }
        #expect(try await browser.send(.post, Self.callback, headers: plain, body: "{}").status == 403)
        // A form of the own site is no callback either.
        #expect(try await browser.post(Self.callback, form: ["output": "x"]).status == 415)
    }
}
