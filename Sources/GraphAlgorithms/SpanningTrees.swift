public import GraphModel
import HeapModule

/// How to find a spanning tree.
public enum SpanningTreeAlgorithm: Sendable, Hashable, CaseIterable {
    /// Takes the edges from light to heavy and leaves out what would close a cycle.
    ///
    /// J. B. Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman problem", Proceedings of the
    /// AMS 7 (1), 1956, https://doi.org/10.1090/S0002-9939-1956-0078686-7
    case kruskal
    /// Grows one tree after the other by the lightest edge that leaves it.
    ///
    /// R. C. Prim, "Shortest connection networks and some generalizations", Bell System Technical Journal 36 (6), 1957,
    /// https://doi.org/10.1002/j.1538-7305.1957.tb01515.x
    case prim
    /// Grows all trees at once, each by the lightest edge that leaves it.
    ///
    /// O. Borůvka, "O jistém problému minimálním", Práce moravské přírodovědecké společnosti 3 (3), 1926,
    /// https://dml.cz/handle/10338.dmlcz/500114
    case boruvka
}

extension Network where Direction == Undirected {
    /// The edges of a spanning tree of least weight; of a forest where the network is not connected.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(1, 2, [.weight(3)]), (2, 3, [.weight(1)]), (1, 3, [.weight(2)])])
    /// graph.minimumSpanningEdges()  // [(2, 3), (1, 3)]
    /// ```
    /// The edges come in the order in which the algorithm takes them, of equally heavy ones the first. Loops are never
    /// taken, and edges whose weight is hidden or not a number are not there.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; it may be negative.
    ///   - algorithm: How to find them. All have the same weight.
    /// - Complexity: O(*m* log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func minimumSpanningEdges(
        weight: EdgeWeight<Node> = .weight, algorithm: SpanningTreeAlgorithm = .kruskal
    ) -> [Edge<Node>] {
        spanningEdges(weight, sign: 1, algorithm)
    }

    /// The edges of a spanning tree of greatest weight; see ``minimumSpanningEdges(weight:algorithm:)``.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; it may be negative.
    ///   - algorithm: How to find them. All have the same weight.
    /// - Complexity: O(*m* log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func maximumSpanningEdges(
        weight: EdgeWeight<Node> = .weight, algorithm: SpanningTreeAlgorithm = .kruskal
    ) -> [Edge<Node>] {
        spanningEdges(weight, sign: -1, algorithm)
    }

    /// A spanning tree of least weight with all nodes and attributes; a forest where the network is not connected.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(1, 2, [.weight(3)]), (2, 3, [.weight(1)]), (1, 3, [.weight(2)])])
    /// graph.minimumSpanningTree().edges  // [(1, 3), (2, 3)]
    /// ```
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; it may be negative.
    ///   - algorithm: How to find it.
    /// - Complexity: O(*m* log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func minimumSpanningTree(
        weight: EdgeWeight<Node> = .weight, algorithm: SpanningTreeAlgorithm = .kruskal
    ) -> Self {
        tree(of: minimumSpanningEdges(weight: weight, algorithm: algorithm))
    }

    /// A spanning tree of greatest weight with all nodes and attributes; a forest where the network is not connected.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; it may be negative.
    ///   - algorithm: How to find it.
    /// - Complexity: O(*m* log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func maximumSpanningTree(
        weight: EdgeWeight<Node> = .weight, algorithm: SpanningTreeAlgorithm = .kruskal
    ) -> Self {
        tree(of: maximumSpanningEdges(weight: weight, algorithm: algorithm))
    }

    private func tree(of edges: [Edge<Node>]) -> Self {
        var tree = Self()
        tree.attributes = attributes
        for node in nodes { tree.addNode(node, attributes: nodes[node] ?? []) }
        for edge in edges { tree.insertEdge(edge.source, edge.target, key: edge.key, edge.attributes) }
        return tree
    }

    private func spanningEdges(
        _ weight: EdgeWeight<Node>, sign: Double, _ algorithm: SpanningTreeAlgorithm
    ) -> [Edge<Node>] {
        let topology = topology, weights = edgeWeights(weight)
        let signed = weights.map { $0.map { $0 * sign } } ?? [Double](repeating: sign, count: topology.edgeLimit)
        let arcs =
            switch algorithm {
            case .kruskal: topology.kruskal(signed)
            case .prim: topology.prim(signed)
            case .boruvka: topology.boruvka(signed)
            }
        return edges(ofArcs: arcs, in: topology)
    }
}

/// An entry of a node's row.
struct Arc {
    var source: Int32
    var entry: Int32
}

extension Network {
    /// The edges of outgoing entries, oriented from their sources.
    func edges(ofArcs arcs: [Arc], in topology: Topology) -> [Edge<Node>] {
        edges(numbers: arcs.map { topology.outgoing.edges[Int($0.entry)] }, fromRanks: arcs.map(\.source))
    }
}

extension Topology {
    fileprivate func kruskal(_ weights: [Double]) -> [Arc] {
        let edges = Scratch<KruskalEdge>(capacity: outgoing.targets.count)
        var count = 0
        outgoing.withRows { rows in
            outgoing.edges.withUnsafeBufferPointer { numbers in
                weights.withUnsafeBufferPointer { weights in
                    for source in 0..<nodeCount {
                        for entry in rows.range(of: source) where rows.targets[entry] > source {
                            let weight = weights[Int(numbers[entry])]
                            if weight.isNaN { continue }
                            edges[count] = KruskalEdge(
                                weight: weight, entry: Int32(truncatingIfNeeded: entry),
                                source: Int32(truncatingIfNeeded: source))
                            count += 1
                        }
                    }
                }
            }
        }
        return lightestForest(edges, count)
    }

    /// Kruskal's algorithm with quicksort: heavy edges are only sorted if they still join different trees when the light
    /// ones have been taken, and by then most do not.
    ///
    /// V. Osipov, P. Sanders, J. Singler, "The filter-Kruskal minimum spanning tree algorithm", ALENEX 2009, 52–61,
    /// https://doi.org/10.1137/1.9781611972894.5
    private func lightestForest(_ edges: borrowing Scratch<KruskalEdge>, _ count: Int) -> [Arc] {
        var trees = UnionFind(count: nodeCount), arcs: [Arc] = []
        // What is still to be done, the lightest on top.
        var waiting = [0..<count]
        let targets = Scratch<Int32>(capacity: 256)
        outgoing.withRows { rows in
            while let range = waiting.popLast(), trees.setCount > 1 {
                var end = range.upperBound
                if !arcs.isEmpty {
                    end = range.lowerBound
                    for start in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
                        let count = min(64, range.upperBound - start)
                        // First all are read, so that the waits for memory overlap.
                        for place in 0..<count { targets[place] = rows.targets[Int(edges[start + place].entry)] }
                        for place in 0..<count {
                            let edge = edges[start + place]
                            edges[end] = edge
                            end += trees.areUnited(Int(edge.source), Int(targets[place])) ? 0 : 1
                        }
                    }
                }
                var part = UnsafeMutableBufferPointer(
                    start: edges.base + range.lowerBound, count: end - range.lowerBound)
                if part.count <= 256 {
                    part.sort(by: <)
                    for place in part.indices { targets[place] = rows.targets[Int(part[place].entry)] }
                    for place in part.indices
                    where trees.unite(Int(part[place].source), Int(targets[place])) {
                        arcs.append(Arc(source: part[place].source, entry: part[place].entry))
                    }
                } else {
                    // Twice as many edges as nodes leave few trees as a rule.
                    let wanted = Double(2 * nodeCount) / Double(part.count)
                    let middle = range.lowerBound + KruskalEdge.partition(part, share: min(wanted, 0.5))
                    waiting.append(middle..<end)
                    waiting.append(range.lowerBound..<middle)
                }
            }
        }
        return arcs
    }

    private struct Candidate: Comparable {
        var weight: Double
        var number: Int
        var arc: Arc

        static func < (left: Candidate, right: Candidate) -> Bool {
            (left.weight, left.number) < (right.weight, right.number)
        }
        static func == (left: Candidate, right: Candidate) -> Bool {
            (left.weight, left.number) == (right.weight, right.number)
        }
    }

    fileprivate func prim(_ weights: [Double]) -> [Arc] {
        var isInTree = [Bool](repeating: false, count: nodeCount), arcs: [Arc] = [], number = 0
        for root in 0..<nodeCount where !isInTree[root] {
            var frontier = Heap<Candidate>(), newest = root
            while true {
                isInTree[newest] = true
                for entry in outgoing.range(of: newest) where !isInTree[Int(outgoing.targets[entry])] {
                    let weight = weights[Int(outgoing.edges[entry])]
                    guard !weight.isNaN else { continue }
                    let arc = Arc(source: Int32(newest), entry: Int32(entry))
                    frontier.insert(Candidate(weight: weight, number: number, arc: arc))
                    number += 1
                }
                var next: Arc?
                while next == nil, let candidate = frontier.popMin() {
                    if !isInTree[Int(outgoing.targets[Int(candidate.arc.entry)])] { next = candidate.arc }
                }
                guard let next else { break }
                arcs.append(next)
                newest = Int(outgoing.targets[Int(next.entry)])
            }
        }
        return arcs
    }

    fileprivate func boruvka(_ weights: [Double]) -> [Arc] {
        var trees = UnionFind(count: nodeCount), arcs: [Arc] = []
        while true {
            // Ties are broken by the number of the edge, the same from both its ends, so that no cycle can close.
            var best = [(arc: Arc, weight: Double, edge: Int32)?](repeating: nil, count: nodeCount)
            for source in 0..<nodeCount {
                let root = trees.find(source)
                for entry in outgoing.range(of: source) {
                    let edge = outgoing.edges[entry], weight = weights[Int(edge)]
                    guard !weight.isNaN, trees.find(Int(outgoing.targets[entry])) != root else { continue }
                    if let known = best[root], (known.weight, known.edge) <= (weight, edge) { continue }
                    best[root] = (Arc(source: Int32(source), entry: Int32(entry)), weight, edge)
                }
            }
            let count = arcs.count
            for case let (arc, _, _)? in best
            where trees.unite(Int(arc.source), Int(outgoing.targets[Int(arc.entry)])) {
                arcs.append(arc)
            }
            if arcs.count == count { return arcs }
        }
    }
}

/// An edge as one number: first its weight, then its entry, so that the number's order is that of the edges, and no two are
/// equal.
private struct KruskalEdge: BitwiseCopyable {
    private let value: UInt128

    @inline(__always)
    init(weight: Double, entry: Int32, source: Int32) {
        // The bits of numbers that are not negative are in order; those of negative ones are in the opposite order.
        let bits = (weight + 0).bitPattern
        let high = bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) >> 63) | 1 << 63)
        let low = UInt64(UInt32(bitPattern: entry)) << 32 | UInt64(UInt32(bitPattern: source))
        value = UInt128(high) << 64 | UInt128(low)
    }

    var entry: Int32 { @inline(__always) get { Int32(truncatingIfNeeded: value >> 32) } }
    var source: Int32 { @inline(__always) get { Int32(truncatingIfNeeded: value) } }

    @inline(__always)
    static func < (left: KruskalEdge, right: KruskalEdge) -> Bool { left.value < right.value }

    /// Moves lighter edges to the front.
    ///
    /// - Parameters:
    ///   - edges: At least 64.
    ///   - share: About how many of them are to be in front, at most half.
    /// - Returns: How many are in front; some are, and not all.
    static func partition(_ edges: UnsafeMutableBufferPointer<KruskalEdge>, share: Double) -> Int {
        let step = edges.count / 64, sample = (0..<64).map { edges[$0 * step] }.sorted(by: <)
        let pivot = sample[max(1, Int(share * 64))]
        // Every edge is moved, so that there is no branch to be guessed wrong.
        var end = 0
        for place in edges.indices {
            let edge = edges[place]
            edges[place] = edges[end]
            edges[end] = edge
            end += edge < pivot ? 1 : 0
        }
        return end
    }
}
