import GraphAlgorithms
import GraphModel

/// A network's edges as layouts need them: every neighbour once, without loops and hidden edges, with a length each.
struct LayoutRows: Sendable {
    /// Where the neighbours of each node begin; one more than there are nodes.
    var offsets: [Int32] = [0]
    /// The neighbours by rank.
    var targets: [Int32] = []
    /// The length of each entry; empty where every edge has the length 1.
    var lengths: [Double] = []

    var count: Int { offsets.count - 1 }

    @inline(__always)
    func range(of rank: Int) -> Range<Int> { Int(offsets[rank])..<Int(offsets[rank + 1]) }

    @inline(__always)
    func length(at entry: Int) -> Double { lengths.isEmpty ? 1 : lengths[entry] }
}

extension Network {
    /// The rows of the network; of parallel edges the shortest counts.
    ///
    /// - Parameters:
    ///   - length: How long an edge is.
    ///   - isDirected: Whether an edge leads only from its source to its target where the network has directions.
    /// - Throws: `NegativeWeight` if a length is negative.
    func layoutRows(length: EdgeWeight<Node> = .unit, isDirected keepsDirection: Bool = false) throws -> LayoutRows {
        let topology = topology, lengths = edgeWeights(length)
        if let lengths {
            for (source, targets) in (0..<nodeCount).lazy.map({ ($0, topology.outgoing.range(of: $0)) }) {
                for entry in targets where lengths[Int(topology.outgoing.edges[entry])] < 0 {
                    throw NegativeWeight(
                        node(ofRank: source), node(ofRank: Int(topology.outgoing.targets[entry])))
                }
            }
        }
        let sides = isDirected && !keepsDirection ? [topology.outgoing, topology.incoming] : [topology.outgoing]
        var rows = LayoutRows(), places = [Int](repeating: -1, count: nodeCount)
        rows.offsets.reserveCapacity(nodeCount + 1)
        rows.targets.reserveCapacity(sides.reduce(0) { $0 + $1.targets.count })
        for rank in 0..<nodeCount {
            let start = rows.targets.count
            for side in sides {
                for entry in side.range(of: rank) {
                    let target = side.targets[entry], place = places[Int(target)]
                    let length = lengths.map { $0[Int(side.edges[entry])] } ?? 1
                    if Int(target) == rank || !length.isFinite { continue }
                    if place >= start {
                        if lengths != nil { rows.lengths[place] = Swift.min(rows.lengths[place], length) }
                        continue
                    }
                    places[Int(target)] = rows.targets.count
                    rows.targets.append(target)
                    if lengths != nil { rows.lengths.append(length) }
                }
            }
            rows.offsets.append(Int32(rows.targets.count))
        }
        return rows
    }
}

extension LayoutRows {
    /// The ranks of the nodes of each part, in the order of a breadth-first search from its first; the rows must lead both
    /// ways.
    func parts() -> [[Int32]] {
        var isKnown = [Bool](repeating: false, count: count), parts: [[Int32]] = []
        for start in 0..<count where !isKnown[start] {
            var part = [Int32(start)], head = 0
            isKnown[start] = true
            while head < part.count {
                for entry in range(of: Int(part[head])) where !isKnown[Int(targets[entry])] {
                    isKnown[Int(targets[entry])] = true
                    part.append(targets[entry])
                }
                head += 1
            }
            parts.append(part)
        }
        return parts
    }

    /// The rows of some nodes that have no neighbours beside them, in their order.
    ///
    /// - Parameter places: As many numbers as there are nodes; what they are does not matter.
    func part(_ ranks: [Int32], places: inout [Int32]) -> LayoutRows {
        for (place, rank) in ranks.enumerated() { places[Int(rank)] = Int32(place) }
        var part = LayoutRows()
        part.offsets.reserveCapacity(ranks.count + 1)
        for rank in ranks {
            for entry in range(of: Int(rank)) {
                part.targets.append(places[Int(targets[entry])])
                if !lengths.isEmpty { part.lengths.append(lengths[entry]) }
            }
            part.offsets.append(Int32(part.targets.count))
        }
        return part
    }

    /// The same rows with lengths whose mean is 1, none of them next to nothing, and what is 1 in them: numbers that single
    /// precision can hold.
    func normalized() -> (rows: LayoutRows, unit: Double) {
        let largest = lengths.max() ?? 1
        guard !lengths.isEmpty, largest > 0 else { return (self, 1) }
        // Divided first, the sum cannot be infinite.
        let unit = lengths.reduce(0) { $0 + $1 / largest } / Double(lengths.count) * largest
        guard unit > .leastNormalMagnitude else { return (self, 1) }
        var rows = self
        rows.lengths = lengths.map { $0 > 0 ? max($0 / unit, 1e-6) : 0 }
        return (rows, unit)
    }

    /// How far it is from a node to every other; infinite where there is no path.
    func distances(from source: Int) -> [Double] {
        var distances = [Double](repeating: .infinity, count: count)
        distances.withUnsafeMutableBufferPointer { fillDistances(from: source, $0) }
        return distances
    }

    /// Fills in how far it is from a node to every other; what is there must be infinite.
    func fillDistances(from source: Int, _ distances: UnsafeMutableBufferPointer<Double>) {
        distances[source] = 0
        guard lengths.isEmpty else { return fillWeightedDistances(from: source, distances) }
        var queue: [Int32] = [Int32(source)], head = 0
        queue.reserveCapacity(count)
        while head < queue.count {
            let rank = Int(queue[head]), next = distances[rank] + 1
            head += 1
            for entry in range(of: rank) where distances[Int(targets[entry])] == .infinity {
                distances[Int(targets[entry])] = next
                queue.append(targets[entry])
            }
        }
    }

    private func fillWeightedDistances(from source: Int, _ distances: UnsafeMutableBufferPointer<Double>) {
        var queue = DistanceQueue()
        queue.insert(0, Int32(source))
        while let (distance, rank) = queue.removeFirst() {
            if distance > distances[Int(rank)] { continue }
            for entry in range(of: Int(rank)) {
                let target = targets[entry], next = distance + lengths[entry]
                if next < distances[Int(target)] {
                    distances[Int(target)] = next
                    queue.insert(next, target)
                }
            }
        }
    }
}

/// Nodes by their distance, the nearest first.
private struct DistanceQueue {
    private var entries: [(distance: Double, rank: Int32)] = []

    mutating func insert(_ distance: Double, _ rank: Int32) {
        entries.append((distance, rank))
        var place = entries.count - 1
        while place > 0, entries[(place - 1) / 2].distance > distance {
            entries.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func removeFirst() -> (distance: Double, rank: Int32)? {
        guard let first = entries.first else { return nil }
        let last = entries.removeLast()
        guard !entries.isEmpty else { return first }
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, entries[child + 1].distance < entries[child].distance { child += 1 }
            guard entries[child].distance < last.distance else { break }
            entries[place] = entries[child]
            place = child
        }
        entries[place] = last
        return first
    }
}

extension SparseMatrix {
    /// The entries of a row.
    @inline(__always)
    func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }
}
