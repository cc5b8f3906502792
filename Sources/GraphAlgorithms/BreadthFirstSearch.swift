public import GraphModel
import OrderedCollections

extension Network {
    /// The edges by which a breadth-first search from a node reaches other nodes, in that order: networkx's `bfs_edges`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(1, 2), (1, 3), (3, 4)])
    /// try graph.breadthFirstEdges(from: 1) // [(1, 2), (1, 3), (3, 4)]
    /// ```
    ///
    /// - Parameters:
    ///   - source: Where the search begins.
    ///   - isReversed: Whether to walk against the edges' direction. Edges still come as (known, new).
    ///   - depthLimit: How many edges to go at most; `nil` for any number.
    ///   - order: Puts the neighbours of a node into the order in which they are visited, or leaves some out.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// E. F. Moore, "The shortest path through a maze", Proceedings of the International Symposium on the Theory of
    /// Switching, 1959, 285–292.
    public func breadthFirstEdges(
        from source: Node, isReversed: Bool = false, depthLimit: Int? = nil,
        neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> [(source: Node, target: Node)] {
        let search = try breadthFirstSearch(from: source, isReversed, depthLimit, order)
        return pairs(ofRanks: Array(search.sources.dropFirst()), and: Array(search.order.dropFirst()))
    }

    /// The tree of a breadth-first search, directed away from its source: networkx's `bfs_tree`.
    ///
    /// See ``breadthFirstEdges(from:isReversed:depthLimit:neighborOrder:)`` for the parameters.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func breadthFirstTree(
        from source: Node, isReversed: Bool = false, depthLimit: Int? = nil,
        neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> DiGraph<Node> {
        var tree = DiGraph(nodes: [source])
        for (source, target) in try breadthFirstEdges(
            from: source, isReversed: isReversed, depthLimit: depthLimit, neighborOrder: order)
        {
            tree.addEdge(source, target)
        }
        return tree
    }

    /// For every node that a breadth-first search reaches the node it came from, in the order of the search: networkx's
    /// `bfs_predecessors`. The source has none.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func breadthFirstPredecessors(
        from source: Node, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, Node> {
        let edges = try breadthFirstEdges(from: source, depthLimit: depthLimit, neighborOrder: order)
        return NodeMap(uniqueKeysWithValues: edges.lazy.map { ($0.target, $0.source) })
    }

    /// For every node from which a breadth-first search reaches others those others, in the order of the search:
    /// networkx's `bfs_successors`. The source is always there.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func breadthFirstSuccessors(
        from source: Node, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, [Node]> {
        var successors: OrderedDictionary<Node, [Node]> = [source: []]
        for (source, target) in try breadthFirstEdges(from: source, depthLimit: depthLimit, neighborOrder: order) {
            successors[source, default: []].append(target)
        }
        return NodeMap(uniqueKeysWithValues: successors.lazy.map { ($0.key, $0.value) })
    }

    /// The nodes by their distance from a node: first itself, then its neighbours, and so on: networkx's `bfs_layers`.
    ///
    /// ```swift
    /// try Graph(edges: [(1, 2), (1, 3), (3, 4)]).breadthFirstLayers(from: 1) // [[1], [2, 3], [4]]
    /// ```
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func breadthFirstLayers(from source: Node) throws(NodeNotFound<Node>) -> [[Node]] {
        try breadthFirstLayers(from: [source])
    }

    /// The nodes by their distance from the nearest of several: first those, then their neighbours, and so on.
    ///
    /// - Throws: `NodeNotFound` if a source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func breadthFirstLayers(from sources: some Sequence<Node>) throws(NodeNotFound<Node>) -> [[Node]] {
        var ranks: [Int32] = []
        for source in sources { ranks.append(try requiredRank(of: source)) }
        let search = pathRows().outgoing.breadthFirstSearch(from: ranks)
        return search.levels.map { nodes(ofRanks: Array(search.order[$0])) }
    }

    /// The nodes at exactly a distance from a node, in the order of a breadth-first search; none where it goes nowhere so
    /// far: networkx's `descendants_at_distance`.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func descendants(of source: Node, atDistance distance: Int) throws(NodeNotFound<Node>) -> [Node] {
        let search = pathRows().outgoing.breadthFirstSearch(
            from: [try requiredRank(of: source)], limit: max(distance, 0))
        guard search.levels.indices.contains(distance) else { return [] }
        return nodes(ofRanks: Array(search.order[search.levels[distance]]))
    }

    private func breadthFirstSearch(
        from source: Node, _ isReversed: Bool, _ limit: Int?, _ order: (([Node]) -> [Node])?
    ) throws(NodeNotFound<Node>) -> BreadthFirstSearch {
        let source = try requiredRank(of: source), rows = pathRows()
        let side = (isReversed ? rows.incoming : rows.outgoing)
        let searcher = BreadthFirstSearcher(nodeCount: nodeCount)
        return searcher.search(reordered(side, order), from: [source], limit, hasParents: false)
    }

    /// Rows with their entries in an order of the caller's.
    func reordered(_ side: PathRows.Side, _ order: (([Node]) -> [Node])?) -> PathRows.Side {
        guard let order else { return side }
        var offsets: [Int32] = [0], targets: [Int32] = []
        for rank in 0..<Int32(nodeCount) {
            let neighbors = side.range(of: rank).map { node(ofRank: Int(side.targets[$0])) }
            targets += order(neighbors).compactMap { self.rank(of: $0).map(Int32.init) }
            offsets.append(Int32(targets.count))
        }
        return PathRows.Side(offsets: offsets, targets: targets, weights: [])
    }
}

/// What kind of edge a breadth-first search came across.
public enum BreadthFirstEdgeLabel: String, Sendable, Hashable, CaseIterable {
    /// It leads to a node that was not known.
    case tree
    /// It leads to a node of the next layer that was known.
    case forward
    /// It joins nodes of one layer.
    case level
    /// It leads to an earlier layer; only in directed networks.
    case reverse
}

extension Network {
    /// The edges that a breadth-first search comes across with the kind of each: networkx's `bfs_labeled_edges`.
    ///
    /// - Parameter sources: Where the search begins; all of them are in the first layer.
    /// - Throws: `NodeNotFound` if a source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func breadthFirstLabeledEdges(
        from sources: some Sequence<Node>
    ) throws(NodeNotFound<Node>) -> [(source: Node, target: Node, label: BreadthFirstEdgeLabel)] {
        var queue: [Int32] = [], depths = [Int32](repeating: -1, count: nodeCount)
        for source in sources {
            let rank = try requiredRank(of: source)
            if depths[Int(rank)] < 0 { queue.append(rank) }
            depths[Int(rank)] = 0
        }
        let rows = pathRows().outgoing
        var isVisited = [Bool](repeating: false, count: nodeCount)
        var edges: [(source: Node, target: Node, label: BreadthFirstEdgeLabel)] = []
        var head = 0
        while head < queue.count {
            let rank = queue[head], depth = depths[Int(rank)]
            head += 1
            for entry in rows.range(of: rank) {
                let target = rows.targets[entry], targetDepth = depths[Int(target)]
                let label: BreadthFirstEdgeLabel
                if targetDepth < 0 {
                    depths[Int(target)] = depth + 1
                    queue.append(target)
                    label = .tree
                } else if targetDepth == depth {
                    // Without directions the edge is met from both ends.
                    if isVisited[Int(target)] { continue }
                    label = .level
                } else if targetDepth > depth {
                    label = .forward
                } else if isDirected {
                    label = .reverse
                } else {
                    continue
                }
                edges.append((node(ofRank: Int(rank)), node(ofRank: Int(target)), label))
            }
            isVisited[Int(rank)] = !isDirected
        }
        return edges
    }
}

// MARK: On ranks

/// The nodes that a breadth-first search reached.
struct BreadthFirstSearch {
    /// The nodes in the order in which they were reached.
    var order: [Int32]
    /// The node from which each node of the order was reached, -1 for a source.
    var sources: [Int32]
    /// The node from which each node was reached: -1 for a source, -2 for a node that was not reached. Empty where nobody
    /// asked for them.
    var parents: [Int32] = []
    /// Where in the order the nodes of each distance are.
    var levels: [Range<Int>]

    /// The distance of each node in the order.
    var distances: [Int] {
        [Int](unsafeUninitializedCapacity: order.count) { distances, count in
            for (distance, level) in levels.enumerated() {
                for place in level { distances.initializeElement(at: place, to: distance) }
            }
            count = order.count
        }
    }
}

extension PathRows.Side {
    func breadthFirstSearch(from sources: [Int32], limit: Int? = nil) -> BreadthFirstSearch {
        BreadthFirstSearcher(nodeCount: offsets.count - 1).search(self, from: sources, limit)
    }
}

/// Searches breadth first, again and again in the same memory.
struct BreadthFirstSearcher: ~Copyable {
    private let isKnown: Scratch<Bool>
    private let order: Scratch<Int32>
    /// The node from which each node of the order was reached.
    private let sources: Scratch<Int32>
    private let batch = RowBatch()

    init(nodeCount: Int) {
        isKnown = Scratch(repeating: false, count: nodeCount)
        order = Scratch(capacity: nodeCount)
        sources = Scratch(capacity: nodeCount)
    }

    /// The nodes that are reached.
    ///
    /// - Parameter hasParents: Whether it is to be told from where.
    func search(
        _ rows: PathRows.Side, from starts: [Int32], _ limit: Int? = nil, hasParents: Bool = true
    ) -> BreadthFirstSearch {
        var end = 0, levels: [Range<Int>] = []
        for start in starts where !isKnown[start] { reach(start, from: -1, &end) }
        rows.withRows { rows in
            var level = 0..<end
            while !level.isEmpty {
                levels.append(level)
                if let limit, levels.count > limit || limit < 0 { break }
                var place = level.lowerBound
                // When all nodes are known, nothing is left to find.
                while place < level.upperBound, end < rows.count {
                    let count = min(RowBatch.limit, level.upperBound - place)
                    batch.load(order.base + place, count: count, of: rows)
                    for offset in 0..<count {
                        let rank = order[place + offset]
                        for entry in batch[offset] where !isKnown[rows.targets[entry]] {
                            reach(rows.targets[entry], from: rank, &end)
                        }
                    }
                    place += count
                }
                level = level.upperBound..<end
            }
        }
        for place in 0..<end { isKnown[order[place]] = false }
        return BreadthFirstSearch(
            order: order.array(end), sources: sources.array(end), parents: hasParents ? parents(end) : [],
            levels: levels)
    }

    @inline(__always)
    private func reach(_ rank: Int32, from source: Int32, _ end: inout Int) {
        isKnown[rank] = true
        order[end] = rank
        sources[end] = source
        end += 1
    }

    private func parents(_ count: Int) -> [Int32] {
        var parents = [Int32](repeating: -2, count: isKnown.count)
        parents.withUnsafeMutableBufferPointer { parents in
            for place in 0..<count { parents[Int(order[place])] = sources[place] }
        }
        return parents
    }
}
