import DashboardComponents
import PlotlyFigures
import Testing

/// Recorded texts of single components, from Dash 4.4.1.
@Suite struct SerialisationTests {
    @Test(arguments: components.map(\.name))
    func componentIsWrittenAsDashWritesIt(name: String) throws {
        let component = try #require(components.first { $0.name == name }).component
        let recorded = try #require(try Fixture.json("Fixtures/dash/serialisation.json")[name]?.stringValue)
        let written = try JSON(parsing: component.json.serialized())
        #expect(written.isSameLayout(as: try JSON(parsing: recorded)))
    }

    @Test func everyRecordedTextIsCompared() throws {
        let recorded = try #require(try Fixture.json("Fixtures/dash/serialisation.json").objectValue)
        #expect(Set(recorded.keys) == Set(components.map(\.name)))
    }
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
    ("component in a non-children prop", Tab(label: "x")),
    ("component prop (dbc)", Bootstrap.Switch(label: I("it"))),
    ("component inside array-of-shape prop (dbc)", Bootstrap.Checklist(options: [.init(B("b"), value: 1)])),
    ("component as option label (dcc, not in children_props)", Dropdown(options: [.init(Span("s"), value: 1)])),
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
