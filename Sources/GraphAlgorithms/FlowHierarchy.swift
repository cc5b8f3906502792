public import GraphModel

extension Network where Direction == Directed {
    /// The share of the edges that are in no cycle: networkx's `flow_hierarchy`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: A number from 0 to 1; not a number without edges.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// J. Luo, C. L. Magee, "Detecting evolving patterns of self-organizing networks by flow hierarchy measurement",
    /// Complexity 16 (2011), 53–61, https://doi.org/10.1002/cplx.20368
    public func flowHierarchy(weight: EdgeWeight<Node> = .unit) -> Double {
        var parts = [Int](repeating: 0, count: nodeCount), inside = 0.0, total = 0.0
        for (part, component) in stronglyConnectedComponents.enumerated() {
            for node in component { if let rank = rank(of: node) { parts[rank] = part } }
        }
        let weights = edgeWeights(weight)
        for edge in edgeNumbers {
            let value = weights.map { $0[Int(edge)] } ?? 1, ends = ends(ofEdge: Int(edge))
            if value.isNaN { continue }
            total += value
            if parts[ends.tail] == parts[ends.head] { inside += value }
        }
        return 1 - inside / total
    }
}
