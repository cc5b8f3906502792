import GraphAlgorithms
import GraphModel

/// Where nodes were before, and which of them stay there.
struct KnownPlaces {
    /// By rank; zero where a node was nowhere.
    private(set) var points: [SIMD2<Double>]
    private(set) var isKnown: [Bool]
    private(set) var isPinned: [Bool]

    /// - Throws: `InvalidArgument` if a node that is to stay was nowhere.
    init<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ start: NodeMap<Node, SIMD2<Double>>?, pinned: [Node]
    ) throws {
        for node in pinned where start?[node] == nil {
            throw InvalidArgument("pinned", "has the node \(node), for which there is no position to start from")
        }
        points = Array(repeating: .zero, count: graph.nodeCount)
        isKnown = Array(repeating: false, count: graph.nodeCount)
        isPinned = isKnown
        guard let start else { return }
        for (rank, node) in graph.nodes.enumerated() {
            guard let point = start[node] else { continue }
            points[rank] = point
            isKnown[rank] = true
        }
        for node in pinned { if let rank = graph.rank(of: node) { isPinned[rank] = true } }
    }
}

extension LayoutRows {
    /// Positions of all nodes: parts in which nodes were somewhere stay there, the others are packed beside them.
    ///
    /// - Parameters:
    ///   - spacing: The distance between parts.
    ///   - layOut: Gives the positions of a part, from those of its nodes where some were somewhere, with which were and which
    ///     stay.
    func positions(
        _ places: KnownPlaces, spacing: Double,
        layOut: (_ part: LayoutRows, _ points: [SIMD2<Double>]?, _ isKnown: [Bool], _ isPinned: [Bool])
            -> [SIMD2<Double>]
    ) -> [SIMD2<Double>] {
        var points = places.points, scratch = [Int32](repeating: 0, count: count)
        var fresh: [[Int32]] = [], drawings: [[SIMD2<Double>]] = []
        for ranks in parts() {
            let part = part(ranks, places: &scratch)
            guard ranks.contains(where: { places.isKnown[Int($0)] }) else {
                fresh.append(ranks)
                drawings.append(layOut(part, nil, [], []))
                continue
            }
            let moved = layOut(
                part, ranks.map { points[Int($0)] }, ranks.map { places.isKnown[Int($0)] },
                ranks.map { places.isPinned[Int($0)] })
            for (rank, point) in zip(ranks, moved) where !places.isPinned[Int(rank)] { points[Int(rank)] = point }
        }
        drawings.pack(spacing: spacing)
        let old = points.indices.filter { places.isKnown[$0] }.map { points[$0] }
        if let first = old.first, !drawings.isEmpty {
            // What is new goes beside what was there.
            let low = old.reduce(first) { pointwiseMin($0, $1) }, high = old.reduce(first) { pointwiseMax($0, $1) }
            let left = drawings.joined().reduce(0) { min($0, $1.x) }
            let move = SIMD2(high.x - left + spacing, (low.y + high.y) / 2)
            for index in drawings.indices { for place in drawings[index].indices { drawings[index][place] += move } }
        }
        for (ranks, drawing) in zip(fresh, drawings) {
            for (rank, point) in zip(ranks, drawing) { points[Int(rank)] = point }
        }
        return points
    }

    /// Makes every edge longer by the radii of its nodes.
    mutating func lengthen(by radii: [Double]) {
        if lengths.isEmpty { lengths = Array(repeating: 1, count: targets.count) }
        for rank in 0..<count {
            for entry in range(of: rank) { lengths[entry] += radii[rank] + radii[Int(targets[entry])] }
        }
    }

    /// Puts nodes that have no position near to their neighbours that have one.
    func spread(_ points: inout [SIMD2<Double>], _ known: [Bool], _ random: inout SplitMix) {
        var isPlaced = known, queue = (0..<count).filter { known[$0] }, head = 0
        while head < queue.count {
            let rank = queue[head]
            head += 1
            for entry in range(of: rank) where !isPlaced[Int(targets[entry])] {
                let next = Int(targets[entry])
                var sum = SIMD2<Double>.zero, neighbors = 0.0, length = 0.0
                for other in range(of: next) where isPlaced[Int(targets[other])] {
                    sum += points[Int(targets[other])]
                    length += self.length(at: other)
                    neighbors += 1
                }
                // At an edge's length from a single neighbour, in the midst of several.
                let way = SIMD2(random.unit() - 0.5, random.unit() - 0.5)
                let reach = length / neighbors / (neighbors * max(way.length, 1e-9))
                points[next] = sum / neighbors + way * reach
                isPlaced[next] = true
                queue.append(next)
            }
        }
    }
}
