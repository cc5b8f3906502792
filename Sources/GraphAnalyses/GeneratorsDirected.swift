import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.directed`.
    static let directed: [Generation] = [
        Generation("gn_graph", [.n, Parameter("kernel", nil), .createUsing, .seed]) { a in
            let n = try a.int("n"), seed = try a.start()
            try a.checkSize(n)
            try a.refuseFunctions("kernel")
            return try a.ofDirectedKind(.growingNetwork(n, seed: seed), .growingNetwork(n, seed: seed))
        },
        Generation("gnr_graph", [.n, .p, .createUsing, .seed]) { a in
            let n = try a.int("n"), p = try a.double("p"), seed = try a.start()
            return try a.ofDirectedKind(
                try .growingNetwork(n, redirection: p, seed: seed), try .growingNetwork(n, redirection: p, seed: seed))
        },
        Generation("gnc_graph", [.n, .createUsing, .seed]) { a in
            let n = try a.int("n"), seed = try a.start()
            return try a.ofDirectedKind(
                try .growingNetworkWithCopying(n, seed: seed), try .growingNetworkWithCopying(n, seed: seed))
        },
        Generation(
            "scale_free_graph",
            [
                .n, Parameter("alpha", 0.41), Parameter("beta", 0.54), Parameter("gamma", 0.05),
                Parameter("delta_in", 0.2), Parameter("delta_out", 0), .seed, Parameter("initial_graph", nil),
            ], raising: [.arguments: "ValueError"]
        ) { a in
            let growth = ScaleFreeGrowth(
                toOld: try a.double("alpha"), betweenOld: try a.double("beta"), fromOld: try a.double("gamma"),
                inBias: try a.double("delta_in"), outBias: try a.double("delta_out"))
            var start: MultiDiGraph<Int>?
            if a.has("initial_graph") {
                guard let graph = try? AnyGraph<Int>(nodeLink: a["initial_graph"]),
                    case .multiDiGraph(let graph) = graph
                else { throw Refusal("NetworkXError", "initial_graph must be a MultiDiGraph of integers.") }
                start = graph
            }
            return GeneratedGraph(
                try MultiDiGraph.scaleFree(try a.int("n"), growth, start: start, seed: try a.start()))
        },
        Generation(
            "random_uniform_k_out_graph",
            [.n, .k, Parameter("self_loops", true), Parameter("with_replacement", true), .seed],
            raising: [.arguments: "ValueError"]
        ) { a in
            let n = try a.count("n"), k = try a.int("k"), loops = try a.bool("self_loops"), seed = try a.start()
            return try a.bool("with_replacement")
                ? GeneratedGraph(try MultiDiGraph.randomUniformOut(n, k, selfLoops: loops, seed: seed))
                : GeneratedGraph(try DiGraph.randomUniformOut(n, k, selfLoops: loops, seed: seed))
        },
        Generation(
            "random_k_out_graph", [.n, .k, .required("alpha"), Parameter("self_loops", true), .seed],
            raising: [.arguments: "ValueError"]
        ) { a in
            let n = try a.count("n"), k = try a.int("k"), loops = try a.bool("self_loops")
            return GeneratedGraph(
                try MultiDiGraph.randomOut(n, k, weight: try a.double("alpha"), selfLoops: loops, seed: try a.start()))
        },
    ]
}
