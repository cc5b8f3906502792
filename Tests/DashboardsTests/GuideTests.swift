import DashboardComponents
import DashboardTesting
import Dashboards
import PlotlyFigures
import Testing

/// The samples of Docs/Guides/Dashboards.md, as they stand there.
@Suite struct GuideTests {
    private let save: Button.ID = "save", name: TextInput.ID = "name", status: Div.ID = "status",
        alert: Div.ID = "alert"
    private let log: Div.ID = "log", chart: Core.Graph.ID = "chart", shout: Div.ID = "shout", told: Div.ID = "told"
    private let size: RadioItems.ID = "size", color: RadioItems.ID = "color", text: Div.ID = "text"
    private let a: Button.ID = "a", b: Button.ID = "b", sum: Button.ID = "sum", product: Div.ID = "product"

    private func base() -> Dashboard {
        Dashboard("Guide") {
            Button("Save", id: save)
            TextInput(id: name, value: "Ada")
            for id in [status, alert, shout, told, text, product] { Div(id: id) }
            Div(Children.list(), id: log)
            Core.Graph(id: chart, figure: try? Figure(json: ["data": [], "layout": ["title": ["text": ""]]]))
            for id in [a, b, sum] { Button(id: id) }
            for id in [size, color] { RadioItems(id: id, options: ["x", "y"], value: "x") }
        }
    }

    @Test func families() async throws {
        let done: Checklist.Family<Int> = "done", task: Span.Family<Int> = "task"
        let total: Div.ID = "total"
        var app = Dashboard("Tasks") {
            for row in 0..<3 {
                Checklist(id: done[row], options: ["done"])
                Span("Task \(row)", id: task[row])
            }
            Div(id: total)
        }
        app.callback(updating: total.text, from: done[.all].value) { values in
            "\(values.count { !$0.isEmpty }) of \(values.count)"
        }
        app.callback(updating: task[.match].style, from: done[.match].value, done[.match].key) { value, row in
            value.isEmpty ? [:] : ["textDecoration": "line-through"]
        }
        let page = try await app.open()
        try await page.set(done[1].value, to: ["done"])
        #expect(page[task[.all].text] == ["Task 0", "Task 1", "Task 2"])
        #expect(page[total.text] == "1 of 3")
    }

    @Test func triggers() throws {
        let remove: Button.Family<Int> = "remove"
        var app = base()
        app.callback(updating: told.text, from: save.clicks, remove[.all].clicks, Context(\.trigger)) { _, _, trigger in
            switch trigger {
            case save.clicks: "saved"
            case remove[.all].clicks: "removed \(remove.key(of: trigger) ?? 0)"
            default: "nothing yet"
            }
        }
        try app.check()
    }

    @Test func patches() async throws {
        var app = base()
        app.callback(updating: log.children.patch, from: save.clicks, preventInitialCall: true) { clicks in
            Patch { log in
                log.prepend(P("Saved \(clicks) times"))
                log[20].remove()
            }
        }
        app.callback(updating: chart.figure.json.patch, from: name.value) { name in
            Patch { $0["layout"]["title"]["text"].assign(.string(name)) }
        }
        let page = try await app.open()
        try await page.click(save)
        #expect(page[log.children]?.items.count == 1)
        #expect(page[chart.figure.json]?["layout"]?["title"]?["text"] == "Ada")
    }

    private func check(_ name: String) async throws -> String {
        guard !name.isEmpty else { throw CancellationError() }
        return name
    }

    @Test func sideEffects() async throws {
        var app = base()
        app.callback(from: save.clicks, State(name.value), Context(\.page), preventInitialCall: true) { _, name, page in
            try page.set(status.text, to: "Saved \(name)")
            try page.patch(log.children) { $0.append(P(name)) }
        }
        app.callback(
            updating: status.text.allowingDuplicate, from: name.value, preventInitialCall: true,
            options: [.running(save.disabled, is: true, then: false)]
        ) { name in
            try await check(name)
        } onError: { error, context in
            try context.page.set(alert.text, to: "\(error)")
            return "That did not work."
        }
        app.onError { error, context in try context.page.set(alert.text, to: "\(error)") }
        let page = try await app.open()
        try await page.set(name.value, to: "")
        #expect(page[status.text] == "That did not work.")
        #expect(page[save.disabled] == false)
    }

    @Test func groups() async throws {
        struct Order {
            var size: String
            var color: String
        }
        struct Totals {
            var sum: Int
            var product: String
        }
        var app = base()
        app.callback(updating: text.text, from: ArgumentGroup(size.value, State(color.value), as: Order.init)) {
            order in
            "A \(order.size) \(order.color) shirt."
        }
        let totals = OutputGroup(sum.clicks, product.text) { (totals: Totals) in (totals.sum, totals.product) }
        app.callback(updating: totals, from: a.clicks, b.clicks) { a, b in Totals(sum: a + b, product: "\(a * b)") }
        let page = try await app.open()
        #expect(page[text.text] == "A x x shirt.")
        #expect(page[product.text] == "0")
    }

    @Test func javaScript() throws {
        var app = base()
        app.clientsideCallback(updating: shout.text, from: name.value, run: "name => name + '!'")
        app.clientsideCallback(
            updating: told.text, from: chart.figure, State(name.value), run: .named("app", "measure"))
        try app.check()
    }

    @Test func pages() async throws {
        let report = PagePath<String, Int>("/report/<kind>/<year>")
        var app = Dashboard("Site") {
            Nav {
                for page in PageRegistry.current.pages { Link(page.name, href: page.address) }
                Link("Sales of 2024", href: report.address("sales", 2024))
            }
            PageContainer()
        }
        app.page("/", name: "Home") { H1("Welcome") }
        app.page(report, title: .from { kind, year in "\(kind) of \(year)" }, redirectedFrom: ["/old/<kind>/<year>"]) {
            request, kind, year in
            H1("\(kind) of \(year), page \(request.query("page", as: Int.self) ?? 1)")
        }
        app.notFound { request in H1("There is nothing at \(request.path)") }
        let page = try await app.open(at: "/report/sales/2024")
        #expect(page.title == "sales of 2024")
        try await page.navigate(to: "/")
        #expect(page.title == "Site")
    }
}
