import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.degree_seq`.
    static let degrees: [Generation] = [
        Generation("configuration_model", [.required("deg_sequence"), .createUsing, .seed]) { a in
            let degrees = try a.ints("deg_sequence"), seed = try a.start()
            let kind = try a.kind(default: .multiGraph)
            if kind == .diGraph || kind == .multiDiGraph { throw Refusal.notImplemented(for: "directed") }
            return try a.ofUndirectedKind(
                try .configurationModel(degrees, seed: seed), try .configurationModel(degrees, seed: seed),
                default: .multiGraph)
        },
        Generation(
            "directed_configuration_model",
            [.required("in_degree_sequence"), .required("out_degree_sequence"), .createUsing, .seed]
        ) { a in
            let incoming = try a.ints("in_degree_sequence"), outgoing = try a.ints("out_degree_sequence")
            let seed = try a.start()
            return try a.ofDirectedKind(
                try .configurationModel(incoming: incoming, outgoing: outgoing, seed: seed),
                try .configurationModel(incoming: incoming, outgoing: outgoing, seed: seed), default: .multiDiGraph)
        },
        Generation("expected_degree_graph", [.required("w"), .seed, Parameter("selfloops", true)]) { a in
            let weights = try a.doubles("w"), loops = try a.bool("selfloops")
            return GeneratedGraph(try Graph.expectedDegree(weights, selfLoops: loops, seed: try a.start()))
        },
        Generation("havel_hakimi_graph", [.required("deg_sequence"), .createUsing]) { a in
            guard let degrees = try? a.ints("deg_sequence") else {
                throw Refusal("NetworkXError", "Invalid degree sequence: it is no array of integers")
            }
            return try a.ofUndirectedKind(try .havelHakimi(degrees), try .havelHakimi(degrees))
        },
        Generation(
            "directed_havel_hakimi_graph",
            [.required("in_deg_sequence"), .required("out_deg_sequence"), .createUsing]
        ) { a in
            let incoming = try a.ints("in_deg_sequence"), outgoing = try a.ints("out_deg_sequence")
            return try a.ofDirectedKind(
                try .havelHakimi(incoming: incoming, outgoing: outgoing),
                try .havelHakimi(incoming: incoming, outgoing: outgoing))
        },
        Generation("degree_sequence_tree", [.required("deg_sequence"), .createUsing]) { a in
            let degrees = try a.ints("deg_sequence")
            return try a.ofUndirectedKind(try .tree(degrees: degrees), try .tree(degrees: degrees))
        },
        Generation(
            "random_degree_sequence_graph", [.required("sequence"), .seed, Parameter("tries", 10)],
            raising: [.degrees: "NetworkXUnfeasible"]
        ) { a in
            let degrees = try a.ints("sequence"), tries = try a.int("tries")
            return GeneratedGraph(try Graph.random(degrees: degrees, tries: tries, seed: try a.start()))
        },
    ]
}
