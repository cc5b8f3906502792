import Foundation
import OrderedJSON

/// Writes the component types from the libraries' metadata.
///
///     generate-components --metadata DIR --output DIR
///
/// The same metadata gives the same files, byte for byte. Files of an earlier run that are no longer written are
/// removed.
@main
enum GenerateComponents {
    static func main() {
        do {
            let options = try options(CommandLine.arguments.dropFirst())
            let files = try files(metadata: options.metadata)
            try write(files, to: options.output)
            print("generate-components: \(files.count) files in \(options.output.relativePath)")
        } catch {
            FileHandle.standardError.write(Data("generate-components: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func options(_ arguments: ArraySlice<String>) throws -> (metadata: URL, output: URL) {
        let usage = UsageError(description: "usage: generate-components --metadata DIR --output DIR")
        var values: [String: String] = [:]
        var rest = arguments
        while let name = rest.popFirst() {
            guard ["--metadata", "--output"].contains(name), let value = rest.popFirst() else { throw usage }
            values[name] = value
        }
        guard let metadata = values["--metadata"], let output = values["--output"] else { throw usage }
        return (
            URL(filePath: metadata, directoryHint: .isDirectory), URL(filePath: output, directoryHint: .isDirectory)
        )
    }

    private static func files(metadata: URL) throws -> [SwiftFile] {
        let entries = try read("libraries", in: metadata)["libraries"]?.arrayValue ?? []
        var libraries: [(metadata: LibraryMetadata, place: Place)] = []
        var files: [SwiftFile] = []
        for entry in entries {
            let name = entry["name"]?.stringValue ?? ""
            guard let place = Overrides.libraries[name] else {
                throw MetadataError(place: "libraries.json", problem: "has the unknown library `\(name)`")
            }
            let library = try LibraryMetadata(json: entry, components: try read(name, in: metadata))
            let components = try library.components.map { try ComponentPlan($0, in: library) }
            let shared = name == "html" ? Set(ComponentPlan.sharedProperties(of: components)) : []
            files += components.map { SwiftFile($0, in: library, sharedProperties: shared) }
            if let namespace = place.namespace {
                files.append(try SwiftFile.namespace(namespace, of: library, components: components))
            }
            libraries.append((library, place))
        }
        return files + [SwiftFile.libraries(libraries)]
    }

    private static func read(_ name: String, in folder: URL) throws -> JSON {
        let file = folder.appending(path: "\(name).json")
        do {
            return try JSON(parsing: [UInt8](Data(contentsOf: file)))
        } catch {
            throw MetadataError(place: file.path, problem: "cannot be read: \(error)")
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
        let earlier = manager.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        for file in earlier where file.pathExtension == "swift" && !written.contains(file.standardizedFileURL.path) {
            // Only what an earlier run wrote.
            guard try String(contentsOf: file, encoding: .utf8).hasPrefix(SwiftFile.mark) else { continue }
            try manager.removeItem(at: file)
        }
    }
}

struct UsageError: Error, CustomStringConvertible {
    let description: String
}
