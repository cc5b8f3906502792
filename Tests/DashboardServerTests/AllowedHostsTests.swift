import Hummingbird
import OrderedJSON
import PlotlyFigures
import Testing

@testable import DashboardServer

@Suite struct AllowedHostsTests {
    @Test func onlyOnesOwn() {
        let hosts = AllowedHosts<BasicRequestContext>(["Example.org", ".dashboards.example", "127.0.0.1", "[::1]"])
        for host in [
            "example.org", "EXAMPLE.ORG:8000", "example.org.", "dashboards.example", "a.b.dashboards.example:1",
            "127.0.0.1:80", "[::1]", "[::1]:8000",
        ] {
            #expect(hosts.allows(host), "\(host)")
        }
        for host in [
            "", ":80", "example.com", "an.example.org", "xdashboards.example", "example.org:x", "example.org:80:80",
            "example.org@evil.example", "::1", "127.0.0.2", "[::1]x", "example.org, evil.example",
        ] {
            #expect(!hosts.allows(host), "\(host)")
        }
        #expect(AllowedHosts<BasicRequestContext>(["*"]).allows("anything.example"))
        #expect(AllowedHosts<BasicRequestContext>.local.allows("app.localhost:8000"))
    }

    @Test func othersHearWhy() async throws {
        let router = Router()
        router.add(middleware: AllowedHosts(["example.org"]))
        router.get { _, _ in "hello" }
        let refused = try await TestClient(router).get("/")
        #expect(refused.status == 400)
        #expect(refused.text.contains("This server is not called \\\"localhost\\\""))
        let open = Router()
        open.add(middleware: AllowedHosts<BasicRequestContext>.local)
        open.get { _, _ in "hello" }
        #expect(try await TestClient(open).get("/").text == "hello")
    }

    @Test func aRouteReturnsAFigure() async throws {
        let router = Router()
        let figure = try Figure(json: ["data": [["type": "bar", "x": ["a", "b"], "y": [1, 2]]]])
        router.get("figure") { _, _ in figure }
        let answer = try await TestClient(router).get("/figure")
        #expect(answer.status == 200 && answer.headers[.contentType] == "application/json")
        #expect(try JSON(parsing: Array(answer.text.utf8)) == figure.json)
    }
}
