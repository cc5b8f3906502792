public import GraphModel
import HeapModule

/// Why there is no minimum cut of a whole network.
public enum CutError<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// There are less than two nodes.
    case tooFewNodes
    case notConnected
    /// An edge has a negative weight.
    case negativeWeight(source: Node, target: Node)

    public var description: String {
        switch self {
        case .tooFewNodes: "a cut needs two nodes"
        case .notConnected: "the graph is not connected"
        case .negativeWeight(let source, let target):
            "the edge from \(String(reflecting: source)) to \(String(reflecting: target)) has a negative weight"
        }
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The two parts between which the edges have the least weight: networkx's `stoer_wagner`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [("a", "b", [.weight(3)]), ("b", "c", [.weight(1)]), ("a", "c", [.weight(1)])])
    /// try graph.globalMinimumCut().value  // 2.0
    /// ```
    ///
    /// - Parameter weight: What an edge counts; it may not be negative. Hidden edges count nothing.
    /// - Returns: The cut; ``Cut/reachable`` is the part of the last phase's last node.
    /// - Throws: A ``CutError`` if there are less than two nodes, the network is not connected or a weight is negative.
    /// - Complexity: O(*n* (*m* + *n*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    ///
    /// M. Stoer, F. Wagner, "A simple min-cut algorithm", Journal of the ACM 44 (1997), 585–591,
    /// https://doi.org/10.1145/263867.263872
    public func globalMinimumCut(weight: EdgeWeight<Node> = .weight) throws(CutError<Node>) -> Cut<Node> {
        guard nodeCount > 1 else { throw .tooFewNodes }
        let topology = topology, side = topology.outgoing, weights = edgeWeights(weight)
        guard pathRows(weight).isInOnePart else { throw .notConnected }
        // Nodes are met in the order of edges.
        var order: [Int] = [], rows = Array(repeating: [(rank: Int32, weight: Double)](), count: nodeCount)
        var isMet = [Bool](repeating: false, count: nodeCount)
        for source in 0..<nodeCount {
            for entry in side.range(of: source) where side.targets[entry] > source {
                let target = Int(side.targets[entry]), weight = weights?[Int(side.edges[entry])] ?? 1
                guard !weight.isNaN else { continue }
                guard weight >= 0 else {
                    throw .negativeWeight(source: node(ofRank: source), target: node(ofRank: target))
                }
                for rank in [source, target] where !isMet[rank] {
                    isMet[rank] = true
                    order.append(rank)
                }
                rows[source].append((Int32(target), weight))
                rows[target].append((Int32(source), weight))
            }
        }
        let (value, merged) = leastCut(rows, order)
        return Cut(
            value: value, reachable: (0..<nodeCount).filter { merged[$0] }.map { node(ofRank: $0) },
            unreachable: (0..<nodeCount).filter { !merged[$0] }.map { node(ofRank: $0) })
    }
}

private struct CutCandidate: Comparable {
    var weight: Double
    var number: Int
    var rank: Int

    /// The greatest has the greatest weight, of several it was added first.
    static func < (left: CutCandidate, right: CutCandidate) -> Bool {
        left.weight < right.weight || left.weight == right.weight && left.number > right.number
    }
}

/// The value of the least cut, and which ranks are on the one side.
private func leastCut(
    _ rows: [[(rank: Int32, weight: Double)]], _ order: [Int]
) -> (value: Double, isInPart: [Bool]) {
    let count = rows.count
    var rows = rows, order = order, isGone = [Bool](repeating: false, count: count)
    var parts = UnionFind(count: count), best = Double.infinity, isInPart = isGone
    // What joins each node with those that were taken, and when it was put into the queue last.
    var attachments = [Double](repeating: 0, count: count), numbers = [Int](repeating: -1, count: count)
    var places = [Int](repeating: -1, count: count)
    for phase in 0..<count - 1 {
        var queue = Heap<CutCandidate>(), number = 0, isTaken = isGone
        for rank in order { (attachments[rank], numbers[rank]) = (0, -1) }
        var newest = order[0], previous = newest
        for _ in 0..<count - phase - 1 {
            isTaken[newest] = true
            for (rank, weight) in rows[newest] where !isTaken[Int(rank)] {
                let rank = Int(rank)
                guard numbers[rank] < 0 || weight > 0 else { continue }
                attachments[rank] += weight
                numbers[rank] = number
                queue.insert(CutCandidate(weight: attachments[rank], number: number, rank: rank))
                number += 1
            }
            previous = newest
            while let candidate = queue.popMax() {
                guard !isTaken[candidate.rank], numbers[candidate.rank] == candidate.number else { continue }
                newest = candidate.rank
                break
            }
        }
        if attachments[newest] < best {
            best = attachments[newest]
            let root = parts.find(newest)
            for rank in 0..<count { isInPart[rank] = parts.find(rank) == root }
        }
        // The last node becomes one with the last but one.
        parts.unite(previous, newest)
        isGone[newest] = true
        order.removeAll { $0 == newest }
        rows[previous].removeAll { isGone[Int($0.rank)] }
        for (place, entry) in rows[previous].enumerated() { places[Int(entry.rank)] = place }
        for (rank, weight) in rows[newest] where Int(rank) != previous {
            let other = Int(rank)
            let backward = rows[other].firstIndex { Int($0.rank) == newest }
            if places[other] >= 0 {
                rows[previous][places[other]].weight += weight
                if let place = rows[other].firstIndex(where: { Int($0.rank) == previous }) {
                    rows[other][place].weight += weight
                }
            } else {
                places[other] = rows[previous].count
                rows[previous].append((rank, weight))
                rows[other].append((Int32(previous), weight))
            }
            if let backward { rows[other].remove(at: backward) }
        }
        for entry in rows[previous] { places[Int(entry.rank)] = -1 }
        rows[newest] = []
    }
    return (best, isInPart)
}
