public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `isomorphism` and `graph_hashing`.
enum IsomorphismAnalyses {
    static let all: [any Analysis.Type] = [
        IsIsomorphic.self, CouldBeIsomorphic.self, FastCouldBeIsomorphic.self, FasterCouldBeIsomorphic.self,
        Vf2ppIsomorphism.self, Vf2ppIsIsomorphic.self, Vf2ppAllIsomorphisms.self, TreeIsomorphism.self,
        RootedTreeIsomorphism.self, WeisfeilerLehmanGraphHash.self, WeisfeilerLehmanSubgraphHashes.self,
    ]

    /// Functions cannot be given as JSON.
    private static func refuseFunctions<Node>(
        _ arguments: Arguments<Node>, _ names: String...
    ) throws(Refusal) {
        for name in names where arguments.has(name) {
            throw Refusal("NotImplementedError", "\(name) is a function, which cannot be given here")
        }
    }

    private static func refuseEmpty<Node>(_ first: Graph<Node>, _ second: Graph<JSON>) throws(Refusal) {
        if first.nodeCount == 0 || second.nodeCount == 0 {
            throw Refusal("NetworkXPointlessConcept", "graph has no nodes")
        }
    }

    struct IsIsomorphic: AnyKindAnalysis {
        static let name = "is_isomorphic"
        static let parameters = [Parameter.required("G2"), Parameter("node_match", nil), Parameter("edge_match", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseFunctions(arguments, "node_match", "edge_match")
            if let other = try arguments.likeGraph(graph, "G2") { return Answer(graph.isIsomorphic(to: other)) }
            // Only one has parallel edges.
            let more = Network<Node, Direction, ParallelEdges>(graph)
            guard let other = try arguments.manyEdged(like: graph, "G2") else {
                throw Refusal("NetworkXError", "Graphs G1 and G2 are not of the same type.")
            }
            return Answer(more.isIsomorphic(to: other))
        }
    }

    struct CouldBeIsomorphic: UndirectedAnalysis {
        static let name = "could_be_isomorphic"
        static let parameters = [Parameter.required("G2"), Parameter("properties", "dtc")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let properties = try arguments.string("properties")
            var compared: Set<NodeProperty> = []
            if properties.contains("d") { compared.insert(.degree) }
            if properties.contains("t") { compared.insert(.triangles) }
            if properties.contains("c") { compared.insert(.cliques) }
            guard let other = try arguments.likeGraph(graph, "G2") else {
                throw Refusal.notImplemented(for: "directed")
            }
            return Answer(graph.couldBeIsomorphic(to: other, comparing: compared))
        }
    }

    struct FastCouldBeIsomorphic: UndirectedAnalysis {
        static let name = "fast_could_be_isomorphic"
        static let parameters = [Parameter.required("G2")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let other = try arguments.likeGraph(graph, "G2") else {
                throw Refusal.notImplemented(for: "directed")
            }
            return Answer(graph.couldBeIsomorphicByTriangles(to: other))
        }
    }

    struct FasterCouldBeIsomorphic: AnyKindAnalysis {
        static let name = "faster_could_be_isomorphic"
        static let parameters = [Parameter.required("G2")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let other = try arguments.likeGraph(graph, "G2") else {
                throw Refusal("NotImplementedError", "both graphs must be of one kind")
            }
            return Answer(graph.couldBeIsomorphicByDegrees(to: other))
        }
    }

    struct Vf2ppIsomorphism: AnyKindAnalysis {
        static let name = "vf2pp_isomorphism"
        static let parameters = [
            Parameter.required("G2"), Parameter("node_label", nil), Parameter("default_label", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let other = try arguments.likeGraph(graph, "G2"), graph.nodeCount > 0, other.nodeCount > 0 else {
                return Answer(JSON.null)
            }
            let match = graph.isomorphism(
                to: other, nodeLabel: try arguments.optionalString("node_label"),
                defaultLabel: arguments["default_label"])
            return Answer { match.map { .byNode($0) { $0.nodeJSON } } ?? .null }
        }
    }

    struct Vf2ppIsIsomorphic: AnyKindAnalysis {
        static let name = "vf2pp_is_isomorphic"
        static let parameters = [
            Parameter.required("G2"), Parameter("node_label", nil), Parameter("default_label", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let other = try arguments.likeGraph(graph, "G2"), graph.nodeCount > 0, other.nodeCount > 0 else {
                return Answer(false)
            }
            let match = graph.isomorphism(
                to: other, nodeLabel: try arguments.optionalString("node_label"),
                defaultLabel: arguments["default_label"])
            return Answer(match != nil)
        }
    }

    struct Vf2ppAllIsomorphisms: AnyKindAnalysis {
        static let name = "vf2pp_all_isomorphisms"
        static let parameters = [
            Parameter.required("G2"), Parameter("node_label", nil), Parameter("default_label", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let other = try arguments.likeGraph(graph, "G2"), graph.nodeCount > 0, other.nodeCount > 0 else {
                return Answer { [] }
            }
            let label = try arguments.optionalString("node_label"), missing = arguments["default_label"]
            let matches = Array(graph.isomorphisms(to: other, nodeMatch: label.map { .equal($0, default: missing) }))
            return Answer { .array(matches.map { .byNode($0) { $0.nodeJSON } }) }
        }
    }

    struct TreeIsomorphism: SimpleUndirectedAnalysis {
        static let name = "tree_isomorphism"
        static let parameters = [Parameter.required("t2")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let other = try arguments.likeGraph(graph, "t2") else {
                throw Refusal.notImplemented(for: "directed")
            }
            try refuseEmpty(graph, other)
            guard graph.isTree else { throw Refusal("NetworkXError", "t1 is not a tree") }
            guard other.isTree else { throw Refusal("NetworkXError", "t2 is not a tree") }
            let pairs = try graph.treeIsomorphism(to: other)
            return Answer { .array(pairs.map { [$0.0.nodeJSON, $0.1.nodeJSON] }) }
        }
    }

    struct RootedTreeIsomorphism: AnyKindAnalysis {
        static let name = "rooted_tree_isomorphism"
        static let parameters = [Parameter.required("root1"), Parameter.required("t2"), Parameter.required("root2")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let otherRoot = JSON(nodeJSON: arguments["root2"]) else {
                throw arguments.mismatch("root2", "a node")
            }
            let root = try arguments.node("root1"), tree = try tree(graph, from: root, "t1")
            let other: Graph<JSON> =
                switch try AnyGraph<JSON>(nodeLink: arguments["t2"]) {
                case .graph(let other): try Self.tree(other, from: otherRoot, "t2")
                case .diGraph(let other): try Self.tree(other, from: otherRoot, "t2")
                case .multiGraph(let other): try Self.tree(other, from: otherRoot, "t2")
                case .multiDiGraph(let other): try Self.tree(other, from: otherRoot, "t2")
                }
            let pairs = try tree.treeIsomorphism(root: root, to: other, root: otherRoot)
            return Answer { .array(pairs.map { [$0.0.nodeJSON, $0.1.nodeJSON] }) }
        }

        /// What is reached of a tree from its root on, without directions.
        private static func tree<Node, Direction, Multiplicity>(
            _ network: Network<Node, Direction, Multiplicity>, from root: Node, _ name: String
        ) throws -> Graph<Node> {
            if network.nodeCount == 0 { throw Refusal("NetworkXPointlessConcept", "G has no nodes.") }
            guard network.isTree else { throw Refusal("NetworkXError", "\(name) is not a tree") }
            return Graph(network.subgraph(of: try network.descendants(of: root) + [root]))
        }
    }

    struct WeisfeilerLehmanGraphHash: SimpleAnalysis {
        static let name = "weisfeiler_lehman_graph_hash"
        static let parameters = [
            Parameter("edge_attr", nil), Parameter("node_attr", nil), Parameter("iterations", 3),
            Parameter("digest_size", 16),
        ]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.weisfeilerLehmanHash(
                    edgeAttribute: try arguments.optionalString("edge_attr"),
                    nodeAttribute: try arguments.optionalString("node_attr"),
                    iterations: try arguments.int("iterations"),
                    digestSize: try arguments.int("digest_size")))
        }

        static func refusal(for error: any Error) -> Refusal? { IsomorphismAnalyses.refusal(ofHashing: error) }
    }

    struct WeisfeilerLehmanSubgraphHashes: SimpleAnalysis {
        static let name = "weisfeiler_lehman_subgraph_hashes"
        static let parameters = [
            Parameter("edge_attr", nil), Parameter("node_attr", nil), Parameter("iterations", 3),
            Parameter("digest_size", 16), Parameter("include_initial_labels", false),
        ]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let hashes = try graph.weisfeilerLehmanSubgraphHashes(
                edgeAttribute: try arguments.optionalString("edge_attr"),
                nodeAttribute: try arguments.optionalString("node_attr"), iterations: try arguments.int("iterations"),
                digestSize: try arguments.int("digest_size"),
                includesInitial: try arguments.bool("include_initial_labels"))
            return Answer { .byNode(hashes) }
        }

        static func refusal(for error: any Error) -> Refusal? { IsomorphismAnalyses.refusal(ofHashing: error) }
    }

    private static func refusal(ofHashing error: any Error) -> Refusal? {
        guard let invalid = error as? InvalidArgument else { return nil }
        return Refusal(
            "ValueError",
            invalid.argument == "iterations"
                ? "The WL algorithm requires that `iterations` be positive" : "\(error)")
    }
}

extension Arguments {
    /// A graph of the same direction as one that allows parallel edges; `nil` for one of the other direction.
    fileprivate func manyEdged<Direction, Multiplicity>(
        like graph: Network<Node, Direction, Multiplicity>, _ name: String
    ) throws -> Network<JSON, Direction, ParallelEdges>? {
        switch try AnyGraph<JSON>(nodeLink: self[name]) {
        case .graph(let other) where !graph.isDirected: Network(other)
        case .multiGraph(let other) where !graph.isDirected: Network(other)
        case .diGraph(let other) where graph.isDirected: Network(other)
        case .multiDiGraph(let other) where graph.isDirected: Network(other)
        default: nil
        }
    }

    /// Another graph of the same kind, with nodes of whatever kind; `nil` if it is of another kind.
    fileprivate func likeGraph<Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ name: String
    ) throws -> Network<JSON, Direction, Multiplicity>? {
        guard case .object = self[name] else { throw mismatch(name, "a graph as node-link JSON") }
        return switch try AnyGraph<JSON>(nodeLink: self[name]) {
        case .graph(let other): other as? Network<JSON, Direction, Multiplicity>
        case .diGraph(let other): other as? Network<JSON, Direction, Multiplicity>
        case .multiGraph(let other): other as? Network<JSON, Direction, Multiplicity>
        case .multiDiGraph(let other): other as? Network<JSON, Direction, Multiplicity>
        }
    }
}

extension MissingAttribute: NetworkXNamed {
    public var networkXType: String { "KeyError" }
}

extension NotEnoughSwaps: NetworkXNamed {
    public var networkXType: String { "NetworkXAlgorithmError" }
}
