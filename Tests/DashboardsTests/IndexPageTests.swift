import DashboardComponents
import Dashboards
import Testing

@Suite struct IndexPageTests {
    private func page(_ dashboard: Dashboard, _ change: (inout DashboardHandler.Settings) -> Void = { _ in })
        async throws
        -> String
    {
        var settings = DashboardHandler.Settings(pathPrefix: "/x/")
        settings.libraries = [.core, .html, .table]
        change(&settings)
        let handler = try DashboardHandler(dashboard, settings: settings)
        return String(decoding: await handler.respond(to: DashboardRequest()).body, as: UTF8.self)
    }

    @Test func scriptsComeInTheOrderThatTheRendererNeeds() async throws {
        let page = try await page(
            Dashboard("X") {
                Div { Bootstrap.Alert("hello") }
            })
        let order = [
            "polyfill", "react@", "react-dom@", "prop-types", "dash_bootstrap_components", "dash_renderer",
            "dash_core_components.js", "dash_core_components-shared", "dash_html_components", "dash_table/bundle",
        ]
        let scripts = page.matches(of: /<script src="([^"]*)"/).map { String($0.1) }
        #expect(scripts.count == order.count)
        for (script, name) in zip(scripts, order) { #expect(script.contains(name)) }
        let (last, starter) = (
            try #require(page.firstRange(of: "dash_table/bundle")), page.firstRange(of: "new DashRenderer")
        )
        #expect(last.upperBound < (try #require(starter)).lowerBound)
        #expect(!page.contains("async-"))
        #expect(!page.contains("cytoscape"))
    }

    @Test func nothingInItCanBreakOut() async throws {
        let page = try await page(Dashboard("</script><img src=x>", slug: "x", title: "</title><script>") { Div() })
        #expect(page.matches(of: /<script/).count == page.matches(of: /<\/script>/).count)
        #expect(page.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    }

    @Test func theConfigurationIsJSONWithChildrenProperties() async throws {
        let page = try await page(Dashboard("X") { Tab(label: "a") })
        let text = try #require(page.firstMatch(of: /id="_dash-config"[^>]*>([^<]*)</)?.1)
        let configuration = try JSON(parsing: text)
        #expect(configuration["requests_pathname_prefix"] == "/x/")
        #expect(configuration["children_props"]?["dash_core_components"]?["Tab"] == ["label"])
        #expect(configuration["disable_version_check"] == true)
        #expect(configuration["ui"] == false)
    }
}
