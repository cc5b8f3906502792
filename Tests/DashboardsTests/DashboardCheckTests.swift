import DashboardComponents
import Testing

@testable import Dashboards

/// Mistakes in definitions, found before anything is served, with the names in the message.
@Suite struct DashboardCheckTests {
    private static let a: TextInput.ID = "a"
    private static let b: Div.ID = "b"
    private static let many: Div.Family<Int> = "many"

    struct Mistake: CustomTestStringConvertible {
        let testDescription: String
        let mentions: [String]
        let dashboard: @Sendable () -> Dashboard
    }

    @Test(arguments: [
        Mistake(testDescription: "one identifier twice", mentions: ["“a”", "two components"]) {
            Dashboard("X") {
                TextInput(id: a); Div { TextInput(id: a) }
            }
        },
        Mistake(testDescription: "an identifier in a property other than children", mentions: ["“a”"]) {
            Dashboard("X") {
                Div(id: "a"); Tab(label: Children(Span("x", id: "a")))
            }
        },
        Mistake(testDescription: "a dot in an identifier", mentions: ["“a.b”"]) {
            Dashboard("X") { Div(id: "a.b") }
        },
        Mistake(testDescription: "an empty identifier", mentions: ["“”"]) { Dashboard("X") { Div(id: "") } },
        Mistake(testDescription: "a callback for nobody", mentions: ["“nobody”", "b.children"]) {
            var app = Dashboard("X") { Div(id: b) }
            app.callback(updating: b.text, from: TextInput.ID("nobody").value) { $0 }
            return app
        },
        Mistake(testDescription: "one output of two callbacks", mentions: ["“b.children”", "twice", "“b.title”"]) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.text, from: a.value) { $0 }
            app.callback(updating: b.children, b.title, from: a.value) { (Children($0), $0) }
            return app
        },
        Mistake(
            testDescription: "one pattern of two callbacks",
            mentions: ["“{\"index\":[\"MATCH\"]", "“{\"index\":3", "same component"]
        ) {
            var app = Dashboard("X") { Div(id: b) }
            app.callback(updating: many[.match].text, from: many[.match].title) { $0 }
            app.callback(updating: many[3].text, from: many[4].title) { $0 }
            return app
        },
        Mistake(testDescription: "one output twice in a callback", mentions: ["“b.children”", "twice"]) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.text, b.children, from: a.value) { ($0, Children($0)) }
            return app
        },
        Mistake(
            testDescription: "shared outputs when the page is opened", mentions: ["“b.children”", "preventInitialCall"]
        ) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.text.allowingDuplicate, from: a.value) { $0 }
            return app
        },
        Mistake(testDescription: "shared outputs from the same", mentions: ["“b.children”", "set twice"]) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.text.allowingDuplicate, from: a.value, preventInitialCall: true) { $0 }
            app.callback(updating: b.text.allowingDuplicate, from: a.value, preventInitialCall: true) { $0 + "!" }
            return app
        },
        Mistake(
            testDescription: "different matches in outputs",
            mentions: ["“{\"index\":[\"MATCH\"],\"type\":\"many\"}.children”", "“{\"row\""]
        ) {
            let other: Div.Family<Int> = .init("other", keys: "row")
            var app = Dashboard("X") { Div(id: b) }
            app.callback(updating: many[.match].text, other[.match].text, from: many[.match].title) { ($0, $0) }
            return app
        },
        Mistake(
            testDescription: "a match that no output has",
            mentions: ["“{\"row\":[\"MATCH\"]", "“{\"index\":[\"MATCH\"]", "the key “row”"]
        ) {
            let other: Div.Family<Int> = .init("other", keys: "row")
            var app = Dashboard("X") { Div(id: b) }
            app.callback(updating: many[.match].text, from: other[.match].title) { $0 }
            return app
        },
        Mistake(testDescription: "smaller than nothing", mentions: ["[\"ALLSMALLER\"]", "“b.children”"]) {
            var app = Dashboard("X") { Div(id: b) }
            app.callback(updating: b.text, from: many[.allSmaller].title) { $0.joined() }
            return app
        },
        Mistake(testDescription: "smaller ones as an output", mentions: ["`allSmaller`", "[\"ALLSMALLER\"]"]) {
            var app = Dashboard("X") { TextInput(id: a) }
            app.callback(updating: many[.allSmaller].text, from: a.value) { [$0] }
            return app
        },
        Mistake(testDescription: "a wildcard in the layout", mentions: ["[\"MATCH\"]"]) {
            Dashboard("X") { Div(id: .init(#"{"a":["MATCH"]}"#)) }
        },
        Mistake(
            testDescription: "one identifier of several keys twice",
            mentions: ["two components", "“{\"a\":1,\"b\":\"x\"}”"]
        ) {
            let one = Div.Family<Int, String>([:], keys: "a", "b"), two = Div.Family<String, Int>([:], keys: "b", "a")
            return Dashboard("X") {
                Div(id: one[1, "x"]); Div(id: two["x", 1])
            }
        },
        Mistake(testDescription: "nothing that ever runs it", mentions: ["“b.children”", "never runs"]) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.text, from: State(a.value), preventInitialCall: true) { $0 }
            return app
        },
        Mistake(testDescription: "a circle", mentions: ["“a.value” → “b.children” → “a.value”"]) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.text, from: a.value) { $0 }
            app.callback(updating: a.value, from: b.text) { $0 }
            return app
        },
        Mistake(testDescription: "a circle of patterns", mentions: ["in a circle", "type: \"many\""]) {
            let other: Div.Family<Int> = "other"
            var app = Dashboard("X") { Div(id: b) }
            app.callback(updating: other[.match].text, from: many[.match].text) { $0 }
            app.callback(updating: many[.match].text, from: other[.all].text) { $0.joined() }
            return app
        },
        Mistake(
            testDescription: "a circle with an output that is also taken",
            mentions: ["in a circle", "“b.accessKey”", "“b.key”"]
        ) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.accessKey, b.role, from: b.accessKey, b.key) { ($0, $1) }
            app.callback(updating: b.key, from: b.accessKey) { $0 }
            return app
        },
        Mistake(testDescription: "JavaScript in a namespace of Dash's", mentions: ["_dashprivate_x.f"]) {
            var app = Dashboard("X") { Div(id: b) }
            app.clientsideCallback(updating: b.text, from: b.title, run: .named("_dashprivate_x", "f"))
            return app
        },
        Mistake(
            testDescription: "JavaScript with the server's arguments", mentions: ["“b.children”", "in the browser"]
        ) {
            var app = Dashboard("X") { Div(id: b) }
            app.clientsideCallback(updating: b.text, from: b.title, Context(\.trigger), run: "x => x")
            return app
        },
        Mistake(testDescription: "running what is nowhere", mentions: ["“nobody.disabled”", "“nobody”"]) {
            var app = Dashboard("X") { Div(id: b) }
            app.callback(
                updating: b.text, from: b.title,
                options: [.running(Button.ID("nobody").disabled, is: true, then: false)]
            ) { $0 }
            return app
        },
        Mistake(testDescription: "progress of what is nowhere", mentions: ["“nobody.children”", "“nobody”"]) {
            var app = Dashboard("X") { Div(id: b) }
            app.callback(
                updating: b.text, from: b.title,
                options: [.background(), .progress(Div.ID("nobody").text, default: "")]
            ) { $0 }
            return app
        },
        Mistake(testDescription: "cancelled by what is nowhere", mentions: ["“nobody.n_clicks”", "“nobody”"]) {
            var app = Dashboard("X") { Div(id: b) }
            app.callback(
                updating: b.text, from: b.title, options: [.background(), .cancelled(by: Button.ID("nobody").clicks)]
            ) { $0 }
            return app
        },
        Mistake(testDescription: "a property with a dot", mentions: ["“a.b”"]) {
            var app = Dashboard("X") { Div(id: b) }
            app.callback(updating: b.text, from: Property<String>(component: "b", name: "a.b")) { $0 }
            return app
        },
        Mistake(
            testDescription: "a property that the component has not",
            mentions: ["updates “graph.figur”", "“graph” is a `Graph` of `dash_core_components`", "mean “figure”?"]
        ) {
            let graph: PlotlyGraph.ID = "graph"
            var app = Dashboard("X") {
                PlotlyGraph(id: graph); TextInput(id: a)
            }
            app.callback(updating: graph.property("figur"), from: a.value) { JSON.string($0) }
            return app
        },
        Mistake(
            testDescription: "an argument that its component has not",
            mentions: ["“a.clickData”", "`Input`", "“b.title”"]
        ) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.title, from: State(PlotlyGraph.ID("a").clicked), b.clicks) { _, _ in "" }
            return app
        },
        Mistake(testDescription: "a component of a family of another kind", mentions: ["MATCH", "`Div`", "“value”"]) {
            var app = Dashboard("X") { for index in 1...3 { Div(id: many[index]) } }
            let others: TextInput.Family<Int> = "many"
            app.callback(updating: many[.match].text, from: others[.match].value) { $0 }
            return app
        },
        Mistake(testDescription: "a property of a component in a page", mentions: ["“b.valeu”"]) {
            var app = Dashboard("X") { PageContainer() }
            app.page("/") { Div(id: b) }
            app.callback(updating: b.property("valeu"), from: b.title) { $0 }
            return app
        },
        Mistake(testDescription: "one of a library of one's own", mentions: ["“gauge.valeu”", "did you mean “value”?"])
        {
            let library = ComponentLibrary(namespace: "gauges", scripts: [], properties: ["Gauge": ["id", "value"]])
            let gauge = Children(
                json: ["props": ["id": "gauge"], "type": "Gauge", "namespace": "gauges"], libraries: [library])
            var app = Dashboard("X") {
                gauge; Div(id: b)
            }
            app.callback(updating: b.text, from: Property<String>(component: "gauge", name: "valeu")) { $0 }
            return app
        },
        Mistake(testDescription: "a name without a letter", mentions: ["slug"]) { Dashboard("???") { Div() } },
        Mistake(testDescription: "a slug of several parts", mentions: ["“a/b”"]) {
            Dashboard("X", slug: "a/b") { Div() }
        },
    ])
    func areRefused(mistake: Mistake) throws {
        let error = try #require(throws: DashboardError.self) { try DashboardRegistry(mistake.dashboard()) }
        for text in mistake.mentions { #expect(error.description.contains(text), "\(error)") }
        #expect(throws: DashboardError.self) { try DashboardHandler(mistake.dashboard()) }
    }

    /// What looks like a mistake and is none.
    @Test func theseAreAllowed() throws {
        let (a, b, many) = (Self.a, Self.b, Self.many)
        var app = Dashboard("X") {
            TextInput(id: a)
            Div(id: b)
        }
        // An output that is also taken.
        app.callback(updating: a.value, from: a.value) { $0.uppercased() }
        // A chain along the keys.
        app.callback(updating: many[.match].text, from: many[.match].title, many[.allSmaller].text) { $0 + $1.joined() }
        // Callbacks without outputs that take the same.
        app.callback(from: a.value) { _ in }
        app.callback(from: a.value) { _ in }
        // Absent, but said so.
        app.callback(updating: b.text, from: TextInput.ID("maybe").value.ifPresent) { $0 ?? "" }
        app.callback(updating: Div.ID("later").text, from: a.value, options: [.optional]) { $0 }
        // A shared output from other arguments.
        app.callback(
            updating: b.text.allowingDuplicate, from: a.value, options: [.allowsInitialDuplicate]
        ) { $0 }
        // A property that begins as many of the component's may, and one of a component of which nothing is known.
        app.callback(updating: Property<String>(component: "b", name: "data-state"), from: a.value) { $0 }
        app.callback(updating: Property<String>(component: "b", name: "aria-label"), from: a.value) { $0 }
        app.callback(updating: Property<String>(component: "later", name: "any"), from: a.value, options: [.optional]) {
            $0
        }
        try app.check()
        var others = Dashboard("Y") {
            Children(
                json: ["props": ["id": "gauge"], "type": "Gauge", "namespace": "gauges"],
                libraries: [ComponentLibrary(namespace: "gauges", scripts: [])])
        }
        others.callback(from: Property<String>(component: "gauge", name: "any")) { _ in }
        try others.check()
    }

    @Test func namesAreUniqueAndFound() throws {
        let registry = try DashboardRegistry(Dashboard("My Sales") { Div() }, Dashboard("Other") { Div() })
        #expect(registry["My Sales"]?.slug == "My-Sales")
        #expect(registry["My-Sales"]?.name == "My Sales")
        let error = try #require(throws: UnknownDashboardError.self) { try registry.dashboard(named: "Salse") }
        #expect(error.description == "There is no dashboard “Salse”; there are “My Sales”, “Other”.")
        #expect(throws: DashboardError.self) {
            try DashboardRegistry(Dashboard("My Sales") { Div() }, Dashboard("My-Sales") { Div() })
        }
    }
}
