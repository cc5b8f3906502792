import DashboardAccess
import DashboardComponents
import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import MustacheTags
import StencilTags
import Testing

/// Pages of a site that are rendered for whoever asks for them.
@Suite struct VisitorTemplateTests {
    enum Engine: CaseIterable { case stencil, mustache }

    private static let form = (stencil: "<form>{% csrf_token %}</form>", mustache: "<form>{{csrf_token}}</form>")
    private static let arguments = (
        stencil: "{% plotly_app name='Example' initial_arguments=given %}",
        mustache: "{{#plotly_app}}name='Example' initial_arguments=given{{/plotly_app}}"
    )

    /// Renders the page of an engine.
    private static func page(
        _ engine: Engine, _ template: (stencil: String, mustache: String), _ mount: DashboardMount?,
        _ values: [String: Any?] = [:], for visitor: Visitor?
    ) async throws -> HTML {
        switch engine {
        case .stencil:
            try await StencilTemplates(["page": template.stencil], dashboards: mount)
                .render("page", values, for: visitor)
        case .mustache:
            try await MustacheTemplates(["page": template.mustache], dashboards: mount)
                .render("page", values, for: visitor)
        }
    }

    private func access() -> SiteAccess {
        SiteAccess(users: InMemoryUserStore(), sessions: InMemorySessionStore(), key: .random())
    }

    @Test("a form has the token of the request, which is accepted from its browser alone", arguments: Engine.allCases)
    func formTokens(engine: Engine) async throws {
        let access = access()
        let router = Router(context: DashboardRequestContext.self)
        router.addAccess(access)
        router.get("form") { _, context in try await Self.page(engine, Self.form, nil, for: context.visitor) }
        router.get("plain") { _, _ in "plain" }
        router.post("form") { request, context in
            let form = try await URLEncodedFormDecoder().decode([String: String].self, from: request, context: context)
            return access.formTokens.accepts(form["csrf_token"], of: request) ? "accepted" : "refused"
        }
        let browser = Browser(router)
        _ = try await browser.get("/plain")
        #expect(browser.setCookies.isEmpty, "an answer without a form needs no cookie")
        let answer = try await browser.get("/form")
        let token = try #require(answer.text.firstMatch(of: /name="csrf_token" value="([0-9a-f]{80})"/)).output.1
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(browser.setCookies.contains { $0.contains("HttpOnly") && $0.contains("SameSite=Lax") })
        #expect(try await browser.post("/form", form: ["csrf_token": String(token)]).text == "accepted")
        #expect(try await browser.post("/form", form: [:]).text == "refused")
        #expect(try await browser.other().post("/form", form: ["csrf_token": String(token)]).text == "refused")
        // Another value each time, so that packed pages do not tell of it; the cookie stays.
        let next = try await browser.formToken(on: "/form")
        #expect(next != token && browser.setCookies.isEmpty)
        #expect(try await browser.post("/form", form: ["csrf_token": next]).text == "accepted")
    }

    @Test("a value that the page gives counts before the visitor’s, and nobody has none", arguments: Engine.allCases)
    func givenTokens(engine: Engine) async throws {
        var visitor = Visitor()
        #expect(try await Self.page(engine, Self.form, nil, for: visitor).markup == "<form></form>")
        #expect(try await Self.page(engine, Self.form, nil, for: nil).markup == "<form></form>")
        let token = FormToken { "of \"visitor\"" }
        visitor.formToken = token
        let given = try await Self.page(engine, Self.form, nil, ["csrf_token": "given"], for: visitor).markup
        #expect(given.contains("given") && !token.isUsed)
        #expect(
            try await Self.page(engine, Self.form, nil, for: visitor).markup
                == "<form><input type=\"hidden\" name=\"csrf_token\" value=\"of &quot;visitor&quot;\"></form>")
        #expect(token.isUsed)
    }

    /// A site whose initial arguments are for one session.
    private func sessionSite(_ engine: Engine) throws -> Browser {
        let access = access()
        let router = Router(context: DashboardRequestContext.self)
        router.addAccess(access)
        var settings = DashboardSettings()
        try settings.read(["cache_arguments": false])
        settings.argumentLifetime = .seconds(3_600)
        var options = try DashboardServerOptions(settings)
        options.frontEnd = try Site.frontEnd()
        let size: RadioItems.ID = "size"
        let mount = try router.addDashboards(
            [Dashboard("Example") { RadioItems(id: size, options: ["S", "L"], value: "S") }], options: options)
        let values: [String: [String: [String: String]]] = ["given": ["size": ["value": "L"]]]
        router.get("page") { _, context in
            try await Self.page(engine, Self.arguments, mount, values, for: context.visitor)
        }
        router.get("nobody") { _, _ -> HTML in
            do {
                return try await Self.page(engine, Self.arguments, mount, values, for: nil)
            } catch {
                return "\("\(error)")"
            }
        }
        return Browser(router)
    }

    @Test("F87: where arguments are not shared, they are for the session of the page alone", arguments: Engine.allCases)
    func argumentsOfASession(engine: Engine) async throws {
        let browser = try sessionSite(engine)
        let page = try await browser.get("/page")
        let address = try #require(page.text.firstMatch(of: /src="([^"]+\/initial\/[^"]+)"/)).output.1
        #expect(try await browser.get("\(address)_dash-layout").text.contains(#""value":"L""#))
        let other = browser.other()
        #expect(try await other.get("\(address)_dash-layout").text.contains(#""value":"S""#))
        _ = try await other.get("/page")
        #expect(
            try await other.get("\(address)_dash-layout").text.contains(#""value":"S""#), "with a session of its own")
        #expect(try await browser.get("\(address)_dash-layout").text.contains(#""value":"L""#))
    }

    @Test("where arguments are not shared, a page for nobody is an error", arguments: Engine.allCases)
    func argumentsOfNobody(engine: Engine) async throws {
        let answer = try await sessionSite(engine).get("/nobody")
        #expect(
            answer.text.contains("Initial arguments are for one session") && answer.text.contains("context.visitor"))
    }

    @Test("F58, F59, F82: an operator says whether and where programs send messages")
    func pokes() async throws {
        let secret = "0123456789abcdef"
        func answer(_ json: JSON, at path: String) async throws -> Int {
            var settings = DashboardSettings()
            try settings.read(json)
            let router = Router(context: DashboardRequestContext.self)
            router.addPoke(InMemoryMessageChannels(), settings: settings, authorization: try .token(secret))
            return try await Browser(router).post(
                path, json: #"{"channel_name": "news", "value": 1}"#, headers: ["Authorization": "Bearer \(secret)"]
            ).status
        }
        #expect(try await answer([:], at: "/dpd/views/poke/") == 404)
        #expect(try await answer(["http_poke_enabled": true], at: "/dpd/views/poke/") == 200)
        #expect(try await answer(["http_poke_enabled": true, "http_route": "live"], at: "/live/poke/") == 200)
        #expect(try await answer(["http_poke_enabled": true, "http_route": "live"], at: "/dpd/views/poke/") == 404)
    }
}
