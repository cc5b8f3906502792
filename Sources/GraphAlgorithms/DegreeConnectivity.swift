public import GraphModel
public import OrderedCollections

extension Network {
    /// For every degree, the mean degree of the neighbours of the nodes that have it: networkx's
    /// `average_degree_connectivity`.
    ///
    /// - Parameters:
    ///   - source: Which edges count at the nodes; where it is all, the neighbours are still the successors, as in networkx.
    ///   - target: Which edges count at the neighbours.
    ///   - nodes: The nodes that are looked at; all if not given.
    ///   - weight: What an edge counts; of parallel ones only the first's other end does.
    /// - Returns: A number by degree, in the order in which the degrees are met.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. Barrat et al., "The architecture of complex weighted networks", Proceedings of the National Academy of Sciences
    /// 101 (2004), 3747–3752, https://doi.org/10.1073/pnas.0400087101
    public func averageDegreeConnectivity(
        source: DegreeKind = .all, target: DegreeKind = .all, nodes: [Node]? = nil, weight: EdgeWeight<Node> = .unit
    ) -> OrderedDictionary<Int, Double> {
        let rows = pathRows(weight), side = source == .incoming ? rows.incoming : rows.outgoing
        let counts = degreeSums(source, .unit), norms = degreeSums(source, weight), degrees = degreeSums(target, .unit)
        var sums: OrderedDictionary<Int, (sum: Double, norm: Double)> = [:]
        for rank in nodes?.compactMap({ rank(of: $0) }) ?? Array(0..<nodeCount) {
            var sum = 0.0
            for entry in side.range(of: Int32(rank)) {
                // Weights of parallel edges are none of a neighbour's, and networkx counts them 1.
                sum += (isMultigraph ? 1 : side.weight(at: entry)) * degrees[Int(side.targets[entry])]
            }
            sums[Int(counts[rank]), default: (0, 0)].sum += sum
            sums[Int(counts[rank]), default: (0, 0)].norm += norms[rank]
        }
        return sums.mapValues { $0.norm == 0 ? $0.sum : $0.sum / $0.norm }
    }
}
