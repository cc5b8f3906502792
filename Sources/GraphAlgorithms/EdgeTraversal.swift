public import GraphModel

/// Which way edges are walked.
public enum EdgeOrientation: String, Sendable, Hashable, CaseIterable {
    /// In their direction.
    case original
    /// Against their direction.
    case reverse
    /// Both ways.
    case ignore
}

/// An edge and the way in which it was walked.
public struct WalkedEdge<Node: Hashable & Sendable>: Sendable, Hashable {
    /// The edge, in a directed network in its own direction, in others as it was walked.
    public let edge: Edge<Node>
    /// Whether it was walked from its target to its source.
    public let isReversed: Bool

    /// The node it was walked from.
    public var tail: Node { isReversed ? edge.target : edge.source }
    /// The node it was walked to.
    public var head: Node { isReversed ? edge.source : edge.target }
}

extension Network {
    /// Every edge that a breadth-first search comes across, once: networkx's `edge_bfs`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(0, 1), (1, 2), (2, 0)])
    /// try graph.breadthFirstEdgeWalk(from: 0).map(\.edge) // [(0, 1), (0, 2), (1, 2)]
    /// ```
    /// Unlike `breadthFirstEdges(from:)`, it shows edges to known nodes as well.
    ///
    /// - Parameters:
    ///   - source: Where the search begins.
    ///   - orientation: Which way edges are walked; it makes no difference where they have no direction.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func breadthFirstEdgeWalk(
        from source: Node, orientation: EdgeOrientation = .original
    ) throws(NodeNotFound<Node>) -> [WalkedEdge<Node>] {
        let source = try requiredRank(of: source)
        return breadthFirstEdgeWalk(from: [source], orientation)
    }

    /// Every edge that a breadth-first search from several nodes at once comes across, once.
    ///
    /// - Parameter sources: Where the search begins; those that are not in the network are ignored.
    public func breadthFirstEdgeWalk(
        from sources: some Sequence<Node>, orientation: EdgeOrientation = .original
    ) -> [WalkedEdge<Node>] {
        breadthFirstEdgeWalk(from: sources.compactMap { rank(of: $0).map(Int32.init) }, orientation)
    }

    /// Every edge that a depth-first search comes across, once: networkx's `edge_dfs`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(0, 1), (1, 2), (2, 0)])
    /// try graph.depthFirstEdgeWalk(from: 0).map(\.edge) // [(0, 1), (1, 2), (2, 0)]
    /// ```
    ///
    /// - Parameters:
    ///   - source: Where the search begins.
    ///   - orientation: Which way edges are walked; it makes no difference where they have no direction.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func depthFirstEdgeWalk(
        from source: Node, orientation: EdgeOrientation = .original
    ) throws(NodeNotFound<Node>) -> [WalkedEdge<Node>] {
        let source = try requiredRank(of: source)
        return depthFirstEdgeWalk(from: [source], orientation)
    }

    /// Every edge that depth-first searches from several nodes in turn come across, once.
    ///
    /// - Parameter sources: Where searches begin; those that are not in the network are ignored.
    public func depthFirstEdgeWalk(
        from sources: some Sequence<Node>, orientation: EdgeOrientation = .original
    ) -> [WalkedEdge<Node>] {
        depthFirstEdgeWalk(from: sources.compactMap { rank(of: $0).map(Int32.init) }, orientation)
    }

    private func breadthFirstEdgeWalk(from sources: [Int32], _ orientation: EdgeOrientation) -> [WalkedEdge<Node>] {
        let rows = EdgeWalkRows(topology, orientation)
        var queue = sources, head = 0, isKnown = [Bool](repeating: false, count: nodeCount),
            walked: [WalkedEdge<Node>] = []
        var isWalked = [Bool](repeating: false, count: rows.edgeLimit)
        for source in sources { isKnown[Int(source)] = true }
        while head < queue.count {
            let rank = queue[head]
            head += 1
            for place in 0..<rows.count(of: rank) {
                let arc = rows.arc(place, of: rank)
                if !isKnown[Int(arc.head)] {
                    isKnown[Int(arc.head)] = true
                    queue.append(arc.head)
                }
                if isWalked[Int(arc.edge)] { continue }
                isWalked[Int(arc.edge)] = true
                walked.append(named(arc))
            }
        }
        return walked
    }

    private func depthFirstEdgeWalk(from sources: [Int32], _ orientation: EdgeOrientation) -> [WalkedEdge<Node>] {
        var walk = DepthFirstEdgeWalk(EdgeWalkRows(topology, orientation)), walked: [WalkedEdge<Node>] = []
        for source in sources {
            walk.start(at: source)
            while let arc = walk.next() { walked.append(named(arc)) }
        }
        return walked
    }

    /// A walked edge by name.
    func named(_ arc: WalkedArc) -> WalkedEdge<Node> {
        WalkedEdge(
            edge: edge(number: arc.edge, fromRank: Int(arc.isReversed ? arc.head : arc.tail)),
            isReversed: arc.isReversed)
    }

    /// The edges of a breadth-first search that goes on, from every node, only to the neighbours of highest value:
    /// networkx's `bfs_beam_edges`.
    ///
    /// - Parameters:
    ///   - source: Where the search begins.
    ///   - width: To how many neighbours it goes at most; `nil` for all.
    ///   - value: What nodes are compared by; of equal ones the neighbour that was added first comes first.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m* log *d*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges
    ///   and *d* is the largest degree.
    public func breadthFirstBeamEdges(
        from source: Node, width: Int? = nil, by value: (Node) -> some Comparable
    ) throws(NodeNotFound<Node>) -> [(source: Node, target: Node)] {
        let values = nodes.map(value), rows = pathRows().outgoing, start = try requiredRank(of: source)
        var isKnown = [Bool](repeating: false, count: nodeCount), queue = [start], head = 0
        var edges: [(source: Node, target: Node)] = []
        isKnown[Int(start)] = true
        while head < queue.count {
            let rank = queue[head]
            head += 1
            // Python's sort keeps the order of equals also when it is reversed, and so does Swift's.
            let best = rows.range(of: rank).map { rows.targets[$0] }.sorted { values[Int($0)] > values[Int($1)] }
            for target in best.prefix(max(width ?? best.count, 0)) where !isKnown[Int(target)] {
                isKnown[Int(target)] = true
                queue.append(target)
                edges.append((node(ofRank: Int(rank)), node(ofRank: Int(target))))
            }
        }
        return edges
    }
}

// MARK: On ranks

/// An edge as it is walked.
struct WalkedArc {
    let tail: Int32
    let head: Int32
    let edge: Int32
    let isReversed: Bool
}

/// The edges that may be walked from each node.
struct EdgeWalkRows: Sendable {
    private let topology: Topology
    private let goesForward: Bool
    private let goesBack: Bool

    init(_ topology: Topology, _ orientation: EdgeOrientation) {
        self.topology = topology
        goesForward = orientation != .reverse || !topology.isDirected
        goesBack = orientation != .original && topology.isDirected
    }

    var edgeLimit: Int { topology.edgeLimit }
    var nodeCount: Int { topology.nodeCount }

    func count(of rank: Int32) -> Int {
        (goesForward ? topology.outgoing.range(of: Int(rank)).count : 0)
            + (goesBack ? topology.incoming.range(of: Int(rank)).count : 0)
    }

    func arc(_ place: Int, of rank: Int32) -> WalkedArc {
        let forward = goesForward ? topology.outgoing.range(of: Int(rank)) : 0..<0
        if place < forward.count {
            let entry = forward.lowerBound + place
            return WalkedArc(
                tail: rank, head: topology.outgoing.targets[entry], edge: topology.outgoing.edges[entry],
                isReversed: false)
        }
        let entry = topology.incoming.range(of: Int(rank)).lowerBound + place - forward.count
        return WalkedArc(
            tail: rank, head: topology.incoming.targets[entry], edge: topology.incoming.edges[entry], isReversed: true)
    }
}

/// A walk in depth along every edge that can be reached.
struct DepthFirstEdgeWalk: IteratorProtocol {
    private let rows: EdgeWalkRows
    private var nextPlaces: [Int32]
    private var isWalked: [Bool]
    private var stack: [Int32] = []

    init(_ rows: EdgeWalkRows) {
        self.rows = rows
        nextPlaces = Array(repeating: 0, count: rows.nodeCount)
        isWalked = Array(repeating: false, count: rows.edgeLimit)
    }

    mutating func start(at source: Int32) { stack = [source] }

    mutating func next() -> WalkedArc? {
        while let rank = stack.last {
            let place = Int(nextPlaces[Int(rank)])
            guard place < rows.count(of: rank) else {
                stack.removeLast()
                continue
            }
            nextPlaces[Int(rank)] += 1
            let arc = rows.arc(place, of: rank)
            if isWalked[Int(arc.edge)] { continue }
            isWalked[Int(arc.edge)] = true
            stack.append(arc.head)
            return arc
        }
        return nil
    }
}
