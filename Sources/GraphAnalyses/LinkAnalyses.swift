import GraphAlgorithms
import GraphFormats
import GraphModel

/// networkx's `link_analysis`.
enum LinkAnalyses {
    static let all: [any Analysis.Type] = [PageRank.self, HITS.self]

    struct PageRank: AnyKindAnalysis {
        static let name = "pagerank"
        static let parameters = [
            Parameter("alpha", 0.85), Parameter("personalization", nil), Parameter("max_iter", 100),
            Parameter("tol", 1e-6), Parameter("nstart", nil), Parameter("weight", "weight"), Parameter("dangling", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let personalization = try arguments.numbersByNode("personalization")
            if graph.nodeCount > 0, personalization?.values.reduce(0, +) == 0 {
                throw Refusal("ZeroDivisionError", "the personalization adds up to nothing")
            }
            let ranks = try await graph.pageRank(
                alpha: try arguments.double("alpha"), personalization: personalization,
                maximumIterations: try arguments.int("max_iter"), tolerance: try arguments.double("tol"),
                start: try arguments.numbersByNode("nstart"), weight: try arguments.weight(),
                dangling: try arguments.numbersByNode("dangling"), parallelism: arguments.parallelism,
                progress: arguments.progress)
            return Answer { .byNode(ranks) }
        }
    }

    struct HITS: AnyKindAnalysis {
        static let name = "hits"
        static let parameters = [
            Parameter("max_iter", 100), Parameter("tol", 1e-8), Parameter("nstart", nil), Parameter("normalized", true),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            // networkx's `nstart` is where its singular value solver begins, and changes nothing at the end; one of its
            // solver's iterations does what hundreds of ours do.
            let scores = try graph.hits(
                maximumIterations: 1000 * (try arguments.int("max_iter")), tolerance: try arguments.double("tol"),
                normalized: try arguments.bool("normalized"))
            return Answer { .array([.byNode(scores.hubs), .byNode(scores.authorities)]) }
        }
    }
}
