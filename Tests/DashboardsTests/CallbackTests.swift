import DashboardComponents
import DashboardTesting
import Dashboards
import Testing

@Suite struct CallbackTests {
    private let a: TextInput.ID = "a", b: Store.ID = "b"
    private let out: Div.ID = "out", other: Div.ID = "other"

    private func app(_ name: String = "Test") -> Dashboard {
        Dashboard(name) {
            TextInput(id: a, value: "1")
            Store(id: b, data: ["x": [1, 2]])
            Div(id: out)
            Div(id: other, title: "old")
        }
    }

    @Test func severalOutputsAreOneCallback() async throws {
        var app = app()
        app.callback(updating: out.text, other.title, from: a.value) { ("\($0)!", "\($0)?") }
        let page = try await app.open()
        #expect(page[out.text] == "1!")
        #expect(page[other.title] == "1?")
    }

    @Test func anOutputMayStayAsItIs() async throws {
        var app = app()
        app.callback(updating: out.text.ifChanged, other.title.ifChanged, from: a.value) { value in
            (value == "1" ? .noUpdate : .value(value), value == "1" ? .value("set") : .noUpdate)
        }
        let page = try await app.open()
        #expect(page[out.text] == nil)
        #expect(page[other.title] == "set")
        try await page.set(a.value, to: "2")
        #expect(page[out.text] == "2")
        #expect(page[other.title] == "set")
    }

    struct Point: Codable, Equatable {
        var x: [Int]
        var label: String?
    }

    @Test func anyCodableTypeIsAValue() async throws {
        let data: Property<Point> = b.property("data")
        var app = app()
        app.callback(updating: out.text, from: data) { "\($0.x.reduce(0, +))" }
        let page = try await app.open()
        #expect(page[out.text] == "3")
        try await page.set(data, to: Point(x: [5, 6], label: "é"))
        #expect(page[out.text] == "11")
        #expect(page[data] == Point(x: [5, 6], label: "é"))
    }

    @Test func componentsAreValues() async throws {
        var app = app()
        app.callback(updating: out.children, from: a.value) { text in
            Children {
                H1(text)
                if text == "1" { "one" } else { B("many") }
                for index in 0..<2 { Span("\(index)") }
            }
        }
        let page = try await app.open()
        let children = try #require(page[out.children])
        #expect(children.items.count == 4)
        #expect(children.items[0]["type"] == "H1")
        #expect(children.items[1] == "one")
    }

    @Test func argumentsComeInAnyOrder() async throws {
        var app = app()
        app.callback(
            updating: out.text, from: Context(\.dashboard), State(other.title), a.value, Context(\.isInitialCall)
        ) { name, title, value, isInitial in
            "\(name) \(title) \(value) \(isInitial)"
        }
        let page = try await app.open()
        #expect(page[out.text] == "Test old 1 true")
        try await page.set(a.value, to: "2")
        #expect(page[out.text] == "Test old 2 false")
    }

    @Test func requestsAreAtHand() async throws {
        var app = app()
        app.callback(updating: out.text, from: a.value, Context(\.request)) { _, request in
            "\(request.cookie("who") ?? "?") \(request.header("user-agent") ?? "?")"
        }
        let page = try await app.open(headers: ["cookie": "a=b; who=Ada; c=d=e", "user-agent": "test"])
        #expect(page[out.text] == "Ada test")
    }

    @Test func callbacksRunBesideOneAnother() async throws {
        let handler = try DashboardHandler(simpleExample())
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<200 {
                group.addTask {
                    let color = ["red", "green", "blue"][index % 3]
                    let response = await handler.respond(
                        to: DashboardRequest(
                            method: "POST", path: "_dash-update-component",
                            headers: ["content-type": "application/json"],
                            body: Array(
                                """
                                {"output":"output-color.children","outputs":{"id":"output-color","property":"children"},
                                 "inputs":[{"id":"dropdown-color","property":"value","value":"\(color)"}]}
                                """.utf8)))
                    let text = try JSON(parsing: response.body)["response"]?["output-color"]?["children"]
                    return text == .string("The selected color is \(color).")
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
