import DashboardTestSupport
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import DashboardServer

/// Sends requests to a router in process: no socket, and no HTTP client to build.
struct TestClient {
    private let responder: any HTTPResponder<BasicRequestContext>
    let logs = TestLogs()

    init(_ router: Router<BasicRequestContext>) { responder = router.buildResponder() }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers)
    }

    func post(_ path: String, json: String, headers: HTTPFields = [:]) async throws -> Answer {
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/json" }
        return try await send(.post, path, headers: headers, body: json)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: String = ""
    ) async throws -> Answer {
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(string: body)))
        let context = BasicRequestContext(
            source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logs.logger))
        let response: Response
        do {
            response = try await responder.respond(to: request, context: context)
        } catch let error as any HTTPResponseError {
            response = try error.response(from: request, context: context)
        }
        let body = try await response.body.collected()
        return Answer(status: response.status.code, headers: response.headers, body: Array(body.readableBytesView))
    }

    struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }
}
