import ArgumentParser

/// Our side of the comparisons that `Benchmarks/run.py` makes.
@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks", abstract: "Our side of the comparisons that Benchmarks/run.py makes.",
        subcommands: [
            DrawCommand.self, GraphsCommand.self, LayoutsCommand.self, MessagesCommand.self, PictureCommand.self,
            ServeCommand.self, TemplateCommand.self,
        ])
}
