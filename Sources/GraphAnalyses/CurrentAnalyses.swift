import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's centralities and distances that are found with dense matrices.
enum CurrentAnalyses {
    static let all: [any Analysis.Type] = [
        ResistanceDistance.self, EffectiveGraphResistance.self, KemenyConstant.self, CurrentFlowCloseness.self,
        InformationCentrality.self, CurrentFlowBetweenness.self, EdgeCurrentFlowBetweenness.self,
        SubgraphCentrality.self, SubgraphCentralityExponential.self, Communicability.self,
        CommunicabilityExponential.self, CommunicabilityBetweenness.self, EstradaIndex.self, SecondOrder.self,
    ]

    private static func refuse<Node, Multiplicity>(
        noNodesOf graph: Network<Node, Undirected, Multiplicity>
    ) throws(Refusal) {
        if graph.nodeCount == 0 {
            throw Refusal("NetworkXPointlessConcept", "Connectivity is undefined for the null graph.")
        }
    }

    struct ResistanceDistance: UndirectedAnalysis {
        static let name = "resistance_distance"
        static let parameters = [
            Parameter("nodeA", nil), Parameter("nodeB", nil), Parameter("weight", nil),
            Parameter("invert_weight", true),
        ]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else {
                throw Refusal("NetworkXError", "Graph G must contain at least one node.")
            }
            let weight = try arguments.weight(), inverts = try arguments.bool("invert_weight")
            if inverts { try refuseZero(graph, arguments) }
            let source = try arguments.optionalNode("nodeA"), target = try arguments.optionalNode("nodeB")
            if let source, let target {
                return Answer(
                    try graph.resistanceDistance(from: source, to: target, weight: weight, invertsWeight: inverts))
            }
            if let node = source ?? target {
                let distances = try graph.resistanceDistances(from: node, weight: weight, invertsWeight: inverts)
                return Answer { .byNode(distances) }
            }
            let distances = try graph.resistanceDistances(weight: weight, invertsWeight: inverts)
            return Answer { .byNode(distances) { .byNode($0) } }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is Refusal ? nil : Refusal("NetworkXError", "\(error)")
        }
    }

    struct EffectiveGraphResistance: UndirectedAnalysis {
        static let name = "effective_graph_resistance"
        static let parameters = [Parameter("weight", nil), Parameter("invert_weight", true)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else {
                throw Refusal("NetworkXError", "Graph G must contain at least one node.")
            }
            if try arguments.bool("invert_weight") { try refuseZero(graph, arguments) }
            return Answer(
                graph.effectiveResistance(
                    weight: try arguments.weight(), invertsWeight: try arguments.bool("invert_weight")))
        }
    }

    /// Python divides by every weight.
    private static func refuseZero<Node, Multiplicity>(
        _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
    ) throws(Refusal) {
        guard let name = try arguments.optionalString("weight") else { return }
        for edge in graph.edges where edge[AttributeKey<Double>(name)] == 0 {
            throw Refusal("ZeroDivisionError", "division by zero")
        }
    }

    struct KemenyConstant: UndirectedAnalysis {
        static let name = "kemeny_constant"
        static let parameters = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else {
                throw Refusal("NetworkXError", "Graph G must contain at least one node.")
            }
            if let weight = try arguments.optionalString("weight"), graph.isNegativelyWeighted(AttributeKey(weight)) {
                throw Refusal("NetworkXError", "The weights of graph G must be nonnegative.")
            }
            return Answer(try graph.kemenyConstant(weight: try arguments.weight()))
        }
    }

    private static let flowParameters = [Parameter("weight", nil), Parameter("solver", "lu")]

    struct CurrentFlowCloseness: UndirectedAnalysis {
        static let name = "current_flow_closeness_centrality"
        static let parameters = flowParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuse(noNodesOf: graph)
            let values = try graph.currentFlowClosenessCentrality(weight: try arguments.weight())
            return Answer { .byNode(values) }
        }
    }

    struct InformationCentrality: UndirectedAnalysis {
        static let name = "information_centrality"
        static let parameters = flowParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { try CurrentFlowCloseness.answer(graph, arguments) }
    }

    private static let betweennessParameters = [
        Parameter("normalized", true), Parameter("weight", nil), Parameter("solver", "full"),
    ]

    struct CurrentFlowBetweenness: UndirectedAnalysis {
        static let name = "current_flow_betweenness_centrality"
        static let parameters = betweennessParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuse(noNodesOf: graph)
            let values = try graph.currentFlowBetweennessCentrality(
                isNormalized: try arguments.bool("normalized"), weight: try arguments.weight())
            return Answer { .byNode(values) }
        }
    }

    struct EdgeCurrentFlowBetweenness: UndirectedAnalysis {
        static let name = "edge_current_flow_betweenness_centrality"
        static let parameters = betweennessParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuse(noNodesOf: graph)
            let values = try graph.edgeCurrentFlowBetweennessCentrality(
                isNormalized: try arguments.bool("normalized"), weight: try arguments.weight())
            return Answer {
                .array(values.map { .array([$0.edge.source.nodeJSON, $0.edge.target.nodeJSON, $0.value.answer]) })
            }
        }
    }

    private static let normalizedParameter = [Parameter("normalized", false)]

    struct SubgraphCentrality: SimpleUndirectedAnalysis {
        static let name = "subgraph_centrality"
        static let parameters = normalizedParameter

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.subgraphCentrality(isNormalized: try arguments.bool("normalized"))
            return Answer { .byNode(values) }
        }
    }

    struct SubgraphCentralityExponential: SimpleUndirectedAnalysis {
        static let name = "subgraph_centrality_exp"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.subgraphCentrality()
            return Answer { .byNode(values) }
        }
    }

    struct Communicability: SimpleUndirectedAnalysis {
        static let name = "communicability"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.communicability()
            return Answer { .byNode(values) { .byNode($0) } }
        }
    }

    struct CommunicabilityExponential: SimpleUndirectedAnalysis {
        static let name = "communicability_exp"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer { try Communicability.answer(graph, arguments) }
    }

    struct CommunicabilityBetweenness: SimpleUndirectedAnalysis {
        static let name = "communicability_betweenness_centrality"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = try graph.communicabilityBetweennessCentrality()
            return Answer { .byNode(values) }
        }
    }

    struct EstradaIndex: SimpleUndirectedAnalysis {
        static let name = "estrada_index"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.estradaIndex()) }
    }

    struct SecondOrder: UndirectedAnalysis {
        static let name = "second_order_centrality"
        static let parameters = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal("NetworkXException", "Empty graph.") }
            if !graph.isConnected { throw Refusal("NetworkXException", "Non connected graph.") }
            if let weight = try arguments.optionalString("weight"), graph.isNegativelyWeighted(AttributeKey(weight)) {
                throw Refusal("NetworkXException", "Graph has negative edge weights.")
            }
            let values = try graph.secondOrderCentrality(weight: try arguments.weight())
            return Answer { .byNode(values) }
        }
    }
}
