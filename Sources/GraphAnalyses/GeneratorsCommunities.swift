import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.community`.
    static let communities: [Generation] = [
        Generation("caveman_graph", [.required("l"), .k]) { a in
            GeneratedGraph(try Graph.caveman(try a.int("l"), try a.int("k")))
        },
        Generation("connected_caveman_graph", [.required("l"), .k]) { a in
            GeneratedGraph(try Graph.connectedCaveman(try a.int("l"), try a.int("k")))
        },
        Generation("relaxed_caveman_graph", [.required("l"), .k, .p, .seed]) { a in
            GeneratedGraph(
                try Graph.relaxedCaveman(try a.int("l"), try a.int("k"), try a.double("p"), seed: try a.start()))
        },
        Generation("ring_of_cliques", [.required("num_cliques"), .required("clique_size")]) { a in
            GeneratedGraph(try Graph.ringOfCliques(try a.int("num_cliques"), try a.int("clique_size")))
        },
        Generation("windmill_graph", [.n, .k]) { a in
            let n = try a.int("n"), k = try a.int("k")
            guard n >= 2 else { throw Refusal("NetworkXError", "A windmill graph must have at least two cliques") }
            guard k >= 2 else { throw Refusal("NetworkXError", "The cliques must have at least two nodes") }
            try a.checkSize(n, k, k)
            return GeneratedGraph(Graph.windmill(n, k))
        },
        Generation(
            "random_partition_graph", [.required("sizes"), .required("p_in"), .required("p_out"), .seed, .directed]
        ) { a in
            let sizes = try a.ints("sizes"), inside = try a.double("p_in"), between = try a.double("p_out")
            let seed = try a.start()
            return try a.ofDirection(
                try .randomPartition(sizes, inside: inside, between: between, seed: seed),
                try .randomPartition(sizes, inside: inside, between: between, seed: seed))
        },
        Generation(
            "planted_partition_graph",
            [.required("l"), .k, .required("p_in"), .required("p_out"), .seed, .directed]
        ) { a in
            let l = try a.int("l"), k = try a.int("k"), inside = try a.double("p_in"), between = try a.double("p_out")
            let seed = try a.start()
            return try a.ofDirection(
                try .plantedPartition(l, size: k, inside: inside, between: between, seed: seed),
                try .plantedPartition(l, size: k, inside: inside, between: between, seed: seed))
        },
        Generation(
            "gaussian_random_partition_graph",
            [.n, .required("s"), .required("v"), .required("p_in"), .required("p_out"), .directed, .seed]
        ) { a in
            let n = try a.int("n"), s = try a.double("s"), v = try a.double("v")
            let inside = try a.double("p_in"), between = try a.double("p_out"), seed = try a.start()
            return try a.ofDirection(
                try .gaussianRandomPartition(n, mean: s, shape: v, inside: inside, between: between, seed: seed),
                try .gaussianRandomPartition(n, mean: s, shape: v, inside: inside, between: between, seed: seed))
        },
        Generation(
            "stochastic_block_model",
            [
                .required("sizes"), .p, Parameter("nodelist", nil), .seed, .directed, Parameter("selfloops", false),
                Parameter("sparse", true),
            ], raising: [.arguments: "NetworkXException"]
        ) { a in
            let sizes = try a.ints("sizes"), p = try a.matrix("p"), seed = try a.start()
            let nodes = a.has("nodelist") ? try a.ints("nodelist") : nil
            let loops = try a.bool("selfloops"), sparse = try a.bool("sparse")
            return try a.ofDirection(
                try .stochasticBlockModel(sizes, p, nodes: nodes, selfLoops: loops, sparse: sparse, seed: seed),
                try .stochasticBlockModel(sizes, p, nodes: nodes, selfLoops: loops, sparse: sparse, seed: seed))
        },
        Generation(
            "LFR_benchmark_graph",
            [
                .n, .required("tau1"), .required("tau2"), .required("mu"), Parameter("average_degree", nil),
                Parameter("min_degree", nil), Parameter("max_degree", nil), Parameter("min_community", nil),
                Parameter("max_community", nil), Parameter("tol", 1e-7), Parameter("max_iters", 500), .seed,
            ], raising: [.tries: "ExceededMaxIterations"]
        ) { a in
            var parameters = LFRParameters(
                degreeExponent: try a.double("tau1"), sizeExponent: try a.double("tau2"), mixing: try a.double("mu"),
                averageDegree: try a.optionalDouble("average_degree"), minimumDegree: try a.optionalInt("min_degree"),
                maximumDegree: try a.optionalInt("max_degree"), minimumCommunity: try a.optionalInt("min_community"),
                maximumCommunity: try a.optionalInt("max_community"))
            parameters.tolerance = try a.double("tol")
            parameters.tries = try a.int("max_iters")
            return GeneratedGraph(try Graph.lfrBenchmark(try a.int("n"), parameters, seed: try a.start()))
        },
    ]
}
