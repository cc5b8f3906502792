import DashboardComponents
import DashboardServer
import DashboardTestSupport
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Testing

/// The recorded cases of files and addresses. Ours are below a path of the mount: what was `/base/` there is
/// `/base/app/Index/` here, and library files and assets are shared by all dashboards.
@Suite struct ServerConformanceTests {
    private static let cases = ConformanceCase.all.filter {
        ["C56", "C57", "C58", "C59", "C60", "C61"].contains($0.id)
    }

    @Test(arguments: cases)
    func answersAsDashDoes(example: ConformanceCase) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assets-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("ignored".utf8).write(to: folder.appending(path: "ignore_me.js"))

        var options = try testOptions()
        options.assets = folder.path
        options.includesAsset = { !$0.hasPrefix("ignore_") }
        let router = Router()
        try router.addDashboards([Dashboard("Index") { Html.Div("list layout") }], at: "base", options: options)
        let client = TestClient(router)
        #expect(try await !client.get("/base/app/Index/").text.contains("ignore_me"))

        var headers = HTTPFields()
        if example.headers["If-None-Match"] != nil {
            // The recorded tag is of Dash's making; ours must work in the same way.
            headers[.ifNoneMatch] = try await client.get(address(example.path)).headers[.eTag]
        }
        let answer = try await client.get(address(example.path), headers: headers)
        #expect(answer.status == example.status)
        if let contentType = example.contentType, answer.status == 200 {
            #expect(answer.headers[.contentType]?.hasPrefix(contentType) ?? false)
        }
        switch example.id {
        case "C57": #expect(answer.headers[.cacheControl]?.contains("max-age=31536000") ?? false)
        case "C59": #expect(answer.headers[.cacheControl] == "no-cache")
        case "C60": #expect(answer.text.contains("react-entry-point"))
        default: break
        }
    }

    private func address(_ path: String) -> String {
        if path.hasPrefix("/_dash") || path.hasPrefix("/base/assets") {
            "/base" + (path.hasPrefix("/base") ? String(path.dropFirst(5)) : path)
        } else {
            path.replacing("/base/", with: "/base/app/Index/")
        }
    }
}
