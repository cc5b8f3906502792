import DashboardComponents
import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Synchronization

@testable import DashboardAccess

/// A site with users: ada is staff, grace is in payroll, eve is nobody special.
struct Site {
    static let password = "correct horse battery"
    let access: SiteAccess
    let browser: Browser
    let mount: DashboardMount
    let sessions: InMemorySessionStore
    let users: InMemoryUserStore
    let clock = Clock()

    final class Clock: Sendable {
        private let time = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
        var now: Date { time.withLock { $0 } }
        func advance(by duration: Duration) { time.withLock { $0 += duration.timeInterval } }
    }

    /// Hashes that cost nothing.
    static let cheap = ScryptParameters(logarithm: 1, blockSize: 1, parallelism: 1)

    init(
        guard rule: DashboardGuard = .loginRequired, hasher: PasswordHasher = PasswordHasher(parameters: cheap),
        configure: (inout SiteAccess) -> Void = { _ in },
        options change: (inout DashboardServerOptions) -> Void = { _ in }
    ) async throws {
        sessions = InMemorySessionStore()
        users = InMemoryUserStore()
        let clock = clock
        var access = SiteAccess(
            accounts: Accounts(in: users, sessions: sessions, hasher: hasher) { clock.now }, sessions: sessions,
            key: .random())
        access.sessions.clock = { clock.now }
        configure(&access)
        self.access = access
        try await access.accounts.create("ada", password: Self.password, isStaff: true)
        try await access.accounts.create("grace", password: Self.password, groups: ["payroll"])
        try await access.accounts.create("eve", password: Self.password)
        let router = Router(context: DashboardRequestContext.self)
        router.addAccess(access)
        router.get("count") { _, context in
            let count = try context.session?.value(of: "count", as: Int.self) ?? 0
            try context.session?.set("count", to: count + 1)
            return "\(count + 1)"
        }
        router.get("plain") { _, _ in "plain" }
        var options = DashboardServerOptions()
        options.frontEnd = try Self.frontEnd()
        options.callbackDeadline = nil
        options.use(access, guard: rule)
        change(&options)
        mount = try router.addDashboards([Self.visitor(), Self.plain()], options: options)
        browser = Browser(router)
    }

    /// The repository's own front-end files, wherever the tests run.
    static func frontEnd() throws -> FrontEndFiles {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try FrontEndFiles(directory: root.appending(path: ".frontend").path)
    }

    /// A dashboard that says who looks at it, and counts in the session.
    static func visitor() -> Dashboard {
        let button: Button.ID = "button", text: Div.ID = "text"
        var app = Dashboard("Visitor") {
            Button(id: button)
            Div(id: text)
        }
        app.callback(
            updating: text.text, from: button.clicks, Context(\.user), Context(\.session), Context(\.request)
        ) { clicks, user, session, request in
            let count = try session.value(of: "count", as: Int.self) ?? 0
            if clicks > 0 { try session.set("count", to: count + 1) }
            return "\(user?.name ?? "nobody") \(count) \(request.path)"
        }
        return app
    }

    /// A dashboard without sessions.
    static func plain() -> Dashboard {
        let button: Button.ID = "button", text: Div.ID = "text"
        var app = Dashboard("Plain") {
            Button(id: button)
            Div(id: text)
        }
        app.callback(updating: text.text, from: button.clicks) { "\($0)" }
        return app
    }

    /// The body of a request that runs the callback of either.
    static func call(clicks: Int) -> String {
        """
        {"output":"text.children","outputs":{"id":"text","property":"children"},\
        "inputs":[{"id":"button","property":"n_clicks","value":\(clicks)}],"changedPropIds":["button.n_clicks"]}
        """
    }

    static let callback = "/dash/app/Visitor/_dash-update-component"
}
