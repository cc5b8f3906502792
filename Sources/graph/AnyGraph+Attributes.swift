import NetworkGraphs

extension AnyGraph {
    /// What the graph says about itself.
    var attributes: Attributes {
        switch self {
        case .graph(let graph): graph.attributes
        case .diGraph(let graph): graph.attributes
        case .multiGraph(let graph): graph.attributes
        case .multiDiGraph(let graph): graph.attributes
        }
    }
}
