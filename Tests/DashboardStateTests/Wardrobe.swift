import DashboardComponents
import Dashboards
import Foundation
import PlotlyFigures

/// A dashboard with everything that state can be about.
enum Wardrobe {
    static let color: RadioItems.ID = "color"
    static let size: RadioItems.ID = "size"
    static let hint: TextInput.ID = "hint"
    static let text: Div.ID = "text"
    static let log: Div.ID = "log"
    static let shared: Div.ID = "shared"
    static let chart: Core.Graph.ID = "chart"
    static let note: TextInput.ID = "note"
    static let row: TextInput.Family<Int> = "row", label: Div.Family<Int> = "label"

    struct OutOfStock: Error {}

    static func dashboard(
        options: [CallbackOption] = [], configure: (inout Dashboard) -> Void = { _ in }
    ) -> Dashboard {
        var app = Dashboard("Wardrobe") {
            RadioItems(id: color, options: ["Red": "red", "Green": "green", "Blue": "blue"], value: "red")
            Div {
                // A component inside a property that is not `children`.
                Checklist(
                    id: "checks", options: [.init(TextInput(id: hint, value: "soft"), value: 1)])
                RadioItems(id: size, options: ["L": "large", "M": "medium", "S": "small"], value: "medium")
            }
            Div(id: text)
            Div(Children.list { "new" }, id: log)
            Div(id: shared)
            TextInput(id: note, value: "")
            // What looks like a component in data is none.
            Core.Graph(id: chart, figure: try? Figure(json: ["data": [["id": "color", "value": 1, "type": "bar"]]]))
            for number in 0..<3 {
                TextInput(id: row[number], value: "row \(number)")
                Div(id: label[number], title: "nothing")
            }
        }
        app.callback(updating: text.text, from: color.value, State(size.value), options: options) { color, size in
            switch color {
            case "green": throw PreventUpdate()
            case "black": throw OutOfStock()
            default: "A \(size) \(color) one."
            }
        }
        app.callback(
            updating: log.children.patch, from: note.value, preventInitialCall: true
        ) { note in Patch { $0.append(note) } }
        app.callback(updating: shared.text, from: color.value) { "First \($0)" }
        app.callback(
            updating: shared.text.allowingDuplicate, from: size.value, preventInitialCall: true
        ) { "Second \($0)" }
        app.callback(updating: label[.match].title, from: row[.match].value) { "Label of \($0)" }
        configure(&app)
        return app
    }

    /// The values that an instance tracks in most tests.
    static let tracked: JSON = [
        "color": ["value": "blue"], "size": ["value": "small"], "text": ["children": "before"],
        "log": ["children": ["old"]], "shared": ["children": "none"],
        #"{"index":1,"type":"row"}"#: ["value": "saved row"], #"{"index":1,"type":"label"}"#: ["title": "saved label"],
    ]

    /// A store with one instance, `wardrobe-1`.
    static func store(
        _ state: JSON = tracked, savesOnChange: Bool = true
    ) throws -> InMemoryStateStore {
        let store = InMemoryStateStore()
        try store.insert(
            DashApp.Draft(app: "Wardrobe", baseState: try InstanceState(json: state), savesOnChange: savesOnChange),
            at: .now)
        return store
    }
}

extension InMemoryStateStore {
    /// The instance of the tests.
    var saved: InstanceState { instance(slug: "wardrobe-1")?.baseState ?? InstanceState() }

    /// A value of it.
    subscript<Value>(property: Property<Value>) -> JSON? { saved[property.reference] }
}
