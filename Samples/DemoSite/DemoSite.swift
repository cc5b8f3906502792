import ArgumentParser
import DashboardSQLite
import DashboardServer
import Dashboards
import DemoDashboards
import Foundation
import Hummingbird
import Logging
import NIOCore

/// What the package is for, in one site: ten pages of dashboards inside pages of a site, and six of networks.
@main
struct DemoSite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve the demo of swift-graph-dashboards.")

    @Option(help: "The port to listen on.")
    var port = 8000

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The folder of the browser side's files.")
    var frontend: String?

    @Option(help: "The file in which instances, sessions and accounts are kept; made where there is none.")
    var database = "demo.sqlite"

    func run() async throws {
        let logger = Logger(label: "demo")
        let files = try frontend.map { try FrontEndFiles(directory: $0) } ?? .installed()
        let router = Router(context: DashboardRequestContext.self)
        try await Site.add(to: router, database: database, frontEnd: files, logger: logger)

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
