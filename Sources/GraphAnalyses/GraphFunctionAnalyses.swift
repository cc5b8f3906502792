import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `classes.function` and the conversions, as far as they answer something.
enum GraphFunctionAnalyses {
    static let all: [any Analysis.Type] = [
        Density.self, DegreeHistogram.self, IsEmpty.self, IsWeighted.self, IsNegativelyWeighted.self,
        SelfLoopCount.self, NodesWithSelfLoops.self, SelfLoopEdges.self, AllNeighbors.self, NonNeighbors.self,
        NonEdges.self, CommonNeighbors.self, IsPath.self, PathWeight.self, NodeAttributes.self, EdgeAttributes.self,
        EmptyCopy.self, Subgraph.self, EdgeSubgraph.self, RestrictedView.self, ToEdgeList.self, ToDictOfLists.self,
        ToDictOfDicts.self, IsDirected.self, NodeCount.self, EdgeCount.self, Degree.self, Neighbors.self,
    ]

    private static let noParameters: [Parameter] = []

    struct Density: AnyKindAnalysis {
        static let name = "density"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.density) }
    }

    struct DegreeHistogram: AnyKindAnalysis {
        static let name = "degree_histogram"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.degreeHistogram) }
    }

    struct IsDirected: AnyKindAnalysis {
        static let name = "is_directed"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.isDirected) }
    }

    struct NodeCount: AnyKindAnalysis {
        static let name = "number_of_nodes"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.nodeCount) }
    }

    struct EdgeCount: AnyKindAnalysis {
        static let name = "number_of_edges"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.edgeCount) }
    }

    struct Degree: AnyKindAnalysis {
        static let name = "degree"
        static let parameters = [Parameter("nbunch", nil), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let selection = try arguments.selection("nbunch", in: graph)
            guard let weight = try arguments.optionalString("weight") else {
                let degrees = graph.nodeMap(graph.degrees.map(\.degree))
                return Answer { .selected(degrees, selection) }
            }
            let degrees = graph.nodeMap(graph.degrees(weight: AttributeKey(weight)).map(\.degree))
            return Answer { .selected(degrees, selection) }
        }
    }

    struct IsEmpty: AnyKindAnalysis {
        static let name = "is_empty"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.edgeCount == 0) }
    }

    private static let edgeParameters = [Parameter("edge", nil), Parameter("weight", "weight")]

    /// The attributes of the edges that are asked about, or of all.
    private static func attributes<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> [Attributes] {
        guard arguments.has("edge") else { return graph.edges.map(\.attributes) }
        let ends = arguments["edge"].arrayValue ?? []
        guard ends.count >= 2, let source = Node(nodeJSON: ends[0]), let target = Node(nodeJSON: ends[1]),
            let edge = graph.edges(of: source).first(where: { $0.target == target })
        else { throw Refusal("NetworkXError", "Edge \(arguments["edge"]) does not exist.") }
        return [edge.attributes]
    }

    struct IsWeighted: AnyKindAnalysis {
        static let name = "is_weighted"
        static let parameters = edgeParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let weight = try arguments.string("weight"), edges = try attributes(graph, arguments)
            return Answer(!edges.isEmpty && edges.allSatisfy { $0[weight] != nil })
        }
    }

    struct IsNegativelyWeighted: AnyKindAnalysis {
        static let name = "is_negatively_weighted"
        static let parameters = edgeParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let weight = try arguments.string("weight"), edges = try attributes(graph, arguments)
            return Answer(edges.contains { ($0[weight]?.doubleValue ?? 0) < 0 })
        }
    }

    struct SelfLoopCount: AnyKindAnalysis {
        static let name = "number_of_selfloops"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.selfLoopCount) }
    }

    struct NodesWithSelfLoops: AnyKindAnalysis {
        static let name = "nodes_with_selfloops"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = graph.nodesWithSelfLoops
            return Answer { .nodes(nodes) }
        }
    }

    struct SelfLoopEdges: AnyKindAnalysis {
        static let name = "selfloop_edges"
        static let parameters = [Parameter("keys", false)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let loops = graph.selfLoops, withKey = try arguments.bool("keys")
            return Answer { .array(loops.map { .edge($0, withKey: withKey) }) }
        }
    }

    private static let nodeParameter = [Parameter.required("node")]

    struct Neighbors: AnyKindAnalysis {
        static let name = "neighbors"
        static let parameters = [Parameter.required("n")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.neighbors(of: try arguments.node("n"))
            return Answer { .nodes(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is Refusal ? nil : Refusal("NetworkXError", "\(error)")
        }
    }

    struct AllNeighbors: AnyKindAnalysis {
        static let name = "all_neighbors"
        static let parameters = nodeParameter

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let node = try arguments.node("node")
            // networkx says a node twice that an edge joins in both directions.
            var seen: Set<Node> = []
            let before = graph.arrivingEdges(of: node).map(\.source).filter { seen.insert($0).inserted }
            let nodes = before + Array(try graph.neighbors(of: node))
            return Answer { .nodes(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is Refusal ? nil : Refusal("NetworkXError", "\(error)")
        }
    }

    struct NonNeighbors: AnyKindAnalysis {
        static let name = "non_neighbors"
        static let parameters = nodeParameter

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.nonNeighbors(of: try arguments.node("node"))
            return Answer { .nodeSet(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is Refusal ? nil : Refusal("KeyError", "\(error)")
        }
    }

    struct NonEdges: AnyKindAnalysis {
        static let name = "non_edges"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let pairs = graph.nonEdges
            return Answer { .pairs(pairs) }
        }
    }

    struct CommonNeighbors: UndirectedAnalysis {
        static let name = "common_neighbors"
        static let parameters = [Parameter.required("u"), .required("v")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.commonNeighbors(try arguments.node("u"), try arguments.node("v"))
            return Answer { .nodeSet(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is Refusal ? nil : Refusal("NetworkXError", "\(error)")
        }
    }

    struct IsPath: AnyKindAnalysis {
        static let name = "is_path"
        static let parameters = [Parameter.required("path")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.isPath(try arguments.nodes("path"))) }
    }

    struct PathWeight: AnyKindAnalysis {
        static let name = "path_weight"
        static let parameters = [Parameter.required("path"), .required("weight")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.pathWeight(try arguments.nodes("path"), weight: try arguments.weight()))
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is Refusal ? nil : Refusal("NetworkXNoPath", "path does not exist: \(error)")
        }
    }

    private static let attributeParameters = [Parameter.required("name"), Parameter("default", nil)]

    struct NodeAttributes: AnyKindAnalysis {
        static let name = "get_node_attributes"
        static let parameters = attributeParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let name = try arguments.string("name")
            let values = graph.nodes.withAttributes.compactMap { node, attributes -> (key: Node, value: JSON)? in
                (attributes[name] ?? arguments.given("default")).map { (node, $0) }
            }
            return Answer { .byNode(values) { $0 } }
        }
    }

    struct EdgeAttributes: AnyKindAnalysis {
        static let name = "get_edge_attributes"
        static let parameters = attributeParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let name = try arguments.string("name")
            let values = graph.edges.compactMap { edge -> (edge: Edge<Node>, value: JSON)? in
                (edge[name] ?? arguments.given("default")).map { (edge, $0) }
            }
            return Answer { values.isEmpty ? [:] : .byEdge(values) }
        }
    }

    struct EmptyCopy: AnyKindAnalysis {
        static let name = "create_empty_copy"
        static let parameters = [Parameter("with_data", true)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.emptyCopy(keepingAttributes: try arguments.bool("with_data"))) }
    }

    struct Subgraph: AnyKindAnalysis {
        static let name = "subgraph"
        static let parameters = [Parameter.required("nbunch")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.subgraph(of: try arguments.nodes("nbunch"))) }
    }

    struct EdgeSubgraph: AnyKindAnalysis {
        static let name = "edge_subgraph"
        static let parameters = [Parameter.required("edges")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { Answer(graph.edgeSubgraph(of: try arguments.pairs("edges") ?? [])) }
    }

    struct RestrictedView: AnyKindAnalysis {
        static let name = "restricted_view"
        static let parameters = [Parameter.required("nodes"), .required("edges")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.hiding(nodes: try arguments.nodes("nodes"), edges: try arguments.pairs("edges") ?? []))
        }
    }

    struct ToEdgeList: AnyKindAnalysis {
        static let name = "to_edgelist"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer {
                .array(
                    graph.edges.map { edge in
                        .array([edge.source.nodeJSON, edge.target.nodeJSON, edge.attributes.json])
                    })
            }
        }
    }

    struct ToDictOfLists: AnyKindAnalysis {
        static let name = "to_dict_of_lists"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let lists = graph.neighborLists
            return Answer { .byNode(lists) { .nodes($0) } }
        }
    }

    struct ToDictOfDicts: AnyKindAnalysis {
        static let name = "to_dict_of_dicts"
        static let parameters = noParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer {
                .byNode(graph.nodes.map { (key: $0, value: graph.edges(of: $0)) }) { edges in
                    var object = JSON.Object()
                    for edge in edges {
                        if let key = edge.key {
                            var inner = object[edge.target.nodeText]?.objectValue ?? [:]
                            inner[key.description] = edge.attributes.json
                            object[edge.target.nodeText] = .object(inner)
                        } else {
                            object[edge.target.nodeText] = edge.attributes.json
                        }
                    }
                    return .object(object)
                }
            }
        }
    }
}

extension Arguments {
    /// The value of a parameter; `nil` for `null`.
    fileprivate func given(_ name: String) -> JSON? { has(name) ? self[name] : .none }
}
