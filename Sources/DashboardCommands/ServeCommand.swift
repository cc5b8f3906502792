import ArgumentParser
import Foundation
import Hummingbird
import Logging
import NIOCore

/// Answers requests.
struct ServeCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve", abstract: "Answer requests until told to end.",
            discussion: """
                SIGTERM and SIGINT end it: requests that have begun are answered, open sockets closed.
                """)
    }

    @OptionGroup var program: Program

    @Option(help: "The port to listen on; 0 for any that is free.")
    var port = 8000

    @Option(help: "The address to listen on; 0.0.0.0 for all.")
    var host = "127.0.0.1"

    @Option(help: "What is written to the log: trace, debug, info, notice, warning, error or critical.")
    var logLevel: LogLevel?

    mutating func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
    }

    func run() async throws {
        var application = try await program.application()
        if let logLevel { application.logger.logLevel = logLevel.level }
        let host = host
        do {
            try await application.run(
                .init(host: host, port: port) { channel in
                    let name = host == "0.0.0.0" || host == "::" ? "localhost" : host.contains(":") ? "[\(host)]" : host
                    say("The server is at http://\(name):\(channel.localAddress?.port ?? 0)/")
                })
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw CommandFailure("Port \(port) of \(host) is taken; choose another one with --port.")
        } catch let error as IOError where error.errnoCode == EACCES {
            throw CommandFailure("This user may not listen on port \(port); choose one above 1023 with --port.")
        }
    }
}

/// The levels of logs, as words of a command line.
enum LogLevel: String, ExpressibleByArgument, CaseIterable, Sendable {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
