import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct MatchingTests {
    @Test(arguments: GoldenResults.undirected)
    func matchingsAreAsHeavyAsThoseOfNetworkx(golden: GoldenResults) throws {
        let graph = golden.graph
        let heaviest = graph.maximumWeightMatching(), largest = graph.maximumWeightMatching(isMaximum: true)
        if golden.value("max_matching_card") != nil { golden.expect("max_matching_card", .int(largest.count)) }
        if golden.value("max_matching_weight") != nil {
            golden.expect("max_matching_weight", .double(heaviest.reduce(0) { $0 + ($1[.weight] ?? 1) }))
        }
        for matching in [heaviest, largest, graph.minimumWeightMatching()] {
            #expect(try graph.isMatching(matching.map { ($0.source, $0.target) }))
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func noMatchingIsHeavier(seed: UInt64) throws {
        let graph = Graph<Int>.random(seed: seed, nodes: 9)
        func best(_ edges: ArraySlice<Edge<Int>>, _ taken: Set<Int>, _ value: (Edge<Int>) -> Double) -> Double {
            guard let edge = edges.first else { return 0 }
            let without = best(edges.dropFirst(), taken, value)
            guard !edge.isLoop, !taken.contains(edge.source), !taken.contains(edge.target) else { return without }
            return max(without, value(edge) + best(edges.dropFirst(), taken.union([edge.source, edge.target]), value))
        }
        func weight(_ edge: Edge<Int>) -> Double { edge[.weight] ?? 1 }
        let edges = Array(graph.edges)[...]
        guard edges.count <= 18 else { return }
        #expect(graph.maximumWeightMatching().reduce(0) { $0 + weight($1) } == best(edges, [], weight))
        let largest = graph.maximumWeightMatching(isMaximum: true)
        #expect(largest.reduce(0) { $0 + weight($1) + 100 } == best(edges, []) { weight($0) + 100 })
        let cheapest = graph.minimumWeightMatching()
        #expect(cheapest.reduce(0) { $0 + 100 - weight($1) } == best(edges, []) { 100 - weight($0) })
    }

    @Test func matchingsAreRecognised() throws {
        let graph = Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 4)])
        #expect(try graph.isMatching([(1, 2)]) && !graph.isMaximalMatching([(1, 2)]))
        #expect(try graph.isMaximalMatching([(2, 3)]) && !graph.isPerfectMatching([(2, 3)]))
        #expect(try graph.isPerfectMatching([(2, 1), (3, 4)]))
        #expect(try !graph.isMatching([(4, 4)]) && !graph.isMatching([(1, 2), (2, 3)]) && !graph.isMatching([(1, 3)]))
        #expect(throws: NodeNotFound(9)) { try graph.isMatching([(1, 9)]) }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func coversHaveAllNodes(seed: UInt64) throws {
        let graph = Graph<Int>.random(seed: seed)
        guard graph.isolates.isEmpty else {
            #expect(throws: NoEdgeCover<Int>.self) { try graph.minimumEdgeCover() }
            return
        }
        let cover = try graph.minimumEdgeCover().map { ($0.source, $0.target) }
        #expect(graph.isEdgeCover(cover) && (cover.isEmpty || !graph.isEdgeCover(cover.dropLast())))
        let nodes = Set(graph.approximateVertexCover())
        #expect(graph.edges.allSatisfy { nodes.contains($0.source) || nodes.contains($0.target) })
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func coversAndMatchingsOfBipartiteNetworksAreOfOneSize(seed: UInt64) throws {
        var graph = Graph<Int>(nodes: 0..<12), random = SplitMix64(seed: seed)
        for _ in 0..<20 {
            let weight = Int.random(in: 1...9, using: &random)
            graph.addEdge(
                Int.random(in: 0..<5, using: &random), Int.random(in: 5..<12, using: &random), .weight(weight))
        }
        let top = Array(0..<5), matching = try graph.bipartiteMatching(top: top)
        #expect(matching.count / 2 == graph.maximumWeightMatching(isMaximum: true).count)
        #expect(matching.allSatisfy { graph.hasEdge($0.key, $0.value) && matching[$0.value] == $0.key })
        let cover = try graph.vertexCover(of: matching, top: top)
        #expect(cover.count == matching.count / 2)
        #expect(graph.edges.allSatisfy { cover.contains($0.source) || cover.contains($0.target) })
        guard matching.count == 10 else {
            #expect(throws: NoFullMatching.self) { try graph.minimumWeightFullMatching(top: top) }
            return
        }
        let full = try graph.minimumWeightFullMatching(top: top)
        let cost = top.reduce(0.0) { sum, node in
            sum + (full[node].flatMap { graph.edges[node, $0]?[.weight] } ?? 0)
        }
        #expect(cost == graph.minimumWeightMatching().reduce(0) { $0 + ($1[.weight] ?? 1) })
    }
}
