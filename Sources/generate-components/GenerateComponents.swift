import Foundation
import OrderedJSON

/// Writes the component types from the libraries' metadata.
///
///     generate-components --metadata DIR --output DIR [--tests DIR] [--figures DIR]
///
/// The same metadata gives the same files, byte for byte. Files of an earlier run that are no longer written are
/// removed. With `--tests` it also writes the table of every component for the tests, with `--figures` the types of
/// traces and of everything inside figures.
@main
enum GenerateComponents {
    static func main() {
        do {
            let options = try Options(CommandLine.arguments.dropFirst())
            let (sources, tests) = try files(metadata: options.metadata)
            try write(sources, to: options.output)
            print("generate-components: \(sources.count) files in \(options.output.relativePath)")
            if let folder = options.tests { try write(tests, to: folder) }
            if let folder = options.figures {
                let figures = try figureFiles(metadata: options.metadata)
                try write(figures, to: folder)
                print("generate-components: \(figures.count) files in \(folder.relativePath)")
            }
        } catch {
            FileHandle.standardError.write(Data("generate-components: \(error)\n".utf8))
            exit(1)
        }
    }

    private struct Options {
        let metadata: URL
        let output: URL
        let tests: URL?
        let figures: URL?

        init(_ arguments: ArraySlice<String>) throws {
            let usage = UsageError(
                description: "usage: generate-components --metadata DIR --output DIR [--tests DIR] [--figures DIR]")
            var folders: [String: URL] = [:]
            var rest = arguments
            while let name = rest.popFirst() {
                guard ["--metadata", "--output", "--tests", "--figures"].contains(name), let value = rest.popFirst()
                else {
                    throw usage
                }
                folders[name] = URL(filePath: value, directoryHint: .isDirectory)
            }
            guard let metadata = folders["--metadata"], let output = folders["--output"] else { throw usage }
            self.metadata = metadata
            self.output = output
            tests = folders["--tests"]
            figures = folders["--figures"]
        }
    }

    private struct UsageError: Error, CustomStringConvertible {
        let description: String
    }

    private static func files(metadata: URL) throws -> (sources: [SwiftFile], tests: [SwiftFile]) {
        let entries = try read("libraries", in: metadata)["libraries"]?.arrayValue ?? []
        var libraries: [(metadata: LibraryMetadata, place: Overrides.Place)] = []
        var everyComponent: [(plan: ComponentPlan, namespace: String)] = []
        var files: [SwiftFile] = []
        for entry in entries {
            let name = entry["name"]?.stringValue ?? ""
            guard let place = Overrides.libraries[name] ?? Overrides.Place(json: entry["swift"]) else {
                throw MetadataError(
                    place: "libraries.json",
                    problem: "has the library `\(name)`, which has no `swift` with a `constant` and a `namespace`")
            }
            let library = try LibraryMetadata(json: entry, components: try read(name, in: metadata))
            let components = try library.components.map { try ComponentPlan($0, of: library, at: place) }
            let shared = name == "html" ? ComponentPlan.sharedProperties(of: components) : []
            files += components.map { SwiftFile($0, of: library, sharedProperties: shared) }
            if let namespace = place.namespace {
                files.append(try SwiftFile.namespace(namespace, of: library, components: components))
            }
            libraries.append((library, place))
            everyComponent += components.map { ($0, library.namespace) }
        }
        try Overrides.check(against: libraries.map(\.metadata))
        return (files + [SwiftFile.libraries(libraries)], [try SwiftFile.everyComponent(everyComponent)])
    }

    private static func figureFiles(metadata: URL) throws -> [SwiftFile] {
        let schema = try FigureSchema(
            validators: try read("plotly-validators", in: metadata),
            documentation: try read("plotly-documentation", in: metadata))
        let source = "plotly.js"
        let scales = try read("plotly-color-scales", in: metadata).objectValue ?? [:]
        let templates = try FigureNames.templates.map { name, file in
            (name: name, json: try read(file, in: metadata))
        }
        return try FigurePlan(schema).files(source: source) + [
            .figureSchema(schema, source: source),
            .texts("templateTexts", comment: "The templates of plotly by name.", templates, source: source),
            .texts(
                "colorScaleTexts", comment: "The colours of plotly's scales by name.",
                scales.map { ($0, $1) }, source: source),
        ]
    }

    private static func read(_ name: String, in folder: URL) throws -> JSON {
        let file = folder.appending(path: "\(name).json")
        let bytes: Data
        do { bytes = try Data(contentsOf: file) } catch {
            throw MetadataError(place: file.path, problem: "cannot be read: \(error.localizedDescription)")
        }
        do { return try JSON(parsing: bytes) } catch {
            throw MetadataError(place: file.path, problem: "is not JSON: \(error)")
        }
    }

    private static func write(_ files: [SwiftFile], to folder: URL) throws {
        let manager = FileManager.default
        var written: Set<String> = []
        for file in files {
            let place = folder.appending(path: file.path)
            written.insert(place.standardizedFileURL.path)
            let content = Data(file.text.utf8)
            // A file that stays as it is keeps its date, and nothing is compiled again because of it.
            if (try? Data(contentsOf: place)) == content { continue }
            try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try content.write(to: place)
        }
        let present = manager.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        for file in present where file.pathExtension == "swift" && !written.contains(file.standardizedFileURL.path) {
            // Only what an earlier run wrote.
            guard try String(contentsOf: file, encoding: .utf8).hasPrefix(SwiftFile.mark) else { continue }
            try manager.removeItem(at: file)
        }
    }
}
