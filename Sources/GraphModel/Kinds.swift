/// Whether the edges of a ``Network`` have a direction: ``Directed`` or ``Undirected``.
public protocol GraphDirection: Sendable {
    static var isDirected: Bool { get }
}

/// Edges are arcs from a source to a target.
public enum Directed: GraphDirection {
    public static var isDirected: Bool { true }
}

/// Edges join two nodes alike.
public enum Undirected: GraphDirection {
    public static var isDirected: Bool { false }
}

/// Whether a ``Network`` may have several edges between the same nodes: ``ParallelEdges`` or ``SingleEdges``.
public protocol EdgeMultiplicity: Sendable {
    static var isMultigraph: Bool { get }
}

/// At most one edge between two nodes, in each direction if there are directions.
public enum SingleEdges: EdgeMultiplicity {
    public static var isMultigraph: Bool { false }
}

/// Any number of edges between two nodes, told apart by their ``EdgeKey``.
public enum ParallelEdges: EdgeMultiplicity {
    public static var isMultigraph: Bool { true }
}

/// An undirected graph with at most one edge between two nodes; loops are allowed.
public typealias Graph<Node: Hashable & Sendable> = Network<Node, Undirected, SingleEdges>

/// A directed graph with at most one edge from one node to another; loops are allowed.
public typealias DiGraph<Node: Hashable & Sendable> = Network<Node, Directed, SingleEdges>

/// An undirected graph with any number of edges between two nodes.
public typealias MultiGraph<Node: Hashable & Sendable> = Network<Node, Undirected, ParallelEdges>

/// A directed graph with any number of edges from one node to another.
public typealias MultiDiGraph<Node: Hashable & Sendable> = Network<Node, Directed, ParallelEdges>
