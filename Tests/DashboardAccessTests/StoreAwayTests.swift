import DashboardComponents
import DashboardPostgreSQL
import DashboardRedis
import DashboardServer
import Dashboards
import DriverTestSupport
import Foundation
import Hummingbird
import Logging
import Testing

@testable import DashboardAccess

/// What a site answers while PostgreSQL or Redis is away: that it is for a while, and not that something is broken.
@Suite(.serialized) struct StoreAwayTests {
    /// A site whose stores are other programs.
    private struct Site {
        let browser: Browser
        /// Of a page that is open: callbacks over a WebSocket.
        let messages: any MessageChannels

        /// - Parameters:
        ///   - database: Where accounts, instances and clients are.
        ///   - redis: Where sessions and messages are; in memory without it.
        init(_ database: String?, redis: RedisTestServer? = nil) async throws {
            var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            logger.logLevel = .critical
            let pool = try database.map { try PostgreSQLDatabase($0, logger: logger) }
            var server = RedisServer(.host("127.0.0.1", port: redis?.port ?? 0), password: redis?.password)
            server.connectTimeout = .seconds(1)
            let client = redis.map { _ in RedisClient(server, logger: logger) }
            let sessions: any SessionStore =
                if let client { RedisSessionStore(client) } else { InMemorySessionStore() }
            messages = client.map { RedisMessageChannels($0) } ?? InMemoryMessageChannels()
            let users: any UserStore =
                if let pool { try await PostgreSQLUserStore(pool) } else { InMemoryUserStore() }
            let access = SiteAccess(
                users: users, sessions: sessions, key: .random(),
                hasher: PasswordHasher(parameters: DashboardAccessTests.Site.cheap))
            try await access.accounts.create("ada", password: DashboardAccessTests.Site.password)
            let clients: any OAuthStore =
                if let pool { try await PostgreSQLOAuthStore(pool) } else { InMemoryOAuthStore() }
            var oauth = OAuthServer(in: clients)
            oauth.transport = .plain

            let router = Router(context: DashboardRequestContext.self)
            router.addAccess(access)
            router.addOAuth(oauth)
            router.addPoke(messages, authorization: .clients(of: oauth))
            var options = DashboardServerOptions()
            options.frontEnd = try DashboardAccessTests.Site.frontEnd()
            if let pool {
                let state = try await PostgreSQLStateStore(pool)
                try await state.insert(
                    DashApp.Draft(app: "Counter", name: "Counter", slug: "counter", savesOnChange: true), at: Date())
                options.state = state
            }
            options.use(access, guard: .everybody)
            let button: Button.ID = "button", text: Div.ID = "text"
            var counter = Dashboard("Counter") {
                Button(id: button)
                Div(id: text)
            }
            counter.callback(updating: text.text, from: button.clicks) { "\($0)" }
            var news = Dashboard("News") {
                Button(id: button)
                Div(id: text)
            }
            news.callback(updating: text.text, from: button.clicks) { [messages] clicks in
                if clicks == 13 { throw DashboardError(dashboard: "News", reason: "it is broken.") }
                try await messages.send(clicks, to: "news", label: "L")
                return "sent"
            }
            try router.addDashboards(
                [counter, news, DashboardAccessTests.Site.visitor(), DashboardAccessTests.Site.plain()],
                options: options)
            router.get("own") { _, context in context.user?.name ?? "nobody" }
            browser = Browser(router)
        }

        func call(_ path: String, clicks: Int) async throws -> Browser.Answer {
            try await browser.post(
                "\(path)_dash-update-component", json: DashboardAccessTests.Site.call(clicks: clicks))
        }
    }

    private static let html = ["Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"]

    private func expectAway(_ answer: Browser.Answer, _ what: String) {
        #expect(answer.status == 503, "\(what): \(answer.text)")
        #expect(answer.headers[.retryAfter] == "5" && answer.headers[.cacheControl] == "no-store", "\(what)")
    }

    /// As data, which scripts read.
    private func expectData(_ answer: Browser.Answer, _ what: String) throws {
        expectAway(answer, what)
        #expect(answer.headers[.contentType] == "application/json")
        let sentence = try JSON(parsing: answer.text)["error"]?.stringValue
        #expect(sentence == "The site cannot reach its data now. Try again in a moment.", "no address, no reason")
    }

    /// As a page, which people read.
    private func expectPage(_ answer: Browser.Answer, _ what: String, triesAgain: Bool = true) {
        expectAway(answer, what)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        #expect(answer.text.contains("<h1>Back in a moment</h1>") && !answer.text.contains("127.0.0.1"))
        #expect(answer.text.contains("http-equiv=\"refresh\"") == triesAgain)
    }

    @Test("while PostgreSQL is away pages, layouts, callbacks, log-in and tokens are answered with 503, then as before")
    func postgreSQL() async throws {
        try await PostgreSQLTestServer.run { server in
            let site = try await Site(server.address()), instance = "/dash/instance/counter/"
            #expect(try await site.call(instance, clicks: 1).status == 200)
            #expect(try await site.browser.get(instance).status == 200)
            let form = ["grant_type": "client_credentials", "client_id": "x", "client_secret": "y"]
            #expect(try await site.browser.post("/oauth/token", form: form).status == 401)
            let token = try await site.browser.formToken()
            try server.kill()

            expectPage(try await site.browser.get(instance, headers: Self.html), "the page")
            for path in ["_dash-layout", "_dash-dependencies"] {
                try expectData(try await site.browser.get(instance + path), path)
            }
            try expectData(try await site.call(instance, clicks: 2), "a callback")
            let logIn = [
                "name": "ada", "password": DashboardAccessTests.Site.password, "csrf_token": token,
            ]
            expectPage(
                try await site.browser.post("/login/", form: logIn, headers: Self.html), "the log-in",
                triesAgain: false)
            let asked = try await site.browser.post("/oauth/token", form: form)
            expectAway(asked, "a token")
            #expect(try JSON(parsing: asked.text)["error"] == "temporarily_unavailable")
            let bearer = ["Authorization": "Bearer 0123456789abcdef"]
            try expectData(try await site.browser.get("/own", headers: bearer), "a program's request")
            try expectData(
                try await site.browser.post("/dpd/views/poke/", json: "{}", headers: bearer), "a message of a program")
            // What needs nothing of it goes on.
            #expect(try await site.call("/dash/app/Plain/", clicks: 1).status == 200)
            #expect(try await site.browser.get("/login/").status == 200)

            try await server.start()
            try await wait { try await site.call(instance, clicks: 3).status == 200 }
            #expect(try await site.browser.get(instance, headers: Self.html).status == 200)
            #expect(try await site.browser.post("/login/", form: logIn).status == 303)
        }
    }

    @Test("while Redis is away requests with a session, and callbacks that send, are answered with 503, then as before")
    func redis() async throws {
        try await RedisTestServer.run { server in
            let site = try await Site(nil, redis: server)
            #expect(try await site.browser.logIn("ada").status == 303)
            #expect(try await site.browser.get("/own").text == "ada")
            let stranger = site.browser.other()
            try server.kill()
            try await wait {
                try await stranger.post(
                    "/dash/app/News/_dash-update-component", json: DashboardAccessTests.Site.call(clicks: 1)
                ).status == 503
            }

            expectPage(try await site.browser.get("/own", headers: Self.html), "a page of the site's own")
            try expectData(try await site.call("/dash/app/Visitor/", clicks: 1), "a callback with a session")
            // Whoever has no session is no worse off.
            #expect(try await stranger.get("/own").text == "nobody")
            let body = DashboardAccessTests.Site.call(clicks: 1)
            let plain = try await stranger.post("/dash/app/Plain/_dash-update-component", json: body)
            #expect(plain.status == 200)
            let path = "/dash/app/News/_dash-update-component"
            try expectData(try await stranger.post(path, json: body), "a callback that sends")
            let broken = try await stranger.post(path, json: DashboardAccessTests.Site.call(clicks: 13))
            #expect(broken.status == 500 && broken.headers[.retryAfter] == nil, "broken is not away")

            try await server.start()
            try await wait { try await stranger.post(path, json: body).status == 200 }
            // The server has kept no session: it is another visit.
            #expect(try await site.browser.get("/own").text == "nobody")
        }
    }

    @Test("errors of drivers tell what is away from what is broken")
    func errors() {
        let away: [any AvailabilityError] = [
            PostgreSQLError.unavailable(reason: ""), PostgreSQLError.queueFull(limit: 1),
            RedisError.unavailable(reason: ""), RedisError.queueFull(limit: 1), MessageError.unavailable(reason: ""),
            MessageError.queueFull(limit: 1),
        ]
        let broken: [any AvailabilityError] = [
            PostgreSQLError.refused(code: "42P01", reason: ""), PostgreSQLError.timedOut(after: .seconds(1)),
            PostgreSQLError.newer(store: "", step: ""), PostgreSQLError.badAddress(reason: ""),
            RedisError.refused(reason: ""), RedisError.damaged(key: ""), RedisError.badAddress(reason: ""),
            MessageError.tooLarge(bytes: 2, limit: 1), MessageError.badChannelName(""),
        ]
        for error in away { #expect(error.isTemporary, "\(error)") }
        for error in broken { #expect(!error.isTemporary, "\(error)") }
    }
}
