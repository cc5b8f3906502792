public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `tree`.
enum TreeAnalyses {
    static let all: [any Analysis.Type] = [
        IsTree.self, IsForest.self, IsArborescence.self, IsBranching.self, MinimumSpanningEdges.self,
        MaximumSpanningEdges.self, MinimumSpanningTree.self, MaximumSpanningTree.self, NumberOfSpanningTrees.self,
        BranchingWeight.self, MaximumBranching.self, MinimumBranching.self, MinimalBranching.self,
        MaximumSpanningArborescence.self, MinimumSpanningArborescence.self,
    ]

    private static func refuseEmpty<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) {
        if graph.nodeCount == 0 { throw Refusal("NetworkXPointlessConcept", "G has no nodes.") }
    }

    struct IsTree: AnyKindAnalysis {
        static let name = "is_tree"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            return Answer(graph.isTree)
        }
    }

    struct IsForest: AnyKindAnalysis {
        static let name = "is_forest"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            return Answer(graph.isForest)
        }
    }

    struct IsArborescence: DirectedAnalysis {
        static let name = "is_arborescence"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            return Answer(graph.isArborescence)
        }
    }

    struct IsBranching: DirectedAnalysis {
        static let name = "is_branching"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            return Answer(graph.isBranching)
        }
    }

    // MARK: Spanning trees

    static let edgeParameters = [
        Parameter("algorithm", "kruskal"), Parameter("weight", "weight"), Parameter("keys", true),
        Parameter("data", true), Parameter("ignore_nan", false),
    ]
    static let treeParameters = [
        Parameter("weight", "weight"), Parameter("algorithm", "kruskal"), Parameter("ignore_nan", false),
    ]

    private static func algorithm<Node>(_ arguments: Arguments<Node>) throws(Refusal) -> SpanningTreeAlgorithm {
        switch try arguments.string("algorithm") {
        case "kruskal": return .kruskal
        case "prim": return .prim
        case "boruvka", "borůvka": return .boruvka
        case let name: throw Refusal("ValueError", "\(name) is not a valid choice for an algorithm.")
        }
    }

    /// Refuses a weight that is not a number, unless it is to be ignored.
    private static func check<Node, Multiplicity>(
        _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
    ) throws(Refusal) {
        if graph.isMultigraph, try algorithm(arguments) == .boruvka { throw .notImplemented(for: "multigraph") }
        guard let name = try arguments.optionalString("weight") else { return }
        guard try !arguments.bool("ignore_nan") else { return }
        for edge in graph.edges where edge[name] == "nan" || edge[name] == "NaN" {
            throw Refusal("ValueError", "NaN found as an edge weight. Edge \(edge)")
        }
    }

    private static func spanningEdges<Node, Multiplicity>(
        _ edges: [Edge<Node>], _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
    ) throws(Refusal) -> Answer {
        // networkx's Borůvka has no keys.
        let hasKeys = try algorithm(arguments) != .boruvka
        let withKeys = try arguments.bool("keys"), data = arguments["data"]
        return Answer { .array(edges.map { .edge($0, withKey: hasKeys && withKeys, data: data) }) }
    }

    struct MinimumSpanningEdges: UndirectedAnalysis {
        static let name = "minimum_spanning_edges"
        static let parameters = edgeParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try check(graph, arguments)
            let edges = graph.minimumSpanningEdges(
                weight: try arguments.weight(), algorithm: try algorithm(arguments))
            return try spanningEdges(edges, graph, arguments)
        }
    }

    struct MaximumSpanningEdges: UndirectedAnalysis {
        static let name = "maximum_spanning_edges"
        static let parameters = edgeParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try check(graph, arguments)
            let edges = graph.maximumSpanningEdges(
                weight: try arguments.weight(), algorithm: try algorithm(arguments))
            return try spanningEdges(edges, graph, arguments)
        }
    }

    struct MinimumSpanningTree: UndirectedAnalysis {
        static let name = "minimum_spanning_tree"
        static let parameters = treeParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try check(graph, arguments)
            let tree = graph.minimumSpanningTree(weight: try arguments.weight(), algorithm: try algorithm(arguments))
            return Answer { .graph(AnyGraph(tree)) }
        }
    }

    struct MaximumSpanningTree: UndirectedAnalysis {
        static let name = "maximum_spanning_tree"
        static let parameters = treeParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try check(graph, arguments)
            let tree = graph.maximumSpanningTree(weight: try arguments.weight(), algorithm: try algorithm(arguments))
            return Answer { .graph(AnyGraph(tree)) }
        }
    }

    struct NumberOfSpanningTrees: AnyKindAnalysis {
        static let name = "number_of_spanning_trees"
        static let parameters = [Parameter("root", nil), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 {
                throw Refusal("NetworkXPointlessConcept", "Graph G must contain at least one node.")
            }
            let weight = try arguments.weight()
            if let graph = graph as? Network<Node, Undirected, Multiplicity> {
                return Answer(graph.spanningTreeCount(weight: weight))
            }
            guard let graph = graph as? Network<Node, Directed, Multiplicity>,
                let root = try arguments.optionalNode("root")
            else { throw Refusal("NetworkXError", "Input `root` must be provided when G is directed") }
            return Answer(try graph.spanningTreeCount(from: root, weight: weight))
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NetworkXNamed ? Refusal("NetworkXError", "The node root is not in the graph G.") : nil
        }
    }

    // MARK: Branchings

    static let branchingParameters = [
        Parameter("attr", "weight"), Parameter("default", 1), Parameter("preserve_attrs", false),
        Parameter("partition", nil),
    ]

    private static func weight<Node>(_ arguments: Arguments<Node>) throws(Refusal) -> EdgeWeight<Node> {
        let key = try arguments.key("attr"), value = try arguments.double("default")
        return value == 1 ? .key(key) : .function { $0[key] ?? value }
    }

    /// The branching as a graph; only the weight of edges is kept unless all attributes are asked for.
    private static func branching<Node: GraphFileNode, Multiplicity>(
        _ edges: [Edge<Node>], _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
    ) throws(Refusal) -> Answer {
        let name = try arguments.string("attr"), isFull = try arguments.bool("preserve_attrs")
        let value = arguments["default"]
        return Answer {
            var branching = Network<Node, Directed, Multiplicity>(nodes: graph.nodes)
            for edge in edges {
                var attributes = isFull ? edge.attributes : Attributes()
                attributes[name] = edge[name] ?? value
                branching.insertEdge(edge.source, edge.target, key: nil, attributes)
            }
            return .graph(AnyGraph(branching))
        }
    }

    struct BranchingWeight: AnyKindAnalysis {
        static let name = "branching_weight"
        static let parameters = [Parameter("attr", "weight"), Parameter("default", 1)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let key = try arguments.key("attr"), value = try arguments.double("default")
            return Answer(graph.edges.reduce(0) { $0 + ($1[key] ?? value) })
        }
    }

    struct MaximumBranching: DirectedAnalysis {
        static let name = "maximum_branching"
        static let parameters = branchingParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try branching(graph.maximumBranchingEdges(weight: try weight(arguments)), graph, arguments)
        }
    }

    struct MinimumBranching: DirectedAnalysis {
        static let name = "minimum_branching"
        static let parameters = branchingParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try branching(graph.minimumBranchingEdges(weight: try weight(arguments)), graph, arguments)
        }
    }

    struct MinimalBranching: DirectedAnalysis {
        static let name = "minimal_branching"
        static let parameters = branchingParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try branching(graph.minimalBranchingEdges(weight: try weight(arguments)), graph, arguments)
        }
    }

    struct MaximumSpanningArborescence: DirectedAnalysis {
        static let name = "maximum_spanning_arborescence"
        static let parameters = branchingParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            let edges = try graph.maximumSpanningArborescenceEdges(weight: try weight(arguments))
            return try branching(edges, graph, arguments)
        }
    }

    struct MinimumSpanningArborescence: DirectedAnalysis {
        static let name = "minimum_spanning_arborescence"
        static let parameters = branchingParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            let edges = try graph.minimumSpanningArborescenceEdges(weight: try weight(arguments))
            return try branching(edges, graph, arguments)
        }
    }
}

extension NoArborescence: NetworkXNamed {
    public var networkXType: String { "NetworkXException" }
}
