import ArgumentParser
import NetworkGraphs

struct Sanitise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sanitise",
        abstract: "Makes an SVG from anywhere safe to put into a page.",
        discussion: """
            Keeps what a drawing needs and leaves the rest out: scripts, event handlers, addresses of other schemes, \
            everything that loads something, other namespaces. What is left is written anew, with a prefix on every id \
            and class. The exit code is 65 if the file is no SVG or not well-formed.

              graph sanitise < upload.svg > safe.svg
              graph sanitise upload.svg -o safe.svg --report --id-prefix logo-
            """)

    @Argument(help: "The file, or - for standard input.", completion: .file())
    var input = "-"

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write, or - for standard output.", valueName: "file"))
    var output = "-"

    @Flag(help: "Say on standard error what was removed, one thing a line: line:column: what: why.")
    var report = false

    @Option(help: ArgumentHelp("What every id and class in the SVG begins with.", valueName: "text"))
    var idPrefix = SVGSanitizerOptions().idPrefix

    @Flag(help: "Keep animations.")
    var animations = false

    @Flag(inversion: .prefixedNo, help: "Keep style sheets, as far as they are understood.")
    var styleSheets = true

    @Flag(inversion: .prefixedNo, help: "Keep bitmaps that are in the file itself.")
    var images = true

    @Option(help: ArgumentHelp("The largest file to read.", valueName: "bytes"))
    var maximumBytes = SVGSanitizerOptions().maximumBytes

    func run() async throws {
        try await Failure.reported {
            let bytes = try Files.contents(of: input, limit: maximumBytes)
            let options = SVGSanitizerOptions(
                idPrefix: idPrefix, allowsEmbeddedImages: images, allowsStyleSheets: styleSheets,
                allowsAnimations: animations, maximumBytes: maximumBytes)
            let (svg, removed) = try sanitized(bytes, options)
            if report {
                for removal in removed.removals { Files.note("\(Files.name(input)):\(removal)") }
                let rest = removed.count - removed.removals.count
                if rest > 0 { Files.note("\(Files.name(input)): and \(rest) more") }
            }
            try Files.write(Array(svg.markup.utf8), to: output)
        }
    }

    private func sanitized(
        _ bytes: [UInt8], _ options: SVGSanitizerOptions
    ) throws(Failure) -> (svg: SVG, report: SVGSanitizerReport) {
        do throws(SVGSanitizerError) {
            return try SVG.sanitized(bytes, options: options)
        } catch {
            throw Failure(.data, "\(Files.name(input)):\(error.line):\(error.column): \(error.reason): \(error.detail)")
        }
    }
}
