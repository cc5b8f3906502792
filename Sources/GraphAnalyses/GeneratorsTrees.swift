import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.trees`, the trees of other modules, and what comes from a code.
    static let trees: [Generation] = [
        Generation("full_rary_tree", [.required("r"), .n, .createUsing]) { a in
            let r = try a.int("r"), n = try a.count("n")
            return try a.ofKind(
                .fullRaryTree(branching: r, count: n), .fullRaryTree(branching: r, count: n),
                .fullRaryTree(branching: r, count: n), .fullRaryTree(branching: r, count: n))
        },
        Generation("balanced_tree", [.required("r"), .required("h"), .createUsing]) { a in
            let r = try a.int("r"), h = try a.int("h")
            guard r >= 0, h >= 0 else { throw Refusal("NetworkXError", "a tree has no branching or height below 0") }
            try a.checkSize(h)
            var count = 1, level = 1
            for _ in 0..<(r == 0 ? 0 : h) {
                try a.checkSize(level, r)
                level *= r
                count += level
                try a.checkSize(count)
            }
            return try a.ofKind(
                .balancedTree(branching: r, height: h), .balancedTree(branching: r, height: h),
                .balancedTree(branching: r, height: h), .balancedTree(branching: r, height: h))
        },
        Generation("binomial_tree", [.n, .createUsing]) { a in
            let n = try a.int("n")
            guard n < 31 else { throw Refusal("MemoryError", "a network holds less than 2³¹ nodes and edges") }
            return try a.ofKind(.binomialTree(n), .binomialTree(n), .binomialTree(n), .binomialTree(n))
        },
        prefixTree("prefix_tree"), prefixTree("prefix_tree_recursive"),
        Generation("from_prufer_sequence", [.required("sequence")]) { a in
            GeneratedGraph(try Graph(pruferSequence: try a.ints("sequence")))
        },
        Generation("random_labeled_tree", [.n, .seed]) { a in
            GeneratedGraph(try Graph.randomTree(try a.int("n"), seed: try a.start()))
        },
        Generation("random_labeled_rooted_tree", [.n, .seed]) { a in
            GeneratedGraph(try Graph.randomRootedTree(try a.int("n"), seed: try a.start()))
        },
        Generation("random_labeled_rooted_forest", [.n, .seed]) { a in
            GeneratedGraph(try Graph.randomRootedForest(try a.int("n"), seed: try a.start()))
        },
        Generation("random_unlabeled_tree", [.n, Parameter("number_of_trees", nil), .seed]) { a in
            try a.refuseSeveral("number_of_trees")
            return GeneratedGraph(try Graph.randomTreeShape(try a.int("n"), seed: try a.start()))
        },
        Generation("random_unlabeled_rooted_tree", [.n, Parameter("number_of_trees", nil), .seed]) { a in
            try a.refuseSeveral("number_of_trees")
            return GeneratedGraph(try Graph.randomRootedTreeShape(try a.int("n"), seed: try a.start()))
        },
        Generation(
            "random_unlabeled_rooted_forest",
            [.n, Parameter("q", nil), Parameter("number_of_forests", nil), .seed], raising: [.arguments: "ValueError"]
        ) { a in
            try a.refuseSeveral("number_of_forests")
            return GeneratedGraph(
                try Graph.randomRootedForestShape(
                    try a.count("n"), largest: try a.optionalInt("q"), seed: try a.start()))
        },
        Generation(
            "random_powerlaw_tree", [.n, Parameter("gamma", 3), .seed, Parameter("tries", 100), .createUsing]
        ) { a in
            let n = try a.int("n"), gamma = try a.double("gamma"), tries = try a.int("tries")
            return try a.ofPlainKind(
                try .randomPowerLawTree(n, exponent: gamma, tries: tries, seed: try a.start()))
        },
        lobster("random_lobster_graph"), lobster("random_lobster"),
    ]

    private static func lobster(_ name: String) -> Generation {
        Generation(name, [.n, .required("p1"), .required("p2"), .seed, .createUsing]) { a in
            let n = try a.int("n"), p1 = try a.double("p1"), p2 = try a.double("p2")
            return try a.ofPlainKind(try .randomLobster(n, legs: p1, feet: p2, seed: try a.start()))
        }
    }

    /// Paths are arrays, or texts whose characters are the elements.
    private static func prefixTree(_ name: String) -> Generation {
        Generation(name, [.required("paths")]) { a in
            guard let paths = a["paths"].arrayValue else { throw a.mismatch("paths", "an array of paths") }
            let lists = try paths.map { path in
                if let text = path.stringValue { return text.map { JSON.string(String($0)) } }
                guard let list = path.arrayValue else { throw a.mismatch("paths", "an array of paths") }
                return list
            }
            return GeneratedGraph(DiGraph.prefixTree(lists))
        }
    }
}

extension Arguments<JSON> {
    /// Refuses several graphs at once.
    fileprivate func refuseSeveral(_ name: String) throws {
        if has(name) { throw Refusal("NotImplementedError", "'\(name)' can only be left out: one graph is made") }
    }
}
