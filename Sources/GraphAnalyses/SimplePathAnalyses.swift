import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `simple_paths`.
enum SimplePathAnalyses {
    static let all: [any Analysis.Type] = [
        AllSimplePaths.self, AllSimpleEdgePaths.self, IsSimplePath.self, ShortestSimplePaths.self,
    ]

    /// A node of the graph, or several.
    static func targets<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> [Node] {
        if let target = try? arguments.node("target"), graph.contains(target) { return [target] }
        if case .array = arguments["target"] { return try arguments.nodes("target") }
        throw NodeNotFound(try arguments.node("target"))
    }

    struct AllSimplePaths: AnyKindAnalysis {
        static let name = "all_simple_paths"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("cutoff", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = Array(
                try graph.simplePaths(
                    from: try arguments.node("source"), to: try targets(graph, arguments),
                    cutoff: try arguments.optionalInt("cutoff")))
            return Answer { .nodeLists(paths) }
        }
    }

    struct AllSimpleEdgePaths: AnyKindAnalysis {
        static let name = "all_simple_edge_paths"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("cutoff", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = Array(
                try graph.simpleEdgePaths(
                    from: try arguments.node("source"), to: try targets(graph, arguments),
                    cutoff: try arguments.optionalInt("cutoff")))
            return Answer { .array(paths.map { .array($0.map { .edge($0) }) }) }
        }
    }

    struct IsSimplePath: AnyKindAnalysis {
        static let name = "is_simple_path"
        static let parameters: [Parameter] = [Parameter.required("nodes")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isSimplePath(try arguments.nodes("nodes")))
        }
    }

    struct ShortestSimplePaths: SimpleAnalysis {
        static let name = "shortest_simple_paths"
        static let parameters: [Parameter] = [
            Parameter.required("source"), .required("target"), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.node("source"), target = try arguments.node("target")
            let paths = Array(try graph.shortestSimplePaths(from: source, to: target, weight: try arguments.weight()))
            guard !paths.isEmpty else { throw Refusal.noPath(source, target) }
            return Answer { .nodeLists(paths) }
        }
    }
}
