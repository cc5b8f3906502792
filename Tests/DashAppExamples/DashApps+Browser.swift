import DashboardComponents
import Dashboards
import PlotlyFigures

/// Twins of the applications whose point is what the browser does with them.
extension DashApps {
    @Sendable static func graph() -> Dashboard {
        let graph: Core.Graph.ID = "g", add: Html.Button.ID = "add", out: Html.Pre.ID = "out"
        var app = Dashboard("Graph") {
            Html.Button("add", id: add)
            Core.Graph(
                id: graph,
                figure: try? Figure(json: [
                    "data": [["y": [1, 2, 3], "type": "bar"]], "layout": ["title": ["text": "t"]],
                ]))
            Html.Pre(id: out)
        }
        app.callback(updating: graph.figure.json.patch, from: add.clicks, preventInitialCall: true) { clicks in
            Patch { $0["data"][0]["y"].append(.int(clicks)) }
        }
        app.callback(updating: out.text, from: graph.figure.json) { figure in
            "\(figure["data"]?[0]?["y"] ?? nil)"
        }
        return app
    }

    @Sendable static func dottedIDs() -> Dashboard {
        let add: Html.Button.ID = "add"
        let odd = Html.Div.Family<String, Bool>([:], keys: "k.with...dots", "flag")
        let plain = Html.Div.Family<Int, String>([:], keys: "z", "a")
        var app = Dashboard("DottedIDs") {
            Html.Button("add", id: add)
            Html.Div("x", id: odd["a.b", true], className: "odd")
            Html.Div(id: plain[1, "two"], className: "plain")
        }
        app.callback(updating: odd["a.b", true].text, plain[1, "two"].text, from: add.clicks) { ("t\($0)", "c\($0)") }
        return app
    }

    @Sendable static func dynamic() -> Dashboard {
        let x: Html.Button.ID = "x", out: Html.Div.ID = "o", added: Html.Button.ID = "added", told: Html.Div.ID = "told"
        var app = Dashboard("Dynamic", libraries: [.bootstrap]) {
            Html.Button("x", id: x)
            Html.Div(id: out)
        }
        app.callback(
            updating: out.children, from: x.clicks, Context(\.creator), preventInitialCall: true,
            options: [.createsCallbacks]
        ) { clicks, creator in
            try creator.add { app in
                app.callback(updating: told.text, from: added.clicks) { "\(clicks) and \($0)" }
            }
            return Children {
                Bootstrap.Badge("n \(clicks)")
                Html.Button("added", id: added)
                Html.Div(id: told)
            }
        }
        return app
    }

    @Sendable static func minimal() -> Dashboard {
        let name: Core.Input.ID = "name", greeting: Html.Div.ID = "greeting"
        var app = Dashboard("Minimal") {
            Core.Input(id: name, value: "Ada")
            Html.Div(id: greeting)
            Core.Dropdown(id: "dd", options: ["a"])
            Core.Graph(figure: try? Figure(json: ["data": [["y": [1, 2]]]]))
            Core.Markdown("**b**")
        }
        app.callback(updating: greeting.text, from: name.value) { "Hello \($0)" }
        return app
    }

    @Sendable static func unicodeIDs() -> Dashboard {
        let x = Html.Button.Family<String, Double>([:], keys: "t", "n")
        let store = Core.Store.Family<String, Int>([:], keys: "t", "s")
        let out: Html.Pre.ID = "o", shown: Html.Pre.ID = "show"
        var app = Dashboard("UnicodeIDs") {
            Html.Button("x", id: x["hé/lo", 2])
            Core.Store(id: store["hé/lo", 1], data: [1])
            Html.Pre(id: out)
            Html.Pre(id: shown)
        }
        app.callback(
            updating: store["hé/lo", 1].data.patch, out.text, from: x["hé/lo", 2].clicks, Context(\.trigger),
            preventInitialCall: true
        ) { clicks, trigger in
            (Patch { $0.append(.int(clicks)) }, x.key(of: trigger).map { "\($0)" } ?? "nothing")
        }
        app.callback(updating: shown.text, from: store["hé/lo", 1].data) { "\($0)" }
        return app
    }

    @Sendable static func suites() -> Dashboard {
        Dashboard("Suites") {
            Html.Div {
                Bootstrap.Button("b")
                Cytoscape(id: "graph", elements: [["data": ["id": "n"]]])
            }
        }
    }

    @Sendable static func validation() -> Dashboard { Dashboard("Validation") { Html.Div("x") } }

    /// Not among the recorded ones, like all that follow: layouts that are no component.
    @Sendable static func textLayout() -> Dashboard { Dashboard("TextLayout") { "only text" } }

    @Sendable static func numberLayout() -> Dashboard {
        Dashboard("NumberLayout") {
            Html.Div("a number:")
            17
        }
    }

    @Sendable static func emptyLayout() -> Dashboard { Dashboard("EmptyLayout") { Children() } }

    /// A page of a thousand rows.
    @Sendable static func thousandRows() -> Dashboard {
        let done = Core.Checklist.Family<Int>("done", keys: "row"), task = Html.Span.Family<Int>("task", keys: "row")
        let total: Html.Div.ID = "total"
        var app = Dashboard("ThousandRows") {
            Html.Div(id: total)
            for row in 0..<1_000 {
                Html.Div {
                    Core.Checklist(id: done[row], options: [.init("", value: "done")])
                    Html.Span("Task \(row)", id: task[row], className: "task")
                }
            }
        }
        app.callback(updating: total.text, from: done[.all].value) { "\($0.count { !$0.isEmpty }) of \($0.count)" }
        app.callback(updating: task[.match].style, from: done[.match].value, preventInitialCall: true) { value in
            value.isEmpty ? [:] : ["color": "gray"]
        }
        return app
    }
}
