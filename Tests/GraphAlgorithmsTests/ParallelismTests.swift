import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Synchronization
import Testing

@Suite("Several cores") struct ParallelismTests {
    /// What the parallel forms answer as numbers, so that answers can be compared to the last bit.
    private typealias Numbers = [UInt64]

    private static func bits(_ values: some Sequence<Double>) -> Numbers { values.map(\.bitPattern) }

    private static func bits<Value: BinaryInteger>(_ values: some Sequence<Value>) -> Numbers {
        values.map { Double($0).bitPattern }
    }

    private static func bits<Value>(
        pairs map: NodeMap<Int, NodeMap<Int, Value>>, _ number: (Value) -> Double
    ) -> Numbers {
        map.flatMap { $0.value.flatMap { [Double($0.key).bitPattern, number($0.value).bitPattern] } }
    }

    /// An analysis with and without `parallelism:`.
    private struct Pair<Direction: GraphDirection, Multiplicity: EdgeMultiplicity>: Sendable {
        typealias Network = GraphModel.Network<Int, Direction, Multiplicity>
        typealias Progress = @Sendable (Double) -> Void

        let name: String
        let alone: @Sendable (Network) throws -> Numbers
        let together: @Sendable (Network, Parallelism, Progress?) async throws -> Numbers

        static var all: [Pair] {
            [
                Pair(name: "betweenness") {
                    bits($0.betweennessCentrality(endpoints: true).values)
                } together: {
                    bits(try await $0.betweennessCentrality(endpoints: true, parallelism: $1, progress: $2).values)
                },
                Pair(name: "weighted betweenness") {
                    bits($0.betweennessCentrality(weight: .weight).values)
                } together: {
                    bits(try await $0.betweennessCentrality(weight: .weight, parallelism: $1, progress: $2).values)
                },
                Pair(name: "sampled betweenness") {
                    bits($0.betweennessCentrality(samples: 7, seed: 3).values)
                } together: {
                    bits(try await $0.betweennessCentrality(samples: 7, seed: 3, parallelism: $1, progress: $2).values)
                },
                Pair(name: "edge betweenness") {
                    bits($0.edgeBetweennessCentrality().map(\.value))
                } together: {
                    bits(try await $0.edgeBetweennessCentrality(parallelism: $1, progress: $2).map(\.value))
                },
                Pair(name: "weighted edge betweenness") {
                    bits($0.edgeBetweennessCentrality(weight: .weight).map(\.value))
                } together: {
                    bits(
                        try await $0.edgeBetweennessCentrality(weight: .weight, parallelism: $1, progress: $2)
                            .map(\.value))
                },
                Pair(name: "sampled edge betweenness") {
                    bits($0.edgeBetweennessCentrality(samples: 5, seed: 3).map(\.value))
                } together: {
                    bits(
                        try await $0.edgeBetweennessCentrality(samples: 5, seed: 3, parallelism: $1, progress: $2)
                            .map(\.value))
                },
                Pair(name: "closeness") {
                    bits($0.closenessCentrality().values)
                } together: {
                    bits(try await $0.closenessCentrality(parallelism: $1, progress: $2).values)
                },
                Pair(name: "weighted closeness") {
                    bits($0.closenessCentrality(weight: .weight).values)
                } together: {
                    bits(try await $0.closenessCentrality(weight: .weight, parallelism: $1, progress: $2).values)
                },
                Pair(name: "harmonic") {
                    bits($0.harmonicCentrality().values)
                } together: {
                    bits(try await $0.harmonicCentrality(parallelism: $1, progress: $2).values)
                },
                Pair(name: "all lengths") {
                    bits(pairs: $0.allPairsShortestPathLengths()) { Double($0) }
                } together: {
                    bits(pairs: try await $0.allPairsShortestPathLengths(parallelism: $1, progress: $2)) { Double($0) }
                },
                Pair(name: "all paths") {
                    bits(pairs: $0.allPairsShortestPaths(cutoff: 2)) { $0.reduce(0) { 31 * $0 + Double($1) } }
                } together: {
                    bits(pairs: try await $0.allPairsShortestPaths(cutoff: 2, parallelism: $1, progress: $2)) {
                        $0.reduce(0) { 31 * $0 + Double($1) }
                    }
                },
                Pair(name: "all weighted lengths") {
                    bits(pairs: try $0.allPairsDijkstraPathLengths()) { $0 }
                } together: {
                    bits(pairs: try await $0.allPairsDijkstraPathLengths(parallelism: $1, progress: $2)) { $0 }
                },
                Pair(name: "all weighted paths") {
                    bits(pairs: try $0.allPairsDijkstraPaths()) { $0.reduce(0) { 31 * $0 + Double($1) } }
                } together: {
                    bits(pairs: try await $0.allPairsDijkstraPaths(parallelism: $1, progress: $2)) {
                        $0.reduce(0) { 31 * $0 + Double($1) }
                    }
                },
                Pair(name: "clustering") {
                    bits($0.clustering().values)
                } together: {
                    bits(try await $0.clustering(parallelism: $1, progress: $2).values)
                },
                Pair(name: "weighted clustering") {
                    bits($0.clustering(weight: .weight).values)
                } together: {
                    bits(try await $0.clustering(weight: .weight, parallelism: $1, progress: $2).values)
                },
                Pair(name: "PageRank") {
                    bits(try $0.pageRank(maximumIterations: 500, tolerance: 1e-9).values)
                } together: {
                    bits(
                        try await $0.pageRank(maximumIterations: 500, tolerance: 1e-9, parallelism: $1, progress: $2)
                            .values)
                },
            ]
        }

        /// Those that need a network in which every node can be reached from every other.
        static var connected: [Pair] {
            [
                Pair(name: "eccentricities") {
                    bits(try $0.eccentricities().values)
                } together: {
                    bits(try await $0.eccentricities(parallelism: $1, progress: $2).values)
                },
                Pair(name: "diameter") {
                    bits([try $0.diameter() ?? -1])
                } together: {
                    bits([try await $0.diameter(parallelism: $1, progress: $2) ?? -1])
                },
                Pair(name: "radius") {
                    bits([try $0.radius() ?? -1])
                } together: {
                    bits([try await $0.radius(parallelism: $1, progress: $2) ?? -1])
                },
                Pair(name: "center") {
                    bits(try $0.center())
                } together: {
                    bits(try await $0.center(parallelism: $1, progress: $2))
                },
                Pair(name: "periphery") {
                    bits(try $0.periphery())
                } together: {
                    bits(try await $0.periphery(parallelism: $1, progress: $2))
                },
                Pair(name: "average shortest path length") {
                    bits([try $0.averageShortestPathLength() ?? -1])
                } together: {
                    bits([try await $0.averageShortestPathLength(parallelism: $1, progress: $2) ?? -1])
                },
            ]
        }
    }

    private static let triangles = Pair<Undirected, SingleEdges>(name: "triangles") {
        bits($0.triangles().values)
    } together: {
        bits(try await $0.triangles(parallelism: $1, progress: $2).values)
    }

    /// A connected network of 150 nodes with weights.
    private static func connected<Direction, Multiplicity>(
        _ kind: Network<Int, Direction, Multiplicity>.Type
    ) -> Network<Int, Direction, Multiplicity> {
        var network = kind.init(), random = PythonRandom(seed: 5)
        network.addCycle(0..<150)
        for _ in 0..<450 {
            let edge = (random.below(150), random.below(150))
            network.addWeightedEdges([(edge.0, edge.1, Double(1 + random.below(4)))])
        }
        return network
    }

    private func expectSame<Direction, Multiplicity>(
        _ pairs: [Pair<Direction, Multiplicity>], _ network: Network<Int, Direction, Multiplicity>
    ) async throws {
        for pair in pairs {
            let expected = try pair.alone(network)
            for parallelism in [1, 2, 4, .all] as [Parallelism] {
                let told = Mutex<[Double]>([])
                let found = try await pair.together(network, parallelism) { share in
                    told.withLock { $0.append(share) }
                }
                #expect(found == expected, "\(pair.name) with \(parallelism)")
                let shares = told.withLock { $0 }
                #expect(shares.last == 1 && shares == shares.sorted(), "\(pair.name) tells \(shares)")
            }
        }
    }

    private func check<Direction, Multiplicity>(
        _ kind: Network<Int, Direction, Multiplicity>.Type
    ) async throws {
        for seed in 0..<6 as Range<UInt64> { try await expectSame(Pair.all, kind.random(seed: seed)) }
        let network = Self.connected(kind)
        try await expectSame(Pair.all + Pair.connected, network)
        try await expectSame(Pair.all, kind.init())
    }

    @Test("the same answer, to the last bit, whatever the number of cores; progress goes up to 1")
    func sameAnswers() async throws {
        try await check(Graph<Int>.self)
        try await check(DiGraph<Int>.self)
        try await check(MultiGraph<Int>.self)
        try await check(MultiDiGraph<Int>.self)
        try await expectSame([Self.triangles], Self.connected(Graph<Int>.self))
    }

    private func expectCancelled<Direction, Multiplicity>(
        _ pairs: [Pair<Direction, Multiplicity>], _ network: Network<Int, Direction, Multiplicity>
    ) async {
        for pair in pairs {
            let before = Task { try await pair.together(network, 2, nil) }
            before.cancel()
            await #expect(throws: CancellationError.self, "\(pair.name)") { try await before.value }
        }
    }

    @Test("a cancelled task ends with CancellationError") func cancelled() async {
        let network = Self.connected(Graph<Int>.self), directed = Self.connected(MultiDiGraph<Int>.self)
        await expectCancelled(Pair.all + Pair.connected + [Self.triangles], network)
        await expectCancelled(Pair.all + Pair.connected, directed)
    }

    @Test("a task may be cancelled when a part of the work is done") func cancelledBetween() async {
        let network = Self.connected(Graph<Int>.self)
        for pair in Pair<Undirected, SingleEdges>.all where pair.name != "clustering" {
            let told = Mutex<[Double]>([])
            let task = Task {
                try await pair.together(network, 2) { share in
                    told.withLock { $0.append(share) }
                    withUnsafeCurrentTask { $0?.cancel() }
                }
            }
            await #expect(throws: CancellationError.self, "\(pair.name)") { try await task.value }
            #expect(told.withLock { $0.allSatisfy { $0 < 1 } }, "\(pair.name)")
        }
    }

    @Test("errors are those of the form without") func errors() async {
        let parted = Graph(edges: [(0, 1), (2, 3)])
        await #expect(throws: Unreachable(from: 0)) { try await parted.eccentricities(parallelism: 2) }
        await #expect(throws: Unreachable(from: 0)) { try await parted.diameter(parallelism: .all) }
        let negative = DiGraph(edges: [(0, 1, [.weight(2)]), (0, 2, [.weight(1)]), (1, 2, [.weight(-3)])])
        await #expect(throws: NegativeWeight(1, 2)) { try await negative.allPairsDijkstraPathLengths(parallelism: 4) }
        await #expect(throws: NotConverged(iterations: 0)) {
            try await parted.pageRank(maximumIterations: 0, parallelism: 2)
        }
    }
}
