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

/// What can be compared between formats: every value as the text it has in all of them. Empty texts are left out, as
/// Graphviz cannot tell them from nothing.
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

    /// The same without an order; in an undirected graph also without saying which end of an edge comes first, and
    /// without keys, which follow from the order.
    func forgettingOrder(isDirected: Bool) -> Essence {
        var essence = self
        essence.nodes.sort()
        essence.edges = edges.map { isDirected ? $0 : $0.prefix(2).sorted() + $0.dropFirst(3) }
            .sorted { $0.lexicographicallyPrecedes($1) }
        return essence
    }

    private static func text(_ attributes: Attributes) -> String {
        attributes.compactMap { attribute -> String? in
            let text = attribute.value.stringValue
            let number = attribute.value.doubleValue ?? text.flatMap { Double($0) }
            let value = number.map { "\($0)" } ?? text?.lowercased() ?? attribute.value.serialized()
            return value.isEmpty ? nil : "\(attribute.name)=\(value)"
        }.sorted().joined(separator: " ")
    }
}
