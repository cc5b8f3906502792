import ArgumentParser
import NetworkGraphs

/// A layout that needs nothing but the graph.
enum LayoutName: String, ExpressibleByArgument, CaseIterable {
    case stress, multilevel, layered, tree, radialTree = "radial-tree", planar, spectral, spring
    case kamadaKawai = "kamada-kawai", circular
}

/// What layouts can be told.
struct LayoutParameters: ParsableArguments {
    @Option(help: "The seed of the random numbers.")
    var seed: UInt32 = 0

    @Option(
        help: ArgumentHelp(
            "The attribute of edges that says how long they are, in stress layouts, or how strong.",
            valueName: "attribute"))
    var weight: String?

    /// A place for every node, and the ways of the edges.
    func placement<Node, Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>, by name: LayoutName
    ) throws -> GraphPlacement<Node> {
        let edges: EdgeWeight<Node> = weight.map { .key(AttributeKey($0)) } ?? .unit, seed = seed
        func placement(_ layout: some GraphLayout<Node>) throws -> GraphPlacement<Node> {
            try layout.placement(of: graph)
        }
        return switch name {
        case .stress: try placement(.stress(distance: edges, seed: UInt64(seed)))
        case .multilevel: try placement(.multilevel(seed: UInt64(seed)))
        case .layered: try placement(.layered())
        case .tree: try placement(.tree())
        case .radialTree: try placement(.radialTree())
        case .planar: try placement(.planar())
        case .spectral: try placement(.spectral(weight: edges))
        case .spring: try placement(.packed(.spring(weight: edges, seed: seed)))
        case .kamadaKawai: try placement(.packed(.kamadaKawai(distance: edges)))
        case .circular: try placement(.circular())
        }
    }
}
