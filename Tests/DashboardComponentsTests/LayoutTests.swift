import DashboardComponents
import Testing

/// What the components write is what Python Dash 4.4.1 writes; Fixtures/make-layouts.py has the same layouts.
@Suite struct LayoutTests {
    @Test(arguments: layouts.map(\.name))
    func layoutIsThatOfDash(name: String) throws {
        let layout = try #require(layouts.first { $0.name == name }).layout
        let expected = try #require(try Fixture.json("DashboardComponentsTests/Fixtures/layouts.json")[name])
        #expect(layout.json.isSameLayout(as: expected))
    }

    @Test func everyRecordedLayoutIsBuilt() throws {
        let recorded = try #require(try Fixture.json("DashboardComponentsTests/Fixtures/layouts.json").objectValue)
        #expect(Set(recorded.keys) == Set(layouts.map(\.name)))
    }

    @Test func aPropertyThatIsNotSetIsLeftOut() {
        #expect(Div().json.serialized() == #"{"props":{},"type":"Div","namespace":"dash_html_components"}"#)
        #expect(Div(nil, title: nil).json == Div().json)
    }

    @Test func contentComesBeforeWhatTheBlockLists() {
        let both = Div("first") {
            "second"
            B("third")
        }
        #expect(both.json["props"]?["children"]?.arrayValue?.first == "first")
        #expect(both.json["props"]?["children"]?.arrayValue?.count == 3)
    }

    @Test func librariesOfWhatIsInsideAreKnown() {
        let layout = Children(
            Div {
                Core.Tab(label: Bootstrap.Badge("new"))
                DataTable()
            })
        #expect(layout.libraries == [.html, .core, .bootstrap, .table])
    }
}

/// The layouts of Fixtures/make-layouts.py.
private let layouts: [(name: String, layout: Children)] = [
    (
        "texts and elements",
        Children(
            Div(id: "root", className: "box", style: ["marginTop": 3, "color": "red"]) {
                H1("Title")
                "plain"
                P {
                    "one "
                    B("two")
                    " three"
                }
                Br()
                Img(alt: "A", height: "50%", src: "/a.png", width: 40)
                A("away", href: "https://example.org", target: "_blank")
                Ul {
                    for number in 0..<3 { Li("\(number)") }
                }
            })
    ),
    (
        "attributes",
        Children(
            Div(
                "x", title: "t", hidden: true, tabIndex: 2, lang: "de", clicks: 0,
                attributes: ["data-x": 1, "data-y": "z", "aria-label": "l"]))
    ),
    ("button", Children(Button("Go", id: "go", disabled: true, type: "submit", clicks: 0))),
    (
        "table",
        Children(
            Table {
                Tbody {
                    Tr {
                        Td("wide", colSpan: 2)
                        Td(3.5)
                    }
                }
            })
    ),
    (
        "map and object",
        Children(
            Div {
                Html.Map(name: "m")
                Html.Object(data: "d")
            })
    ),
    (
        "dropdown",
        Children(
            Dropdown(id: "d", options: ["dot", "neato"], value: "dot", clearable: false, placeholder: "Choose"))
    ),
    (
        "multiple dropdown",
        Children(
            Dropdown(
                id: "d",
                options: [
                    .init("One", value: 1),
                    .init(Span("Two"), value: 2, isDisabled: true, title: "t", search: "two"),
                ],
                values: ["1", "2"], multi: true, searchOrder: .original))
    ),
    (
        "radio items",
        Children(
            RadioItems(
                id: "color", options: ["Red": "red", "Green": "green"], value: "red", inline: true,
                labelStyle: ["display": "block"]))
    ),
    ("checklist", Children(Checklist(id: "c", options: ["a", "b"], value: ["b"]))),
    (
        "input",
        Children(
            TextInput(
                id: "i", value: "text", type: .text, debounce: true, placeholder: "p", inputMode: .latinName,
                readOnly: true))
    ),
    (
        "number input",
        Children(TextInput(id: "i", number: 2.5, type: .number, min: 0, max: "10", step: 0.5))
    ),
    ("text area", Children(Textarea(id: "t", value: "text", maxLength: 10, rows: 3))),
    (
        "slider",
        Children(
            Slider(
                id: "s", min: 0, max: 100, step: 0.5,
                marks: [0: "cold", 37.5: .init("warm", style: ["color": "red"]), 100: "hot"], value: 37.5,
                tooltip: .init(placement: .bottom, isAlwaysVisible: true), updateMode: .drag))
    ),
    (
        "slider without marks",
        Children(RangeSlider(id: "s", min: 0, max: 10, marks: .hidden, value: [2, 5.5], allowCross: false))
    ),
    (
        "dates",
        Children(
            DatePickerRange(
                id: "r", startDate: "2024-02-29", endDate: "2024-03-01", minDateAllowed: "1999-01-02",
                disabledDays: ["2024-02-10"], firstDayOfWeek: 1, calendarOrientation: .vertical))
    ),
    (
        "graph",
        Children(
            PlotlyGraph(
                id: "g", responsive: "auto",
                figure: figure(["data": [["type": "bar", "y": [1, 2.5]]], "layout": ["title": ["text": "T"]]]),
                config: .init(displayModeBar: false), style: ["height": "400px"]))
    ),
    (
        "browser state",
        Children(
            Div {
                Location(id: "url", refresh: .navigate)
                Store(id: "store", storageType: .session, data: ["k": [1, nil, true]])
                Interval(id: "tick", interval: 500, disabled: false, intervals: 0, maxIntervals: -1)
                Download(id: "file")
                ConfirmDialog(id: "ask", message: "Sure?", displayed: false)
            })
    ),
    (
        "tabs",
        Children(
            Tabs(
                id: "tabs", value: "a", vertical: true,
                colors: .init(border: "b", primary: "p", background: "g")
            ) {
                Tab("in A", label: "A", value: "a")
                Tab(label: I("B"), value: "b", disabled: true) {
                    P("in B")
                }
            })
    ),
    (
        "loading, upload and markdown",
        Children(
            Div {
                Loading(type: .circle, delayShow: 200, customSpinner: H2("wait")) { Div("slow") }
                Upload("drop", accept: ".csv", maxSize: 1000, multiple: true, styleActive: ["color": "red"])
                Markdown("# a", mathjax: true, highlightConfig: .init(theme: .dark))
                Link("home", href: "/", refresh: true)
                Clipboard(targetID: "code", content: "c")
                Tooltip("tip", bbox: .init(x0: 1, y0: 2.5, x1: 3, y1: 4), direction: .top)
            })
    ),
    (
        "persistence",
        Children(
            Dropdown(
                id: "p", options: ["a"], persistence: true, persistedProps: ["value"], persistenceType: .memory))
    ),
    (
        "data table",
        Children(
            DataTable(
                id: "t",
                data: [["city": "Bern", "size": 51.6], ["city": "Rome", "size": 1285]],
                columns: [
                    .init("city", name: "City", type: .text),
                    .init(
                        id: "size", name: ["Size", "km²"], type: .numeric, deletable: true,
                        format: ["specifier": ".1f"]),
                ],
                fixedRows: .init(data: 1, headers: true), rowSelectable: "multi",
                activeCell: .init(row: 0, column: 1, rowID: 7, columnID: "size"), selectedRows: [1], pageAction: .off,
                pageSize: 10, sortAction: .custom, sortMode: .multi,
                sortBy: [.init(columnID: "city", direction: .desc)],
                tooltip: ["city": ["value": "t", "type": "markdown"]],
                css: [.init(selector: "td", rule: "color: red")], styleTable: ["overflowX": "auto"],
                styleCell: ["textAlign": "left"],
                styleDataConditional: [["if": ["column_id": "size"], "color": "red"]]))
    ),
    (
        "cytoscape",
        Children(
            Cytoscape(
                id: "c",
                elements: [
                    ["data": ["id": "a"], "position": ["x": 1, "y": 2]], ["data": ["source": "a", "target": "a"]],
                ],
                stylesheet: [["selector": "node", "style": ["label": "data(id)"]]],
                layout: ["name": "cose", "animate": false],
                contextMenu: [.init(id: "m", label: "M", availableOn: ["node"], onClick: "remove")],
                pan: .init(x: 1, y: 2), zoom: 1.5, minZoom: 0.5, style: ["height": "300px"]))
    ),
    (
        "bootstrap",
        Children(
            Bootstrap.Container(fluid: true) {
                Bootstrap.Row {
                    Bootstrap.Col("left", width: 6)
                    Bootstrap.Col("right", align: .end, width: ["size": 3, "offset": 1])
                }
                Bootstrap.Alert("done", isOpen: false, color: "danger", duration: 4000, className: "mt-3")
                Bootstrap.Accordion(activeItem: "x") {
                    Bootstrap.AccordionItem("in", itemID: "x", title: B("T"))
                }
                Bootstrap.DropdownMenu(label: I("menu"), direction: .end) {
                    Bootstrap.DropdownMenuItem("one", header: true)
                }
                Bootstrap.Checklist(options: [.init(B("b"), value: 1)], value: ["1"], switch: true)
                Bootstrap.Switch(value: true, label: I("it"), inputStyle: ["color": "red"])
                Bootstrap.Input(
                    id: "i", value: "v", type: .text, autoFocus: true, maxLength: 3, readOnly: true, tabIndex: "2")
                Bootstrap.Select(id: "s", options: ["a", "b"], value: "a")
                Bootstrap.Modal(backdrop: "static") {
                    Bootstrap.ModalHeader(closeButton: false) { Bootstrap.ModalTitle("T") }
                    Bootstrap.ModalBody("b")
                }
                Bootstrap.Breadcrumb(items: [
                    .init(label: "Home", href: "/"), .init(label: "Here", active: true),
                ])
                Bootstrap.Carousel(
                    items: [
                        .init(src: "/a.png", imgStyle: ["width": "50%"], key: "1")
                    ], variant: .dark)
                Bootstrap.Pagination(id: "pages", maxValue: 7, activePage: 3, size: .sm)
                Bootstrap.Progress(value: 40.5, label: "40 %", striped: true)
                Bootstrap.Tooltip("tip", target: "i", placement: .autoEnd, delay: .init(show: 0, hide: 50))
                Bootstrap.Spinner(color: "primary", type: "grow")
            })
    ),
]
