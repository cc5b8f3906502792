import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@Suite final class AssetFolderTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "assets-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "css"), withIntermediateDirectories: true)
        for (name, content) in [
            ("b.css", "b{}"), ("css/a.css", "a{}"), ("x.js", "1"), ("y.mjs", "2"), ("favicon.ico", "icon"),
            ("picture one.svg", "<svg/>"), (".hidden", "secret"),
        ] {
            try Data(content.utf8).write(to: folder.appending(path: name))
        }
        try Data("outside".utf8).write(to: folder.appendingPathExtension("secret"))
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "link.txt"), withDestinationURL: folder.appendingPathExtension("secret"))
    }

    deinit {
        for file in [folder, folder.appendingPathExtension("secret")] { try? FileManager.default.removeItem(at: file) }
    }

    private func client() throws -> TestClient {
        try DashboardServerTests.client { $0.assets = folder.path }
    }

    @Test func styleSheetsScriptsAndIconAreOnThePage() async throws {
        let client = try client()
        let page = try await client.get("/dash/app/Greeter/").text
        for address in page.matches(of: /"(\/dash\/assets\/[^"]+)"/).map({ String($0.1) }) {
            #expect(try await client.get(address).status == 200, "\(address)")
        }
        let b = try #require(page.firstRange(of: /\/b\.[0-9a-f]{16}\.css/))
        let a = try #require(page.firstRange(of: /\/css\/a\.[0-9a-f]{16}\.css/))
        #expect(b.lowerBound < a.lowerBound)
        #expect(page.contains(/\/x\.[0-9a-f]{16}\.js/))
        #expect(page.contains(/y\.[0-9a-f]{16}\.mjs" type="module"/))
        #expect(page.contains(/rel="icon" type="image\/x-icon" href="\/dash\/assets\/favicon\.[0-9a-f]{16}\.ico/))
    }

    @Test func filesWithTheirFingerprintsAreKeptForAYear() async throws {
        let client = try client()
        let page = try await client.get("/dash/app/Greeter/").text
        let address = try #require(page.firstMatch(of: /"(\/dash\/assets\/b\.[0-9a-f]{16}\.css)"/)).1
        let first = try await client.get(String(address))
        #expect(first.text == "b{}")
        #expect(first.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(first.headers[.contentType] == "text/css")
        // Of another state there is only the present one, which must not be kept under the old name.
        try Data("b{color:red}".utf8).write(to: folder.appending(path: "b.css"))
        let second = try await client.get(String(address))
        #expect(second.text == "b{color:red}")
        #expect(second.headers[.cacheControl] == "no-cache")
        #expect(try await client.get("/dash/assets/b.0123.css").status == 404)
        #expect(try await client.get("/dash/assets/none.0123456789abcdef.css").status == 404)
        #expect(try await client.get("/dash/assets/.0123456789abcdef.hidden").status == 404)
    }

    @Test func whileDevelopingNamesStayTheSame() async throws {
        let client = try DashboardServerTests.client {
            $0.assets = folder.path
            $0.reloadInterval = .seconds(1)
        }
        #expect(try await client.get("/dash/app/Greeter/").text.contains(/\/b\.css\?m=\d+/))
    }

    @Test func filesAreRevalidated() async throws {
        let client = try client()
        let first = try await client.get("/dash/assets/b.css")
        #expect(first.text == "b{}")
        #expect(first.headers[.contentType] == "text/css")
        #expect(first.headers[.cacheControl] == "no-cache")
        let second = try await client.get(
            "/dash/assets/b.css", headers: [.ifNoneMatch: try #require(first.headers[.eTag])])
        #expect(second.status == 304)
        #expect(try await client.get("/dash/assets/picture%20one.svg").headers[.contentType] == "image/svg+xml")
    }

    /// A server of one dashboard with this folder for its own.
    private func ownClient(_ options: (inout DashboardServerOptions) -> Void = { _ in }) throws -> TestClient {
        var app = Dashboard("Own") { "\(assetURL("css/a.css")) \(assetURL("none.png"))" }
        app.assets = folder.path
        var document = DashboardDocument()
        document.scripts = [ExternalScript("https://cdn.example/x.js", integrity: "sha384-x", localCopy: "x.js")]
        app.document = document
        let router = Router()
        var serverOptions = try testOptions()
        options(&serverOptions)
        try router.addDashboards([app, greeter()], options: serverOptions)
        return TestClient(router)
    }

    @Test("T88: files of a dashboard's own folder are below its address, for no other dashboard")
    func ownFiles() async throws {
        let client = try ownClient()
        let layout = try await client.get("/dash/app/Own/_dash-layout").text
        let address = try #require(layout.firstMatch(of: /\/dash\/app\/Own\/assets\/css\/a\.[0-9a-f]{16}\.css/)).output
        #expect(try await client.get(String(address)).text == "a{}")
        #expect(layout.contains(" assets/none.png"))
        #expect(try await client.get("/dash/app/Own/assets/css/a.css").text == "a{}")
        #expect(try await client.get("/dash/app/Own/assets/../../../x").status == 404)
        #expect(try await client.get("/dash/app/Own/assets/none.png").status == 404)
        #expect(try await client.get("/dash/app/Greeter/assets/css/a.css").status == 404)
        #expect(try await client.get("/dash/assets/css/a.css").status == 404)
        #expect(try await client.get("/dash/app/Own/").text.contains(/app\/Own\/assets\/b\.[0-9a-f]{16}\.css/))
        #expect(try await !client.get("/dash/app/Greeter/").text.contains("/Own/"))
    }

    @Test("F106: relative addresses reach the folder that all dashboards share, too")
    func sharedFiles() async throws {
        #expect(try await client().get("/dash/app/Greeter/assets/b.css").text == "b{}")
    }

    @Test("F104: external files with a local copy come from this server unless told otherwise")
    func localCopies() async throws {
        let page = try await ownClient().get("/dash/app/Own/").text
        #expect(page.contains(/src="\/dash\/app\/Own\/assets\/x\.[0-9a-f]{16}\.js"/) && !page.contains("cdn.example"))
        let external = try await ownClient { $0.servesLocally = false }.get("/dash/app/Own/").text
        #expect(external.contains("src=\"https://cdn.example/x.js\" integrity=\"sha384-x\""))
        #expect {
            var app = Dashboard("Own") { "" }
            app.document = DashboardDocument()
            app.document?.stylesheets = [ExternalStylesheet("https://cdn.example/a.css", localCopy: "none.css")]
            app.assets = folder.path
            try Router().addDashboards([app], options: testOptions())
        } throws: { "\($0)".contains("local copy “none.css”") }
    }

    @Test(arguments: [
        ".hidden", "../assets.secret", "%2e%2e/x", "css", "css/", "nothing.css", "link.txt", "b.css%00.txt", "",
    ])
    func nothingElseIsServed(path: String) async throws {
        let status = try await client().get("/dash/assets/\(path)").status
        #expect(status == 404)
    }

    @Test func aMissingFolderStopsTheStart() throws {
        #expect(throws: AssetFolderError.self) {
            try DashboardServerTests.client { $0.assets = "/nowhere/at/all" }
        }
    }
}
