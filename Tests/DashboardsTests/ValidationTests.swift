import DashboardComponents
import DashboardTestSupport
import Dashboards
import OrderedJSON
import Testing

/// What Dash 4.4.1 makes of definitions (`validation.json`), and what ours does.
@Suite struct ValidationTests {
    private typealias Case = ValidationCase

    @Test(arguments: ValidationCase.all)
    func isJudgedAsDashJudgesIt(example: ValidationCase) async throws {
        let recorded = try #require(try Recorded.validation()[example.name])
        let isAcceptedByDash = try #require(recorded["accepted"]?.boolValue as Bool?)
        let answer: JSON?
        do {
            answer = try await example.answer()
        } catch let error as DashboardError {
            answer = nil
            for text in example.mentions { #expect(error.reason.contains(text), "\(error)") }
        }
        if let reason = Self.differences[example.name] {
            #expect((answer != nil) != isAcceptedByDash, "\(reason)")
            return
        }
        #expect((answer != nil) == isAcceptedByDash)
        if let keys = recorded["value"]?.arrayValue { #expect(answer == .array(keys)) }
    }

    @Test func everyCaseIsAccountedFor() throws {
        let names = ValidationCase.all.map(\.name) + Self.impossible.keys + Self.elsewhere.keys
        #expect(names.sorted() == (try Recorded.validation()).keys.sorted())
        #expect(names.count == 40)
        #expect(Set(Self.differences.keys).isSubset(of: Set(ValidationCase.all.map(\.name))))
    }

    /// What ours judges otherwise, on purpose.
    private static let differences = [
        "same single output registered twice": "Dash keeps the last function without a word.",
        "same output twice in one callback": "The browser refuses it.",
        "empty id": "The browser refuses it.",
        "ALLSMALLER in an Output": "The browser refuses it.",
        "ALLSMALLER without MATCH": "The browser refuses it.",
        "mismatched MATCH keys across outputs": "The browser refuses it.",
        "duplicate id hidden in a non-children prop": "The browser finds one of the two only.",
        "layout a string": "It is sent as a list of one text, which the browser takes.",
        "layout list with number": "The browser takes it.",
    ]

    /// What does not compile.
    private static let impossible = [
        "output after input": "Outputs and arguments are parameters of their own.",
        "not a dependency": "An argument is a property.",
        "property not a string": "A property has a text for its name.",
        "id a number": "An identifier is a text, or made by a family.",
        "dict id with int key": "The keys of a family are texts.",
        "component passed as id": "A component is no identifier.",
        "layout None": "A dashboard has a layout.",
        "both base and requests prefix": "There is one path.",
    ]

    /// What is the server's part.
    private static let elsewhere = [
        "index string without entry": "Templates are checked where they are given.",
        "index string without renderer": "Templates are checked where they are given.",
        "requests differs from routes": "`addDashboards(_:at:publicPath:)`, in `DashboardRoutesTests`.",
    ]
}

/// A definition, and what is served of it.
struct ValidationCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// What the error names where it is refused.
    let mentions: [String]
    /// The keys of the callbacks, as the browser gets them.
    let answer: @Sendable () async throws -> JSON

    var testDescription: String { name }

    private static let x: Div.ID = "x", y: Div.ID = "y"
    private static let one: Div.Family<Int> = Div.Family([:], keys: "a"),
        other: Div.Family<Int> = Div.Family([:], keys: "b")
    private static let b = Property<Int>(component: "b", name: "n")

    /// A dashboard of the recorded layout, with callbacks.
    private static func registering(
        _ name: String, mentions: [String] = [], _ register: @escaping @Sendable (inout Dashboard) -> Void
    ) -> Self {
        Self(name: name, mentions: mentions) {
            var app = Dashboard("X") {
                Div(id: x)
                // The recorded callbacks take `n` of it, which no button has.
                Children(json: ["props": ["id": "b"], "type": "Recorded", "namespace": "recorded"])
            }
            register(&app)
            let response = try await DashboardHandler(app).respond(to: DashboardRequest(path: "_dash-dependencies"))
            return .array((try JSON(parsing: response.body).arrayValue ?? []).map { $0["output"] ?? .null })
        }
    }

    private static func serving(
        _ name: String, mentions: [String] = [], @LayoutBuilder _ layout: @escaping @Sendable () -> Children
    ) -> Self {
        Self(name: name, mentions: mentions) {
            let response = try await DashboardHandler(Dashboard("X", layout: layout))
                .respond(to: DashboardRequest(path: "_dash-layout"))
            return try JSON(parsing: response.body)
        }
    }

    private static func prefixed(_ name: String, _ prefix: String) -> Self {
        Self(name: name, mentions: ["“\(prefix)”", "“/”"]) {
            _ = try DashboardHandler(Dashboard("X") { Div() }, settings: .init(pathPrefix: prefix))
            return []
        }
    }

    static let all = [
        registering("same single output registered twice", mentions: ["“x.children”", "twice"]) { app in
            app.callback(updating: x.text, from: b) { "\($0)" }
            app.callback(updating: x.text, from: b) { "\($0)" }
        },
        registering("allow_duplicate without prevent_initial_call", mentions: ["preventInitialCall"]) { app in
            app.callback(updating: x.text.allowingDuplicate, from: b) { "\($0)" }
        },
        registering("allow_duplicate with prevent_initial_call") { app in
            app.callback(updating: x.text.allowingDuplicate, from: b, preventInitialCall: true) { "\($0)" }
        },
        registering("allow_duplicate with initial_duplicate") { app in
            app.callback(updating: x.text.allowingDuplicate, from: b, options: [.allowsInitialDuplicate]) { "\($0)" }
        },
        registering("same output twice in one callback", mentions: ["“x.children”", "twice"]) { app in
            app.callback(updating: x.text, x.text, from: b) { ("\($0)", "\($0)") }
        },
        registering("output equals input") { app in app.callback(updating: x.text, from: x.text) { $0 } },
        registering("no input") { app in app.callback(updating: x.text) { "once" } },
        registering("state only") { app in app.callback(updating: x.text, from: State(b)) { "\($0)" } },
        registering("no output") { app in app.callback(from: b) { _ in } },
        registering("id with dot", mentions: ["“x.y”"]) { app in
            app.callback(updating: Div.ID("x.y").text, from: b) { "\($0)" }
        },
        registering("id with brace", mentions: ["“{x”"]) { app in
            app.callback(updating: Div.ID("{x").text, from: b) { "\($0)" }
        },
        registering("empty id", mentions: ["“”"]) { app in
            app.callback(updating: Div.ID("").text, from: b) { "\($0)" }
        },
        registering("ALLSMALLER in an Output", mentions: ["`allSmaller`", "ALLSMALLER"]) { app in
            app.callback(updating: one[.allSmaller].text, from: b) { ["\($0)"] }
        },
        registering("MATCH input without MATCH output") { app in
            app.callback(updating: x.text, from: one[.match].title) { $0 }
        },
        registering("ALLSMALLER without MATCH", mentions: ["ALLSMALLER", "“x.children”"]) { app in
            app.callback(updating: x.text, from: one[.allSmaller].title) { $0.joined() }
        },
        registering("mismatched MATCH keys across outputs", mentions: ["same keys"]) { app in
            app.callback(updating: one[.match].text, other[.match].text, from: one[.match].title) { ($0, $0) }
        },
        registering("wildcard in a background progress", mentions: ["wildcard", "ALL"]) { app in
            let progress = Property<String>(component: #"{"a":["ALL"]}"#, name: "c")
            app.callback(updating: x.text, from: b, options: [.background(), .progress(progress, default: "")]) {
                "\($0)"
            }
        },
        registering("ClientsideFunction private namespace", mentions: ["_dashprivate_x.f"]) { app in
            app.clientsideCallback(updating: x.text, from: b, run: .named("_dashprivate_x", "f"))
        },
        registering("ClientsideFunction no_update namespace", mentions: ["no_update.f"]) { app in
            app.clientsideCallback(updating: x.text, from: b, run: .named("no_update", "f"))
        },
        serving("layout a string") { "hello" },
        serving("layout list with text") {
            Div()
            "t"
        },
        serving("layout list with number") {
            Div()
            3
        },
        // Every layout is a function.
        serving("layout function") { Div() },
        serving("duplicate ids", mentions: ["“x”", "two components"]) {
            Div {
                B(id: "x")
                I(id: "x")
            }
        },
        serving("duplicate dict ids, keys in other order", mentions: [#"“{"a":1,"b":2}”"#, "two components"]) {
            Div {
                B(id: B.Family<Int, Int>([:], keys: "a", "b")[1, 2])
                I(id: I.Family<Int, Int>([:], keys: "b", "a")[2, 1])
            }
        },
        serving("duplicate id hidden in a non-children prop", mentions: ["“x”", "two components"]) {
            B(id: "x")
            Loading(customSpinner: Children(I(id: "x")))
        },
        Self(name: "duplicate ids in a function layout with exceptions suppressed", mentions: ["“x”"]) {
            var app = Dashboard("X") {
                B(id: "x")
                I(id: "x")
            }
            app.allowsUnknownComponents = true
            _ = try DashboardHandler(app)
            return []
        },
        prefixed("prefix not ending in slash", "/a"),
        prefixed("prefix not starting with slash", "a/"),
    ]
}
