public import GraphModel

/// No matching has all nodes of the smaller side.
public struct NoFullMatching: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String { "no matching has all nodes of the smaller side" }
}

extension Network {
    /// Edges without common nodes that have all nodes of the smaller side and weigh least together: networkx's
    /// `minimum_weight_full_matching`.
    ///
    /// - Parameters:
    ///   - top: The nodes of one side; needed where the network is not connected.
    ///   - weight: What an edge counts. Edges of infinite weight are not there.
    /// - Returns: For every node that has one its mate: first the nodes at the top, then the others, each in order.
    /// - Throws: ``NoFullMatching`` if there is none; else as ``bipartiteMatching(top:)``.
    /// - Complexity: O(*s*² *t*) time and O(*s* *t*) space, where *s* and *t* are the numbers of nodes of the smaller and
    ///   the larger side.
    ///
    /// R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
    /// Computing 38 (1987), 325–340, https://doi.org/10.1007/BF02278710
    public func minimumWeightFullMatching(
        top: [Node]? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, Node> {
        let isTop = try topRanks(top), topology = topology, weights = edgeWeights(weight)
        let above = (0..<nodeCount).filter { isTop[$0] }, below = (0..<nodeCount).filter { !isTop[$0] }
        let isTurned = above.count > below.count, rows = isTurned ? below : above, columns = isTurned ? above : below
        var places = [Int](repeating: 0, count: nodeCount)
        for (place, rank) in rows.enumerated() { places[rank] = place }
        for (place, rank) in columns.enumerated() { places[rank] = place }
        var costs = [Double](repeating: .infinity, count: rows.count * columns.count)
        for source in above {
            for entry in topology.outgoing.range(of: source) {
                let target = Int(topology.outgoing.targets[entry])
                let weight = weights?[Int(topology.outgoing.edges[entry])] ?? 1
                guard !isTop[target], !weight.isNaN else { continue }
                let (row, column) = isTurned ? (target, source) : (source, target)
                costs[places[row] * columns.count + places[column]] = weight
            }
        }
        guard let assigned = cheapestColumns(costs, rows: rows.count, columns: columns.count) else {
            throw NoFullMatching()
        }
        var mates = [Int](repeating: -1, count: nodeCount)
        for (row, column) in assigned.enumerated() {
            mates[rows[row]] = columns[column]
            mates[columns[column]] = rows[row]
        }
        let ordered = above.filter { mates[$0] >= 0 } + below.filter { mates[$0] >= 0 }
        return nodeMap(ranks: ordered.map(Int32.init), ordered.map { node(ofRank: mates[$0]) })
    }
}

/// A column for every row, each another, so that they cost least; `nil` where there is no such choice. There are at least
/// as many columns as rows.
private func cheapestColumns(_ costs: [Double], rows: Int, columns: Int) -> [Int]? {
    var rowPrices = [Double](repeating: 0, count: rows), columnPrices = [Double](repeating: 0, count: columns)
    var columnOf = [Int](repeating: -1, count: rows), rowOf = [Int](repeating: -1, count: columns)
    for start in 0..<rows {
        var distances = [Double](repeating: .infinity, count: columns), before = [Int](repeating: -1, count: columns)
        var isDone = [Bool](repeating: false, count: columns), isSeen = [Bool](repeating: false, count: rows)
        var row = start, least = 0.0, end = -1
        while end < 0 {
            isSeen[row] = true
            var next = -1
            for column in 0..<columns where !isDone[column] {
                let distance = least + costs[row * columns + column] - rowPrices[row] - columnPrices[column]
                if distance < distances[column] { (distances[column], before[column]) = (distance, row) }
                guard distances[column] < .infinity else { continue }
                // Of several the first that is free.
                if next < 0 || distances[column] < distances[next]
                    || distances[column] == distances[next] && rowOf[column] < 0 && rowOf[next] >= 0
                {
                    next = column
                }
            }
            guard next >= 0 else { return nil }
            least = distances[next]
            isDone[next] = true
            if rowOf[next] < 0 { end = next } else { row = rowOf[next] }
        }
        rowPrices[start] += least
        for other in 0..<rows where isSeen[other] && other != start {
            rowPrices[other] += least - distances[columnOf[other]]
        }
        for column in 0..<columns where isDone[column] { columnPrices[column] -= least - distances[column] }
        while true {
            let row = before[end], previous = columnOf[row]
            rowOf[end] = row
            columnOf[row] = end
            if row == start { break }
            end = previous
        }
    }
    return columnOf
}
