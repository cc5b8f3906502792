import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `reciprocity`, `structuralholes`, `regular`, `isolate`, `hierarchy`, `tournament`, `swap` and `smetric`, and SimRank.
enum StructureAnalyses {
    static let all: [any Analysis.Type] = [
        Reciprocity.self, OverallReciprocity.self, SMetric.self, Constraint.self, LocalConstraint.self,
        EffectiveSize.self, IsRegular.self, IsKRegular.self, IsIsolate.self, Isolates.self, NumberOfIsolates.self,
        FlowHierarchy.self, IsTournament.self, HamiltonianPath.self, ScoreSequence.self, DoubleEdgeSwap.self,
        ConnectedDoubleEdgeSwap.self, DirectedEdgeSwap.self, SimrankSimilarity.self,
    ]

    /// networkx makes a matrix of the graph, which must have nodes.
    private static func refuseEmpty<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) {
        if graph.nodeCount == 0 { throw Refusal("NetworkXError", "Graph has no nodes or edges") }
    }

    /// The graph if it has no parallel edges.
    private static func simple<Node, Multiplicity>(
        _ graph: Network<Node, Directed, Multiplicity>
    ) throws(Refusal) -> DiGraph<Node> {
        guard let simple = graph as? DiGraph<Node> else { throw .notImplemented(for: "multigraph") }
        return simple
    }

    /// The share of the edges that lead both ways; of parallel ones those of the same key are each other's.
    private static func reciprocity<Node, Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) -> Double {
        if graph.edgeCount == 0 { throw Refusal("NetworkXError", "Not defined for empty graphs") }
        guard let directed = graph as? Network<Node, Directed, Multiplicity> else { return 0 }
        return Double(2 * (directed.edgeCount - directed.undirected().edgeCount)) / Double(directed.edgeCount)
    }

    /// networkx refuses only what is both undirected and a multigraph.
    private static func refuseMultiGraph<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) {
        if graph.isMultigraph, !graph.isDirected { throw .notImplemented(for: "undirected multigraph") }
    }

    struct Reciprocity: AnyKindAnalysis {
        static let name = "reciprocity"
        static let parameters = [Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseMultiGraph(graph)
            let selection = try arguments.selection(in: graph)
            if case .all = selection { return Answer(try reciprocity(of: graph)) }
            if case .some(let nodes) = selection, nodes.isEmpty { return Answer { [:] } }
            guard let directed = graph as? Network<Node, Directed, Multiplicity> else {
                throw Refusal("AttributeError", "an undirected graph has no predecessors")
            }
            let values = directed.nodeReciprocity()
            if case .one(let node) = selection, values[node]?.isNaN ?? true {
                throw Refusal("NetworkXError", "Not defined for isolated nodes.")
            }
            return Answer { .selected(values, selection) { $0.isNaN ? .null : $0.answer } }
        }
    }

    struct OverallReciprocity: AnyKindAnalysis {
        static let name = "overall_reciprocity"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseMultiGraph(graph)
            return Answer(try reciprocity(of: graph))
        }
    }

    struct SMetric: AnyKindAnalysis {
        static let name = "s_metric"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.sMetric)
        }
    }

    struct Constraint: AnyKindAnalysis {
        static let name = "constraint"
        static let parameters = [Parameter("nodes", nil), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.chosenNodes(in: graph)
            if nodes == nil { try refuseEmpty(graph) }
            let values = graph.constraints(weight: try arguments.weight())
            return Answer { .selected(values, nodes.map { .some($0) } ?? .all) }
        }
    }

    struct LocalConstraint: AnyKindAnalysis {
        static let name = "local_constraint"
        static let parameters = [Parameter.required("u"), Parameter.required("v"), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.localConstraint(
                    of: try arguments.node("u"), by: try arguments.node("v"), weight: try arguments.weight()))
        }
    }

    /// Called `effective_size` of all nodes, the answer is networkx's; see the documentation of the method.
    struct EffectiveSize: AnyKindAnalysis {
        static let name = "effective_size"
        static let parameters = [Parameter("nodes", nil), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.chosenNodes(in: graph)
            if nodes == nil { try refuseEmpty(graph) }
            let values = graph.effectiveSizes(weight: try arguments.weight(), isNetworkXs: nodes == nil)
            guard let nodes else { return Answer { .byNode(values) } }
            // Of chosen nodes, those that no edge leads away from have no size.
            let chosen = try nodes.map { node in
                let isEnd = try graph.neighbors(of: node).allSatisfy { $0 == node }
                return (key: node, value: isEnd ? Double.nan : values[node] ?? .nan)
            }
            return Answer { .byNode(chosen) { $0.answer } }
        }
    }

    struct IsRegular: AnyKindAnalysis {
        static let name = "is_regular"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal("NetworkXPointlessConcept", "Graph has no nodes.") }
            return Answer(graph.isRegular)
        }
    }

    struct IsKRegular: UndirectedAnalysis {
        static let name = "is_k_regular"
        static let parameters = [Parameter.required("k")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isRegular(try arguments.int("k")))
        }
    }

    struct IsIsolate: AnyKindAnalysis {
        static let name = "is_isolate"
        static let parameters = [Parameter.required("n")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.degree(of: try arguments.node("n")) == 0)
        }
    }

    struct Isolates: AnyKindAnalysis {
        static let name = "isolates"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = graph.isolates
            return Answer { .nodes(nodes) }
        }
    }

    struct NumberOfIsolates: AnyKindAnalysis {
        static let name = "number_of_isolates"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isolates.count)
        }
    }

    struct FlowHierarchy: AnyKindAnalysis {
        static let name = "flow_hierarchy"
        static let parameters = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.edgeCount == 0 {
                throw Refusal("NetworkXError", "flow_hierarchy not applicable to empty graphs")
            }
            guard let directed = graph as? Network<Node, Directed, Multiplicity> else {
                throw Refusal("NetworkXError", "G must be a digraph in flow_hierarchy")
            }
            return Answer(try Refusal.unlessFinite(directed.flowHierarchy(weight: try arguments.weight())))
        }
    }

    struct IsTournament: DirectedAnalysis {
        static let name = "is_tournament"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try StructureAnalyses.simple(graph).isTournament)
        }
    }

    struct HamiltonianPath: DirectedAnalysis {
        static let name = "hamiltonian_path"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let path = try StructureAnalyses.simple(graph).tournamentPath()
            return Answer { .nodes(path) }
        }
    }

    struct ScoreSequence: DirectedAnalysis {
        static let name = "score_sequence"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try StructureAnalyses.simple(graph).scoreSequence)
        }
    }

    struct DoubleEdgeSwap: AnyKindAnalysis {
        static let name = "double_edge_swap"
        static let parameters = [Parameter("nswap", 1), Parameter("max_tries", 100), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard var swapped = graph as? Network<Node, Undirected, Multiplicity> else {
                throw Refusal("NetworkXError", "double_edge_swap() not defined for directed graphs.")
            }
            try swapped.swapEdges(
                try arguments.int("nswap"), maximumAttempts: try arguments.int("max_tries"),
                seed: try arguments.seedOrRandom())
            let result = swapped
            return Answer { .graph(AnyGraph(result)) }
        }
    }

    struct ConnectedDoubleEdgeSwap: UndirectedAnalysis {
        static let name = "connected_double_edge_swap"
        static let parameters = [Parameter("nswap", 1), Parameter("_window_threshold", 3), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 {
                throw Refusal("NetworkXPointlessConcept", "Connectivity is undefined for the null graph.")
            }
            var swapped = graph
            let count = try swapped.swapEdgesKeepingConnected(
                try arguments.int("nswap"), windowThreshold: try arguments.int("_window_threshold"),
                seed: try arguments.seedOrRandom())
            return Answer(count)
        }
    }

    struct DirectedEdgeSwap: DirectedAnalysis {
        static let name = "directed_edge_swap"
        static let parameters = [Parameter("nswap", 1), Parameter("max_tries", 100), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            var swapped = graph
            try swapped.swapEdges(
                try arguments.int("nswap"), maximumAttempts: try arguments.int("max_tries"),
                seed: try arguments.seedOrRandom())
            let result = swapped
            return Answer { .graph(AnyGraph(result)) }
        }
    }

    struct SimrankSimilarity: AnyKindAnalysis {
        static let name = "simrank_similarity"
        static let parameters = [
            Parameter("source", nil), Parameter("target", nil), Parameter("importance_factor", 0.9),
            Parameter("max_iterations", 1000), Parameter("tolerance", 1e-4),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.optionalNode("source"), target = try arguments.optionalNode("target")
            for (name, node) in [("Source", source), ("Target", target)] {
                if let node, !graph.contains(node) {
                    throw Refusal("NodeNotFound", "\(name) node \(node) not in G")
                }
            }
            let values = try graph.simRankSimilarities(
                importance: try arguments.double("importance_factor"),
                maximumIterations: try arguments.int("max_iterations"), tolerance: try arguments.double("tolerance"))
            guard let source, let row = values[source] else { return Answer { .byNode(values) { .byNode($0) } } }
            guard let target else { return Answer { .byNode(row) } }
            return Answer(row[target] ?? .nan)
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is NotConverged ? Refusal("ExceededMaxIterations", "\(error)") : nil
        }
    }
}
