import GraphAlgorithms
import GraphFormats
import GraphModel

/// networkx's `coloring`.
enum ColoringAnalyses {
    static let all: [any Analysis.Type] = [GreedyColor.self]

    struct GreedyColor: AnyKindAnalysis {
        static let name = "greedy_color"
        static let parameters = [Parameter("strategy", "largest_first"), Parameter("interchange", false)]

        private static let strategies: [String: ColoringStrategy] = [
            "largest_first": .largestFirst, "random_sequential": .randomSequential(seed: 0),
            "smallest_last": .smallestLast, "independent_set": .independentSet,
            "connected_sequential_bfs": .connectedSequentialBreadthFirst,
            "connected_sequential_dfs": .connectedSequentialDepthFirst,
            "connected_sequential": .connectedSequentialBreadthFirst,
            "saturation_largest_first": .saturationLargestFirst, "DSATUR": .saturationLargestFirst,
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let name = try arguments.string("strategy"), isInterchanging = try arguments.bool("interchange")
            guard graph.nodeCount > 0 else { return Answer { .object([:]) } }
            guard let strategy = strategies[name] else {
                throw Refusal("NetworkXError", "strategy must be callable or a valid string. \(name) not valid.")
            }
            if isInterchanging, strategy == .independentSet || strategy == .saturationLargestFirst {
                throw Refusal("NetworkXPointlessConcept", "interchange cannot be used with \(name)")
            }
            if graph.isDirected, name.hasPrefix("connected") { throw Refusal.notImplemented(for: "directed") }
            if isInterchanging {
                let colors = Network<Node, Undirected, Multiplicity>(graph).interchangeColoring(strategy: strategy)
                return Answer { .byNode(colors) }
            }
            let colors = graph.greedyColoring(strategy: strategy)
            return Answer { .byNode(colors) }
        }
    }
}
