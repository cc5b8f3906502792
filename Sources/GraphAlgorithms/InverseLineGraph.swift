public import GraphModel

/// A network is not the line graph of any.
public struct NotALineGraph<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node at which it shows.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String {
        "the graph is no line graph; it shows at the node \(String(reflecting: node))"
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The network whose line graph this connected one is: networkx's `inverse_line_graph`.
    ///
    /// The nodes of a line graph are edges, those that meet in one node form a clique, and every node is in at most two
    /// such cliques. The nodes of the result are these cliques, by their members, and for every node that is in only one
    /// the node alone; two are joined where they share a member. Of a single node it is one edge, here between the node
    /// and nothing, `[node]` and `[]`; without nodes it is one node, `[]`.
    ///
    /// ```swift
    /// try Graph(edges: [(1, 2), (2, 3)]).inverseLineGraph().edgeCount // 3: a path of one edge more
    /// ```
    ///
    /// - Throws: ``NotALineGraph``, also where the network has a loop or is not connected.
    /// - Complexity: O(*m* · *d*²) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges and *d* is
    ///   the highest degree.
    ///
    /// N. D. Roussopoulos, "A max {m, n} algorithm for determining the graph H from its line graph G", Information
    /// Processing Letters 2 (1973), 108–112, https://doi.org/10.1016/0020-0190(73)90029-X
    public func inverseLineGraph() throws(NotALineGraph<Node>) -> Graph<[Node]> {
        guard let first = nodes.first else { return Graph(nodes: [[]]) }
        if nodeCount == 1, edgeCount == 0 { return Graph(edges: [([first], [])]) }
        if let loop = selfLoops.first { throw NotALineGraph(loop.source) }
        if edgeCount == 0 { throw NotALineGraph(first) }
        var search = CliquePartition(pathRows().outgoing, count: nodeCount)
        let cells: [[Int32]]
        do {
            cells = try search.cells()
        } catch {
            throw NotALineGraph(node(ofRank: Int(error.rank)))
        }
        var uses = [Int](repeating: 0, count: nodeCount)
        for cell in cells { for rank in cell { uses[Int(rank)] += 1 } }
        if let rank = uses.firstIndex(where: { $0 > 2 || $0 == 0 }) { throw NotALineGraph(node(ofRank: rank)) }
        let members = cells + uses.indices.filter { uses[$0] == 1 }.map { [Int32($0)] }
        var owner = [Int32](repeating: -1, count: nodeCount), edges: [(tail: Int32, head: Int32)] = []
        for (number, cell) in members.enumerated() {
            for rank in cell {
                if owner[Int(rank)] < 0 {
                    owner[Int(rank)] = Int32(number)
                } else {
                    edges.append((owner[Int(rank)], Int32(number)))
                }
            }
        }
        edges.sort { ($0.tail, $0.head) < ($1.tail, $1.head) }
        return Graph(
            distinctNodes: members.map { cell in cell.map { node(ofRank: Int($0)) } }, edges: edges)
    }
}

private struct Contradiction: Error {
    let rank: Int32
}

/// Sorts the edges of a network into cliques, so that no node is in more than two.
private struct CliquePartition {
    private let rows: PathRows.Side
    private var neighbors: [Set<Int32>]

    init(_ rows: PathRows.Side, count: Int) {
        self.rows = rows
        neighbors = (0..<count).map { rank in Set(rows.range(of: Int32(rank)).map { rows.targets[$0] }) }
    }

    mutating func cells() throws(Contradiction) -> [[Int32]] {
        let start = try startingCell()
        var cells = [start], open = start, left = neighbors
        func remove(_ cell: [Int32]) {
            for first in cell { for second in cell where first != second { left[Int(first)].remove(second) } }
        }
        remove(start)
        var edges = left.reduce(0) { $0 + $1.count }
        while edges > 0 {
            // What is left over is not joined to the rest.
            guard let rank = open.popLast() else {
                throw Contradiction(rank: Int32(left.firstIndex { !$0.isEmpty } ?? 0))
            }
            guard !left[Int(rank)].isEmpty else { continue }
            let cell = [rank] + rows.range(of: rank).map { rows.targets[$0] }.filter { left[Int(rank)].contains($0) }
            for first in cell {
                for second in cell where first != second && !left[Int(first)].contains(second) {
                    throw Contradiction(rank: first)
                }
            }
            cells.append(cell)
            remove(cell)
            edges -= cell.count * (cell.count - 1)
            open += cell
        }
        return cells
    }

    /// A clique that must be one of the partition.
    private func startingCell() throws(Contradiction) -> [Int32] {
        guard let first = neighbors.indices.first(where: { !neighbors[$0].isEmpty }) else { return [] }
        var source = Int32(first), target = rows.targets[rows.range(of: Int32(first)).lowerBound]
        while true {
            let thirds = commonNeighbors(source, target)
            if thirds.isEmpty { return [source, target] }
            if thirds.count == 1 {
                let third = thirds[0]
                // Another edge of the triangle may be in more of them; then it tells more.
                if commonNeighbors(source, third).count != 1 {
                    target = third
                } else if commonNeighbors(target, third).count != 1 {
                    (source, target) = (target, third)
                } else {
                    return [source, target, third]
                }
                continue
            }
            let odd = thirds.filter { isOdd([source, target, $0]) }
            if thirds.count == 2, odd.isEmpty { return [source, target, thirds[0]] }
            guard odd.count >= thirds.count - 1 else { throw Contradiction(rank: source) }
            let cell = [source, target] + odd
            for rank in cell {
                for other in cell where other != rank && !neighbors[Int(rank)].contains(other) {
                    throw Contradiction(rank: rank)
                }
            }
            return cell
        }
    }

    private func commonNeighbors(_ first: Int32, _ second: Int32) -> [Int32] {
        rows.range(of: first).map { rows.targets[$0] }.filter { neighbors[Int(second)].contains($0) }
    }

    /// Whether some other node is joined to one or to all three of a triangle's nodes.
    private func isOdd(_ triangle: [Int32]) -> Bool {
        var counts: [Int32: Int] = [:]
        for rank in triangle {
            for neighbor in neighbors[Int(rank)] where !triangle.contains(neighbor) {
                counts[neighbor, default: 0] += 1
            }
        }
        return counts.values.contains { $0 == 1 || $0 == 3 }
    }
}
