import DashboardAccess
import DashboardAdmin
import DashboardComponents
import DashboardServer
import DashboardTestSupport
import DashboardTesting
import Dashboards
import Foundation
import Hummingbird
import Testing

/// The administration's pages, as staff uses them.
@Suite struct AdminSiteTests {
    private let state: any StateStore = InMemoryStateStore()
    private let logs = TestLogs()

    /// What the log says was changed.
    private var changes: [String] { logs.metadata.compactMap { $0["change"].map { "\($0)" } } }

    private let table: DataTable.ID = "instance-table", notice: Div.ID = "instance-notice"
    private let create: Button.ID = "instance-create", populate: Button.ID = "instance-populate"
    private let clone: Button.ID = "instance-clone", save: Button.ID = "instance-save"
    private let delete: ConfirmDialogProvider.ID = "instance-delete"
    private let text: Core.Textarea.ID = "instance-state", name: Core.Input.ID = "instance-name"

    private func admin(accounts: Accounts? = nil, clients: OAuthServer? = nil) throws -> AdminSite {
        let size: RadioItems.ID = "size"
        let example = Dashboard("Example") { RadioItems(id: size, options: ["S", "M"], value: "M") }
        return AdminSite(
            of: DashboardMount(try DashboardRegistry(example, Dashboard("Other") { Div("Other") })), state: state,
            accounts: accounts, clients: clients, logger: logs.logger)
    }

    private func said(_ page: DashboardPage, _ notice: Div.ID? = nil) -> String {
        page[(notice ?? self.notice).children.json]?.serialized() ?? ""
    }

    private func choose(_ rows: [JSON], in table: DataTable.ID, on page: DashboardPage) async throws {
        try await page.set(table.selectedRowIDs, to: rows)
    }

    @Test("an instance is made, populated, edited, cloned and deleted, and the log says by whom")
    func instances() async throws {
        let page = try await admin().dashboard().open()
        try await page.click(create)
        #expect(said(page).contains("“Example-1” was made."))
        let id = try #require(page[table.data]?.first?["id"])
        try await choose([id], in: table, on: page)
        #expect(page[text.value] == "{}")
        try await page.click(populate)
        #expect(try await state.instances().first?.baseState.json == ["size": ["value": "M"]])
        #expect(page[text.value]?.contains("\"M\"") == true, "the editor shows it")

        try await page.set(text.value, to: #"{"size": {"value": "S"}}"#)
        try await page.set(name.value, to: "Ada’s")
        try await page.click(save)
        #expect(said(page).contains("“Ada’s” was saved."))
        #expect(try await state.instances().first?.baseState.json == ["size": ["value": "S"]])

        try await page.click(clone)
        #expect(try await state.instances().count == 2)
        try await page.set(delete.submitClicks, to: 1)
        #expect(try await state.instances().map(\.name) == ["Example-1"])
        #expect(
            changes == [
                "create instance", "populate instance", "edit instance", "clone instance", "delete instance",
            ])
    }

    @Test("a state that is none is refused, with what is wrong, and what was typed stays")
    func invalidState() async throws {
        let made = try await state.insert(DashApp.Draft(app: "Example"), at: Date())
        let page = try await admin().dashboard().open()
        try await choose([.int(made.id)], in: table, on: page)
        for wrong in ["{", "[1]", #"{"a": 1}"#] {
            try await page.set(text.value, to: wrong)
            try await page.click(save)
            #expect(said(page).contains("The state cannot be saved."), "\(wrong)")
            #expect(page[text.value] == wrong)
        }
        #expect(try await state.instances().first?.version == made.version)
    }

    @Test("what somebody else has written meanwhile is not written over")
    func conflict() async throws {
        let made = try await state.insert(DashApp.Draft(app: "Example"), at: Date())
        let page = try await admin().dashboard().open()
        try await choose([.int(made.id)], in: table, on: page)
        try await state.edit(slug: made.slug) { $0.savesOnChange = true }
        try await page.set(name.value, to: "Mine")
        try await page.click(save)
        #expect(said(page).contains("has been changed meanwhile"))
        #expect(try await state.instances().first?.savesOnChange == true)
    }

    @Test("markup in names and values stays text")
    func storedMarkup() async throws {
        let script = "<script>alert(1)</script>"
        let made = try await state.insert(DashApp.Draft(app: "Example", name: script), at: Date())
        let page = try await admin().dashboard().open()
        #expect(page[table.data]?.first?["name"] == .string(script), "a value, which the table shows as text")
        try await choose([.int(made.id)], in: table, on: page)
        try await page.click(populate)
        #expect(page[notice.children.json]?["props"]?["children"]?.stringValue?.contains(script) == true)
    }

    @Test("T16, T24: rows of dashboards are found, checked, and kept while they have instances")
    func dashboards() async throws {
        let table: DataTable.ID = "app-table", notice: Div.ID = "app-notice"
        let find: Button.ID = "app-find", check: Button.ID = "app-check"
        let delete: ConfirmDialogProvider.ID = "app-delete"
        try await state.insert(StatelessApp(name: "Gone"))
        try await state.insert(DashApp.Draft(app: "Example"), at: Date())
        let page = try await admin().dashboard().open(at: "/dashboards")
        #expect(page[table.data]?.compactMap { $0["name"]?.stringValue } == ["Example", "Gone"])
        try await page.click(find)
        #expect(said(page, notice).contains("New rows: “Other”."))
        try await page.click(check)
        #expect(said(page, notice).contains("“Gone”"))
        try await choose(["Example"], in: table, on: page)
        try await page.set(delete.submitClicks, to: 1)
        #expect(said(page, notice).contains("“Example” has 1 instance"))
        try await choose(["Gone"], in: table, on: page)
        try await page.set(delete.submitClicks, to: 2)
        #expect(try await state.apps().map(\.name) == ["Example", "Other"])
    }

    @Test("users are made, changed and deleted")
    func users() async throws {
        let users: any UserStore = InMemoryUserStore(), sessions = InMemorySessionStore()
        let accounts = Accounts(in: users, sessions: sessions)
        let table: DataTable.ID = "user-table", notice: Div.ID = "user-notice"
        let name: Core.Input.ID = "user-name", password: Core.Input.ID = "user-password"
        let groups: Core.Input.ID = "user-groups"
        let create: Button.ID = "user-create", staff: Button.ID = "user-make-staff", forbid: Button.ID = "user-forbid"
        let delete: ConfirmDialogProvider.ID = "user-delete"
        let page = try await admin(accounts: accounts).dashboard().open(at: "/users")
        try await page.set(name.value, to: "grace")
        try await page.set(password.value, to: "short")
        try await page.click(create)
        #expect(try await users.accounts().isEmpty)
        #expect(said(page, notice).contains("admin-error"))
        try await page.set(password.value, to: "correct horse battery")
        try await page.set(groups.value, to: "payroll, editors")
        try await page.click(create)
        let account = try #require(try await users.accounts().first)
        #expect(account.user.groups == ["payroll", "editors"] && !account.user.isStaff)
        #expect(page[password.value] == "", "the password does not stay on the page")
        try await choose([.string(account.user.id)], in: table, on: page)
        try await page.click(staff)
        try await page.click(forbid)
        let changed = try await users.account(id: account.user.id)
        #expect(changed?.user.isStaff == true && changed?.isActive == false)
        try await page.set(delete.submitClicks, to: 1)
        #expect(try await users.accounts().isEmpty)
        #expect(!logs.text.contains("correct horse"))
    }

    @Test("clients are made, revoked, allowed again, given a new secret and deleted; a secret is shown once")
    func clients() async throws {
        let server = OAuthServer(in: InMemoryOAuthStore())
        let table: DataTable.ID = "client-table", notice: Div.ID = "client-notice"
        let name: Core.Input.ID = "client-name", scopes: Checklist.ID = "client-scopes"
        let shown: Div.ID = "client-credentials"
        let create: Button.ID = "client-create", revoke: Button.ID = "client-revoke", allow: Button.ID = "client-allow"
        let renew: ConfirmDialogProvider.ID = "client-renew", delete: ConfirmDialogProvider.ID = "client-delete"
        let page = try await admin(clients: server).dashboard().open(at: "/clients")
        func secret() throws -> String? {
            let text = page[shown.children.json]?.serialized() ?? ""
            return try text.firstMatch(of: Regex("client_secret=([^\"]+)", as: (Substring, Substring).self))
                .map { String($0.1) }
        }

        try await page.click(create)
        #expect(said(page, notice).contains("A client needs a name."))
        try await page.set(name.value, to: "Station")
        try await page.click(create)
        #expect(said(page, notice).contains("at least one scope"))
        #expect(page[name.value] == "Station", "what was typed stays")
        try await page.set(scopes.value, to: ["pipe:publish", "dashboard:read"])
        try await page.click(create)
        #expect(page[name.value] == "" && page[scopes.value] == [])
        let client = try #require(try await server.store.clients().first)
        #expect(client.name == "Station" && client.scopes == [.publish, .readDashboards])
        let row = try #require(page[table.data]?.first)
        #expect(row["client"] == .string(client.id) && row["scopes"] == "dashboard:read, pipe:publish")
        #expect(row["active"] == "yes" && !row.serialized().contains(client.secretHash))
        let first = try #require(try secret())
        let token = try await server.issueToken(to: server.client(client.id, secret: first), scope: nil).text

        try await page.click(revoke)
        #expect(said(page, notice).contains("Choose clients in the table first."))
        #expect(try secret() == nil, "the secret is not shown again")
        try await choose([.string(client.id)], in: table, on: page)
        try await page.click(revoke)
        #expect(page[table.data]?.first?["active"] == "no")
        #expect(try await server.caller(ofToken: token) == nil, "its tokens end at once")
        await #expect(throws: OAuthError.invalidClient) { try await server.client(client.id, secret: first) }
        try await page.click(allow)
        #expect(try await server.client(client.id, secret: first).isActive)

        try await page.set(renew.submitClicks, to: 1)
        let second = try #require(try secret())
        await #expect(throws: OAuthError.invalidClient) { try await server.client(client.id, secret: first) }
        #expect(try await server.client(client.id, secret: second).id == client.id)
        try await page.set(delete.submitClicks, to: 1)
        #expect(try await server.store.clients().isEmpty)
        #expect(
            changes == [
                "create client", "revoke client", "allow client", "renew secret of client", "delete client",
            ])
        #expect(!logs.text.contains(first) && !logs.text.contains(second))
    }

    @Test("pages of what the server does not have are not there")
    func absentPages() async throws {
        let server = OAuthServer(in: InMemoryOAuthStore()), navigation: Nav.ID = "admin-navigation"
        func links(_ site: AdminSite) async throws -> String {
            try await site.dashboard().open()[navigation.children.json]?.serialized() ?? ""
        }
        let bare = try await links(admin()), full = try await links(admin(clients: server))
        #expect(bare.contains("Instances") && !bare.contains("Clients") && !bare.contains("Users"))
        #expect(full.contains("/clients"))
        let page = try await admin().dashboard().open(at: "/clients")
        let name: Core.Input.ID = "client-name"
        #expect(page[name.value] == nil)
    }
}
