/// Every function there is, by family.
public enum Analyses {
    /// All of them, in the order of the families.
    public static let all: [any Analysis.Type] = [
        LinkAnalyses.all, FlowAnalyses.all, ConnectivityAnalyses.all, CutAnalyses.all, MatchingAnalyses.all,
        ShortestPathAnalyses.all, DijkstraAnalyses.all, BellmanFordAnalyses.all, SimplePathAnalyses.all,
        TraversalAnalyses.all, ComponentAnalyses.all, DistanceAnalyses.all, DAGAnalyses.all, CycleAnalyses.all,
        CentralityAnalyses.all, ClusteringAnalyses.all, CoreAnalyses.all, CliqueAnalyses.all, CommunityAnalyses.all,
        IsomorphismAnalyses.all, LinkPredictionAnalyses.all, AssortativityAnalyses.all, StructureAnalyses.all,
        TreeAnalyses.all, ColoringAnalyses.all, CoveringAnalyses.all, BipartiteAnalyses.all, ProjectionAnalyses.all,
        OperatorAnalyses.all, ProductAnalyses.all, GraphFunctionAnalyses.all, MatrixAnalyses.all, CurrentAnalyses.all,
        PlanarityAnalyses.all, LayoutAnalyses.all,
    ].flatMap(\.self)

    private static let byName: [String: any Analysis.Type] = Dictionary(
        all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The function of a name; `nil` where there is none.
    public static func named(_ name: String) -> (any Analysis.Type)? { byName[name] }
}
