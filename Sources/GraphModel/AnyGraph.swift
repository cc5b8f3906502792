/// A network whose kind is known only at run time, such as one from a file.
///
/// ```swift
/// switch try AnyGraph<String>(dot: text) {
/// case .diGraph(let graph): …
/// case .multiDiGraph(let graph): …
/// case .graph, .multiGraph: …
/// }
/// let graph = DiGraph(try AnyGraph<String>(dot: text))       // whatever it is, as a DiGraph
/// ```
public enum AnyGraph<Node: Hashable & Sendable>: Sendable, Equatable {
    case graph(Graph<Node>)
    case diGraph(DiGraph<Node>)
    case multiGraph(MultiGraph<Node>)
    case multiDiGraph(MultiDiGraph<Node>)

    /// Wraps a network of any kind.
    public init<Direction, Multiplicity>(_ network: Network<Node, Direction, Multiplicity>) {
        switch (Direction.isDirected, Multiplicity.isMultigraph) {
        case (false, false): self = .graph(Graph(network))
        case (true, false): self = .diGraph(DiGraph(network))
        case (false, true): self = .multiGraph(MultiGraph(network))
        case (true, true): self = .multiDiGraph(MultiDiGraph(network))
        }
    }

    /// Whether the edges have a direction.
    public var isDirected: Bool {
        switch self {
        case .graph, .multiGraph: false
        case .diGraph, .multiDiGraph: true
        }
    }

    /// Whether several edges may join the same nodes.
    public var isMultigraph: Bool {
        switch self {
        case .graph, .diGraph: false
        case .multiGraph, .multiDiGraph: true
        }
    }

    /// The number of nodes.
    public var nodeCount: Int {
        switch self {
        case .graph(let graph): graph.nodeCount
        case .diGraph(let graph): graph.nodeCount
        case .multiGraph(let graph): graph.nodeCount
        case .multiDiGraph(let graph): graph.nodeCount
        }
    }

    /// The number of edges.
    public var edgeCount: Int {
        switch self {
        case .graph(let graph): graph.edgeCount
        case .diGraph(let graph): graph.edgeCount
        case .multiGraph(let graph): graph.edgeCount
        case .multiDiGraph(let graph): graph.edgeCount
        }
    }
}

extension Network {
    /// Makes a network of this kind from one of whatever kind, by the rules of `init(_:)`.
    public init(_ graph: AnyGraph<Node>) {
        switch graph {
        case .graph(let graph): self.init(graph)
        case .diGraph(let graph): self.init(graph)
        case .multiGraph(let graph): self.init(graph)
        case .multiDiGraph(let graph): self.init(graph)
        }
    }
}

extension AnyGraph: CustomStringConvertible {
    public var description: String {
        switch self {
        case .graph(let graph): graph.description
        case .diGraph(let graph): graph.description
        case .multiGraph(let graph): graph.description
        case .multiDiGraph(let graph): graph.description
        }
    }
}
