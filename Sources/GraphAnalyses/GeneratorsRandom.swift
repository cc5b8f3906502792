import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.random_graphs`, `duplication` and `intersection`.
    static let random: [Generation] = [
        gnp("gnp_random_graph"), gnp("erdos_renyi_graph"), gnp("binomial_graph"),
        Generation("fast_gnp_random_graph", [.n, .p, .seed, .directed, .createUsing]) { a in
            let n = try a.count("n"), p = try a.double("p"), seed = try a.start()
            try a.checkEdges(of: p, n)
            return try a.ofDirection(.fastGNP(n, p, seed: seed), .fastGNP(n, p, seed: seed))
        },
        Generation("gnm_random_graph", [.n, .m, .seed, .directed, .createUsing]) { a in
            let n = try a.count("n"), m = try a.ceiling("m"), seed = try a.start()
            try a.checkSize(min(m, n.multipliedReportingOverflow(by: n).partialValue))
            return try a.ofDirection(.gnm(n, m, seed: seed), .gnm(n, m, seed: seed))
        },
        Generation("dense_gnm_random_graph", [.n, .m, .seed, .createUsing]) { a in
            let n = try a.count("n"), m = try a.ceiling("m"), seed = try a.start()
            try a.checkSize(min(m, n.multipliedReportingOverflow(by: n).partialValue))
            return try a.ofPlainKind(.denseGNM(n, m, seed: seed))
        },
        Generation("newman_watts_strogatz_graph", [.n, .k, .p, .seed, .createUsing]) { a in
            let n = try a.count("n"), k = try a.int("k"), p = try a.double("p"), seed = try a.start()
            try a.checkSize(n, k)
            return try a.ofPlainKind(try .newmanWattsStrogatz(n, k, p, seed: seed))
        },
        Generation("watts_strogatz_graph", [.n, .k, .p, .seed, .createUsing]) { a in
            let n = try a.count("n"), k = try a.int("k"), p = try a.double("p"), seed = try a.start()
            try a.checkSize(n, k)
            return try a.ofPlainKind(try .wattsStrogatz(n, k, p, seed: seed))
        },
        Generation(
            "connected_watts_strogatz_graph", [.n, .k, .p, Parameter("tries", 100), .seed, .createUsing]
        ) { a in
            let n = try a.count("n"), k = try a.int("k"), p = try a.double("p"), seed = try a.start()
            try a.checkSize(n, k)
            return try a.ofPlainKind(try .connectedWattsStrogatz(n, k, p, tries: try a.int("tries"), seed: seed))
        },
        Generation("random_regular_graph", [.required("d"), .n, .seed, .createUsing]) { a in
            let n = try a.int("n"), d = try a.int("d"), seed = try a.start()
            try a.checkSize(n, d)
            return try a.ofPlainKind(try .randomRegular(degree: d, count: n, seed: seed))
        },
        Generation("barabasi_albert_graph", [.n, .m, .seed, Parameter("initial_graph", nil), .createUsing]) { a in
            let n = try a.int("n"), m = try a.int("m"), seed = try a.start()
            try a.checkSize(n, m)
            try a.refuseStart()
            return try a.ofPlainKind(try .barabasiAlbert(n, m, seed: seed))
        },
        Generation(
            "dual_barabasi_albert_graph",
            [.n, .required("m1"), .required("m2"), .p, .seed, Parameter("initial_graph", nil), .createUsing]
        ) { a in
            let n = try a.int("n"), m1 = try a.int("m1"), m2 = try a.int("m2"), seed = try a.start()
            try a.checkSize(n, max(m1, m2))
            try a.refuseStart()
            return try a.ofPlainKind(try .dualBarabasiAlbert(n, m1, m2, try a.double("p"), seed: seed))
        },
        Generation(
            "extended_barabasi_albert_graph", [.n, .m, .p, .required("q"), .seed, .createUsing],
            raising: [.tries: "IndexError"]
        ) { a in
            let n = try a.int("n"), p = try a.double("p"), q = try a.double("q")
            guard try a.double("m") >= 1 else {
                throw Refusal("NetworkXError", "every node must have m >= 1 edges, not \(a["m"])")
            }
            let m = try a.int("m")
            try a.checkSize(n, m)
            return try a.ofPlainKind(
                try .extendedBarabasiAlbert(n, m, adding: p, moving: q, seed: try a.start()))
        },
        Generation("powerlaw_cluster_graph", [.n, .m, .p, .seed, .createUsing]) { a in
            let n = try a.int("n"), m = try a.int("m"), p = try a.double("p"), seed = try a.start()
            try a.checkSize(n, m)
            return try a.ofPlainKind(try .powerlawCluster(n, m, p, seed: seed))
        },
        Generation("random_shell_graph", [.required("constructor"), .seed, .createUsing]) { a in
            let shells = try a.arrays("constructor").map { shell in
                guard shell.count == 3, let n = shell[0].intValue, let m = shell[1].intValue,
                    let d = shell[2].doubleValue
                else { throw a.mismatch("constructor", "an array of [n, m, d]") }
                return RandomShell(nodes: n, edges: m, inside: d)
            }
            return try a.ofPlainKind(try .randomShells(shells, seed: try a.start()))
        },
        Generation("partial_duplication_graph", [.required("N"), .n, .p, .required("q"), .seed, .createUsing]) { a in
            let count = try a.count("N"), n = try a.int("n"), p = try a.double("p"), q = try a.double("q")
            if n <= count { try a.checkSize(n, n) }
            return try a.ofPlainKind(
                try .partialDuplication(count, start: n, copying: p, joining: q, seed: try a.start()))
        },
        Generation("duplication_divergence_graph", [.n, .p, .seed, .createUsing]) { a in
            let n = try a.int("n"), p = try a.double("p")
            return try a.ofPlainKind(try .duplicationDivergence(n, p, seed: try a.start()))
        },
        Generation("uniform_random_intersection_graph", [.n, .m, .p, .seed]) { a in
            let n = try a.count("n"), m = try a.count("m"), p = try a.double("p")
            return GeneratedGraph(try Graph.uniformRandomIntersection(n, m, p, seed: try a.start()))
        },
        Generation("k_random_intersection_graph", [.n, .m, .k, .seed], raising: [.arguments: "ValueError"]) { a in
            let n = try a.count("n"), m = try a.count("m"), k = try a.int("k")
            try a.checkSize(n, k)
            return GeneratedGraph(try Graph.randomIntersection(n, m, each: k, seed: try a.start()))
        },
        Generation("general_random_intersection_graph", [.n, .m, .p, .seed]) { a in
            let n = try a.count("n"), m = try a.count("m"), p = try a.doubles("p")
            guard p.count == m else { throw Refusal("ValueError", "Probability list p must have m elements.") }
            return GeneratedGraph(try Graph.generalRandomIntersection(n, probabilities: p, seed: try a.start()))
        },
    ]

    private static func gnp(_ name: String) -> Generation {
        Generation(name, [.n, .p, .seed, .directed, .createUsing]) { a in
            let n = try a.count("n"), p = try a.double("p"), seed = try a.start()
            try a.checkEdges(of: p, n)
            return try a.ofDirection(.gnp(n, p, seed: seed), .gnp(n, p, seed: seed))
        }
    }
}

extension Arguments<JSON> {
    /// The least integer that is not less than a number, which is how often a loop runs until it is reached.
    fileprivate func ceiling(_ name: String) throws -> Int {
        guard let number = Int(exactly: try double(name).rounded(.up)) else { throw mismatch(name, "an integer") }
        return number
    }

    /// Refuses a graph to begin with, which is not offered.
    fileprivate func refuseStart() throws {
        if has("initial_graph") { throw Refusal("NotImplementedError", "'initial_graph' can only be left out") }
    }

    /// Refuses more edges than a network can have.
    fileprivate func checkEdges(of probability: Double, _ count: Int) throws {
        guard Double(count) * Double(count) * min(max(probability, 0), 1) < 4e9 else {
            throw Refusal("MemoryError", "a network holds less than 2³¹ nodes and edges")
        }
    }
}
