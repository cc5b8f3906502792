public import GraphModel

extension Network {
    /// A path with as few edges as possible: networkx's `shortest_path` without weights.
    ///
    /// ```swift
    /// let graph = Graph(edges: [("a", "b"), ("b", "c"), ("a", "d")])
    /// try graph.shortestPath(from: "a", to: "c") // ["a", "b", "c"]
    /// ```
    ///
    /// The search goes out from both ends in turn, always from the side with fewer nodes at its edge.
    ///
    /// - Returns: The nodes of the path, both ends among them; `nil` if there is none.
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// I. Pohl, "Bi-directional search", Machine Intelligence 6 (1971), 127–140.
    public func shortestPath(from source: Node, to target: Node) throws(NodeNotFound<Node>) -> [Node]? {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        return pathRows().shortestPath(from: source, to: target)?.map { node(ofRank: Int($0)) }
    }

    /// The number of edges of a shortest path; `nil` if there is none.
    ///
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func shortestPathLength(from source: Node, to target: Node) throws(NodeNotFound<Node>) -> Int? {
        try shortestPath(from: source, to: target).map { $0.count - 1 }
    }

    /// Whether there is a path.
    ///
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func hasPath(from source: Node, to target: Node) throws(NodeNotFound<Node>) -> Bool {
        try shortestPath(from: source, to: target) != nil
    }

    /// A path with as few edges as possible to every node that can be reached, in the order of a breadth-first search:
    /// networkx's `single_source_shortest_path`.
    ///
    /// - Parameter cutoff: How many edges a path may have; `nil` for any number.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* · *l* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges and *l* is the
    ///   mean length of a path.
    public func shortestPaths(
        from source: Node, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, [Node]> {
        paths(pathRows().outgoing.breadthFirstSearch(from: [try requiredRank(of: source)], limit: cutoff))
    }

    /// A path with as few edges as possible from every node that reaches a node, in the order of a breadth-first search:
    /// networkx's `single_target_shortest_path`. Every path ends in the target.
    ///
    /// - Parameter cutoff: How many edges a path may have; `nil` for any number.
    /// - Throws: `NodeNotFound` if the target is not in the network.
    /// - Complexity: O(*n* · *l* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges and *l* is the
    ///   mean length of a path.
    public func shortestPaths(
        to target: Node, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, [Node]> {
        paths(pathRows().incoming.breadthFirstSearch(from: [try requiredRank(of: target)], limit: cutoff))
            .mapValues { $0.reversed() }
    }

    /// The number of edges of a shortest path to every node that can be reached, nearest first: networkx's
    /// `single_source_shortest_path_length`.
    ///
    /// - Parameter cutoff: How many edges a path may have; `nil` for any number.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func shortestPathLengths(
        from source: Node, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, Int> {
        lengths(from: try requiredRank(of: source), pathRows().outgoing, cutoff)
    }

    /// The number of edges of a shortest path from every node that reaches a node, nearest first: networkx's
    /// `single_target_shortest_path_length`.
    ///
    /// - Parameter cutoff: How many edges a path may have; `nil` for any number.
    /// - Throws: `NodeNotFound` if the target is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func shortestPathLengths(
        to target: Node, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, Int> {
        lengths(from: try requiredRank(of: target), pathRows().incoming, cutoff)
    }

    private func paths(_ search: BreadthFirstSearch) -> NodeMap<Node, [Node]> {
        var paths = [[Node]](repeating: [], count: nodeCount)
        for rank in search.order {
            let node = node(ofRank: Int(rank)), parent = search.parents[Int(rank)]
            paths[Int(rank)] = parent < 0 ? [node] : paths[Int(parent)] + [node]
        }
        return nodeMap(ranks: search.order, search.order.map { paths[Int($0)] })
    }

    private func lengths(from rank: Int32, _ rows: PathRows.Side, _ cutoff: Int?) -> NodeMap<Node, Int> {
        let searcher = BreadthFirstSearcher(nodeCount: nodeCount)
        let search = searcher.search(rows, from: [rank], cutoff, hasParents: false)
        return nodeMap(ranks: search.order, search.distances)
    }
}

// MARK: On ranks

extension PathRows {
    /// A path with as few edges as possible, searched from both ends as networkx does, so that of several it is the same.
    func shortestPath(from source: Int32, to target: Int32) -> [Int32]? {
        guard source != target else { return [source] }
        // The node before on the way from the source, and after on the way to the target: -1 at the ends.
        var before = [Int32](repeating: -2, count: nodeCount), after = before
        before[Int(source)] = -1
        after[Int(target)] = -1
        var forward = [source], backward = [target]
        while !forward.isEmpty && !backward.isEmpty {
            let isForward = forward.count <= backward.count
            let meeting =
                isForward
                ? outgoing.advance(&forward, &before, other: after) : incoming.advance(&backward, &after, other: before)
            guard let meeting else { continue }
            var path: [Int32] = [], rank = meeting
            while rank >= 0 {
                path.append(rank)
                rank = before[Int(rank)]
            }
            path.reverse()
            rank = after[Int(meeting)]
            while rank >= 0 {
                path.append(rank)
                rank = after[Int(rank)]
            }
            return path
        }
        return nil
    }
}

extension PathRows.Side {
    /// Takes one side of a search a layer further.
    ///
    /// - Returns: The node that the other side knows too, if one was met.
    fileprivate func advance(_ layer: inout [Int32], _ known: inout [Int32], other: [Int32]) -> Int32? {
        var next: [Int32] = []
        for rank in layer {
            for entry in range(of: rank) {
                let target = targets[entry]
                if known[Int(target)] == -2 {
                    known[Int(target)] = rank
                    next.append(target)
                }
                if other[Int(target)] != -2 { return target }
            }
        }
        layer = next
        return nil
    }
}
