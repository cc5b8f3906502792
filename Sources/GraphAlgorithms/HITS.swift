public import GraphModel

/// How good nodes are as hubs, from which edges lead to authorities, and as authorities, to which edges lead from hubs.
public struct HubsAndAuthorities<Node: Hashable & Sendable>: Sendable, Hashable {
    public let hubs: NodeMap<Node, Double>
    public let authorities: NodeMap<Node, Double>
}

extension Network {
    /// Hubs and authorities: a node is a good hub if edges lead from it to good authorities, and a good authority if edges
    /// lead to it from good hubs.
    ///
    /// The authorities are the dominant right singular vector of the matrix of weights, the hubs the left one. Where
    /// several vectors are equally dominant, as in a bipartite graph, it is the one nearest to all nodes alike.
    ///
    /// - Parameters:
    ///   - maximumIterations: The number of rounds that may be taken, of 20 steps each.
    ///   - tolerance: How much all nodes may still change in a step when it ends.
    ///   - normalized: Whether the numbers of the hubs, and those of the authorities, have the sum 1.
    ///   - weight: What an edge counts.
    /// - Returns: Two numbers for every node, in order.
    /// - Throws: ``NotConverged``.
    /// - Complexity: O(*k*(*n* + *m*)) in time, where *k*, *n* and *m* are the numbers of steps, nodes and edges.
    ///
    /// J. Kleinberg, "Authoritative sources in a hyperlinked environment", Journal of the ACM 46 (1999), 604–632,
    /// https://doi.org/10.1145/324133.324140
    public func hits(
        maximumIterations: Int = 100, tolerance: Double = 1e-8, normalized: Bool = true,
        weight: EdgeWeight<Node> = .weight
    ) throws(NotConverged) -> HubsAndAuthorities<Node> {
        guard nodeCount > 0 else { return HubsAndAuthorities(hubs: [:], authorities: [:]) }
        let rows = adjacencyRows(weight)
        var authorities = [Double](repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
        for _ in 0..<max(maximumIterations, 0) * 20 {
            let last = authorities
            authorities = rows.leftProduct(rows.rightProduct(last))
            let length = authorities.length
            if length != 0 { authorities = authorities.map { $0 / length } }
            guard authorities.distance(to: last) < tolerance else { continue }
            let hubs = rows.rightProduct(authorities)
            func scaled(_ values: [Double]) -> [Double] {
                let sum = values.reduce(0, +)
                return normalized && sum != 0 ? values.map { $0 / sum } : values
            }
            return HubsAndAuthorities(
                hubs: nodeMap(scaled(hubs)), authorities: nodeMap(scaled(authorities)))
        }
        throw NotConverged(iterations: max(maximumIterations, 0))
    }
}
