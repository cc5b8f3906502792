import Foundation
import GraphGenerators
package import GraphModel
package import OrderedJSON
package import Testing

/// What a generator made, or networkx did, in the form of `Tests/Fixtures/networkx/generators`.
package struct RecordedGraph {
    package var nodes: [String]
    package var adjacencies: [[[Int]]]
    package var edgeCount: Int
    package var attributes: JSON.Object = [:]
    package var graph: JSON.Object = [:]

    package init<Node, Direction, Multiplicity>(_ graph: Network<Node, Direction, Multiplicity>) throws {
        let list = Array(graph.nodes)
        let ranks = Dictionary(uniqueKeysWithValues: list.enumerated().map { ($1, $0) })
        nodes = list.map(Self.text)
        edgeCount = graph.edgeCount
        func row(_ neighbors: some Sequence<Node>, _ count: (Node) -> Int) -> [Int] {
            neighbors.flatMap { Array(repeating: ranks[$0] ?? -1, count: count($0)) }
        }
        adjacencies = [
            try list.map { node in
                row(try graph.neighbors(of: node)) { graph.edgeCount(from: node, to: $0) }
            }
        ]
        if let directed = graph as? Network<Node, Directed, Multiplicity> {
            adjacencies.append(
                try list.map { node in
                    row(try directed.predecessors(of: node)) { directed.edgeCount(from: $0, to: node) }
                })
        }
        for (rank, (_, values)) in graph.nodes.withAttributes.enumerated() {
            for attribute in values {
                var column = attributes[attribute.name]?.arrayValue ?? Array(repeating: .null, count: list.count)
                column[rank] = attribute.value
                attributes[attribute.name] = .array(column)
            }
        }
        for attribute in graph.attributes { self.graph[attribute.name] = attribute.value }
    }

    private static func text(_ node: some Any) -> String {
        switch node {
        case let point as GridPoint: "\(point.row),\(point.column)"
        case let numbers as [Int]: numbers.map(String.init).joined(separator: ",")
        case let json as JSON: json.stringValue ?? json.arrayValue?.map(text).joined(separator: ",") ?? "\(json)"
        default: "\(node)"
        }
    }

    private var digest: String {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for adjacency in adjacencies {
            for (node, row) in zip(nodes, adjacency) {
                for byte in "\(node):\(row.map(String.init).joined(separator: ","));".utf8 {
                    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
                }
            }
        }
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }

    /// Expects the graph to be the recorded one.
    package func expect(_ record: JSON, _ comment: Comment) {
        if let digest = record["digest"]?.stringValue {
            #expect(nodes.count == record["count"]?.intValue, comment)
            #expect(edgeCount == record["edges"]?.intValue, comment)
            #expect(self.digest == digest, comment)
        } else {
            let names = record["nodes"]?.arrayValue?.compactMap(\.stringValue)
            #expect(nodes == names ?? (0..<(record["nodes"]?.intValue ?? -1)).map(String.init), comment)
            let rows = [record["adjacency"], record["incoming"]].compactMap { $0?.arrayValue }
            #expect(adjacencies == rows.map { $0.map { $0.arrayValue?.compactMap(\.intValue) ?? [] } }, comment)
        }
        if nodes.count <= 60 {
            #expect(Self.isClose(.object(attributes), record["attributes"] ?? [:]), comment)
        }
        #expect(Self.isClose(.object(graph), record["graph"] ?? [:]), comment)
    }

    /// Whether values are the same but for rounding, and the order of what is a set in networkx.
    package static func isClose(_ left: JSON, _ right: JSON) -> Bool {
        switch (left, right) {
        case (.array(let first), .array(let second)):
            guard first.count == second.count else { return false }
            if zip(first, second).allSatisfy({ isClose($0, $1) }) { return true }
            let numbers = first.compactMap(\.intValue).sorted()
            return numbers.count == first.count && numbers == second.compactMap(\.intValue).sorted()
        case (.object(let first), .object(let second)):
            return first.count == second.count
                && first.allSatisfy { key, value in second[key].map { isClose(value, $0) } ?? false }
        default:
            guard let first = left.doubleValue, let second = right.doubleValue else {
                return left.isEquivalent(to: right) || (left == [] && right == [:])
            }
            return first == second || abs(first - second) <= 1e-12 * max(abs(first), abs(second))
        }
    }
}

/// The graphs of a family that networkx made.
package struct RecordedFamily {
    package let records: JSON.Object

    package init(_ name: String) throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/networkx/generators/\(name).json").standardized
        records = try JSON(parsing: Array(try Data(contentsOf: url))).objectValue ?? [:]
    }

    /// Expects every record to have a case that makes its graph, or that fails where networkx does, and no more cases.
    package func expect(_ cases: [String: () throws -> RecordedGraph]) {
        #expect(Set(records.keys) == Set(cases.keys))
        for (expression, record) in records {
            guard let make = cases[expression] else { continue }
            if record["error"] != nil {
                #expect(throws: GeneratorError.self, "\(expression)") { try make() }
            } else {
                do {
                    try make().expect(record, "\(expression)")
                } catch {
                    Issue.record(error, "\(expression)")
                }
            }
        }
    }
}
