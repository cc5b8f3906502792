public import GraphModel
import HeapModule

extension Network where Direction == Directed {
    /// The nodes in an order in which every edge leads from an earlier node to a later one.
    ///
    /// ```swift
    /// let tasks = DiGraph(edges: [("flour", "dough"), ("water", "dough"), ("dough", "bread")])
    /// try tasks.topologicalOrder()  // ["flour", "water", "dough", "bread"]
    /// ```
    /// Of the orders that are possible it is networkx's `topological_sort`: one of ``topologicalGenerations()`` after
    /// the other.
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one; a loop is one.
    /// - Complexity: O(*n* + *m*) time, O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. B. Kahn, "Topological sorting of large networks", Communications of the ACM 5 (11), 1962,
    /// https://doi.org/10.1145/368996.369025
    public func topologicalOrder() throws(CycleError<Node>) -> [Node] {
        nodes(ofRanks: try topologicalRanks(topology).order)
    }

    /// The nodes in generations: first those to which no edge leads, then those to which edges lead only from the first
    /// generation, and so on; every node comes as early as it can.
    ///
    /// ```swift
    /// let tasks = DiGraph(edges: [("flour", "dough"), ("water", "dough"), ("dough", "bread")])
    /// try tasks.topologicalGenerations()  // [["flour", "water"], ["dough"], ["bread"]]
    /// ```
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func topologicalGenerations() throws(CycleError<Node>) -> [[Node]] {
        let (order, starts) = try topologicalRanks(topology)
        return zip(starts, starts.dropFirst() + [order.count]).map { start, end in
            nodes(ofRanks: Array(order[start..<end]))
        }
    }

    /// The topological order that takes, among the nodes that could come next, always the one with the least key.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("c", "d"), ("a", "d"), ("b", "d")])
    /// try graph.lexicographicTopologicalOrder { $0 }  // ["a", "b", "c", "d"]
    /// ```
    ///
    /// - Parameter key: What to compare nodes by; of equal keys the node that was added first is taken.
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*m* + *n* log *n*) time, O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func lexicographicTopologicalOrder(
        by key: (Node) -> some Comparable
    ) throws(CycleError<Node>) -> [Node] {
        let topology = topology, keys = nodes.map(key)
        let sorted = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        var places = [Int32](repeating: 0, count: sorted.count)
        for (place, rank) in sorted.enumerated() { places[rank] = Int32(place) }

        var degrees = topology.inDegrees, order: [Int] = []
        order.reserveCapacity(topology.nodeCount)
        var ready = Heap(places.indices.filter { degrees[$0] == 0 }.map { places[$0] })
        while let place = ready.popMin() {
            let rank = sorted[Int(place)]
            order.append(rank)
            for entry in topology.outgoing.range(of: rank) {
                let target = Int(topology.outgoing.targets[entry])
                degrees[target] -= 1
                if degrees[target] == 0 { ready.insert(places[target]) }
            }
        }
        guard order.count == topology.nodeCount else { throw cycleError(topology, among: degrees) }
        return order.map { node(ofRank: $0) }
    }

    /// Whether there is no directed cycle; a loop is one.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public var isDirectedAcyclic: Bool { topology.topologicalRanks().order.count == nodeCount }

    /// Ranks in topological order, and where each generation starts among them.
    func topologicalRanks(_ topology: Topology) throws(CycleError<Node>) -> (order: [Int32], starts: [Int]) {
        let (order, starts, degrees) = topology.topologicalRanks()
        guard order.count == topology.nodeCount else { throw cycleError(topology, among: degrees) }
        return (order, starts)
    }

    /// A cycle among the nodes that are left over with edges leading to them.
    func cycleError(_ topology: Topology, among degrees: [Int32]) -> CycleError<Node> {
        CycleError(cycle: topology.cycle(among: degrees).map { node(ofRank: $0) })
    }
}

extension Network where Direction == Directed, Node: Comparable {
    /// The topological order that takes, among the nodes that could come next, always the least.
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*m* + *n* log *n*) time, O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func lexicographicTopologicalOrder() throws(CycleError<Node>) -> [Node] {
        try lexicographicTopologicalOrder { $0 }
    }
}

extension Topology {
    /// The number of entries that lead to each node.
    var inDegrees: [Int32] { zip(incoming.offsets, incoming.offsets.dropFirst()).map { $1 - $0 } }

    /// As many ranks as can be put in topological order, the starts of generations, and the degrees that are left.
    func topologicalRanks() -> (order: [Int32], starts: [Int], degrees: [Int32]) {
        let degrees = Scratch(inDegrees), order = Scratch<Int32>(repeating: 0, count: nodeCount)
        let batch = RowBatch()
        var starts: [Int] = [], next = 0, last = 0
        for rank in 0..<nodeCount where degrees[rank] == 0 {
            order[last] = Int32(rank)
            last += 1
        }
        outgoing.withRows { rows in
            while next < last {
                starts.append(next)
                let end = last
                while next < end {
                    let count = min(RowBatch.limit, end - next)
                    batch.load(order.base + next, count: count, of: rows)
                    for place in 0..<count {
                        for entry in batch[place] {
                            let target = rows.targets[entry], degree = degrees[target] - 1
                            degrees[target] = degree
                            if degree == 0 {
                                order[last] = target
                                last += 1
                            }
                        }
                    }
                    next += count
                }
            }
        }
        return (order.array(last), starts, degrees.array())
    }

    /// A cycle, found by walking back from a node that is on or behind one.
    fileprivate func cycle(among degrees: [Int32]) -> [Int] {
        guard var rank = degrees.firstIndex(where: { $0 > 0 }) else { return [] }
        var places = [Int32](repeating: -1, count: nodeCount), path: [Int] = []
        while places[rank] < 0 {
            places[rank] = Int32(path.count)
            path.append(rank)
            guard let entry = incoming.range(of: rank).first(where: { degrees[Int(incoming.targets[$0])] > 0 })
            else { return [] }
            rank = Int(incoming.targets[entry])
        }
        return path[Int(places[rank])...].reversed()
    }
}
