import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `community`.
enum CommunityAnalyses {
    static let all: [any Analysis.Type] = [
        LouvainCommunities.self, LouvainPartitions.self, LeidenCommunities.self, LeidenPartitions.self,
        GreedyModularityCommunities.self, LabelPropagationCommunities.self, AsynLpaCommunities.self,
        FastLabelPropagationCommunities.self, AsynFluidc.self, KCliqueCommunities.self, KernighanLinBisection.self,
        EdgeBetweennessPartition.self, GirvanNewman.self, Modularity.self, PartitionQuality.self, IsPartition.self,
        GreedySourceExpansion.self,
    ]

    private static func positive<Node>(_ arguments: Arguments<Node>, _ name: String) throws(Refusal) -> Int? {
        let value = try arguments.optionalInt(name)
        if let value, value <= 0 {
            throw Refusal("ValueError", "\(name) argument must be a positive integer or None")
        }
        return value
    }

    struct LouvainCommunities: AnyKindAnalysis {
        static let name = "louvain_communities"
        static let parameters = [
            Parameter("weight", "weight"), Parameter("resolution", 1), Parameter("threshold", 1e-7),
            Parameter("max_level", nil), Parameter("seed", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let level = try positive(arguments, "max_level")
            let communities = graph.louvainCommunities(
                weight: try arguments.weight(), resolution: try arguments.double("resolution"),
                threshold: try arguments.double("threshold"), maximumLevel: level, seed: try arguments.seedOrRandom())
            return Answer { .nodeSets(communities) }
        }
    }

    struct LouvainPartitions: AnyKindAnalysis {
        static let name = "louvain_partitions"
        static let parameters = [
            Parameter("weight", "weight"), Parameter("resolution", 1), Parameter("threshold", 1e-7),
            Parameter("seed", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let partitions = graph.louvainPartitions(
                weight: try arguments.weight(), resolution: try arguments.double("resolution"),
                threshold: try arguments.double("threshold"), seed: try arguments.seedOrRandom())
            return Answer { .array(partitions.map { .nodeSets($0) }) }
        }
    }

    struct LeidenCommunities: UndirectedAnalysis {
        static let name = "leiden_communities"
        static let parameters = [
            Parameter("weight", "weight"), Parameter("resolution", 1), Parameter("max_level", nil),
            Parameter("seed", nil),
        ]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let level = try positive(arguments, "max_level")
            let communities = graph.leidenCommunities(
                weight: try arguments.weight(), resolution: try arguments.double("resolution"), maximumLevel: level,
                seed: try arguments.seedOrRandom())
            return Answer { .nodeSets(communities) }
        }
    }

    struct LeidenPartitions: UndirectedAnalysis {
        static let name = "leiden_partitions"
        static let parameters = [Parameter("weight", "weight"), Parameter("resolution", 1), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let partitions = graph.leidenPartitions(
                weight: try arguments.weight(), resolution: try arguments.double("resolution"),
                seed: try arguments.seedOrRandom())
            return Answer { .array(partitions.map { .nodeSets($0) }) }
        }
    }

    struct GreedyModularityCommunities: AnyKindAnalysis {
        static let name = "greedy_modularity_communities"
        static let parameters = [
            Parameter("weight", nil), Parameter("resolution", 1), Parameter("cutoff", 1), Parameter("best_n", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cutoff = try arguments.int("cutoff"), most = try arguments.optionalInt("best_n")
            if graph.edgeCount > 0 {
                for (name, value) in [("cutoff", cutoff), ("best_n", most ?? cutoff)]
                where value < 1 || value > graph.nodeCount {
                    throw Refusal("ValueError", "\(name) must be between 1 and \(graph.nodeCount). Got \(value).")
                }
                if let most, most < cutoff {
                    throw Refusal("ValueError", "Must have best_n >= cutoff. Got \(most) < \(cutoff)")
                }
            }
            let communities = graph.greedyModularityCommunities(
                weight: try arguments.weight(), resolution: try arguments.double("resolution"), minimumCount: cutoff,
                maximumCount: most)
            return Answer { .nodeSets(communities) }
        }
    }

    struct LabelPropagationCommunities: UndirectedAnalysis {
        static let name = "label_propagation_communities"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let communities = graph.labelPropagationCommunities()
            return Answer { .nodeSets(communities) }
        }
    }

    struct AsynLpaCommunities: AnyKindAnalysis {
        static let name = "asyn_lpa_communities"
        static let parameters = [Parameter("weight", nil), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let communities = try graph.asynchronousLabelPropagationCommunities(
                weight: try arguments.weight(), seed: try arguments.seedOrRandom())
            return Answer { .nodeSets(communities) }
        }
    }

    struct FastLabelPropagationCommunities: AnyKindAnalysis {
        static let name = "fast_label_propagation_communities"
        static let parameters = [Parameter("weight", nil), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let communities = try graph.fastLabelPropagationCommunities(
                weight: try arguments.weight(), seed: try arguments.seedOrRandom())
            return Answer { .nodeSets(communities) }
        }
    }

    struct AsynFluidc: SimpleUndirectedAnalysis {
        static let name = "asyn_fluidc"
        static let parameters = [Parameter.required("k"), Parameter("max_iter", 100), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard case .int(let count) = arguments["k"] else { throw Refusal("NetworkXError", "k must be an integer.") }
            if count > 0, graph.nodeCount == 0 {
                throw Refusal("NetworkXPointlessConcept", "Connectivity is undefined for the null graph.")
            }
            if count > 0, !graph.isConnected {
                throw Refusal("NetworkXError", "Fluid Communities require connected Graphs.")
            }
            let iterations = try arguments.int("max_iter")
            if iterations <= 0, count > 0, count <= graph.nodeCount {
                throw Refusal("ValueError", "max_iter=\(iterations) must be greater than 0")
            }
            let communities = try graph.fluidCommunities(
                count: count, maximumIterations: iterations, seed: try arguments.seedOrRandom())
            return Answer { .nodeSets(communities) }
        }
    }

    struct KCliqueCommunities: UndirectedAnalysis {
        static let name = "k_clique_communities"
        static let parameters = [Parameter.required("k"), Parameter("cliques", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cliques = arguments.has("cliques") ? try arguments.nodeSets("cliques") : nil
            let communities = try graph.kCliqueCommunities(try arguments.int("k"), cliques: cliques)
            return Answer { .nodeSets(communities) }
        }
    }

    struct KernighanLinBisection: UndirectedAnalysis {
        static let name = "kernighan_lin_bisection"
        static let parameters = [
            Parameter("partition", nil), Parameter("max_iter", 10), Parameter("weight", "weight"),
            Parameter("seed", nil),
        ]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            var start: ([Node], [Node])?
            if arguments.has("partition") {
                let halves = try arguments.nodeSets("partition")
                guard halves.count == 2 else { throw Refusal("NetworkXError", "partition must be two sets") }
                start = (halves[0], halves[1])
            }
            let sizes =
                start.map { ($0.0.count, $0.1.count) } ?? (graph.nodeCount / 2, graph.nodeCount - graph.nodeCount / 2)
            if sizes.0 == 0 || sizes.1 == 0, try arguments.int("max_iter") > 0 {
                throw Refusal("ValueError", "a side without nodes has none to exchange")
            }
            let halves = try graph.kernighanLinBisection(
                start: start, maximumIterations: try arguments.int("max_iter"), weight: try arguments.weight(),
                seed: try arguments.seedOrRandom())
            return Answer { .nodeSets([halves.0, halves.1]) }
        }
    }

    struct EdgeBetweennessPartition: UndirectedAnalysis {
        static let name = "edge_betweenness_partition"
        static let parameters = [Parameter.required("number_of_sets"), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let communities = try graph.edgeBetweennessPartition(
                count: try arguments.int("number_of_sets"), weight: try arguments.weight())
            return Answer { .nodeSets(communities) }
        }
    }

    struct GirvanNewman: AnyKindAnalysis {
        static let name = "girvan_newman"
        static let parameters = [Parameter("most_valuable_edge", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            // Directions are given up, as by networkx.
            let partitions = Array(Network<Node, Undirected, Multiplicity>(graph).girvanNewmanCommunities())
            return Answer { .array(partitions.map { .nodeSets($0) }) }
        }
    }

    struct Modularity: AnyKindAnalysis {
        static let name = "modularity"
        static let parameters = [
            Parameter.required("communities"), Parameter("weight", "weight"), Parameter("resolution", 1),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let value = try graph.modularity(
                of: try arguments.nodeSets("communities"), weight: try arguments.weight(),
                resolution: try arguments.double("resolution"))
            return Answer(try Refusal.unlessFinite(value))
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is any NotAPartitionError ? Refusal("NotAPartition", "\(error)") : nil
        }
    }

    struct PartitionQuality: AnyKindAnalysis {
        static let name = "partition_quality"
        static let parameters = [Parameter.required("partition")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let quality = try graph.partitionQuality(of: try arguments.nodeSets("partition"))
            return Answer([
                try Refusal.unlessFinite(quality.coverage), try Refusal.unlessFinite(quality.performance),
            ])
        }
    }

    struct IsPartition: AnyKindAnalysis {
        static let name = "is_partition"
        static let parameters = [Parameter.required("communities")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isPartition(try arguments.nodeSets("communities")))
        }
    }

    struct GreedySourceExpansion: AnyKindAnalysis {
        static let name = "greedy_source_expansion"
        static let parameters = [
            Parameter.required("source"), Parameter("cutoff", nil), Parameter("method", "clauset"),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let method = try arguments.string("method")
            guard method == "clauset" else {
                throw Refusal("ValueError", "\(method) is not a valid choice for an algorithm.")
            }
            let community = try graph.localCommunity(
                of: try arguments.node("source"), cutoff: try arguments.optionalInt("cutoff"))
            return Answer { .nodeSet(community) }
        }
    }
}

/// The error of what is no partition, whatever the nodes are.
private protocol NotAPartitionError: Error {}

extension NotAPartition: NotAPartitionError {}
