import DashboardComponents
import DashboardTesting
import Dashboards
import Foundation
import Testing

@Suite struct RegistryTests {
    @Test("T1: two dashboards of one name are refused")
    func oneName() {
        #expect { try DashboardRegistry(Wardrobe.dashboard(), Wardrobe.dashboard()) } throws: {
            "\($0)".contains("“Wardrobe” is also the name or the slug of “Wardrobe”")
        }
    }

    @Test("T2: dashboards without a name are numbered")
    func numberedNames() throws {
        let registry = try DashboardRegistry([
            Dashboard { Div("one") }, Dashboard("djdash_2") { Div("named") }, Dashboard { Div("two") },
            Dashboard(title: "A title") { Div("three") },
        ])
        #expect(registry.dashboards.map(\.name) == ["djdash_1", "djdash_2", "djdash_3", "djdash_4"])
        #expect(registry.dashboards.map(\.slug) == registry.dashboards.map(\.name))
        #expect(registry.dashboards.map(\.title) == ["djdash_1", "djdash_2", "djdash_3", "A title"])
        #expect(try DashboardHandler(Dashboard { Div() }).dashboard.name == "djdash_1")
    }

    @Test("T3: a name with a space has an address")
    func namesWithSpaces() throws {
        let registry = try DashboardRegistry(Dashboard("Two words") { Div() })
        #expect(try DashboardMount(registry).address(of: "Two words") == "/dash/app/Two-words/")
        #expect(registry["Two-words"]?.name == "Two words")
    }

    @Test("T6: names are found whatever their case, where only one fits")
    func similarNames() throws {
        let registry = try DashboardRegistry([
            Dashboard("SimpleExample") { Div() }, Dashboard("Two words!") { Div() }, Dashboard("Ab") { Div() },
            Dashboard("aB") { Div() },
        ])
        #expect(registry["simpleexample"]?.name == "SimpleExample")
        #expect(registry["SIMPLEEXAMPLE"]?.name == "SimpleExample")
        #expect(registry["two-words"]?.name == "Two words!")
        #expect(registry["Two WORDS"]?.name == "Two words!")
        #expect(registry["Ab"]?.name == "Ab" && registry["aB"]?.name == "aB" && registry["AB"] == nil)
        #expect(registry["simple-example"] == nil && registry[""] == nil)
    }

    @Test("T14: rows of dashboards that the program has not are reported, and the others looked at")
    func unknownApps() async throws {
        let registry = try DashboardRegistry(Wardrobe.dashboard())
        let store = InMemoryStateStore()
        for name in ["Gone", "Wardrobe", "Zoo"] { try store.insert(StatelessApp(name: name)) }
        let problems = try await store.problems(in: registry)
        #expect(problems.map(\.name) == ["Gone", "Zoo"])
        #expect("\(problems[0].problem)" == "There is no dashboard “Gone”; there are “Wardrobe”.")
        #expect(try await store.problems(ofApps: ["Wardrobe"], in: registry).isEmpty)
        try store.insert(DashApp.Draft(app: "Gone"), at: .now)
        await #expect(throws: UnknownDashboardError.self) { try await store.populate(slug: "gone-1", from: registry) }
    }

    @Test func appsAreFound() async throws {
        let registry = try DashboardRegistry(Wardrobe.dashboard(), Dashboard("Other one") { Div() })
        let store = InMemoryStateStore()
        try store.insert(StatelessApp(name: "Wardrobe"))
        #expect(try await store.insertApps(of: registry) == [StatelessApp(name: "Other one", slug: "other-one")])
        #expect(try await store.insertApps(of: registry).isEmpty)
    }

    @Test("T15: the loader is asked for names that the registry has not")
    func loader() async throws {
        let registry = try DashboardRegistry([Wardrobe.dashboard()]) { name in
            switch name {
            case "made": Dashboard { Div("made") }
            case "other": Dashboard("Another name") { Div() }
            case "broken": Dashboard("broken") { Div(id: "a.b") }
            default: nil
            }
        }
        #expect(try await registry.loaded("Wardrobe").name == "Wardrobe")
        #expect(try await registry.loaded("made").name == "made")
        #expect(try await registry.loaded("other").name == "Another name")
        await #expect(throws: DashboardError.self) { try await registry.loaded("broken") }
        await #expect { try await registry.loaded("nothing") } throws: {
            "\($0)" == "There is no dashboard “nothing”; there are “Wardrobe”."
        }
        #expect(registry["made"] == nil && registry.hasLoader)
    }

    // MARK: Layouts for a request

    private static let patient = LaunchParameter<Int>("patient"), unit = LaunchParameter("unit", default: "mmol/l")
    private static let day: Slider.ID = "day", text: Div.ID = "result"

    private static func blood() -> Dashboard {
        var app = Dashboard("Blood") { request in
            H1("Patient \(try request.value(of: patient))", id: "title")
            Slider(id: day, min: 0, max: 10, value: 1)
            Div(id: text)
        }
        app.callback(updating: text.text, from: day.value, patient, unit) { day, patient, unit in
            "Day \(Int(day)) of \(patient) in \(unit)"
        }
        return app
    }

    @Test func layoutsTakeParameters() async throws {
        let title: H1.ID = "title"
        let page = try await Self.blood().open(at: "/?patient=7&unit=g%2Fl")
        #expect(page[title.text] == "Patient 7")
        #expect(page[Self.text.text] == "Day 1 of 7 in g/l")
        try await page.set(Self.day.value, to: 2)
        #expect(page[Self.text.text] == "Day 2 of 7 in g/l")
    }

    @Test(arguments: [
        ("", "The parameter “patient” of the page is missing."),
        ("?patient=x", "The parameter “patient” of the page is “x”, which is no Int."),
    ])
    func missingParametersAreTheClientsFault(_ query: String, _ reason: String) async throws {
        let handler = try DashboardHandler(Self.blood())
        var request = DashboardRequest(path: "_dash-layout")
        request.launch.parameters = LaunchParameters(query: query)
        let answer = await handler.respond(to: request)
        #expect(answer.status == 400)
        #expect(String(decoding: answer.body, as: UTF8.self) == reason)
    }

    @Test func componentsOfSuchLayoutsAreChecked() throws {
        var wrong = Self.blood()
        wrong.callback(updating: Div.ID("nowhere").text, from: Self.day.value) { "\($0)" }
        #expect { try wrong.check() } throws: { "\($0)".contains("nowhere") }
        // One that cannot be looked at without a request.
        var other = Dashboard("Other") { request in
            Div(try Self.name(of: request))
        }
        other.callback(updating: Div.ID("nowhere").text, from: Self.day.value) { "\($0)" }
        try other.check()
    }

    private static func name(of request: LayoutRequest) throws -> String {
        guard let user = request.user else { throw PreventUpdate() }
        return user.name
    }

    @Test func parametersOfAnAddressComeBack() throws {
        let parameters = LaunchParameters([.init("a", "1"), .init("ä/ö", "&=?/+"), .init("a", ""), .init("", "x")])
        let path = try LaunchPath("", query: parameters.items.map { ($0.name, $0.value) })
        #expect(path.parameters == parameters && path.rest == "" && path.prefix == "")
        let handler = try DashboardHandler(Self.blood(), settings: .init(pathPrefix: "/dash/app/Blood/"))
        #expect(handler.dashboard.name == "Blood")
        // The query of callbacks is the renderer's.
        #expect(try LaunchPath("_dash-update-component", query: [("job", "1")]).parameters.isEmpty)
    }

    @Test(arguments: [
        "_launch/%%%/", "_launch/e30/", "_launch/WyJhIl0/", "_launch/\(String(repeating: "A", count: 5_000))/",
    ])
    func brokenParametersAreRefused(_ path: String) {
        #expect(throws: LaunchPathError.self) { try LaunchPath(path, query: []) }
    }

    @Test func tooManyParametersAreRefused() {
        #expect(throws: LaunchPathError.self) {
            try LaunchPath("", query: [("a", String(repeating: "x", count: 4_000))])
        }
    }

    @Test func pathsThatOnlyLookLikeArgumentsAreThePages() throws {
        let path = try LaunchPath("initial/steps/1", query: [])
        #expect(path.rest == "initial/steps/1" && path.initialArguments == nil)
        let arguments = try LaunchPath("initial/dpd-initial-args-0a/_launch/WyJhIiwiMSJd/_dash-layout", query: [])
        #expect(arguments.initialArguments == "dpd-initial-args-0a" && arguments.rest == "_dash-layout")
        #expect(arguments.parameters == ["a": "1"] && arguments.prefix == "initial/dpd-initial-args-0a/")
    }
}
