public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `connectivity`.
enum ConnectivityAnalyses {
    static let all: [any Analysis.Type] = [
        NodeConnectivity.self, EdgeConnectivity.self, LocalNodeConnectivity.self, LocalEdgeConnectivity.self,
        AverageNodeConnectivity.self, AllPairsNodeConnectivity.self, MinimumNodeCut.self, MinimumEdgeCut.self,
        MinimumNodeCutBetween.self, MinimumEdgeCutBetween.self, NodeDisjointPaths.self, EdgeDisjointPaths.self,
        StoerWagner.self, KComponents.self, KEdgeComponents.self, KEdgeSubgraphs.self, BridgeComponents.self,
        IsKEdgeConnected.self, IsLocallyKEdgeConnected.self,
    ]

    /// The ends of what is asked between two nodes; `nil` where it is asked about the whole graph.
    private static func ends<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws(Refusal) -> (Node, Node)? {
        switch (try arguments.optionalNode("s"), try arguments.optionalNode("t")) {
        case (nil, nil): return nil
        case (let source?, let target?):
            for node in [source, target] where !graph.contains(node) {
                throw Refusal("NetworkXError", "node \(node) not in graph")
            }
            return (source, target)
        default: throw Refusal("NetworkXError", "Both source and target must be specified.")
        }
    }

    private static func refuseEmpty<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) {
        if graph.nodeCount == 0 {
            throw Refusal("NetworkXPointlessConcept", "Connectivity is undefined for the null graph.")
        }
    }

    /// networkx looks for the cut between every node of a directed graph and the next, here the node itself.
    private static func refuseSingle<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) {
        if graph.isDirected, graph.nodeCount == 1 {
            throw Refusal("NetworkXError", "source and sink are the same node")
        }
    }

    struct NodeConnectivity: AnyKindAnalysis {
        static let name = "node_connectivity"
        static let parameters = [Parameter("s", nil), Parameter("t", nil), Parameter("flow_func", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if let (source, target) = try ends(graph, arguments) {
                return Answer(try graph.nodeConnectivity(from: source, to: target))
            }
            try refuseEmpty(graph)
            return Answer(graph.nodeConnectivity)
        }
    }

    struct EdgeConnectivity: AnyKindAnalysis {
        static let name = "edge_connectivity"
        static let parameters = [
            Parameter("s", nil), Parameter("t", nil), Parameter("flow_func", nil), Parameter("cutoff", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let limit = try arguments.optionalInt("cutoff") ?? .max
            if let (source, target) = try ends(graph, arguments) {
                return Answer(try graph.edgeConnectivity(from: source, to: target, upTo: limit))
            }
            try refuseEmpty(graph)
            try refuseSingle(graph)
            return Answer(graph.edgeConnectivity(upTo: limit))
        }
    }

    struct LocalNodeConnectivity: AnyKindAnalysis {
        static let name = "local_node_connectivity"
        static let parameters = [
            Parameter.required("s"), .required("t"), Parameter("flow_func", nil), Parameter("auxiliary", nil),
            Parameter("residual", nil), Parameter("cutoff", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("s"), target = try arguments.node("t")
            let limit = try arguments.optionalInt("cutoff") ?? .max
            return Answer(min(limit, try graph.nodeConnectivity(from: source, to: target)))
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NetworkXNamed ? Refusal("KeyError", "\(error)") : nil
        }
    }

    struct LocalEdgeConnectivity: AnyKindAnalysis {
        static let name = "local_edge_connectivity"
        static let parameters = LocalNodeConnectivity.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.edgeConnectivity(
                    from: try arguments.node("s"), to: try arguments.node("t"),
                    upTo: try arguments.optionalInt("cutoff") ?? .max))
        }
    }

    struct AverageNodeConnectivity: AnyKindAnalysis {
        static let name = "average_node_connectivity"
        static let parameters = [Parameter("flow_func", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.averageNodeConnectivity)
        }
    }

    struct AllPairsNodeConnectivity: AnyKindAnalysis {
        static let name = "all_pairs_node_connectivity"
        static let parameters = [Parameter("nbunch", nil), Parameter("flow_func", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let counts = try graph.allPairsNodeConnectivity(try arguments.optionalNodes("nbunch"))
            return Answer { .byNode(counts) { .byNode($0) } }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NetworkXNamed ? Refusal("KeyError", "\(error)") : nil
        }
    }

    struct MinimumNodeCut: AnyKindAnalysis {
        static let name = "minimum_node_cut"
        static let parameters = NodeConnectivity.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if let (source, target) = try ends(graph, arguments) {
                let cut = try graph.minimumNodeCut(from: source, to: target)
                return Answer { .nodeSet(cut) }
            }
            try refuseEmpty(graph)
            let cut = try graph.minimumNodeCut()
            return Answer { .nodeSet(cut) }
        }
    }

    struct MinimumEdgeCut: AnyKindAnalysis {
        static let name = "minimum_edge_cut"
        static let parameters = NodeConnectivity.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if let (source, target) = try ends(graph, arguments) {
                let cut = try graph.minimumEdgeCut(from: source, to: target)
                return Answer { .pairs(cut.map { ($0.source, $0.target) }) }
            }
            try refuseEmpty(graph)
            try refuseSingle(graph)
            let cut = try graph.minimumEdgeCut()
            return Answer { .pairs(cut.map { ($0.source, $0.target) }) }
        }
    }

    struct MinimumNodeCutBetween: AnyKindAnalysis {
        static let name = "minimum_st_node_cut"
        static let parameters = [
            Parameter.required("s"), .required("t"), Parameter("flow_func", nil), Parameter("auxiliary", nil),
            Parameter("residual", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cut = try graph.minimumNodeCut(from: try arguments.node("s"), to: try arguments.node("t"))
            return Answer { .nodeSet(cut) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NetworkXNamed ? Refusal("KeyError", "\(error)") : nil
        }
    }

    struct MinimumEdgeCutBetween: AnyKindAnalysis {
        static let name = "minimum_st_edge_cut"
        static let parameters = MinimumNodeCutBetween.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cut = try graph.minimumEdgeCut(from: try arguments.node("s"), to: try arguments.node("t"))
            return Answer { .pairs(cut.map { ($0.source, $0.target) }) }
        }
    }

    struct NodeDisjointPaths: AnyKindAnalysis {
        static let name = "node_disjoint_paths"
        static let parameters = [
            Parameter.required("s"), .required("t"), Parameter("flow_func", nil), Parameter("cutoff", nil),
            Parameter("auxiliary", nil), Parameter("residual", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.nodeDisjointPaths(
                from: try arguments.node("s"), to: try arguments.node("t"),
                limit: try arguments.optionalInt("cutoff") ?? .max)
            if paths.isEmpty { throw Refusal("NetworkXNoPath", "there is no path") }
            return Answer { .nodeLists(paths) }
        }
    }

    struct EdgeDisjointPaths: AnyKindAnalysis {
        static let name = "edge_disjoint_paths"
        static let parameters = NodeDisjointPaths.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.edgeDisjointPaths(
                from: try arguments.node("s"), to: try arguments.node("t"),
                limit: try arguments.optionalInt("cutoff") ?? .max)
            if paths.isEmpty { throw Refusal("NetworkXNoPath", "there is no path") }
            return Answer { .nodeLists(paths) }
        }
    }

    struct StoerWagner: SimpleUndirectedAnalysis {
        static let name = "stoer_wagner"
        static let parameters = [Parameter("weight", "weight"), Parameter("heap", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cut = try graph.globalMinimumCut(weight: try arguments.weight())
            return Answer { cut.answer }
        }
    }

    // MARK: Components

    private static func positive<Node>(_ arguments: Arguments<Node>) throws(Refusal) -> Int {
        let k = try arguments.int("k")
        guard k >= 1 else { throw Refusal("ValueError", "k cannot be less than 1") }
        return k
    }

    struct KComponents: UndirectedAnalysis {
        static let name = "k_components"
        static let parameters = [Parameter("flow_func", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let levels = graph.kComponents()
            return Answer {
                var object = JSON.Object()
                for (level, components) in levels.enumerated().reversed() {
                    object["\(level + 1)"] = .nodeSets(components)
                }
                return .object(object)
            }
        }
    }

    struct KEdgeComponents: SimpleAnalysis {
        static let name = "k_edge_components"
        static let parameters = [Parameter.required("k")]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.kEdgeComponents(try positive(arguments))
            return Answer { .nodeSets(components) }
        }
    }

    struct KEdgeSubgraphs: SimpleAnalysis {
        static let name = "k_edge_subgraphs"
        static let parameters = [Parameter.required("k")]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let parts = graph.kEdgeSubgraphs(try positive(arguments))
            return Answer { .nodeSets(parts) }
        }
    }

    struct BridgeComponents: SimpleUndirectedAnalysis {
        static let name = "bridge_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.kEdgeComponents(2)
            return Answer { .nodeSets(components) }
        }
    }

    struct IsKEdgeConnected: SimpleUndirectedAnalysis {
        static let name = "is_k_edge_connected"
        static let parameters = [Parameter.required("k")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isKEdgeConnected(try positive(arguments)))
        }
    }

    struct IsLocallyKEdgeConnected: SimpleUndirectedAnalysis {
        static let name = "is_locally_k_edge_connected"
        static let parameters = [Parameter.required("s"), .required("t"), .required("k")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let k = try positive(arguments), source = try arguments.node("s"), target = try arguments.node("t")
            return Answer(try graph.isLocallyKEdgeConnected(k, from: source, to: target))
        }
    }
}

extension NotConnected: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
}

extension CutError: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
}
