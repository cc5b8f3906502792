import NetworkGraphs

/// One thing that is measured: something asked of a graph, and a number from the answer that everybody must find.
struct GraphTask: Sendable {
    typealias Body<Direction: GraphDirection> =
        @Sendable (Network<Int, Direction, SingleEdges>, GraphFile) throws -> Double

    var isWeighted = false
    var undirected: Body<Undirected>?
    var directed: Body<Directed>?

    /// Something asked of an undirected graph.
    static func undirected(isWeighted: Bool = false, _ body: @escaping Body<Undirected>) -> GraphTask {
        GraphTask(isWeighted: isWeighted, undirected: body)
    }

    /// Something asked of a directed graph.
    static func directed(isWeighted: Bool = false, _ body: @escaping Body<Directed>) -> GraphTask {
        GraphTask(isWeighted: isWeighted, directed: body)
    }
}

extension GraphTask {
    /// The tasks by their names in `Benchmarks/graph_rows.py`.
    static let all: [String: GraphTask] = [
        "build_tuples": .undirected { _, file in Double(Graph(edges: file.edges).edgeCount) },
        "copy_graph": .undirected { graph, file in
            // A copy shares everything until one of the two is changed; so it is changed.
            var copy = graph
            copy.removeEdge(file.edges[0].0, file.edges[0].1)
            return Double(copy.edgeCount)
        },
        "iterate_edges": .undirected { graph, _ in
            var sum = 0
            for edge in graph.edges { sum += edge.source ^ edge.target }
            return Double(sum)
        },
        "bfs_distances": .undirected { graph, file in
            Double(try graph.shortestPathLengths(from: file.start).values.reduce(0, +))
        },
        "bfs_tree_order": .undirected { graph, file in Double(try graph.breadthFirstEdges(from: file.start).count) },
        "dijkstra_sssp": .undirected(isWeighted: true) { graph, file in
            try graph.dijkstraPathLengths(from: file.start).values.reduce(0, +)
        },
        "dijkstra_one_path": .undirected(isWeighted: true) { graph, file in
            try graph.bidirectionalDijkstra(from: file.start, to: file.end)?.length ?? -1
        },
        "connected_components": .undirected { graph, _ in Double(graph.connectedComponents.count) },
        "scc": .directed { graph, _ in Double(graph.stronglyConnectedComponents.count) },
        "topological_sort": .directed { graph, _ in Double(try graph.topologicalOrder().count) },
        "articulation_points": .undirected { graph, _ in Double(graph.articulationPoints.count) },
        "pagerank_l1_1e-8": .directed { graph, _ in
            let ranks = try graph.pageRank(maximumIterations: 500, tolerance: 1e-8 / Double(graph.nodeCount))
            return ranks.values.max() ?? 0
        },
        "betweenness_exact": .undirected { graph, _ in graph.betweennessCentrality().values.reduce(0, +) },
        "betweenness_weighted": .undirected(isWeighted: true) { graph, _ in
            graph.betweennessCentrality(weight: .weight).values.reduce(0, +)
        },
        "closeness": .undirected { graph, _ in graph.closenessCentrality().values.reduce(0, +) },
        "eigenvector": .undirected { graph, _ in
            try graph.eigenvectorCentrality(maximumIterations: 1000).values.max() ?? 0
        },
        "triangles_total": .undirected { graph, _ in Double(graph.triangles().values.reduce(0, +) / 3) },
        "local_clustering": .undirected { graph, _ in graph.clustering().values.reduce(0, +) },
        "core_number": .undirected { graph, _ in Double(try graph.coreNumbers().values.reduce(0, +)) },
        "mst": .undirected(isWeighted: true) { graph, _ in
            Double(graph.minimumSpanningEdges().count)
        },
        "maximal_cliques": .undirected { graph, _ in Double(graph.maximalCliques().count) },
        "greedy_coloring": .undirected { graph, _ in Double(graph.greedyColoring().count) },
        "louvain": .undirected { graph, _ in
            try graph.modularity(of: graph.louvainCommunities(seed: 1)).rounded(toPlaces: 1)
        },
        "label_propagation": .undirected { graph, _ in
            Double(graph.labelPropagationCommunities().reduce(0) { $0 + $1.count })
        },
        "greedy_modularity": .undirected { graph, _ in
            Double(graph.greedyModularityCommunities().reduce(0) { $0 + $1.count })
        },
        "max_weight_matching": .undirected(isWeighted: true) { graph, _ in
            Double(graph.maximumWeightMatching().count)
        },
        "apsp_unweighted": .undirected { graph, _ in
            Double(graph.allPairsShortestPathLengths().values.reduce(0) { $0 + $1.values.reduce(0, +) })
        },
        "apsp_weighted": .undirected(isWeighted: true) { graph, _ in
            try graph.allPairsDijkstraPathLengths().values.reduce(0) { $0 + $1.values.reduce(0, +) }
        },
        "read_edgelist_text": .undirected { _, file in
            Double(try Graph<Int>(contentsOf: file.edgeListPath, as: .edgeList).edgeCount)
        },
        "read_graphml": .undirected { _, file in
            Double(try Graph<Int>(contentsOf: file.graphMLPath, as: .graphML).edgeCount)
        },
        "write_graphml": .undirected(isWeighted: true) { graph, file in
            try graph.write(to: file.outputPath, as: .graphML)
            return 0
        },
        "max_flow": .directed(isWeighted: true) { graph, _ in
            try graph.maximumFlowValue(from: 0, to: graph.nodeCount - 1, capacity: .weight)
        },
    ]
}

extension Double {
    fileprivate func rounded(toPlaces places: Int) -> Double {
        let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
        return (self * factor).rounded() / factor
    }
}
