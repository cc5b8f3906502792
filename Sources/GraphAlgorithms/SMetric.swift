public import GraphModel

extension Network {
    /// The sum over all edges of the product of the degrees of their ends: networkx's `s_metric`.
    ///
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// L. Li et al., "Towards a theory of scale-free graphs: definition, properties, and implications", Internet Mathematics
    /// 2 (2005), 431–523, https://doi.org/10.1080/15427951.2005.10129111
    public var sMetric: Double {
        let degrees = degrees.map { Double($0.degree) }
        return edgeNumbers.reduce(0) { sum, edge in
            let ends = ends(ofEdge: Int(edge))
            return sum + degrees[ends.tail] * degrees[ends.head]
        }
    }
}
