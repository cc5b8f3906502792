public import GraphModel

extension Network where Direction == Directed {
    /// Every path from a node to which no edge leads to one from which none leads, one at a time: networkx's
    /// `root_to_leaf_paths`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(0, 1), (0, 2), (1, 3), (2, 3)])
    /// try graph.rootToLeafPaths().map(\.self) // [[0, 1, 3], [0, 2, 3]]
    /// ```
    /// They come by their first nodes and then by their last. A node without edges is a path.
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* + *m*) time now, where *n* and *m* are the numbers of nodes and edges. There can be exponentially
    ///   many paths.
    public func rootToLeafPaths() throws(CycleError<Node>) -> OnDemand<[Node]> {
        let topology = topology
        _ = try topologicalRanks(topology)
        let ranks = (0..<topology.nodeCount).map(Int32.init)
        let roots = ranks.filter { topology.incoming.range(of: Int($0)).isEmpty }
        let leaves = ranks.filter { topology.outgoing.range(of: Int($0)).isEmpty }
        return onDemand(RootToLeafSearch(topology: topology, roots: roots, leaves: leaves))
    }
}

extension Network where Direction == Directed, Multiplicity == SingleEdges {
    /// A branching in which every node of the network is there once for each path that leads to it from a node to which no
    /// edge leads, named by a number: networkx's `dag_to_branching`.
    ///
    /// ```swift
    /// let (branching, sources) = try DiGraph(edges: [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]).branching()
    /// branching.nodeCount // 5, as "d" is there twice
    /// sources[2]          // Optional("b")
    /// ```
    ///
    /// - Returns: The branching, and for each of its nodes the node of the network that it stands for.
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*p*) time and space, where *p* is the number of nodes of all paths from roots to leaves, which can be
    ///   exponentially many.
    public func branching() throws(CycleError<Node>) -> (branching: DiGraph<Int>, sources: NodeMap<Int, Node>) {
        var branching = DiGraph<Int>(), children: [BranchingChild<Node>: Int] = [:], sources: [(Int, Node)] = []
        for path in try rootToLeafPaths() {
            var parent = 0
            for node in path {
                let child = BranchingChild(parent: parent, node: node)
                if let known = children[child] {
                    parent = known
                    continue
                }
                let number = sources.count + 1
                children[child] = number
                sources.append((number, node))
                branching.addNode(number)
                if parent > 0 { branching.addEdge(parent, number) }
                parent = number
            }
        }
        return (branching, NodeMap(uniqueKeysWithValues: sources))
    }
}

private struct BranchingChild<Node: Hashable>: Hashable {
    let parent: Int
    let node: Node
}

private struct RootToLeafSearch: IteratorProtocol, Sendable {
    let topology: Topology
    let roots: [Int32]
    let leaves: [Int32]
    private var pair = 0
    private var path: [Int32] = []
    private var entries: [Int32] = []
    /// The leaf that is looked for, and the nodes that lead to it.
    private var isUseful: [Bool] = []

    init(topology: Topology, roots: [Int32], leaves: [Int32]) {
        self.topology = topology
        self.roots = roots
        self.leaves = leaves
    }

    mutating func next() -> [Int32]? {
        let rows = topology.outgoing
        while true {
            guard let rank = path.last, let entry = entries.last else {
                guard pair < roots.count * leaves.count else { return nil }
                let root = roots[pair / leaves.count], leaf = leaves[pair % leaves.count]
                pair += 1
                isUseful = Array(repeating: false, count: topology.nodeCount)
                for rank in topology.reach(from: Int(leaf), along: topology.incoming) { isUseful[rank] = true }
                guard isUseful[Int(root)] else { continue }
                path = [root]
                entries = [rows.offsets[Int(root)]]
                if root == leaf { return path }
                continue
            }
            guard entry < rows.offsets[Int(rank) + 1] else {
                path.removeLast()
                entries.removeLast()
                continue
            }
            entries[entries.count - 1] += 1
            let target = rows.targets[Int(entry)]
            guard isUseful[Int(target)] else { continue }
            path.append(target)
            entries.append(rows.offsets[Int(target)])
            if rows.range(of: Int(target)).isEmpty { return path }
        }
    }
}
