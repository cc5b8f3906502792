import DashboardComponents
import Foundation
import PlotlyFigures
import Testing

/// Recorded texts of single components, from Dash 4.4.1, and what its constructors refuse.
@Suite struct SerialisationTests {
    @Test(arguments: components.map(\.name))
    func componentIsWrittenAsDashWritesIt(name: String) throws {
        let component = try #require(components.first { $0.name == name }).component
        let recorded = try #require(try Self.recorded("values")[name])
        let written = try JSON(parsing: component.json.serialized())
        if let difference = differences[name] {
            #expect(written == difference.json, "\(difference.reason)")
        } else {
            #expect(written.isSameLayout(as: try JSON(parsing: try #require(recorded["text"]?.stringValue))))
        }
    }

    @Test func everyRecordedTextIsCompared() throws {
        #expect(Set(try Self.recorded("values").keys) == Set(components.map(\.name)))
        #expect(components.count == 31)
    }

    @Test func whatConstructorsRefuseIsRefused() throws {
        let refused = ["dict id with list value", "dict id with None value", "wildcard-looking value"]
        #expect(Set(try Self.recorded("constructor_checks").keys) == Set(refused + impossible.keys))
        for (name, identifier) in zip(refused, [["a": [1]], ["a": nil], ["a": ["b": 1]]] as [JSON]) {
            let error = #expect(throws: DashboardError.self, "\(name)") {
                try DashboardRegistry(Dashboard("X") { identified(identifier) })
            }
            #expect(error?.reason.contains(identifier.serialized()) ?? false, "\(error?.reason ?? "")")
        }
    }

    private static func recorded(_ part: String) throws -> JSON.Object {
        try #require(try Fixture.json("Fixtures/dash/serialisation.json")[part]?.objectValue)
    }
}

/// What ours writes otherwise, on purpose.
private let differences: [String: (json: JSON, reason: String)] = [
    "misc": (
        [
            "props": ["id": "s", "data": ["00000000-0000-0000-0000-000000000005"]], "type": "Store",
            "namespace": "dash_core_components",
        ],
        "What can be encoded is; Dash has no text for a UUID and fails."
    ),
    "options dict shorthand": (
        [
            "props": [
                "options": [["label": "A", "value": "a"], ["label": "B", "value": "b"]], "value": "a",
            ], "type": "Dropdown", "namespace": "dash_core_components",
        ],
        "A list of options has an order, which an object of a browser has not where its keys are numbers."
    ),
]

/// What does not compile.
private let impossible = [
    "unknown prop": "Properties are parameters.",
    "component outside children": "A title is a text.",
    "required prop missing": "What is required is a parameter without a default.",
    "id not str or dict": "An identifier is a literal text or made by a family.",
    "dict id with non-str key": "The keys of a family are texts.",
]

/// A component whose identifier was put in by hand.
private func identified(_ identifier: JSON) -> Div {
    var div = Div("x")
    div.properties["id"] = identifier
    return div
}

private let components: [(name: String, component: any Component)] = [
    ("no children", Div()),
    ("children None", Div(nil)),
    ("prop explicitly None", titled(nil)),
    ("text", Div("x")),
    ("zero", Div(0)),
    ("single component, not a list", Div(B("b"))),
    ("tuple children", Div(["a", "b"])),
    ("nested lists", Div(["a", ["b", "c"]] as Children)),
    ("no children prop at all (void)", Br()),
    ("wildcards", Div(attributes: ["data-x": 1, "data-y": nil, "aria-label": "l"])),
    ("style", Div(style: ["marginTop": 3, "backgroundColor": "red"])),
    ("dict id", Div(id: Div.Family<String, Int>([:], keys: "type", "index")["t", 3])),
    ("component in a non-children prop", Tab(label: "x")),
    ("component prop (dbc)", Bootstrap.Switch(label: I("it"))),
    ("component inside array-of-shape prop (dbc)", Bootstrap.Checklist(options: [.init(B("b"), value: 1)])),
    ("component as option label (dcc, not in children_props)", Dropdown(options: [.init(Span("s"), value: 1)])),
    ("options dict shorthand", Dropdown(options: ["A": "a", "B": "b"], value: "a")),
    ("options list shorthand", Dropdown(options: ["a", "b"])),
    (
        "raw data",
        Store(
            id: "s",
            data: [
                1, 2.5, 1.0, 1e300, 1e-07, true, nil, "é\u{2028}<&>/", ["k": [1]], .double(.nan), .double(.infinity),
                1e20,
            ])
    ),
    (
        "dates",
        Store(
            id: "s",
            data: [
                CalendarDate(year: 2024, month: 2, day: 3)?.json ?? .null, "2024-02-03T04:05:06.000789",
                "2024-02-03T00:00:00+00:00", "01:02:00",
            ])
    ),
    ("numpy", Store(id: "s", data: [3, 2.5, [1, 2], [1.0, .double(.nan)], true])),
    (
        "misc",
        Store(
            id: "s",
            data: (try? JSON(encoding: [UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5))])) ?? .null)
    ),
    ("int keys", Slider(min: 0, max: 2, marks: [0: "z", 2: .init("t", style: ["color": "red"])])),
    ("datatable", DataTable(data: [["a": 1]], columns: [.init("a", name: "A")], persistence: true)),
    ("cytoscape", Cytoscape(id: "c", elements: [["data": ["id": "n"]]], layout: ["name": "grid"])),
    ("graph", PlotlyGraph(figure: figure(["data": []]))),
    ("markdown list", Markdown(["# a", "b"])),
    ("location", Location(id: "u", refresh: .navigate)),
    ("interval", Interval(interval: 500, intervals: 0, maxIntervals: -1)),
    ("upload", Upload("drop", accept: ".csv", multiple: true)),
    ("tabs", Tabs(value: "a") { Tab("in", label: "A", value: "a") }),
]

/// A figure that somebody else wrote.
func figure(_ json: JSON) -> Figure { (try? Figure(json: json)) ?? Figure() }

/// A property that is sent as `null` is one that is set to the JSON value `null`.
private func titled(_ title: JSON) -> Div {
    var div = Div("x")
    div.properties["title"] = title
    return div
}
