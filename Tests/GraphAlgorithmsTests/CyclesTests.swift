import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct CyclesTests {
    @Test func directedCyclesAreFoundOnce() {
        let graph = DiGraph(edges: [(0, 0), (0, 1), (0, 2), (1, 2), (2, 0), (2, 1), (2, 2)])
        #expect(turned(graph.simpleCycles()) == [[0], [2], [0, 1, 2], [0, 2], [1, 2]])
        #expect(turned(graph.simpleCycles(lengthBound: 2)) == [[0], [2], [0, 2], [1, 2]])
        #expect(turned(graph.simpleCycles(lengthBound: 0)).isEmpty)
    }

    @Test func completeGraphsHaveAsManyCyclesAsIsKnown() {
        for (size, count) in [(3, 1), (4, 7), (5, 37), (6, 197)] {
            var graph = Graph<Int>(), directed = DiGraph<Int>()
            for node in 0..<size {
                for other in 0..<node {
                    graph.addEdge(node, other)
                    directed.addEdge(node, other)
                    directed.addEdge(other, node)
                }
            }
            #expect(Array(graph.simpleCycles()).count == count)
            #expect(Array(directed.simpleCycles()).count == 2 * count + size * (size - 1) / 2)
            #expect(Array(graph.chordlessCycles()).allSatisfy { $0.count == 3 })
        }
    }

    @Test func parallelEdgesAreACycleOfTwo() {
        let graph = MultiGraph(edges: [(1, 2), (1, 2), (1, 2), (2, 3), (3, 1)])
        #expect(turned(graph.simpleCycles()) == [[1, 2], [1, 2, 3]])
    }

    @Test(arguments: GraphKind.allCases)
    func boundedCyclesAreTheShortOnes(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<25 {
                    let graph = kind.random(seed: UInt64(seed), nodes: 8), all = Array(graph.simpleCycles())
                    for cycle in all {
                        #expect(Set(cycle).count == cycle.count)
                        #expect(zip(cycle, cycle.dropFirst() + cycle.prefix(1)).allSatisfy { graph.hasEdge($0, $1) })
                    }
                    for bound in 1...5 {
                        let short = Set(all.filter { $0.count <= bound }.map { Set($0) })
                        #expect(Set(graph.simpleCycles(lengthBound: bound).map { Set($0) }) == short)
                    }
                    #expect(all.isEmpty == (graph.findCycle() == nil))
                    #expect(Set(graph.chordlessCycles().map { Set($0) }).isSubset(of: Set(all.map { Set($0) })))
                }
            }
        }
        try kind.run(Law())
    }

    @Test func basesHaveAsManyCyclesAsThereAreEdgesTooMany() throws {
        for seed in 0..<30 {
            let graph = Graph<Int>.random(seed: UInt64(seed))
            let loops = graph.selfLoops.count
            let surplus = graph.edgeCount - graph.nodeCount + graph.connectedComponents.count
            #expect(graph.cycleBasis().count == surplus)
            let least = try graph.minimumCycleBasis()
            #expect(least.count == surplus - loops)
            #expect(least.allSatisfy { Set($0).count == $0.count && $0.count > 2 })
            if loops == 0, let girth = graph.girth { #expect(least.map(\.count).min() == girth) }
        }
    }

    @Test func aCycleMayGoAgainstDirections() throws {
        let graph = DiGraph(edges: [(0, 1), (0, 2), (1, 2)])
        #expect(graph.findCycle(orientation: .original) == nil)
        let cycle = try #require(graph.findCycle(orientation: .ignore))
        #expect(cycle.map(\.tail) == [0, 1, 2])
        #expect(cycle.map(\.isReversed) == [false, false, true])
    }

    /// Cycles from their least node on, the shortest last among those that begin alike.
    private func turned(_ cycles: some Sequence<[Int]>) -> [[Int]] {
        cycles.map { cycle in
            let place = cycle.indices.min { cycle[$0] < cycle[$1] } ?? 0
            return Array(cycle[place...] + cycle[..<place])
        }.sorted {
            $0.count == 1 && $1.count > 1 || ($0.count > 1) == ($1.count > 1) && $0.lexicographicallyPrecedes($1)
        }
    }
}
