import DashboardServer
import Dashboards
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import DashboardAccess

/// Sends requests to a router in process, and keeps cookies as a browser does.
final class Browser {
    private let responder: any HTTPResponder<DashboardRequestContext>
    /// By name.
    var cookies: [String: String] = [:]
    /// Sent with every request.
    var headers = ["Sec-Fetch-Site": "same-origin"]
    /// What was set last, as it came.
    private(set) var setCookies: [String] = []

    init(_ router: Router<DashboardRequestContext>) { responder = router.buildResponder() }

    private init(_ responder: any HTTPResponder<DashboardRequestContext>) { self.responder = responder }

    /// Another browser that visits the same site.
    func other() -> Browser { Browser(responder) }

    struct Answer {
        let status: Int
        let headers: HTTPFields
        let text: String
        var location: String? { headers[.location] }
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers)
    }

    func post(_ path: String, form: [String: String], headers: [String: String] = [:]) async throws -> Answer {
        var headers = headers
        headers["Content-Type"] = headers["Content-Type"] ?? "application/x-www-form-urlencoded"
        let body = form.map { "\($0.percentEscaped)=\($1.percentEscaped)" }.joined(separator: "&")
        return try await send(.post, path, headers: headers, body: body)
    }

    func post(_ path: String, json: String, headers: [String: String] = [:]) async throws -> Answer {
        var headers = headers
        headers["Content-Type"] = "application/json"
        return try await send(.post, path, headers: headers, body: json)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: [String: String] = [:], body: String = ""
    ) async throws -> Answer {
        var fields: HTTPFields = [:]
        for (name, value) in self.headers.merging(headers, uniquingKeysWith: { $1 }) {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        if fields[.cookie] == nil, !cookies.isEmpty {
            fields[.cookie] = cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ")
        }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(string: body)))
        let channel = NIOAsyncTestingChannel()
        // A callback is cancelled whose client is not there.
        try await channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).get()
        let context = DashboardRequestContext(
            source: ApplicationRequestContextSource(
                channel: channel, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        let response: Response
        do {
            response = try await responder.respond(to: request, context: context)
        } catch let error as any HTTPResponseError {
            response = try error.response(from: request, context: context)
        }
        setCookies = response.headers[values: .setCookie]
        for cookie in setCookies {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let isGone = cookie.contains("Max-Age=0")
            cookies[String(pair[0])] = isGone ? nil : String(pair[1])
        }
        let body = try await response.body.collected()
        return Answer(status: response.status.code, headers: response.headers, text: String(buffer: body))
    }

    // MARK: Logging in

    /// The token of the form on a page.
    func formToken(on path: String = "/login/") async throws -> String {
        let page = try await get(path)
        return page.text.firstMatch(of: /name="csrf_token" value="([^"]+)"/).map { String($0.1) } ?? ""
    }

    @discardableResult
    func logIn(_ name: String, _ password: String = Site.password, next: String? = nil, headers: [String: String] = [:])
        async throws -> Answer
    {
        var form = ["name": name, "password": password, "csrf_token": try await formToken()]
        if let next { form["next"] = next }
        return try await post("/login/", form: form, headers: headers)
    }

    @discardableResult
    func logOut() async throws -> Answer {
        try await post("/logout/", form: ["csrf_token": try await formToken(on: "/logout/")])
    }
}
