public import GraphModel

extension Network where Direction == Directed {
    /// A node from which two nodes can be reached and from which no other such node can be reached: networkx's
    /// `lowest_common_ancestor`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(0, 1), (0, 3), (1, 2)])
    /// try graph.lowestCommonAncestor(of: 2, and: 3) // 0
    /// ```
    /// A node is its own ancestor. Where there are several it is one of them, and the same every time.
    ///
    /// - Returns: `nil` if they have no common ancestor.
    /// - Throws: `NodeNotFound`, or a ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func lowestCommonAncestor(of first: Node, and second: Node) throws -> Node? {
        try lowestCommonAncestors(of: [(first, second)]).first?.ancestor
    }

    /// The lowest common ancestor of every pair of nodes that has one, a node with itself too: networkx's
    /// `all_pairs_lowest_common_ancestor`.
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n*² · (*n* + *m*)) time and O(*n*²) space, where *n* and *m* are the numbers of nodes and edges.
    public func allPairsLowestCommonAncestors() throws -> [(first: Node, second: Node, ancestor: Node)] {
        let nodes = Array(nodes)
        return try lowestCommonAncestors(
            of: nodes.enumerated().flatMap { place, first in nodes[place...].map { (first, $0) } })
    }

    /// The lowest common ancestor of each of some pairs of nodes that has one.
    ///
    /// - Parameter pairs: The pairs; one that comes again is left out.
    /// - Throws: `NodeNotFound`, or a ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*p* · (*n* + *m*)) time and O(*n* *k* + *m*) space, where *n*, *m* and *p* are the numbers of nodes,
    ///   edges and pairs and *k* is that of different nodes in the pairs.
    public func lowestCommonAncestors(
        of pairs: some Sequence<(Node, Node)>
    ) throws -> [(first: Node, second: Node, ancestor: Node)] {
        let topology = topology
        _ = try topologicalRanks(topology)
        var seen: Set<RankedPair> = [], ancestors: [Int32: [Bool]] = [:]
        var found: [(first: Node, second: Node, ancestor: Node)] = []
        func known(_ rank: Int32) -> [Bool] {
            if let known = ancestors[rank] { return known }
            var isAncestor = [Bool](repeating: false, count: nodeCount)
            for other in topology.reach(from: Int(rank), along: topology.incoming) { isAncestor[other] = true }
            ancestors[rank] = isAncestor
            return isAncestor
        }
        for (first, second) in pairs {
            try Task.checkCancellation()
            let pair = RankedPair(first: try requiredRank(of: first), second: try requiredRank(of: second))
            guard seen.insert(pair).inserted else { continue }
            let left = known(pair.first), right = known(pair.second)
            guard var ancestor = left.indices.first(where: { left[$0] && right[$0] }) else { continue }
            // Downwards as long as it stays an ancestor of both.
            while let entry = topology.outgoing.range(of: ancestor).first(where: {
                let target = Int(topology.outgoing.targets[$0])
                return left[target] && right[target]
            }) {
                ancestor = Int(topology.outgoing.targets[entry])
            }
            found.append((first, second, node(ofRank: ancestor)))
        }
        return found
    }

    /// The lowest common ancestor of every pair of nodes of a tree, in the order in which both nodes are done with:
    /// networkx's `tree_all_pairs_lowest_common_ancestor`.
    ///
    /// - Parameter root: The tree's root; `nil` for the only node to which no edge leads.
    /// - Returns: The pairs, the node that was done first coming first; `nil` where there are no nodes.
    /// - Throws: `NodeNotFound` if the root is not in the network, ``NotRootedTree`` if there is not one root, or edges from
    ///   several nodes lead to one.
    /// - Complexity: O(*n*² α(*n*) + *m*) time and O(*n* + *m*) space besides the pairs, where *n* and *m* are the numbers
    ///   of nodes and edges.
    ///
    /// R. E. Tarjan, "Applications of path compression on balanced trees", Journal of the ACM 26 (1979), 690–715,
    /// https://doi.org/10.1145/322154.322161
    public func treeLowestCommonAncestors(
        root: Node? = nil
    ) throws -> [(first: Node, second: Node, ancestor: Node)]? {
        guard nodeCount > 0 else { return nil }
        let topology = topology, root = Int(try root.map { try requiredRank(of: $0) } ?? treeRoot(topology))
        var sets = UnionFind(count: nodeCount), ancestors = Array(0..<nodeCount)
        var isDone = [Bool](repeating: false, count: nodeCount)
        var found: [(first: Node, second: Node, ancestor: Node)] = []
        for rank in topology.postorder(from: root) {
            isDone[rank] = true
            for other in 0..<nodeCount where isDone[other] {
                let ancestor = ancestors[sets.find(other)]
                found.append((node(ofRank: other), node(ofRank: rank), node(ofRank: ancestor)))
            }
            guard rank != root, let entry = topology.incoming.range(of: rank).first else { continue }
            let parent = Int(topology.incoming.targets[entry])
            sets.unite(parent, rank)
            ancestors[sets.find(parent)] = parent
        }
        return found
    }

    private func treeRoot(_ topology: Topology) throws(NotRootedTree<Node>) -> Int32 {
        var root: Int32?
        for rank in 0..<topology.nodeCount {
            let entries = topology.incoming.range(of: rank)
            if entries.isEmpty {
                if let root { throw NotRootedTree(.severalRoots(node(ofRank: Int(root)), node(ofRank: rank))) }
                root = Int32(rank)
            } else if Set(entries.map { topology.incoming.targets[$0] }).count > 1 {
                throw NotRootedTree(.severalParents(node(ofRank: rank)))
            }
        }
        guard let root else { throw NotRootedTree(.noRoot) }
        return root
    }
}

private struct RankedPair: Hashable {
    let first: Int32
    let second: Int32
}

/// A directed network is not a tree where one is needed.
public struct NotRootedTree<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    enum Reason: Hashable, Sendable {
        case noRoot
        case severalRoots(Node, Node)
        case severalParents(Node)
    }

    let reason: Reason

    init(_ reason: Reason) { self.reason = reason }

    public var description: String {
        switch reason {
        case .noRoot: "the graph is not a tree: edges lead to every node, so that there is a cycle"
        case .severalRoots(let first, let second):
            "the graph is not a tree: no edge leads to \(String(reflecting: first)) nor to \(String(reflecting: second))"
        case .severalParents(let node):
            "the graph is not a tree: edges from several nodes lead to \(String(reflecting: node))"
        }
    }
}
