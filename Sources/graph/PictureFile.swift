import ArgumentParser
import Foundation

/// The picture that a command makes.
struct PictureFile: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write, or - for standard output.", valueName: "file"))
    var output = "-"

    @Option(
        name: [.customShort("T", allowingJoined: true), .long],
        help: ArgumentHelp("svg, png or pdf, whatever the output's name says.", valueName: "format"))
    var format: PictureFormat?

    @Option(help: ArgumentHelp("How large a bitmap is: 1 for 96 pixels per inch.", valueName: "factor"))
    var scale = 1.0

    func validate() throws {
        guard scale.isFinite, scale > 0 else { throw ValidationError("--scale takes a number above 0.") }
    }

    var usedFormat: PictureFormat {
        get throws(Failure) {
            if let format { return format }
            let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
            if output == "-" || !output.contains(".") { return .svg }
            guard let format = PictureFormat(rawValue: ending) else {
                throw Failure(
                    .cannotCreate,
                    "\(output): the name does not end in .svg, .png or .pdf; --format says what to write.")
            }
            return format
        }
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
        let format = try usedFormat
        let bytes = format == .svg && bytes.last != UInt8(ascii: "\n") ? bytes + [UInt8(ascii: "\n")] : bytes
        if output == "-" && format != .svg && isatty(STDOUT_FILENO) != 0 {
            throw Failure(
                .cannotCreate, "A terminal cannot show \(format.rawValue.uppercased()); -o names a file to write to.")
        }
        try Files.write(bytes, to: output)
    }
}

enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
    case svg, png, pdf
}
