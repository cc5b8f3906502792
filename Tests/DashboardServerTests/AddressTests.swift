import DashboardServer
import Dashboards
import HTTPTypes
import Hummingbird
import Testing

@Suite struct AddressTests {
    @Test("T89: routes cannot be asked for")
    func routes() async throws {
        #expect(try await client().get("/dash/app/Greeter/_dash-routes").status == 404)
    }

    @Test("the scripts of frames and messages are served, and every page has its half")
    func scripts() async throws {
        let router = Router()
        let mount = try router.addDashboards([greeter()], options: testOptions())
        let client = TestClient(router)
        for markup in [mount.footer.markup, mount.messagePipe().markup] {
            let address = try #require(markup.firstMatch(of: /src="([^"]+)"/)).1
            let answer = try await client.get(String(address))
            #expect(answer.status == 200 && answer.headers[.contentType] == "text/javascript")
            #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
        }
        #expect(mount.messageSocket == nil)
        #expect(try await client.get("/dash/app/Greeter/").text.contains("/dashboard_embedding/framed.v"))
    }

    @Test("the address of a shared asset is known to templates")
    func assetsOfTemplates() throws {
        #expect(try Router().addDashboards([greeter()], options: testOptions()).assetAddress(of: "x.css") == nil)
    }
}
