public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `dag`, `dominance`, `lowest_common_ancestors` and `d_separation`.
enum DAGAnalyses {
    static let all: [any Analysis.Type] = [
        Descendants.self, Ancestors.self, TopologicalSort.self, LexicographicalTopologicalSort.self,
        AllTopologicalSorts.self, TopologicalGenerations.self, DirectedAcyclic.self, HasCycle.self,
        Aperiodic.self, TransitiveClosure.self, TransitiveClosureDAG.self, TransitiveReduction.self,
        Antichains.self, LongestPath.self, LongestPathLength.self, DAGToBranching.self,
        RootToLeafPaths.self, Colliders.self, VStructures.self, ImmediateDominators.self,
        DominanceFrontiers.self, LowestCommonAncestor.self, AllPairsLowestCommonAncestor.self,
        TreeAllPairsLowestCommonAncestor.self, DSeparator.self,
    ]

    /// What edges count, with a value for those that say nothing.
    static func weight<Node: GraphFileNode>(_ arguments: Arguments<Node>) throws -> EdgeWeight<Node> {
        let other = try arguments.double("default_weight")
        guard other != 1, let name = try arguments.optionalString("weight") else { return try arguments.weight() }
        return .function { $0.attributes[name]?.doubleValue ?? other }
    }

    struct Descendants: AnyKindAnalysis {
        static let name = "descendants"
        static let parameters: [Parameter] = [Parameter.required("source")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.descendants(of: try arguments.node("source"))
            return Answer { .nodeSet(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct Ancestors: AnyKindAnalysis {
        static let name = "ancestors"
        static let parameters: [Parameter] = [Parameter.required("source")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let nodes = try graph.ancestors(of: try arguments.node("source"))
            return Answer { .nodeSet(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct TopologicalSort: AnyKindAnalysis {
        static let name = "topological_sort"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let graph = graph as? Network<Node, Directed, Multiplicity> else {
                throw Refusal("NetworkXError", "Topological sort not defined on undirected graphs.")
            }

            let nodes = try graph.topologicalOrder()
            return Answer { .nodes(nodes) }
        }
    }

    struct LexicographicalTopologicalSort: AnyKindAnalysis {
        static let name = "lexicographical_topological_sort"
        static let parameters: [Parameter] = [Parameter("key", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let graph = graph as? Network<Node, Directed, Multiplicity> else {
                throw Refusal("NetworkXError", "Topological sort not defined on undirected graphs.")
            }

            if arguments.has("key") { throw arguments.mismatch("key", "null") }
            let nodes = try graph.lexicographicTopologicalOrder { SortedNode(node: $0.nodeJSON) }
            return Answer { .nodes(nodes) }
        }
    }

    struct AllTopologicalSorts: DirectedAnalysis {
        static let name = "all_topological_sorts"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let orders = Array(try graph.allTopologicalOrders())
            return Answer { .nodeLists(orders) }
        }
    }

    struct TopologicalGenerations: AnyKindAnalysis {
        static let name = "topological_generations"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let graph = graph as? Network<Node, Directed, Multiplicity> else {
                throw Refusal("NetworkXError", "Topological sort not defined on undirected graphs.")
            }

            let generations = try graph.topologicalGenerations()
            return Answer { .nodeLists(generations) }
        }
    }

    struct DirectedAcyclic: AnyKindAnalysis {
        static let name = "is_directed_acyclic_graph"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer((graph as? Network<Node, Directed, Multiplicity>)?.isDirectedAcyclic ?? false)
        }
    }

    struct HasCycle: AnyKindAnalysis {
        static let name = "has_cycle"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let graph = graph as? Network<Node, Directed, Multiplicity> else {
                throw Refusal("NetworkXError", "Topological sort not defined on undirected graphs.")
            }
            return Answer(!graph.isDirectedAcyclic)
        }
    }

    struct Aperiodic: AnyKindAnalysis {
        static let name = "is_aperiodic"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let graph = graph as? Network<Node, Directed, Multiplicity> else {
                throw Refusal("NetworkXError", "is_aperiodic not defined for undirected graphs")
            }
            guard let isAperiodic = try graph.isAperiodic() else { throw Refusal.pointless("Graph has no nodes.") }
            return Answer(isAperiodic)
        }
    }

    struct TransitiveClosure: AnyKindAnalysis {
        static let name = "transitive_closure"
        static let parameters: [Parameter] = [Parameter("reflexive", false)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let reflexive = arguments["reflexive"]
            guard reflexive.isNull || reflexive == true || reflexive == false else {
                throw Refusal("NetworkXError", "Incorrect value for the parameter `reflexive`")
            }
            let closure = graph.transitiveClosure(
                reflexive: arguments.has("reflexive") ? try arguments.bool("reflexive") : nil)
            return Answer { closure.nodeLink }
        }
    }

    struct TransitiveClosureDAG: DirectedAnalysis {
        static let name = "transitive_closure_dag"
        static let parameters: [Parameter] = [Parameter("topo_order", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let closure = try graph.transitiveClosureOfAcyclic()
            return Answer { closure.nodeLink }
        }
    }

    struct TransitiveReduction: DirectedAnalysis {
        static let name = "transitive_reduction"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let reduction = try graph.transitiveReduction()
            return Answer { .graph(.diGraph(reduction)) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            let refusal = Refusal(error)
            return refusal.type == "NetworkXUnfeasible" ? Refusal("NetworkXError", refusal.message) : nil
        }
    }

    struct Antichains: DirectedAnalysis {
        static let name = "antichains"
        static let parameters: [Parameter] = [Parameter("topo_order", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if arguments.has("topo_order") { throw arguments.mismatch("topo_order", "null") }
            let antichains = Array(try graph.antichains())
            return Answer { .nodeLists(antichains) }
        }
    }

    struct LongestPath: DirectedAnalysis {
        static let name = "dag_longest_path"
        static let parameters: [Parameter] = [
            Parameter("weight", "weight"), Parameter("default_weight", 1), Parameter("topo_order", nil),
        ]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if arguments.has("topo_order") { throw arguments.mismatch("topo_order", "null") }
            let path = try graph.longestPath(weight: try weight(arguments))
            return Answer { .nodes(path) }
        }
    }

    struct LongestPathLength: DirectedAnalysis {
        static let name = "dag_longest_path_length"
        static let parameters: [Parameter] = [Parameter("weight", "weight"), Parameter("default_weight", 1)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.longestPathLength(weight: try weight(arguments)))
        }
    }

    struct DAGToBranching: DirectedAnalysis {
        static let name = "dag_to_branching"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseMultigraph()
            guard let simple = graph as? DiGraph<Node> else { throw Refusal.notImplemented(for: "multigraph") }
            let (branching, sources) = try simple.branching()
            return Answer {
                var graph = branching
                for (number, source) in sources { graph.nodes[number]?["source"] = source.nodeJSON }
                return .graph(.diGraph(graph))
            }
        }

        static func refusal(for error: any Error) -> Refusal? {
            let refusal = Refusal(error)
            return refusal.type == "NetworkXUnfeasible" ? Refusal("HasACycle", refusal.message) : nil
        }
    }

    struct RootToLeafPaths: DirectedAnalysis {
        static let name = "root_to_leaf_paths"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let paths = Array(try graph.rootToLeafPaths())
            return Answer { .nodeLists(paths) }
        }
    }

    struct Colliders: DirectedAnalysis {
        static let name = "colliders"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let triples = graph.colliders
            return Answer { .nodeLists(triples.map { [$0.first, $0.node, $0.second] }) }
        }
    }

    struct VStructures: DirectedAnalysis {
        static let name = "v_structures"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let triples = graph.vStructures
            return Answer { .nodeLists(triples.map { [$0.first, $0.node, $0.second] }) }
        }
    }

    struct ImmediateDominators: DirectedAnalysis {
        static let name = "immediate_dominators"
        static let parameters: [Parameter] = [Parameter.required("start")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let dominators = try graph.immediateDominators(from: try arguments.node("start"))
            return Answer { .byNode(dominators) { $0.nodeJSON } }
        }

        static func refusal(for error: any Error) -> Refusal? {
            Refusal.networkXError(error).map { Refusal($0.type, "start is not in G: \($0.message)") }
        }
    }

    struct DominanceFrontiers: DirectedAnalysis {
        static let name = "dominance_frontiers"
        static let parameters: [Parameter] = [Parameter.required("start")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let frontiers = try graph.dominanceFrontiers(from: try arguments.node("start"))
            return Answer { .byNode(frontiers) { .nodeSet($0) } }
        }

        static func refusal(for error: any Error) -> Refusal? {
            Refusal.networkXError(error).map { Refusal($0.type, "start is not in G: \($0.message)") }
        }
    }

    struct LowestCommonAncestor: DirectedAnalysis {
        static let name = "lowest_common_ancestor"
        static let parameters: [Parameter] = [
            Parameter.required("node1"), .required("node2"), Parameter("default", nil),
        ]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { throw Refusal.pointless("LCA meaningless on null graphs.") }
            let ancestor = try graph.lowestCommonAncestor(
                of: try arguments.node("node1"), and: try arguments.node("node2"))
            let other = arguments["default"]
            return Answer { ancestor?.nodeJSON ?? other }
        }

        static func refusal(for error: any Error) -> Refusal? { AllPairsLowestCommonAncestor.refusal(for: error) }
    }

    struct AllPairsLowestCommonAncestor: DirectedAnalysis {
        static let name = "all_pairs_lowest_common_ancestor"
        static let parameters: [Parameter] = [Parameter("pairs", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { throw Refusal.pointless("LCA meaningless on null graphs.") }
            let found =
                try arguments.pairs("pairs").map { try graph.lowestCommonAncestors(of: $0) }
                ?? graph.allPairsLowestCommonAncestors()
            return Answer { .array(found.map { [.pair($0.first, $0.second), $0.ancestor.nodeJSON] }) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            let refusal = Refusal(error)
            guard refusal.type == "NetworkXUnfeasible" else { return nil }
            return Refusal("NetworkXError", "LCA only defined on directed acyclic graphs; \(refusal.message)")
        }
    }

    struct TreeAllPairsLowestCommonAncestor: DirectedAnalysis {
        static let name = "tree_all_pairs_lowest_common_ancestor"
        static let parameters: [Parameter] = [Parameter("root", nil), Parameter("pairs", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let pairs = try arguments.pairs("pairs")
            guard graph.nodeCount > 0 else { throw Refusal.pointless("LCA meaningless on null graphs.") }
            for pair in pairs ?? [] {
                for node in [pair.0, pair.1] where !graph.contains(node) { throw NodeNotFound(node) }
            }
            let found = try graph.treeLowestCommonAncestors(root: try arguments.optionalNode("root")) ?? []
            // Of pairs that were given in both orders both are answered.
            let wanted = pairs.map { Set($0.map { [$0.0, $0.1] }) }
            let shown = found.flatMap { first, second, ancestor in
                let orders =
                    wanted == nil || first == second ? [[first, second]] : [[second, first], [first, second]]
                return orders.filter { wanted?.contains($0) ?? true }.map { (pair: $0, ancestor: ancestor) }
            }
            return Answer { .array(shown.map { [.nodes($0.pair), $0.ancestor.nodeJSON] }) }
        }
    }

    struct DSeparator: DirectedAnalysis {
        static let name = "is_d_separator"
        static let parameters: [Parameter] = [Parameter.required("x"), .required("y"), .required("z")]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.isDSeparator(
                    try arguments.oneOrMore("z", of: graph), between: try arguments.oneOrMore("x", of: graph),
                    and: try arguments.oneOrMore("y", of: graph)))
        }

        static func refusal(for error: any Error) -> Refusal? { AllPairsLowestCommonAncestor.refusal(for: error) }
    }
}

/// Nodes in Python's order, as far as it has one.
private struct SortedNode: Comparable {
    let node: JSON

    static func < (left: SortedNode, right: SortedNode) -> Bool {
        if let left = left.node.doubleValue, let right = right.node.doubleValue { return left < right }
        if let left = left.node.arrayValue, let right = right.node.arrayValue {
            return left.map { SortedNode(node: $0) }.lexicographicallyPrecedes(right.map { SortedNode(node: $0) })
        }
        return (left.node.stringValue ?? "\(left.node)") < (right.node.stringValue ?? "\(right.node)")
    }
}

extension NotRootedTree: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
}

extension OverlappingSets: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
}
