public import GraphFormats
public import GraphModel

/// One of networkx's functions by its name there, on a graph whose kind is known only at run time.
///
/// It is what `graph analyse`, `graph serve` and networkx's own tests call. A function conforms to one of the three
/// protocols that say which graphs it takes, ``AnyKindAnalysis``, ``UndirectedAnalysis`` and ``DirectedAnalysis``, and
/// stands in the list of its family, and the family in ``Analyses``.
public protocol Analysis: Sendable {
    /// networkx's name: `"pagerank"`.
    static var name: String { get }

    /// networkx's parameters after the graph, in its order, with its defaults.
    static var parameters: [Parameter] { get }

    /// Computes the answer.
    ///
    /// Only the algorithm runs here; what follows in ``Answer/json`` is not counted to its time. What takes long uses as
    /// many cores as ``Arguments/parallelism`` says, and tells ``Arguments/progress`` how much is done; everything else
    /// is not asynchronous, and need not say so.
    ///
    /// - Throws: Whatever the algorithm throws; ``Refusal/init(_:)`` finds networkx's name for it.
    static func answer<Node: GraphFileNode>(
        _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
    ) async throws -> Answer

    /// What networkx would raise for an error; `nil` where ``Refusal/init(_:)`` knows.
    static func refusal(for error: any Error) -> Refusal?
}

extension Analysis {
    public static func refusal(for error: any Error) -> Refusal? { nil }
}

/// A function that takes graphs of every kind.
public protocol AnyKindAnalysis: Analysis {
    static func answer<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) async throws -> Answer
}

/// A function that refuses directed graphs.
public protocol UndirectedAnalysis: Analysis {
    static func answer<Node: GraphFileNode, Multiplicity>(
        _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
    ) async throws -> Answer
}

/// A function that refuses undirected graphs.
public protocol DirectedAnalysis: Analysis {
    static func answer<Node: GraphFileNode, Multiplicity>(
        _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
    ) async throws -> Answer
}

extension AnyKindAnalysis {
    public static func answer<Node: GraphFileNode>(
        _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
    ) async throws -> Answer {
        switch graph {
        case .graph(let graph): try await answer(graph, arguments)
        case .diGraph(let graph): try await answer(graph, arguments)
        case .multiGraph(let graph): try await answer(graph, arguments)
        case .multiDiGraph(let graph): try await answer(graph, arguments)
        }
    }
}

extension UndirectedAnalysis {
    public static func answer<Node: GraphFileNode>(
        _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
    ) async throws -> Answer {
        switch graph {
        case .graph(let graph): try await answer(graph, arguments)
        case .multiGraph(let graph): try await answer(graph, arguments)
        case .diGraph, .multiDiGraph: throw Refusal.notImplemented(for: "directed")
        }
    }
}

extension DirectedAnalysis {
    public static func answer<Node: GraphFileNode>(
        _ graph: AnyGraph<Node>, _ arguments: Arguments<Node>
    ) async throws -> Answer {
        switch graph {
        case .diGraph(let graph): try await answer(graph, arguments)
        case .multiDiGraph(let graph): try await answer(graph, arguments)
        case .graph, .multiGraph: throw Refusal.notImplemented(for: "undirected")
        }
    }
}

extension Network {
    /// Refuses a multigraph, as networkx does where parallel edges make no sense.
    ///
    /// - Throws: ``Refusal``.
    public func refuseMultigraph() throws(Refusal) {
        if isMultigraph { throw .notImplemented(for: "multigraph") }
    }
}
