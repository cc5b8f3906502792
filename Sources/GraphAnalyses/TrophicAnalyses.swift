import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `centrality` in food webs: `trophic`.
extension CentralityAnalyses {
    private static func trophicRefusal<Node, Multiplicity>(
        _ graph: Network<Node, Directed, Multiplicity>
    ) throws(Refusal) {
        if graph.inDegrees.allSatisfy({ $0.degree > 0 }) {
            throw Refusal("NetworkXError", "The graph has no basal nodes, those without incoming edges.")
        }
    }

    private static func trophicRefusal(for error: any Error) -> Refusal? {
        guard let invalid = error as? InvalidArgument, invalid.argument == "graph" else { return nil }
        return Refusal(
            "NetworkXError",
            "Trophic levels are only defined for graphs where every node has a path from a basal node "
                + "(basal nodes are nodes with no incoming edges).")
    }

    struct TrophicLevels: DirectedAnalysis {
        static let name = "trophic_levels"
        static let parameters = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try trophicRefusal(graph)
            let levels = try graph.trophicLevels(weight: try arguments.weight())
            return Answer { .byNode(levels) }
        }

        static func refusal(for error: any Error) -> Refusal? { trophicRefusal(for: error) }
    }

    struct TrophicDifferences: DirectedAnalysis {
        static let name = "trophic_differences"
        static let parameters = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try trophicRefusal(graph)
            let values = try graph.trophicDifferences(weight: try arguments.weight())
            return Answer { .edgeValues(values) }
        }

        static func refusal(for error: any Error) -> Refusal? { trophicRefusal(for: error) }
    }

    struct TrophicIncoherenceParameter: DirectedAnalysis {
        static let name = "trophic_incoherence_parameter"
        static let parameters = [Parameter("weight", "weight"), Parameter("cannibalism", false)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            return Answer(
                try graph.trophicIncoherence(
                    weight: try arguments.weight(), cannibalism: try arguments.bool("cannibalism")))
        }

        static func refusal(for error: any Error) -> Refusal? { trophicRefusal(for: error) }
    }
}
