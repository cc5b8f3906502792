public import GraphModel

/// The four kinds of network, as arguments of a test.
public enum GraphKind: String, CaseIterable, Sendable {
    case graph, diGraph, multiGraph, multiDiGraph

    /// Runs `body` with the type of this kind over `Int` nodes.
    public func run<Body: GraphKindBody>(_ body: Body) throws {
        switch self {
        case .graph: try body.callAsFunction(Graph<Int>.self)
        case .diGraph: try body.callAsFunction(DiGraph<Int>.self)
        case .multiGraph: try body.callAsFunction(MultiGraph<Int>.self)
        case .multiDiGraph: try body.callAsFunction(MultiDiGraph<Int>.self)
        }
    }
}

/// Something to do with a kind of network.
public protocol GraphKindBody {
    func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws
}
