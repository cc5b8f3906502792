public import GraphModel

/// Why there is no maximum flow.
public enum FlowError<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    case nodeNotFound(Node)
    /// Source and target are this one node.
    case sourceIsTarget(Node)
    /// A path of edges without a capacity leads from the source to the target.
    case unbounded

    public var description: String {
        switch self {
        case .nodeNotFound(let node): "the graph has no node \(String(reflecting: node))"
        case .sourceIsTarget(let node): "the flow's source and target are both \(String(reflecting: node))"
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
    /// As much as can flow from one node to another when no edge carries more than its capacity: networkx's
    /// `maximum_flow`.
    ///
    /// ```swift
    /// let pipes = DiGraph(edges: [("s", "a", [.weight(3)]), ("s", "t", [.weight(1)]), ("a", "t", [.weight(2)])])
    /// try pipes.maximumFlow(from: "s", to: "t", capacity: .weight).value  // 3.0
    /// ```
    /// An undirected edge carries its capacity in one direction or the other; an edge whose capacity is negative carries
    /// nothing. Of several flows it is any one.
    ///
    /// - Parameters:
    ///   - source: The node from which it flows.
    ///   - target: The node to which it flows.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing or not a number.
    /// - Throws: A ``FlowError`` if a node is missing, both are the same, or there is no limit.
    /// - Complexity: O(*n*² *m*) time in the worst case, far less as a rule; O(*n* + *m*) space, where *n* and *m* are the
    ///   numbers of nodes and edges.
    ///
    /// E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", Soviet
    /// Mathematics Doklady 11, 1970
    public func maximumFlow(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Flow<Node> {
        let (network, value) = try solvedFlow(source, target, capacity)
        let flows = network.residual.flows
        return Flow(
            value: value,
            edges: flows.indices.filter { flows[$0] != 0 }.map { pair in
                let tail = Int(network.residual.heads[2 * pair + (flows[pair] > 0 ? 1 : 0)])
                return (edge(number: network.edges[pair], fromRank: tail), abs(flows[pair]))
            })
    }

    /// The value of the maximum flow from one node to another, networkx's `maximum_flow_value`; see ``maximumFlow(from:to:capacity:)``.
    ///
    /// - Parameters:
    ///   - source: The node from which it flows.
    ///   - target: The node to which it flows.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing or not a number.
    /// - Throws: A ``FlowError`` if a node is missing, both are the same, or there is no limit.
    /// - Complexity: As of ``maximumFlow(from:to:capacity:)``.
    public func maximumFlowValue(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Double {
        try solvedFlow(source, target, capacity).value
    }

    /// The two parts between which the edges have the least capacity of all that separate one node from another:
    /// networkx's `minimum_cut`.
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
    /// - Throws: A ``FlowError`` if a node is missing, both are the same, or there is no limit.
    /// - Complexity: As of ``maximumFlow(from:to:capacity:)``.
    ///
    /// L. R. Ford, D. R. Fulkerson, "Maximal flow through a network", Canadian Journal of Mathematics 8, 1956,
    /// https://doi.org/10.4153/CJM-1956-045-5
    public func minimumCut(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Cut<Node> {
        let (network, value) = try solvedFlow(source, target, capacity)
        return cut(value, isReaching: network.residual.isReaching(try requiredFlowRank(of: target)))
    }

    func cut(_ value: Double, isReaching: [Bool]) -> Cut<Node> {
        Cut(
            value: value, reachable: isReaching.indices.filter { !isReaching[$0] }.map { node(ofRank: $0) },
            unreachable: isReaching.indices.filter { isReaching[$0] }.map { node(ofRank: $0) })
    }

    /// The value of the minimum cut between two nodes, which is that of the maximum flow: networkx's
    /// `minimum_cut_value`.
    ///
    /// - Parameters:
    ///   - source: A node of the one part.
    ///   - target: A node of the other part.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing or not a number.
    /// - Throws: A ``FlowError`` if a node is missing, both are the same, or there is no limit.
    /// - Complexity: As of ``maximumFlow(from:to:capacity:)``.
    public func minimumCutValue(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Double {
        try solvedFlow(source, target, capacity).value
    }

    func requiredFlowRank(of node: Node) throws(FlowError<Node>) -> Int {
        guard let rank = rank(of: node) else { throw .nodeNotFound(node) }
        return rank
    }

    private func solvedFlow(
        _ source: Node, _ target: Node, _ capacity: AttributeKey<Double>
    ) throws(FlowError<Node>) -> (network: (residual: ResidualNetwork, edges: [Int32]), value: Double) {
        let start = try requiredFlowRank(of: source), end = try requiredFlowRank(of: target)
        guard start != end else { throw .sourceIsTarget(source) }
        var network = residualNetwork(capacity)
        guard let value = network.residual.fill(from: start, to: end) else { throw .unbounded }
        return (network, value)
    }

    /// The residual network of the edges, and the number of the edge of each of its pairs of arcs.
    func residualNetwork(_ capacity: AttributeKey<Double>) -> (residual: ResidualNetwork, edges: [Int32]) {
        let topology = topology, side = topology.outgoing, capacities = edgeValues(capacity, default: .infinity)
        var pairs: [ResidualNetwork.Pair] = [], edges: [Int32] = []
        pairs.reserveCapacity(edgeCount)
        edges.reserveCapacity(edgeCount)
        for tail in 0..<topology.nodeCount {
            for entry in side.range(of: tail) {
                let head = side.targets[entry], amount = capacities[Int(side.edges[entry])]
                guard isDirected ? head != tail : head > tail, amount > 0 else { continue }
                pairs.append(
                    ResidualNetwork.Pair(
                        tail: Int32(tail), head: head, forward: amount, backward: isDirected ? 0 : amount))
                edges.append(side.edges[entry])
            }
        }
        return (ResidualNetwork(nodeCount: nodeCount, pairs: pairs), edges)
    }
}
