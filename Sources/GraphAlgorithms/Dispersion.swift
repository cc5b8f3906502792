public import GraphModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Network {
    /// How little the common neighbours of two nodes have to do with each other: the number of their pairs that are neither
    /// joined nor have a common neighbour among the first node's, over the number of common neighbours. networkx's
    /// `dispersion`. High values tell spouses from mere friends.
    ///
    /// - Parameters:
    ///   - first: The node whose neighbours count.
    ///   - second: The other.
    ///   - normalized: Whether to return (*p* + *b*)^α / (*e* + *c*) with the numbers of pairs *p* and of common neighbours *e*,
    ///     rather than *p*.
    ///   - alpha: The exponent α.
    ///   - b: What is added to the number of pairs.
    ///   - c: What is added to the number of common neighbours.
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*e*² · *d*) in time, where *e* is the number of common neighbours and *d* the largest degree.
    ///
    /// L. Backstrom, J. Kleinberg, "Romantic partnerships and the dispersion of social ties", CSCW 2014, 831–841,
    /// https://doi.org/10.1145/2531602.2531642
    public func dispersion(
        of first: Node, and second: Node, normalized: Bool = true, alpha: Double = 1, b: Double = 0, c: Double = 0
    ) throws(NodeNotFound<Node>) -> Double {
        let first = try requiredRank(of: first), second = try requiredRank(of: second)
        return DispersionSearch(rows: pathRows().outgoing, normalized, alpha, b, c).value(first, second)
    }

    /// The dispersion of a node and each of its neighbours, in their order; see
    /// ``dispersion(of:and:normalized:alpha:b:c:)``.
    ///
    /// - Throws: `NodeNotFound`.
    public func dispersions(
        of node: Node, normalized: Bool = true, alpha: Double = 1, b: Double = 0, c: Double = 0
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, Double> {
        let rank = try requiredRank(of: node), rows = pathRows().outgoing
        let search = DispersionSearch(rows: rows, normalized, alpha, b, c)
        let neighbors = Array(rows.targets[rows.range(of: rank)])
        return nodeMap(ranks: neighbors, neighbors.map { search.value(rank, $0) })
    }
}

private struct DispersionSearch {
    private let rows: PathRows.Side
    private let neighbors: [Set<Int32>]
    private let value: (_ pairs: Int, _ common: Int) -> Double

    init(rows: PathRows.Side, _ normalized: Bool, _ alpha: Double, _ b: Double, _ c: Double) {
        self.rows = rows
        neighbors = (0..<Int32(rows.offsets.count - 1)).map { Set(rows.targets[rows.range(of: $0)]) }
        value = { pairs, common in
            guard normalized else { return Double(pairs) }
            let power = pow(Double(pairs) + b, alpha), scale = Double(common) + c
            return scale == 0 ? power : power / scale
        }
    }

    func value(_ first: Int32, _ second: Int32) -> Double {
        let around = neighbors[Int(first)]
        let common = rows.targets[rows.range(of: second)].filter(around.contains)
        var pairs = 0
        for (index, left) in common.enumerated() {
            let near = around.intersection(neighbors[Int(left)]).subtracting([first, second])
            for right in common.dropFirst(index + 1)
            where !near.contains(right) && near.isDisjoint(with: neighbors[Int(right)]) {
                pairs += 1
            }
        }
        return value(pairs, common.count)
    }
}
