import DashboardAccess
import DashboardCommands
import DashboardServer
import Hummingbird
import Logging

/// What the package is for, in one site: ten pages of dashboards inside pages of a site, and seven of networks.
@main
struct DemoSite: DashboardProgram {
    static let abstract = "Serve the demo of swift-graph-dashboards, and look after what it keeps."

    @Option(help: "The folder of the browser side's files.")
    var frontend: String?

    @Option(help: "The file in which instances, sessions and accounts are kept; made where there is none.")
    var database = "demo.sqlite"

    func application() async throws -> DashboardApplication {
        let logger = Logger(label: "demo")
        let router = Router(context: DashboardRequestContext.self)
        let (mount, access, clients) = try await Site.add(
            to: router, database: database,
            frontEnd: try frontend.map { try FrontEndFiles(directory: $0) } ?? .installed(), logger: logger)
        var application = DashboardApplication(router, mounts: [mount])
        application.accounts = access.accounts
        application.clients = clients
        application.logger = logger
        return application
    }
}
