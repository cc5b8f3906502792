import DashboardComponents
public import Dashboards
import PlotlyFigures

/// Twins of the applications that show what callbacks can do.
extension DashApps {
    @Sendable static func patterns() -> Dashboard {
        let add: Html.Button.ID = "add", total: Html.Div.ID = "total"
        let tick = Core.Checklist.Family<Int>(["role": "tick"], keys: "row")
        let text = Html.Span.Family<Int>(["role": "text"], keys: "row")
        var app = Dashboard("Patterns") {
            Html.Div {
                Html.Button("add", id: add)
                Html.Div(id: "rows") {
                    for row in 0..<3 {
                        Html.Div {
                            Core.Checklist(id: tick[row], options: [.init("", value: "done")], value: [])
                            Html.Span("item \(row)", id: text[row])
                        }
                    }
                }
                Html.Div(id: total)
            }
        }
        app.callback(
            updating: total.text, from: tick[.all].value, State(text[.all].text), Context(\.trigger)
        ) { values, texts, trigger in
            let list = texts.map { "'\($0)'" }.joined(separator: ", ")
            let row = tick.key(of: trigger).map { "{'role': 'tick', 'row': \($0)}" }
            return "\(values.count { !$0.isEmpty })/\(values.count) [\(list)] trig=\(row ?? "None")"
        }
        app.callback(updating: text[.match].style, from: tick[.match].value, text[.match].key) { value, row in
            value.isEmpty ? ["row": .int(row)] : ["textDecoration": "line-through"]
        }
        app.callback(updating: tick[.all].value, from: add.clicks, tick[.all].keys, preventInitialCall: true) {
            _, rows in
            rows.map { _ in ["done"] }
        }
        return app
    }

    @Sendable static func allSmaller() -> Dashboard {
        let number = Core.Input.Family<Int>(["t": "num"], keys: "i")
        let running = Html.B.Family<Int>(["t": "run"], keys: "i")
        var app = Dashboard("Smaller") {
            for row in 0..<3 {
                Core.Input(id: number[row], value: "\(row + 1)", type: .number)
                Html.B(id: running[row])
            }
        }
        app.callback(
            updating: running[.match].text, from: number[.match].anyValue, number[.allSmaller].anyValue
        ) { own, earlier in
            let earlier = earlier.map(integer)
            return "\(integer(own)) after \(earlier) = \(earlier.reduce(integer(own), +))"
        }
        return app
    }

    @Sendable static func duplicates() -> Dashboard {
        let a: Html.Button.ID = "a", b: Html.Button.ID = "b", log: Html.Div.ID = "log"
        let p = Html.Div.Family<Int>([:], keys: "p")
        var app = Dashboard("Duplicates") {
            Html.Button("a", id: a)
            Html.Button("b", id: b)
            Html.Div(id: log)
            Html.Div(id: p[1])
        }
        app.callback(updating: log.text, from: a.clicks) { "a \($0)" }
        app.callback(
            updating: log.text.allowingDuplicate, from: b.clicks, options: [.allowsInitialDuplicate]
        ) { "b \($0)" }
        app.callback(
            updating: log.text.allowingDuplicate, log.title, from: a.clicks, b.clicks, preventInitialCall: true
        ) { ("ab \($0) \($1)", "t") }
        app.callback(
            updating: p[1].text.allowingDuplicate, from: a.clicks, State(log.text.optional), preventInitialCall: true
        ) { "p \($0) \($1 ?? "None")" }
        return app
    }

    @Sendable static func patch() -> Dashboard {
        let x: Html.Button.ID = "x", graph: Core.Graph.ID = "g", store: Core.Store.ID = "s"
        var app = Dashboard("Patch") {
            Html.Button("x", id: x)
            Core.Graph(
                id: graph,
                figure: try? Figure(json: ["data": [["y": [1, 2]]], "layout": ["title": ["text": "t"]]]))
            Core.Store(id: store, data: ["n": 1, "l": [1, 2], "d": ["a": 1]])
        }
        app.callback(
            updating: graph.figure.json.patch, store.data.patch, from: x.clicks, preventInitialCall: true
        ) { _ in
            let figure = Patch<JSON> { figure in
                figure["layout"]["title"]["text"].assign("new")
                figure["layout"]["font"]["color"].assign("red")
                figure["data"][0]["y"].append(3)
                figure["data"][-1]["y"].prepend(0)
                figure["data"][0]["y"].insert(99, at: 1)
                figure["data"][0]["y"].append(contentsOf: [7, 8])
                figure["data"][0]["y"].removeAll(equalTo: 99)
                figure["data"][0]["y"].reverse()
                figure["data"].append(["y": [5]])
                figure["data"][1].remove()
            }
            let data = Patch<JSON> { data in
                data["n"] += 5
                data["n"] -= 1
                data["n"] *= 3
                data["n"] /= 2
                data["l"].append(contentsOf: [3, 4])
                data["d"].merge(["b": 2])
                data["d"].merge(["c": 3])
                data["d"].merge(["e": 4, "f": 5])
                data["l"].removeAll()
                data["comp"].assign(Html.B("inside").json)
            }
            return (figure, data)
        }
        return app
    }

    @Sendable static func sideUpdates() -> Dashboard {
        let x: Html.Button.ID = "x", out: Html.Div.ID = "o", side: Html.Div.ID = "side"
        let member = Html.Div.Family<Int, String>([:], keys: "k", "j")
        var app = Dashboard("SideUpdates") {
            Html.Button("x", id: x)
            Html.Div(id: out)
            Html.Div("a", id: side)
            Html.Div(id: member[2, "b"])
        }
        app.callback(
            updating: out.children.ifChanged, from: x.clicks, Context(\.page), preventInitialCall: true
        ) { clicks, page in
            try page.set(side.text, to: "n=\(clicks)")
            try page.set(side.title, to: "T")
            try page.set(side.className, to: "merged")
            try page.set(member[2, "b"].children, to: Children(Html.I("dict id")))
            if clicks == 3 { throw PreventUpdate() }
            return clicks == 2 ? .noUpdate : .value(Children(integerLiteral: clicks))
        }
        app.callback(from: x.clicks, Context(\.page), preventInitialCall: true) { clicks, page in
            if clicks != 1 { try page.patch(side.children) { $0.append("!") } }
        }
        app.callback(from: Context(\.page)) { page in try page.set(side.title, to: "from load") }
        return app
    }

    @Sendable static func clientside() -> Dashboard {
        let input: Core.Input.ID = "i", out: Html.Div.ID = "o", p: Html.Div.ID = "p"
        let q = Html.Div.Family<Int>([:], keys: "q")
        var app = Dashboard("Clientside") {
            Core.Input(id: input)
            Html.Div(id: out)
            Html.Div(id: p)
            Html.Div(id: q[1])
        }
        app.clientsideCallback(updating: out.text, from: input.value, run: "function(v) { return v + '!'; }")
        app.clientsideCallback(
            updating: p.text, p.title, from: input.value, State(input.type), preventInitialCall: true,
            run: .named("mine", "upper"))
        app.clientsideCallback(from: input.value, run: "function(v) { console.log(v); }")
        app.clientsideCallback(updating: q[.match].text, from: q[.match].id, run: "(a) => a")
        return app
    }

    private struct Totals {
        let total: Int
        let more: (Int, String)
    }

    @Sendable static func grouped() -> Dashboard {
        let a: Core.Input.ID = "a", b: Core.Input.ID = "b", c: Core.Input.ID = "c"
        let sum: Html.Div.ID = "sum", product: Html.Div.ID = "prod", why: Html.Div.ID = "why"
        var app = Dashboard("Grouped") {
            Core.Input(id: a, value: "1")
            Core.Input(id: b, value: "2")
            Core.Input(id: c, value: "3")
            Html.Div(id: sum)
            Html.Div(id: product)
            Html.Div(id: why)
        }
        let number = { (id: Html.Div.ID) in Property<Int>(component: id.name, name: "children") }
        let totals = OutputGroup(number(sum), OutputGroup(number(product), why.text)) { (totals: Totals) in
            (totals.total, totals.more)
        }
        app.callback(
            updating: totals, from: a.anyValue, ArgumentGroup(b.anyValue, State(c.anyValue)), Context(\.trigger)
        ) { first, rest, trigger in
            let (first, second, third) = (integer(first), integer(rest.0), integer(rest.1))
            let isTriggered = if case a.value? = trigger { "True" } else { "False" }
            return Totals(
                total: first + second + third,
                more: (first * second * third, "trig={'first': \(isTriggered)} using=True/True"))
        }
        return app
    }

    @Sendable static func context() -> Dashboard {
        let a: Html.Button.ID = "a", b: Html.Button.ID = "b", store: Core.Store.ID = "s", out: Html.Pre.ID = "o"
        let p = Html.Button.Family<Int>(["t": "p"], keys: "i")
        var app = Dashboard("Context") {
            Html.Button("a", id: a)
            Html.Button("b", id: b)
            Html.Button("p", id: p[1])
            Core.Store(id: store, data: ["q": 1])
            Html.Pre(id: out)
        }
        app.callback(
            updating: out.text, from: a.clicks, b.clicks, p[.all].clicks, State(store.data), Context(\.self)
        ) { _, _, _, _, context in
            try context.response.set(Cookie("seen", "1", isHTTPOnly: false, sameSite: nil))
            try context.response.addHeader("X-Custom", "yes")
            let id = { (text: String) in ComponentID<Html.Button>(text).json }
            var triggeredIDs: JSON.Object = [:]
            for trigger in context.triggers { triggeredIDs[trigger.description] = id(trigger.component) }
            let values = { (values: [PropertyReference: JSON]) in
                JSON.object(JSON.Object(values.map { ($0.description, $1) }) { $1 })
            }
            let echo: JSON = [
                "triggered": .array(
                    context.triggers.map {
                        ["prop_id": .string($0.description), "value": context.inputs[$0] ?? nil]
                    }),
                "triggered_id": context.triggeredComponent.map(id) ?? nil,
                "triggered_prop_ids": .object(triggeredIDs),
                "inputs": values(context.inputs), "states": values(context.state),
                "outputs_list": [
                    "id": .string(context.outputs[0].component), "property": .string(context.outputs[0].name),
                ],
                "args": .object(
                    JSON.Object(context.request.query.map { ($0.name, .string($0.value)) }) { first, _ in first }),
                "origin": .string(context.request.header("origin") ?? ""),
            ]
            return echo.serialized()
        }
        return app
    }

    @Sendable static func files() -> Dashboard {
        let x: Html.Button.ID = "x", download: Core.Download.ID = "d"
        let one: Core.Upload.ID = "u", many: Core.Upload.ID = "m"
        let shown: Html.Pre.ID = "o", memory: Core.Store.ID = "mem"
        var app = Dashboard("Files") {
            Html.Div {
                Html.Button("x", id: x)
                Core.Download(id: download)
                Core.Upload(Html.Button("up"), id: one)
                Core.Upload(id: many, multiple: true)
                Html.Pre(id: shown)
                Core.Store(id: memory, storageType: .session)
            }
        }
        app.callback(updating: download.data, from: x.clicks, preventInitialCall: true) { clicks in
            clicks % 2 == 1
                ? DownloadContent(text: "a,b\n1,2", filename: "t.csv")
                : DownloadContent(base64: "AAH/", filename: "t.bin", type: "application/octet-stream")
        }
        app.callback(
            updating: shown.text, memory.data, from: one.file.optional, many.files.optional,
            State(one.filename.optional), State(many.allFilenames.optional)
        ) { file, files, name, names in
            let files = (files ?? []).map { "\($0.type) \($0.bytes.count)" }
            return (
                "\(name ?? "none"): \(file?.text ?? "none"); \(names ?? []): \(files)",
                ["n": name.map(JSON.string) ?? .null] as JSON
            )
        }
        return app
    }

    @Sendable static func options() -> Dashboard {
        let x: Html.Button.ID = "x"
        let o: Html.Div.ID = "o", o2: Html.Div.ID = "o2", o3: Html.Div.ID = "o3"
        let maybe: Core.Input.ID = "maybe", alsoMaybe: Core.Input.ID = "alsomaybe"
        var app = Dashboard("Options") {
            Html.Button("x", id: x)
            Html.Div(id: o)
            Html.Div(id: o2)
            Html.Div(id: o3)
        }
        let done = Children(Html.I("done")).json
        app.callback(
            updating: o.text, from: x.clicks,
            options: [
                .running(x.disabled, is: true, then: false), .running(o.className.json, is: "busy", then: done),
                .hidden,
            ]
        ) { "\($0)" }
        app.callback(
            updating: o2.text, from: x.clicks.optional, maybe.value.ifPresent, State(alsoMaybe.value.ifPresent),
            options: [.optional]
        ) { clicks, value, other in
            "\(clicks.map(String.init) ?? "None") \(value ?? "None") \(other ?? "None")"
        }
        app.callback(updating: o3.text, from: x.clicks, options: [.persistent, .webSocket]) { "n=\($0)" }
        return app
    }

    @Sendable public static func pages() -> Dashboard {
        let inPage: Html.B.ID = "in-page"
        let report = PagePath<String, String>("/report/<kind>/<year>")
        var app = Dashboard("Site") {
            for page in PageRegistry.current.pages { Core.Link(page.name, href: page.address) }
            PageContainer()
        }
        app.page("/", name: "Home", title: "Home page") { Html.H1("home") }
        app.page(
            report, title: .from { kind, _ in "Report \(kind)" }, description: .from { _, _ in "d['kind', 'year']" },
            order: 3, redirectedFrom: ["/old-report"]
        ) { request, kind, year in
            Html.Div("\(kind) \(year) [\(pythonItems(of: request.query))]")
        }
        app.page("/pages/two-words", image: "pic.png", order: 2) {
            Html.Div {
                "two"; Html.B(id: inPage)
            }
        }
        app.callback(updating: inPage.title, from: inPage.id) { "\($0)" }
        return app
    }

    /// A query as Python writes its sorted items.
    private static func pythonItems(of query: [(name: String, value: String)]) -> String {
        Set(query.map(\.name)).sorted().map { name in
            let values = query.filter { $0.name == name }.map { "'\($0.value)'" }
            return "('\(name)', \(values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]"))"
        }.joined(separator: ", ")
    }
}

/// A number, which is a text in the layout.
/// A number that can be reckoned with: clients may send any.
private func integer(_ json: JSON) -> Int {
    let number = json.intValue ?? Int(json.stringValue ?? "") ?? 0
    return min(max(number, -1_000_000), 1_000_000)
}

extension ComponentID<Core.Input> {
    fileprivate var anyValue: Property<JSON> { value.json }
}
