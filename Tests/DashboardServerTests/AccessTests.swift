import DashboardServer
import DashboardTestSupport
import Dashboards
import HTTPTypes
import Hummingbird
import Testing

/// What a guard has to say about every route of a mount.
@Suite struct AccessTests {
    /// Every route of a mount but `health`.
    static let routes = [
        "/dash/app/Greeter/", "/dash/app/Greeter/some/page", "/dash/app/Greeter/_dash-layout",
        "/dash/app/Greeter/_dash-dependencies", "/dash/app/Greeter/_dash-ws-callback",
        "/dash/app/Greeter/_dash-component-suites/dash/favicon.ico", "/dash/app/Greeter/_reload-hash",
        "/dash/_dash-component-suites/dash/favicon.ico", "/dash/assets/style.css", "/dash/_favicon.ico",
        "/dash/app/Nobody/", "/dash/app/Nobody/_dash-layout", "/dash/app/Greeter",
        "/dash/app/Greeter/assets/style.css", "/dash/instance/none/", "/dash/instance/none/_dash-layout",
        "/dash/app/Greeter/initial/dpd-initial-args-00000000000000000000000000000000/_dash-layout",
        "/dash/_messages",
    ]

    @Test(arguments: routes) func nobodyGetsPastAGuard(route: String) async throws {
        let client = try client { $0.access = .nobody }
        let answer = try await client.get(route)
        #expect(answer.status == 403)
        #expect(answer.headers[.cacheControl] == "no-store")
    }

    @Test func callbacksAreGuarded() async throws {
        let client = try client { $0.access = .nobody }
        let answer = try await client.post(
            "/dash/app/Greeter/_dash-update-component", json: greetingRequest(#""Grace""#))
        #expect(answer.status == 403)
        #expect(try JSON(parsing: answer.text)["error"]?.stringValue == "You are not allowed to see this.")
        #expect(try await client.get("/dash/health").status == 200)
    }

    @Test func guardsAreToldWhatIsWanted() async throws {
        let client = try client {
            $0.access = DashboardGuard { request in
                #expect(request.request.method == "GET")
                guard request.dashboard == "Greeter", request.slug == "Greeter" else { return .forbidden }
                return request.action == .dependencies && request.request.path == "_dash-dependencies"
                    ? .allowed : .forbidden
            }
        }
        #expect(try await client.get("/dash/app/Greeter/_dash-dependencies").status == 200)
        #expect(try await client.get("/dash/app/Greeter/_dash-layout").status == 403)
    }

    @Test func aGuardThatFailsLetsNobodyIn() async throws {
        let client = try client { $0.access = DashboardGuard { _ in throw Unspeakable(name: "guard") } }
        let answer = try await client.get("/dash/app/Greeter/")
        #expect(answer.status == 500)
        #expect(!answer.text.contains("guard"))
        #expect(client.logs.text.contains("a guard failed"))
    }

    /// T91: a page leads to the log-in page, data are answered with 401 as JSON.
    @Test("T91: pages lead to the log-in page, data are refused with 401")
    func pagesLeadToLogIn() async throws {
        let client = try client {
            $0.access = DashboardGuard { $0.user == nil ? .needsLogin : .allowed }
            $0.loginPath = "/login/"
        }
        let page = try await client.get("/dash/app/Greeter/?a=b&c=d")
        #expect(page.status == 303)
        #expect(page.headers[.location] == "/login/?next=%2Fdash%2Fapp%2FGreeter%2F%3Fa%3Db%26c%3Dd")
        let layout = try await client.get("/dash/app/Greeter/_dash-layout")
        #expect(layout.status == 401)
        #expect(layout.headers[.contentType] == "application/json")
        #expect(try JSON(parsing: layout.text)["login"] == "/login/")
    }

    @Test("T92: a guard that cannot be built stops the start")
    func brokenGuardsStopTheStart() throws {
        let misspelt = try #require(throws: AccessError.self) {
            try DashboardGuard.named("login_requird", among: ["payroll": .group("payroll")])
        }
        #expect(
            misspelt.description
                == "There is no guard “login_requird”; there are “login_required”, “payroll”, “staff_only”.")
        let unknown = try #require(throws: AccessError.self) {
            try client { $0.access = .perDashboard(["Greter": .nobody], others: .everybody) }
        }
        #expect(
            unknown.description
                == "A guard is for the dashboard “Greter”, which there is not; there are “Greeter”.")
        let blind = try #require(throws: AccessError.self) { try client { $0.access = .loginRequired } }
        #expect(blind.description.contains("DashboardRequestContext"))
    }

    @Test("T93: the bare name login_required is the built-in guard")
    func theBuiltInGuardHasAName() async throws {
        let rule = try DashboardGuard.named("login_required")
        let request = DashboardRequest(path: "")
        #expect(try await rule.decision(on: AccessRequest(request, dashboard: "A", action: .main)) == .needsLogin)
        var known = request
        known.visitor.user = User(id: "1", name: "ada")
        #expect(try await rule.decision(on: AccessRequest(known, dashboard: "A", action: .main)) == .allowed)
    }

    // MARK: Other sites

    @Test(
        arguments: [
            (["Sec-Fetch-Site": "same-origin"], true),
            (["Sec-Fetch-Site": "none"], true),
            (["Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"], false),
            (["Sec-Fetch-Site": "same-site", "Origin": "http://other.localhost"], false),
            (["Sec-Fetch-Site": "cross-site", "Origin": "https://portal.example"], true),
            (["Sec-Fetch-Site": "cross-site"], false),
            (["Origin": "http://localhost"], true),
            (["Origin": "http://localhost:80"], true),
            (["Origin": "http://localhost:81"], false),
            (["Origin": "null"], false),
            (["Origin": "https://portal.example"], true),
            ([:], true),
        ] as [([String: String], Bool)])
    func callbacksComeFromOwnPages(fields: [String: String], isAccepted: Bool) async throws {
        let client = try client { $0.allowedOrigins = ["https://portal.example"] }
        var headers: HTTPFields = [:]
        for (name, value) in fields { headers[try #require(HTTPField.Name(name))] = value }
        let answer = try await client.post(
            "/dash/app/Greeter/_dash-update-component", json: greetingRequest(#""Grace""#), headers: headers)
        #expect(answer.status == (isAccepted ? 200 : 403), "\(fields)")
    }

    @Test("T76: a callback needs no token, but a page of the own site and JSON")
    func callbacksNeedNoToken() async throws {
        let client = try client()
        let path = "/dash/app/Greeter/_dash-update-component"
        let own: HTTPFields = [.origin: "http://localhost"]
        #expect(try await client.post(path, json: greetingRequest(#""A""#), headers: own).status == 200)
        for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
            let form = try await client.post(
                path, json: greetingRequest(#""A""#), headers: [.contentType: type, .origin: "http://localhost"])
            #expect(form.status == 415)
        }
    }
}
