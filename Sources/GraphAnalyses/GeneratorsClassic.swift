import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.classic`, and what is like it.
    static let classic: [Generation] = [
        Generation("empty_graph", [Parameter("n", 0), .createUsing, Parameter("default", "Graph")], nodes: ["n"]) { a in
            let n = try a.nodeCount("n")
            guard let kind = GraphKind(rawValue: try a.string("default")) else {
                throw a.mismatch("default", "the name of a kind of graph")
            }
            return try a.ofKind(.empty(n), .empty(n), .empty(n), .empty(n), default: kind)
        },
        Generation("null_graph", [.createUsing]) { a in try a.ofKind(.empty(0), .empty(0), .empty(0), .empty(0)) },
        Generation("trivial_graph", [.createUsing]) { a in try a.ofKind(.empty(1), .empty(1), .empty(1), .empty(1)) },
        Generation("path_graph", [.n, .createUsing], nodes: ["n"]) { a in
            let n = try a.nodeCount("n")
            return try a.ofKind(.path(n), .path(n), .path(n), .path(n))
        },
        Generation("cycle_graph", [.n, .createUsing], nodes: ["n"]) { a in
            let n = try a.nodeCount("n")
            return try a.ofKind(.cycle(n), .cycle(n), .cycle(n), .cycle(n))
        },
        Generation("complete_graph", [.n, .createUsing], nodes: ["n"]) { a in
            let n = try a.nodeCount("n")
            try a.checkSize(n, n - 1)
            return try a.ofKind(.complete(n), .complete(n), .complete(n), .complete(n))
        },
        Generation("star_graph", [.n, .createUsing], nodes: ["n"]) { a in
            let n = try a.nodeCount("n")
            let spokes = a["n"].arrayValue == nil ? n : n - 1
            return try a.ofKind(.star(spokes), .star(spokes), .star(spokes), .star(spokes))
        },
        Generation("circulant_graph", [.n, .required("offsets"), .createUsing]) { a in
            let n = try a.count("n"), offsets = try a.ints("offsets")
            try a.checkSize(n, offsets.count, 2)
            return try a.ofKind(
                .circulant(n, offsets: offsets), .circulant(n, offsets: offsets), .circulant(n, offsets: offsets),
                .circulant(n, offsets: offsets))
        },
        Generation("wheel_graph", [.n, .createUsing], nodes: ["n"]) { a in
            let n = try a.nodeCount("n")
            return try a.ofUndirectedKind(.wheel(n), .wheel(n))
        },
        Generation("ladder_graph", [.n, .createUsing]) { a in
            let n = try a.count("n")
            try a.checkSize(n, 3)
            return try a.ofUndirectedKind(.ladder(n), .ladder(n))
        },
        Generation("circular_ladder_graph", [.n, .createUsing]) { a in
            let n = try a.count("n")
            try a.checkSize(n, 3)
            return try a.ofUndirectedKind(.circularLadder(n), .circularLadder(n))
        },
        Generation("barbell_graph", [.required("m1"), .required("m2"), .createUsing]) { a in
            let m1 = try a.int("m1"), m2 = try a.int("m2")
            guard m1 >= 2 else { throw Refusal("NetworkXError", "Invalid graph description, m1 should be >=2") }
            guard m2 >= 0 else { throw Refusal("NetworkXError", "Invalid graph description, m2 should be >=0") }
            try a.checkSize(m1, m1)
            try a.checkSize(m2)
            return try a.ofUndirectedKind(.barbell(m1, m2), .barbell(m1, m2))
        },
        Generation("lollipop_graph", [.m, .n, .createUsing], nodes: ["m", "n"]) { a in
            let m = try a.nodeCount("m"), n = try a.nodeCount("n")
            guard m >= 2 else {
                throw Refusal("NetworkXError", "Invalid description: m should indicate at least 2 nodes")
            }
            try a.checkSize(m, m)
            return try a.ofUndirectedKind(.lollipop(m, n), .lollipop(m, n))
        },
        Generation("tadpole_graph", [.m, .n, .createUsing], nodes: ["m", "n"]) { a in
            let m = try a.nodeCount("m"), n = try a.nodeCount("n")
            guard m >= 2 else {
                throw Refusal("NetworkXError", "Invalid description: m should indicate at least 2 nodes")
            }
            return try a.ofUndirectedKind(.tadpole(m, n), .tadpole(m, n))
        },
        Generation(
            "complete_bipartite_graph", [.required("n1"), .required("n2"), .createUsing], nodes: ["n1", "n2"]
        ) { a in
            let n1 = try a.nodeCount("n1"), n2 = try a.nodeCount("n2")
            try a.checkSize(max(n1, 1), max(n2, 1))
            return try a.ofUndirectedKind(.completeBipartite(n1, n2), .completeBipartite(n1, n2))
        },
        Generation("complete_multipartite_graph", [Parameter("subset_sizes", [])]) { a in
            if let subsets = a["subset_sizes"].arrayValue?.compactMap(\.arrayValue), !subsets.isEmpty {
                guard subsets.count == a["subset_sizes"].arrayValue?.count else {
                    throw Refusal("NetworkXError", "Arguments must be all ints or all iterables")
                }
                return try multipartite(of: subsets)
            }
            let sizes = try a.ints("subset_sizes")
            guard sizes.allSatisfy({ $0 >= 0 }) else {
                throw Refusal("NetworkXError", "Negative number of nodes not valid: \(sizes)")
            }
            var sum = 0
            for size in sizes {
                try a.checkSize(size)
                sum += size
                try a.checkSize(sum, sum)
            }
            return GeneratedGraph(Graph.completeMultipartite(sizes))
        },
        Generation("turan_graph", [.n, .required("r")]) { a in
            let n = try a.int("n")
            try a.checkSize(n, n)
            return GeneratedGraph(try Graph.turan(n, try a.int("r")))
        },
        Generation("dorogovtsev_goltsev_mendes_graph", [.n, .createUsing]) { a in
            let graph = try Graph.dorogovtsevGoltsevMendes(try a.int("n"))
            switch try a.kind() {
            case .graph: return GeneratedGraph(graph)
            case .diGraph, .multiDiGraph: throw Refusal("NetworkXError", "directed graph not supported")
            case .multiGraph: throw Refusal("NetworkXError", "multigraph not supported")
            }
        },
        Generation("kneser_graph", [.n, .k]) { a in
            let n = try a.int("n"), k = try a.int("k")
            if n > 0, k > 0, k <= n { try a.checkSize(n, choices(n, k), choices(n - k, k)) }
            return GeneratedGraph(try Graph.kneser(n, k)) { .array($0.map { .int($0) }) }
        },
        Generation("visibility_graph", [.required("series")]) { a in
            let series = try a.doubles("series"), values = a["series"].arrayValue ?? []
            var graph = Graph.visibility(of: series)
            for (node, value) in values.enumerated() { graph.addNode(node, Attribute("value", value)) }
            return GeneratedGraph(graph)
        },
        Generation("mycielski_graph", [.n]) { a in GeneratedGraph(try Graph.mycielski(try a.int("n"))) },
        Generation("sudoku_graph", [Parameter("n", 3)]) { a in GeneratedGraph(try Graph.sudoku(try a.int("n"))) },
        Generation("paley_graph", [.p, .createUsing]) { a in
            let p = try a.int("p")
            if p > 0 { try a.checkSize(p, p / 2 + 1) }
            switch try a.kind(default: .diGraph) {
            case .graph: return GeneratedGraph(try Graph.paley(p))
            case .diGraph: return GeneratedGraph(try DiGraph.paley(p))
            case .multiGraph, .multiDiGraph: throw Refusal("NetworkXError", "`create_using` cannot be a multigraph.")
            }
        },
    ]

    /// The complete multipartite graph of sets of nodes.
    private static func multipartite(of subsets: [[JSON]]) throws -> GeneratedGraph {
        let nodes = subsets.flatMap(\.self)
        guard Set(nodes).count == nodes.count else {
            throw Refusal("NotImplementedError", "'subset_sizes' must not name a node twice")
        }
        return GeneratedGraph(Graph.completeMultipartite(subsets.map(\.count))) { nodes[$0] }
    }

    /// How many choices of so many elements there are; many, where there are too many to count.
    private static func choices(_ count: Int, _ size: Int) -> Int {
        guard size <= count else { return 1 }
        var choices = 1.0
        for step in 0..<min(size, count - size, 1000) { choices = choices * Double(count - step) / Double(step + 1) }
        return choices < 1e15 ? max(Int(choices.rounded()), 1) : 1 << 60
    }
}
