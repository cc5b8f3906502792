import DashboardServer
import HTTPTypes
import Testing

@Suite struct ComponentFilesTests {
    private static let suites = "/dash/_dash-component-suites/"

    @Test func withoutFingerprintAFileIsRevalidated() async throws {
        let client = try client()
        let address = Self.suites + "dash/dcc/async-graph.js"
        let first = try await client.get(address)
        #expect(first.status == 200)
        #expect(first.headers[.contentType] == "text/javascript")
        let tag = try #require(first.headers[.eTag])
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\""))
        for header in [tag, "\"other\", \(tag)", "W/\(tag)", "*"] {
            let second = try await client.get(address, headers: [.ifNoneMatch: header])
            #expect(second.status == 304, "\(header)")
            #expect(second.body.isEmpty)
        }
        #expect(try await client.get(address, headers: [.ifNoneMatch: "\"other\""]).status == 200)
    }

    @Test func anyFingerprintIsImmutable() async throws {
        let answer = try await client().get(Self.suites + "dash/dcc/async-graph.v4_4_1m1795216366.js")
        #expect(answer.status == 200)
        #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(answer.headers[.eTag] == nil)
    }

    @Test func compressedFilesAreTheSameFiles() async throws {
        let client = try client()
        let address = Self.suites + "dash/dash-renderer/build/dash_renderer.min.js"
        let plain = try await client.get(address)
        let compressed = try await client.get(address, headers: [.acceptEncoding: "br;q=1.0, gzip;q=0.8"])
        #expect(plain.headers[.contentEncoding] == nil)
        #expect(compressed.headers[.contentEncoding] == "gzip")
        #expect(compressed.headers[.vary] == "Accept-Encoding")
        #expect(compressed.body.count * 2 < plain.body.count)
        #expect(compressed.body.starts(with: [0x1F, 0x8B]))
        let refused = try await client.get(address, headers: [.acceptEncoding: "gzip;q=0"])
        #expect(refused.headers[.contentEncoding] == nil)
    }

    @Test("T87: files of libraries are below a dashboard, too, with or without a fingerprint")
    func theDashboardsOwnAddressHasThemToo() async throws {
        let client = try client()
        let answer = try await client.get(
            "/dash/app/Greeter/_dash-component-suites/plotly/package_data/plotly.min.js",
            headers: [.acceptEncoding: "gzip"])
        #expect(answer.status == 200)
        #expect(answer.body.count > 1_000_000)
    }

    @Test(arguments: [
        "dash/metadata.json", "dash/dcc/../../index.json", "../index.json", "%2e%2e/index.json", "index.json",
        "dash//dcc/async-graph.js/", "dash/dcc/async-graph.js%00", "/etc/passwd", "", "dash/dcc", "%zz",
    ])
    func onlyFilesOfTheLibrariesExist(path: String) async throws {
        let status = try await client().get(Self.suites + path).status
        #expect([404, 400].contains(status) || path == "dash//dcc/async-graph.js/")
    }
}
