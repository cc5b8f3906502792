import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct AncestorsTests {
    private let tree = DiGraph(edges: [(0, 1), (0, 2), (1, 3), (1, 4)])

    @Test func commonAncestorsOfATree() throws {
        #expect(try tree.lowestCommonAncestor(of: 3, and: 4) == 1)
        #expect(try tree.lowestCommonAncestor(of: 3, and: 2) == 0)
        #expect(try tree.lowestCommonAncestor(of: 3, and: 1) == 1)
        let pairs = try #require(try tree.treeLowestCommonAncestors())
        #expect(pairs.count == 15)
        for (first, second, ancestor) in pairs {
            #expect(try tree.lowestCommonAncestor(of: first, and: second) == ancestor)
        }
        #expect(try tree.allPairsLowestCommonAncestors().count == 15)
    }

    @Test func whatIsNoTreeIsRefused() throws {
        #expect(try DiGraph(nodes: [1, 2]).lowestCommonAncestor(of: 1, and: 2) == nil)
        #expect(throws: NotRootedTree<Int>.self) { try DiGraph(nodes: [1, 2]).treeLowestCommonAncestors() }
        let cycle = DiGraph(edges: [(1, 2), (2, 1)])
        #expect(throws: CycleError<Int>.self) { try cycle.lowestCommonAncestor(of: 1, and: 2) }
        #expect(throws: NotRootedTree<Int>.self) { try cycle.treeLowestCommonAncestors() }
        #expect(throws: NodeNotFound(9)) { try tree.lowestCommonAncestor(of: 9, and: 1) }
        let none = try DiGraph<Int>().treeLowestCommonAncestors()
        #expect(none == nil)
    }

    @Test func collidersOpenWhatIsObserved() throws {
        let graph = DiGraph(edges: [("cloud", "rain"), ("cloud", "sprinkler"), ("rain", "wet"), ("sprinkler", "wet")])
        #expect(try !graph.isDSeparator([], between: ["rain"], and: ["sprinkler"]))
        #expect(try graph.isDSeparator(["cloud"], between: ["rain"], and: ["sprinkler"]))
        #expect(try !graph.isDSeparator(["cloud", "wet"], between: ["rain"], and: ["sprinkler"]))
        #expect(throws: OverlappingSets("rain")) {
            try graph.isDSeparator(["rain"], between: ["rain"], and: ["wet"])
        }
        #expect(graph.colliders.map { [$0.first, $0.node, $0.second] } == [["rain", "wet", "sprinkler"]])
        #expect(graph.vStructures.count == 1)
    }

    @Test func theClosureIsTheSameInBothWays() throws {
        for seed in 0..<30 {
            var graph = MultiDiGraph<Int>(nodes: Array(0..<10))
            for edge in MultiDiGraph<Int>.random(seed: UInt64(seed)).edges where edge.source < edge.target {
                graph.addEdge(edge.source, edge.target)
            }
            #expect(try graph.transitiveClosureOfAcyclic() == graph.transitiveClosure())
        }
    }

    @Test func everyPathFromARootIsABranch() throws {
        let graph = DiGraph(edges: [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")])
        #expect(try Array(graph.rootToLeafPaths()) == [["a", "b", "d"], ["a", "c", "d"]])
        let (branching, sources) = try graph.branching()
        #expect(branching.isBranching && sources.values == ["a", "b", "d", "c", "d"])
        #expect(throws: CycleError<Int>.self) { try DiGraph(edges: [(1, 1)]).branching() }
    }
}
