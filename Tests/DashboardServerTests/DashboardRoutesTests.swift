import DashboardComponents
import DashboardServer
import Dashboards
import HTTPTypes
import Hummingbird
import Testing

@Suite struct DashboardRoutesTests {
    @Test func thePageStartsTheRenderer() async throws {
        let page = try await client().get("/dash/app/Greeter/")
        #expect(page.status == 200)
        #expect(page.headers[.contentType] == "text/html; charset=utf-8")
        #expect(page.headers[.contentSecurityPolicy]?.hasSuffix("; frame-ancestors 'self'") == true)
        #expect(page.text.contains("<title>Greetings &amp; more</title>"))
        #expect(page.text.contains(#"id="react-entry-point""#))
        #expect(page.text.contains(#""requests_pathname_prefix":"\u002fdash\u002fapp\u002fGreeter\u002f""#))
        #expect(page.text.contains("new DashRenderer("))
    }

    @Test func everyFileOfThePageIsServedAndImmutable() async throws {
        let client = try client()
        let page = try await client.get("/dash/app/Greeter/")
        let addresses = page.text.matches(of: /(?:src|href)="([^"]+)"/).map { String($0.1) }
        #expect(addresses.count >= 10)
        for address in addresses {
            let file = try await client.get(address)
            #expect(file.status == 200, "\(address)")
            #expect(!file.body.isEmpty)
            if address.contains("_dash-component-suites") {
                #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
            }
        }
    }

    @Test func layoutAndDependenciesAreJSON() async throws {
        let client = try client()
        let layout = try await client.get("/dash/app/Greeter/_dash-layout")
        #expect(layout.headers[.contentType] == "application/json")
        #expect(try JSON(parsing: layout.text)[0]?["props"]?["id"] == "name")
        let dependencies = try await client.get("/dash/app/Greeter/_dash-dependencies")
        #expect(try JSON(parsing: dependencies.text).arrayValue?.count == 2)
    }

    @Test func callbacksRun() async throws {
        let answer = try await client().post(
            "/dash/app/Greeter/_dash-update-component", json: greetingRequest(#""Grace""#))
        #expect(answer.status == 200)
        #expect(
            try JSON(parsing: answer.text)
                == ["multi": true, "response": ["greeting": ["children": "Hello, Grace!"]]])
    }

    @Test func deepLinksGiveThePage() async throws {
        let answer = try await client().get("/dash/app/Greeter/some/where?x=1")
        #expect(answer.status == 200)
        #expect(answer.text.contains("react-entry-point"))
    }

    @Test("T90: an address without its slash leads to the one with it")
    func anAddressWithoutItsSlashIsRedirected() async throws {
        let answer = try await client().get("/dash/app/Greeter?a=b")
        #expect(answer.status == 308)
        #expect(answer.headers[.location] == "/dash/app/Greeter/?a=b")
    }

    @Test func aRedirectionStaysOnTheServer() async throws {
        let client = try client(at: "")
        for path in ["//app/Greeter", "///app/Greeter"] {
            let answer = try await client.get(path)
            #expect(answer.status == 404 || answer.headers[.location] == "/app/Greeter/", "\(path)")
        }
    }

    @Test(arguments: ["", "/", "deep/er", "/a/b/"])
    func anyPrefixWorks(path: String) async throws {
        let prefix = path.split(separator: "/").map { "/" + $0 }.joined()
        let client = try client(at: path)
        let page = try await client.get("\(prefix)/app/Greeter/")
        #expect(page.status == 200)
        let script = try #require(page.text.firstMatch(of: /src="([^"]+)"/)?.1)
        #expect(script.hasPrefix("\(prefix)/_dash-component-suites/"))
        #expect(try await client.get(String(script)).status == 200)
    }

    @Test func otherPathsAreNotFound() async throws {
        let client = try client()
        for path in ["/", "/app/Greeter/", "/dash/app/Nobody/", "/dash/assets/x.css"] {
            #expect(try await client.get(path).status == 404, "\(path)")
        }
    }

    @Test func headHasNoBody() async throws {
        let answer = try await client().send(.head, "/dash/app/Greeter/")
        #expect(answer.status == 200)
        #expect(answer.body.isEmpty)
    }

    @Test func otherMethodsAreRefused() async throws {
        let client = try client()
        let answer = try await client.send(.put, "/dash/app/Greeter/_dash-layout")
        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == "GET, HEAD")
        #expect(try await client.send(.post, "/dash/app/Greeter/").status == 405)
    }

    @Test func healthAndIcon() async throws {
        let client = try client()
        #expect(try await client.get("/dash/health").text == "OK")
        #expect(try await client.get("/dash/_favicon.ico").headers[.contentType] == "image/x-icon")
    }

    @Test func aRequestForAnotherProtocolEndsItsConnection() async throws {
        let client = try client()
        let answer = try await client.get("/dash/health", headers: [.upgrade: "h2c", .connection: "Upgrade"])
        #expect(answer.headers[.connection] == "close")
        #expect(try await client.get("/dash/health").headers[.connection] == nil)
    }

    @Test func pagesSayWhatTheyRunAndWhoMayFrameThem() async throws {
        let page = try await client().get("/dash/app/Greeter/")
        let policy = try #require(page.headers[values: .contentSecurityPolicy].first)
        #expect(page.headers[values: .contentSecurityPolicy].count == 1)
        #expect(policy.contains("script-src 'nonce-"))
        // Data is no page: only who may frame it counts.
        let layout = try await client().get("/dash/app/Greeter/_dash-layout")
        #expect(layout.headers[.contentSecurityPolicy] == "frame-ancestors 'self'")

        let open = try await client {
            $0.contentSecurityPolicy = nil
            $0.frameAncestors = ["'self'", "https://portal.example"]
        }.get("/dash/app/Greeter/")
        #expect(open.headers[.contentSecurityPolicy] == "frame-ancestors 'self' https://portal.example")
        let alone = try await client { $0.frameAncestors = [] }.get("/dash/app/Greeter/_dash-layout")
        #expect(alone.headers[.contentSecurityPolicy] == "frame-ancestors 'none'")
        let error = #expect(throws: FrameAncestorsError.self) { try client { $0.frameAncestors = ["*; script-src *"] } }
        #expect(error?.description.contains("script-src") == true)
    }

    @Test func filesMayComeFromElsewhere() async throws {
        let page = try await client {
            $0.filesOrigin = "https://cdn.example"
            $0.document.stylesheets = ["https://other.example/a.css"]
        }.get("/dash/app/Greeter/")
        let scripts = page.text.matches(of: /<script src="([^"]+)"/).map { String($0.1) }
        #expect(scripts.count >= 8)
        for script in scripts {
            #expect(script.hasPrefix("https://cdn.example/dash/_dash-component-suites/"), "\(script)")
        }
        #expect(page.text.contains(#""plotlyjs_url":"https:\u002f\u002fcdn.example\u002fdash\u002f"#))
        #expect(page.text.contains(#"href="https://other.example/a.css""#))
    }

    @Test func theDevelopmentFilesAreServedWherePropertiesAreChecked() async throws {
        let client = try client { $0.enableDeveloperTools() }
        let page = try await client.get("/dash/app/Greeter/")
        let scripts = page.text.matches(of: /<script src="([^"]+)"/).map { String($0.1) }
        #expect(scripts.contains { $0.contains("dash_renderer.v") && $0.hasSuffix(".dev.js") })
        for script in scripts { #expect(try await client.get(script).status == 200, "\(script)") }
        let plain = try DashboardServerTests.client()
        let developers = try #require(scripts.first { $0.hasSuffix(".dev.js") })
        #expect(try await plain.get(developers).status == 404)
    }

    @Test func missingFrontEndFilesStopTheStart() throws {
        let error = try #require(throws: FrontEndError.self) { try FrontEndFiles(directory: "/nowhere") }
        #expect(error.description.contains("Scripts/fetch-frontend"))
    }

    /// Somebody closes the browser while a callback runs.
    @Test func callbacksEndWhenTheirClientIsGone() async throws {
        let (starts, started) = AsyncStream.makeStream(of: Void.self)
        let (ends, ended) = AsyncStream.makeStream(of: Bool.self)
        let name: Core.Input.ID = "name", out: Html.Div.ID = "out"
        var app = Dashboard("Slow") {
            Core.Input(id: name)
            Html.Div(id: out)
        }
        app.callback(updating: out.text, from: name.value) { _ in
            started.finish()
            do {
                try await Task.sleep(for: .seconds(3_600))
            } catch {
                ended.yield(Task.isCancelled)
            }
            return ""
        }
        let router = Router(context: DashboardRequestContext.self)
        var options = try testOptions()
        options.callbackDeadline = nil
        try router.addDashboards([app], options: options)
        try await LiveServer.run(router) { server in
            let body = """
                {"output":"out.children","outputs":{"id":"out","property":"children"},\
                "inputs":[{"id":"name","property":"value"}]}
                """
            try await RawSocket.connect(port: server.port) { _, socket in
                try await socket.send(
                    "POST /dash/app/Slow/_dash-update-component HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
                for await _ in starts {}
            }
            for await isCancelled in ends {
                #expect(isCancelled)
                break
            }
        }
    }
}
