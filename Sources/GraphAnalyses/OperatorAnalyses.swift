public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's operators on graphs but for products, its minors, and its relabelling.
enum OperatorAnalyses {
    static let all: [any Analysis.Type] = [
        Union.self, DisjointUnion.self, Compose.self, Intersection.self, Difference.self, SymmetricDifference.self,
        FullJoin.self, Complement.self, Reverse.self, Power.self, LineGraph.self, InverseLineGraph.self,
        EgoGraph.self, QuotientGraph.self, ContractedNodes.self, IdentifiedNodes.self, ContractedEdge.self,
        Mycielskian.self, RelabelNodes.self, ConvertNodeLabels.self,
    ]
}

extension SharedNode: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
}

extension Answer {
    /// A graph as node-link JSON.
    init<Node: GraphFileNode, Direction, Multiplicity>(_ network: Network<Node, Direction, Multiplicity>) {
        self.init { .graph(AnyGraph(network)) }
    }
}

extension Network where Node: GraphFileNode {
    /// Another graph, which must be of this kind.
    func ofSameKind(_ other: AnyGraph<Node>) throws(Refusal) -> Self {
        guard other.isDirected == isDirected else {
            throw Refusal("NetworkXError", "All graphs must be directed or undirected.")
        }
        guard other.isMultigraph == isMultigraph else {
            throw Refusal("NetworkXError", "All graphs must be graphs or multigraphs.")
        }
        return Self(other)
    }

    /// The same with nodes of any kind, under a prefix if one is given.
    func withJSONNodes(prefix: String? = nil) -> Network<JSON, Direction, Multiplicity> {
        mapNodes { node in prefix.map { .string($0 + node.nodeText) } ?? node.nodeJSON }
    }
}

extension Arguments {
    /// The prefixes for the nodes of two graphs.
    fileprivate func prefixes() throws(Refusal) -> (String?, String?) {
        guard let values = self["rename"].arrayValue else { return (nil, nil) }
        return (values.first?.stringValue, values.dropFirst().first?.stringValue)
    }
}

/// A function of two graphs of one kind.
protocol SameKindAnalysis: AnyKindAnalysis {
    static func combine<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
    ) throws -> Network<Node, Direction, Multiplicity>
}

extension SameKindAnalysis {
    static var parameters: [Parameter] { [.required("H")] }

    static func answer<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> Answer {
        Answer(try combine(graph, try graph.ofSameKind(try arguments.graph("H"))))
    }
}

extension OperatorAnalyses {
    struct Union: AnyKindAnalysis {
        static let name = "union"
        static let parameters = [.required("H"), Parameter("rename", [])]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let other = try graph.ofSameKind(try arguments.graph("H")), prefixes = try arguments.prefixes()
            return Answer(
                try graph.withJSONNodes(prefix: prefixes.0).union(other.withJSONNodes(prefix: prefixes.1)))
        }
    }

    struct FullJoin: AnyKindAnalysis {
        static let name = "full_join"
        static let parameters = [.required("H"), Parameter("rename", [nil, nil])]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let other = try graph.ofSameKind(try arguments.graph("H")), prefixes = try arguments.prefixes()
            return Answer(
                try graph.withJSONNodes(prefix: prefixes.0).fullJoin(other.withJSONNodes(prefix: prefixes.1)))
        }
    }

    struct DisjointUnion: AnyKindAnalysis {
        static let name = "disjoint_union"
        static let parameters = [Parameter.required("H")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.disjointUnion(try graph.ofSameKind(try arguments.graph("H"))))
        }
    }

    struct Compose: SameKindAnalysis {
        static let name = "compose"

        static func combine<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) throws -> Network<Node, Direction, Multiplicity> { graph.composed(with: other) }
    }

    struct Intersection: SameKindAnalysis {
        static let name = "intersection"

        static func combine<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) throws -> Network<Node, Direction, Multiplicity> { graph.intersection(other) }
    }

    struct Difference: SameKindAnalysis {
        static let name = "difference"

        static func combine<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) throws -> Network<Node, Direction, Multiplicity> { try graph.difference(other) }
    }

    struct SymmetricDifference: SameKindAnalysis {
        static let name = "symmetric_difference"

        static func combine<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ other: Network<Node, Direction, Multiplicity>
        ) throws -> Network<Node, Direction, Multiplicity> { try graph.symmetricDifference(other) }
    }

    struct Complement: AnyKindAnalysis {
        static let name = "complement"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.complement()) }
    }

    struct Reverse: DirectedAnalysis {
        static let name = "reverse"
        static let parameters = [Parameter("copy", true)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.reversed()) }

        static func refusal(for error: any Error) -> Refusal? {
            Refusal("NetworkXError", "Cannot reverse an undirected graph.")
        }
    }

    struct Power: SimpleUndirectedAnalysis {
        static let name = "power"
        static let parameters = [Parameter.required("k")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let exponent = try arguments.int("k")
            guard exponent > 0 else { throw Refusal("ValueError", "k must be a positive integer") }
            return Answer(graph.power(exponent))
        }
    }

    struct LineGraph: AnyKindAnalysis {
        static let name = "line_graph"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let lines = graph.lineGraph()
            return Answer {
                .graph(
                    AnyGraph(
                        lines.mapNodes { edge -> JSON in
                            .array(
                                [edge.source.nodeJSON, edge.target.nodeJSON] + (edge.key.map { [$0.answer] } ?? []))
                        }))
            }
        }
    }

    struct InverseLineGraph: SimpleUndirectedAnalysis {
        static let name = "inverse_line_graph"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { return Answer(Graph(nodes: [0])) }
            if graph.nodeCount == 1, let node = graph.nodes.first {
                var edge = Graph<JSON>()
                edge.addEdge([node.nodeJSON, 0], [node.nodeJSON, 1])
                return Answer(edge)
            }
            guard graph.edgeCount > 0 else {
                throw Refusal("NetworkXError", "an edgeless graph of several nodes is no line graph of a connected one")
            }
            let root = try graph.inverseLineGraph()
            return Answer { .graph(AnyGraph(root.mapNodes { JSON.nodes($0) })) }
        }
    }

    struct EgoGraph: AnyKindAnalysis {
        static let name = "ego_graph"
        static let parameters = [
            .required("n"), Parameter("radius", 1), Parameter("center", true), Parameter("undirected", false),
            Parameter("distance", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.egoGraph(
                    of: try arguments.node("n"), radius: try arguments.optionalDouble("radius") ?? .infinity,
                    includesCenter: try arguments.bool("center"), ignoresDirections: try arguments.bool("undirected"),
                    distance: try arguments.weight("distance")))
        }
    }

    /// Only with numbers for nodes; a node that is a set has no JSON.
    struct QuotientGraph: AnyKindAnalysis {
        static let name = "quotient_graph"
        static let parameters = [.required("partition"), Parameter("weight", "weight"), Parameter("relabel", false)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard try arguments.bool("relabel") else {
                throw Refusal("NotImplementedError", "quotient_graph answers only with relabel=True")
            }
            return Answer(
                try graph.quotient(
                    by: try arguments.nodeSets("partition", ofValues: true), weight: try arguments.weight()))
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is Refusal ? nil : Refusal("NetworkXException", "\(error)")
        }
    }

    private static func contracted<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ node: Node, _ other: Node, _ arguments: Arguments<Node>
    ) throws -> Answer {
        let attribute = try arguments.optionalString("store_contraction_as")
        var contracted = try graph.contractingNodes(
            node, other, keepsLoops: try arguments.bool("self_loops"), recordedAs: attribute)
        if let attribute {
            // networkx's keys are the nodes themselves.
            contracted.setEdgeAttribute(AttributeKey<JSON>(attribute)) { edge in
                edge[attribute]?.arrayValue.map { records in
                    .array(
                        records.map { record in
                            let ends = [record[0], record[1]].map { text in
                                text?.stringValue.flatMap { Node(nodeText: $0)?.nodeJSON } ?? .null
                            }
                            return .array(ends + [record[2] ?? [:]])
                        })
                }
            }
        }
        return Answer(contracted)
    }

    private static let contractionParameters = [
        Parameter("self_loops", true), Parameter("copy", true), Parameter("store_contraction_as", "contraction"),
    ]

    struct ContractedNodes: AnyKindAnalysis {
        static let name = "contracted_nodes"
        static let parameters = [.required("u"), .required("v")] + contractionParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { try contracted(graph, try arguments.node("u"), try arguments.node("v"), arguments) }
    }

    struct IdentifiedNodes: AnyKindAnalysis {
        static let name = "identified_nodes"
        static let parameters = ContractedNodes.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { try ContractedNodes.answer(graph, arguments) }
    }

    struct ContractedEdge: AnyKindAnalysis {
        static let name = "contracted_edge"
        static let parameters = [.required("edge")] + contractionParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let ends = try arguments.nodes("edge")
            guard ends.count >= 2, graph.hasEdge(ends[0], ends[1]) else {
                throw Refusal("ValueError", "Edge \(arguments["edge"]) does not exist in graph G; cannot contract it")
            }
            return try contracted(graph, ends[0], ends[1], arguments)
        }
    }

    struct Mycielskian: SimpleUndirectedAnalysis {
        static let name = "mycielskian"
        static let parameters = [Parameter("iterations", 1)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.mycielskian(iterations: try arguments.int("iterations"))) }
    }

    struct RelabelNodes: AnyKindAnalysis {
        static let name = "relabel_nodes"
        static let parameters = [.required("mapping"), Parameter("copy", true)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            var labels: [JSON: JSON] = [:]
            for (node, label) in try arguments.byNode("mapping") ?? [] { labels[node.nodeJSON] = label }
            var network = graph.withJSONNodes()
            if try arguments.bool("copy") {
                network = network.relabelingNodes(labels)
            } else {
                try network.relabelNodes(labels)
            }
            return Answer(network)
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is CyclicLabels<JSON> ? Refusal("NetworkXUnfeasible", "\(error)") : nil
        }
    }

    struct ConvertNodeLabels: AnyKindAnalysis {
        static let name = "convert_node_labels_to_integers"
        static let parameters = [
            Parameter("first_label", 0), Parameter("ordering", "default"), Parameter("label_attribute", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let first = try arguments.int("first_label")
            var network = graph
            if let attribute = try arguments.optionalString("label_attribute") {
                network.setNodeAttribute(AttributeKey<JSON>(attribute)) { $0.nodeJSON }
            }
            let ordering = try arguments.string("ordering")
            let numberings: [String: NodeNumbering] = [
                "default": .insertion, "sorted": .sorted, "increasing degree": .increasingDegree,
                "decreasing degree": .decreasingDegree,
            ]
            guard let numbering = numberings[ordering] else {
                throw Refusal("NetworkXError", "Unknown node ordering: \(ordering)")
            }
            if numbering == .insertion { return Answer(network.numberingNodes(from: first)) }
            let nodes = graph.nodes.map(\.nodeJSON)
            let integers = nodes.compactMap(\.intValue), texts = nodes.compactMap(\.stringValue)
            if integers.count == nodes.count {
                return Answer(
                    network.mapNodes { $0.nodeJSON.intValue ?? 0 }.numberingNodes(from: first, by: numbering))
            }
            guard texts.count == nodes.count else {
                throw Refusal("TypeError", "nodes of several kinds have no order")
            }
            return Answer(network.mapNodes(\.nodeText).numberingNodes(from: first, by: numbering))
        }
    }
}
