import Foundation
import GraphFormats
import GraphModel

/// The files that networkx wrote.
enum Fixture {
    static let names = ["graph", "digraph", "multigraph", "multidigraph", "tree", "petersen", "karate"]

    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/networkx")
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
}

/// What can be compared between formats: every value as the text it has in all of them.
struct Essence: Equatable {
    var nodes: [String]
    /// Ends, key and attributes.
    var edges: [[String]]

    init<Node: GraphFileNode, Direction, Multiplicity>(_ network: Network<Node, Direction, Multiplicity>) {
        nodes = network.nodes.withAttributes.map { node, attributes in "\(node.nodeText) \(Self.text(attributes))" }
        edges = network.edges.map { edge in
            [edge.source.nodeText, edge.target.nodeText, edge.key?.description ?? "", Self.text(edge.attributes)]
        }
    }

    init(_ graph: AnyGraph<some GraphFileNode>) {
        switch graph {
        case .graph(let graph): self.init(graph)
        case .diGraph(let graph): self.init(graph)
        case .multiGraph(let graph): self.init(graph)
        case .multiDiGraph(let graph): self.init(graph)
        }
    }

    /// Forgets the order, and which end of an undirected edge comes first.
    mutating func sort(orientingEdges: Bool) {
        nodes.sort()
        edges = edges.map { orientingEdges ? $0.prefix(2).sorted() + $0.dropFirst(2) : $0 }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func text(_ attributes: Attributes) -> String {
        attributes.map { attribute in
            let value = attribute.value.doubleValue.map { "\($0)" } ?? attribute.value.stringValue?.lowercased()
                ?? attribute.value.serialized()
            return "\(attribute.name)=\(value)"
        }.sorted().joined(separator: " ")
    }
}
