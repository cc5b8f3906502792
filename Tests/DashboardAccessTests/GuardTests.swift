import DashboardServer
import Dashboards
import HTTPTypes
import Hummingbird
import Testing

@testable import DashboardAccess

@Suite struct GuardTests {
    @Test func rulesForDashboardsAndPeople() async throws {
        let site = try await Site(
            guard: .perDashboard(["Visitor": .group("payroll").or(.staffOnly)], others: .loginRequired))
        let expected = [("ada", 200, 200), ("grace", 200, 200), ("eve", 403, 200)]
        for (name, visitor, plain) in expected {
            let browser = site.browser.other()
            try await browser.logIn(name)
            #expect(try await browser.get("/dash/app/Visitor/").status == visitor, "\(name)")
            #expect(try await browser.get("/dash/app/Visitor/_dash-layout").status == visitor, "\(name)")
            #expect(try await browser.post(Site.callback, json: Site.call(clicks: 1)).status == visitor, "\(name)")
            #expect(try await browser.get("/dash/app/Plain/").status == plain, "\(name)")
        }
        #expect(try await site.browser.get("/dash/app/Visitor/").status == 303)
    }

    @Test func combinations() async throws {
        let ada = User(id: "1", name: "ada", isStaff: true), eve = User(id: "2", name: "eve", groups: ["a"])
        let rules: [(DashboardGuard, AccessDecision, AccessDecision, AccessDecision)] = [
            (.loginRequired.and(.staffOnly), .needsLogin, .allowed, .forbidden),
            (.staffOnly.or(.group("a")), .needsLogin, .allowed, .allowed),
            (.everybody.and(.nobody), .forbidden, .forbidden, .forbidden),
            (.nobody.or(.loginRequired), .needsLogin, .allowed, .allowed),
            (.group("a").and(.staffOnly), .needsLogin, .forbidden, .forbidden),
            (.perInstance(["secret": .staffOnly], others: .everybody), .allowed, .allowed, .allowed),
        ]
        for (index, (rule, anonymous, staff, other)) in rules.enumerated() {
            for (user, decision) in [(nil, anonymous), (ada, staff), (eve, other)] {
                var request = DashboardRequest()
                request.visitor.user = user
                #expect(
                    try await rule.decision(on: AccessRequest(request, dashboard: "A", action: .main)) == decision,
                    "\(index) \(user?.name ?? "nobody")")
            }
        }
        let rule = DashboardGuard.perInstance(["secret": .staffOnly], others: .everybody)
        let secret = AccessRequest(DashboardRequest(), dashboard: "A", instance: "secret", action: .layout)
        #expect(try await rule.decision(on: secret) == .needsLogin)
    }

    @Test("guessing slugs: what is not there looks like what is not allowed")
    func unknownSlugsLookLikeForbiddenOnes() async throws {
        let site = try await Site(guard: .staffOnly)
        func answers(_ browser: Browser) async throws -> [String] {
            var texts: [String] = []
            for slug in ["Visitor", "Nothing"] {
                for tail in ["", "_dash-layout", "_dash-dependencies"] {
                    let answer = try await browser.get("/dash/app/\(slug)/\(tail)")
                    texts.append("\(answer.status) \(answer.text) \(answer.location ?? "")".replacing(slug, with: "…"))
                }
            }
            return texts
        }
        let anonymous = try await answers(site.browser)
        #expect(anonymous.prefix(3) == anonymous.suffix(3))
        try await site.browser.logIn("eve")
        let forbidden = try await answers(site.browser)
        #expect(forbidden.prefix(3) == forbidden.suffix(3))
        #expect(forbidden[0].hasPrefix("403"))
        let staff = site.browser.other()
        try await staff.logIn("ada")
        #expect(try await staff.get("/dash/app/Nothing/").status == 404)
    }

    @Test func guardedAnswersAreNotCached() async throws {
        let site = try await Site()
        try await site.browser.logIn("ada")
        #expect(try await site.browser.get("/dash/app/Visitor/").headers[.cacheControl] == "no-store")
        let page = try await site.browser.get("/dash/app/Visitor/").text
        let script = try #require(page.firstMatch(of: /src="([^"]+)"/)?.1)
        let file = try await site.browser.get(String(script))
        #expect(file.status == 200)
        #expect(file.headers[.cacheControl] == "private, max-age=31536000, immutable")
    }

    @Test("T70, T71, T72: a callback gets what it names, with types; nobody is nil")
    func callbacksGetWhatTheyName() async throws {
        let site = try await Site(guard: .everybody)
        let anonymous = try await site.browser.post(Site.callback, json: Site.call(clicks: 0))
        #expect(anonymous.text.contains("nobody 0 _dash-update-component"))
        try await site.browser.logIn("grace")
        let known = try await site.browser.post(Site.callback, json: Site.call(clicks: 0))
        #expect(known.text.contains("grace 0 _dash-update-component"))
        let plain = try await site.browser.post("/dash/app/Plain/_dash-update-component", json: Site.call(clicks: 3))
        #expect(plain.text.contains(#""children":"3""#))
    }
}
