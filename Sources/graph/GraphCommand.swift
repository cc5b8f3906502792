import ArgumentParser

/// `graph`: draws and describes graphs from files.
@main
struct GraphCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draws and describes graphs.",
        discussion: """
            Reads DOT, GraphML and node-link JSON. A file's format follows from its name or, failing that, its content.

            The exit code is 65 if a file is not what it should be or cannot be drawn, 66 if it cannot be read, 73 if a \
            file cannot be written, and 64 if the command itself is wrong.
            """,
        subcommands: [Render.self, Describe.self])
}
