import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `clique` and `triads`.
enum CliqueAnalyses {
    static let all: [any Analysis.Type] = [
        FindCliques.self, FindCliquesRecursive.self, EnumerateAllCliques.self, NodeCliqueNumber.self,
        NumberOfCliques.self, MaxWeightClique.self, MakeMaxCliqueGraph.self, TriadicCensus.self, IsTriad.self,
        AllTriads.self, TriadsByType.self, TriadType.self,
    ]

    private static func cliques<Node: GraphFileNode, Multiplicity>(
        of graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> [[Node]] {
        guard let nodes = try arguments.optionalNodes("nodes") else { return graph.maximalCliques() }
        return try graph.maximalCliques(containing: nodes)
    }

    struct FindCliques: UndirectedAnalysis {
        static let name = "find_cliques"
        static let parameters = [Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cliques = try CliqueAnalyses.cliques(of: graph, arguments)
            return Answer { .nodeLists(cliques) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is InvalidArgument || error is any NetworkXNamed ? Refusal("ValueError", "\(error)") : nil
        }
    }

    struct FindCliquesRecursive: UndirectedAnalysis {
        static let name = "find_cliques_recursive"
        static let parameters = [Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cliques = try CliqueAnalyses.cliques(of: graph, arguments)
            return Answer { .nodeLists(cliques) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is InvalidArgument || error is any NetworkXNamed ? Refusal("ValueError", "\(error)") : nil
        }
    }

    struct EnumerateAllCliques: UndirectedAnalysis {
        static let name = "enumerate_all_cliques"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cliques = Array(graph.allCliques)
            return Answer { .nodeLists(cliques) }
        }
    }

    struct NodeCliqueNumber: UndirectedAnalysis {
        static let name = "node_clique_number"
        static let parameters = [
            Parameter("nodes", nil), Parameter("cliques", nil), Parameter("separate_nodes", false),
        ]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let selection = try arguments.selection(in: graph), numbers = graph.cliqueNumbers()
            return Answer { .selected(numbers, selection) }
        }
    }

    struct NumberOfCliques: UndirectedAnalysis {
        static let name = "number_of_cliques"
        static let parameters = [Parameter("nodes", nil), Parameter("cliques", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let numbers = graph.cliqueCounts()
            if arguments["nodes"].arrayValue == nil, let node = try arguments.optionalNode("nodes") {
                return Answer(numbers[node] ?? 0)
            }
            let selection = try arguments.selection(in: graph)
            return Answer { .selected(numbers, selection) }
        }
    }

    struct MaxWeightClique: UndirectedAnalysis {
        static let name = "max_weight_clique"
        static let parameters = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let weight = try arguments.optionalString("weight")
            let weights = weight.map { graph.nodeAttributes(AttributeKey<JSON>($0)) } ?? []
            for (node, value) in weights where value.intValue == nil {
                throw Refusal("ValueError", "the weight \(value) of the node \(node.nodeText) is not an integer")
            }
            let clique = try graph.maximumWeightClique(weight: weight.map { AttributeKey<Int>($0) })
            return Answer { [.nodes(clique.nodes), .int(clique.weight)] }
        }
    }

    struct MakeMaxCliqueGraph: UndirectedAnalysis {
        static let name = "make_max_clique_graph"
        static let parameters = [Parameter("create_using", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cliques = graph.maximalCliqueGraph()
            return Answer { .graph(AnyGraph(cliques)) }
        }
    }

    struct TriadicCensus: DirectedAnalysis {
        static let name = "triadic_census"
        static let parameters = [Parameter("nodelist", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try arguments.optionalNodes("nodelist")
            if let nodes, Set(nodes).count != nodes.count || !nodes.allSatisfy({ graph.contains($0) }) {
                throw Refusal("ValueError", "nodelist includes duplicate nodes or nodes not in G")
            }
            let census = graph.triadicCensus(of: nodes)
            return Answer {
                .object(JSON.Object(uniqueKeysWithValues: census.map { ($0.key.rawValue, .int($0.value)) }))
            }
        }
    }

    struct IsTriad: AnyKindAnalysis {
        static let name = "is_triad"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isDirected && graph.nodeCount == 3 && graph.selfLoops.isEmpty)
        }
    }

    struct AllTriads: DirectedAnalysis {
        static let name = "all_triads"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let triads = Array(graph.allTriads)
            return Answer { .array(triads.map { .graph(AnyGraph($0)) }) }
        }
    }

    struct TriadsByType: DirectedAnalysis {
        static let name = "triads_by_type"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let triads = try graph.triadsByType()
            return Answer {
                .object(
                    JSON.Object(
                        uniqueKeysWithValues: triads.map { type, triads in
                            (type.rawValue, .array(triads.map { .graph(AnyGraph($0)) }))
                        }))
            }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is InvalidArgument || error is any NetworkXNamed ? Refusal("NetworkXAlgorithmError", "\(error)") : nil
        }
    }

    struct TriadType: DirectedAnalysis {
        static let name = "triad_type"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.triadType().rawValue)
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is InvalidArgument || error is any NetworkXNamed ? Refusal("NetworkXAlgorithmError", "\(error)") : nil
        }
    }
}
