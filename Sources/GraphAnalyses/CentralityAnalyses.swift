import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `centrality`.
enum CentralityAnalyses {
    static let all: [any Analysis.Type] = [
        DegreeCentrality.self, InDegreeCentrality.self, OutDegreeCentrality.self, ClosenessCentrality.self,
        HarmonicCentrality.self, BetweennessCentrality.self, EdgeBetweennessCentrality.self,
        BetweennessCentralitySubset.self, EdgeBetweennessCentralitySubset.self, LoadCentrality.self,
        EdgeLoadCentrality.self, EigenvectorCentrality.self, EigenvectorCentralityNumpy.self, KatzCentrality.self,
        KatzCentralityNumpy.self, GroupDegreeCentrality.self, GroupInDegreeCentrality.self,
        GroupOutDegreeCentrality.self, GroupClosenessCentrality.self, GroupBetweennessCentrality.self,
        PercolationCentrality.self, Voterank.self, LocalReachingCentrality.self, GlobalReachingCentrality.self,
        Dispersion.self, LaplacianCentrality.self, TrophicLevels.self, TrophicDifferences.self,
        TrophicIncoherenceParameter.self,
    ]

    private static func refuseEmpty<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) {
        if graph.nodeCount == 0 {
            throw Refusal("NetworkXPointlessConcept", "cannot compute centrality for the null graph")
        }
    }

    /// networkx divides by the number of other nodes.
    static func share(_ value: Double) throws(Refusal) -> Double { try Refusal.unlessFinite(value) }

    struct DegreeCentrality: AnyKindAnalysis {
        static let name = "degree_centrality"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.degreeCentrality()
            return Answer { .byNode(values) }
        }
    }

    struct InDegreeCentrality: DirectedAnalysis {
        static let name = "in_degree_centrality"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.inDegreeCentrality()
            return Answer { .byNode(values) }
        }
    }

    struct OutDegreeCentrality: DirectedAnalysis {
        static let name = "out_degree_centrality"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.outDegreeCentrality()
            return Answer { .byNode(values) }
        }
    }

    struct ClosenessCentrality: AnyKindAnalysis {
        static let name = "closeness_centrality"
        static let parameters = [Parameter("u", nil), Parameter("distance", nil), Parameter("wf_improved", true)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let weight = try arguments.weight("distance"), isImproved = try arguments.bool("wf_improved")
            if let node = try arguments.optionalNode("u") {
                return Answer(try graph.closenessCentrality(of: node, weight: weight, wfImproved: isImproved))
            }
            let values = try await graph.closenessCentrality(
                weight: weight, wfImproved: isImproved, parallelism: arguments.parallelism, progress: arguments.progress
            )
            return Answer { .byNode(values) }
        }
    }

    struct HarmonicCentrality: AnyKindAnalysis {
        static let name = "harmonic_centrality"
        static let parameters = [Parameter("nbunch", nil), Parameter("distance", nil), Parameter("sources", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let weight = try arguments.weight("distance")
            let nodes = try arguments.chosenNodes("nbunch", in: graph),
                sources = try arguments.chosenNodes("sources", in: graph)
            let values =
                nodes == nil && sources == nil
                ? try await graph.harmonicCentrality(
                    weight: weight, parallelism: arguments.parallelism, progress: arguments.progress)
                : graph.harmonicCentrality(of: nodes ?? Array(graph.nodes), from: sources, weight: weight)
            return Answer { .byNode(values) }
        }
    }

    struct BetweennessCentrality: AnyKindAnalysis {
        static let name = "betweenness_centrality"
        static let parameters = [
            Parameter("k", nil), Parameter("normalized", true), Parameter("weight", nil), Parameter("endpoints", false),
            Parameter("seed", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let isNormalized = try arguments.bool("normalized"), weight = try arguments.weight()
            let endpoints = try arguments.bool("endpoints")
            guard let samples = try arguments.optionalInt("k") else {
                let values = try await graph.betweennessCentrality(
                    normalized: isNormalized, weight: weight, endpoints: endpoints, parallelism: arguments.parallelism,
                    progress: arguments.progress)
                return Answer { .byNode(values) }
            }
            try Refusal.checkSample(samples, of: graph.nodeCount, divided: graph.nodeCount > 2)
            let values = try await graph.betweennessCentrality(
                samples: samples, seed: try arguments.seedOrRandom(), normalized: isNormalized, weight: weight,
                endpoints: endpoints, parallelism: arguments.parallelism, progress: arguments.progress)
            return Answer { .byNode(values) }
        }
    }

    struct EdgeBetweennessCentrality: AnyKindAnalysis {
        static let name = "edge_betweenness_centrality"
        static let parameters = [
            Parameter("k", nil), Parameter("normalized", true), Parameter("weight", nil), Parameter("seed", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let isNormalized = try arguments.bool("normalized"), weight = try arguments.weight()
            guard let samples = try arguments.optionalInt("k") else {
                let values = try await graph.edgeBetweennessCentrality(
                    normalized: isNormalized, weight: weight, parallelism: arguments.parallelism,
                    progress: arguments.progress)
                return Answer { .edgeValues(values) }
            }
            try Refusal.checkSample(samples, of: graph.nodeCount, divided: graph.nodeCount > 1)
            let values = try await graph.edgeBetweennessCentrality(
                samples: samples, seed: try arguments.seedOrRandom(), normalized: isNormalized, weight: weight,
                parallelism: arguments.parallelism, progress: arguments.progress)
            return Answer { .edgeValues(values) }
        }
    }

    struct BetweennessCentralitySubset: AnyKindAnalysis {
        static let name = "betweenness_centrality_subset"
        static let parameters = [
            Parameter.required("sources"), Parameter.required("targets"), Parameter("normalized", false),
            Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = try graph.betweennessCentrality(
                from: try arguments.nodes("sources"), to: try arguments.nodes("targets"),
                normalized: try arguments.bool("normalized"), weight: try arguments.weight())
            return Answer { .byNode(values) }
        }
    }

    struct EdgeBetweennessCentralitySubset: AnyKindAnalysis {
        static let name = "edge_betweenness_centrality_subset"
        static let parameters = [
            Parameter.required("sources"), Parameter.required("targets"), Parameter("normalized", false),
            Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = try graph.edgeBetweennessCentrality(
                from: try arguments.nodes("sources"), to: try arguments.nodes("targets"),
                normalized: try arguments.bool("normalized"), weight: try arguments.weight())
            return Answer { .edgeValues(values) }
        }
    }

    struct LoadCentrality: AnyKindAnalysis {
        static let name = "load_centrality"
        static let parameters = [
            Parameter("v", nil), Parameter("cutoff", nil), Parameter("normalized", true), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.loadCentrality(
                cutoff: try arguments.cutoff(), normalized: try arguments.bool("normalized"),
                weight: try arguments.weight())
            if let node = try arguments.optionalNode("v") { return Answer(values[node] ?? 0) }
            return Answer { .byNode(values) }
        }
    }

    struct EdgeLoadCentrality: AnyKindAnalysis {
        static let name = "edge_load_centrality"
        static let parameters = [Parameter("cutoff", false)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.edgeLoadCentrality(cutoff: try arguments.cutoff().map { Int($0) })
            return Answer {
                values.isEmpty
                    ? [:] : .array(values.map { .array([$0.source.nodeJSON, $0.target.nodeJSON, $0.value.answer]) })
            }
        }
    }

    struct EigenvectorCentrality: SimpleAnalysis {
        static let name = "eigenvector_centrality"
        static let parameters = [
            Parameter("max_iter", 100), Parameter("tol", 1e-6), Parameter("nstart", nil), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            let start = try arguments.numbersByNode("nstart")
            if let start, start.values.allSatisfy({ $0 == 0 }) {
                throw Refusal("NetworkXError", "initial vector cannot have all zero values")
            }
            let values = try graph.eigenvectorCentrality(
                maximumIterations: try arguments.int("max_iter"), tolerance: try arguments.double("tol"), start: start,
                weight: try arguments.weight())
            return Answer { .byNode(values) }
        }
    }

    struct EigenvectorCentralityNumpy: AnyKindAnalysis {
        static let name = "eigenvector_centrality_numpy"
        static let parameters = [Parameter("weight", nil), Parameter("max_iter", 50), Parameter("tol", 0)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseEmpty(graph)
            let isConnected =
                (graph as? Network<Node, Directed, Multiplicity>)?.isStronglyConnected
                ?? Network<Node, Undirected, Multiplicity>(graph).isConnected
            guard isConnected else {
                throw Refusal(
                    "AmbiguousSolution",
                    "an eigenvector does not give consistent results for disconnected graphs: it is not the only one")
            }
            // networkx asks a solver for the limit, whatever number of steps and tolerance it is given.
            let values = try graph.eigenvectorCentrality(
                maximumIterations: 1_000_000, tolerance: 1e-15, weight: try arguments.weight())
            return Answer { .byNode(values) }
        }
    }

    struct KatzCentrality: SimpleAnalysis {
        static let name = "katz_centrality"
        static let parameters = [
            Parameter("alpha", 0.1), Parameter("beta", 1.0), Parameter("max_iter", 1000), Parameter("tol", 1e-6),
            Parameter("nstart", nil), Parameter("normalized", true), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = try graph.katzCentrality(
                alpha: try arguments.double("alpha"), beta: try beta(arguments, graph),
                maximumIterations: try arguments.int("max_iter"), tolerance: try arguments.double("tol"),
                start: try arguments.numbersByNode("nstart"), normalized: try arguments.bool("normalized"),
                weight: arguments.has("weight") ? try arguments.weight() : .unit)
            return Answer { .byNode(values) }
        }
    }

    struct KatzCentralityNumpy: SimpleAnalysis {
        static let name = "katz_centrality_numpy"
        static let parameters = [
            Parameter("alpha", 0.1), Parameter("beta", 1.0), Parameter("normalized", true), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = graph.solvedKatzCentrality(
                alpha: try arguments.double("alpha"), beta: try beta(arguments, graph),
                normalized: try arguments.bool("normalized"), weight: try arguments.weight())
            guard let values else { throw Refusal("LinAlgError", "Singular matrix") }
            return Answer { .byNode(values) }
        }
    }

    /// One number for all nodes, or one for each.
    private static func beta<Node, Direction>(
        _ arguments: Arguments<Node>, _ graph: Network<Node, Direction, SingleEdges>
    ) throws(Refusal) -> [Node: Double] {
        if let number = try? arguments.double("beta") {
            return Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0, number) })
        }
        guard let numbers = try? arguments.numbersByNode("beta"), Set(numbers.keys) == Set(graph.nodes) else {
            throw Refusal("NetworkXError", "beta dictionary must have a value for every node")
        }
        return numbers
    }

    struct PercolationCentrality: AnyKindAnalysis {
        static let name = "percolation_centrality"
        static let parameters = [
            Parameter("attribute", "percolation"), Parameter("states", nil), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let values = try graph.percolationCentrality(
                attribute: AttributeKey(try arguments.string("attribute")),
                states: try arguments.numbersByNode("states"),
                weight: try arguments.weight())
            _ = try share(values.values.reduce(0, +))
            return Answer { .byNode(values) }
        }
    }

    struct Voterank: AnyKindAnalysis {
        static let name = "voterank"
        static let parameters = [Parameter("number_of_nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = graph.voteRank(count: try arguments.optionalInt("number_of_nodes"))
            return Answer { .nodes(nodes) }
        }
    }

    struct LocalReachingCentrality: AnyKindAnalysis {
        static let name = "local_reaching_centrality"
        static let parameters = [
            Parameter.required("v"), Parameter("paths", nil), Parameter("weight", nil), Parameter("normalized", true),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try share(
                    graph.localReachingCentrality(
                        of: try arguments.node("v"), weight: try arguments.weight(),
                        normalized: try arguments.bool("normalized"))))
        }

        static func refusal(for error: any Error) -> Refusal? { reachingRefusal(for: error) }
    }

    struct GlobalReachingCentrality: AnyKindAnalysis {
        static let name = "global_reaching_centrality"
        static let parameters = [Parameter("weight", nil), Parameter("normalized", true)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try share(
                    graph.globalReachingCentrality(
                        weight: try arguments.weight(), normalized: try arguments.bool("normalized"))))
        }

        static func refusal(for error: any Error) -> Refusal? { reachingRefusal(for: error) }
    }

    private static func reachingRefusal(for error: any Error) -> Refusal? {
        guard let invalid = error as? InvalidArgument, invalid.argument == "node" else { return nil }
        return Refusal("NetworkXError", "local_reaching_centrality: \(invalid)")
    }

    struct Dispersion: AnyKindAnalysis {
        static let name = "dispersion"
        static let parameters = [
            Parameter("u", nil), Parameter("v", nil), Parameter("normalized", true), Parameter("alpha", 1.0),
            Parameter("b", 0.0), Parameter("c", 0.0),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let isNormalized = try arguments.bool("normalized"), alpha = try arguments.double("alpha")
            let (b, c) = (try arguments.double("b"), try arguments.double("c"))
            let first = try arguments.optionalNode("u"), second = try arguments.optionalNode("v")
            if let first, let second {
                return Answer(
                    try graph.dispersion(of: first, and: second, normalized: isNormalized, alpha: alpha, b: b, c: c))
            }
            if let node = first ?? second {
                let values = try graph.dispersions(of: node, normalized: isNormalized, alpha: alpha, b: b, c: c)
                return Answer { .byNode(values) }
            }
            let values = try graph.nodes.map { node in
                (key: node, value: try graph.dispersions(of: node, normalized: isNormalized, alpha: alpha, b: b, c: c))
            }
            return Answer { .byNode(values) { .byNode($0) } }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NetworkXNamed ? Refusal("KeyError", "\(error)") : nil
        }
    }

    struct LaplacianCentrality: AnyKindAnalysis {
        static let name = "laplacian_centrality"
        static let parameters = [
            Parameter("normalized", true), Parameter("nodelist", nil), Parameter("weight", "weight"),
            Parameter("walk_type", nil), Parameter("alpha", 0.95),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 {
                throw Refusal("NetworkXPointlessConcept", "null graph has no centrality defined")
            }
            let isNormalized = try arguments.bool("normalized"), nodes = try arguments.optionalNodes("nodelist")
            if let nodes, Set(nodes).count != nodes.count || !nodes.allSatisfy({ graph.contains($0) }) {
                throw Refusal("NetworkXError", "nodelist has duplicate nodes or nodes not in G")
            }
            if isNormalized, graph.edgeCount == 0 {
                throw Refusal("ZeroDivisionError", "graph with no edges has zero full energy")
            }
            let weight = try arguments.weight(), values: NodeMap<Node, Double>
            if let graph = graph as? DiGraph<Node> {
                values = graph.laplacianCentrality(
                    normalized: isNormalized, weight: weight, walk: try MatrixAnalyses.walk(graph, arguments))
            } else if graph.isDirected {
                throw Refusal.notImplemented(for: "multigraph")
            } else {
                values = Network<Node, Undirected, Multiplicity>(graph).laplacianCentrality(
                    normalized: isNormalized, weight: weight)
            }
            return Answer { .selected(values, nodes.map { .some($0) } ?? .all) }
        }
    }
}

extension Arguments {
    /// How far it is looked; networkx takes 0 and `False` for no limit.
    fileprivate func cutoff() throws(Refusal) -> Double? {
        if self["cutoff"] == false || self["cutoff"] == 0 { return nil }
        return try optionalDouble("cutoff")
    }
}

extension Refusal {
    /// Refuses to draw more than there are, as Python does.
    fileprivate static func checkSample(_ count: Int, of total: Int, divided: Bool) throws(Refusal) {
        if count < 0 || count > total {
            throw Refusal("ValueError", "Sample larger than population or is negative")
        }
        if count == 0, divided { throw Refusal("ZeroDivisionError", "division by zero") }
    }
}

extension JSON {
    /// Values by edge; where there is none, an empty dictionary as of anything.
    static func edgeValues<Node: GraphFileNode>(
        _ pairs: [(edge: Edge<Node>, value: Double)]
    ) -> JSON { pairs.isEmpty ? [:] : .byEdge(pairs) }
}
