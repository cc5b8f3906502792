import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.small`.
    static let small: [Generation] = [
        Generation("LCF_graph", [.n, .required("shift_list"), .required("repeats"), .createUsing]) { a in
            let n = try a.int("n"), shifts = try a.ints("shift_list"), repeats = try a.int("repeats")
            try a.checkSize(n, 1)
            try a.checkSize(max(repeats, 1), max(shifts.count, 1))
            var graph = Graph.lcf(n, shifts: shifts, repeats: repeats)
            var multiGraph = MultiGraph.lcf(n, shifts: shifts, repeats: repeats)
            if n > 0 {
                graph.attributes[.name] = "LCF_graph"
                multiGraph.attributes[.name] = "LCF_graph"
            }
            return try a.ofUndirectedKind(graph, multiGraph)
        },
        named("bull_graph") { .bull }, named("chvatal_graph") { .chvatal }, named("cubical_graph") { .cubical },
        named("desargues_graph") { .desargues }, named("diamond_graph") { .diamond },
        named("dodecahedral_graph") { .dodecahedral }, named("frucht_graph") { .frucht },
        named("heawood_graph") { .heawood }, named("house_graph") { .house }, named("house_x_graph") { .houseWithX },
        named("icosahedral_graph") { .icosahedral }, named("krackhardt_kite_graph") { .krackhardtKite },
        named("moebius_kantor_graph") { .moebiusKantor }, named("octahedral_graph") { .octahedral },
        named("petersen_graph") { .petersen }, named("sedgewick_maze_graph") { .sedgewickMaze },
        named("tetrahedral_graph") { .tetrahedral }, named("truncated_cube_graph") { .truncatedCube },
        named("truncated_tetrahedron_graph") { .truncatedTetrahedron }, named("tutte_graph") { .tutte },
        Generation("pappus_graph", []) { _ in GeneratedGraph(Graph.pappus) },
        Generation("hoffman_singleton_graph", []) { _ in GeneratedGraph(Graph.hoffmanSingleton) },
        Generation("generalized_petersen_graph", [.n, .k, .createUsing]) { a in
            let graph = try Graph.generalizedPetersen(try a.int("n"), step: try a.int("k"))
            return try a.ofUndirectedKind(graph, MultiGraph(graph))
        },
    ]

    /// networkx's `generators.social`.
    static let social: [Generation] = [
        Generation("karate_club_graph", []) { _ in GeneratedGraph(Graph.karateClub) },
        Generation("davis_southern_women_graph", []) { _ in
            var graph = Graph.davisSouthernWomen
            graph.attributes["top"] = .array(graph.nodes.filter { !isEvent($0) }.map { .string($0) })
            graph.attributes["bottom"] = .array(graph.nodes.filter(isEvent).map { .string($0) })
            return GeneratedGraph(graph) { .string($0) }
        },
        Generation("florentine_families_graph", []) { _ in GeneratedGraph(Graph.florentineFamilies) { .string($0) } },
        Generation("les_miserables_graph", []) { _ in GeneratedGraph(Graph.lesMiserables) { .string($0) } },
    ]

    private static func isEvent(_ name: String) -> Bool { name.dropFirst().allSatisfy(\.isNumber) }

    /// A graph of which there is one.
    private static func named(_ name: String, _ graph: @escaping @Sendable () -> Graph<Int>) -> Generation {
        Generation(name, [.createUsing]) { a in try a.ofUndirectedKind(graph(), MultiGraph(graph())) }
    }
}
