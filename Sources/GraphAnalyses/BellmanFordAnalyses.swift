import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `shortest_paths` where weights may be negative, and between all nodes at once.
enum BellmanFordAnalyses {
    static let all: [any Analysis.Type] = [
        BellmanFordPath.self, BellmanFordPathLength.self, SingleSourceBellmanFord.self,
        SingleSourceBellmanFordPath.self, SingleSourceBellmanFordPathLength.self,
        AllPairsBellmanFordPath.self, AllPairsBellmanFordPathLength.self, BellmanFordPredecessors.self,
        GoldbergRadzik.self, NegativeEdgeCycle.self, FindNegativeCycle.self, Johnson.self,
        FloydWarshall.self, FloydWarshallPredecessors.self,
    ]

    static func path<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ source: Node, _ target: Node, _ weight: EdgeWeight<Node>
    ) throws -> (length: Double, path: [Node])? {
        guard graph.contains(target) else {
            // Whatever else is wrong comes first.
            _ = try graph.bellmanFordPathLengths(from: source, weight: weight)
            return nil
        }
        return try graph.bellmanFordPath(from: source, to: target, weight: weight)
    }

    struct BellmanFordPath: AnyKindAnalysis {
        static let name = "bellman_ford_path"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target"),
                weight = try arguments.weight()
            guard let path = try path(graph, source, target, weight)?.path else { throw Refusal.noPath(source, target) }
            return Answer { .nodes(path) }
        }
    }

    struct BellmanFordPathLength: AnyKindAnalysis {
        static let name = "bellman_ford_path_length"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target"),
                weight = try arguments.weight()
            guard let length = try path(graph, source, target, weight)?.length else {
                throw Refusal.noPath(source, target)
            }
            return Answer(length)
        }
    }

    struct SingleSourceBellmanFord: AnyKindAnalysis {
        static let name = "single_source_bellman_ford"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("target", nil), Parameter("weight", "weight"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), weight = try arguments.weight()
            if let target = try arguments.optionalNode("target") {
                guard let (length, path) = try path(graph, source, target, weight) else {
                    throw Refusal.noPath(source, target)
                }
                return Answer { .array([length.answer, .nodes(path)]) }
            }
            let lengths = try graph.bellmanFordPathLengths(from: source, weight: weight)
            let paths = try graph.bellmanFordPaths(from: source, weight: weight)
            return Answer { .array([.byNode(lengths), .byNode(paths) { .nodes($0) }]) }
        }
    }

    struct SingleSourceBellmanFordPath: AnyKindAnalysis {
        static let name = "single_source_bellman_ford_path"
        static let parameters: [Parameter] = [Parameter.required("source"), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.bellmanFordPaths(from: try arguments.node("source"), weight: try arguments.weight())
            return Answer { .byNode(paths) { .nodes($0) } }
        }
    }

    struct SingleSourceBellmanFordPathLength: AnyKindAnalysis {
        static let name = "single_source_bellman_ford_path_length"
        static let parameters: [Parameter] = [Parameter.required("source"), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let lengths = try graph.bellmanFordPathLengths(
                from: try arguments.node("source"), weight: try arguments.weight())
            return Answer { .byNode(lengths) }
        }
    }

    struct AllPairsBellmanFordPath: AnyKindAnalysis {
        static let name = "all_pairs_bellman_ford_path"
        static let parameters: [Parameter] = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.allPairsBellmanFordPaths(weight: try arguments.weight())
            return Answer { .pathsByPair(paths) }
        }
    }

    struct AllPairsBellmanFordPathLength: AnyKindAnalysis {
        static let name = "all_pairs_bellman_ford_path_length"
        static let parameters: [Parameter] = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let lengths = try graph.allPairsBellmanFordPathLengths(weight: try arguments.weight())
            return Answer { .valuesByPair(lengths) }
        }
    }

    struct BellmanFordPredecessors: AnyKindAnalysis {
        static let name = "bellman_ford_predecessor_and_distance"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("target", nil), Parameter("weight", "weight"),
            Parameter("heuristic", false),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let found = try graph.bellmanFordPredecessors(
                from: try arguments.node("source"), weight: try arguments.weight(),
                isHeuristic: try arguments.bool("heuristic"))
            return Answer { .array([.byNode(found.predecessors) { .nodes($0) }, .byNode(found.distances)]) }
        }
    }

    struct GoldbergRadzik: AnyKindAnalysis {
        static let name = "goldberg_radzik"
        static let parameters: [Parameter] = [Parameter.required("source"), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let found = try graph.goldbergRadzik(from: try arguments.node("source"), weight: try arguments.weight())
            return Answer { .array([.byNode(found.predecessors) { $0?.nodeJSON ?? .null }, .byNode(found.distances)]) }
        }
    }

    struct NegativeEdgeCycle: AnyKindAnalysis {
        static let name = "negative_edge_cycle"
        static let parameters: [Parameter] = [Parameter("weight", "weight"), Parameter("heuristic", true)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.hasNegativeCycle(weight: try arguments.weight()))
        }
    }

    struct FindNegativeCycle: AnyKindAnalysis {
        static let name = "find_negative_cycle"
        static let parameters: [Parameter] = [Parameter.required("source"), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cycle = try graph.negativeCycle(from: try arguments.node("source"), weight: try arguments.weight())
            guard let cycle else { throw Refusal("NetworkXError", "No negative cycles detected.") }
            return Answer { .nodes(cycle + cycle.prefix(1)) }
        }
    }

    struct Johnson: AnyKindAnalysis {
        static let name = "johnson"
        static let parameters: [Parameter] = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.johnsonPaths(weight: try arguments.weight())
            return Answer { .byNode(paths) { .byNode($0) { .nodes($0) } } }
        }
    }

    struct FloydWarshall: AnyKindAnalysis {
        static let name = "floyd_warshall"
        static let parameters: [Parameter] = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let distances = try graph.floydWarshall(weight: try arguments.weight()).distances
            return Answer { .byNode(distances) { .byNode($0) } }
        }
    }

    struct FloydWarshallPredecessors: AnyKindAnalysis {
        static let name = "floyd_warshall_predecessor_and_distance"
        static let parameters: [Parameter] = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let matrix = try graph.floydWarshall(weight: try arguments.weight())
            let distances = matrix.distances, predecessors = matrix.predecessors
            return Answer {
                let lists = JSON.byNode(predecessors.map { ($0.source, $0.predecessors) }) { row in
                    .byNode(row.map { ($0.target, $0.predecessor) }, \.nodeJSON)
                }
                return .array([lists, .byNode(distances) { .byNode($0) }])
            }
        }
    }
}
