import ArgumentParser
import DashAppExamples
import DashboardServer
import Dashboards
import Hummingbird
import Logging

/// Serves the twins of the recorded Dash applications, each below `/<file name without .py>/`, for the browser tests.
@main
struct DashAppsProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dash-apps")

    @Option(help: "The port of this machine to listen on.") var port = 8001
    @Option(help: "The folder of browser files.") var frontend = ".frontend"

    @Flag(help: "Whether pages have the tools for developers.") var developers = false
    @Option(help: "A folder of assets.") var assets: String?

    func run() async throws {
        let router = Router(context: DashboardRequestContext.self)
        var options = DashboardServerOptions()
        options.frontEnd = try FrontEndFiles(directory: frontend)
        options.showsErrors = true
        options.assets = assets
        if developers { options.enableDeveloperTools() }
        for (name, make) in DashApps.all {
            let dashboard = make()
            let mount = try router.addDashboards([dashboard], at: name, options: options)
            router.get("\(name)") { _, _ in Response.redirect(to: mount.address(of: dashboard), type: .temporary) }
        }
        router.get("/") { _, _ in DashApps.all.keys.sorted().joined(separator: "\n") }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)),
            logger: Logger(label: "dash-apps"))
        try await application.runService()
    }
}
