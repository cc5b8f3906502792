import ArgumentParser
import GraphFormats

/// `graph`: draws, lays out, describes, analyses, makes and converts graphs, and sanitises pictures.
@main
struct GraphCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draws, lays out, describes, analyses, makes and converts graphs.",
        discussion: """
            Reads \(FormatArgument.readable.map(\.name).joined(separator: ", ")). A file's format follows from its name \
            or, failing that, its content.

            The exit code is 65 if a file is not what it should be or cannot be drawn, 66 if it cannot be read, 73 if a \
            file cannot be written, and 64 if the command itself is wrong.
            """,
        subcommands: [
            Render.self, Draw.self, Layout.self, Describe.self, Analyse.self, Generate.self, Convert.self,
            Sanitise.self, New.self,
            Serve.self,
        ])
}
