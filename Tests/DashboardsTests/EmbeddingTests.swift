import DashboardComponents
import Dashboards
import Testing

@Suite struct EmbeddingTests {
    private func mount(at path: String = "dash") throws -> DashboardMount {
        DashboardMount(try DashboardRegistry(Dashboard("Sales", title: "\"Sales\" & more") { Div() }), at: path)
    }

    @Test(arguments: [("dash", "/dash/app/Sales/"), ("/a/b/", "/a/b/app/Sales/"), ("", "/app/Sales/")])
    func addressesHoldTheWholePath(path: String, address: String) throws {
        #expect(try mount(at: path).address(of: "Sales") == address)
    }

    @Test(arguments: [(0.1, "10.0%"), (0.3, "30.0%"), (0.33333, "33.33%"), (-1, "0.0%"), (2, "200.0%")])
    func ratiosAreSharesOfTheWidth(ratio: Double, padding: String) throws {
        let markup = try DashboardFrame(of: "Sales", in: mount(), size: .ratio(ratio)).html.markup
        #expect(markup.contains("padding-bottom: \(padding)"))
    }

    @Test func titlesAreEscaped() throws {
        let frame = try DashboardFrame(of: "Sales", in: mount(), size: .pixels(300))
        #expect(frame.html.markup.contains("title=\"&quot;Sales&quot; &amp; more\""))
        #expect(frame.html.markup.contains("height: 300px"))
        #expect(throws: UnknownDashboardError.self) { try DashboardFrame(of: "Nobody", in: mount()) }
    }
}
