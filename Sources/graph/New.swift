import ArgumentParser
import Foundation

/// `graph new`: packages to begin with.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a small package to begin with.",
        discussion: """
            The package builds, runs and has a test.

              graph new dashboard sales
              graph new server club --package https://git.example/swift-graph-dashboards

            The dependency is the checkout that this program was built in, unless --package names another.
            """,
        subcommands: [Dashboard.self, Server.self])

    struct Dashboard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A dashboard with a network in it, served, with commands and a test.")

        @OptionGroup var starter: StarterOptions

        func run() async throws { try await starter.write(.dashboard) }
    }

    struct Server: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A server in one file: a page, a text and a picture, with commands and a test.")

        @OptionGroup var starter: StarterOptions

        func run() async throws { try await starter.write(.server) }
    }
}

/// What a package is called, where it goes, and what it depends on.
struct StarterOptions: ParsableArguments {
    @Argument(help: "What the package is called: letters, digits and hyphens.")
    var name: String

    @Option(
        help: ArgumentHelp("The folder to make; the name unless given.", valueName: "folder"), completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp("Where swift-graph-dashboards is: an address or a folder.", valueName: "address"),
        completion: .directory)
    var package: String?

    func write(_ kind: ProjectStarter.Kind) async throws {
        try await Failure.reported {
            let starter = try ProjectStarter(kind, name: name, dependency: package ?? Self.checkout())
            let folder = URL(filePath: output ?? name)
            let existing = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            guard existing.isEmpty else {
                throw Failure(.cannotCreate, "\(folder.relativePath): there are files in it already")
            }
            for (path, text) in starter.files {
                let file = folder.appending(path: path)
                do {
                    try FileManager.default.createDirectory(
                        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                } catch {
                    throw Failure(.cannotCreate, "\(file.deletingLastPathComponent().relativePath): \(error)")
                }
                try Files.write(Array(text.utf8), to: file.path)
            }
            print("\(folder.relativePath) is written. Its README.md says how to go on.")
        }
    }

    /// The folder of this package, where the program has been built in it.
    private static func checkout() throws(Failure) -> String {
        var folder = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let manifest = try? String(contentsOf: folder.appending(path: "Package.swift"), encoding: .utf8)
            if manifest?.contains("name: \"swift-graph-dashboards\"") == true { return folder.path }
        }
        throw Failure(.usage, "This program is not in a checkout; say by --package where swift-graph-dashboards is.")
    }
}
