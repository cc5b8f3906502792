import Foundation
import GraphAlgorithms
import GraphAnalyses
import GraphModel
import NetworkXTestSupport
import OrderedJSON
import Testing

/// Every result that was recorded from networkx, asked for by networkx's name.
@Suite("Recorded analyses")
struct RecordedAnalysesTests {
    @Test("every recorded result is the answer", arguments: GoldenResults.all)
    func results(golden: GoldenResults) async throws {
        for recorded in RecordedAnalysis.all {
            guard let expected = golden[recorded.key] else {
                Issue.record("\(golden.name) has no \(recorded.key)")
                continue
            }
            // What is asked of a first node cannot be asked where there is none.
            if golden.nodeCount == 0, recorded.parameters(1).values.contains(where: { $0 == RecordedAnalysis.last }) {
                continue
            }
            let answer = await recorded.answer(on: golden)
            switch (expected, answer) {
            case (.value(let value), .success(let answer)):
                let projected = recorded.project(answer)
                let expected = RecordedAnalysis.byRank["\(golden.name).\(recorded.key)"] ?? value
                // Some results were recorded with nodes that are pairs of numbers, not with their indices.
                #expect(
                    [expected, expected.replacing(pairs: golden.pairNodes)].contains {
                        golden.matches(projected, $0, tolerance: recorded.tolerance, recorded.comparison)
                    },
                    "\(golden.name).\(recorded.key): \(projected.serialized().prefix(400)) instead of \(expected)"
                )
            case (.error(let type, _), .failure(let refusal)):
                let exceptions = ["NetworkXNoPath", "NetworkXNotImplemented", "NodeNotFound", "NetworkXError"]
                if type.hasPrefix("NetworkX") || exceptions.contains(type) {
                    #expect(refusal.type == type, "\(golden.name).\(recorded.key): \(refusal)")
                }
            case (.error(let type, let message), .success(let answer)):
                // Python's own errors are accidents of its implementation.
                #expect(
                    !type.hasPrefix("NetworkX") && type != "NodeNotFound",
                    "\(golden.name).\(recorded.key): \(answer.serialized().prefix(200)) instead of \(type): \(message)")
            case (.value(let expected), .failure(let refusal)):
                Issue.record(
                    "\(golden.name).\(recorded.key): \(refusal) instead of \(expected.serialized().prefix(200))")
            }
        }
    }

    @Test("the five shortest simple paths", arguments: GoldenResults.all.filter { $0.nodeCount > 0 })
    func shortestSimplePaths(golden: GoldenResults) throws {
        let target = golden.nodeCount - 1
        func five(_ paths: some Sequence<[Int]>) -> [[Int]] { Array(paths.prefix(5)) }
        let found =
            golden.isDirected
            ? five(try golden.diGraph.shortestSimplePaths(from: 0, to: target, weight: .weight))
            : five(try golden.graph.shortestSimplePaths(from: 0, to: target, weight: .weight))
        if golden.value("yen5") != nil {
            golden.expect("yen5", .lists(found))
        } else {
            #expect(found.isEmpty)
        }
    }

    @Test("the weight of a matching of greatest weight", arguments: GoldenResults.undirected)
    func matchingWeight(golden: GoldenResults) throws {
        let graph = golden.graph
        let weight = graph.maximumWeightMatching().reduce(0) { $0 + ($1[.weight] ?? 1) }
        golden.expect("max_matching_weight", .double(weight))
    }

    @Test("nothing that was recorded is left out")
    func completeness() throws {
        let keys = Set(RecordedAnalysis.all.map(\.key))
        let left = try #require(GoldenResults.named("karate")).recordedKeys.filter { !keys.contains($0) }
        #expect(Set(left) == RecordedAnalysis.elsewhere)
    }
}

/// A recorded result: how networkx was called.
private struct RecordedAnalysis: Sendable {
    enum Comparison {
        case exact
        /// The outermost list may come in any order.
        case anyOrder
        /// All lists may.
        case sets
        /// Values of some pairs of nodes, whichever networkx met first.
        case somePairs
    }

    let key: String
    let name: String
    let given: JSON.Object
    let tolerance: Double
    let comparison: Comparison
    let project: @Sendable (JSON) -> JSON

    init(
        _ key: String, _ name: String? = nil, _ given: JSON.Object = [:], tolerance: Double = 1e-9,
        _ comparison: Comparison = .exact, project: @escaping @Sendable (JSON) -> JSON = { $0 }
    ) {
        self.key = key
        self.name = name ?? key
        self.given = given
        self.tolerance = tolerance
        self.comparison = comparison
        self.project = project
    }

    /// Stands for the last node.
    static let last: JSON = ["last": true]

    /// Stands for the communities that a function finds.
    static func partition(_ name: String) -> JSON { ["partition": .string(name)] }

    func parameters(_ nodeCount: Int) -> JSON.Object {
        given.mapValues { $0 == Self.last ? .int(nodeCount - 1) : $0 }
    }

    func answer(on golden: GoldenResults) async -> Result<JSON, Refusal> {
        let graph: AnyGraph<Int> = golden.isDirected ? .diGraph(golden.diGraph) : .graph(golden.graph)
        do throws(Refusal) {
            var given = parameters(golden.nodeCount)
            if let finder = given["communities"]?["partition"]?.stringValue {
                let arguments: JSON.Object = finder == "louvain_communities" ? ["seed": 1] : [:]
                given["communities"] = try await Analyses.outcome(of: finder, on: graph, arguments).result
            }
            return .success(try await Analyses.outcome(of: name, on: graph, given).result)
        } catch {
            return .failure(error)
        }
    }

    /// networkx's answers where nodes are called by their ranks: ties among communities and among paths are broken by
    /// comparing what nodes are called, and these graphs' nodes are called otherwise.
    static let byRank: [String: JSON] = [
        "davis.greedy_modularity": [
            [10, 11, 12, 13, 14, 16, 17, 26, 27, 28, 29, 30, 31], [0, 1, 2, 3, 4, 5, 18, 19, 20, 21, 22, 23],
            [6, 7, 8, 9, 15, 24, 25],
        ],
        "icosahedral.greedy_modularity": [[0, 1, 5, 6, 7], [2, 3, 8, 9, 11], [4, 10]],
        "lesmis.sp_first_last_w": [0, 1, 10, 64, 76],
    ]

    /// Layouts, which are no analyses, planarity, and what needs more than the answer to be compared.
    static let elsewhere: Set<String> = [
        "yen5", "max_matching_weight", "hits", "topo_lex",
        "circular_layout", "shell_layout", "random_layout_1", "spring_1_it5", "kamada_kawai", "spiral", "planar_layout",
        "forceatlas2_it10", "is_planar",
    ]

    private static let count: @Sendable (JSON) -> JSON = { .int($0.arrayValue?.count ?? 0) }
    private static let first: @Sendable (JSON) -> JSON = { $0[0] ?? .null }
    private static let lengths: @Sendable (JSON) -> JSON = {
        .array(($0.arrayValue ?? []).map { $0.arrayValue?.count ?? 0 }.sorted().map { .int($0) })
    }

    static let all: [RecordedAnalysis] = [
        .init("density"), .init("degree"), .init("degree_w", "degree", ["weight": "weight"]),
        .init("degree_histogram"), .init("degree_centrality"), .init("closeness", "closeness_centrality"),
        .init("closeness_w", "closeness_centrality", ["distance": "weight"]), .init("harmonic", "harmonic_centrality"),
        .init("betweenness", "betweenness_centrality"),
        .init(
            "betweenness_w_raw_ep", "betweenness_centrality",
            ["weight": "weight", "normalized": false, "endpoints": true]),
        .init("edge_betweenness", "edge_betweenness_centrality"), .init("load", "load_centrality"),
        .init("eigenvector", "eigenvector_centrality", ["max_iter": 5000], tolerance: 1e-5),
        .init("katz", "katz_centrality", ["alpha": 0.05, "max_iter": 10_000], tolerance: 1e-5),
        .init("pagerank", tolerance: 1e-6),
        .init(
            "pagerank_unw_tight", "pagerank", ["weight": nil, "tol": 1e-12, "max_iter": 1000], tolerance: 1e-9),
        .init("voterank"), .init("subgraph_centrality", tolerance: 1e-6),
        .init("current_flow_closeness", "current_flow_closeness_centrality", tolerance: 1e-6),
        .init("connected_components"), .init("weakly_cc", "weakly_connected_components"),
        .init("scc", "strongly_connected_components", [:], .sets), .init("is_connected"),
        .init("articulation", "articulation_points", [:], .sets), .init("bridges"),
        .init("biconnected", "biconnected_components", [:], .sets), .init("bfs_edges", nil, ["source": 0]),
        .init("dfs_edges", nil, ["source": 0]), .init("dfs_postorder", "dfs_postorder_nodes", ["source": 0]),
        .init("bfs_layers", nil, ["sources": 0]),
        .init("sp_first_last", "shortest_path", ["source": 0, "target": last]),
        .init("sp_first_last_w", "shortest_path", ["source": 0, "target": last, "weight": "weight"]),
        .init("spl_first", "single_source_shortest_path_length", ["source": 0]),
        .init("dijkstra_len_first", "single_source_dijkstra_path_length", ["source": 0]),
        .init("all_shortest_paths", nil, ["source": 0, "target": last]),
        .init("bellman", "single_source_bellman_ford_path_length", ["source": 0]),
        .init("ecc", "eccentricity"), .init("diameter"), .init("center"),
        .init("aspl", "average_shortest_path_length"), .init("wiener", "wiener_index"), .init("triangles"),
        .init("clustering"), .init("clustering_w", "clustering", ["weight": "weight"]), .init("transitivity"),
        .init("avg_clustering", "average_clustering"), .init("square_clustering"), .init("core", "core_number"),
        .init("k_truss3", "k_truss", ["k": 3]), .init("onion", "onion_layers"),
        .init("cliques", "find_cliques", [:], .sets),
        .init("mst_edges", "minimum_spanning_edges") { edges in
            .array((edges.arrayValue ?? []).map { [$0[0] ?? .null, $0[1] ?? .null, $0[2]?["weight"] ?? 1] })
        },
        .init("mst_weight_max", "maximum_spanning_tree") {
            .double(($0["edges"]?.arrayValue ?? []).reduce(0) { $0 + ($1["weight"]?.doubleValue ?? 1) })
        }, .init("topo", "topological_sort"),
        .init("topo_gen", "topological_generations"),
        .init("is_dag", "is_directed_acyclic_graph"), .init("longest_path", "dag_longest_path"),
        .init("trans_red", "transitive_reduction"), .init("trans_clo", "transitive_closure"),
        .init("condensation") { graph in
            .array(["nodes", "edges"].map { .int(graph[$0]?.arrayValue?.count ?? 0) })
        }, .init("ancestors_last", "ancestors", ["source": last]),
        .init("descendants_first", "descendants", ["source": 0]), .init("find_cycle"),
        .init("cycle_basis_len", "cycle_basis", project: lengths),
        .init("simple_cycles_n", "simple_cycles", ["length_bound": 6], project: count),
        .init("girth"), .init("max_flow", "maximum_flow_value", ["_s": 0, "_t": last, "capacity": "weight"]),
        .init("min_cut", "minimum_cut_value", ["_s": 0, "_t": last, "capacity": "weight"]),
        .init("node_conn", "node_connectivity"), .init("edge_conn", "edge_connectivity"),
        .init("stoer_wagner", project: first),
        .init("max_matching_card", "max_weight_matching", ["maxcardinality": true, "weight": nil], project: count),
        .init("greedy_color_LF", "greedy_color", ["strategy": "largest_first"]),
        .init("greedy_color_DSATUR", "greedy_color", ["strategy": "DSATUR"]), .init("is_bipartite"),
        .init("is_tree"), .init("is_chordal"), .init("is_eulerian"), .init("reciprocity", "overall_reciprocity"),
        .init("assortativity", "degree_assortativity_coefficient", tolerance: 1e-6), .init("triadic_census"),
        .init("wl_hash", "weisfeiler_lehman_graph_hash"), .init("isolates"),
        .init("greedy_modularity", "greedy_modularity_communities"),
        .init("modularity_cc", "modularity", ["communities": partition("connected_components")]),
        .init("girvan_newman1", "girvan_newman", project: first),
        .init("louvain_seed1_Q", "modularity", ["communities": partition("louvain_communities")]),
        .init("label_prop", "label_propagation_communities"), .init("laplacian_spectrum", tolerance: 1e-6),
        .init("algebraic_conn", "algebraic_connectivity", ["weight": nil], tolerance: 1e-5), .init("effective_size"),
        .init("constraint"), .init("jaccard_nonedges", "jaccard_coefficient", [:], .somePairs),
        .init("adamic_adar", "adamic_adar_index", [:], .somePairs),
    ]
}

extension GoldenResults {
    /// Whether an answer in the shape of `graph serve` is what was recorded.
    fileprivate func matches(
        _ answer: JSON, _ expected: JSON, tolerance: Double, _ comparison: RecordedAnalysis.Comparison
    ) -> Bool {
        if comparison == .somePairs {
            let ours = Dictionary(
                (answer.arrayValue ?? []).map { (Set([$0[0], $0[1]]), $0[2]) }, uniquingKeysWith: { first, _ in first })
            return (expected.arrayValue ?? []).count == min(50, ours.count)
                && (expected.arrayValue ?? []).allSatisfy { row in
                    guard let value = ours[[row[0], row[1]]] ?? nil, let recorded = row[2] else { return false }
                    return value.isClose(to: recorded, tolerance: tolerance)
                }
        }
        func elements(_ json: JSON) -> [JSON] {
            let list = json.arrayValue ?? []
            return comparison == .exact ? list : list.map { element in element.deepSorted }.sorted { "\($0)" < "\($1)" }
        }
        if let rows = expected["map"]?.arrayValue {
            if rows.isEmpty { return answer.objectValue?.isEmpty ?? answer.arrayValue?.isEmpty ?? false }
            if let pairs = answer.arrayValue {
                return matches(.array(pairs), .array(rows), tolerance: tolerance, .sets)
            }
            guard let object = answer.objectValue, object.count == rows.count else { return false }
            return rows.allSatisfy { row in
                guard let key = row[0], let value = row[1], let ours = object[key.stringValue ?? key.serialized()]
                else { return false }
                return matches(ours, value, tolerance: tolerance, comparison)
            }
        }
        if let members = expected["set"]?.arrayValue {
            let left = (answer.arrayValue ?? []).map(\.deepSorted).map { "\($0)" }.sorted()
            return left == members.map(\.deepSorted).map { "\($0)" }.sorted()
        }
        if let edges = expected["edges"]?.arrayValue {
            let ours = (answer["edges"]?.arrayValue ?? []).map { [$0["source"] ?? .null, $0["target"] ?? .null] }
            func sorted(_ pairs: [[JSON]]) -> [String] {
                pairs.map { pair in "\(isDirected ? JSON.array(pair) : JSON.array(pair).deepSorted)" }.sorted()
            }
            return sorted(ours) == sorted(edges.map { Array(($0.arrayValue ?? []).prefix(2)) })
        }
        if case .array = expected {
            let left = elements(answer), right = elements(expected)
            return left.count == right.count
                && zip(left, right).allSatisfy { matches($0, $1, tolerance: tolerance, .exact) }
        }
        return answer.isClose(to: expected, tolerance: tolerance)
    }
}

extension JSON {
    /// The same with every list sorted.
    fileprivate var deepSorted: JSON {
        guard case .array(let elements) = self else { return self }
        return .array(elements.map(\.deepSorted).sorted { "\($0)" < "\($1)" })
    }
}
