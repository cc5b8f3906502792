import Foundation
package import GraphModel
package import OrderedJSON
package import Testing

/// A graph and what networkx 3.6.1 answers about it, read from `Tests/Fixtures/networkx/golden_algos` and, more about
/// paths and components, `golden_paths`.
///
/// Nodes are their indices. Weights are in the attribute `weight`. Nodes and neighbours are in networkx's order.
package struct GoldenResults: Sendable, CustomTestStringConvertible {
    /// A result: a value, or the exception that networkx raised.
    package enum Result: Sendable, Hashable {
        case value(JSON)
        case error(type: String, message: String)
    }

    package let name: String
    package let isDirected: Bool
    package let nodeCount: Int
    private let edges: [(Int, Int, Attributes)]
    /// The indices of nodes that are pairs of numbers: lists of such nodes were recorded as lists of pairs.
    package let pairNodes: [JSON: Int]
    private let results: JSON

    /// The keys of all results in `golden_algos`.
    package var recordedKeys: [String] { Array((results.objectValue ?? [:]).keys) }
    private let pathResults: JSON

    /// Every graph, by name.
    package static let all: [GoldenResults] = load()
    package static let undirected = all.filter { !$0.isDirected }
    package static let directed = all.filter(\.isDirected)

    /// The graph of a name.
    package static func named(_ name: String) -> GoldenResults? { all.first { $0.name == name } }

    package var testDescription: String { name }

    /// The graph as networkx had it, where it is undirected.
    package var graph: Graph<Int> { network() }
    /// The graph as networkx had it, where it is directed.
    package var diGraph: DiGraph<Int> { network() }

    private func network<Direction>() -> Network<Int, Direction, SingleEdges> {
        precondition(Direction.isDirected == isDirected, "\(name) is \(isDirected ? "directed" : "undirected")")
        var network = Network<Int, Direction, SingleEdges>(nodes: 0..<nodeCount)
        network.addEdges(edges)
        return network
    }

    /// What was recorded under a key; `nil` where nothing was.
    package subscript(key: String) -> Result? {
        guard let result = results[key] ?? pathResults[key] else { return nil }
        if let type = result["err"]?.stringValue {
            return .error(type: type, message: result["msg"]?.stringValue ?? "")
        }
        return .value(result["ok"] ?? .null)
    }

    /// The value recorded under a key; `nil` where there is none or an exception.
    package func value(_ key: String) -> JSON? {
        guard case .value(let value) = self[key] else { return nil }
        return value
    }

    /// The type of the exception recorded under a key; `nil` where there is none or a value.
    package func error(_ key: String) -> String? {
        guard case .error(let type, _) = self[key] else { return nil }
        return type
    }

    /// Expects what was recorded under a key: the order of lists counts, the order of mappings only if asked for.
    package func expect(
        _ key: String, _ actual: JSON, tolerance: Double = 1e-9, mapsAreOrdered: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard case .value(let expected) = self[key] else {
            Issue.record("\(name).\(key) is \(String(describing: self[key]))", sourceLocation: sourceLocation)
            return
        }
        #expect(
            actual.isClose(to: expected, tolerance: tolerance, mapsAreOrdered: mapsAreOrdered)
                || !pairNodes.isEmpty
                    && actual.isClose(
                        to: expected.replacing(pairs: pairNodes), tolerance: tolerance, mapsAreOrdered: mapsAreOrdered),
            "\(name).\(key): \(actual.serialized().prefix(600)) instead of \(expected.serialized().prefix(600))",
            sourceLocation: sourceLocation)
    }
}

// MARK: Writing results as they were recorded

extension JSON {
    package static func list(_ nodes: some Sequence<Int>) -> JSON { .array(nodes.map { .int($0) }) }
    package static func numbers(_ values: some Sequence<Double>) -> JSON {
        .array(values.map { $0.isNaN ? "nan" : .double($0) })
    }
    package static func lists(_ lists: some Sequence<some Sequence<Int>>) -> JSON { .array(lists.map { .list($0) }) }
    package static func pairs(_ edges: some Sequence<(Int, Int)>) -> JSON { .array(edges.map { .list([$0.0, $0.1]) }) }
    package static func set(_ nodes: some Sequence<Int>) -> JSON { ["set": .list(nodes.sorted())] }
    package static func sets(_ sets: some Sequence<some Sequence<Int>>) -> JSON { .array(sets.map { .set($0) }) }

    /// A mapping by node.
    package static func map(_ values: some Sequence<(key: Int, value: JSON)>) -> JSON {
        ["map": .array(values.map { [.int($0.key), $0.value] })]
    }

    /// A mapping by node to numbers.
    package static func map(_ values: some Sequence<(key: Int, value: Double)>) -> JSON {
        ["map": .array(values.map { [.int($0.key), .double($0.value)] })]
    }

    /// A mapping by node to whole numbers.
    package static func map(_ values: some Sequence<(key: Int, value: Int)>) -> JSON {
        ["map": .array(values.map { [.int($0.key), .int($0.value)] })]
    }

    /// Whether two results are equal but for the last digits of numbers.
    ///
    /// Numbers differ by at most the tolerance, relative to the larger or, where both are small, to 1. The members of a
    /// `set`, and of a `map` unless asked for, may come in any order.
    package func isClose(to other: JSON, tolerance: Double, mapsAreOrdered: Bool = false) -> Bool {
        switch (self, other) {
        case (.array(let left), .array(let right)):
            return left.count == right.count
                && zip(left, right).allSatisfy {
                    $0.isClose(to: $1, tolerance: tolerance, mapsAreOrdered: mapsAreOrdered)
                }
        case (.object(let left), .object(let right)):
            guard left.count == right.count else { return false }
            return left.allSatisfy { key, value in
                guard let otherValue = right[key] else { return false }
                let isFree = key == "set" || key == "map" && !mapsAreOrdered
                return (isFree ? value.sorted : value)
                    .isClose(
                        to: isFree ? otherValue.sorted : otherValue, tolerance: tolerance,
                        mapsAreOrdered: mapsAreOrdered)
            }
        default:
            guard let left = doubleValue, let right = other.doubleValue else { return self == other }
            return left == right || abs(left - right) <= tolerance * max(1, abs(left), abs(right))
        }
    }

    /// The same with pairs that stand for nodes as those nodes.
    package func replacing(pairs: [JSON: Int]) -> JSON {
        guard case .array(let elements) = self else { return self }
        return pairs[self].map { .int($0) } ?? .array(elements.map { $0.replacing(pairs: pairs) })
    }

    /// A list of nodes, or of pairs that begin with a node, by node.
    private var sorted: JSON {
        guard let elements = arrayValue else { return self }
        return .array(
            elements.map { (node: $0.intValue ?? $0[0]?.intValue ?? 0, element: $0) }.sorted { $0.node < $1.node }.map(
                \.element))
    }
}

// MARK: Reading

extension GoldenResults {
    private static func load() -> [GoldenResults] {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/networkx")
        func read(_ file: URL) throws -> JSON { try JSON(parsing: [UInt8](Data(contentsOf: file))) }
        do {
            let folder = fixtures.appending(path: "golden_algos")
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
                .map { file in
                    let paths = fixtures.appending(path: "golden_paths/\(file.lastPathComponent)")
                    return GoldenResults(try read(file), pathResults: try read(paths)["results"] ?? [:])
                }
        } catch {
            Issue.record("the recorded results cannot be read: \(error)")
            return []
        }
    }

    private init(_ file: JSON, pathResults: JSON) {
        name = file["name"]?.stringValue ?? ""
        isDirected = file["directed"]?.boolValue ?? false
        nodeCount = file["nodes"]?.arrayValue?.count ?? 0
        let names = file["nodes"]?.arrayValue?.map { $0.stringValue ?? "" } ?? []
        pairNodes = Dictionary(
            uniqueKeysWithValues: names.enumerated().compactMap { index, name in
                let parts = name.split { "(), ".contains($0) }.compactMap { Int($0) }
                return name.hasPrefix("(") && parts.count == 2 ? (JSON.list(parts), index) : nil
            })
        results = file["results"] ?? [:]
        self.pathResults = pathResults
        func lists(_ key: String) -> [[JSON]] { file[key]?.arrayValue?.map { $0.arrayValue ?? [] } ?? [] }
        let adjacency = lists("adj").map { $0.compactMap(\.intValue) }
        let weights = lists("weights")
        let incoming = isDirected ? lists("pred").map { $0.compactMap(\.intValue) } : adjacency
        edges = Self.edgeOrder(outgoing: adjacency, incoming: incoming, isDirected: isDirected).map { source, target in
            let place = adjacency[source].firstIndex(of: target) ?? 0
            return (source, target, Attributes([Attribute("weight", weights[source][place])]))
        }
    }

    /// An order in which to add the edges so that all lists of neighbours come out as they were recorded: an edge is due
    /// when it is the next one in the lists of both its ends.
    private static func edgeOrder(outgoing: [[Int]], incoming: [[Int]], isDirected: Bool) -> [(Int, Int)] {
        var order: [(Int, Int)] = []
        var nextOut = outgoing.map { _ in 0 }, nextIn = nextOut
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for source in outgoing.indices {
                while nextOut[source] < outgoing[source].count {
                    let target = outgoing[source][nextOut[source]]
                    let back = isDirected ? nextIn[target] : nextOut[target]
                    guard incoming[target][back...].first == source else { break }
                    order.append((source, target))
                    nextOut[source] += 1
                    if isDirected {
                        nextIn[target] += 1
                    } else if source != target {
                        nextOut[target] += 1
                    }
                    hasChanged = true
                }
            }
        }
        return order
    }
}
