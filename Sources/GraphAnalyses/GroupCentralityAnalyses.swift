import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `centrality` of groups of nodes.
extension CentralityAnalyses {
    private static func groupRefusal(for error: any Error) -> Refusal? {
        error is NodeNotFound<Int> || error is NodeNotFound<JSON> ? Refusal("NetworkXError", "\(error)") : nil
    }

    struct GroupDegreeCentrality: AnyKindAnalysis {
        static let name = "group_degree_centrality"
        static let parameters = [Parameter.required("S")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try share(graph.degreeCentrality(ofGroup: try arguments.nodes("S"))))
        }

        static func refusal(for error: any Error) -> Refusal? { groupRefusal(for: error) }
    }

    struct GroupInDegreeCentrality: DirectedAnalysis {
        static let name = "group_in_degree_centrality"
        static let parameters = [Parameter.required("S")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try share(graph.inDegreeCentrality(ofGroup: try arguments.nodes("S"))))
        }

        static func refusal(for error: any Error) -> Refusal? { groupRefusal(for: error) }
    }

    struct GroupOutDegreeCentrality: DirectedAnalysis {
        static let name = "group_out_degree_centrality"
        static let parameters = [Parameter.required("S")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try share(graph.outDegreeCentrality(ofGroup: try arguments.nodes("S"))))
        }

        static func refusal(for error: any Error) -> Refusal? { groupRefusal(for: error) }
    }

    struct GroupClosenessCentrality: AnyKindAnalysis {
        static let name = "group_closeness_centrality"
        static let parameters = [Parameter.required("S"), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let group = try arguments.nodes("S")
            if group.isEmpty { throw Refusal("ValueError", "sources must not be empty") }
            return Answer(try graph.closenessCentrality(ofGroup: group, weight: try arguments.weight()))
        }
    }

    struct GroupBetweennessCentrality: AnyKindAnalysis {
        static let name = "group_betweenness_centrality"
        static let parameters = [
            Parameter.required("C"), Parameter("normalized", true), Parameter("weight", nil),
            Parameter("endpoints", false),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let given = arguments["C"].arrayValue ?? []
            let isSingle = given.contains { json in
                (Node(nodeJSON: json) ?? json.stringValue.flatMap(Node.init(nodeText:))).map { graph.contains($0) }
                    ?? false
            }
            let groups = isSingle ? [try arguments.nodes("C")] : try arguments.nodeSets("C")
            let isNormalized = try arguments.bool("normalized"), weight = try arguments.weight()
            let endpoints = try arguments.bool("endpoints")
            let values = try groups.map { group in
                try share(
                    graph.betweennessCentrality(
                        ofGroup: group, normalized: isNormalized, weight: weight, endpoints: endpoints))
            }
            return isSingle ? Answer(values[0]) : Answer(values)
        }
    }
}
