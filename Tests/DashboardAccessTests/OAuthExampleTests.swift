import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import DashboardAccess

/// The examples of RFC 6749, RFC 6750 and RFC 7009, letter by letter where a server without browsers has them.
@Suite struct OAuthExampleTests {
    private let server: OAuthServer
    private let browser: Browser

    /// The client of the examples is called `s6BhdRkqt3`, its secret `gX1fBat3bV`.
    init() async throws {
        var server = OAuthServer(in: InMemoryOAuthStore())
        server.transport = .tls
        self.server = server
        let router = Router(context: DashboardRequestContext.self)
        router.addOAuth(server)
        router.get("resource") { _, context in context.visitor.client?.name ?? "nobody" }
        browser = Browser(router)
        browser.headers = [:]
        try await put(secret: "gX1fBat3bV")
    }

    private func put(secret: String) async throws {
        try await server.store.put(
            OAuthClient(
                id: "s6BhdRkqt3", name: "Example", secretHash: OAuthSecret.hash(of: secret), scopes: OAuthScope.all,
                creation: Date()))
    }

    private static let basic = ["Authorization": "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"]

    @Test("RFC 6749, 4.4.2 and 4.4.3: the request for a token, and its answer")
    func clientCredentials() async throws {
        let answer = try await browser.post(
            "/oauth/token", form: ["grant_type": "client_credentials"], headers: Self.basic)
        #expect(answer.status == 200)
        #expect(answer.headers[.contentType]?.hasPrefix("application/json") == true)
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(answer.headers[.pragma] == "no-cache")
        let body = try JSON(parsing: answer.text)
        #expect(body["token_type"]?.stringValue?.lowercased() == "bearer")
        #expect(body["expires_in"] == 3600)
        #expect(body["access_token"]?.stringValue?.isEmpty == false)
        #expect(body["refresh_token"] == nil, "one should not be included (4.4.3)")
    }

    @Test("RFC 6749, 2.3.1: the client's name and secret in the form")
    func credentialsInTheForm() async throws {
        try await put(secret: "7Fjfp0ZBr1KtDRbnfVdmIw")
        let credentials = ["client_id": "s6BhdRkqt3", "client_secret": "7Fjfp0ZBr1KtDRbnfVdmIw"]
        let token = credentials.merging(["grant_type": "client_credentials"]) { $1 }
        #expect(try await browser.post("/oauth/token", form: token, headers: [:]).status == 200)
        // The example itself asks for what is not offered.
        let refresh = credentials.merging(["grant_type": "refresh_token", "refresh_token": "tGzv3JOkF0XG5Qx2TlKWIA"]) {
            $1
        }
        let answer = try await browser.post("/oauth/token", form: refresh, headers: [:])
        #expect(answer.status == 400)
        #expect(try JSON(parsing: answer.text)["error"] == "unsupported_grant_type")
    }

    @Test(
        "RFC 6749, 4.1.3 and 4.3.2: other grants are not offered",
        arguments: [
            ["grant_type": "authorization_code", "code": "SplxlOBeZQQYbYS6WxSbIA"],
            ["grant_type": "password", "username": "johndoe", "password": "A3ddj3w"],
        ])
    func otherGrants(_ form: [String: String]) async throws {
        let answer = try await browser.post("/oauth/token", form: form, headers: Self.basic)
        #expect(answer.status == 400)
        #expect(try JSON(parsing: answer.text)["error"] == "unsupported_grant_type")
    }

    @Test("RFC 6750, 2.1 and 3: the token in the header opens what it is for; a bad one gets 401 and the reason")
    func bearer() async throws {
        let token = "mF_9.B5f-4.1JqM"
        try await server.store.insert(
            OAuthToken(
                hash: OAuthSecret.hash(of: token), client: "s6BhdRkqt3", scopes: OAuthScope.all, end: Date() + 3_600))
        let answer = try await browser.get("/resource", headers: ["Authorization": "Bearer \(token)"])
        #expect(answer.text == "Example")
        let bad = try await browser.get("/resource", headers: ["Authorization": "Bearer mF_9.B5f-4.1JqX"])
        #expect(bad.status == 401)
        let challenge = try #require(bad.headers[.wwwAuthenticate])
        #expect(challenge.hasPrefix("Bearer "))
        #expect(challenge.contains(#"error="invalid_token""#))
        // 2.2 and 2.3, which servers need not offer, and 2.3 should not be.
        #expect(try await browser.get("/resource?access_token=\(token)", headers: [:]).text == "nobody")
    }

    @Test("RFC 7009, 2.1 and 2.2: a token is given back, and one that is unknown likewise")
    func revocation() async throws {
        let token = "45ghiukldjahdnhzdauz"
        try await server.store.insert(
            OAuthToken(
                hash: OAuthSecret.hash(of: token), client: "s6BhdRkqt3", scopes: OAuthScope.all, end: Date() + 3_600))
        for _ in 1...2 {
            let answer = try await browser.post(
                "/oauth/revoke", form: ["token": token, "token_type_hint": "refresh_token"], headers: Self.basic)
            #expect(answer.status == 200)
        }
        #expect(try await browser.get("/resource", headers: ["Authorization": "Bearer \(token)"]).status == 401)
    }
}
