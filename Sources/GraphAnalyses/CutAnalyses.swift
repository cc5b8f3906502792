import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `cuts` and `boundary`.
enum CutAnalyses {
    static let all: [any Analysis.Type] = [
        CutSize.self, Volume.self, NormalizedCutSize.self, Conductance.self, EdgeExpansion.self, MixingExpansion.self,
        NodeExpansion.self, BoundaryExpansion.self, EdgeBoundary.self, NodeBoundary.self,
    ]

    private static let setParameters = [
        Parameter.required("S"), Parameter("T", nil), Parameter("weight", nil),
    ]

    private static func quotient(_ value: Double) throws(Refusal) -> Answer {
        guard value.isFinite else { throw Refusal("ZeroDivisionError", "division by zero") }
        return Answer(value)
    }

    struct CutSize: AnyKindAnalysis {
        static let name = "cut_size"
        static let parameters = setParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let others = try arguments.optionalNodes("T")
            if graph.isDirected, others == nil {
                throw Refusal("TypeError", "the second set of nodes of a directed graph must be given")
            }
            return Answer(graph.cutSize(try arguments.nodes("S"), others, weight: try arguments.weight()))
        }
    }

    struct Volume: AnyKindAnalysis {
        static let name = "volume"
        static let parameters = [Parameter.required("S"), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.volume(of: try arguments.nodes("S"), weight: try arguments.weight()))
        }
    }

    struct NormalizedCutSize: AnyKindAnalysis {
        static let name = "normalized_cut_size"
        static let parameters = setParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try quotient(
                graph.normalizedCutSize(
                    try arguments.nodes("S"), try arguments.optionalNodes("T"), weight: try arguments.weight()))
        }
    }

    struct Conductance: AnyKindAnalysis {
        static let name = "conductance"
        static let parameters = setParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try quotient(
                graph.conductance(
                    try arguments.nodes("S"), try arguments.optionalNodes("T"), weight: try arguments.weight()))
        }
    }

    struct EdgeExpansion: AnyKindAnalysis {
        static let name = "edge_expansion"
        static let parameters = setParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try quotient(
                graph.edgeExpansion(
                    try arguments.nodes("S"), try arguments.optionalNodes("T"), weight: try arguments.weight()))
        }
    }

    struct MixingExpansion: AnyKindAnalysis {
        static let name = "mixing_expansion"
        static let parameters = setParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let others = try arguments.optionalNodes("T")
            if graph.isDirected, others == nil {
                throw Refusal("TypeError", "the second set of nodes of a directed graph must be given")
            }
            return try quotient(
                graph.mixingExpansion(try arguments.nodes("S"), others, weight: try arguments.weight()))
        }
    }

    struct NodeExpansion: AnyKindAnalysis {
        static let name = "node_expansion"
        static let parameters = [Parameter.required("S")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try quotient(graph.nodeExpansion(of: try arguments.nodes("S")))
        }
    }

    struct BoundaryExpansion: AnyKindAnalysis {
        static let name = "boundary_expansion"
        static let parameters = [Parameter.required("S")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try quotient(graph.boundaryExpansion(of: try arguments.nodes("S")))
        }
    }

    struct EdgeBoundary: AnyKindAnalysis {
        static let name = "edge_boundary"
        static let parameters = [
            Parameter.required("nbunch1"), Parameter("nbunch2", nil), Parameter("data", false),
            Parameter("keys", false), Parameter("default", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = graph.edgeBoundary(
                of: try arguments.nodes("nbunch1"), and: try arguments.optionalNodes("nbunch2"))
            let withKeys = try arguments.bool("keys"), data = arguments["data"], other = arguments["default"]
            return Answer { .array(edges.map { .edge($0, withKey: withKeys, data: data, default: other) }) }
        }
    }

    struct NodeBoundary: AnyKindAnalysis {
        static let name = "node_boundary"
        static let parameters = [Parameter.required("nbunch1"), Parameter("nbunch2", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = graph.nodeBoundary(
                of: try arguments.nodes("nbunch1"), and: try arguments.optionalNodes("nbunch2"))
            return Answer { .nodeSet(nodes) }
        }
    }
}

extension JSON {
    /// An edge as networkx's `edges(data=…)` has it: with all attributes, with one, or with none.
    static func edge<Node: GraphFileNode>(
        _ edge: Edge<Node>, withKey: Bool, data: JSON, default other: JSON = .null
    ) -> JSON {
        var parts = JSON.edge(edge, withKey: withKey).arrayValue ?? []
        switch data {
        case .bool(false), .null: break
        case .string(let name): parts.append(edge[name] ?? other)
        default: parts.append(.attributes(edge.attributes))
        }
        return .array(parts)
    }

    /// Attributes as an object.
    fileprivate static func attributes(_ attributes: Attributes) -> JSON {
        var object = JSON.Object()
        for attribute in attributes { object[attribute.name] = attribute.value }
        return .object(object)
    }
}
