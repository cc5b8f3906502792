import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `traversal`.
enum TraversalAnalyses {
    static let all: [any Analysis.Type] = [
        BFSEdges.self, BFSTree.self, BFSPredecessors.self, BFSSuccessors.self, BFSLayers.self,
        BFSLabeledEdges.self, DescendantsAtDistance.self, GenericBFSEdges.self, DFSEdges.self, DFSTree.self,
        DFSPredecessors.self, DFSSuccessors.self, DFSPreorder.self, DFSPostorder.self, DFSLabeledEdges.self,
        EdgeBFS.self, EdgeDFS.self,
    ]

    /// How deep to go; a function that sorts neighbours cannot be given.
    static func depthLimit<Node: GraphFileNode>(
        _ arguments: Arguments<Node>, sortName: String = "sort_neighbors"
    ) throws(Refusal) -> Int? {
        if arguments.has(sortName) { throw arguments.mismatch(sortName, "null") }
        return try arguments.optionalInt("depth_limit")
    }

    struct BFSEdges: AnyKindAnalysis {
        static let name = "bfs_edges"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("reverse", false), Parameter("depth_limit", nil),
            Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = try graph.breadthFirstEdges(
                from: try arguments.node("source"), isReversed: try arguments.bool("reverse"),
                depthLimit: try depthLimit(arguments))
            return Answer { .pairs(edges.map { ($0.source, $0.target) }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct BFSTree: AnyKindAnalysis {
        static let name = "bfs_tree"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("reverse", false), Parameter("depth_limit", nil),
            Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let tree = try graph.breadthFirstTree(
                from: try arguments.node("source"), isReversed: try arguments.bool("reverse"),
                depthLimit: try depthLimit(arguments))
            return Answer { .graph(.diGraph(tree)) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct BFSPredecessors: AnyKindAnalysis {
        static let name = "bfs_predecessors"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let predecessors = try graph.breadthFirstPredecessors(
                from: try arguments.node("source"), depthLimit: try depthLimit(arguments))
            return Answer { .pairs(predecessors.map { ($0.key, $0.value) }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct BFSSuccessors: AnyKindAnalysis {
        static let name = "bfs_successors"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let successors = try graph.breadthFirstSuccessors(
                from: try arguments.node("source"), depthLimit: try depthLimit(arguments))
            return Answer { .array(successors.map { [$0.nodeJSON, .nodes($1)] }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct BFSLayers: AnyKindAnalysis {
        static let name = "bfs_layers"
        static let parameters: [Parameter] = [Parameter.required("sources")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let layers = try graph.breadthFirstLayers(from: try arguments.oneOrMore("sources", of: graph))
            return Answer { .nodeLists(layers) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct BFSLabeledEdges: AnyKindAnalysis {
        static let name = "bfs_labeled_edges"
        static let parameters: [Parameter] = [Parameter.required("sources")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = try graph.breadthFirstLabeledEdges(from: try arguments.oneOrMore("sources", of: graph))
            return Answer { .array(edges.map { [$0.nodeJSON, $1.nodeJSON, .string($2.rawValue)] }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .keyError(error) }
    }

    struct DescendantsAtDistance: AnyKindAnalysis {
        static let name = "descendants_at_distance"
        static let parameters: [Parameter] = [Parameter.required("source"), .required("distance")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.descendants(
                of: try arguments.node("source"), atDistance: try arguments.int("distance"))
            return Answer { .nodeSet(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct GenericBFSEdges: AnyKindAnalysis {
        static let name = "generic_bfs_edges"
        static let parameters: [Parameter] = [
            Parameter.required("source"), Parameter("neighbors", nil), Parameter("depth_limit", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = try graph.breadthFirstEdges(
                from: try arguments.node("source"), depthLimit: try depthLimit(arguments, sortName: "neighbors"))
            return Answer { .pairs(edges.map { ($0.source, $0.target) }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct DFSEdges: AnyKindAnalysis {
        static let name = "dfs_edges"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = try graph.depthFirstEdges(
                from: try arguments.optionalNode("source"), depthLimit: try depthLimit(arguments))
            return Answer { .pairs(edges.map { ($0.source, $0.target) }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct DFSTree: AnyKindAnalysis {
        static let name = "dfs_tree"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let tree = try graph.depthFirstTree(
                from: try arguments.optionalNode("source"), depthLimit: try depthLimit(arguments))
            return Answer { .graph(.diGraph(tree)) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct DFSPredecessors: AnyKindAnalysis {
        static let name = "dfs_predecessors"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let predecessors = try graph.depthFirstPredecessors(
                from: try arguments.optionalNode("source"), depthLimit: try depthLimit(arguments))
            return Answer { .byNode(predecessors) { $0.nodeJSON } }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct DFSSuccessors: AnyKindAnalysis {
        static let name = "dfs_successors"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let successors = try graph.depthFirstSuccessors(
                from: try arguments.optionalNode("source"), depthLimit: try depthLimit(arguments))
            return Answer { .byNode(successors) { .nodes($0) } }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct DFSPreorder: AnyKindAnalysis {
        static let name = "dfs_preorder_nodes"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.depthFirstPreorder(
                from: try arguments.optionalNode("source"), depthLimit: try depthLimit(arguments))
            return Answer { .nodes(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct DFSPostorder: AnyKindAnalysis {
        static let name = "dfs_postorder_nodes"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.depthFirstPostorder(
                from: try arguments.optionalNode("source"), depthLimit: try depthLimit(arguments))
            return Answer { .nodes(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct DFSLabeledEdges: AnyKindAnalysis {
        static let name = "dfs_labeled_edges"
        static let parameters: [Parameter] = [
            Parameter("source", nil), Parameter("depth_limit", nil), Parameter("sort_neighbors", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = try graph.depthFirstLabeledEdges(
                from: try arguments.optionalNode("source"), depthLimit: try depthLimit(arguments))
            return Answer { .array(edges.map { [$0.nodeJSON, $1.nodeJSON, .string($2.rawValue)] }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct EdgeBFS: AnyKindAnalysis {
        static let name = "edge_bfs"
        static let parameters: [Parameter] = [Parameter("source", nil), Parameter("orientation", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = graph.breadthFirstEdgeWalk(
                from: try arguments.bunch("source", of: graph), orientation: try arguments.orientation() ?? .original)
            let isShown = arguments.has("orientation")
            return Answer { .array(edges.map { .walked($0, withDirection: isShown) }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct EdgeDFS: AnyKindAnalysis {
        static let name = "edge_dfs"
        static let parameters: [Parameter] = [Parameter("source", nil), Parameter("orientation", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = graph.depthFirstEdgeWalk(
                from: try arguments.bunch("source", of: graph), orientation: try arguments.orientation() ?? .original)
            let isShown = arguments.has("orientation")
            return Answer { .array(edges.map { .walked($0, withDirection: isShown) }) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }
}

extension Arguments {
    /// A node of the graph, or several.
    func oneOrMore<Direction, Multiplicity>(
        _ name: String, of graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) -> [Node] {
        if let node = try? node(name), graph.contains(node) { return [node] }
        if case .array = self[name] { return try nodes(name) }
        return [try node(name)]
    }

    /// networkx's bunch of nodes: all for `null`, a node of the graph, or those of several that the graph has.
    func bunch<Direction, Multiplicity>(
        _ name: String, of graph: Network<Node, Direction, Multiplicity>
    ) throws -> [Node] {
        guard has(name) else { return Array(graph.nodes) }
        let nodes = try oneOrMore(name, of: graph)
        if case .array = self[name] { return nodes.filter { graph.contains($0) } }
        if let missing = nodes.first(where: { !graph.contains($0) }) { throw NodeNotFound(missing) }
        return nodes
    }

    /// Which way edges are walked; `nil` for `null`.
    func orientation() throws(Refusal) -> EdgeOrientation? {
        guard let name = try optionalString("orientation") else { return nil }
        guard let orientation = EdgeOrientation(rawValue: name) else {
            throw Refusal("NetworkXError", "invalid orientation argument: \(name)")
        }
        return orientation
    }
}

extension JSON {
    /// A walked edge as `[u, v]`, with its key in a multigraph, and with the direction if that was asked for.
    static func walked<Node: GraphFileNode>(_ walked: WalkedEdge<Node>, withDirection: Bool) -> JSON {
        let edge = JSON.edge(walked.edge).arrayValue ?? []
        return .array(edge + (withDirection ? [walked.isReversed ? "reverse" : "forward"] : []))
    }
}

extension Refusal {
    /// `NetworkXError` for a node that is not there, where networkx raises that.
    static func networkXError(_ error: any Error) -> Refusal? {
        let refusal = Refusal(error)
        return refusal.type == "NodeNotFound" ? Refusal("NetworkXError", refusal.message) : nil
    }

    /// `KeyError` for a node that is not there, where Python raises that.
    static func keyError(_ error: any Error) -> Refusal? {
        let refusal = Refusal(error)
        return refusal.type == "NodeNotFound" ? Refusal("KeyError", refusal.message) : nil
    }
}
