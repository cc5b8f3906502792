/// A graph: nodes, edges between them, and attributes on all of it.
///
/// One implementation stands behind the four kinds ``Graph``, ``DiGraph``, ``MultiGraph`` and ``MultiDiGraph``; the
/// compiler knows which it is, so what makes no sense for a kind does not compile.
///
/// ```swift
/// var graph = Graph<String>()
/// graph.addNode("root", .shape(.rectangle))
/// graph.addEdge("root", "red", .weight(2))
/// graph.addEdge("root", "blue")
///
/// Array(graph.nodes)                     // ["root", "red", "blue"]
/// Array(try graph.neighbors(of: "root")) // ["red", "blue"]
/// graph.edges["red", "root"]?[.weight]   // Optional(2.0)
/// ```
///
/// ## A value
/// A network is a value: a copy is independent, and costs nothing until one of the two is changed. It is `Sendable`.
///
/// ## Order
/// Everything comes back in the order in which it was put in, and the order is networkx's. Nodes come in the order of
/// their first mention; an edge adds its missing nodes, first the first. Adding again changes attributes but no place;
/// removing and adding again moves to the end. Neighbours come in the order in which their edges were added. Edges are
/// those of the first node in the order of its neighbours, then those of the second that were not there yet, and so on.
/// A copy keeps all of this (networkx's `copy()` may reorder neighbours).
///
/// ## What is not there Asking about a missing node or edge never traps. A subscript answers `nil`. A method that
/// networkx lets raise an error throws ``NodeNotFound``: `neighbors(of:)`, `degree(of:)` and their like. Removing what
/// is not there does nothing and returns `nil`, and where several nodes are named (`subgraph(of:)`, `edges(of:)`,
/// `removeNodes(_:)`) unknown ones are ignored. The attribute that stands for a weight counts as 1 where it is missing
/// or not a number.
///
/// ## Equality
/// Two networks are equal if they have the same nodes and edges (with keys) in whatever order, the same attributes and
/// the same groups: networkx's `graphs_equal`.
///
/// ## Memory
/// 35 bytes an edge without attributes if the edges are added at once, up to 55 if one by one, whatever the nodes are.
/// Algorithms run on a compressed form, which is kept until the network is changed: the storage itself where the edges
/// were added at once, and 16 bytes an edge more where one by one.
public struct Network<Node: Hashable & Sendable, Direction: GraphDirection, Multiplicity: EdgeMultiplicity>: Sendable {
    var table = NodeTable<Node>()
    var storage: CopyOnWrite<NetworkCore>
    var groupList: [NodeGroup<Node>] = []
    private(set) var frozen = FrozenRows()

    /// What the network says about itself, such as its name or the direction in which it is to be drawn.
    public var attributes = Attributes()

    /// Makes a network without nodes.
    public init() {
        storage = CopyOnWrite(
            NetworkCore(isDirected: Direction.isDirected, isMultigraph: Multiplicity.isMultigraph))
    }

    /// A placeholder to leave behind while a view has the network's contents; nothing may be read from it.
    init(placeholder: Void) {
        storage = CopyOnWrite()
        frozen = .placeholder
    }

    var core: NetworkCore {
        _read { yield storage.value }
        _modify {
            FrozenRows.forget(&frozen)
            yield &storage.value
        }
    }

    /// Gives up what was worked out from the network and is kept until it changes.
    package mutating func forgetFrozenRows() { FrozenRows.forget(&frozen) }

    /// Makes a network of nodes without edges.
    public init(nodes: some Sequence<Node>) {
        self.init()
        addNodes(nodes)
    }

    /// Makes a network of edges and the nodes they mention: `Graph(edges: [("a", "b"), ("b", "c")])`.
    public init(edges: some Sequence<(Node, Node)>) {
        self.init()
        addEdges(edges)
    }

    /// Makes a network of edges with attributes: `Graph(edges: [("a", "b", [.weight(2)])])`.
    public init(edges: [(Node, Node, Attributes)]) {
        self.init()
        addEdges(edges)
    }

    /// Makes room for so many nodes and edges, so that adding them need not move what is there.
    public mutating func reserveCapacity(nodes: Int = 0, edges: Int = 0) {
        table.reserve(nodes)
        core.reserve(nodes: nodes, edges: edges)
    }
}

// MARK: Counting

extension Network {
    /// Whether the edges have a direction.
    public var isDirected: Bool { Direction.isDirected }

    /// Whether several edges may join the same nodes.
    public var isMultigraph: Bool { Multiplicity.isMultigraph }

    /// The number of nodes.
    public var nodeCount: Int { table.count }

    /// The number of edges; parallel edges and loops count each.
    public var edgeCount: Int { core.edgeCount }

    /// The sum of the edges' weights.
    ///
    /// - Parameter weight: The attribute to add up; 1 where it is missing or not a number.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func size(weight: AttributeKey<Double>) -> Double {
        edgeNumbers.reduce(0) { $0 + core.weight(of: $1, weight) }
    }

    /// The number of edges as a share of what is possible without loops and parallel edges; 0 below two nodes.
    ///
    /// Loops and parallel edges count, so the density can exceed 1.
    public var density: Double {
        guard nodeCount > 1, edgeCount > 0 else { return 0 }
        let pairs = Double(nodeCount) * Double(nodeCount - 1)
        return Double(edgeCount) / (isDirected ? pairs : pairs / 2)
    }

    /// The edges whose ends are one node, in the order of the nodes.
    public var selfLoops: [Edge<Node>] {
        core.positions.flatMap { position in
            core.link(from: position, to: position).map { edges(on: $0, from: position) } ?? []
        }
    }

    /// The nodes without edges, in order.
    public var isolates: [Node] {
        core.positions.filter { core.degree(at: $0) == 0 }.map { table.nodes[$0] }
    }
}

extension NetworkCore {
    /// The number of edge ends at a position; a loop has two.
    func degree(at position: Int) -> Int {
        isDirected
            ? outgoing.rows[position].degree + incoming.rows[position].degree : outgoing.rows[position].degree
    }

    func weight(of edge: Int32, _ key: AttributeKey<Double>) -> Double {
        edgeAttributes.isUnused ? 1 : edgeAttributes[Int(edge)][key] ?? 1
    }
}
