import HTTPTypes
import Hummingbird
import Testing

@testable import DashboardServer

@Suite struct ProxyHeadersTests {
    private static let forged: HTTPFields = [
        .forwardedFor: "6.6.6.6", .forwardedProto: "https", .forwardedHost: "evil.example", .forwarded: "for=6.6.6.6",
    ]

    /// What the routes behind the middleware see.
    private func seen(_ middleware: ProxyHeaders<BasicRequestContext>, _ headers: HTTPFields) async throws -> String {
        let router = Router()
        router.add(middleware: middleware)
        router.post { request, _ in
            let head = request.head, body = try await request.body.collect(upTo: 100)
            return [
                head.headerFields[.forwardedFor], head.headerFields[.forwardedProto], head.headerFields[.forwardedHost],
                head.headerFields[.forwarded], head.scheme, head.authority, String(buffer: body),
            ].map { $0 ?? "-" }.joined(separator: " ")
        }
        return try await TestClient(router).send(.post, "/", headers: headers, body: "body").text
    }

    @Test func withoutProxiesNothingIsBelieved() async throws {
        #expect(try await seen(ProxyHeaders(proxies: 0), Self.forged) == "- - - - http localhost body")
    }

    @Test func oneProxyAppendsOrSets() async throws {
        var headers = Self.forged
        headers[.forwardedFor] = "6.6.6.6, 10.1.1.1"
        headers[.forwardedProto] = "http,https"
        #expect(try await seen(ProxyHeaders(), headers) == "10.1.1.1 https - - https localhost body")
        headers[.forwardedProto] = "http"
        #expect(try await seen(ProxyHeaders(), headers) == "10.1.1.1 http - - http localhost body")
        headers[.forwardedProto] = "javascript"
        #expect(try await seen(ProxyHeaders(), headers).hasSuffix("http localhost body"))
    }

    @Test func theHostOnlyWhereItIsAsked() async throws {
        let headers: HTTPFields = [.forwardedFor: "10.1.1.1", .forwardedProto: "https", .forwardedHost: "example.org"]
        #expect(
            try await seen(ProxyHeaders(forwardsHost: true), headers) == "10.1.1.1 https - - https example.org body")
    }

    @Test func twoProxies() async throws {
        let headers: HTTPFields = [.forwardedFor: "6.6.6.6, 10.1.1.1, 192.0.2.1", .forwardedProto: "https"]
        // The inner proxy wrote nothing about how the client came to the outer one: what is left may be the client's.
        #expect(try await seen(ProxyHeaders(proxies: 2), headers) == "10.1.1.1 - - - http localhost body")
    }

    @Test func anAddressMayComeInSeveralFields() async throws {
        var headers: HTTPFields = [.forwardedFor: "6.6.6.6"]
        headers.append(HTTPField(name: .forwardedFor, value: "10.1.1.1"))
        #expect(try await seen(ProxyHeaders(), headers) == "10.1.1.1 - - - http localhost body")
    }
}
