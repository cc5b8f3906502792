import DashboardComponents
import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import DashboardAccess

/// Programs that ask for tokens, and what the tokens are good for. The examples are those of RFC 6749 and RFC 6750.
@Suite struct OAuthTests {
    private struct Site {
        var server = OAuthServer(in: InMemoryOAuthStore())
        let messages = InMemoryMessageChannels()
        let browser: Browser
        let clock = DashboardAccessTests.Site.Clock()

        init(configure: (inout OAuthServer) -> Void = { _ in }) throws {
            let clock = clock
            server.transport = .tls
            server.clock = { clock.now }
            configure(&server)
            let router = Router(context: DashboardRequestContext.self)
            router.addPoke(messages, at: "poke-by-token/", authorization: try .token("0123456789abcdef"))
            router.addOAuth(server)
            router.addPoke(messages, authorization: .clients(of: server) { _, channel in channel != "secret" })
            var options = DashboardServerOptions()
            options.frontEnd = try DashboardAccessTests.Site.frontEnd()
            options.access = DashboardGuard.loginRequired.admittingClients { _, name in name != "Payroll" }
            let text: Div.ID = "text", save: Button.ID = "save"
            var open = Dashboard("Open") {
                Button(id: save)
                Div(id: text)
            }
            open.callback(updating: text.text, from: save.clicks) { "\($0) clicks" }
            try router.addDashboards([open, Dashboard("Payroll") { Div("Secret") }], options: options)
            browser = Browser(router)
            browser.headers = [:]
        }

        func client(_ scopes: Set<OAuthScope> = OAuthScope.all) async throws -> (id: String, secret: String) {
            let (client, secret) = try await server.createClient("Station", scopes: scopes)
            return (client.id, secret)
        }

        func token(for client: (id: String, secret: String), scope: String? = nil) async throws -> String {
            var form = ["grant_type": "client_credentials"]
            form["scope"] = scope
            let answer = try await browser.post("/oauth/token", form: form, headers: Self.basic(client))
            #expect(answer.status == 200, "\(answer.text)")
            return try JSON(parsing: answer.text)["access_token"]?.stringValue ?? ""
        }

        static func basic(_ client: (id: String, secret: String)) -> [String: String] {
            ["Authorization": "Basic " + Data("\(client.id):\(client.secret)".utf8).base64EncodedString()]
        }

        static func bearer(_ token: String) -> [String: String] { ["Authorization": "Bearer \(token)"] }
    }

    @Test("RFC 6749, 4.4.2: a client gets a token by its credentials, in the header or in the form")
    func token() async throws {
        let site = try Site(), client = try await site.client()
        let inForm = [
            "grant_type": "client_credentials", "client_id": client.id, "client_secret": client.secret,
            "scope": "pipe:publish",
        ]
        let inHeader = ["grant_type": "client_credentials", "scope": "pipe:publish"]
        for (form, headers) in [(inHeader, Site.basic(client)), (inForm, [:])] {
            let answer = try await site.browser.post("/oauth/token", form: form, headers: headers)
            #expect(answer.status == 200)
            #expect(answer.headers[.cacheControl] == "no-store" && answer.headers[.pragma] == "no-cache")
            let body = try JSON(parsing: answer.text)
            #expect(body["token_type"] == "Bearer" && body["expires_in"] == 3600 && body["scope"] == "pipe:publish")
            #expect(body["access_token"]?.stringValue?.count == 64)
        }
    }

    @Test("RFC 6749, 5.2: what is wrong is said by the RFC's words")
    func errors() async throws {
        let site = try Site(), client = try await site.client([.publish])
        let headers = Site.basic(client)
        let cases: [([String: String], [String: String], Int, String)] = [
            ([:], headers, 400, "invalid_request"),
            (["grant_type": "password"], headers, 400, "unsupported_grant_type"),
            (["grant_type": "authorization_code", "code": "x"], headers, 400, "unsupported_grant_type"),
            (["grant_type": "client_credentials", "scope": "nonsense"], headers, 400, "invalid_scope"),
            (["grant_type": "client_credentials", "scope": "dashboard:read"], headers, 400, "invalid_scope"),
            (["grant_type": "client_credentials"], [:], 401, "invalid_client"),
            (["grant_type": "client_credentials"], Site.basic((client.id, "wrong")), 401, "invalid_client"),
            (["grant_type": "client_credentials"], Site.basic(("nobody", "x")), 401, "invalid_client"),
            (["grant_type": "client_credentials"], ["Authorization": "Basic !!"], 401, "invalid_client"),
        ]
        for (form, headers, status, code) in cases {
            let answer = try await site.browser.post("/oauth/token", form: form, headers: headers)
            #expect(answer.status == status)
            #expect(try JSON(parsing: answer.text)["error"]?.stringValue == code)
            #expect((answer.headers[.wwwAuthenticate] != nil) == (status == 401))
        }
        let json = try await site.browser.post("/oauth/token", json: "{}")
        #expect(json.status == 400)
    }

    @Test("tokens end: by time, by revocation, with the client's secret, and with the client")
    func ends() async throws {
        let site = try Site(), client = try await site.client()
        func isGood(_ token: String) async throws -> Bool { try await site.server.caller(ofToken: token) != nil }
        var token = try await site.token(for: client)
        #expect(try await isGood(token))
        #expect(try await !isGood((token.hasPrefix("0") ? "1" : "0") + token.dropFirst()))
        site.clock.advance(by: .seconds(3_601))
        #expect(try await !isGood(token))

        token = try await site.token(for: client)
        let other = try await site.client()
        for (who, isRevoked) in [(other, false), (client, true)] {
            let answer = try await site.browser.post("/oauth/revoke", form: ["token": token], headers: Site.basic(who))
            #expect(answer.status == 200)
            #expect(try await isGood(token) == !isRevoked)
        }

        token = try await site.token(for: client)
        let renewed = try #require(try await site.server.renewSecret(ofClient: client.id))
        #expect(try await !isGood(token))
        token = try await site.token(for: (client.id, renewed))
        try await site.server.setActive(false, client: client.id)
        #expect(try await !isGood(token))
        let answer = try await site.browser.post(
            "/oauth/token", form: ["grant_type": "client_credentials"], headers: Site.basic((client.id, renewed)))
        #expect(answer.status == 401)
    }

    @Test("nobody can try secrets for long")
    func rate() async throws {
        let site = try Site { $0.limits = LoginLimits(failuresPerAccount: 3, failuresPerAddress: 100) }
        let client = try await site.client()
        var statuses: [Int] = []
        for _ in 0..<4 {
            let answer = try await site.browser.post(
                "/oauth/token", form: ["grant_type": "client_credentials"], headers: Site.basic((client.id, "x")))
            statuses.append(answer.status)
        }
        #expect(statuses == [401, 401, 401, 429])
    }

    @Test("without TLS nothing is given or taken from elsewhere, unless that is said")
    func transport() async throws {
        let site = try Site { $0.transport = .asForwarded }
        let client = try await site.client()
        let form = ["grant_type": "client_credentials"]
        var headers = Site.basic(client)
        #expect(try await site.browser.post("/oauth/token", form: form, headers: headers).status == 400)
        headers["X-Forwarded-Proto"] = "http"
        #expect(try await site.browser.post("/oauth/token", form: form, headers: headers).status == 400)
        headers["X-Forwarded-Proto"] = "https"
        #expect(try await site.browser.post("/oauth/token", form: form, headers: headers).status == 200)
        let plain = try Site { $0.transport = .plain }
        _ = try await plain.token(for: try await plain.client())
    }

    @Test("RFC 6750: scopes open dashboards and callbacks, and nothing else")
    func dashboards() async throws {
        let site = try Site()
        let reader = try await site.token(for: try await site.client([.readDashboards]))
        let caller = try await site.token(for: try await site.client([.callCallbacks]))
        let layout = "/dash/app/Open/_dash-layout", update = "/dash/app/Open/_dash-update-component"
        let call = """
            {"output":"text.children","outputs":{"id":"text","property":"children"},\
            "inputs":[{"id":"save","property":"n_clicks","value":2}],"changedPropIds":["save.n_clicks"]}
            """
        func status(_ path: String, _ token: String) async throws -> Int {
            try await site.browser.get(path, headers: Site.bearer(token)).status
        }
        #expect(try await site.browser.get(layout).status == 401)
        #expect(try await status(layout, reader) == 200)
        #expect(try await status(layout, caller) == 403)
        #expect(try await status("/dash/app/Payroll/_dash-layout", reader) == 403)
        #expect(try await site.browser.post(update, json: call, headers: Site.bearer(reader)).status == 403)
        let answer = try await site.browser.post(update, json: call, headers: Site.bearer(caller))
        #expect(answer.status == 200 && answer.text.contains("2 clicks"))
        let unknown = try await site.browser.get(layout, headers: Site.bearer("nonsense"))
        #expect(unknown.status == 401)
        #expect(unknown.headers[.wwwAuthenticate]?.contains("error=\"invalid_token\"") == true)
    }

    @Test("T96, T97: a poke is delivered with the usual names, and what is none is refused without an echo")
    func poke() async throws {
        let site = try Site()
        let token = try await site.token(for: try await site.client([.publish]))
        let reader = try await site.token(for: try await site.client([.readDashboards]))
        let path = "/dpd/views/poke/"
        var heard = try await site.messages.messages(on: "UNNAMED_CHANNEL").makeAsyncIterator()
        #expect(try await site.browser.post(path, json: "{}", headers: Site.bearer(token)).status == 200)
        #expect(
            await heard.next() == ChannelMessage(channel: "UNNAMED_CHANNEL", label: "DEFAULT$LABEL", value: .null))
        for junk in ["<b>junk</b>", "[1]", ""] {
            let answer = try await site.browser.post(path, json: junk, headers: Site.bearer(token))
            #expect(answer.status == 400)
            #expect(!answer.text.contains("junk"))
        }
        #expect(try await site.browser.post(path, json: "{}").status == 401)
        #expect(try await site.browser.post(path, json: "{}", headers: Site.bearer("x")).status == 401)
        #expect(try await site.browser.post(path, json: "{}", headers: Site.bearer(reader)).status == 403)
        let secret = #"{"channel_name": "secret"}"#
        #expect(try await site.browser.post(path, json: secret, headers: Site.bearer(token)).status == 403)
        let large = #"{"value": "\#(String(repeating: "x", count: 70_000))"}"#
        #expect(try await site.browser.post(path, json: large, headers: Site.bearer(token)).status == 413)
        #expect(try await site.browser.get(path, headers: Site.bearer(token)).status == 404)
    }

    @Test("a token of the server's own lets poke, and short ones are not taken")
    func staticToken() async throws {
        let site = try Site()
        var heard = try await site.messages.messages(on: "ch").makeAsyncIterator()
        let message = #"{"channel_name": "ch", "label": "L", "value": {"n": 1}}"#
        let path = "/poke-by-token/"
        let token = Site.bearer("0123456789abcdef")
        #expect(try await site.browser.post(path, json: message, headers: token).status == 200)
        #expect(await heard.next() == ChannelMessage(channel: "ch", label: "L", value: ["n": 1]))
        for wrong in ["", "0123456789abcdeg", "0123456789abcdef0"] {
            #expect(try await site.browser.post(path, json: message, headers: Site.bearer(wrong)).status == 401)
        }
        #expect(throws: AccessError.self) { try PokeAuthorization.token("short") }
    }

    @Test("neither secrets nor tokens are kept")
    func hashes() async throws {
        let site = try Site(), client = try await site.client()
        let token = try await site.token(for: client)
        let kept = try await site.server.store.client(id: client.id)
        #expect(kept?.secretHash.contains(client.secret) == false)
        #expect(try await site.server.store.token(hash: token) == nil)
    }

    @Test("a client has a name and scopes that there are")
    func clientsAreChecked() async throws {
        let server = OAuthServer(in: InMemoryOAuthStore()), other = OAuthScope(rawValue: "pipe:read")
        for (name, scopes) in [(" ", [.publish]), ("Station", []), ("Station", [.publish, other])]
            as [(String, Set<OAuthScope>)]
        {
            await #expect(throws: OAuthError.self) { try await server.createClient(name, scopes: scopes) }
        }
        #expect(try await server.store.clients().isEmpty)
        #expect(try await server.createClient(" Station ", scopes: [.publish]).client.name == "Station")
    }
}
