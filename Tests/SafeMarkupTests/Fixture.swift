import Foundation
import Testing

/// An output of Graphviz, drawn by `Fixtures/make-fixtures.sh`.
struct Fixture: Sendable, CustomTestStringConvertible {
    /// The file's name without its extension.
    let name: String
    let bytes: [UInt8]

    init(_ folder: String, _ name: String) throws {
        self.name = name
        let file = Self.root.appending(path: "\(folder)/\(name).svg")
        bytes = [UInt8](try Data(contentsOf: file))
    }

    /// All outputs in a folder, by name.
    static func all(in folder: String) throws -> [Fixture] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.hasSuffix(".svg") }
            .sorted()
            .map { try Fixture(folder, String($0.dropLast(4))) }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    var testDescription: String { name }
}
