public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `bipartite`; what has the name of another function there is called `bipartite.…`.
enum BipartiteAnalyses {
    static let all: [any Analysis.Type] = [
        IsBipartite.self, Color.self, Sets.self, IsBipartiteNodeSet.self, Density.self, DegreeCentrality.self,
        ClosenessCentrality.self, BetweennessCentrality.self, LatapyClustering.self, AverageClustering.self,
        RobinsAlexanderClustering.self, NodeRedundancy.self, HopcroftKarpMatching.self, EppsteinMatching.self,
        ToVertexCover.self, MinimumWeightFullMatching.self, MinimumEdgeCover.self,
    ]

    struct IsBipartite: AnyKindAnalysis {
        static let name = "is_bipartite"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isBipartite)
        }
    }

    struct Color: AnyKindAnalysis {
        static let name = "bipartite.color"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let colors = try graph.bipartiteColoring()
            return Answer { .byNode(colors) }
        }
    }

    struct Sets: AnyKindAnalysis {
        static let name = "bipartite.sets"
        static let parameters = [Parameter("top_nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if let top = try arguments.optionalNodes("top_nodes") {
                let others = Set(top)
                return Answer { .array([.nodeSet(others), .nodeSet(graph.nodes.filter { !others.contains($0) })]) }
            }
            try refuseEmpty(graph)
            let sets = try graph.bipartiteSets(top: nil)
            return Answer { .array([.nodeSet(sets.top), .nodeSet(sets.bottom)]) }
        }
    }

    private static func refuseEmpty<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) {
        if graph.nodeCount == 0 {
            throw Refusal("NetworkXPointlessConcept", "Connectivity is undefined for the null graph.")
        }
    }

    struct IsBipartiteNodeSet: UndirectedAnalysis {
        static let name = "is_bipartite_node_set"
        static let parameters = [Parameter.required("nodes")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.nodes("nodes")
            if Set(nodes).count < nodes.count {
                throw Refusal("AmbiguousSolution", "The input node set contains duplicates.")
            }
            return Answer(try graph.isBipartiteSide(nodes))
        }
    }

    struct Density: AnyKindAnalysis {
        static let name = "bipartite.density"
        static let parameters = [Parameter.required("nodes")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try quotient(graph.bipartiteDensity(sideOf: try arguments.nodes("nodes").count))
        }
    }

    private static func quotient(_ value: Double) throws(Refusal) -> Answer {
        guard value.isFinite else { throw Refusal("ZeroDivisionError", "division by zero") }
        return Answer(value)
    }

    private static func quotients<Node: GraphFileNode>(_ values: NodeMap<Node, Double>) throws(Refusal) -> Answer {
        guard values.values.allSatisfy(\.isFinite) else { throw Refusal("ZeroDivisionError", "division by zero") }
        return Answer { .byNode(values) }
    }

    struct DegreeCentrality: AnyKindAnalysis {
        static let name = "bipartite.degree_centrality"
        static let parameters = [Parameter.required("nodes")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = Set(try arguments.nodes("nodes"))
            if nodes.isEmpty || graph.nodes.allSatisfy(nodes.contains) {
                throw Refusal("ZeroDivisionError", "float division by zero")
            }
            return try quotients(graph.bipartiteDegreeCentrality(top: nodes))
        }
    }

    struct ClosenessCentrality: AnyKindAnalysis {
        static let name = "bipartite.closeness_centrality"
        static let parameters = [Parameter.required("nodes"), Parameter("normalized", true)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try quotients(
                graph.bipartiteClosenessCentrality(
                    top: try arguments.nodes("nodes"), isNormalized: try arguments.bool("normalized")))
        }
    }

    struct BetweennessCentrality: AnyKindAnalysis {
        static let name = "bipartite.betweenness_centrality"
        static let parameters = [Parameter.required("nodes")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = Set(try arguments.nodes("nodes"))
            if nodes.isEmpty || graph.nodes.allSatisfy(nodes.contains) {
                throw Refusal("ZeroDivisionError", "integer division or modulo by zero")
            }
            return try quotients(graph.bipartiteBetweennessCentrality(top: nodes))
        }
    }

    private static func overlap<Node>(_ arguments: Arguments<Node>) throws(Refusal) -> BipartiteOverlap {
        guard let overlap = BipartiteOverlap(rawValue: try arguments.string("mode")) else {
            throw Refusal("NetworkXError", "Mode for bipartite clustering must be: dot, min or max")
        }
        return overlap
    }

    struct LatapyClustering: AnyKindAnalysis {
        static let name = "latapy_clustering"
        static let parameters = [Parameter("nodes", nil), Parameter("mode", "dot")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.optionalNodes("nodes")
            return try quotients(try graph.bipartiteClustering(of: nodes, overlap: try overlap(arguments)))
        }
    }

    struct AverageClustering: AnyKindAnalysis {
        static let name = "bipartite.average_clustering"
        static let parameters = [Parameter("nodes", nil), Parameter("mode", "dot")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.optionalNodes("nodes")
            let values = try graph.bipartiteClustering(of: nodes, overlap: try overlap(arguments)).values
            return try quotient(values.reduce(0, +) / Double(values.count))
        }
    }

    struct RobinsAlexanderClustering: AnyKindAnalysis {
        static let name = "robins_alexander_clustering"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.robinsAlexanderClustering)
        }
    }

    struct NodeRedundancy: AnyKindAnalysis {
        static let name = "node_redundancy"
        static let parameters = [Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = try graph.redundancy(of: try arguments.optionalNodes("nodes"))
            guard values.values.allSatisfy(\.isFinite) else {
                throw Refusal(
                    "NetworkXError",
                    "Cannot compute redundancy coefficient for a node that has fewer than two neighbors.")
            }
            return Answer { .byNode(values) }
        }
    }

    // MARK: Matching

    private static func matching<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> Answer {
        let top = try arguments.optionalNodes("top_nodes")
        if top == nil { try refuseEmpty(graph) }
        let mates = try graph.bipartiteMatching(top: top)
        return Answer { .byNode(mates) { $0.nodeJSON } }
    }

    struct HopcroftKarpMatching: AnyKindAnalysis {
        static let name = "hopcroft_karp_matching"
        static let parameters = [Parameter("top_nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try matching(graph, arguments)
        }
    }

    struct EppsteinMatching: AnyKindAnalysis {
        static let name = "eppstein_matching"
        static let parameters = [Parameter("top_nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try matching(graph, arguments)
        }
    }

    struct ToVertexCover: AnyKindAnalysis {
        static let name = "to_vertex_cover"
        static let parameters = [Parameter.required("matching"), Parameter("top_nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let top = try arguments.optionalNodes("top_nodes")
            if top == nil { try refuseEmpty(graph) }
            let pairs = try arguments.matching().map { (key: $0.0, value: $0.1) }
            let cover = try graph.vertexCover(of: pairs, top: top)
            return Answer { .nodeSet(cover) }
        }
    }

    struct MinimumWeightFullMatching: AnyKindAnalysis {
        static let name = "minimum_weight_full_matching"
        static let parameters = [Parameter("top_nodes", nil), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let top = try arguments.optionalNodes("top_nodes")
            if top == nil { try refuseEmpty(graph) }
            if top?.isEmpty ?? (graph.nodeCount == 1) { throw Refusal("NetworkXError", "row_order is empty list") }
            let mates = try graph.minimumWeightFullMatching(top: top, weight: try arguments.weight())
            return Answer { .byNode(mates) { $0.nodeJSON } }
        }
    }

    struct MinimumEdgeCover: SimpleUndirectedAnalysis {
        static let name = "bipartite.min_edge_cover"
        static let parameters = [Parameter("matching_algorithm", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { return Answer { .array([]) } }
            if graph.isolates.isEmpty { _ = try graph.bipartiteSets(top: nil) }
            let edges = try graph.minimumEdgeCover()
            // networkx has both directions of every edge here.
            return Answer { .pairs(edges.flatMap { [($0.source, $0.target), ($0.target, $0.source)] }) }
        }
    }
}

extension AmbiguousSides: NetworkXNamed {
    public var networkXType: String { "AmbiguousSolution" }
}

extension NoFullMatching: NetworkXNamed {
    public var networkXType: String { "ValueError" }
}
