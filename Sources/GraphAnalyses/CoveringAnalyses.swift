public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `covering`, `dominating`, `mis` and `chordal`.
enum CoveringAnalyses {
    static let all: [any Analysis.Type] = [
        MinimumEdgeCover.self, IsEdgeCover.self, DominatingSet.self, IsDominatingSet.self,
        ConnectedDominatingSet.self, IsConnectedDominatingSet.self, MaximalIndependentSet.self, IsChordal.self,
        ChordalCliques.self, ChordalTreewidth.self, FindInducedNodes.self, CompleteToChordal.self,
        MinimumWeightedVertexCover.self,
    ]

    struct MinimumEdgeCover: SimpleUndirectedAnalysis {
        static let name = "min_edge_cover"
        static let parameters = [Parameter("matching_algorithm", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = try graph.minimumEdgeCover()
            return Answer { .array(edges.map { .edge($0) }) }
        }
    }

    struct IsEdgeCover: UndirectedAnalysis {
        static let name = "is_edge_cover"
        static let parameters = [Parameter.required("cover")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isEdgeCover(try arguments.pairs("cover") ?? []))
        }
    }

    struct DominatingSet: AnyKindAnalysis {
        static let name = "dominating_set"
        static let parameters = [Parameter("start_with", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let start = try arguments.optionalNode("start_with")
            if start == nil, graph.nodeCount == 0 { throw Refusal("StopIteration", "the graph has no nodes") }
            let nodes = try graph.dominatingSet(beginningWith: start)
            return Answer { .nodeSet(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NetworkXNamed ? Refusal("NetworkXError", "\(error)") : nil
        }
    }

    struct IsDominatingSet: AnyKindAnalysis {
        static let name = "is_dominating_set"
        static let parameters = [Parameter.required("nbunch")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isDominatingSet(try arguments.nodes("nbunch")))
        }
    }

    struct ConnectedDominatingSet: UndirectedAnalysis {
        static let name = "connected_dominating_set"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.connectedDominatingSet()
            return Answer { .nodeSet(nodes) }
        }
    }

    struct IsConnectedDominatingSet: UndirectedAnalysis {
        static let name = "is_connected_dominating_set"
        static let parameters = [Parameter.required("nbunch")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.nodes("nbunch")
            if graph.isDominatingSet(nodes), !nodes.contains(where: graph.contains) {
                throw Refusal("NetworkXPointlessConcept", "Connectivity is undefined for the null graph.")
            }
            return Answer(graph.isConnectedDominatingSet(nodes))
        }
    }

    struct MaximalIndependentSet: UndirectedAnalysis {
        static let name = "maximal_independent_set"
        static let parameters = [Parameter("nodes", nil), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.optionalNodes("nodes") ?? []
            if nodes.isEmpty, graph.nodeCount == 0 {
                throw Refusal("IndexError", "Cannot choose from an empty sequence")
            }
            let set = try graph.maximalIndependentSet(
                including: nodes, seed: try arguments.seed() ?? Int.random(in: 0..<1 << 32))
            return Answer { .nodes(set) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NetworkXNamed ? Refusal("NetworkXUnfeasible", "\(error)") : nil
        }
    }

    // MARK: Chordal graphs

    private static func refuseLoops<Node>(_ graph: Graph<Node>) throws(Refusal) {
        if graph.nodeCount > 3, !graph.selfLoops.isEmpty {
            throw Refusal("NetworkXError", "Self loop found in _is_complete_graph()")
        }
    }

    struct IsChordal: SimpleUndirectedAnalysis {
        static let name = "is_chordal"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseLoops(graph)
            return Answer(graph.isChordal)
        }
    }

    struct ChordalCliques: SimpleUndirectedAnalysis {
        static let name = "chordal_graph_cliques"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cliques = graph.nodeCount == 0 ? [] : try graph.chordalCliques()
            return Answer { .nodeSets(cliques) }
        }
    }

    struct ChordalTreewidth: SimpleUndirectedAnalysis {
        static let name = "chordal_graph_treewidth"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.nodeCount == 0 ? -2 : try graph.chordalTreewidth())
        }
    }

    struct FindInducedNodes: SimpleUndirectedAnalysis {
        static let name = "find_induced_nodes"
        static let parameters = [
            Parameter.required("s"), .required("t"), Parameter("treewidth_bound", nil),
        ]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseLoops(graph)
            let limit = try arguments.optionalInt("treewidth_bound") ?? .max
            guard
                let nodes = try graph.inducedNodes(
                    from: try arguments.node("s"), to: try arguments.node("t"), limit: limit)
            else { throw Refusal("NetworkXTreewidthBoundExceeded", "the treewidth exceeds \(limit)") }
            return Answer { .nodeSet(nodes) }
        }
    }

    struct CompleteToChordal: UndirectedAnalysis {
        static let name = "complete_to_chordal_graph"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let graph = graph as? Graph<Node> else { throw Refusal.notImplemented(for: "multigraph") }
            try refuseLoops(graph)
            let (completed, order) = graph.completedToChordal()
            return Answer { .array([.graph(.graph(completed)), .byNode(order)]) }
        }
    }

    struct MinimumWeightedVertexCover: AnyKindAnalysis {
        static let name = "min_weighted_vertex_cover"
        static let parameters = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let key = try arguments.optionalString("weight").map { AttributeKey<Double>($0) }
            let nodes = graph.approximateVertexCover(weight: key)
            return Answer { .nodeSet(nodes) }
        }
    }
}

extension NoEdgeCover: NetworkXNamed {
    public var networkXType: String { "NetworkXException" }
    public var networkXMessage: String {
        "Graph has a node with no edge incident on it, so no edge cover exists.: \(self)"
    }
}

extension NotIndependent: NetworkXNamed {
    public var networkXType: String { "NetworkXUnfeasible" }
}

extension NotChordal: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
    public var networkXMessage: String { "Input graph is not chordal: \(self)" }
}
