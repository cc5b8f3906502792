import DashboardComponents
import Dashboards
import Synchronization
import Testing

/// What goes over the wire for a callback, as it was observed in django-plotly-dash.
@Suite struct CallbackWireTests {
    private let a: Core.Input.ID = "a", b: Core.Input.ID = "b", size: Div.ID = "output-size", other: Div.ID = "other"

    /// A dashboard of two inputs and two outputs.
    private func app() -> Dashboard {
        Dashboard("Wire") {
            Core.Input(id: a, value: "x")
            Core.Input(id: b, value: "y")
            Div(id: size)
            Div(id: other)
        }
    }

    private func both() throws -> DashboardHandler {
        var app = app()
        app.callback(updating: size.text, other.title, from: a.value, b.value) { ("\($0)-\($1)", "\($1)-\($0)") }
        return try DashboardHandler(app)
    }

    private func one() throws -> DashboardHandler {
        var app = app()
        app.callback(updating: size.text, from: a.value, b.value) { "\($0)-\($1)" }
        return try DashboardHandler(app)
    }

    private static let outputOfOne =
        #""output":"output-size.children","outputs":{"id":"output-size","property":"children"}"#
    private static let outputsOfBoth = """
        "output":"..output-size.children...other.title..",\
        "outputs":[{"id":"output-size","property":"children"},{"id":"other","property":"title"}]
        """
    private static let inputs = """
        "inputs":[{"id":"a","property":"value","value":"A"},{"id":"b","property":"value","value":"B"}]
        """

    private func answer(
        _ handler: DashboardHandler, _ body: String, method: String = "POST", type: String? = "application/json"
    ) async -> DashboardResponse {
        await handler.respond(
            to: DashboardRequest(
                method: method, path: "_dash-update-component", headers: type.map { ["content-type": $0] } ?? [:],
                body: Array(body.utf8)))
    }

    @Test("T59: a single output is answered by its component, in the form for many")
    func single() async throws {
        let response = await answer(try one(), "{\(Self.outputOfOne),\(Self.inputs)}")
        #expect(response.status == 200)
        let body = try JSON(parsing: response.body)
        #expect(body["response"] == ["output-size": ["children": "A-B"]] && body["multi"] == true)
        #expect(body.objectValue?.count == 2)
        #expect(response.headers.contains { $0.0 == "Content-Type" && $0.1.hasPrefix("application/json") })
    }

    @Test("T60: several outputs are one text, in the order in which they were declared")
    func several() async throws {
        let response = await answer(try both(), "{\(Self.outputsOfBoth),\(Self.inputs)}")
        #expect(
            try JSON(parsing: response.body)["response"]
                == ["output-size": ["children": "A-B"], "other": ["title": "B-A"]])
        let swapped = Self.outputsOfBoth.replacing(
            "..output-size.children...other.title..", with: "..other.title...output-size.children..")
        let refused = await answer(try both(), "{\(swapped),\(Self.inputs)}")
        #expect(refused.status == 400 && refused.problem?.description.contains("..other.title") == true)
    }

    @Test("T61: an output is addressed as the list or the single one that it was declared as")
    func listOfOne() async throws {
        let asList = #""output":"..output-size.children..","outputs":[{"id":"output-size","property":"children"}]"#
        #expect(await answer(try one(), "{\(asList),\(Self.inputs)}").status == 400)
        let handler = try both()
        #expect(await answer(handler, "{\(Self.outputOfOne),\(Self.inputs)}").status == 400)
        #expect(await answer(handler, "{\(Self.outputsOfBoth),\(Self.inputs)}").status == 200)
    }

    @Test(
        "T62: what cannot be a request is refused with its reason",
        arguments: [
            (#"{"output":"nope.children","outputs":{"id":"nope","property":"children"},"inputs":[]}"#, "nope.children"),
            (#"{"inputs":[]}"#, "output"), ("[1]", "object"),
        ])
    func malformed(body: String, reason: String) async throws {
        let response = await answer(try one(), body)
        #expect(response.status == 400)
        #expect(String(decoding: response.body, as: UTF8.self).contains(reason))
    }

    @Test("T63: a body that is not JSON is refused, and other methods and types")
    func notJSON() async throws {
        let handler = try one(), body = "{\(Self.outputOfOne),\(Self.inputs)}"
        #expect(await answer(handler, "{").status == 400)
        let broken = await handler.respond(
            to: DashboardRequest(
                method: "POST", path: "_dash-update-component", headers: ["content-type": "application/json"],
                body: [0x22, 0xFF, 0xFE, 0x22]))
        #expect(broken.status == 400)
        #expect(await answer(handler, body, method: "GET").status == 405)
        #expect(await answer(handler, body, type: "text/plain").status == 415)
        #expect(await answer(handler, body, type: nil).status == 415)
    }

    @Test("T64: values belong to the identifiers that they come with")
    func swappedInputs() async throws {
        let swapped = """
            "inputs":[{"id":"b","property":"value","value":"B"},{"id":"a","property":"value","value":"A"}]
            """
        let response = await answer(try one(), "{\(Self.outputOfOne),\(swapped)}")
        #expect(response.status == 400, "and never to others")
        #expect(String(decoding: response.body, as: UTF8.self).contains("a.value, b.value"))
    }

    @Test("T65: inputs that were not declared are refused")
    func tooManyInputs() async throws {
        let more = Self.inputs.replacing("\"B\"}]", with: "\"B\"},{\"id\":\"c\",\"property\":\"value\",\"value\":1}]")
        #expect(more != Self.inputs)
        #expect(await answer(try one(), "{\(Self.outputOfOne),\(more)}").status == 400)
    }

    @Test("T66: an output that stays is not in the answer, which is empty where all stay, as it is in Dash 4")
    func unchanged() async throws {
        var app = app()
        app.callback(updating: size.text.ifChanged, other.title.ifChanged, from: a.value, b.value) { a, b in
            (a == "A" ? .value("new") : .noUpdate, .noUpdate)
        }
        let handler = try DashboardHandler(app)
        let response = await answer(handler, "{\(Self.outputsOfBoth),\(Self.inputs)}")
        #expect(try JSON(parsing: response.body)["response"] == ["output-size": ["children": "new"]])
        let none = await answer(handler, "{\(Self.outputsOfBoth),\(Self.inputs.replacing("\"A\"", with: "\"Z\""))}")
        #expect(none.status == 200)
        #expect(try JSON(parsing: none.body)["response"] == [:])
    }

    /// A value that cannot be encoded, or can.
    private struct Choosy: Codable {
        var refuses: String?

        struct Refusal: Error {}

        func encode(to encoder: any Encoder) throws {
            if refuses != nil { throw Refusal() }
            var container = encoder.singleValueContainer()
            try container.encode(Double.infinity)
        }
    }

    @Test("T67: a value that JSON cannot carry is a failure, with its reason in the log")
    func noJSON() async throws {
        let title: Property<Choosy> = size.property("title")
        var app = app()
        app.callback(updating: title, from: a.value, b.value) { a, _ in Choosy(refuses: a == "A" ? a : nil) }
        let handler = try DashboardHandler(app)
        let output = #""output":"output-size.title","outputs":{"id":"output-size","property":"title"}"#
        let response = await answer(handler, "{\(output),\(Self.inputs)}")
        #expect(response.status == 500 && response.problem?.contains("Refusal") == true)
        // A number that JSON has not is nothing, as in Dash.
        let infinite = await answer(handler, "{\(output),\(Self.inputs.replacing("\"A\"", with: "\"Z\""))}")
        #expect(try JSON(parsing: infinite.body)["response"]?["output-size"] == ["title": .null])
    }

    @Test("T68: a callback is told which properties have changed, and their values")
    func triggers() async throws {
        let seen = Mutex<[[String]]>([])
        var app = app()
        app.callback(updating: size.text, from: a.value, b.value, Context(\.triggers)) { _, _, triggers in
            seen.withLock { $0.append(triggers.map(\.description)) }
            return ""
        }
        let handler = try DashboardHandler(app)
        for (changed, names) in [
            (#"["a.value"]"#, ["a.value"]), (#"["a.value","b.value"]"#, ["a.value", "b.value"]), ("[]", []),
        ] as [(String, [String])] {
            let body = "{\(Self.outputOfOne),\(Self.inputs),\"changedPropIds\":\(changed)}"
            #expect(await answer(handler, body).status == 200)
            #expect(seen.withLock { $0.last } == names)
        }
        #expect(await answer(handler, "{\(Self.outputOfOne),\(Self.inputs),\"changedPropIds\":\"a\"}").status == 400)
    }

    @Test("T69: matched inputs come as lists of values, one that is matched alone as a value")
    func patterns() async throws {
        let item: Core.Input.Family<Int> = "item", sum: Div.Family<Int> = "sum", total: Div.ID = "total"
        var app = Dashboard("Patterns") {
            for key in 1...3 {
                Core.Input(id: item[key], value: "\(key)")
                Div(id: sum[key])
            }
            Div(id: total)
        }
        app.callback(updating: total.text, from: item[.all].value) { $0.joined(separator: " ") }
        app.callback(updating: sum[.match].title, from: item[.match].value, item[.allSmaller].value) {
            "\($0) after \($1.joined(separator: " "))"
        }
        let handler = try DashboardHandler(app)
        func id(_ family: String, _ key: String) -> String { #"{"index":\#(key),"type":"\#(family)"}"# }
        func entry(_ key: Int) -> String { #"{"id":\#(id("item", "\(key)")),"property":"value","value":"v\#(key)"}"# }
        let all = """
            {"output":"total.children","outputs":{"id":"total","property":"children"},\
            "inputs":[[\(entry(1)),\(entry(2)),\(entry(3))]]}
            """
        #expect(
            try JSON(parsing: await answer(handler, all).body)["response"] == ["total": ["children": "v1 v2 v3"]])
        let key = id("sum", "[\"MATCH\"]").replacing("\"", with: "\\\"")
        let match = """
            {"output":"\(key).title","outputs":{"id":\(id("sum", "3")),"property":"title"},\
            "inputs":[\(entry(3)),[\(entry(1)),\(entry(2))]]}
            """
        let response = await answer(handler, match)
        #expect(
            try JSON(parsing: response.body)["response"] == [id("sum", "3"): ["title": "v3 after v1 v2"]],
            "\(String(decoding: response.body, as: UTF8.self))")
    }
}
