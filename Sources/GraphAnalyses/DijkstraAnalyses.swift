import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `shortest_paths` with weights that are not negative.
enum DijkstraAnalyses {
    static let all: [any Analysis.Type] = [
        DijkstraPath.self, DijkstraPathLength.self, BidirectionalDijkstra.self, SingleSourceDijkstra.self,
        SingleSourceDijkstraPath.self, SingleSourceDijkstraPathLength.self, MultiSourceDijkstra.self,
        MultiSourceDijkstraPath.self, MultiSourceDijkstraPathLength.self, AllPairsDijkstra.self,
        AllPairsDijkstraPath.self, AllPairsDijkstraPathLength.self, DijkstraPredecessors.self,
        AStarPath.self, AStarPathLength.self,
    ]

    static func sources<Node>(_ arguments: Arguments<Node>) throws -> [Node] {
        let sources = try arguments.nodes("sources")
        guard !sources.isEmpty else { throw Refusal("ValueError", "sources must not be empty") }
        return sources
    }

    /// Lengths and paths, or the length and the path to a target.
    static func multiSource<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>, _ sources: [Node]
    ) throws -> Answer {
        let cutoff = try arguments.optionalDouble("cutoff"), weight = try arguments.weight()
        if let target = try arguments.optionalNode("target") {
            if let missing = sources.first(where: { !graph.contains($0) }) { throw NodeNotFound(missing) }
            if sources.contains(target) { return Answer { .array([0, .nodes([target])]) } }
            let found = try graph.pathIfKnown(sources[0], target) {
                try graph.dijkstraPath(fromAny: sources, to: target, cutoff: cutoff, weight: weight)
            }
            guard let (length, path) = found else { throw Refusal.noPath(sources[0], target) }
            return Answer { .array([length.answer, .nodes(path)]) }
        }
        let lengths = try graph.dijkstraPathLengths(fromAny: sources, cutoff: cutoff, weight: weight)
        let paths = try graph.dijkstraPaths(fromAny: sources, cutoff: cutoff, weight: weight)
        return Answer { .array([.byNode(lengths), .byNode(paths) { .nodes($0) }]) }
    }

    static func aStar<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> (length: Double, path: [Node])? {
        // A function cannot be given; nothing else makes sense.
        if arguments.has("heuristic") { throw arguments.mismatch("heuristic", "null") }
        // A cutoff of 0 is none for networkx.
        let cutoff = try arguments.optionalDouble("cutoff").flatMap { $0 == 0 ? nil : $0 }
        return try graph.aStarPath(
            from: try arguments.node("source"), to: try arguments.node("target"), cutoff: cutoff,
            weight: try arguments.weight())
    }

    struct DijkstraPath: AnyKindAnalysis {
        static let name = "dijkstra_path"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target"),
                weight = try arguments.weight()
            let path = try graph.pathIfKnown(source, target) {
                try graph.dijkstraPath(from: source, to: target, weight: weight)?.path
            }
            guard let path else { throw Refusal.noPath(source, target) }
            return Answer { .nodes(path) }
        }
    }

    struct DijkstraPathLength: AnyKindAnalysis {
        static let name = "dijkstra_path_length"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target"),
                weight = try arguments.weight()
            let length = try graph.pathIfKnown(source, target) {
                try graph.dijkstraPath(from: source, to: target, weight: weight)?.length
            }
            guard let length else { throw Refusal.noPath(source, target) }
            return Answer(length)
        }
    }

    struct BidirectionalDijkstra: AnyKindAnalysis {
        static let name = "bidirectional_dijkstra"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target")
            let found = try graph.bidirectionalDijkstra(from: source, to: target, weight: try arguments.weight())
            guard let (length, path) = found else { throw Refusal.noPath(source, target) }
            return Answer { .array([length.answer, .nodes(path)]) }
        }
    }

    struct SingleSourceDijkstra: AnyKindAnalysis {
        static let name = "single_source_dijkstra"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("target", nil), Parameter("cutoff", nil),
            Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try multiSource(graph, arguments, [try arguments.node("source")])
        }
    }

    struct SingleSourceDijkstraPath: AnyKindAnalysis {
        static let name = "single_source_dijkstra_path"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("cutoff", nil), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.dijkstraPaths(
                from: try arguments.node("source"), cutoff: try arguments.optionalDouble("cutoff"),
                weight: try arguments.weight())
            return Answer { .byNode(paths) { .nodes($0) } }
        }
    }

    struct SingleSourceDijkstraPathLength: AnyKindAnalysis {
        static let name = "single_source_dijkstra_path_length"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("cutoff", nil), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let lengths = try graph.dijkstraPathLengths(
                from: try arguments.node("source"), cutoff: try arguments.optionalDouble("cutoff"),
                weight: try arguments.weight())
            return Answer { .byNode(lengths) }
        }
    }

    struct MultiSourceDijkstra: AnyKindAnalysis {
        static let name = "multi_source_dijkstra"
        static let parameters: [Parameter] = [
            Parameter.required("sources"), Parameter("target", nil), Parameter("cutoff", nil),
            Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try multiSource(graph, arguments, try sources(arguments))
        }
    }

    struct MultiSourceDijkstraPath: AnyKindAnalysis {
        static let name = "multi_source_dijkstra_path"
        static let parameters: [Parameter] = [
            Parameter.required("sources"), Parameter("cutoff", nil), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.dijkstraPaths(
                fromAny: try sources(arguments), cutoff: try arguments.optionalDouble("cutoff"),
                weight: try arguments.weight())
            return Answer { .byNode(paths) { .nodes($0) } }
        }
    }

    struct MultiSourceDijkstraPathLength: AnyKindAnalysis {
        static let name = "multi_source_dijkstra_path_length"
        static let parameters: [Parameter] = [
            Parameter.required("sources"), Parameter("cutoff", nil), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let lengths = try graph.dijkstraPathLengths(
                fromAny: try sources(arguments), cutoff: try arguments.optionalDouble("cutoff"),
                weight: try arguments.weight())
            return Answer { .byNode(lengths) }
        }
    }

    struct AllPairsDijkstra: AnyKindAnalysis {
        static let name = "all_pairs_dijkstra"
        static let parameters: [Parameter] = [Parameter("cutoff", nil), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let found = try graph.allPairsDijkstra(
                cutoff: try arguments.optionalDouble("cutoff"), weight: try arguments.weight())
            return Answer {
                .array(
                    found.map { node, found in
                        [node.nodeJSON, [.byNode(found.lengths), .byNode(found.paths) { .nodes($0) }]]
                    })
            }
        }
    }

    struct AllPairsDijkstraPath: AnyKindAnalysis {
        static let name = "all_pairs_dijkstra_path"
        static let parameters: [Parameter] = [Parameter("cutoff", nil), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let paths = try await graph.allPairsDijkstraPaths(
                cutoff: try arguments.optionalDouble("cutoff"), weight: try arguments.weight(),
                parallelism: arguments.parallelism, progress: arguments.progress)
            return Answer { .pathsByPair(paths) }
        }
    }

    struct AllPairsDijkstraPathLength: AnyKindAnalysis {
        static let name = "all_pairs_dijkstra_path_length"
        static let parameters: [Parameter] = [Parameter("cutoff", nil), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let lengths = try await graph.allPairsDijkstraPathLengths(
                cutoff: try arguments.optionalDouble("cutoff"), weight: try arguments.weight(),
                parallelism: arguments.parallelism, progress: arguments.progress)
            return Answer { .valuesByPair(lengths) }
        }
    }

    struct DijkstraPredecessors: AnyKindAnalysis {
        static let name = "dijkstra_predecessor_and_distance"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("cutoff", nil), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let found = try graph.dijkstraPredecessors(
                from: try arguments.node("source"), cutoff: try arguments.optionalDouble("cutoff"),
                weight: try arguments.weight())
            return Answer { .array([.byNode(found.predecessors) { .nodes($0) }, .byNode(found.distances)]) }
        }
    }

    struct AStarPath: AnyKindAnalysis {
        static let name = "astar_path"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("heuristic", nil),
            Parameter("weight", "weight"), Parameter("cutoff", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target")
            guard let found = try aStar(graph, arguments) else { throw Refusal.noPath(source, target) }
            return Answer { .nodes(found.path) }
        }
    }

    struct AStarPathLength: AnyKindAnalysis {
        static let name = "astar_path_length"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("heuristic", nil),
            Parameter("weight", "weight"), Parameter("cutoff", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target")
            guard let found = try aStar(graph, arguments) else { throw Refusal.noPath(source, target) }
            return Answer(found.length)
        }
    }
}
