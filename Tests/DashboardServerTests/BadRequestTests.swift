import DashboardServer
import DashboardTestSupport
import HTTPTypes
import Testing

/// What a client may send wrong. Each is answered with a reason and logged; none harms the next request.
@Suite struct BadRequestTests {
    private static let update = "/dash/app/Greeter/_dash-update-component"

    struct Case: CustomTestStringConvertible {
        let name: String
        let body: String
        var status = 400
        let reason: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "nothing", body: "", reason: "not JSON"),
        Case(name: "truncated", body: String(greetingRequest("1").dropLast(9)), reason: "not JSON"),
        Case(name: "not an object", body: "[1]", reason: "must be an object"),
        Case(name: "no output", body: "{}", reason: "“output”"),
        Case(name: "unknown output", body: greetingRequest("1", output: "x.y"), reason: "“x.y”"),
        Case(name: "another's output", body: greetingRequest("1", id: "other"), reason: "“outputs”"),
        Case(name: "output of a number", body: #"{"output":7}"#, reason: "“output”"),
        Case(
            name: "inputs that are none",
            body: #"{"output":"greeting.children","outputs":{"id":"greeting","#
                + #""property":"children"},"inputs":{"id":"name"}}"#, reason: "“inputs”"),
        Case(
            name: "no inputs",
            body: #"{"output":"greeting.children","outputs":{"id":"greeting","#
                + #""property":"children"}}"#, reason: "name.value"),
        Case(name: "a number for a text", body: greetingRequest("17"), reason: "“name.value”"),
        Case(name: "an object for a text", body: greetingRequest(#"{"a":[]}"#), reason: "“name.value”"),
        Case(name: "deep nesting", body: String(repeating: "[", count: 100_000), reason: "nest"),
        Case(name: "a huge number", body: #"{"output":1e999999}"#, reason: "not JSON"),
        Case(name: "broken UTF-8", body: "{\"output\":\"\u{0}\"}", reason: "not JSON"),
    ])
    func isRefused(bad: Case) async throws {
        let client = try client()
        let answer = try await client.post(Self.update, json: bad.body)
        #expect(answer.status == bad.status)
        #expect(answer.text.contains(bad.reason), "\(answer.text)")
        #expect(client.logs.text.contains("refused a request"))
        #expect(try await client.post(Self.update, json: greetingRequest(#""Ada""#)).status == 200)
    }

    @Test(arguments: [nil, "text/plain", "application/x-www-form-urlencoded", "application/jsonp"] as [String?])
    func onlyJSONIsTaken(contentType: String?) async throws {
        let client = try client()
        let headers: HTTPFields = contentType.map { [.contentType: $0] } ?? [:]
        let answer = try await client.send(.post, Self.update, headers: headers, body: greetingRequest(#""Ada""#))
        #expect(answer.status == 415)
        let withCharset = try await client.send(
            .post, Self.update, headers: [.contentType: "application/json; charset=utf-8"],
            body: greetingRequest(#""Ada""#))
        #expect(withCharset.status == 200)
    }

    @Test func bodiesHaveALimit() async throws {
        let client = try client { $0.maximumBodySize = 500 }
        let long = greetingRequest("\"\(String(repeating: "x", count: 500))\"")
        let announced = try await client.post(Self.update, json: long, headers: [.contentLength: "\(long.utf8.count)"])
        let streamed = try await client.post(Self.update, json: long)
        for answer in [announced, streamed] {
            #expect(answer.status == 413)
            #expect(answer.text.contains("500 bytes"))
            #expect(answer.headers[.connection] == "close")
        }
        #expect(client.logs.text.contains("refused a request"))
    }

    @Test func aFailingCallbackKeepsItsInsidesToTheLog() async throws {
        let client = try client()
        let answer = try await client.post(Self.update, json: greetingRequest(#""Voldemort""#))
        #expect(answer.status == 500)
        #expect(!answer.text.contains("Unspeakable"))
        #expect(client.logs.text.contains("error a callback failed"))
        #expect(client.logs.text.contains("Unspeakable"))
    }

    @Test func developersSeeThem() async throws {
        let answer = try await client { $0.showsErrors = true }
            .post(Self.update, json: greetingRequest(#""Voldemort""#))
        #expect(answer.status == 500)
        #expect(answer.text.contains("Unspeakable"))
    }

    @Test func callbacksHaveADeadline() async throws {
        let client = try client { $0.callbackDeadline = .milliseconds(20) }
        let answer = try await client.post(
            Self.update, json: greetingRequest(#""Ada""#, output: "waiting.children", id: "waiting"))
        #expect(answer.status == 504)
    }
}
