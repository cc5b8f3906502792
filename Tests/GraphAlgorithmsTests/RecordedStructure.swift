import Foundation
import GraphModel
import NetworkXTestSupport
import OrderedJSON
import Testing

/// What networkx 3.6.1 answers about the structure of some of the graphs of ``GoldenResults``, read from
/// `Tests/Fixtures/networkx/structure/results.json`. Values by node stand in the order of the nodes.
struct RecordedStructure: Sendable, CustomTestStringConvertible {
    let golden: GoldenResults
    private let results: JSON

    static let all: [RecordedStructure] = {
        let path = "../Fixtures/networkx/structure/results.json"
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: path)
        guard let data = try? Data(contentsOf: file), let json = try? JSON(parsing: Array(data)) else {
            Issue.record("the recorded results cannot be read: \(file.path)")
            return []
        }
        return (json.objectValue ?? [:]).compactMap { name, results in
            GoldenResults.named(name).map { RecordedStructure(golden: $0, results: results) }
        }
    }()
    static let undirected = all.filter { !$0.golden.isDirected }
    static let directed = all.filter(\.golden.isDirected)

    var testDescription: String { golden.name }

    /// Expects what was recorded under a key.
    func expect(
        _ key: String, _ actual: JSON, tolerance: Double = 1e-9, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = results[key] ?? .null
        #expect(
            actual.isClose(to: expected, tolerance: tolerance),
            "\(golden.name).\(key): \(actual.serialized().prefix(400)) instead of \(expected.serialized().prefix(400))",
            sourceLocation: sourceLocation)
    }
}
