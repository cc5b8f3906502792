public import GraphModel

/// Why there is no flow of least cost.
public enum CostFlowError<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// The network has no nodes.
    case empty
    /// What a node demands is not a finite number.
    case infiniteDemand(Node)
    /// What an edge costs is not a finite number.
    case infiniteWeight(source: Node, target: Node)
    /// The capacity of an edge is less than nothing.
    case negativeCapacity(source: Node, target: Node)
    /// What all nodes demand does not add up to nothing.
    case unbalanced
    /// No flow gives every node what it demands.
    case unfeasible
    /// Around a cycle of negative cost any amount can flow.
    case unbounded

    public var description: String {
        func edge(_ source: Node, _ target: Node) -> String {
            "edge (\(String(reflecting: source)), \(String(reflecting: target)))"
        }
        return switch self {
        case .empty: "a network without nodes has no flow"
        case .infiniteDemand(let node): "node '\(node)' has infinite demand, or none that is a number"
        case .infiniteWeight(let source, let target):
            "\(edge(source, target)) has infinite weight, or none that is a number"
        case .negativeCapacity(let source, let target): "\(edge(source, target)) has negative capacity"
        case .unbalanced: "total node demand is not zero"
        case .unfeasible: "no flow satisfies all node demands"
        case .unbounded: "negative cycle with infinite capacity found: any amount can flow around it"
        }
    }
}

/// What flows through the edges of a network, and what it costs.
public struct CostedFlow<Node: Hashable & Sendable>: Sendable {
    /// The sum of what flows through each edge times its weight.
    public let cost: Double
    /// The edges in order, and how much flows through each.
    public let edges: [(edge: Edge<Node>, flow: Double)]
}

extension Network where Direction == Directed {
    /// The cheapest flow that gives every node what it demands: networkx's `network_simplex`, `min_cost_flow`,
    /// `min_cost_flow_cost` and `capacity_scaling`.
    ///
    /// ```swift
    /// var roads = DiGraph(edges: [("a", "b", [.weight(3), .capacity(4)]), ("b", "c", [.weight(1), .capacity(9)])])
    /// roads.nodes["a"]?["demand"] = -4
    /// roads.nodes["c"]?["demand"] = 4
    /// try roads.minimumCostFlow().cost  // 16.0
    /// ```
    /// Of several flows it is the one that networkx finds.
    ///
    /// - Parameters:
    ///   - demand: The attribute of a node that says how much more flows into it than out; less than nothing for one that
    ///     sends. Nothing where it is missing.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing.
    ///   - weight: The attribute that says what an edge costs for each unit; nothing where it is missing.
    /// - Throws: A ``CostFlowError`` if there is no such flow, no cheapest one, or a number that cannot be.
    /// - Complexity: O(*p* (*n* + √*m*)) time, where *n* and *m* are the numbers of nodes and edges and *p* that of pivots:
    ///   exponentially many in the worst case, as a rule a small multiple of *m*. O(*n* + *m*) space.
    ///
    /// W. H. Cunningham, "A network simplex method", Mathematical Programming 11 (1976), 105–116,
    /// https://doi.org/10.1007/BF01580379
    public func minimumCostFlow(
        demand: AttributeKey<Double> = AttributeKey("demand"),
        capacity: AttributeKey<Double> = AttributeKey("capacity"), weight: AttributeKey<Double> = .weight
    ) throws(CostFlowError<Node>) -> CostedFlow<Node> {
        try minimumCostFlow(demands: nodes.map { nodes[$0]?[demand] ?? 0 }, capacity, weight)
    }

    /// The cheapest of all maximum flows from one node to another: networkx's `max_flow_min_cost`.
    ///
    /// - Parameters:
    ///   - source: The node from which it flows.
    ///   - target: The node to which it flows.
    ///   - capacity: The attribute that says how much an edge carries; any amount where it is missing.
    ///   - weight: The attribute that says what an edge costs for each unit; nothing where it is missing.
    /// - Throws: A ``FlowError`` if there is no maximum flow, a ``CostFlowError`` if there is no cheapest one.
    /// - Complexity: As of ``minimumCostFlow(demand:capacity:weight:)``.
    public func maximumFlowOfMinimumCost(
        from source: Node, to target: Node, capacity: AttributeKey<Double> = AttributeKey("capacity"),
        weight: AttributeKey<Double> = .weight
    ) throws -> CostedFlow<Node> {
        let value = try maximumFlowValue(from: source, to: target, capacity: capacity)
        var demands = [Double](repeating: 0, count: nodeCount)
        demands[try requiredFlowRank(of: source)] = -value
        demands[try requiredFlowRank(of: target)] = value
        return try minimumCostFlow(demands: demands, capacity, weight)
    }

    private func minimumCostFlow(
        demands: [Double], _ capacity: AttributeKey<Double>, _ weight: AttributeKey<Double>
    ) throws(CostFlowError<Node>) -> CostedFlow<Node> {
        guard nodeCount > 0 else { throw .empty }
        if let rank = demands.firstIndex(where: { !$0.isFinite }) { throw .infiniteDemand(node(ofRank: rank)) }
        let side = topology.outgoing, weights = edgeValues(weight, default: 0)
        let capacities = edgeValues(capacity, default: .infinity)
        var arcs: [Arc] = []
        for source in 0..<nodeCount {
            for entry in side.range(of: source) { arcs.append(Arc(source: Int32(source), entry: Int32(entry))) }
        }
        func number(_ arc: Arc) -> Int { Int(side.edges[Int(arc.entry)]) }
        func nodes(_ arc: Arc) -> (Node, Node) {
            (node(ofRank: Int(arc.source)), node(ofRank: Int(side.targets[Int(arc.entry)])))
        }
        if let arc = arcs.first(where: { !weights[number($0)].isFinite }) {
            let (source, target) = nodes(arc)
            throw .infiniteWeight(source: source, target: target)
        }
        guard demands.reduce(0, +) == 0 else { throw .unbalanced }
        if let arc = arcs.first(where: { !(capacities[number($0)] >= 0) }) {
            let (source, target) = nodes(arc)
            throw .negativeCapacity(source: source, target: target)
        }

        var simplex = NetworkSimplex(demands: demands)
        var places: [Int] = [], loopCost = 0.0, flows = [Double](repeating: 0, count: arcs.count)
        for (place, arc) in arcs.enumerated() {
            let capacity = capacities[number(arc)], weight = weights[number(arc)]
            let target = side.targets[Int(arc.entry)]
            if arc.source == target {
                guard weight < 0 else { continue }
                flows[place] = capacity
                loopCost += weight * capacity
            } else if capacity > 0 {
                simplex.append(from: arc.source, to: target, capacity: capacity, weight: weight)
                places.append(place)
            }
        }
        switch simplex.solve() {
        case .unfeasible: throw .unfeasible
        case .unbounded: throw .unbounded
        case .solved: break
        }
        guard loopCost.isFinite else { throw .unbounded }
        for (edge, place) in places.enumerated() { flows[place] = simplex.flows[edge] }
        let cost = places.enumerated().reduce(0) { $0 + simplex.flows[$1.offset] * weights[number(arcs[$1.element])] }
        return CostedFlow(cost: cost + loopCost, edges: Array(zip(edges(ofArcs: arcs, in: topology), flows)))
    }
}

extension Network {
    /// What flows would cost: networkx's `cost_of_flow`.
    ///
    /// - Parameters:
    ///   - flow: How much flows through an edge.
    ///   - weight: The attribute that says what an edge costs for each unit; nothing where it is missing.
    /// - Complexity: O(*n* + *m*) time, where *n* and *m* are the numbers of nodes and edges.
    public func cost(weight: AttributeKey<Double> = .weight, ofFlow flow: (Edge<Node>) throws -> Double) rethrows
        -> Double
    {
        try edges.reduce(0) { $0 + (try flow($1)) * ($1[weight] ?? 0) }
    }
}
