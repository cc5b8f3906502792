import DashboardComponents
import DashboardSQLite
import DashboardServer
import DashboardTestSupport
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@Suite struct InstanceRoutesTests {
    private let store = InMemoryStateStore()
    private let cache = InMemoryArgumentCache(lifetime: .seconds(3_600))

    /// A server with the greeter, and an instance of it that says “Grace”.
    private func client(loader: DashboardRegistry.Loader? = nil) throws -> TestClient {
        if store.instances(of: nil).isEmpty {
            try store.insert(
                DashApp.Draft(
                    app: "Greeter", baseState: try InstanceState(json: ["name": ["value": "Grace", "debounce": true]]),
                    savesOnChange: true), at: .now)
        }
        let router = Router()
        var options = try testOptions()
        options.state = store
        options.argumentCache = cache
        try router.addDashboards(DashboardRegistry([greeter()], loader: loader), options: options)
        return TestClient(router)
    }

    private func name(_ client: TestClient, _ address: String) async throws -> JSON? {
        let layout = try await client.get(address + "_dash-layout")
        #expect(layout.status == 200)
        let json = try JSON(parsing: layout.text)
        return (json[0] ?? json)["props"]
    }

    @Test("T4: an unknown dashboard is not found, and the log names those that there are")
    func unknownDashboard() async throws {
        let client = try client()
        let answer = try await client.get("/dash/app/Nope/")
        #expect(answer.status == 404)
        #expect(!answer.text.contains("Greeter"))
        #expect(client.logs.text.contains("Nope") && client.logs.text.contains("Greeter"))
    }

    @Test("T5: an unknown instance is not found")
    func unknownInstance() async throws {
        let client = try client()
        for path in ["", "_dash-layout", "_dash-dependencies"] {
            #expect(try await client.get("/dash/instance/nope/\(path)").status == 404)
        }
        #expect(
            try await client.post("/dash/instance/nope/_dash-update-component", json: greetingRequest(#""A""#)).status
                == 404)
        #expect(try await client.get("/dash/instance/Greeter/").status == 404)
    }

    @Test("T6: a dashboard is found by its name in lower case")
    func lowerCase() async throws { #expect(try await client().get("/dash/app/greeter/").status == 200) }

    @Test("T7: a dashboard is found by the slug of its row")
    func slugOfTheRow() async throws {
        let client = try client()
        try store.updateApp(named: "Greeter", to: StatelessApp(name: "Greeter", slug: "hello"))
        let page = try await client.get("/dash/app/hello/")
        #expect(page.status == 200 && page.text.contains("Greetings"))
    }

    @Test("T13: a page that is opened makes the row of its dashboard, again when it was deleted")
    func rowsAreMade() async throws {
        let client = try client()
        for instance in store.instances(of: nil) { store.removeInstance(id: instance.id) }
        for path in ["", "_dash-layout"] {
            try store.removeApp(named: "Greeter")
            _ = try await client.get("/dash/app/Greeter/_dash-dependencies")
            #expect(store.apps().isEmpty)
            _ = try await client.get("/dash/app/Greeter/\(path)")
            #expect(store.apps() == [StatelessApp(name: "Greeter", slug: "greeter")])
        }
    }

    @Test("T14: an instance of a dashboard that the program has not is not found")
    func instanceOfAnUnknownDashboard() async throws {
        let client = try client()
        try store.insert(DashApp.Draft(app: "Gone"), at: .now)
        #expect(try await client.get("/dash/instance/gone-1/").status == 404)
    }

    @Test("T15: dashboards made on demand are served, also their instances")
    func madeOnDemand() async throws {
        let client = try client { name in
            guard name.hasPrefix("made-") else { return nil }
            return Dashboard(name) { Html.Div(name, id: "name") }
        }
        #expect(try await name(client, "/dash/app/made-1/")?["children"] == "made-1")
        #expect(store.app(named: "made-1") != nil)
        #expect(try await client.get("/dash/app/other/").status == 404)
        try store.insert(
            DashApp.Draft(app: "made-2", slug: "two", baseState: try InstanceState(json: ["name": ["children": "2"]])),
            at: .now)
        #expect(try await name(client, "/dash/instance/two/")?["children"] == "2")
    }

    @Test func thePageOfAnInstanceAsksForItsOwnLayout() async throws {
        let client = try client()
        let page = try await client.get("/dash/instance/greeter-1/")
        #expect(page.status == 200)
        #expect(page.text.contains(#""requests_pathname_prefix":"\u002fdash\u002finstance\u002fgreeter-1\u002f""#))
        let properties = try await name(client, "/dash/instance/greeter-1/")
        #expect(properties?["value"] == "Grace" && properties?["debounce"] == true)
        #expect(try await name(client, "/dash/app/Greeter/")?["value"] == "Ada")
        #expect(try await client.get("/dash/instance/greeter-1/_dash-dependencies").status == 200)
    }

    @Test("T42: a callback of an instance saves its input")
    func callbacksSave() async throws {
        let client = try client()
        let body = greetingRequest(#""Edsger""#)
        #expect(try await client.post("/dash/app/Greeter/_dash-update-component", json: body).status == 200)
        #expect(store.instance(slug: "greeter-1")?.version == 1)
        #expect(try await client.post("/dash/instance/greeter-1/_dash-update-component", json: body).status == 200)
        #expect(store.instance(slug: "greeter-1")?.baseState.values["name"]?["value"] == "Edsger")
    }

    @Test("two servers of one file: each shows what the other has saved, and saves what its own page has over it")
    func twoServers() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "servers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var clients: [TestClient] = [], stores: [SQLiteStateStore] = []
        for _ in 0..<2 {
            var options = try testOptions()
            let store = try SQLiteStateStore(path: folder.appending(path: "state.sqlite").path)
            options.state = store
            let router = Router()
            try router.addDashboards([greeter()], options: options)
            clients.append(TestClient(router))
            stores.append(store)
        }
        let state = try InstanceState(json: ["name": ["value": "Grace"]])
        try await stores[0].insert(
            DashApp.Draft(app: "Greeter", slug: "shared", baseState: state, savesOnChange: true), at: .now)
        let address = "/dash/instance/shared/"
        func call(_ client: TestClient, _ value: String) async throws {
            let body = greetingRequest(#""\#(value)""#)
            #expect(try await client.post(address + "_dash-update-component", json: body).status == 200)
            for other in clients { #expect(try await name(other, address)?["value"] == .string(value)) }
        }
        for round in 0..<10 {
            // The second call of the first server says what it said before; the other's has come between.
            try await call(clients[0], "Ada \(round)")
            try await call(clients[1], "Alan \(round)")
            try await call(clients[0], "Ada \(round)")
        }
        // What does not change is not written.
        let version = try await stores[1].instance(slug: "shared")?.version
        #expect(version == 31)
        for client in clients { try await call(client, "Ada 9") }
        #expect(try await stores[0].instance(slug: "shared")?.version == version)
        try await stores[1].removeInstance(id: 1)
        for client in clients { #expect(try await client.get(address).status == 404) }
    }

    @Test("T49, T51, T52: initial arguments are over saved values, and these over the layout's, each by itself")
    func initialArguments() async throws {
        let client = try client()
        let id = cache.insert(
            try InstanceState(json: ["name": ["value": "Alan"], "greeting": ["title": "t"]]), for: nil)
        let mount = DashboardMount(try DashboardRegistry(greeter()))
        let address = mount.address(of: try #require(store.instance(slug: "greeter-1")), initialArguments: id)
        #expect(address == "/dash/instance/greeter-1/initial/\(id)/")
        let properties = try await name(client, address)
        #expect(properties?["value"] == "Alan" && properties?["debounce"] == true)
        let page = try await client.get(address)
        #expect(page.text.contains("\\u002finitial\\u002f\(id)\\u002f"))
        // They are not saved by being shown.
        #expect(store.instance(slug: "greeter-1")?.version == 1)
        // And without an instance.
        let plain = mount.address(of: greeter(), initialArguments: id)
        #expect(plain == "/dash/app/Greeter/initial/\(id)/")
        let other = try await name(client, plain)
        #expect(other?["value"] == "Alan" && other?["debounce"] == nil)
    }

    @Test("T53, T57: with arguments that have expired a page shows saved values, and its callbacks run")
    func expiredArguments() async throws {
        let client = try client()
        let address = "/dash/instance/greeter-1/initial/dpd-initial-args-\(String(repeating: "0", count: 32))/"
        #expect(try await name(client, address)?["value"] == "Grace")
        let answer = try await client.post(address + "_dash-update-component", json: greetingRequest(#""Kurt""#))
        #expect(answer.status == 200)
        #expect(store.instance(slug: "greeter-1")?.baseState.values["name"]?["value"] == "Kurt")
        #expect(try await client.get(address).status == 200)
    }

    @Test("T90: an instance's address without its slash is redirected")
    func redirection() async throws {
        let answer = try await client().get("/dash/instance/greeter-1?a=b")
        #expect(answer.status == 308 || answer.status == 301)
        #expect(answer.headers[.location] == "/dash/instance/greeter-1/?a=b")
    }

    @Test func thePageHandsItsQueryToItsRequests() async throws {
        let client = try client()
        let page = try await client.get("/dash/app/Greeter/?patient=7")
        let prefix = page.text.firstMatch(of: /"requests_pathname_prefix":"([^"]+)"/)?.1.replacing("\\u002f", with: "/")
        let address = try #require(prefix.map(String.init))
        #expect(address.hasPrefix("/dash/app/Greeter/_launch/"))
        #expect(try await name(client, address)?["value"] == "Ada")
        #expect(
            try await client.post(address + "_dash-update-component", json: greetingRequest(#""A""#)).status == 200)
        #expect(try await client.get("/dash/app/Greeter/_launch/nonsense/_dash-layout").status == 400)
    }

    @Test func guardsKnowTheInstance() async throws {
        _ = try client()
        let router = Router()
        var options = try testOptions()
        options.state = store
        options.access = DashboardGuard {
            $0.instance == "greeter-1" && $0.dashboard == "Greeter" ? .forbidden : .allowed
        }
        try router.addDashboards([greeter()], options: options)
        let client = TestClient(router)
        for path in ["", "_dash-layout", "_dash-dependencies", "initial/dpd-initial-args-0/_dash-layout"] {
            #expect(try await client.get("/dash/instance/greeter-1/\(path)").status == 403)
        }
        #expect(try await client.get("/dash/app/Greeter/").status == 200)
    }
}
