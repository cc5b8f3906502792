import DashboardComponents
import DashboardTesting
import Dashboards
import Testing

/// Dashboards of several pages.
@Suite struct PageTests {
    enum Kind: String, CaseIterable, PageVariable { case sales, costs }

    private let report = PagePath<Kind, Int>("/report/<kind>/<year>")
    private let heading: H1.ID = "heading", menu: Nav.ID = "menu", name: TextInput.ID = "name",
        greeting: Div.ID = "greeting"
    private let content = Div.ID("_pages_content")

    private func site() -> Dashboard {
        var app = Dashboard("Site", title: "The site") {
            Nav(id: menu) {
                for page in PageRegistry.current.pages { Link(page.name, href: page.address) }
                Link("Next year", href: report.address(.costs, 2027))
            }
            PageContainer()
        }
        app.page("/", name: "Home", title: "Welcome") {
            H1("Home", id: heading)
            TextInput(id: name, value: "Ada")
            Div(id: greeting)
        }
        app.page(
            report, title: .from { kind, year in "\(kind) in \(year)" }, description: "What came & went",
            image: "report.png", redirectedFrom: ["/old/<year>/<kind>", "/last"]
        ) { request, kind, year in
            H1("\(kind) \(year) \(request.query("page", as: Int.self) ?? 1) \(request.queries("tag"))", id: heading)
        }
        app.page("/two-words", order: nil) { H1("two", id: heading) }
        app.callback(updating: greeting.text, from: name.value) { "Hello, \($0)!" }
        return app
    }

    @Test func pathsHaveTypedVariables() async throws {
        let page = try await site().open(at: "/report/sales/2024?page=3&tag=a+b&tag=%C3%A9&page=x")
        #expect(page[heading.text] == #"sales 2024 3 ["a b", "é"]"#)
        #expect(page.title == "sales in 2024")
        try await page.navigate(to: "/report/costs/2025/")
        #expect(page[heading.text] == "costs 2025 1 []")
        #expect(page.title == "costs in 2025")
        for path in ["/report/costs/soon", "/report/waste/2025", "/report/costs", "/nowhere"] {
            try await page.navigate(to: path)
            #expect(throws: PageError.self) { try page.value(of: heading.text) }
            #expect(page[content.children]?.json["props"]?["children"] == "404 - Page not found")
            #expect(page.title == "The site")
        }
    }

    @Test func pagesAreAlive() async throws {
        let page = try await site().open()
        #expect(page[heading.text] == "Home")
        #expect(page.title == "Welcome")
        #expect(page[greeting.text] == "Hello, Ada!")
        try await page.set(name.value, to: "Bo")
        #expect(page[greeting.text] == "Hello, Bo!")
        try await page.navigate(to: "/two-words")
        #expect(page[heading.text] == "two")
        #expect(throws: PageError.self) { try page.value(of: greeting.text) }
        try await page.navigate(to: "/")
        #expect(page[greeting.text] == "Hello, Ada!")
    }

    @Test func addressesHoldTheWholePath() async throws {
        var settings = DashboardHandler.Settings(pathPrefix: "/dash/app/Site/")
        settings.assetsPath = "/dash/assets/"
        let handler = try DashboardHandler(site(), settings: settings)
        let layout = try JSON(parsing: await handler.respond(to: DashboardRequest(path: "_dash-layout")).body)
        let links = layout[0]?["props"]?["children"]?.arrayValue ?? []
        #expect(
            links.map { "\($0["props"]?["children"]?.stringValue ?? "") \($0["props"]?["href"]?.stringValue ?? "")" }
                == [
                    "Home /dash/app/Site/", "Report /dash/app/Site/report/sales/0",
                    "Two words /dash/app/Site/two-words",
                    "Next year /dash/app/Site/report/costs/2027",
                ])
        let old = await handler.respond(to: DashboardRequest(path: "old/2024/costs"))
        #expect(old.status == 301)
        #expect(old.header("location") == "/dash/app/Site/report/costs/2024")
        let last = await handler.respond(to: DashboardRequest(path: "last/"))
        #expect(last.header("location") == "/dash/app/Site/report/sales/0")

        let request = DashboardRequest(path: "report/costs/2024", headers: ["host": "example.org"])
        let page = String(decoding: await handler.respond(to: request).body, as: UTF8.self)
        for text in [
            "<title>costs in 2024</title>", #"<meta name="description" content="What came &amp; went">"#,
            #"<meta property="og:image" content="/dash/assets/report.png">"#,
            #"<meta property="twitter:url" content="http://example.org/dash/app/Site/report/costs/2024">"#,
            #""validation_layout":[{"#,
        ] { #expect(page.contains(text), "\(text)") }
    }

    @Test func whatIsNotFoundMayBeSaid() async throws {
        var app = site()
        app.notFound { request in H1("Nothing at \(request.path)", id: heading) }
        let page = try await app.open(at: "/a/b")
        #expect(page[heading.text] == "Nothing at /a/b")
    }

    @Test func ordersAreKept() {
        var app = site()
        app.page("/first", order: 1) { "first" }
        app.page("/zeroth", order: 0) { "zeroth" }
        #expect(app.menu.pages.map(\.name) == ["Zeroth", "First", "Home", "Report", "Two words"])
    }

    @Test func mistakesAreFound() throws {
        func refusal(_ change: (inout Dashboard) -> Void) -> String {
            var app = site()
            change(&app)
            return #expect(throws: DashboardError.self) { try app.check() }?.description ?? ""
        }
        #expect(refusal { $0.page("/report/<a>/<b>") { "x" } }.contains("0 variables"))
        #expect(refusal { $0.page(PagePath<String, Int>("/report/<a>/<b>")) { _, _ in "x" } }.contains("are the same"))
        #expect(refusal { $0.page(PagePath<String, Int>("/x/<a>/<a>")) { _, _ in "x" } }.contains("2 variables"))
        #expect(refusal { $0.page("/two-words/") { "x" } }.contains("“/two-words”"))
        #expect(refusal { $0.page("/x") { Div(id: "menu") } }.contains("“menu”"))
        #expect(
            refusal { $0.callback(updating: Div.ID("nobody").text, from: self.name.value) { "\($0)" } }
                .contains("“nobody”"))
        var bare = Dashboard("Bare") { Div() }
        bare.page("/") { "x" }
        let error = #expect(throws: DashboardError.self) { try bare.check() }
        #expect(error?.description.contains("PageContainer()") ?? false)
    }
}
