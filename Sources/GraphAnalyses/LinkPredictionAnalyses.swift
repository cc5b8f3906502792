import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `link_prediction`.
enum LinkPredictionAnalyses {
    static let all: [any Analysis.Type] = [
        JaccardCoefficient.self, AdamicAdarIndex.self, ResourceAllocationIndex.self, PreferentialAttachment.self,
        CommonNeighborCentrality.self, CnSoundarajanHopcroft.self, RaIndexSoundarajanHopcroft.self,
        WithinInterCluster.self,
    ]

    private static func json<Node: GraphFileNode>(_ scores: [LinkScore<Node>]) -> JSON {
        .array(scores.map { [$0.source.nodeJSON, $0.target.nodeJSON, $0.score.answer] })
    }

    struct JaccardCoefficient: SimpleUndirectedAnalysis {
        static let name = "jaccard_coefficient"
        static let parameters = [Parameter("ebunch", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.jaccardCoefficients(try arguments.pairs("ebunch"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }
    }

    struct AdamicAdarIndex: SimpleUndirectedAnalysis {
        static let name = "adamic_adar_index"
        static let parameters = [Parameter("ebunch", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.adamicAdarIndices(try arguments.pairs("ebunch"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }
    }

    struct ResourceAllocationIndex: SimpleUndirectedAnalysis {
        static let name = "resource_allocation_index"
        static let parameters = [Parameter("ebunch", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.resourceAllocationIndices(try arguments.pairs("ebunch"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }
    }

    struct PreferentialAttachment: SimpleUndirectedAnalysis {
        static let name = "preferential_attachment"
        static let parameters = [Parameter("ebunch", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.preferentialAttachments(try arguments.pairs("ebunch"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }
    }

    struct CommonNeighborCentrality: SimpleUndirectedAnalysis {
        static let name = "common_neighbor_centrality"
        static let parameters = [Parameter("ebunch", nil), Parameter("alpha", 0.8)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.commonNeighborCentralities(
                try arguments.pairs("ebunch"), alpha: try arguments.double("alpha"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is MissingAttribute || error is InvalidArgument ? Refusal("NetworkXAlgorithmError", "\(error)") : nil
        }
    }

    struct CnSoundarajanHopcroft: SimpleUndirectedAnalysis {
        static let name = "cn_soundarajan_hopcroft"
        static let parameters = [Parameter("ebunch", nil), Parameter("community", "community")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.communityCommonNeighbors(
                try arguments.pairs("ebunch"), community: try arguments.string("community"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is MissingAttribute || error is InvalidArgument ? Refusal("NetworkXAlgorithmError", "\(error)") : nil
        }
    }

    struct RaIndexSoundarajanHopcroft: SimpleUndirectedAnalysis {
        static let name = "ra_index_soundarajan_hopcroft"
        static let parameters = [Parameter("ebunch", nil), Parameter("community", "community")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.communityResourceAllocations(
                try arguments.pairs("ebunch"), community: try arguments.string("community"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is MissingAttribute || error is InvalidArgument ? Refusal("NetworkXAlgorithmError", "\(error)") : nil
        }
    }

    struct WithinInterCluster: SimpleUndirectedAnalysis {
        static let name = "within_inter_cluster"
        static let parameters = [
            Parameter("ebunch", nil), Parameter("delta", 0.001), Parameter("community", "community"),
        ]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let scores = try graph.withinInterClusterScores(
                try arguments.pairs("ebunch"), delta: try arguments.double("delta"),
                community: try arguments.string("community"))
            return Answer { LinkPredictionAnalyses.json(scores) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is MissingAttribute || error is InvalidArgument ? Refusal("NetworkXAlgorithmError", "\(error)") : nil
        }
    }
}
