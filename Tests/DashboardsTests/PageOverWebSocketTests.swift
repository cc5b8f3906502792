import DashAppExamples
import DashboardComponents
import DashboardTesting
import Dashboards
import OrderedJSON
import Synchronization
import Testing

/// What a page without a browser does with a WebSocket: it shows what dash-renderer would.
@Suite struct PageOverWebSocketTests {
    private let go: Html.Button.ID = "go", name: TextInput.ID = "name"
    private let out: Html.Div.ID = "out", ticker: Html.Div.ID = "ticker", told: Html.Div.ID = "told"

    private func dashboard(
        _ register: (inout Dashboard) -> Void
    ) -> Dashboard {
        var app = Dashboard("Live") {
            Html.Button("go", id: go)
            TextInput(id: name, value: "Ada")
            Html.Div(id: out)
            Html.Div(id: ticker)
            Html.Div(id: told)
        }
        register(&app)
        return app
    }

    @Test func aCallbackThatStaysSetsPropertiesAtAnyTime() async throws {
        let (prices, feed) = AsyncStream.makeStream(of: String.self)
        let app = dashboard { app in
            app.callback(from: Context(\.page), options: [.webSocket, .persistent]) { page in
                for await price in prices { try page.set(ticker.text, to: price) }
                try page.set(ticker.text, to: "closed")
            }
            app.callback(updating: told.text, from: ticker.text) { "It is \($0)." }
        }
        let page = try await app.open()
        #expect(page[ticker.text] == nil)
        feed.yield("1")
        feed.yield("2")
        try await page.wait { $0[ticker.text] == "2" }
        #expect(page[told.text] == "It is 2.")
        // What others do goes on beside it.
        try await page.set(name.value, to: "Bob")
        feed.finish()
        try await page.wait { $0[told.text] == "It is closed." }
    }

    @Test func aCallbackAsksForProperties() async throws {
        let app = dashboard { app in
            app.callback(
                updating: out.text, from: go.clicks, Context(\.page), preventInitialCall: true,
                options: [.webSocket, .running(go.disabled, is: true, then: false)]
            ) { clicks, page in
                #expect(page.isConnected)
                try page.set(ticker.text, to: "working")
                let isDisabled = try await page.value(of: go.disabled)
                return "\(clicks) for \(try await page.value(of: name.value)), \(isDisabled)"
            }
        }
        let page = try await app.open()
        try await page.set(name.value, to: "Bob")
        try await page.click(go)
        #expect(page[out.text] == "1 for Bob, true")
        #expect(page[ticker.text] == "working")
        #expect(page[go.disabled] == false)
    }

    @Test func withoutAWebSocketCallbacksRunByHTTP() async throws {
        let app = dashboard { app in
            app.callback(updating: out.text, from: go.clicks, Context(\.page), options: [.webSocket]) { clicks, page in
                try page.set(ticker.text, to: "\(page.isConnected)")
                return "\(clicks)"
            }
        }
        let page = try await app.open(webSocket: nil)
        #expect(page[out.text] == "0" && page[ticker.text] == "false")
    }

    /// All callbacks of a dashboard of pages over it, those that show the pages included.
    @Test func everyCallbackCanRunOverIt() async throws {
        var settings = WebSocketSettings()
        settings.runsAllCallbacks = true
        let page = try await DashApps.pages().open(at: "/report/sales/2024?a=1", webSocket: settings)
        let content: Property<JSON> = Html.Div.ID("_pages_content").property("children")
        #expect(page[content]?.serialized().contains("sales 2024") ?? false, "\(page[content] ?? .null)")
        try await page.navigate(to: "/")
        #expect(page.title == "Home page")
    }

    @Test func failuresAreErrorsOfTheTest() async throws {
        struct Broken: Error {}
        let app = dashboard { app in
            app.callback(
                updating: out.text, from: go.clicks, preventInitialCall: true,
                options: [.webSocket, .running(go.disabled, is: true, then: false)]
            ) { _ in throw Broken() }
        }
        let page = try await app.open()
        let error = await #expect(throws: PageError.self) { try await page.click(go) }
        #expect(error?.description.contains("Broken") ?? false)
        #expect(page[go.disabled] == false)
    }

    @Test func whatTheBrowserCannotSetIsRefused() async throws {
        let nobody: Html.Div.ID = "nobody"
        let app = dashboard { app in
            app.callback(from: go.clicks, Context(\.page), preventInitialCall: true, options: [.webSocket]) { _, page in
                try page.set(nobody.text, to: "x")
            }
            app.callback(from: name.value, Context(\.page), preventInitialCall: true, options: [.webSocket]) {
                _, page in
                try page.patch(out.children) { $0.append("x") }
            }
        }
        let page = try await app.open()
        let unknown = await #expect(throws: PageError.self) { try await page.click(go) }
        #expect(unknown?.description.contains("“nobody”") ?? false)
        let unset = await #expect(throws: PageError.self) { try await page.set(name.value, to: "x") }
        #expect(unset?.description.contains("cannot patch “out.children”") ?? false)
    }

    @Test func aClosedPageEndsItsCallbacks() async throws {
        let gate = Gate()
        let app = dashboard { app in
            app.callback(from: Context(\.page), options: [.webSocket, .persistent]) { _ in try await gate.wait() }
        }
        var page: DashboardPage? = try await app.open()
        try await page?.wait { _ in gate.arrivals == 1 }
        try await page?.reload()
        try await page?.wait { _ in gate.arrivals == 2 && gate.cancellations == 1 }
        page = nil
        for _ in 0..<5_000 where gate.cancellations < 2 { try await Task.sleep(for: .milliseconds(2)) }
        #expect(gate.cancellations == 2)
    }
}
