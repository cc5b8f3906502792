public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// Cycles of which all others are sums, where edges that occur twice cancel out: networkx's `cycle_basis`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 4), (4, 3)])
    /// graph.cycleBasis() // [[4, 0, 3], [1, 2, 3, 0]] or the like
    /// ```
    /// A loop is a cycle of one node.
    ///
    /// - Parameter root: The node from which the first part is searched; `nil` for the last one. One that is not in the
    ///   network counts as `nil`.
    /// - Returns: The nodes of every cycle, in the order of its edges.
    /// - Complexity: O(*n* + *m* + *c*) time and space, where *n* and *m* are the numbers of nodes and edges and *c* is the
    ///   number of nodes of all the cycles.
    ///
    /// K. Paton, "An algorithm for finding a fundamental set of cycles of a graph", Communications of the ACM 12 (1969),
    /// 514–518, https://doi.org/10.1145/363219.363232
    public func cycleBasis(root: Node? = nil) -> [[Node]] {
        let rows = pathRows().outgoing
        var parents = [Int32](repeating: -1, count: nodeCount), cycles: [[Node]] = []
        // The neighbours with which each node has closed a cycle, or from which it was reached.
        var used = [Set<Int32>](repeating: [], count: nodeCount)
        let starts = (root.flatMap { rank(of: $0) }.map { [$0] } ?? []) + (0..<nodeCount).reversed()
        for start in starts where parents[start] < 0 {
            parents[start] = Int32(start)
            var stack = [Int32(start)]
            while let rank = stack.popLast() {
                let known = used[Int(rank)]
                for entry in rows.range(of: rank) {
                    let neighbor = rows.targets[entry]
                    if parents[Int(neighbor)] < 0 {
                        parents[Int(neighbor)] = rank
                        stack.append(neighbor)
                        used[Int(neighbor)] = [rank]
                    } else if neighbor == rank {
                        cycles.append([node(ofRank: Int(rank))])
                    } else if !known.contains(neighbor) {
                        var cycle = [neighbor, rank], other = parents[Int(rank)]
                        while !used[Int(neighbor)].contains(other) {
                            cycle.append(other)
                            other = parents[Int(other)]
                        }
                        cycle.append(other)
                        cycles.append(cycle.map { node(ofRank: Int($0)) })
                        used[Int(neighbor)].insert(rank)
                    }
                }
            }
        }
        return cycles
    }

    /// Cycles of which all others are sums, and that weigh as little as possible together: networkx's
    /// `minimum_cycle_basis`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])
    /// try graph.minimumCycleBasis() // two triangles
    /// ```
    /// Loops are left out, as in networkx.
    ///
    /// - Throws: ``NegativeWeight`` if a negative weight came in the way.
    /// - Complexity: O(*f* *n* · (*n* + *m*) log *n* + *f*² *m*) time and O(*f* *m*) space, where *n* and *m* are the numbers
    ///   of nodes and edges and *f* is the number of cycles, *m* − *n* plus that of components.
    ///
    /// T. Kavitha et al., "An Õ(m²n) algorithm for minimum cycle basis of graphs", Algorithmica 52 (2008), 333–349,
    /// https://doi.org/10.1007/s00453-007-9064-z
    public func minimumCycleBasis(weight: EdgeWeight<Node> = .unit) throws -> [[Node]] {
        let topology = topology, weights = edgeWeights(weight)
        var basis = MinimumCycleBasis(topology, weights)
        var cycles: [[Node]] = []
        while true {
            try Task.checkCancellation()
            do {
                guard let cycle = try basis.next() else { return cycles }
                cycles.append(cycle.map { node(ofRank: Int($0)) })
            } catch {
                throw named(error)
            }
        }
    }
}

// MARK: On ranks

/// De Pina's algorithm: for each edge outside a spanning forest the lightest cycle that goes along an odd number of the
/// edges of a witness, after which the witnesses that are left are made orthogonal to the cycle.
private struct MinimumCycleBasis {
    private let topology: Topology
    private let weights: [Double]?
    /// Sets of edges, by edge number, of which every cycle to come has an odd number.
    private var witnesses: [[Bool]] = []

    init(_ topology: Topology, _ weights: [Double]?) {
        self.topology = topology
        self.weights = weights
        var parts = UnionFind(count: topology.nodeCount)
        for rank in 0..<topology.nodeCount {
            for entry in topology.outgoing.range(of: rank) where Int(topology.outgoing.targets[entry]) > rank {
                let edge = Int(topology.outgoing.edges[entry])
                if weights?[edge].isNaN == true || parts.unite(rank, Int(topology.outgoing.targets[entry])) { continue }
                var witness = [Bool](repeating: false, count: topology.edgeLimit)
                witness[edge] = true
                witnesses.append(witness)
            }
        }
    }

    mutating func next() throws(NegativeEntry) -> [Int32]? {
        guard let witness = witnesses.popLast() else { return nil }
        let edges = try lightestCycle(witness)
        for place in witnesses.indices
        where edges.count(where: { witnesses[place][Int($0.edge)] }) % 2 == 1 {
            for edge in witness.indices where witness[edge] { witnesses[place][edge].toggle() }
        }
        // networkx names the nodes that the edges lead to.
        return edges.map(\.target)
    }

    /// The lightest cycle with an odd number of the edges of a witness, as edges and the nodes they lead to.
    private func lightestCycle(_ witness: [Bool]) throws(NegativeEntry) -> [(target: Int32, edge: Int32)] {
        let count = topology.nodeCount, rows = lifted(witness)
        var best = Double.infinity, path: [Int32] = []
        for rank in 0..<Int32(count) {
            let target = rank + Int32(count)
            let search = try rows.dijkstra(from: [rank], to: target, cutoff: best < .infinity ? best : nil)
            guard search.distances[Int(target)] < best else { continue }
            best = search.distances[Int(target)]
            path = [target]
            while let last = path.last, last != rank { path.append(search.parents[Int(last)]) }
        }
        // An edge that is walked there and back is no part of the cycle.
        var edges: [(target: Int32, edge: Int32)] = []
        for (tail, head) in zip(path.reversed(), path.reversed().dropFirst()) {
            let source = tail % Int32(count), target = head % Int32(count)
            let entry = topology.outgoing.range(of: Int(source)).first { topology.outgoing.targets[$0] == target }
            guard let entry else { continue }
            let edge = topology.outgoing.edges[entry]
            if let known = edges.firstIndex(where: { $0.edge == edge }) {
                edges.remove(at: known)
            } else {
                edges.append((target, edge))
            }
        }
        return edges
    }

    /// Two copies of the network, between which the edges of the witness lead.
    private func lifted(_ witness: [Bool]) -> PathRows.Side {
        let count = topology.nodeCount, side = topology.outgoing
        var offsets: [Int32] = [0], targets: [Int32] = [], values: [Double] = []
        for rank in 0..<2 * count {
            let isUpper = rank >= count
            for entry in side.range(of: isUpper ? rank - count : rank) {
                let edge = Int(side.edges[entry]), target = side.targets[entry]
                let weight = weights?[edge] ?? 1
                if weight.isNaN || Int(target) == rank % count { continue }
                targets.append(witness[edge] != isUpper ? target + Int32(count) : target)
                values.append(weight)
            }
            offsets.append(Int32(targets.count))
        }
        return PathRows.Side(offsets: offsets, targets: targets, weights: values)
    }
}
