import Dashboards
import HTTPTypes
import Hummingbird
import Testing

@testable import DashboardAccess

@Suite struct LoginTests {
    @Test func peopleLogInAndOut() async throws {
        let site = try await Site()
        let browser = site.browser
        let page = try await browser.get("/dash/app/Visitor/?a=1")
        #expect(page.status == 303)
        let form = try await browser.get(try #require(page.location))
        #expect(form.status == 200)
        #expect(form.text.contains(#"name="next" value="/dash/app/Visitor/?a=1""#))
        let answer = try await browser.logIn("ADA", next: "/dash/app/Visitor/?a=1")
        #expect(answer.status == 303)
        #expect(answer.location == "/dash/app/Visitor/?a=1")
        #expect(try await browser.get("/dash/app/Visitor/").status == 200)
        let called = try await browser.post(Site.callback, json: Site.call(clicks: 1))
        #expect(called.text.contains("ada 0"))
        #expect(try await browser.logOut().status == 303)
        #expect(try await browser.get("/dash/app/Visitor/").status == 303)
        #expect(try await browser.post(Site.callback, json: Site.call(clicks: 1)).status == 401)
        #expect(await site.sessions.count == 0)
    }

    @Test func theFormCanBeUsedByEverybody() async throws {
        let page = try await Site().browser.get("/login/").text
        for label in ["name", "password"] {
            #expect(page.contains("<label for=\"\(label)\">"))
            #expect(page.contains("<input id=\"\(label)\" name=\"\(label)\""))
        }
        #expect(page.contains(#"autocomplete="current-password""#))
        #expect(page.contains(#"<html lang="en">"#))
        #expect(page.contains("light-dark("))
        #expect(!page.contains("<script"))
    }

    @Test func theFormRunsNothing() async throws {
        let page = try await Site().browser.get("/login/?next=%2F%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")
        #expect(!page.text.contains("<script"))
        let policy = try #require(page.headers[.contentSecurityPolicy])
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("form-action 'self'"))
        #expect(page.headers[.cacheControl] == "no-store")
        let nonce = try #require(policy.firstMatch(of: /'nonce-([0-9a-f]{32})'/)?.1)
        #expect(page.text.contains("<style nonce=\"\(nonce)\">"))
    }

    @Test func wrongNamesAndWrongPasswordsLookTheSame() async throws {
        let hasher = PasswordHasher(parameters: Site.cheap)
        let site = try await Site(hasher: hasher)
        _ = try await hasher.check("first", against: nil)
        var answers: [String] = []
        for name in ["ada", "nobody"] {
            let before = hasher.computations
            let answer = try await site.browser.logIn(name, "wrong password")
            #expect(answer.status == 401)
            #expect(hasher.computations == before + 1)
            answers.append(
                answer.text.replacing(/[0-9a-f]{32,}/, with: "…").replacing("value=\"\(name)\"", with: ""))
        }
        #expect(answers[0] == answers[1])
        #expect(answers[0].contains("role=\"alert\">The name or the password is wrong."))
        #expect(await site.sessions.count == 0)
    }

    @Test func whoIsNotActiveStaysOutside() async throws {
        let site = try await Site()
        let eve = try #require(await site.users.account(named: "eve"))
        try await site.browser.logIn("eve")
        #expect(try await site.browser.get("/dash/app/Visitor/").status == 200)
        try await site.access.accounts.update(eve.user.id) { $0.isActive = false }
        #expect(try await site.browser.get("/dash/app/Visitor/").status == 303)
        #expect(try await site.browser.logIn("eve").status == 401)
    }

    @Test func aNewPasswordEndsOtherSessions() async throws {
        let site = try await Site()
        let other = site.browser.other()
        try await site.browser.logIn("eve")
        try await other.logIn("eve")
        let eve = try #require(await site.users.account(named: "eve"))
        try await site.access.accounts.setPassword("another fine password", ofUser: eve.user.id)
        #expect(try await site.browser.get("/dash/app/Visitor/").status == 303)
        #expect(try await other.get("/dash/app/Visitor/").status == 303)
        #expect(try await other.logIn("eve").status == 401)
        #expect(try await other.logIn("eve", "another fine password").status == 303)
    }

    @Test func failuresAreLimitedByAccount() async throws {
        let site = try await Site(configure: { $0.login.limits = LoginLimits(failuresPerAccount: 3) })
        for _ in 0..<3 { #expect(try await site.browser.logIn("eve", "wrong password").status == 401) }
        let refused = try await site.browser.logIn("EVE")
        #expect(refused.status == 429)
        #expect(refused.headers[.retryAfter] == "900")
        // Others are not concerned, and time heals.
        #expect(try await site.browser.other().logIn("ada").status == 303)
        site.clock.advance(by: .seconds(901))
        #expect(try await site.browser.logIn("eve").status == 303)
    }

    @Test func failuresAreLimitedByAddress() async throws {
        let site = try await Site(configure: {
            $0.login.limits = LoginLimits(failuresPerAccount: 100, failuresPerAddress: 3)
            $0.login.proxies = 1
        })
        let forwarded = "X-Forwarded-For"
        for (index, name) in ["a", "b", "c"].enumerated() {
            // What the client writes itself makes no difference.
            let headers = [forwarded: "10.0.0.\(index), 192.0.2.7"]
            #expect(try await site.browser.logIn(name, "wrong password", headers: headers).status == 401)
        }
        #expect(try await site.browser.logIn("ada", headers: [forwarded: "192.0.2.7"]).status == 429)
        #expect(try await site.browser.logIn("ada", headers: [forwarded: "192.0.2.8"]).status == 303)
    }

    @Test func networksOfIPv6CountAsOne() async throws {
        let site = try await Site(configure: {
            $0.login.limits = LoginLimits(failuresPerAccount: 100, failuresPerAddress: 2)
            $0.login.proxies = 1
        })
        let forwarded = "X-Forwarded-For"
        for host in ["1", "2"] {
            let headers = [forwarded: "2001:db8:1:2::\(host)"]
            #expect(try await site.browser.logIn("x", "wrong password", headers: headers).status == 401)
        }
        #expect(try await site.browser.logIn("ada", headers: [forwarded: "2001:db8:1:2:ffff::9"]).status == 429)
        #expect(try await site.browser.logIn("ada", headers: [forwarded: "2001:db8:1:3::1"]).status == 303)
    }

    @Test func manyAttemptsAtOnceAreNotMore() async throws {
        let failures = LoginFailures(limits: LoginLimits(failuresPerAccount: 5, failuresPerAddress: 100))
        let now = Site.Clock().now
        let allowed = (0..<20).count { _ in failures.begin(account: "eve", address: "a", at: now) == nil }
        #expect(allowed == 5)
        failures.succeed(account: "eve", address: "a", at: now)
        #expect(failures.begin(account: "eve", address: "a", at: now) == nil)
    }

    // MARK: Open redirect

    @Test(arguments: [
        "https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example", "/\t/evil.example",
        "/\n/evil.example", "javascript:alert(1)", "/ok\r\nSet-Cookie: a=b", "evil.example", "", " /ok", "/ä",
    ])
    func logInLeadsNowhereElse(next: String) async throws {
        let site = try await Site()
        let answer = try await site.browser.logIn("ada", next: next)
        #expect(answer.status == 303)
        #expect(answer.location == "/")
        #expect(answer.headers[values: .setCookie].allSatisfy { !$0.hasPrefix("a=b") })
    }

    // MARK: Forms of other sites

    @Test func formsOfOtherSitesAreRefused() async throws {
        let site = try await Site()
        let browser = site.browser
        let token = try await browser.formToken()
        let form = ["name": "ada", "password": Site.password, "csrf_token": token]
        let foreign = [
            ["Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"],
            ["Sec-Fetch-Site": "same-site", "Origin": "http://other.localhost"],
        ]
        for headers in foreign {
            #expect(try await browser.post("/login/", form: form, headers: headers).status == 403)
        }
        for wrong in ["", "0", token.replacing(token.suffix(1), with: "g"), String(token.reversed())] {
            var changed = form
            changed["csrf_token"] = wrong
            #expect(try await browser.post("/login/", form: changed).status == 403)
        }
        // The token of another browser does not fit.
        var others = form
        others["csrf_token"] = try await browser.other().formToken()
        #expect(try await browser.post("/login/", form: others).status == 403)
        #expect(try await browser.post("/login/", form: form, headers: ["Content-Type": "text/plain"]).status == 415)
        #expect(try await browser.post("/login/", form: form).status == 303)
    }

    @Test func nobodyIsLoggedOutByAnotherSite() async throws {
        let site = try await Site()
        try await site.browser.logIn("ada")
        _ = try await site.browser.get("/logout/")
        _ = try await site.browser.post("/logout/", form: [:], headers: ["Sec-Fetch-Site": "cross-site"])
        _ = try await site.browser.post("/logout/", form: ["csrf_token": String(repeating: "0", count: 80)])
        #expect(try await site.browser.get("/dash/app/Visitor/").status == 200)
    }
}
