import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's projections of bipartite graphs.
enum ProjectionAnalyses {
    static let all: [any Analysis.Type] = [
        ProjectedGraph.self, WeightedProjectedGraph.self, CollaborationWeightedProjectedGraph.self,
        OverlapWeightedProjectedGraph.self, GenericWeightedProjectedGraph.self,
    ]

    private static func weighted<Node: GraphFileNode, Direction>(
        _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>, _ weight: ProjectionWeight<Node>
    ) throws -> Answer {
        let projected = try graph.projected(onto: try arguments.nodes("nodes"), weight: weight)
        return Answer { .graph(AnyGraph(projected)) }
    }

    struct ProjectedGraph: SimpleAnalysis {
        static let name = "projected_graph"
        static let parameters = [Parameter.required("nodes"), Parameter("multigraph", false)]
        static let multigraphRefusal = Refusal("NetworkXError", "not defined for multigraphs")

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.nodes("nodes")
            guard try arguments.bool("multigraph") else {
                let projected = try graph.projected(onto: nodes)
                return Answer { .graph(AnyGraph(projected)) }
            }
            let projected = try graph.multiProjected(onto: nodes) { node in
                node.nodeJSON.intValue.map { .int($0) } ?? .string(node.nodeText)
            }
            return Answer { .graph(AnyGraph(projected)) }
        }

        static func refusal(for error: any Error) -> Refusal? { missingNode(error) }
    }

    private static func missingNode(_ error: any Error) -> Refusal? {
        error is any NetworkXNamed ? Refusal("KeyError", "\(error)") : nil
    }

    struct WeightedProjectedGraph: SimpleAnalysis {
        static let name = "weighted_projected_graph"
        static let parameters = [Parameter.required("nodes"), Parameter("ratio", false)]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if try arguments.nodes("nodes").count >= graph.nodeCount {
                throw Refusal(
                    "NetworkXAlgorithmError", "the nodes to project onto are not fewer than those of the graph")
            }
            return try weighted(graph, arguments, try arguments.bool("ratio") ? .ratio : .count)
        }

        static func refusal(for error: any Error) -> Refusal? { missingNode(error) }
    }

    struct CollaborationWeightedProjectedGraph: SimpleAnalysis {
        static let name = "collaboration_weighted_projected_graph"
        static let parameters = [Parameter.required("nodes")]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try weighted(graph, arguments, .collaboration)
        }

        static func refusal(for error: any Error) -> Refusal? { missingNode(error) }
    }

    struct OverlapWeightedProjectedGraph: SimpleAnalysis {
        static let name = "overlap_weighted_projected_graph"
        static let parameters = [Parameter.required("nodes"), Parameter("jaccard", true)]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try weighted(graph, arguments, try arguments.bool("jaccard") ? .jaccard : .overlap)
        }

        static func refusal(for error: any Error) -> Refusal? { missingNode(error) }
    }

    struct GenericWeightedProjectedGraph: SimpleAnalysis {
        static let name = "generic_weighted_projected_graph"
        static let parameters = [Parameter.required("nodes")]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try weighted(graph, arguments, .count)
        }

        static func refusal(for error: any Error) -> Refusal? { missingNode(error) }
    }
}
