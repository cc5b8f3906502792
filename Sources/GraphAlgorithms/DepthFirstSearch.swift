public import GraphModel
import OrderedCollections

/// What a depth-first search did with an edge.
public enum DepthFirstEdgeLabel: String, Sendable, Hashable, CaseIterable {
    /// It went along the edge to a node that was not known; from a node to itself where it begins.
    case forward
    /// It came back along the edge, having seen all that lies beyond; from a node to itself where it ends.
    case reverse
    /// The edge leads to a node that was known.
    case nontree
    /// It came back along the edge because of the limit of depth.
    case reverseDepthLimit = "reverse-depth_limit"
}

extension Network {
    /// The edges by which a depth-first search reaches new nodes, in that order: networkx's `dfs_edges`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(1, 2), (1, 3), (2, 4)])
    /// try graph.depthFirstEdges(from: 1) // [(1, 2), (2, 4), (1, 3)]
    /// ```
    ///
    /// - Parameters:
    ///   - source: Where the search begins; `nil` to begin at every node in turn that was not reached yet.
    ///   - depthLimit: How many edges to go at most; `nil` for any number.
    ///   - order: Puts the neighbours of a node into the order in which they are visited, or leaves some out.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972), 146–160,
    /// https://doi.org/10.1137/0201010
    public func depthFirstEdges(
        from source: Node? = nil, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> [(source: Node, target: Node)] {
        var edges: [(source: Node, target: Node)] = []
        try depthFirstSearch(from: source, depthLimit, order) { parent, child, label in
            if label == .forward && parent != child {
                edges.append((node(ofRank: Int(parent)), node(ofRank: Int(child))))
            }
        }
        return edges
    }

    /// The tree of a depth-first search, directed away from its source; a forest of all nodes where there is none:
    /// networkx's `dfs_tree`.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func depthFirstTree(
        from source: Node? = nil, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> DiGraph<Node> {
        var tree = source.map { DiGraph(nodes: [$0]) } ?? DiGraph(nodes: nodes)
        tree.addEdges(
            try depthFirstEdges(from: source, depthLimit: depthLimit, neighborOrder: order)
                .map { ($0.source, $0.target) })
        return tree
    }

    /// For every node that a depth-first search reaches the node it came from, in the order of the search: networkx's
    /// `dfs_predecessors`.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func depthFirstPredecessors(
        from source: Node? = nil, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, Node> {
        let edges = try depthFirstEdges(from: source, depthLimit: depthLimit, neighborOrder: order)
        return NodeMap(uniqueKeysWithValues: edges.lazy.map { ($0.target, $0.source) })
    }

    /// For every node from which a depth-first search reaches others those others, in the order of the search:
    /// networkx's `dfs_successors`.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func depthFirstSuccessors(
        from source: Node? = nil, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, [Node]> {
        var successors: OrderedDictionary<Node, [Node]> = [:]
        for (source, target) in try depthFirstEdges(from: source, depthLimit: depthLimit, neighborOrder: order) {
            successors[source, default: []].append(target)
        }
        return NodeMap(uniqueKeysWithValues: successors.lazy.map { ($0.key, $0.value) })
    }

    /// The nodes in the order in which a depth-first search reaches them: networkx's `dfs_preorder_nodes`.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func depthFirstPreorder(
        from source: Node? = nil, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> [Node] {
        var preorder: [Node] = []
        try depthFirstSearch(from: source, depthLimit, order) { _, child, label in
            if label == .forward { preorder.append(node(ofRank: Int(child))) }
        }
        return preorder
    }

    /// The nodes in the order in which a depth-first search leaves them: networkx's `dfs_postorder_nodes`.
    ///
    /// Nodes at the limit of depth are not entered, so they are not among those that are left.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func depthFirstPostorder(
        from source: Node? = nil, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> [Node] {
        var postorder: [Node] = []
        try depthFirstSearch(from: source, depthLimit, order) { _, child, label in
            if label == .reverse { postorder.append(node(ofRank: Int(child))) }
        }
        return postorder
    }

    /// The edges that a depth-first search comes across with what it did: networkx's `dfs_labeled_edges`.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func depthFirstLabeledEdges(
        from source: Node? = nil, depthLimit: Int? = nil, neighborOrder order: (([Node]) -> [Node])? = nil
    ) throws(NodeNotFound<Node>) -> [(source: Node, target: Node, label: DepthFirstEdgeLabel)] {
        var edges: [(source: Node, target: Node, label: DepthFirstEdgeLabel)] = []
        try depthFirstSearch(from: source, depthLimit, order) { parent, child, label in
            edges.append((node(ofRank: Int(parent)), node(ofRank: Int(child)), label))
        }
        return edges
    }

    private func depthFirstSearch(
        from source: Node?, _ limit: Int?, _ order: (([Node]) -> [Node])?,
        visit: (_ parent: Int32, _ child: Int32, _ label: DepthFirstEdgeLabel) -> Void
    ) throws(NodeNotFound<Node>) {
        var starts = 0..<Int32(nodeCount)
        if let source {
            let rank = try requiredRank(of: source)
            starts = rank..<rank + 1
        }
        reordered(pathRows().outgoing, order).depthFirstSearch(from: starts, limit: limit, visit: visit)
    }
}

// MARK: On ranks

extension PathRows.Side {
    /// Walks in depth from each start that was not reached yet. The stack is an array: depth costs memory, not frames.
    @inline(__always)
    func depthFirstSearch(
        from starts: Range<Int32>, limit: Int? = nil,
        visit: (_ parent: Int32, _ child: Int32, _ label: DepthFirstEdgeLabel) -> Void
    ) {
        let limit = limit ?? offsets.count - 1
        var isVisited = [Bool](repeating: false, count: offsets.count - 1)
        var stack: [(rank: Int32, entry: Int32)] = []
        for start in starts where !isVisited[Int(start)] {
            visit(start, start, .forward)
            isVisited[Int(start)] = true
            stack.append((start, offsets[Int(start)]))
            while let (rank, entry) = stack.last {
                guard entry < offsets[Int(rank) + 1] else {
                    stack.removeLast()
                    if let parent = stack.last?.rank { visit(parent, rank, .reverse) }
                    continue
                }
                stack[stack.count - 1].entry += 1
                let target = targets[Int(entry)]
                if isVisited[Int(target)] {
                    visit(rank, target, .nontree)
                    continue
                }
                visit(rank, target, .forward)
                isVisited[Int(target)] = true
                if stack.count < limit {
                    stack.append((target, offsets[Int(target)]))
                } else {
                    visit(rank, target, .reverseDepthLimit)
                }
            }
            visit(start, start, .reverse)
        }
    }
}
