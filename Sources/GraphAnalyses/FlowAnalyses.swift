public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `flow`.
enum FlowAnalyses {
    static let all: [any Analysis.Type] = [
        MaximumFlow.self, MaximumFlowValue.self, MinimumCut.self, MinimumCutValue.self, MinimumCostFlow.self,
        MinimumCostFlowCost.self, NetworkSimplexFlow.self, CapacityScaling.self, MaximumFlowOfMinimumCost.self,
        CostOfFlow.self, GomoryHuTree.self,
    ]

    static let endParameters = [
        Parameter.required("_s"), .required("_t"), Parameter("capacity", "capacity"), Parameter("flow_func", nil),
    ]
    static let costParameters = [
        Parameter("demand", "demand"), Parameter("capacity", "capacity"), Parameter("weight", "weight"),
    ]
    static let multigraphRefusal = Refusal("NetworkXError", "MultiGraph and MultiDiGraph not supported (yet).")

    struct MaximumFlow: SimpleAnalysis {
        static let name = "maximum_flow"
        static let parameters = endParameters
        static let multigraphRefusal = FlowAnalyses.multigraphRefusal

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let flow = try graph.maximumFlow(
                from: try arguments.node("_s"), to: try arguments.node("_t"), capacity: try arguments.key("capacity"))
            return Answer { .array([flow.value.answer, flowDictionary(graph, flow.edges)]) }
        }
    }

    struct MaximumFlowValue: SimpleAnalysis {
        static let name = "maximum_flow_value"
        static let parameters = endParameters
        static let multigraphRefusal = FlowAnalyses.multigraphRefusal

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.maximumFlowValue(
                    from: try arguments.node("_s"), to: try arguments.node("_t"),
                    capacity: try arguments.key("capacity")))
        }
    }

    struct MinimumCut: SimpleAnalysis {
        static let name = "minimum_cut"
        static let parameters = endParameters
        static let multigraphRefusal = FlowAnalyses.multigraphRefusal

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cut = try graph.minimumCut(
                from: try arguments.node("_s"), to: try arguments.node("_t"), capacity: try arguments.key("capacity"))
            return Answer { cut.answer }
        }
    }

    struct MinimumCutValue: SimpleAnalysis {
        static let name = "minimum_cut_value"
        static let parameters = endParameters
        static let multigraphRefusal = FlowAnalyses.multigraphRefusal

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.minimumCutValue(
                    from: try arguments.node("_s"), to: try arguments.node("_t"),
                    capacity: try arguments.key("capacity")))
        }
    }

    struct MinimumCostFlow: DirectedAnalysis {
        static let name = "min_cost_flow"
        static let parameters = costParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let flow = try costedFlow(graph, arguments)
            return Answer { flowDictionary(graph, flow.edges) }
        }
    }

    struct MinimumCostFlowCost: DirectedAnalysis {
        static let name = "min_cost_flow_cost"
        static let parameters = costParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try costedFlow(graph, arguments).cost)
        }
    }

    struct NetworkSimplexFlow: DirectedAnalysis {
        static let name = "network_simplex"
        static let parameters = costParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let flow = try costedFlow(graph, arguments)
            return Answer { .array([flow.cost.answer, flowDictionary(graph, flow.edges)]) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            guard case CostFlowError<JSON>.infiniteDemand(let node) = error else { return nil }
            return Refusal("NetworkXError", "node '\(node.nodeText)' has infinite demand")
        }
    }

    struct CapacityScaling: DirectedAnalysis {
        static let name = "capacity_scaling"
        static let parameters = costParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            // Unlike networkx's other flows, scaling takes no nodes at all for no error.
            guard graph.nodeCount > 0 else { return Answer { [0, [:]] } }
            return try NetworkSimplexFlow.answer(graph, arguments)
        }
    }

    struct MaximumFlowOfMinimumCost: SimpleAnalysis {
        static let name = "max_flow_min_cost"
        static let parameters = [
            Parameter.required("s"), .required("t"), Parameter("capacity", "capacity"), Parameter("weight", "weight"),
        ]
        static let multigraphRefusal = FlowAnalyses.multigraphRefusal

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let flow = try DiGraph<Node>(graph).maximumFlowOfMinimumCost(
                from: try arguments.node("s"), to: try arguments.node("t"), capacity: try arguments.key("capacity"),
                weight: try arguments.key("weight"))
            return Answer { flowDictionary(graph, flow.edges) }
        }
    }

    struct CostOfFlow: SimpleAnalysis {
        static let name = "cost_of_flow"
        static let parameters = [Parameter.required("flowDict"), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let flows = arguments["flowDict"]
            return Answer(
                try graph.cost(weight: try arguments.key("weight")) { edge throws(Refusal) in
                    guard let flow = flows[edge.source.nodeText]?[edge.target.nodeText]?.doubleValue else {
                        throw Refusal("KeyError", "no flow is given for the edge \(edge)")
                    }
                    return flow
                })
        }
    }

    struct GomoryHuTree: SimpleUndirectedAnalysis {
        static let name = "gomory_hu_tree"
        static let parameters = [Parameter("capacity", "capacity"), Parameter("flow_func", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let tree = try graph.gomoryHuTree(capacity: try arguments.key("capacity")) else {
                throw Refusal("NetworkXError", "Empty Graph does not have a Gomory-Hu tree representation")
            }
            return Answer { .graph(.graph(tree)) }
        }

        static func answer<Node: GraphFileNode>(
            _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if case .multiGraph = graph { throw FlowAnalyses.multigraphRefusal }
            if case .graph(let graph) = graph { return try answer(graph, arguments) }
            throw Refusal.notImplemented(for: "directed")
        }
    }

    private static func costedFlow<Node: GraphFileNode, Multiplicity>(
        _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> CostedFlow<Node> {
        try graph.minimumCostFlow(
            demand: try arguments.key("demand"), capacity: try arguments.key("capacity"),
            weight: try arguments.key("weight"))
    }

    /// networkx's dictionary of dictionaries, with 0 where nothing flows.
    static func flowDictionary<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ flows: [(edge: Edge<Node>, flow: Double)]
    ) -> JSON {
        var object = JSON.Object()
        for node in graph.nodes { object[node.nodeText] = .object(JSON.Object()) }
        func set(_ source: Node, _ target: Node, _ key: EdgeKey?, _ value: Double) {
            guard var row = object[source.nodeText]?.objectValue else { return }
            if let key {
                var keys = row[target.nodeText]?.objectValue ?? JSON.Object()
                keys["\(key)"] = value.answer
                row[target.nodeText] = .object(keys)
            } else {
                row[target.nodeText] = value.answer
            }
            object[source.nodeText] = .object(row)
        }
        for edge in graph.edges {
            set(edge.source, edge.target, edge.key, 0)
            if !graph.isDirected { set(edge.target, edge.source, edge.key, 0) }
        }
        for (edge, flow) in flows { set(edge.source, edge.target, edge.key, flow) }
        return .object(object)
    }
}

extension Cut where Node: GraphFileNode {
    var answer: JSON { .array([value.answer, .array([.nodeSet(reachable), .nodeSet(unreachable)])]) }
}

extension Arguments {
    /// The name of an attribute that is a number.
    func key(_ name: String) throws(Refusal) -> AttributeKey<Double> { AttributeKey(try string(name)) }
}

extension FlowError: NetworkXNamed {
    public var networkXType: String {
        if case .unbounded = self { return "NetworkXUnbounded" }
        return "NetworkXError"
    }
}

extension CostFlowError: NetworkXNamed {
    public var networkXType: String {
        switch self {
        case .empty, .infiniteDemand, .infiniteWeight: "NetworkXError"
        case .unbalanced, .negativeCapacity, .unfeasible: "NetworkXUnfeasible"
        case .unbounded: "NetworkXUnbounded"
        }
    }
}
