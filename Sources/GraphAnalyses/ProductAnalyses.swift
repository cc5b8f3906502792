import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's products of two graphs. The nodes of the answer are arrays of two.
enum ProductAnalyses {
    static let all: [any Analysis.Type] = [
        Cartesian.self, Tensor.self, Strong.self, Lexicographic.self, Modular.self, Corona.self, Rooted.self,
    ]
}

/// A product of two graphs that are both directed or both undirected.
protocol ProductAnalysis: AnyKindAnalysis {
    static func product<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
    ) -> Network<NodePair<Node, Node>, Direction, Multiplicity>
}

extension ProductAnalysis {
    static var parameters: [Parameter] { [.required("H")] }

    static func answer<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> Answer {
        let other = try arguments.graph("H")
        guard other.isDirected == graph.isDirected else {
            throw Refusal("NetworkXError", "G and H must be both directed or both undirected")
        }
        if other.isMultigraph == graph.isMultigraph { return paired(product(graph, Network(other))) }
        let product = product(
            Network<Node, Direction, ParallelEdges>(graph), Network<Node, Direction, ParallelEdges>(other))
        // Where one graph has no keys, networkx takes those of the other alone.
        let isFirst = graph.isMultigraph
        return paired(product) { key in
            guard case .string(let pair) = key, pair.hasPrefix("("), pair.hasSuffix(")") else { return key }
            let own = isFirst ? pair.dropFirst(1).dropLast(4) : pair.dropFirst(4).dropLast(1)
            return Int(own).map { .int($0) } ?? .string(String(own))
        }
    }
}

private func paired<Node: GraphFileNode, Direction, Multiplicity>(
    _ product: Network<NodePair<Node, Node>, Direction, Multiplicity>, _ key: ((EdgeKey) -> EdgeKey)? = nil
) -> Answer {
    Answer {
        let answer = JSON.graph(AnyGraph(product.mapNodes { JSON.pair($0.first, $0.second) }))
        guard let key, var object = answer.objectValue, let edges = object["edges"]?.arrayValue else { return answer }
        object["edges"] = .array(
            edges.map { edge in
                guard var attributes = edge.objectValue, let text = attributes["key"]?.stringValue else { return edge }
                attributes["key"] = key(.string(text)).answer
                return .object(attributes)
            })
        return .object(object)
    }
}

extension ProductAnalyses {
    struct Cartesian: ProductAnalysis {
        static let name = "cartesian_product"

        static func product<Node, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) -> Network<NodePair<Node, Node>, Direction, Multiplicity> { graph.cartesianProduct(other) }
    }

    struct Tensor: ProductAnalysis {
        static let name = "tensor_product"

        static func product<Node, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) -> Network<NodePair<Node, Node>, Direction, Multiplicity> { graph.tensorProduct(other) }
    }

    struct Strong: ProductAnalysis {
        static let name = "strong_product"

        static func product<Node, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) -> Network<NodePair<Node, Node>, Direction, Multiplicity> { graph.strongProduct(other) }
    }

    struct Lexicographic: ProductAnalysis {
        static let name = "lexicographic_product"

        static func product<Node, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) -> Network<NodePair<Node, Node>, Direction, Multiplicity> { graph.lexicographicProduct(other) }
    }

    private static func simple<Node>(_ other: AnyGraph<Node>) throws(Refusal) -> Graph<Node> {
        if case .graph(let graph) = other { return graph }
        throw .notImplemented(for: other.isDirected ? "directed" : "multigraph")
    }

    struct Modular: SimpleUndirectedAnalysis {
        static let name = "modular_product"
        static let parameters = [Parameter.required("H")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer { paired(graph.modularProduct(try simple(try arguments.graph("H")))) }
    }

    struct Corona: SimpleUndirectedAnalysis {
        static let name = "corona_product"
        static let parameters = [Parameter.required("H")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let corona = graph.coronaProduct(try simple(try arguments.graph("H")))
            return Answer {
                .graph(
                    AnyGraph(
                        corona.mapNodes { node -> JSON in
                            switch node {
                            case .center(let node): node.nodeJSON
                            case .rim(let pair): .pair(pair.first, pair.second)
                            }
                        }))
            }
        }
    }

    struct Rooted: SimpleAnalysis {
        static let name = "rooted_product"
        static let parameters = [Parameter.required("H"), .required("root")]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let root = try arguments.node("root")
            switch try arguments.graph("H") {
            case .graph(let other): return paired(try graph.rootedProduct(other, root: root))
            case .diGraph(let other): return paired(try graph.rootedProduct(other, root: root))
            case .multiGraph(let other): return paired(try graph.rootedProduct(Graph(other), root: root))
            case .multiDiGraph(let other): return paired(try graph.rootedProduct(DiGraph(other), root: root))
            }
        }
    }
}
