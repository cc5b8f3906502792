public import GraphModel

extension Network {
    /// All paths between two nodes that meet no node twice, one at a time: networkx's `all_simple_paths`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(1, 2), (2, 3), (1, 3)])
    /// try graph.simplePaths(from: 1, to: 3).map(\.self) // [[1, 2, 3], [1, 3]]
    /// ```
    /// Among parallel edges each makes a path of its own. From a node to itself there is one, the node alone.
    ///
    /// - Parameters:
    ///   - source: Where paths begin.
    ///   - target: Where paths end.
    ///   - cutoff: How many edges a path may have; `nil` for any number.
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network.
    /// - Complexity: O(*n* + *m*) time now, O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges. There
    ///   can be *n*! paths, and much may be searched between one and the next.
    ///
    /// R. Sedgewick, "Algorithms in C, Part 5: Graph Algorithms", Addison-Wesley, 2001.
    public func simplePaths(
        from source: Node, to target: Node, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> OnDemand<[Node]> {
        _ = try requiredRank(of: target)
        return try simplePaths(from: source, to: [target], cutoff: cutoff)
    }

    /// All paths from a node to any of several that meet no node twice, one at a time. A path may lead through one of the
    /// targets to another.
    ///
    /// - Parameter targets: Where paths may end; those that are not in the network are ignored.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    public func simplePaths(
        from source: Node, to targets: some Sequence<Node>, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> OnDemand<[Node]> {
        let search = try simplePathSearch(from: source, to: targets, cutoff)
        return OnDemand({ search }, { arcs in self.nodes(of: arcs, from: source, search.rows) })
    }

    /// All paths between two nodes that meet no node twice, by their edges: networkx's `all_simple_edge_paths`.
    ///
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network.
    public func simpleEdgePaths(
        from source: Node, to target: Node, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> OnDemand<[Edge<Node>]> {
        _ = try requiredRank(of: target)
        return try simpleEdgePaths(from: source, to: [target], cutoff: cutoff)
    }

    /// All paths from a node to any of several that meet no node twice, by their edges.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    public func simpleEdgePaths(
        from source: Node, to targets: some Sequence<Node>, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> OnDemand<[Edge<Node>]> {
        let search = try simplePathSearch(from: source, to: targets, cutoff)
        return OnDemand(
            { search },
            { arcs in
                arcs.map { edge(number: search.rows.edges[Int($0.entry)], fromRank: Int($0.source)) }
            })
    }

    /// Whether nodes are a path that meets no node twice: networkx's `is_simple_path`. No nodes are none; a single node is
    /// one if the network has it.
    ///
    /// - Complexity: O(*p* · *d*) time, where *p* is the number of nodes given and *d* the largest degree among them.
    public func isSimplePath(_ nodes: some Collection<Node>) -> Bool {
        !nodes.isEmpty && nodes.allSatisfy { contains($0) } && Set(nodes).count == nodes.count
            && zip(nodes, nodes.dropFirst()).allSatisfy { hasEdge($0, $1) }
    }

    private func simplePathSearch(
        from source: Node, to targets: some Sequence<Node>, _ cutoff: Int?
    ) throws(NodeNotFound<Node>) -> SimplePathSearch {
        let source = try requiredRank(of: source)
        var isTarget = [Bool](repeating: false, count: nodeCount)
        for case let rank? in targets.map({ rank(of: $0) }) { isTarget[rank] = true }
        return SimplePathSearch(
            rows: topology.outgoing, from: source, to: isTarget, cutoff: cutoff ?? max(nodeCount - 1, 0))
    }

    private func nodes(of arcs: [Arc], from source: Node, _ rows: Topology.Side) -> [Node] {
        [source] + arcs.map { node(ofRank: Int(rows.targets[Int($0.entry)])) }
    }
}

/// Paths that meet no node twice, in the order of a search in depth.
struct SimplePathSearch: IteratorProtocol {
    let rows: Topology.Side
    private let isTarget: [Bool]
    private let cutoff: Int
    /// How many targets are not on the path.
    private var targetsLeft: Int
    private var isOnPath: [Bool]
    private var path: [Arc] = []
    private var stack: [(rank: Int32, entry: Int32)] = []
    /// The source before it is looked at.
    private var start: Int32?

    fileprivate init(rows: Topology.Side, from source: Int32, to isTarget: [Bool], cutoff: Int) {
        self.rows = rows
        self.isTarget = isTarget
        self.cutoff = cutoff
        targetsLeft = isTarget.count(where: \.self)
        isOnPath = Array(repeating: false, count: isTarget.count)
        start = cutoff < 0 || targetsLeft == 0 ? nil : source
    }

    mutating func next() -> [Arc]? {
        if let source = start {
            start = nil
            let isEnd = isTarget[Int(source)]
            if cutoff > 0, targetsLeft > (isEnd ? 1 : 0) { enter(source) }
            if isEnd { return [] }
        }
        while let (rank, entry) = stack.last {
            guard entry < rows.offsets[Int(rank) + 1] else {
                leave(rank)
                continue
            }
            stack[stack.count - 1].entry += 1
            let target = rows.targets[Int(entry)]
            if isOnPath[Int(target)] { continue }
            let arc = Arc(source: rank, entry: entry), isEnd = isTarget[Int(target)]
            let found = isEnd ? path + [arc] : nil
            if stack.count < cutoff && targetsLeft > (isEnd ? 1 : 0) {
                path.append(arc)
                enter(target)
            }
            if let found { return found }
        }
        return nil
    }

    private mutating func enter(_ rank: Int32) {
        isOnPath[Int(rank)] = true
        if isTarget[Int(rank)] { targetsLeft -= 1 }
        stack.append((rank, rows.offsets[Int(rank)]))
    }

    private mutating func leave(_ rank: Int32) {
        stack.removeLast()
        _ = path.popLast()
        isOnPath[Int(rank)] = false
        if isTarget[Int(rank)] { targetsLeft += 1 }
    }
}
