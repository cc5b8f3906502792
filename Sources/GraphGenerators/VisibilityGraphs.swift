public import GraphModel

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// The values of a series, joined where one can be seen from the other over those in between: networkx's
    /// `visibility_graph`.
    ///
    /// A node is the place of a value in the series, its `value` the value.
    ///
    /// - Complexity: O(*n*³) at worst, where *n* is the number of values; where they vary, about O(*n*²).
    ///
    /// L. Lacasa, B. Luque, F. Ballesteros, J. Luque, J. C. Nuño, "From time series to complex networks: the visibility
    /// graph", Proceedings of the National Academy of Sciences 105 (2008), 4972–4975,
    /// https://doi.org/10.1073/pnas.0709247105
    public static func visibility(of series: [Double]) -> Self {
        var edges = (1..<max(series.count, 1)).map { ($0 - 1, $0) }
        for first in series.indices {
            for second in (first + 1)..<max(series.count, first + 1) {
                let slope = (series[second] - series[first]) / Double(second - first)
                let offset = series[second] - slope * Double(second)
                let isHidden = (first + 1..<second).contains { series[$0] >= slope * Double($0) + offset }
                if !isHidden { edges.append((first, second)) }
            }
        }
        var graph = Self(count: series.count, edges: edges)
        for (node, value) in series.enumerated() { graph.addNode(node, Attribute("value", value)) }
        return graph
    }
}
