import DashboardComponents
import DashboardServer
import Dashboards
import Foundation
import Hummingbird
import Testing

/// The samples of Docs/Guides/Serving.md, as they stand there.
@Suite struct ServingGuideTests {
    private let ticker: Div.ID = "ticker"
    private let prices = AsyncStream { $0.yield(7.5) }

    private func dashboard() -> Dashboard {
        var app = Dashboard("Prices") { Div(id: ticker) }
        app.callback(from: Context(\.page), options: [.webSocket, .persistent]) { page in
            for await price in prices { try page.set(ticker.text, to: "\(price)") }
        }
        return app
    }

    @Test func serving() throws {
        let router = Router(context: DashboardRequestContext.self)
        router.add(middleware: UnusedUpgradeMiddleware())
        router.add(middleware: CompressionMiddleware())
        var options = try testOptions()
        options.assets = FileManager.default.temporaryDirectory.appending(path: "no-assets-here").path
        #expect(throws: AssetFolderError.self) {
            try router.addDashboards([dashboard()], at: "dash", options: options)
        }
        options.assets = nil
        options.webSocket?.runsAllCallbacks = true
        let mount = try router.addDashboards([dashboard()], at: "dash", options: options)
        #expect(try mount.address(of: "Prices") == "/dash/app/Prices/")
    }

    @Test func documents() async throws {
        var document = DashboardDocument()
        document.language = "de"
        document.metaTags = [.named("robots", "noindex"), .property("og:image", "/card.png")]
        document.stylesheets = [ExternalStylesheet("https://cdn.example/theme.css", integrity: "sha384-…")]
        document.scripts = ["https://cdn.example/first.js"]
        document.updateTitle = nil
        document.showsUndoRedo = true
        document.rendererHooks = "{ request_pre: (payload) => console.log(payload) }"
        document.template = try DocumentTemplate(
            """
            <!DOCTYPE html>
            <html lang="{%language%}">
            <head>{%metas%}<title>{%title%}</title>{%favicon%}{%css%}<style nonce="{%nonce%}">body { margin: 0 }</style></head>
            <body><header>Sales</header>{%app_entry%}{%config%}{%scripts%}{%renderer%}</body>
            </html>
            """)
        let page = try await client { $0.document = document }.get("/dash/app/Greeter/").text
        #expect(page.contains("<html lang=\"de\">") && page.contains("<header>Sales</header>"))
        #expect(page.contains("integrity=\"sha384-…\"") && page.contains("request_pre"))
    }

    @Test func settings() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "dashboards-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(#"{"serve_locally": true, "view_decorator": "login_required"}"#.utf8).write(to: file)
        var settings = DashboardSettings()
        try settings.read(file: file.path)
        try settings.read(environment: ProcessInfo.processInfo.environment)
        let options = try DashboardServerOptions(settings)
        #expect(options.access?.needsUser == true)
    }

    @Test func policies() async throws {
        var options = DashboardServerOptions()
        options.contentSecurityPolicy?.connections += [
            "https://basemaps.cartocdn.com", "https://*.basemaps.cartocdn.com",
        ]
        options.contentSecurityPolicy?.connections += ["https://cdn.plot.ly"]
        options.contentSecurityPolicy?.scripts = ["'unsafe-eval'"]
        options.contentSecurityPolicy?.others = ["report-uri": ["/violations"]]
        let policy = options.contentSecurityPolicy
        let page = try await client { $0.contentSecurityPolicy = policy }.get("/dash/app/Greeter/")
        let header = try #require(page.headers[.contentSecurityPolicy])
        #expect(header.contains("https://cdn.plot.ly") && header.contains("report-uri /violations"))
    }
}
