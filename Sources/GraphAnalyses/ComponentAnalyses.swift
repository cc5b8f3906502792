import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `components`, bridges and chains.
enum ComponentAnalyses {
    static let all: [any Analysis.Type] = [
        Connected.self, ConnectedComponentCount.self, ConnectedComponents.self, NodeConnectedComponent.self,
        StronglyConnected.self, StronglyConnectedComponentCount.self, StronglyConnectedComponents.self,
        KosarajuComponents.self, WeaklyConnected.self, WeaklyConnectedComponentCount.self,
        WeaklyConnectedComponents.self, Semiconnected.self, AttractingComponents.self,
        AttractingComponentCount.self, AttractingComponent.self, CondensationAnalysis.self,
        Biconnected.self, BiconnectedComponents.self, BiconnectedComponentEdges.self,
        ArticulationPoints.self, Bridges.self, HasBridges.self, LocalBridges.self, ChainDecomposition.self,
    ]

    /// The bridges, only those that can be reached from the root where there is one.
    static func bridges<Node: GraphFileNode, Multiplicity>(
        _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> [(source: Node, target: Node)] {
        guard let root = try arguments.optionalNode("root") else { return graph.bridges }
        let component = Set(try graph.connectedComponent(of: root))
        return graph.bridges.filter { component.contains($0.source) }
    }

    struct Connected: UndirectedAnalysis {
        static let name = "is_connected"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            return Answer(graph.isConnected)
        }
    }

    struct ConnectedComponentCount: UndirectedAnalysis {
        static let name = "number_connected_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.connectedComponents.count)
        }
    }

    struct ConnectedComponents: UndirectedAnalysis {
        static let name = "connected_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.connectedComponents
            return Answer { .nodeSets(components) }
        }
    }

    struct NodeConnectedComponent: UndirectedAnalysis {
        static let name = "node_connected_component"
        static let parameters: [Parameter] = [Parameter.required("n")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let component = try graph.connectedComponent(of: try arguments.node("n"))
            return Answer { .nodeSet(component) }
        }

        static func refusal(for error: any Error) -> Refusal? { .keyError(error) }
    }

    struct StronglyConnected: DirectedAnalysis {
        static let name = "is_strongly_connected"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            return Answer(graph.isStronglyConnected)
        }
    }

    struct StronglyConnectedComponentCount: DirectedAnalysis {
        static let name = "number_strongly_connected_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.stronglyConnectedComponents.count)
        }
    }

    struct StronglyConnectedComponents: DirectedAnalysis {
        static let name = "strongly_connected_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.stronglyConnectedComponents
            return Answer { .nodeSets(components) }
        }
    }

    struct KosarajuComponents: DirectedAnalysis {
        static let name = "kosaraju_strongly_connected_components"
        static let parameters: [Parameter] = [Parameter("source", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if let source = try arguments.optionalNode("source") {
                // Only what can be reached from the source, against the edges, is searched.
                let reached = Set(try graph.reversed().breadthFirstLayers(from: source).joined())
                let components = graph.stronglyConnectedComponents.filter { reached.contains($0[0]) }
                return Answer { .nodeSets(components) }
            }
            let components = graph.stronglyConnectedComponents
            return Answer { .nodeSets(components) }
        }
    }

    struct WeaklyConnected: DirectedAnalysis {
        static let name = "is_weakly_connected"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            return Answer(graph.isWeaklyConnected)
        }
    }

    struct WeaklyConnectedComponentCount: DirectedAnalysis {
        static let name = "number_weakly_connected_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.weaklyConnectedComponents.count)
        }
    }

    struct WeaklyConnectedComponents: DirectedAnalysis {
        static let name = "weakly_connected_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.weaklyConnectedComponents
            return Answer { .nodeSets(components) }
        }
    }

    struct Semiconnected: DirectedAnalysis {
        static let name = "is_semiconnected"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            return Answer(graph.isSemiconnected)
        }
    }

    struct AttractingComponents: DirectedAnalysis {
        static let name = "attracting_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.attractingComponents
            return Answer { .nodeSets(components) }
        }
    }

    struct AttractingComponentCount: DirectedAnalysis {
        static let name = "number_attracting_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.attractingComponents.count)
        }
    }

    struct AttractingComponent: DirectedAnalysis {
        static let name = "is_attracting_component"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.attractingComponents
            return Answer(components.count == 1 && components[0].count == graph.nodeCount)
        }
    }

    struct CondensationAnalysis: DirectedAnalysis {
        static let name = "condensation"
        static let parameters: [Parameter] = [Parameter("scc", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let condensation =
                arguments.has("scc")
                ? try graph.condensation(of: try arguments.nodeSets("scc")) : graph.condensation()
            return Answer {
                var graph = condensation.graph
                for (number, component) in condensation.components.enumerated() {
                    graph.nodes[number]?["members"] = .nodeSet(component)
                }
                graph.attributes["mapping"] = .byNode(condensation.componentOfNode)
                return .graph(.diGraph(graph))
            }
        }
    }

    struct Biconnected: UndirectedAnalysis {
        static let name = "is_biconnected"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isBiconnected)
        }
    }

    struct BiconnectedComponents: UndirectedAnalysis {
        static let name = "biconnected_components"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.biconnectedComponents
            return Answer { .nodeSets(components) }
        }
    }

    struct BiconnectedComponentEdges: UndirectedAnalysis {
        static let name = "biconnected_component_edges"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let components = graph.biconnectedComponentEdges
            return Answer { .array(components.map { .pairs($0.map { ($0.source, $0.target) }) }) }
        }
    }

    struct ArticulationPoints: UndirectedAnalysis {
        static let name = "articulation_points"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let points = graph.articulationPoints
            return Answer { .nodes(points) }
        }
    }

    struct Bridges: UndirectedAnalysis {
        static let name = "bridges"
        static let parameters: [Parameter] = [Parameter("root", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let bridges = try bridges(graph, arguments)
            return Answer { .pairs(bridges.map { ($0.source, $0.target) }) }
        }
    }

    struct HasBridges: UndirectedAnalysis {
        static let name = "has_bridges"
        static let parameters: [Parameter] = [Parameter("root", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try !bridges(graph, arguments).isEmpty)
        }
    }

    struct LocalBridges: SimpleUndirectedAnalysis {
        static let name = "local_bridges"
        static let parameters: [Parameter] = [Parameter("with_span", true), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard try arguments.bool("with_span") else {
                let bridges = graph.localBridges
                return Answer { .pairs(bridges.map { ($0.source, $0.target) }) }
            }
            let bridges = try graph.localBridgeSpans(weight: try arguments.weight())
            return Answer { .array(bridges.map { [$0.nodeJSON, $1.nodeJSON, $2.answer] }) }
        }
    }

    struct ChainDecomposition: SimpleUndirectedAnalysis {
        static let name = "chain_decomposition"
        static let parameters: [Parameter] = [Parameter("root", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let chains =
                try arguments.optionalNode("root").map { try graph.chainDecomposition(from: $0) }
                ?? graph.chainDecomposition()
            return Answer { .array(chains.map { .pairs($0.map { ($0.source, $0.target) }) }) }
        }
    }
}
