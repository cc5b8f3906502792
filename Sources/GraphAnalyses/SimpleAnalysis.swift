public import GraphFormats
public import GraphModel

/// A function that refuses directed graphs and multigraphs.
public protocol SimpleUndirectedAnalysis: Analysis {
    static func answer<Node: GraphFileNode>(_ graph: Graph<Node>, _ arguments: Arguments<Node>) async throws -> Answer
}

/// A function that takes graphs and directed graphs without parallel edges.
public protocol SimpleAnalysis: Analysis {
    static func answer<Node: GraphFileNode, Direction>(
        _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
    ) async throws -> Answer

    /// What networkx raises for a multigraph.
    static var multigraphRefusal: Refusal { get }
}

extension SimpleUndirectedAnalysis {
    public static func answer<Node: GraphFileNode>(
        _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
    ) async throws -> Answer {
        switch graph {
        case .graph(let graph): try await answer(graph, arguments)
        case .diGraph, .multiDiGraph: throw Refusal.notImplemented(for: "directed")
        case .multiGraph: throw Refusal.notImplemented(for: "multigraph")
        }
    }
}

extension SimpleAnalysis {
    public static var multigraphRefusal: Refusal { .notImplemented(for: "multigraph") }

    public static func answer<Node: GraphFileNode>(
        _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
    ) async throws -> Answer {
        switch graph {
        case .graph(let graph): try await answer(graph, arguments)
        case .diGraph(let graph): try await answer(graph, arguments)
        case .multiGraph, .multiDiGraph: throw multigraphRefusal
        }
    }
}
