import DashboardComponents
import Dashboards
import Testing

/// Mistakes in definitions, found before anything is served, with the names in the message.
@Suite struct DashboardCheckTests {
    private static let a: TextInput.ID = "a"
    private static let b: Div.ID = "b"

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
        Mistake(testDescription: "one output of two callbacks", mentions: ["“b.children”", "twice", "..b.children"]) {
            var app = Dashboard("X") {
                TextInput(id: a); Div(id: b)
            }
            app.callback(updating: b.text, from: a.value) { $0 }
            app.callback(updating: b.children, b.title, from: a.value) { (Children($0), $0) }
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
