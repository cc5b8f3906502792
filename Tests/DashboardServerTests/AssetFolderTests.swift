import DashboardServer
import Foundation
import HTTPTypes
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
        let (b, a) = (try #require(page.range(of: "/b.css?m=")), try #require(page.range(of: "/css/a.css?m=")))
        #expect(b.lowerBound < a.lowerBound)
        #expect(page.contains("/x.js?m="))
        #expect(page.contains(/y\.mjs\?m=\d+" type="module"/))
        #expect(page.contains(/rel="icon" type="image\/x-icon" href="\/dash\/assets\/favicon\.ico\?m=/))
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
