public import GraphModel

extension Network where Direction == Directed {
    /// For every node that can be reached from a start, its immediate dominator: the last node before it that every path
    /// from the start goes through. The start itself has none.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (1, 3), (2, 4), (3, 4)])
    /// try graph.immediateDominators(from: 1)  // [3: 1, 2: 1, 4: 1]
    /// ```
    ///
    /// - Returns: The dominators by node, in the reverse of depth-first postorder.
    /// - Throws: ``NodeNotFound`` if the start is not in the network.
    /// - Complexity: O(*n* *m*) time in the worst case, linear for most networks; O(*n* + *m*) space, where *n* and *m* are
    ///   the numbers of nodes and edges.
    ///
    /// K. D. Cooper, T. J. Harvey, K. Kennedy, "A simple, fast dominance algorithm", Software Practice and Experience 4,
    /// 2001, https://hdl.handle.net/1911/96345
    public func immediateDominators(from start: Node) throws(NodeNotFound<Node>) -> NodeMap<Node, Node> {
        guard let rank = rank(of: start) else { throw NodeNotFound(start) }
        let (dominators, order) = topology.dominators(from: rank)
        let reached = order.dropFirst()
        return nodeMap(ranks: reached.map { Int32($0) }, reached.map { node(ofRank: dominators[$0]) })
    }

    /// For every node that can be reached from a start, its dominance frontier: the nodes at which what it dominates ends.
    ///
    /// A node is in the frontier of another if that one dominates a predecessor of it, but not, other than by being it,
    /// the node itself.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (1, 3), (2, 4), (3, 4)])
    /// try graph.dominanceFrontiers(from: 1)  // [1: [], 3: [4], 2: [4], 4: []]
    /// ```
    ///
    /// - Returns: The frontiers by node, in the reverse of depth-first postorder; each in the order in which it was found.
    /// - Throws: ``NodeNotFound`` if the start is not in the network.
    /// - Complexity: O(*n* *m*) time and space in the worst case, where *n* and *m* are the numbers of nodes and edges.
    public func dominanceFrontiers(from start: Node) throws(NodeNotFound<Node>) -> NodeMap<Node, [Node]> {
        guard let root = rank(of: start) else { throw NodeNotFound(start) }
        let topology = topology, side = topology.incoming
        let (dominators, order) = topology.dominators(from: root)
        var frontiers = [[Int]](repeating: [], count: nodeCount)
        for rank in order where rank == root || side.range(of: rank).count >= 2 {
            for entry in side.range(of: rank) {
                var runner = Int(side.targets[entry])
                guard dominators[runner] >= 0 else { continue }
                // The root is its own dominator here, but has none to stop at.
                while rank == root || runner != dominators[rank] {
                    if frontiers[runner].last != rank { frontiers[runner].append(rank) }
                    guard runner != root else { break }
                    runner = dominators[runner]
                }
            }
        }
        return nodeMap(ranks: order.map { Int32($0) }, order.map { frontiers[$0].map { node(ofRank: $0) } })
    }
}

extension Topology {
    /// The immediate dominator of each rank, the root's being itself and -1 what cannot be reached; and the ranks that can
    /// be in the reverse of postorder.
    fileprivate func dominators(from root: Int) -> (dominators: [Int], order: [Int]) {
        let postorder = postorder(from: root)
        var places = [Int](repeating: -1, count: nodeCount), dominators = places
        for (place, rank) in postorder.enumerated() { places[rank] = place }
        let order = Array(postorder.reversed())
        dominators[root] = root
        var isChanged = true
        while isChanged {
            isChanged = false
            for rank in order.dropFirst() {
                var common = -1
                for entry in incoming.range(of: rank) {
                    var other = Int(incoming.targets[entry])
                    guard dominators[other] >= 0 else { continue }
                    if common < 0 { common = other }
                    while common != other {
                        while places[common] < places[other] { common = dominators[common] }
                        while places[common] > places[other] { other = dominators[other] }
                    }
                }
                if dominators[rank] != common {
                    dominators[rank] = common
                    isChanged = true
                }
            }
        }
        return (dominators, order)
    }

    /// The ranks that can be reached from a root, each after what was first reached through it.
    func postorder(from root: Int) -> [Int] {
        var isReached = [Bool](repeating: false, count: nodeCount), order: [Int] = []
        var stack = [(rank: root, entries: outgoing.range(of: root))]
        isReached[root] = true
        while let (rank, rest) = stack.popLast() {
            var entries = rest
            if let entry = entries.popFirst() {
                let target = Int(outgoing.targets[entry])
                stack.append((rank, entries))
                if !isReached[target] {
                    isReached[target] = true
                    stack.append((target, outgoing.range(of: target)))
                }
            } else {
                order.append(rank)
            }
        }
        return order
    }
}
