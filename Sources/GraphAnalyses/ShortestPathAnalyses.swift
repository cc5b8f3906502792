public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `shortest_paths`, generic and without weights.
enum ShortestPathAnalyses {
    static let all: [any Analysis.Type] = [
        ShortestPath.self, ShortestPathLength.self, AverageShortestPathLength.self, HasPath.self,
        AllShortestPaths.self, SingleSourceAllShortestPaths.self, AllPairsAllShortestPaths.self,
        BidirectionalShortestPath.self, SingleSourceShortestPath.self, SingleSourceShortestPathLength.self,
        SingleTargetShortestPath.self, SingleTargetShortestPathLength.self, AllPairsShortestPath.self,
        AllPairsShortestPathLength.self, Predecessor.self,
    ]

    struct ShortestPath: AnyKindAnalysis {
        static let name = "shortest_path"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("target", nil), Parameter("weight", nil),
            Parameter("method", "dijkstra"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let method = try arguments.pathMethod(), weight = try arguments.weight()
            switch (try arguments.optionalNode("source"), try arguments.optionalNode("target")) {
            case (let source?, let target?):
                let path =
                    switch method {
                    case nil: try graph.shortestPath(from: source, to: target)
                    case .dijkstra: try graph.bidirectionalDijkstra(from: source, to: target, weight: weight)?.path
                    case .bellmanFord:
                        try graph.contains(target)
                            ? graph.bellmanFordPath(from: source, to: target, weight: weight)?.path : nil
                    }
                guard let path else { throw Refusal.noPath(source, target) }
                return Answer { .nodes(path) }
            case (let source?, nil):
                let paths =
                    switch method {
                    case nil: try graph.shortestPaths(from: source)
                    case .dijkstra: try graph.dijkstraPaths(from: source, weight: weight)
                    case .bellmanFord: try graph.bellmanFordPaths(from: source, weight: weight)
                    }
                return Answer { .byNode(paths) { .nodes($0) } }
            case (nil, let target?):
                let paths =
                    switch method {
                    case nil: try graph.shortestPaths(to: target)
                    case .dijkstra?, .bellmanFord?:
                        try graph.shortestPaths(to: target, weight: weight, method: method ?? .dijkstra)
                    }
                return Answer { .byNode(paths) { .nodes($0) } }
            case (nil, nil):
                let paths =
                    switch method {
                    case nil: graph.allPairsShortestPaths()
                    case .dijkstra: try graph.allPairsDijkstraPaths(weight: weight)
                    case .bellmanFord: try graph.allPairsBellmanFordPaths(weight: weight)
                    }
                return Answer { .pathsByPair(paths) }
            }
        }
    }

    struct ShortestPathLength: AnyKindAnalysis {
        static let name = "shortest_path_length"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("target", nil), Parameter("weight", nil),
            Parameter("method", "dijkstra"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let method = try arguments.pathMethod(), weight = try arguments.weight()
            switch (try arguments.optionalNode("source"), try arguments.optionalNode("target")) {
            case (let source?, let target?):
                let length: Double? =
                    switch method {
                    case nil: try graph.shortestPathLength(from: source, to: target).map(Double.init)
                    case .dijkstra:
                        try graph.pathIfKnown(source, target) {
                            try graph.dijkstraPath(from: source, to: target, weight: weight)?.length
                        }
                    case .bellmanFord:
                        try graph.pathIfKnown(source, target) {
                            try graph.bellmanFordPath(from: source, to: target, weight: weight)?.length
                        }
                    }
                guard let length else { throw Refusal.noPath(source, target) }
                return Answer(length)
            case (let source?, nil):
                guard let method else {
                    let lengths = try graph.shortestPathLengths(from: source)
                    return Answer { .byNode(lengths) }
                }
                let lengths =
                    switch method {
                    case .dijkstra: try graph.dijkstraPathLengths(from: source, weight: weight)
                    case .bellmanFord: try graph.bellmanFordPathLengths(from: source, weight: weight)
                    }
                return Answer { .byNode(lengths) }
            case (nil, let target?):
                guard let method else {
                    let lengths = try graph.shortestPathLengths(to: target)
                    return Answer { .byNode(lengths) }
                }
                let lengths = try graph.shortestPathLengths(to: target, weight: weight, method: method)
                return Answer { .byNode(lengths) }
            case (nil, nil):
                guard let method else {
                    let lengths = graph.allPairsShortestPathLengths()
                    return Answer { .valuesByPair(lengths) }
                }
                let lengths =
                    switch method {
                    case .dijkstra: try graph.allPairsDijkstraPathLengths(weight: weight)
                    case .bellmanFord: try graph.allPairsBellmanFordPathLengths(weight: weight)
                    }
                return Answer { .valuesByPair(lengths) }
            }
        }
    }

    struct AverageShortestPathLength: AnyKindAnalysis {
        static let name = "average_shortest_path_length"
        static let parameters: [Parameter] = [Parameter("weight", nil), Parameter("method", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let weight = try arguments.weight()
            let method = try arguments.optionalString("method") ?? (arguments.has("weight") ? "dijkstra" : "unweighted")
            let length: Double?
            switch method {
            case "unweighted":
                length = try await graph.averageShortestPathLength(
                    parallelism: arguments.parallelism, progress: arguments.progress)
            case "dijkstra": length = try graph.averageShortestPathLength(weight: weight)
            case "bellman-ford": length = try graph.averageShortestPathLength(weight: weight, method: .bellmanFord)
            case "floyd-warshall", "floyd-warshall-numpy":
                let count = Double(graph.nodeCount)
                // It refuses what is not connected, before paths are found in another way.
                length = try graph.averageShortestPathLength().map { _ in
                    let sum = try graph.floydWarshall(weight: weight).distances.values.reduce(0) {
                        $0 + $1.values.reduce(0, +)
                    }
                    return count > 1 ? sum / (count * (count - 1)) : 0
                }
            default: throw Refusal("ValueError", "method not supported: \(method)")
            }
            guard let length else {
                throw Refusal.pointless("the null graph has no paths, thus there is no average length")
            }
            return Answer(length)
        }

        static func answer<Node: GraphFileNode>(
            _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            do {
                return switch graph {
                case .graph(let graph): try await answer(graph, arguments)
                case .diGraph(let graph): try await answer(graph, arguments)
                case .multiGraph(let graph): try await answer(graph, arguments)
                case .multiDiGraph(let graph): try await answer(graph, arguments)
                }
            } catch is Unreachable<Node> {
                throw Refusal(
                    "NetworkXError", graph.isDirected ? "Graph is not strongly connected." : "Graph is not connected.")
            }
        }
    }

    struct HasPath: AnyKindAnalysis {
        static let name = "has_path"
        static let parameters: [Parameter] = [Parameter.required("source"), .required("target")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.hasPath(from: try arguments.node("source"), to: try arguments.node("target")))
        }
    }

    struct AllShortestPaths: AnyKindAnalysis {
        static let name = "all_shortest_paths"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("weight", nil),
            Parameter("method", "dijkstra"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target")
            let method = try arguments.pathMethod()
            let paths = try graph.pathIfKnown(source, target) {
                try Array(
                    method.map {
                        try graph.allShortestPaths(from: source, to: target, weight: try arguments.weight(), method: $0)
                    } ?? graph.allShortestPaths(from: source, to: target))
            }
            guard let paths, !paths.isEmpty else { throw Refusal.noPath(source, target) }
            return Answer { .nodeLists(paths) }
        }
    }

    struct SingleSourceAllShortestPaths: AnyKindAnalysis {
        static let name = "single_source_all_shortest_paths"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("weight", nil), Parameter("method", "dijkstra"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source")
            let paths =
                try arguments.pathMethod().map {
                    try graph.allShortestPaths(from: source, weight: try arguments.weight(), method: $0)
                } ?? graph.allShortestPaths(from: source)
            return Answer { .array(paths.map { .array([$0.nodeJSON, .nodeLists($1)]) }) }
        }
    }

    struct AllPairsAllShortestPaths: AnyKindAnalysis {
        static let name = "all_pairs_all_shortest_paths"
        static let parameters: [Parameter] = [Parameter("weight", nil), Parameter("method", "dijkstra")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths =
                try arguments.pathMethod().map {
                    try graph.allPairsAllShortestPaths(weight: try arguments.weight(), method: $0)
                } ?? graph.allPairsAllShortestPaths()
            return Answer { .array(paths.map { .array([$0.nodeJSON, .byNode($1) { .nodeLists($0) }]) }) }
        }
    }

    struct BidirectionalShortestPath: AnyKindAnalysis {
        static let name = "bidirectional_shortest_path"
        static let parameters: [Parameter] = [Parameter.required("source"), .required("target")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source", in: graph) { "Source \($0) is not in G" }
            let target = try arguments.node("target", in: graph) { "Target \($0) is not in G" }
            guard let path = try graph.shortestPath(from: source, to: target) else {
                throw Refusal.noPath(source, target)
            }
            return Answer { .nodes(path) }
        }
    }

    struct SingleSourceShortestPath: AnyKindAnalysis {
        static let name = "single_source_shortest_path"
        static let parameters: [Parameter] = [Parameter.required("source"), Parameter("cutoff", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = try graph.shortestPaths(
                from: try arguments.node("source"), cutoff: try arguments.optionalInt("cutoff"))
            return Answer { .byNode(paths) { .nodes($0) } }
        }
    }

    struct SingleSourceShortestPathLength: AnyKindAnalysis {
        static let name = "single_source_shortest_path_length"
        static let parameters: [Parameter] = [Parameter.required("source"), Parameter("cutoff", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let lengths = try graph.shortestPathLengths(
                from: try arguments.node("source"), cutoff: try arguments.optionalInt("cutoff"))
            return Answer { .byNode(lengths) }
        }
    }

    struct SingleTargetShortestPath: AnyKindAnalysis {
        static let name = "single_target_shortest_path"
        static let parameters: [Parameter] = [Parameter.required("target"), Parameter("cutoff", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let target = try arguments.node("target", in: graph) { "Target \($0) not in G" }
            let paths = try graph.shortestPaths(
                to: target, cutoff: try arguments.optionalInt("cutoff"))
            return Answer { .byNode(paths) { .nodes($0) } }
        }
    }

    struct SingleTargetShortestPathLength: AnyKindAnalysis {
        static let name = "single_target_shortest_path_length"
        static let parameters: [Parameter] = [Parameter.required("target"), Parameter("cutoff", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let target = try arguments.node("target", in: graph) { "Target \($0) is not in G" }
            let lengths = try graph.shortestPathLengths(
                to: target, cutoff: try arguments.optionalInt("cutoff"))
            return Answer { .byNode(lengths) }
        }
    }

    struct AllPairsShortestPath: AnyKindAnalysis {
        static let name = "all_pairs_shortest_path"
        static let parameters: [Parameter] = [Parameter("cutoff", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let paths = try await graph.allPairsShortestPaths(
                cutoff: try arguments.optionalInt("cutoff"), parallelism: arguments.parallelism,
                progress: arguments.progress)
            return Answer { .pathsByPair(paths) }
        }
    }

    struct AllPairsShortestPathLength: AnyKindAnalysis {
        static let name = "all_pairs_shortest_path_length"
        static let parameters: [Parameter] = [Parameter("cutoff", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let lengths = try await graph.allPairsShortestPathLengths(
                cutoff: try arguments.optionalInt("cutoff"), parallelism: arguments.parallelism,
                progress: arguments.progress)
            return Answer { .valuesByPair(lengths) }
        }
    }

    struct Predecessor: AnyKindAnalysis {
        static let name = "predecessor"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("target", nil), Parameter("cutoff", nil),
            Parameter("return_seen", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source", in: graph) { "Source \($0) not in G" }
            // A cutoff of 0 is none for networkx.
            let cutoff = try arguments.optionalInt("cutoff").flatMap { $0 == 0 ? nil : $0 }
            let predecessors = try graph.shortestPathPredecessors(from: source, cutoff: cutoff)
            let depths = try graph.shortestPathLengths(from: source)
            let isSeen = try arguments.has("return_seen") && arguments.bool("return_seen")
            guard let target = try arguments.optionalNode("target") else {
                return Answer {
                    let lists = JSON.byNode(predecessors) { .nodes($0) }
                    return isSeen
                        ? .array([lists, .byNode(predecessors.map { ($0.key, depths[$0.key] ?? -1) }, \.answer)])
                        : lists
                }
            }
            let list = predecessors[target] ?? [], depth = predecessors[target] == nil ? -1 : depths[target] ?? -1
            return Answer { isSeen ? .array([.nodes(list), depth.answer]) : .nodes(list) }
        }
    }
}

extension Arguments {
    /// How paths of least weight are found; `nil` where edges count one each.
    func pathMethod() throws(Refusal) -> ShortestPathMethod? {
        let name = try string("method")
        guard let method = ShortestPathMethod(rawValue: name) else {
            throw Refusal("ValueError", "method not supported: \(name)")
        }
        return has("weight") ? method : nil
    }
}

extension Refusal {
    /// There is no path.
    static func noPath<Node>(_ source: Node, _ target: Node) -> Refusal {
        Refusal("NetworkXNoPath", "no path from \(source) to \(target)")
    }

    /// Something that makes no sense without nodes.
    static func pointless(_ message: String) -> Refusal { Refusal("NetworkXPointlessConcept", message) }
}

extension Network {
    /// A path or its length, `nil` to a node that is not in the network: networkx looks only for the source.
    func pathIfKnown<Value>(_ source: Node, _ target: Node, _ path: () throws -> Value?) throws -> Value? {
        guard contains(source) else { throw NodeNotFound(source) }
        return try contains(target) ? path() : nil
    }
}

extension JSON {
    /// A path for every pair of nodes: what a generator of pairs of a node and a dictionary comes to.
    static func pathsByPair<Node: GraphFileNode>(_ paths: NodeMap<Node, NodeMap<Node, [Node]>>) -> JSON {
        .array(paths.map { .array([$0.nodeJSON, .byNode($1) { .nodes($0) }]) })
    }

    /// A number for every pair of nodes.
    static func valuesByPair<Node: GraphFileNode>(_ values: NodeMap<Node, NodeMap<Node, some AnswerValue>>) -> JSON {
        .array(values.map { .array([$0.nodeJSON, .byNode($1)]) })
    }
}

extension NegativeCycle: NetworkXNamed {
    public var networkXType: String { "NetworkXUnbounded" }
}
