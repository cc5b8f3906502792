import GraphGenerators
import GraphLayouts
import GraphModel
import Testing

/// Layered drawings keep their laws on every network.
@Suite struct LayeredLayoutTests {
    @Test func aDiamond() throws {
        let graph = DiGraph(edges: [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")])
        let drawing = try LayeredLayout<String>().drawing(of: graph)
        #expect(drawing.layers == ["a": 0, "b": 1, "c": 1, "d": 2])
        #expect(drawing.crossingCount == 0)
        let positions = drawing.positions
        #expect(positions["a"]?.x == positions["d"]?.x)
        #expect(abs((positions["b"]?.x ?? 0) - (positions["c"]?.x ?? 0)) == 1)
        #expect(positions["d"]?.y == -2)
        #expect(try graph.positions(layout: .layered()) == positions)
    }

    @Test func edgesAreShortRatherThanEarly() throws {
        // "b" could stand in the first layer, but then its edge would cross three.
        let graph = DiGraph(edges: [("a", "x"), ("x", "y"), ("y", "z"), ("b", "z")])
        #expect(try LayeredLayout<String>().drawing(of: graph).layers["b"] == 2)
    }

    @Test func oneEdgeOfACycleLeadsBack() throws {
        let layers = try LayeredLayout<Int>().drawing(of: DiGraph<Int>.cycle(5)).layers
        #expect(layers.values == [0, 1, 2, 3, 4])
    }

    @Test func longEdgesAreStraight() throws {
        // A chain beside an edge that spans it.
        let graph = DiGraph(edges: [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)])
        let drawing = try LayeredLayout<Int>().drawing(of: graph)
        let route = drawing.routes[1]
        #expect(Array(graph.edges).map { [$0.source, $0.target] }[1] == [0, 4])
        #expect(route.count == 5)
        #expect(Set(route[1...3].map(\.x)).count == 1)
        #expect(Set([1, 2, 3].compactMap { drawing.positions[$0]?.x }).count == 1)
    }

    @Test func treesAndLaddersDoNotCross() throws {
        #expect(
            try LayeredLayout<Int>().drawing(of: DiGraph<Int>.balancedTree(branching: 3, height: 4)).crossingCount == 0)
        for seed in 0..<5 {
            let tree = try Graph<Int>.randomTree(60, seed: seed)
            #expect(try LayeredLayout<Int>().drawing(of: tree).crossingCount == 0)
        }
        #expect(try LayeredLayout<Int>().drawing(of: Graph<Int>.ladder(12)).crossingCount == 0)
    }

    @Test(arguments: 0..<30)
    func theLawsHold(seed: Int) throws {
        var random = PythonRandom(seed: seed)
        let count = 2 + random.below(25)
        var graph = MultiDiGraph<Int>(nodes: 0..<count)
        for _ in 0..<random.below(3 * count) { graph.addEdge(random.below(count), random.below(count)) }
        var sizes: [Int: SIMD2<Double>] = [:]
        for node in 0..<count where node % 3 == 0 { sizes[node] = SIMD2(Double(1 + node % 4), Double(node % 2)) }
        let drawing = try LayeredLayout<Int>(spacing: 0.75, sizes: sizes).drawing(of: graph)

        // Nodes of a layer are at one height and do not touch; layers follow one another downwards.
        for (node, point) in drawing.positions {
            for (other, otherPoint) in drawing.positions where other < node {
                let layer = drawing.layers[node] ?? 0, otherLayer = drawing.layers[other] ?? 0
                if layer == otherLayer {
                    #expect(point.y == otherPoint.y)
                    let width = ((sizes[node]?.x ?? 0) + (sizes[other]?.x ?? 0)) / 2 + 0.75
                    #expect(abs(point.x - otherPoint.x) > width - 1e-9)
                } else {
                    #expect((layer < otherLayer) == (point.y > otherPoint.y))
                }
            }
        }
        // Every edge goes from its source to its target through all layers between, only once each.
        for (edge, route) in zip(graph.edges, drawing.routes) {
            #expect(route.first == drawing.positions[edge.source])
            #expect(route.last == drawing.positions[edge.target])
            guard edge.source != edge.target else { continue }
            let from = drawing.layers[edge.source] ?? 0, to = drawing.layers[edge.target] ?? 0
            #expect(from != to)
            let heights = route.map(\.y)
            #expect(heights == heights.sorted { from < to ? $0 > $1 : $0 < $1 })
            for (start, end) in zip(route, route.dropFirst()) {
                for (node, point) in drawing.positions where node != edge.source && node != edge.target {
                    #expect(!touches(start, end, point, sizes[node] ?? .zero), "\(edge) touches \(node)")
                }
            }
        }
        #expect(drawing.routes.count == graph.edgeCount)
        #expect(drawing.crossingCount == crossings(of: graph, drawing))
    }

    /// Whether a line goes through the inside of a rectangle.
    private func touches(
        _ start: SIMD2<Double>, _ end: SIMD2<Double>, _ middle: SIMD2<Double>, _ size: SIMD2<Double>
    ) -> Bool {
        var (low, high) = (0.0, 1.0)
        for axis in 0..<2 {
            let way = end[axis] - start[axis], half = size[axis] / 2 - 1e-9
            guard half > 0 else { return false }
            let from = middle[axis] - half - start[axis], to = middle[axis] + half - start[axis]
            if way == 0 {
                if from > 0 || to < 0 { return false }
            } else {
                low = max(low, min(from / way, to / way))
                high = min(high, max(from / way, to / way))
            }
        }
        return low < high
    }

    /// Of all layers these have the shortest edges in sum: nothing that hangs together could move as a whole.
    @Test(arguments: 0..<20)
    func edgesAreAsShortAsMayBe(seed: Int) throws {
        var random = PythonRandom(seed: seed), graph = DiGraph<Int>(nodes: 0..<7)
        for _ in 0..<9 {
            let source = random.below(6)
            graph.addEdge(source, source + 1 + random.below(6 - source))
        }
        let layers = try LayeredLayout<Int>().drawing(of: graph).layers
        let edges = graph.edges.map { ($0.source, $0.target) }
        let own = edges.reduce(0) { $0 + (layers[$1.1] ?? 0) - (layers[$1.0] ?? 0) }
        // Every assignment of seven layers at most, by counting.
        var best = Int.max, choice = [Int](repeating: 0, count: 7)
        func tryAll(_ node: Int, _ length: Int) {
            if length >= best { return }
            guard node < 7 else {
                best = length
                return
            }
            for layer in 0..<7 {
                choice[node] = layer
                let incoming = edges.filter { $0.1 == node }.map { layer - choice[$0.0] }
                if incoming.allSatisfy({ $0 > 0 }) { tryAll(node + 1, length + incoming.reduce(0, +)) }
            }
        }
        tryAll(0, 0)
        #expect(own == best)
    }

    @Test func nodesAreInOneLayerWhereAskedFor() throws {
        let graph = DiGraph(edges: [(0, 1), (1, 2), (3, 4), (0, 5), (5, 2)])
        let layout = LayeredLayout<Int>(sizes: [5: SIMD2(1, 1)], sameLayer: [[2, 4], [1, 5], [5, 3]])
        let drawing = try layout.drawing(of: graph), layers = drawing.layers
        #expect(layers[2] == layers[4])
        #expect(Set([1, 3, 5].map { layers[$0] }).count == 1)
        // An edge within a layer goes round what is between.
        let flat = try LayeredLayout<Int>(
            sizes: Dictionary(uniqueKeysWithValues: (0..<4).map { ($0, SIMD2(1, 1)) }), sameLayer: [[1, 2, 3]]
        ).drawing(of: DiGraph(edges: [(0, 1), (0, 2), (0, 3), (1, 2), (2, 3), (1, 3), (3, 1)]))
        #expect(Set([1, 2, 3].map { flat.layers[$0] }).count == 1)
        #expect(flat.routes.contains { $0.count == 4 })
        #expect(throws: NodeNotFound(9)) { try LayeredLayout<Int>(sameLayer: [[0, 9]]).drawing(of: graph) }
    }

    @Test(arguments: [.down, .up, .right, .left] as [LayoutDirection])
    func whatDidNotChangeStays(direction: LayoutDirection) throws {
        for seed in 0..<6 {
            var random = PythonRandom(seed: seed), graph = DiGraph<Int>(nodes: 0..<25)
            for node in 1..<25 { graph.addEdge(random.below(node), node) }
            for _ in 0..<8 {
                let source = random.below(24)
                graph.addEdge(source, source + 1 + random.below(24 - source))
            }
            let before = try graph.positions(layout: .layered(direction: direction))
            let again = try graph.positions(layout: .layered(direction: direction, from: before))
            for (node, point) in before { #expect(distance(again[node], point) < 1e-9) }
            // A leaf more moves nobody.
            graph.addEdge(10 + seed, 25)
            let after = try LayeredLayout<Int>(direction: direction, from: before).drawing(of: graph)
            for (node, point) in before { #expect(distance(after.positions[node], point) < 1e-9) }
            for (node, point) in before where after.layers[node] == after.layers[25] {
                #expect(distance(after.positions[25], point) > 1 - 1e-9)
            }
        }
    }

    private func distance(_ point: SIMD2<Double>?, _ other: SIMD2<Double>) -> Double {
        let way = (point ?? SIMD2(.nan, .nan)) - other
        return (way * way).sum().squareRoot()
    }

    @Test func networksWithoutCyclesHaveNoEdgeUpwards() throws {
        for seed in 0..<10 {
            var random = PythonRandom(seed: seed)
            var graph = DiGraph<Int>(nodes: 0..<20)
            for _ in 0..<40 {
                let source = random.below(19)
                graph.addEdge(source, source + 1 + random.below(19 - source))
            }
            let layers = try LayeredLayout<Int>().drawing(of: graph).layers
            for edge in graph.edges { #expect((layers[edge.source] ?? 0) < (layers[edge.target] ?? 0)) }
        }
    }

    @Test func directionsTurnTheDrawing() throws {
        let graph = DiGraph(edges: [(0, 1), (0, 2), (1, 3)])
        let down = try graph.positions(layout: .layered())
        let right = try graph.positions(layout: .layered(direction: .right))
        for (node, point) in down { #expect(right[node] == SIMD2(-point.y, -point.x)) }
    }

    @Test func nothingToDraw() throws {
        #expect(try DiGraph<Int>().positions(layout: .layered()).isEmpty)
        #expect(try DiGraph(edges: [(1, 1)]).positions(layout: .layered()).count == 1)
        #expect(try LayeredLayout<Int>().drawing(of: DiGraph(edges: [(1, 1)])).routes[0].count == 2)
    }

    /// Counted pair by pair; edges that end at the same point do not cross, parallel ones count once.
    private func crossings(of graph: MultiDiGraph<Int>, _ drawing: LayeredLayout<Int>.Drawing) -> Int {
        var steps: [[SIMD2<Double>]] = []
        var pairs: Set<[Int]> = [], count = 0
        for (edge, route) in zip(graph.edges, drawing.routes)
        where edge.source != edge.target && pairs.insert([edge.source, edge.target]).inserted {
            let down = (route.first?.y ?? 0) > (route.last?.y ?? 0) ? route : route.reversed()
            for step in zip(down, down.dropFirst()) {
                for other in steps where other[0].y == step.0.y {
                    let above = other[0].x - step.0.x, below = other[1].x - step.1.x
                    if above * below < 0 { count += 1 }
                }
            }
            for step in zip(down, down.dropFirst()) {
                steps.append([step.0, step.1])
            }
        }
        return count
    }
}
