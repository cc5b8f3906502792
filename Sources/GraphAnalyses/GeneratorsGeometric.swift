import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.geometric`.
    static let geometric: [Generation] = [
        Generation(
            "random_geometric_graph",
            [.n, .required("radius"), dim, pos, Parameter("p", 2), .seed, positionName], nodes: ["n"]
        ) { a in
            let n = try a.nodeCount("n")
            let graph = try Graph.randomGeometric(
                n, radius: try a.double("radius"), dimensions: try a.int("dim"),
                positions: try a.positions("pos", count: n), metric: try a.double("p"), seed: try a.start())
            return try a.named(graph)
        },
        Generation(
            "soft_random_geometric_graph",
            [.n, .required("radius"), dim, pos, Parameter("p", 2), Parameter("p_dist", nil), .seed, positionName],
            nodes: ["n"]
        ) { a in
            let n = try a.nodeCount("n")
            try a.refuseFunctions("p_dist")
            var graph = try Graph.softRandomGeometric(
                n, radius: try a.double("radius"), dimensions: try a.int("dim"),
                positions: try a.positions("pos", count: n), metric: try a.double("p"), seed: try a.start())
            graph.attributes[.name] =
                "soft_random_geometric_graph(\(a.text("n")), \(a.text("radius")), \(a.text("dim")))"
            return try a.named(graph)
        },
        Generation(
            "thresholded_random_geometric_graph",
            [
                .n, .required("radius"), .required("theta"), dim, pos, Parameter("weight", nil), Parameter("p", 2),
                .seed,
                positionName, weightName,
            ], nodes: ["n"]
        ) { a in
            let n = try a.nodeCount("n")
            var graph = try Graph.thresholdedRandomGeometric(
                n, radius: try a.double("radius"), threshold: try a.double("theta"), dimensions: try a.int("dim"),
                positions: try a.positions("pos", count: n), weights: try a.weights("weight", count: n),
                metric: try a.double("p"), seed: try a.start())
            let arguments = "\(a.text("n")), \(a.text("radius")), \(a.text("theta")), \(a.text("dim"))"
            graph.attributes[.name] = "thresholded_random_geometric_graph(\(arguments))"
            return try a.named(graph)
        },
        Generation(
            "geographical_threshold_graph",
            [
                .n, .required("theta"), dim, pos, Parameter("weight", nil), Parameter("metric", nil),
                Parameter("p_dist", nil), .seed, positionName, weightName,
            ], nodes: ["n"]
        ) { a in
            let n = try a.nodeCount("n")
            try a.refuseFunctions("metric", "p_dist")
            let graph = try Graph.geographicalThreshold(
                n, threshold: try a.double("theta"), dimensions: try a.int("dim"),
                positions: try a.positions("pos", count: n), weights: try a.weights("weight", count: n),
                seed: try a.start())
            return try a.named(graph)
        },
        Generation(
            "waxman_graph",
            [
                .n, Parameter("beta", 0.4), Parameter("alpha", 0.1), Parameter("L", nil),
                Parameter("domain", [0, 0, 1, 1]), Parameter("metric", nil), .seed, positionName,
            ], nodes: ["n"], raising: [.arguments: "ValueError"]
        ) { a in
            let n = try a.nodeCount("n"), domain = try a.doubles("domain")
            try a.refuseFunctions("metric")
            guard domain.count == 4 else { throw a.mismatch("domain", "four numbers") }
            let graph = try Graph.waxman(
                n, beta: try a.double("beta"), alpha: try a.double("alpha"), longest: try a.optionalDouble("L"),
                domain: (domain[0], domain[1], domain[2], domain[3]), seed: try a.start())
            return try a.named(graph)
        },
        Generation(
            "navigable_small_world_graph",
            [.n, Parameter("p", 1), Parameter("q", 1), Parameter("r", 2), dim, .seed],
            raising: [.arguments: "NetworkXException"]
        ) { a in
            let graph = try DiGraph.navigableSmallWorld(
                try a.int("n"), near: try a.int("p"), far: try a.int("q"), exponent: try a.double("r"),
                dimensions: try a.int("dim"), seed: try a.start())
            return GeneratedGraph(graph) { .array($0.map { .int($0) }) }
        },
        Generation(
            "geometric_soft_configuration_graph",
            [
                .required("beta"), Parameter("n", nil), Parameter("gamma", nil), Parameter("mean_degree", nil),
                Parameter("kappas", nil), .seed,
            ]
        ) { a in
            let beta = try a.double("beta"), others = ["n", "gamma", "mean_degree"].filter(a.has)
            if a.has("kappas") {
                guard others.isEmpty else {
                    throw Refusal("NetworkXError", "When kappas is input, n, gamma and mean_degree must not be.")
                }
                let count = a["kappas"].objectValue?.count ?? a["kappas"].arrayValue?.count ?? 0
                let degrees = try a.weights("kappas", count: count) ?? []
                return GeneratedGraph(
                    try Graph.geometricSoftConfiguration(hiddenDegrees: degrees, beta: beta, seed: try a.start()))
            }
            guard others.count == 3 else {
                throw Refusal(
                    "NetworkXError", "Please provide either kappas, or all 3 of: n, gamma and mean_degree.")
            }
            return GeneratedGraph(
                try Graph.geometricSoftConfiguration(
                    try a.int("n"), exponent: try a.double("gamma"), meanDegree: try a.double("mean_degree"),
                    beta: beta,
                    seed: try a.start()))
        },
    ]

    private static let dim = Parameter("dim", 2)
    private static let pos = Parameter("pos", nil)
    private static let positionName = Parameter("pos_name", "pos")
    private static let weightName = Parameter("weight_name", "weight")
}

extension Arguments<JSON> {
    /// An argument as Python writes it in a name.
    fileprivate func text(_ name: String) -> String { self[name].serialized() }

    /// The graph with its attributes under the names that are asked for.
    fileprivate func named(_ graph: Graph<Int>) throws -> GeneratedGraph {
        var graph = graph
        for (parameter, name) in [("weight_name", "weight"), ("pos_name", "pos")] {
            guard let wanted = try? string(parameter), wanted != name else { continue }
            let key = AttributeKey<JSON>(name)
            for (node, value) in graph.nodeAttributes(key) { graph.addNode(node, Attribute(wanted, value)) }
            graph.removeNodeAttribute(key)
        }
        return GeneratedGraph(graph)
    }
}
