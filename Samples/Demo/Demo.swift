import ArgumentParser
import DashboardServer
import Foundation
import GraphComponents
import Hummingbird
import Logging
import NIOCore

/// Networks drawn in templates, and three dashboards: what the package is for, in one server.
@main
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve the demo of swift-graph-dashboards.")

    @Option(help: "The port to listen on.")
    var port = 8000

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The folder of the browser side's files.")
    var frontend: String?

    func run() async throws {
        let logger = Logger(label: "demo")
        var options = DashboardServerOptions()
        options.frontEnd = try frontend.map { try FrontEndFiles(directory: $0) } ?? .installed()
        options.assets = Bundle.module.resourceURL?.appending(path: "Assets").path

        let router = Router(context: DashboardRequestContext.self)
        router.add(middleware: UnusedUpgradeMiddleware())
        router.add(middleware: LogRequestsMiddleware(.debug))
        router.add(middleware: CompressionMiddleware())
        let mount = try router.addDashboards(
            [simpleExample(), explorer(logger: logger), walk(), charts()], options: options)
        try Site(mount: mount).addRoutes(to: router)

        let address = "http://\(host == "0.0.0.0" ? "localhost" : host):\(port)/"
        let application = Application(
            router: router, server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(host, port: port)),
            onServerRunning: { _ in
                // Scripts wait for this line: it must not sit in a buffer.
                FileHandle.standardOutput.write(Data("The demo is at \(address)\n".utf8))
            }, logger: logger)
        do {
            try await application.runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw PortTaken(port: port)
        }
    }
}

/// Somebody else listens on the port.
private struct PortTaken: Error, CustomStringConvertible {
    let port: Int
    var description: String { "Port \(port) is taken; choose another one with --port." }
}
