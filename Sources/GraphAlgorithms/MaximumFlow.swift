public import GraphModel

/// Why there is no maximum flow.
public enum FlowError<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    case nodeNotFound(Node)
    /// Source and target are this one node.
    case sourceIsTarget(Node)
    /// The capacity of an edge is negative or not a number.
    case invalidCapacity(source: Node, target: Node)
    /// A path of edges without a capacity leads from the source to the target.
    case unbounded

    public var description: String {
        switch self {
        case .nodeNotFound(let node): "the graph has no node \(String(reflecting: node))"
        case .sourceIsTarget(let node): "the flow's source and target are both \(String(reflecting: node))"
        case .invalidCapacity(let source, let target):
            "the capacity of the edge from \(String(reflecting: source)) to \(String(reflecting: target)) "
                + "is not a number from 0 up"
        case .unbounded: "a path of edges without a capacity leads from the source to the target"
        }
    }
}

/// What flows through a network from one node to another.
public struct Flow<Node: Hashable & Sendable>: Sendable {
    /// How much leaves the source and arrives at the target.
    public let value: Double
    /// The edges through which something flows, oriented as it does, and how much.
    public let edges: [(edge: Edge<Node>, flow: Double)]
}

/// The nodes of a network in two parts, and what it takes to separate them.
public struct Cut<Node: Hashable & Sendable>: Sendable, Hashable {
    /// The sum of the capacities of the edges that lead from one part to the other.
    public let value: Double
    /// The nodes on the side of the source, in order.
    public let reachable: [Node]
    /// The nodes on the side of the target, in order.
    public let unreachable: [Node]
}

extension Network {
    /// As much as can flow from one node to another when no edge carries more than its capacity.
    ///
    /// ```swift
    /// let pipes = DiGraph(edges: [("s", "a", [.weight(3)]), ("s", "t", [.weight(1)]), ("a", "t", [.weight(2)])])
    /// try pipes.maximumFlow(from: "s", to: "t", capacity: .weight).value  // 3.0
    /// ```
    /// An undirected edge carries its capacity in one direction or the other. Of several flows it is any one.
    ///
    /// - Parameters:
    ///   - source: The node from which it flows.
    ///   - target: The node to which it flows.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing or not a number.
    /// - Throws: A ``FlowError`` if a node is missing, both are the same, a capacity is negative, or there is no limit.
    /// - Complexity: O(*n*² *m*) time in the worst case, far less as a rule; O(*n* + *m*) space, where *n* and *m* are the
    ///   numbers of nodes and edges.
    ///
    /// E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", Soviet
    /// Mathematics Doklady 11, 1970
    public func maximumFlow(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Flow<Node> {
        let (residual, value) = try solvedFlow(source, target, capacity)
        let used = residual.flows.indices.filter { residual.flows[$0] != 0 }
        let edges = edges(ofArcs: used.map { residual.origins[$0] })
        return Flow(
            value: value,
            edges: zip(edges, used).map { edge, pair in
                let flow = residual.flows[pair]
                return (flow > 0 ? edge : edge.reversed, abs(flow))
            })
    }

    /// The value of the maximum flow from one node to another; see ``maximumFlow(from:to:capacity:)``.
    ///
    /// - Parameters:
    ///   - source: The node from which it flows.
    ///   - target: The node to which it flows.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing or not a number.
    /// - Throws: A ``FlowError`` if a node is missing, both are the same, a capacity is negative, or there is no limit.
    /// - Complexity: As of ``maximumFlow(from:to:capacity:)``.
    public func maximumFlowValue(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Double {
        try solvedFlow(source, target, capacity).value
    }

    /// The two parts between which the edges have the least capacity of all that separate one node from another.
    ///
    /// ```swift
    /// let pipes = DiGraph(edges: [("s", "a", [.weight(3)]), ("a", "t", [.weight(2)])])
    /// try pipes.minimumCut(from: "s", to: "t", capacity: .weight).reachable  // ["s", "a"]
    /// ```
    /// Its value is that of the maximum flow. Of several cuts it is networkx's: the target's part is as small as can be.
    ///
    /// - Parameters:
    ///   - source: A node of the one part.
    ///   - target: A node of the other part.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing or not a number.
    /// - Throws: A ``FlowError`` if a node is missing, both are the same, a capacity is negative, or there is no limit.
    /// - Complexity: As of ``maximumFlow(from:to:capacity:)``.
    ///
    /// L. R. Ford, D. R. Fulkerson, "Maximal flow through a network", Canadian Journal of Mathematics 8, 1956,
    /// https://doi.org/10.4153/CJM-1956-045-5
    public func minimumCut(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Cut<Node> {
        let (residual, value) = try solvedFlow(source, target, capacity)
        let levels = residual.distancesToTarget(), ranks = levels.indices
        return Cut(
            value: value, reachable: ranks.filter { levels[$0] < 0 }.map { node(ofRank: $0) },
            unreachable: ranks.filter { levels[$0] >= 0 }.map { node(ofRank: $0) })
    }

    private func solvedFlow(
        _ source: Node, _ target: Node, _ capacity: AttributeKey<Double>
    ) throws(FlowError<Node>) -> (residual: ResidualNetwork, value: Double) {
        guard let start = rank(of: source) else { throw .nodeNotFound(source) }
        guard let end = rank(of: target) else { throw .nodeNotFound(target) }
        guard start != end else { throw .sourceIsTarget(source) }
        let topology = topology, capacities = edgeValues(capacity, default: .infinity)
        for number in edgeNumbers where !(capacities[Int(number)] >= 0) {
            let ends = ends(ofEdge: Int(number))
            throw .invalidCapacity(source: node(ofRank: ends.tail), target: node(ofRank: ends.head))
        }
        var residual = ResidualNetwork(topology, capacities, from: start, to: end)
        guard let value = residual.solve() else { throw .unbounded }
        return (residual, value)
    }
}

/// What every edge can still carry, in both directions; arc 2*k* + 1 is arc 2*k* backwards.
private struct ResidualNetwork {
    let source: Int
    let target: Int
    let nodeCount: Int
    /// The row entry of each pair of arcs.
    var origins: [Arc] = []
    var heads: [Int32] = []
    var capacities: [Double] = []
    /// What flows through each pair of arcs; less than nothing where it flows backwards.
    var flows: [Double]
    /// The arcs of each node.
    var offsets: [Int]
    var rows: [Int32]

    init(_ topology: Topology, _ edgeCapacities: [Double], from source: Int, to target: Int) {
        self.source = source
        self.target = target
        nodeCount = topology.nodeCount
        var counts = [Int](repeating: 0, count: topology.nodeCount + 1)
        let side = topology.outgoing
        for tail in 0..<topology.nodeCount {
            for entry in side.range(of: tail) where topology.isDirected || side.targets[entry] > tail {
                let head = Int(side.targets[entry]), capacity = edgeCapacities[Int(side.edges[entry])]
                guard head != tail, capacity > 0 else { continue }
                origins.append(Arc(source: Int32(tail), entry: Int32(entry)))
                heads += [Int32(head), Int32(tail)]
                capacities += [capacity, topology.isDirected ? 0 : capacity]
                counts[tail] += 1
                counts[head] += 1
            }
        }
        flows = [Double](repeating: 0, count: origins.count)
        offsets = [0]
        for count in counts.dropLast() { offsets.append(offsets[offsets.count - 1] + count) }
        rows = [Int32](repeating: 0, count: heads.count)
        var next = offsets
        for arc in heads.indices {
            let tail = Int(heads[arc ^ 1])
            rows[next[tail]] = Int32(arc)
            next[tail] += 1
        }
    }

    /// How far each node is from the target along arcs that can carry more; -1 where there is no way.
    func distancesToTarget() -> [Int] {
        var levels = [Int](repeating: -1, count: nodeCount), queue = [target], next = 0
        levels[target] = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for arc in rows[offsets[node]..<offsets[node + 1]] where capacities[Int(arc) ^ 1] > 0 {
                let other = Int(heads[Int(arc)])
                if levels[other] < 0 {
                    levels[other] = levels[node] + 1
                    queue.append(other)
                }
            }
        }
        return levels
    }

    /// Fills the network; `nil` where there is no limit.
    mutating func solve() -> Double? {
        var value = 0.0
        while true {
            // A node from which there is no way on loses its distance.
            var levels = distancesToTarget()
            guard levels[source] >= 0 else { return value }
            var next = offsets, path: [Int] = [], node = source
            while true {
                if node == target {
                    let amount = path.reduce(Double.infinity) { min($0, capacities[$1]) }
                    guard amount.isFinite else { return nil }
                    value += amount
                    for arc in path {
                        capacities[arc] -= amount
                        capacities[arc ^ 1] += amount
                        flows[arc / 2] += arc % 2 == 0 ? amount : -amount
                    }
                    // Back to where the path is full.
                    let full = path.firstIndex { capacities[$0] <= 0 } ?? 0
                    node = Int(heads[path[full] ^ 1])
                    path.removeSubrange(full...)
                } else if next[node] < offsets[node + 1] {
                    let arc = Int(rows[next[node]]), other = Int(heads[arc])
                    if capacities[arc] > 0, levels[other] == levels[node] - 1 {
                        path.append(arc)
                        node = other
                    } else {
                        next[node] += 1
                    }
                } else {
                    levels[node] = -2
                    guard let last = path.popLast() else { break }
                    node = Int(heads[last ^ 1])
                }
            }
        }
    }
}

extension Edge {
    /// The same undirected edge seen from its other end.
    fileprivate var reversed: Edge {
        Edge(source: target, target: source, key: key, attributes: attributes, isReversed: !isReversed)
    }
}
