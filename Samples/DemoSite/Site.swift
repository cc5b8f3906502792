import DashboardAccess
import DashboardAdmin
import DashboardSQLite
import DashboardServer
import Dashboards
import DemoDashboards
import Foundation
import GraphvizRendering
import Hummingbird
import Logging
import MustacheTags
import NetworkGraphs
import StencilTags

/// The demo's own pages, and the dashboards in them.
struct Site: Sendable {
    private let templates: StencilTemplates
    private let mustache: MustacheTemplates
    private let shown: [String: SourceCode]
    private let login: LoginOptions

    /// Adds the site to a router.
    ///
    /// - Parameter database: The path of the file in which instances are kept.
    /// - Returns: The dashboards, the accounts of those who look after them, and the programs that may use them.
    static func add(
        to router: Router<DashboardRequestContext>, database: String, frontEnd: FrontEndFiles, logger: Logger
    ) async throws -> (mount: DashboardMount, access: SiteAccess, clients: OAuthServer) {
        let folder = Bundle.module.bundleURL
        let channels = InMemoryMessageChannels()
        let file = try SQLiteDatabase(path: database)
        let store = try SQLiteStateStore(file)
        let access = SiteAccess(
            users: try SQLiteUserStore(file), sessions: try SQLiteSessionStore(file),
            key: try SigningKey(file: database + ".key"))
        try await makeAdmin(among: access.accounts)
        var settings = DashboardSettings()
        settings.insertsDemoRows = true
        try settings.read(environment: ProcessInfo.processInfo.environment)
        try await settings.insertDemoRows(demoRows(), into: store)

        var options = try DashboardServerOptions(settings)
        options.frontEnd = frontEnd
        options.assets = folder.appending(path: "Assets").path
        options.includesAsset = { $0 != "site.css" && $0 != "favicon.svg" }
        options.messages = MessageSettings(channels, permissions: .everybodyListens(to: ["presses"]))
        options.state = store
        options.callbackTokens = access.formTokens
        // For a guard that the environment's settings name.
        options.loginPath = access.login.loginPath

        router.add(middleware: UnusedUpgradeMiddleware())
        router.add(middleware: LogRequestsMiddleware(.debug))
        router.add(middleware: CompressionMiddleware())
        router.addAccess(access)
        if settings.allowsPokes {
            let token = secret()
            router.addPoke(channels, settings: settings, authorization: try .token(token))
            FileHandle.standardOutput.write(
                Data("Programs send messages to /\(settings.httpRoute)/poke/ with the token \(token)\n".utf8))
        }
        // After the pokes, whose token is none of its own.
        let clients = OAuthServer(in: try SQLiteOAuthStore(file))
        router.addOAuth(clients)
        let mount = try router.addDashboards(
            [
                simpleExample(), enhancedCallbacks(), liveInput(over: channels), liveOutput(), randomLine(),
                bootstrapAlerts(), sessionCounter(), localAssets(folder: folder.appending(path: "LocalAssets").path),
                multipleValues(), multipleValues(refuses: "seagreen"), explorer(logger: logger), walk(), networkWalk(),
                charts(),
            ], options: options)

        var adminOptions = DashboardServerOptions()
        adminOptions.frontEnd = frontEnd
        adminOptions.loginPath = access.login.loginPath
        adminOptions.callbackTokens = access.formTokens
        try router.addAdmin(
            AdminSite(of: mount, state: store, accounts: access.accounts, clients: clients, logger: logger),
            options: adminOptions)

        let templateFolder = folder.appending(path: "Templates")
        let templates = try StencilTemplates(
            folder: templateFolder.path, dashboards: mount, addresses: ["index": "/", "page": "/pages/{name}"])
        let mustache = try MustacheTemplates(folder: templateFolder.path, dashboards: mount)

        var shown: [String: SourceCode] = [:]
        for page in DemoPage.all {
            shown[page.template] = SourceCode(
                template: try String(contentsOf: templateFolder.appending(path: page.template), encoding: .utf8))
            for source in page.sources {
                let file = folder.appending(path: "Dashboards/\(source).swift")
                shown[source] = SourceCode(swift: try String(contentsOf: file, encoding: .utf8))
            }
        }
        Site(templates: templates, mustache: mustache, shown: shown, login: access.login).addRoutes(to: router)
        return (mount, access, clients)
    }

    /// A text that nobody guesses.
    private static func secret() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<16).map { _ in letters.randomElement() ?? "x" })
    }

    /// The account of whoever started the site, at its first start.
    private static func makeAdmin(among accounts: Accounts) async throws {
        guard try await accounts.store.account(named: "admin") == nil else { return }
        let password = secret()
        try await accounts.create("admin", password: password, isStaff: true)
        FileHandle.standardOutput.write(
            Data("Log in as admin with the password \(password), which is shown once\n".utf8))
    }

    /// The instances of the pages.
    private static func demoRows() throws -> [DashApp.Draft] {
        [
            DashApp.Draft(
                app: "SimpleExample", name: "SimpleExample-1", slug: "simpleexample-1",
                baseState: try InstanceState(
                    parsing: #"{"dropdown-color": {"value": "blue"}, "dropdown-size": {"value": "small"}}"#)),
            DashApp.Draft(
                app: "Ex2", name: "Ex2-1", slug: "ex2-3",
                baseState: try InstanceState(parsing: #"{"gas": {"value": "Nitrogen"}}"#), savesOnChange: true),
            DashApp.Draft(
                app: "MultipleCallbackValues", name: "Multiple callback values 1", slug: "multiple-callback-values-1",
                baseState: try InstanceState(parsing: #"{"color": {"value": "royalblue"}}"#), savesOnChange: true),
            DashApp.Draft(
                app: "MultipleCallbackValuesExpanded", name: "Multiple callback values 2",
                slug: "multiple-callback-values-expanded",
                baseState: try InstanceState(parsing: #"{"color": {"value": "firebrick"}}"#), savesOnChange: true),
        ]
    }

    // MARK: Pages

    private func addRoutes(to router: Router<DashboardRequestContext>) {
        router.get("/") { request, context in
            let groups: [[String: Any?]] = [
                ["id": "dashboards", "title": "Dashboards in pages", "pages": DemoPage.dashboards.map(\.values)],
                ["id": "networks", "title": "Networks", "pages": DemoPage.networks.map(\.values)],
            ]
            return try await templates.render(
                "index.html",
                [
                    "login": loginLink(from: request, context), "groups": groups, "pages": DemoPage.all.map(\.values),
                    "karate": try await Networks.karateClub.svg(engine: .neato),
                ])
        }
        for (index, page) in DemoPage.all.enumerated() {
            router.get(RouterPath(page.address)) { request, context in
                var values = try await ownValues(of: page, context: context)
                values["login"] = loginLink(from: request, context)
                values["title"] = page.title
                values["page"] = page.values
                values["pages"] = DemoPage.all.map(\.values)
                values["previous"] = index > 0 ? DemoPage.all[index - 1].values : nil
                values["next"] = index + 1 < DemoPage.all.count ? DemoPage.all[index + 1].values : nil
                values["template_source"] = shown[page.template]?.html
                values["sources"] = page.sources.map {
                    ["name": "\($0).swift", "code": shown[$0]?.html] as [String: Any?]
                }
                return try await templates.render(page.template, values, for: context.visitor)
            }
        }
    }

    /// Where people log in, or out.
    private func loginLink(from request: Request, _ context: DashboardRequestContext) -> [String: String] {
        if let user = context.visitor.user {
            var links = ["address": login.logoutPath, "text": "Log out \(user.name)"]
            if user.isStaff { links["administration"] = "/admin/app/admin/" }
            return links
        }
        return ["address": "\(login.loginPath)?next=\(request.uri.path)", "text": "Log in"]
    }

    /// What only one page shows.
    private func ownValues(of page: DemoPage, context: DashboardRequestContext) async throws -> [String: Any?] {
        switch page.name {
        case "initial-state": return ["green": ["dropdown-color": ["value": "green"]]]
        case "injection":
            try context.visitor.session?.set("greeting", to: "The page around says: good day.")
            return [:]
        case "session":
            guard let session = context.visitor.session else { return ["views": 1] }
            let views = (try session.value(of: "views", as: Int.self) ?? 0) + 1
            try session.set("views", to: views)
            return ["views": views]
        case "drawings":
            return [
                "karate": try await Networks.karateClub.svg(engine: .neato),
                "colors": try await Networks.colors.svg(engine: .dot), "members": Networks.karateClub.nodeCount,
                "text": "Whatever a template shows is escaped: <b>this text</b> stays text.",
            ]
        case "mustache":
            return [
                "made_by_mustache": try await mustache.render(
                    "pages/mustache",
                    [
                        "heading": "A dashboard in Mustache", "drawing": try await Networks.colors.svg(engine: .dot),
                        "caption": "A drawing in Mustache: <b>this text</b> stays text.",
                    ])
            ]
        case "gallery": return ["pictures": try await gallery()]
        case "hostile": return ["pictures": try await hostile()]
        default: return [:]
        }
    }

    private func gallery() async throws -> [[String: Any?]] {
        var pictures: [[String: Any?]] = []
        for engine in [GraphvizEngine.neato, .circo, .sfdp, .twopi] {
            pictures.append([
                "drawing": try await Networks.karateClub.svg(engine: engine),
                "caption": "The karate club by \(engine).",
            ])
        }
        pictures.append([
            "drawing": try await Networks.clusters.svg(engine: .dot),
            "caption": "Clusters, gradients and an HTML-like label, whose identifiers are their own picture’s.",
        ])
        pictures.append([
            "drawing": try await Networks.colors.svg(engine: .dot), "caption": "A root and its two colours.",
        ])
        return pictures
    }

    private func hostile() async throws -> [[String: Any?]] {
        var pictures: [[String: Any?]] = []
        for example in HostileNetwork.all {
            let drawing: HTML
            do {
                drawing = HTML(try await example.graph.svg(engine: .dot))
            } catch {
                drawing = "<p class=\"refused\">Refused: \(error.description)</p>"
            }
            pictures.append(["drawing": drawing, "caption": example.name])
        }
        return pictures
    }
}
