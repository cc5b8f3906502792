import DashboardServer
import Dashboards
import Foundation
import Testing

@Suite struct SettingsTests {
    @Test("F81–F90: the names of django-plotly-dash are read, with defaults that are safe")
    func names() throws {
        var settings = DashboardSettings()
        #expect(!settings.allowsPokes && !settings.insertsDemoRows && settings.servesLocally)
        #expect(settings.webSocketRoute == "dpd/ws/channel" && settings.httpRoute == "dpd/views")
        #expect(settings.argumentLifetime == .seconds(60) && settings.sharesArguments && settings.guardName == nil)
        try settings.read([
            "ws_route": "/live/ws/", "http_route": "live", "http_poke_enabled": true, "insert_demo_migrations": true,
            "cache_timeout_initial_arguments": 90, "view_decorator": "login_required", "cache_arguments": false,
            "serve_locally": false, "static_asset_root": "files",
        ])
        #expect(settings.webSocketRoute == "live/ws" && settings.httpRoute == "live")
        #expect(settings.allowsPokes && settings.insertsDemoRows && !settings.servesLocally)
        #expect(settings.argumentLifetime == .seconds(90) && !settings.sharesArguments)
        #expect(settings.guardName == "login_required" && settings.assetsPath == "files")
    }

    @Test func theEnvironmentIsReadLast() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(#"{"ws_route": "a", "http_route": "b"}"#.utf8).write(to: file)
        var settings = DashboardSettings()
        try settings.read(file: file.path)
        try settings.read(environment: [
            "PLOTLY_DASH_WS_ROUTE": "c", "PLOTLY_DASH_HTTP_POKE_ENABLED": "True", "HOME": "/",
            "PLOTLY_DASH_CACHE_TIMEOUT_INITIAL_ARGUMENTS": "5", "PLOTLY_DASH_VIEW_DECORATOR": "None",
        ])
        #expect(settings.webSocketRoute == "c" && settings.httpRoute == "b" && settings.allowsPokes)
        #expect(settings.argumentLifetime == .seconds(5) && settings.guardName == nil)
    }

    @Test(arguments: [
        (#"{"ws_rute": "x"}"#, "There is no setting “ws_rute”; did you mean “ws_route”?"),
        (#"{"serve_localy": true}"#, "did you mean “serve_locally”?"),
        (#"{"stateless_loader": "a.b"}"#, "“stateless_loader” is a function"),
        (#"{"serve_locally": "yes"}"#, "“serve_locally” is \"yes\", but it must be true or false."),
        (#"{"cache_timeout_initial_arguments": 0}"#, "must be a number of seconds from 1"),
        (#"{"ws_route": "../x"}"#, "must be a path"), (#"{"ws_route": "a b"}"#, "must be a path"),
        (#"{"ws_route": ""}"#, "must be a path"), (#"{"view_decorator": ""}"#, "the name of a guard"),
        ("[]", "a JSON object"),
    ])
    func wrongSettingsAreNamed(json: String, reason: String) throws {
        var settings = DashboardSettings()
        let json = try JSON(parsing: json)
        #expect { try settings.read(json) } throws: { "\($0)".contains(reason) }
        #expect(settings == DashboardSettings())
    }

    @Test func wrongVariablesAndFilesAreNamed() throws {
        var settings = DashboardSettings()
        #expect { try settings.read(environment: ["PLOTLY_DASH_WS_ROUT": "x"]) } throws: {
            "\($0)" == "PLOTLY_DASH_WS_ROUT: There is no setting “ws_rout”; did you mean “ws_route”?"
        }
        #expect { try settings.read(file: "/nowhere.json") } throws: {
            "\($0)" == "/nowhere.json: The file cannot be read."
        }
    }

    @Test("T92: a guard that there is not stops the start-up")
    func unknownGuard() throws {
        var settings = DashboardSettings()
        settings.guardName = "login_requird"
        #expect { try DashboardServerOptions(settings) } throws: { "\($0)".contains("no guard “login_requird”") }
    }

    @Test("T93: the bare name of a guard is that of the built-in one")
    func bareName() throws {
        var settings = DashboardSettings()
        settings.guardName = "login_required"
        #expect(try DashboardServerOptions(settings).access?.needsUser == true)
        settings.guardName = "mine"
        #expect(try DashboardServerOptions(settings, guards: ["mine": .everybody]).access?.needsUser == false)
    }

    @Test func initialArgumentsAreKeptAsTheSettingsSay() throws {
        var settings = DashboardSettings()
        try settings.read(["cache_timeout_initial_arguments": 90, "cache_arguments": false])
        let options = try DashboardServerOptions(settings)
        #expect((options.argumentCache as? InMemoryArgumentCache)?.lifetime == .seconds(90))
        #expect(!options.sharesArguments)
        #expect(try DashboardServerOptions(DashboardSettings()).sharesArguments)
    }

    @Test("F84, F117: rows of a demonstration are made where they are asked for, and only those that are missing")
    func demoRows() async throws {
        let store = InMemoryStateStore()
        let rows = [
            DashApp.Draft(app: "Greeter", name: "one", slug: "one"),
            DashApp.Draft(app: "Greeter", name: "two", slug: "two"),
        ]
        var settings = DashboardSettings()
        try await settings.insertDemoRows(rows, into: store)
        #expect(store.instances(of: nil).isEmpty)
        try settings.read(["insert_demo_migrations": true])
        var changed = rows[0]
        changed.savesOnChange = true
        try store.insert(changed, at: .now)
        #expect(try await settings.insertDemoRows(rows, into: store).map(\.slug) == ["two"])
        #expect(try await settings.insertDemoRows(rows, into: store).isEmpty)
        #expect(store.instances(of: nil).map(\.savesOnChange) == [true, false], "what is there stays as it is")
    }

    @Test func theSharedAssetsAreWhereTheSettingsSay() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "root-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: folder.appending(path: "x.txt"))
        let client = try client {
            $0.assets = folder.path
            $0.assetsPath = "files"
        }
        #expect(try await client.get("/dash/files/x.txt").text == "x")
        #expect(try await client.get("/dash/assets/x.txt").status == 404)
    }
}
