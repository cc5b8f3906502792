public import ArgumentParser
import Foundation

/// An application with a command line: it serves its dashboards, and looks after what they keep.
///
/// ```swift
/// @main
/// struct Shop: DashboardProgram {
///     @Option(help: "The file in which instances and accounts are kept.")
///     var database = "shop.sqlite"
///
///     func application() async throws -> DashboardApplication {
///         let state = try SQLiteStateStore(path: database)
///         let router = Router(context: DashboardRequestContext.self)
///         var options = DashboardServerOptions()
///         options.state = state
///         let mount = try router.addDashboards([sales()], options: options)
///         var application = DashboardApplication(router, mounts: [mount])
///         application.state = state
///         return application
///     }
/// }
/// ```
/// ```
/// shop serve --port 8080
/// shop list --database other.sqlite
/// ```
///
/// | command | what |
/// |---|---|
/// | `serve` | answers requests until it is told to end; what happens without a command |
/// | `list` | the dashboards and their instances, with their addresses |
/// | `check` | whether everything that the stores have can be shown |
/// | `migrate` | brings the stores up to date, and makes rows for the dashboards |
/// | `populate` | replaces the state of an instance by all values of its layout |
/// | `clone` | makes an instance like another |
/// | `create-user` | makes an account |
/// | `create-client` | makes a client of OAuth |
/// | `send` | sends a message to the pages that listen |
///
/// The program's own options are those of every command. `--help` explains each, and
/// `--generate-completion-script bash` (`zsh`, `fish`) writes what shells need to complete them.
public protocol DashboardProgram: ParsableArguments, Sendable {
    /// What the program is, in a sentence; for the help.
    static var abstract: String { get }

    /// The program's version, for `--version`.
    static var version: String { get }

    /// Further commands of the program's own.
    static var commands: [any ParsableCommand.Type] { get }

    /// Makes the application, with its stores and routes. It is called once, by whichever command.
    ///
    /// - Throws: What is wrong, in words for those who started the program.
    func application() async throws -> DashboardApplication
}

extension DashboardProgram {
    public static var abstract: String { "Serve dashboards." }
    public static var version: String { "" }
    public static var commands: [any ParsableCommand.Type] { [] }

    /// Does what the command line says, and ends the process.
    // What `@main` calls is not on its caller's actor.
    @concurrent public static func main() async { await RootCommand<Self>.main() }

    /// Does what a command line says, for programs that decide by themselves what it is.
    ///
    /// - Parameter arguments: The words behind the program's name.
    public static func run(_ arguments: [String]) async throws {
        var command = try RootCommand<Self>.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    }
}

/// The program itself, which leaves everything to its commands.
struct RootCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: CommandLine.arguments.first.map { URL(filePath: $0).lastPathComponent } ?? "serve",
            abstract: Program.abstract, version: Program.version,
            subcommands: Program.commands + [
                ServeCommand<Program>.self, ListCommand<Program>.self, CheckCommand<Program>.self,
                MigrateCommand<Program>.self, PopulateCommand<Program>.self, CloneCommand<Program>.self,
                CreateUserCommand<Program>.self, CreateClientCommand<Program>.self, SendCommand<Program>.self,
            ],
            defaultSubcommand: ServeCommand<Program>.self)
    }
}

/// Why a command cannot do what it was asked.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Writes a line at once: scripts may wait for it.
func say(_ line: String) { CommandOutput.write(line) }

/// Where commands write.
enum CommandOutput {
    @TaskLocal static var write: @Sendable (String) -> Void = { line in
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
