public import GraphModel
import HeapModule

/// A network has a cycle of four or more nodes without a chord.
public struct NotChordal<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// Three nodes of such a cycle, the first a neighbour of the other two, which are none; none where it is a loop.
    public let nodes: [Node]

    public var description: String {
        guard nodes.count == 3 else { return "the graph is not chordal: it has a loop" }
        return "the graph is not chordal: \(String(reflecting: nodes[0])) is on a cycle without chords between "
            + "\(String(reflecting: nodes[1])) and \(String(reflecting: nodes[2]))"
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// Whether every cycle of four or more nodes has a chord, an edge between two nodes that do not follow one another:
    /// networkx's `is_chordal`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)]).isChordal          // false
    /// Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1), (1, 3)]).isChordal  // true
    /// ```
    /// Loops are disregarded.
    ///
    /// - Complexity: O(*n* + *m* *t*) time, where *n* and *m* are the numbers of nodes and edges and *t* is the size of the
    ///   largest clique.
    ///
    /// R. E. Tarjan, M. Yannakakis, "Simple linear-time algorithms to test chordality of graphs, test acyclicity of
    /// hypergraphs, and selectively reduce acyclic hypergraphs", SIAM Journal on Computing 13 (1984), 566–579,
    /// https://doi.org/10.1137/0213035
    public var isChordal: Bool { ChordalSearch(neighborSets).breaker == nil }

    /// The maximal cliques of a chordal network: networkx's `chordal_graph_cliques`.
    ///
    /// - Returns: The cliques in the order in which a search by cardinality leaves them, nodes in order.
    /// - Throws: ``NotChordal`` if the network is not chordal or has a loop.
    /// - Complexity: As of ``isChordal``.
    public func chordalCliques() throws(NotChordal<Node>) -> [[Node]] {
        guard selfLoops.isEmpty else { throw NotChordal(nodes: []) }
        let search = ChordalSearch(neighborSets)
        if let breaker = search.breaker { throw NotChordal(nodes: nodes(ofRanks: breaker)) }
        return search.cliques.map { nodes(ofRanks: $0.sorted()) }
    }

    /// The size of the largest clique of a chordal network, less 1: networkx's `chordal_graph_treewidth`.
    ///
    /// - Throws: ``NotChordal`` if the network is not chordal or has a loop.
    /// - Complexity: As of ``isChordal``.
    public func chordalTreewidth() throws(NotChordal<Node>) -> Int {
        (try chordalCliques().map(\.count).max() ?? -1) - 1
    }

    /// The network with as many more edges as an order of elimination needs to make it chordal, and that order: networkx's
    /// `complete_to_chordal_graph`.
    ///
    /// - Returns: The chordal network, and for every node its place in the order, from the number of nodes down to 1; 0 for
    ///   all where the network was chordal already.
    /// - Complexity: O(*n* (*n* + *m*) log *n*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. Berry, J. R. S. Blair, P. Heggernes, B. W. Peyton, "Maximum cardinality search for computing minimal
    /// triangulations of graphs", Algorithmica 39 (2004), 287–298, https://doi.org/10.1007/s00453-004-1084-3
    public func completedToChordal() -> (graph: Self, order: NodeMap<Node, Int>) {
        let neighbors = neighborSets
        guard ChordalSearch(neighbors).breaker != nil else {
            return (self, nodeMap([Int](repeating: 0, count: nodeCount)))
        }
        var graph = self, order = [Int](repeating: 0, count: nodeCount), weights = order
        var isNumbered = [Bool](repeating: false, count: nodeCount)
        for number in stride(from: nodeCount, to: 0, by: -1) {
            var newest = -1
            for rank in 0..<nodeCount where !isNumbered[rank] && (newest < 0 || weights[rank] > weights[newest]) {
                newest = rank
            }
            isNumbered[newest] = true
            order[newest] = number
            // For every node the least weight that the heaviest inner node of a way from the newest can have. One that is
            // heavier than all inner nodes of a way is joined with the newest.
            var heights = [Int](repeating: .max, count: nodeCount), buckets: [[Int]] = [[newest]], bucket = 0
            heights[newest] = -1
            while bucket < buckets.count {
                while let rank = buckets[bucket].popLast() {
                    guard heights[rank] == bucket - 1 else { continue }
                    let height = rank == newest ? -1 : max(heights[rank], weights[rank])
                    for next in neighbors[rank].lazy.map({ Int($0) })
                    where !isNumbered[next] && height < heights[next] {
                        heights[next] = height
                        while buckets.count <= height + 1 { buckets.append([]) }
                        buckets[height + 1].append(next)
                    }
                }
                bucket += 1
            }
            for rank in 0..<nodeCount where !isNumbered[rank] && heights[rank] < weights[rank] {
                weights[rank] += 1
                graph.addEdge(node(ofRank: newest), node(ofRank: rank))
            }
        }
        return (graph, nodeMap(order))
    }

    /// The nodes of all paths without chords from one node to another: networkx's `find_induced_nodes`.
    ///
    /// - Parameters:
    ///   - source: Where the paths begin.
    ///   - target: Where they end.
    ///   - limit: The treewidth beyond which it is given up.
    /// - Returns: The nodes, in order; none where the two are neighbours. `nil` where the treewidth exceeds the limit.
    /// - Throws: ``NotChordal`` if the network is not chordal, `NodeNotFound` if a node is not in it.
    /// - Complexity: O(*n* *m* *t*) time, where *n* and *m* are the numbers of nodes and edges and *t* is the size of the
    ///   largest clique.
    ///
    /// G. Borradaile, H. Chambers et al., "Finding induced paths of given parity in chordal graphs"
    public func inducedNodes(from source: Node, to target: Node, limit: Int = .max) throws -> [Node]? {
        if let breaker = ChordalSearch(neighborSets).breaker {
            throw NotChordal<Node>(nodes: nodes(ofRanks: breaker))
        }
        let start = Int(try requiredRank(of: source)), end = Int(try requiredRank(of: target))
        var graph = self, isInduced = [Bool](repeating: false, count: nodeCount), hasAny = false
        graph.addEdge(source, target)
        while true {
            let search = ChordalSearch(graph.neighborSets, start: start, limit: limit)
            if search.isTooWide { return nil }
            guard let breaker = search.breaker else { break }
            hasAny = true
            for rank in breaker {
                isInduced[rank] = true
                if rank != start { graph.addEdge(source, node(ofRank: rank)) }
            }
        }
        if hasAny {
            isInduced[end] = true
            let neighbors = neighborSets
            let bridging = neighbors[start].first { rank in neighbors[Int(rank)].count { isInduced[Int($0)] } == 2 }
            if let bridging { isInduced[Int(bridging)] = true }
        }
        return nodes(ofRanks: isInduced.indices.filter { isInduced[$0] })
    }
}

/// Numbers nodes, always one that has most numbered neighbours, until these are not all neighbours of one another.
private struct ChordalSearch {
    /// A node and two of its neighbours that should be neighbours.
    private(set) var breaker: [Int]?
    /// The maximal cliques, as long as there is no breaker.
    private(set) var cliques: [[Int]] = []
    /// Whether a clique was larger than the limit.
    private(set) var isTooWide = false

    private struct Candidate: Comparable {
        var count: Int
        var rank: Int

        /// The greatest has most numbered neighbours, of several the lowest rank.
        static func < (left: Candidate, right: Candidate) -> Bool {
            (left.count, right.rank) < (right.count, left.rank)
        }
    }

    init(_ neighbors: NeighborSets, start: Int = 0, limit: Int = .max) {
        let count = neighbors.count
        guard count > 0 else { return }
        var numbers = [Int](repeating: -1, count: count), counts = [Int](repeating: 0, count: count), number = 0
        var waiting = Heap((0..<count).filter { $0 != start }.map { Candidate(count: 0, rank: $0) })
        var clique: [Int] = [], next: Int? = start
        while let rank = next {
            let numbered = neighbors[rank].filter { numbers[Int($0)] >= 0 }.map { Int($0) }
            if let newest = numbered.max(by: { numbers[$0] < numbers[$1] }) {
                for other in numbered where other != newest && !neighbors[newest].containsSorted(Int32(other)) {
                    breaker = [rank, newest, other]
                    return
                }
            }
            if numbered.count > limit {
                isTooWide = true
                return
            }
            if !clique.isEmpty, !clique.allSatisfy({ neighbors[rank].containsSorted(Int32($0)) }) {
                cliques.append(clique)
            }
            clique = numbered + [rank]
            numbers[rank] = number
            number += 1
            for other in neighbors[rank].lazy.map({ Int($0) }) where numbers[other] < 0 {
                counts[other] += 1
                waiting.insert(Candidate(count: counts[other], rank: other))
            }
            next = nil
            while next == nil, let candidate = waiting.popMax() {
                if numbers[candidate.rank] < 0, candidate.count == counts[candidate.rank] { next = candidate.rank }
            }
        }
        cliques.append(clique)
    }
}

extension ArraySlice<Int32> {
    /// Whether a sorted list has an element.
    func containsSorted(_ element: Int32) -> Bool {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < endIndex && self[low] == element
    }
}
