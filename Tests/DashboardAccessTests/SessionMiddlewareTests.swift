import DashboardServer
import Dashboards
import HTTPTypes
import Hummingbird
import Testing

@testable import DashboardAccess

@Suite struct SessionMiddlewareTests {
    private let name = "dashboards-session"

    @Test("F47: a value that a view sets is seen by callbacks, and the other way round")
    func viewsAndCallbacksShareTheSession() async throws {
        let browser = try await Site(guard: .everybody).browser
        #expect(try await browser.get("/count").text == "1")
        let answer = try await browser.post(Site.callback, json: Site.call(clicks: 1))
        #expect(answer.text.contains("nobody 1"))
        #expect(try await browser.get("/count").text == "3")
        // Another browser has a session of its own.
        #expect(try await browser.other().get("/count").text == "1")
    }

    @Test("T75: no session and no cookie for those who leave nothing")
    func nothingIsMadeForNothing() async throws {
        let site = try await Site(guard: .everybody)
        for path in ["/plain", "/dash/app/Plain/", "/dash/app/Plain/_dash-layout", "/dash/app/Visitor/"] {
            _ = try await site.browser.get(path)
            #expect(site.browser.setCookies.isEmpty, "\(path)")
        }
        _ = try await site.browser.post("/dash/app/Plain/_dash-update-component", json: Site.call(clicks: 1))
        _ = try await site.browser.post(Site.callback, json: Site.call(clicks: 0))
        #expect(site.browser.setCookies.isEmpty)
        #expect(await site.sessions.count == 0)
    }

    @Test func callbacksThatBeginSideBySideShareOneSession() async throws {
        let site = try await Site(guard: .everybody)
        // The layout of a dashboard with sessions gives the browser a name for one, before there is a value.
        _ = try await site.browser.get("/dash/app/Visitor/_dash-layout")
        #expect(site.browser.setCookies.count == 1)
        #expect(await site.sessions.count == 0)
        for _ in 0..<2 {
            // As a browser that has asked for both before the first answer.
            let cookies = site.browser.cookies
            _ = try await site.browser.post(Site.callback, json: Site.call(clicks: 1))
            #expect(site.browser.setCookies.isEmpty)
            #expect(site.browser.cookies == cookies)
        }
        #expect(await site.sessions.count == 1)
        #expect(try await site.browser.get("/count").text == "3")
    }

    @Test func theCookieIsForTheServerAlone() async throws {
        let site = try await Site(guard: .everybody)
        _ = try await site.browser.get("/count")
        let plain = try #require(site.browser.setCookies.first)
        #expect(plain.contains(/^dashboards-session=[0-9a-f]{64}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/))
        let other = site.browser.other()
        let secure = ["X-Forwarded-Proto": "https"]
        _ = try await other.get("/count", headers: secure)
        let cookie = try #require(other.setCookies.first)
        #expect(cookie.hasPrefix("__Host-dashboards-session="))
        #expect(cookie.contains("; Secure; HttpOnly"))
        #expect(try await other.get("/count", headers: secure).text == "2")
        // Over TLS a cookie that a neighbouring site could have set is not looked at.
        let value = try #require(site.browser.cookies[name])
        #expect(
            try await site.browser.other().get(
                "/count", headers: ["X-Forwarded-Proto": "https", "Cookie": "\(name)=\(value)"]
            ).text == "1")
    }

    @Test("session fixation: a name that this server has not given away is not taken")
    func unknownNamesAreNotTaken() async throws {
        let site = try await Site(guard: .everybody)
        let planted = String(repeating: "ab", count: 32)
        let signature = String(repeating: "0", count: 64)
        for value in [planted, "\(planted).9999999999.\(signature)", "\(planted).9999999999.", "\(planted).x.y"] {
            let victim = site.browser.other()
            victim.cookies[name] = value
            _ = try await victim.get("/count")
            let cookie = try #require(victim.cookies[name])
            #expect(!cookie.hasPrefix(planted))
        }
    }

    @Test("session fixation: who knew the name before the log-in has nothing afterwards")
    func loggingInChangesTheName() async throws {
        let site = try await Site()
        let attacker = site.browser.other(), victim = site.browser
        _ = try await attacker.get("/count")
        victim.cookies[name] = attacker.cookies[name]
        try await victim.logIn("ada")
        #expect(victim.cookies[name] != attacker.cookies[name])
        #expect(try await victim.get("/dash/app/Visitor/").status == 200)
        #expect(try await attacker.get("/dash/app/Visitor/").status == 303)
        #expect(try await attacker.get("/count").text == "1")
    }

    @Test func reservedNamesEnd() async throws {
        let site = try await Site(guard: .everybody)
        _ = try await site.browser.get("/dash/app/Visitor/_dash-layout")
        let reserved = try #require(site.browser.cookies[name])
        site.clock.advance(by: .seconds(2 * 24 * 3_600))
        _ = try await site.browser.get("/count")
        #expect(site.browser.cookies[name] != reserved)
    }

    @Test func sessionsEndWhenNobodyUsesThem() async throws {
        let site = try await Site(configure: {
            $0.sessions.lifetime = SessionLifetime(idle: .seconds(600), total: .seconds(1_500))
        })
        try await site.browser.logIn("ada")
        for _ in 0..<2 {
            site.clock.advance(by: .seconds(500))
            #expect(try await site.browser.get("/dash/app/Visitor/").status == 200)
        }
        // Used all the time, and over all the same.
        site.clock.advance(by: .seconds(501))
        #expect(try await site.browser.get("/dash/app/Visitor/").status == 303)
        try await site.browser.logIn("ada")
        site.clock.advance(by: .seconds(601))
        #expect(try await site.browser.get("/dash/app/Visitor/").status == 303)
    }

    @Test(arguments: [
        String(repeating: "x", count: 100_000), "\u{1}\u{2}", "%00", "; ;;=;",
        String(repeating: "a", count: 64) + "\u{e4}",
        String(repeating: "0", count: 65),
    ])
    func strangeCookiesAreNone(value: String) async throws {
        let site = try await Site(guard: .everybody)
        let answer = try await site.browser.get("/count", headers: ["Cookie": "\(name)=\(value); \(name)"])
        #expect(answer.status == 200)
        #expect(answer.text == "1")
    }

    @Test func manyCookiesOfOneNameAreNotLookedAtForLong() async throws {
        let site = try await Site(guard: .everybody)
        _ = try await site.browser.get("/count")
        let right = try #require(site.browser.cookies[name])
        let wrong = "\(name)=\(String(repeating: "0", count: 64))"
        #expect(try await site.browser.get("/count", headers: ["Cookie": "\(wrong); \(name)=\(right)"]).text == "2")
        let many = Array(repeating: wrong, count: 50).joined(separator: "; ")
        #expect(try await site.browser.get("/count", headers: ["Cookie": "\(many); \(name)=\(right)"]).text == "1")
    }

    @Test func answersWithACookieAreNotCached() async throws {
        let answer = try await Site(guard: .everybody).browser.get("/count")
        #expect(answer.headers[.cacheControl] == "no-store")
    }

    @Test func anIdentityProviderOfOnesOwnCanBePutIn() async throws {
        let router = Router(context: DashboardRequestContext.self)
        router.add(
            middleware: UserMiddleware { request, _ in
                request.headers[.authorization] == "Bearer good" ? User(id: "7", name: "robot") : nil
            })
        router.get("who") { _, context in context.user?.name ?? "nobody" }
        let browser = Browser(router)
        #expect(try await browser.get("/who").text == "nobody")
        #expect(try await browser.get("/who", headers: ["Authorization": "Bearer good"]).text == "robot")
    }
}
