import DashboardAccess
import DashboardComponents
import DashboardServer
import Dashboards
import Foundation
import Hummingbird
import Testing

/// The samples of Docs/Guides/Access.md, as they stand there.
@Suite struct GuideTests {
    private func site() -> SiteAccess {
        SiteAccess(
            accounts: Accounts(
                in: InMemoryUserStore(), sessions: nil, hasher: PasswordHasher(parameters: Site.cheap)
            ) { Date() }, sessions: InMemorySessionStore(), key: .random())
    }

    private func dashboard(_ name: String) -> Dashboard {
        let button: Button.ID = "button", text: Div.ID = "text"
        var app = Dashboard(name) {
            Button(id: button)
            Div(id: text)
        }
        app.callback(
            updating: text.text, from: button.clicks, Context(\.user), Context(\.session), Context(\.request)
        ) { _, user, session, request in
            let visits = try session.value(of: "visits", as: Int.self) ?? 0
            try session.set("visits", to: visits + 1)
            return
                "\(user?.name ?? "Somebody") for the \(visits + 1). time, with \(request.header("user-agent") ?? "something")"
        }
        return app
    }

    @Test func accounts() async throws {
        let access = site()
        try await access.accounts.create("ada", password: "correct horse battery", isStaff: true)
        let grace = try await access.accounts.create("grace", password: nil, groups: ["payroll"])
        #expect(try await access.accounts.user(named: "grace", password: "") == nil)
        try await access.accounts.setPassword("staple battery horse", ofUser: grace.id)
        #expect(try await access.accounts.user(named: "grace", password: "staple battery horse") == grace)
        try await access.accounts.update(grace.id) { $0.isActive = false }
        #expect(try await access.accounts.user(named: "grace", password: "staple battery horse") == nil)
    }

    @Test func sites() async throws {
        let access = site()
        try await access.accounts.create("ada", password: Site.password, isStaff: true)
        let router = Router(context: DashboardRequestContext.self)
        router.addAccess(access)
        router.get("welcome") { _, context in
            try context.session?.set("visits", to: 100)
            return "Welcome, \(context.user?.name ?? "stranger")"
        }
        router.get("settings") { _, context -> HTML in
            "<form method=\"post\">\(context.visitor.formToken?.field ?? "")<button>Save</button></form>"
        }
        router.post("settings") { request, context in
            let form = try await URLEncodedFormDecoder().decode([String: String].self, from: request, context: context)
            guard access.formTokens.accepts(form["csrf_token"], of: request) else { throw HTTPError(.forbidden) }
            return "Saved"
        }
        var options = DashboardServerOptions()
        options.frontEnd = try Site.frontEnd()
        options.use(access, guard: .loginRequired)
        options.access = .perInstance(["board-2026": .staffOnly], others: .everybody)
        options.access = DashboardGuard { request in
            switch (request.dashboard, request.action) {
            case ("Sales"?, .main), ("Sales"?, .layout), ("Sales"?, .dependencies): .allowed
            case (nil, _): .allowed
            default: request.user == nil ? .needsLogin : .forbidden
            }
        }
        options.access = try .named(ProcessInfo.processInfo.environment["GUARD"] ?? "login_required")
        options.access = .perDashboard(["Salaries": .group("payroll").or(.staffOnly)], others: .loginRequired)
        let mount = try router.addDashboards([dashboard("Sales"), dashboard("Salaries")], at: "dash", options: options)
        let address = try access.links.address(of: "Sales", in: mount, validFor: .seconds(7 * 86_400))
        let browser = Browser(router)
        #expect(try await browser.get("/welcome").text == "Welcome, stranger")
        #expect(try await browser.get("/dash/app/Salaries/").status == 303)
        #expect(try await browser.get(address).status == 200)
        try await browser.logIn("ada")
        #expect(try await browser.get("/dash/app/Salaries/").status == 200)
        let answer = try await browser.post("/dash/app/Sales/_dash-update-component", json: Site.call(clicks: 1))
        #expect(answer.text.contains("ada for the 101. time, with something"))
        let token = try await browser.formToken(on: "/settings")
        #expect(token.count == 80)
        #expect(try await browser.post("/settings", form: ["csrf_token": token]).text == "Saved")
        #expect(try await browser.post("/settings", form: [:]).status == 403)
        #expect(try await browser.other().post("/settings", form: ["csrf_token": token]).status == 403)
    }
}
