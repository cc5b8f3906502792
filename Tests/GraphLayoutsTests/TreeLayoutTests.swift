import GraphGenerators
import GraphLayouts
import Testing

/// Trees are tidy.
@Suite struct TreeLayoutTests {
    @Test func aSmallTree() throws {
        let tree = DiGraph(edges: [("a", "b"), ("a", "c"), ("b", "d"), ("b", "e"), ("c", "f")])
        let positions = try tree.positions(layout: .tree())
        #expect(positions["d"] == SIMD2(0, -2))
        #expect(positions["e"] == SIMD2(1, -2))
        #expect(positions["b"] == SIMD2(0.5, -1))
        #expect(positions["f"] == SIMD2(2, -2))
        #expect(positions["c"] == SIMD2(2, -1))
        #expect(positions["a"] == SIMD2(1.25, 0))
    }

    @Test func smallSubtreesBetweenLargeOnesAreSpreadOut() throws {
        // The middle leaf stands in the middle between two wide subtrees.
        var tree = DiGraph(edges: [("root", "left"), ("root", "middle"), ("root", "right")])
        tree.addEdges((0..<3).map { ("left", "l\($0)") })
        tree.addEdges((0..<3).map { ("right", "r\($0)") })
        let positions = try tree.positions(layout: .tree())
        #expect(positions["left"]?.x == 1)
        #expect(positions["right"]?.x == 4)
        #expect(positions["middle"]?.x == 2.5)
    }

    /// The laws of a tidy drawing.
    @Test(arguments: 0..<12)
    func randomTreesAreTidy(seed: Int) throws {
        let count = 2 + seed * seed
        let tree = try Graph<Int>.randomTree(count, seed: seed)
        let positions = try tree.positions(layout: .tree(root: 0))
        var layers: [Double: [Double]] = [:]
        for (_, point) in positions { layers[point.y, default: []].append(point.x) }
        for (_, places) in layers {
            let sorted = places.sorted()
            for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(right - left > 1 - 1e-9) }
        }
        for node in tree.nodes {
            let point = try #require(positions[node])
            let children = try tree.neighbors(of: node).compactMap { positions[$0] }.filter { $0.y < point.y }
            #expect(children.allSatisfy { $0.y == point.y - 1 })
            guard let first = children.first, let last = children.last else { continue }
            #expect(abs(point.x - (first.x + last.x) / 2) < 1e-9)
        }
        #expect(positions[0]?.y == 0)
    }

    @Test func itGrowsWhereItIsToldTo() throws {
        let tree = DiGraph(edges: [(0, 1), (1, 2)])
        for (direction, way) in [
            (LayoutDirection.down, SIMD2(0.0, -3.0)), (.up, SIMD2(0, 3)), (.right, SIMD2(3, 0)), (.left, SIMD2(-3, 0)),
        ] {
            let positions = try tree.positions(layout: .tree(direction: direction, layerSpacing: 3))
            #expect((positions[1] ?? .zero) - (positions[0] ?? .zero) == way)
        }
    }

    @Test func sizesKeepNodesApart() throws {
        let tree = DiGraph(edges: [(0, 1), (0, 2)])
        let positions = try tree.positions(
            layout: .tree(spacing: 0.5, layerSpacing: 1, sizes: [0: SIMD2(1, 2), 1: SIMD2(4, 1), 2: SIMD2(6, 3)]))
        #expect((positions[2]?.x ?? 0) - (positions[1]?.x ?? 0) == 5.5)
        #expect(positions[0]?.y == 0)
        #expect(positions[1]?.y == -3.5)
    }

    @Test func aTreeWithoutRootBeginsInItsMiddle() throws {
        let positions = try Graph<Int>.path(5).positions(layout: .tree())
        #expect(positions[2]?.y == 0)
        #expect(positions[0]?.y == -2)
        #expect(positions[4]?.y == -2)
    }

    @Test func aForestIsSideBySideAndDeepTreesAreDrawn() throws {
        let forest = try DiGraph(edges: [(0, 1), (10, 11), (10, 12)]).positions(layout: .tree())
        #expect(forest[0]?.y == 0 && forest[10]?.y == 0)
        #expect((forest[11]?.x ?? 0) - (forest[1]?.x ?? 0) >= 1)
        let deep = try Graph<Int>.path(50_000).positions(layout: .tree(root: 0))
        #expect(deep[49_999] == SIMD2(0, -49_999))
        #expect(throws: NodeNotFound(9)) { try Graph<Int>.path(3).positions(layout: .tree(root: 9)) }
        #expect(try Graph<Int>().positions(layout: .tree()).isEmpty)
    }

    @Test(arguments: 0..<8)
    func circlesAroundTheRoot(seed: Int) throws {
        let tree = try Graph<Int>.randomTree(3 + 9 * seed, seed: seed)
        let depths = try tree.breadthFirstDepths(from: 0)
        let positions = try tree.positions(layout: .radialTree(root: 0))
        let root = try #require(positions[0])
        let radius = try #require(tree.neighbors(of: 0).first.flatMap { positions[$0] }.map { ($0 - root).norm })
        for (node, depth) in depths {
            let point = try #require(positions[node])
            #expect(abs((point - root).norm - radius * Double(depth)) < 1e-4 * Double(depth + 1))
            for (other, otherDepth) in depths where other < node && otherDepth == depth {
                #expect((point - (positions[other] ?? .zero)).norm > 0.999)
            }
        }
    }
}

extension SIMD2<Double> {
    fileprivate var norm: Double { (self * self).sum().squareRoot() }
}

extension Network where Node == Int {
    fileprivate func breadthFirstDepths(from root: Int) throws -> [Int: Int] {
        var depths = [root: 0], queue = [root], head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            for next in try neighbors(of: node) where depths[next] == nil {
                depths[next] = (depths[node] ?? 0) + 1
                queue.append(next)
            }
        }
        return depths
    }
}
