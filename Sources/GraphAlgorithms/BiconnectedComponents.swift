extension Network where Direction == Undirected {
    /// The largest parts of the network that no single node's removal takes apart: networkx's `biconnected_components`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 1), (3, 4)]).biconnectedComponents // [[3, 4], [1, 2, 3]]
    /// ```
    ///
    /// Isolated nodes are in none, articulation points in several.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16
    /// (1973), 372–378, https://doi.org/10.1145/362248.362272
    public var biconnectedComponents: [[Node]] {
        var lastPart = [Int](repeating: -1, count: nodeCount)
        return biconnectedSearch().enumerated().map { number, edges in
            var part: [Node] = []
            for edge in edges {
                for rank in [edge.source, edge.target] where lastPart[Int(rank)] != number {
                    lastPart[Int(rank)] = number
                    part.append(node(ofRank: Int(rank)))
                }
            }
            return part
        }
    }

    /// The edges of each of the ``biconnectedComponents``, parallel ones once: networkx's `biconnected_component_edges`.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var biconnectedComponentEdges: [[(source: Node, target: Node)]] {
        biconnectedSearch().map {
            $0.map { (node(ofRank: Int($0.source)), node(ofRank: Int($0.target))) }
        }
    }

    /// Whether no single node's removal takes the network apart; `false` below two nodes.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isBiconnected: Bool {
        let components = biconnectedComponents
        return components.count == 1 && components[0].count == nodeCount
    }

    /// The nodes whose removal takes a part of the network apart, in networkx's order: its `articulation_points`.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var articulationPoints: [Node] { nodes(ofRanks: pathRows().outgoing.cutNodes()) }

    private func biconnectedSearch() -> [[RankedEdge]] {
        let rows = pathRows().outgoing
        var numbers = [Int32](repeating: -1, count: nodeCount), lows = numbers
        var edges: [RankedEdge] = [], parts: [[RankedEdge]] = []
        var stack: [(parent: Int32, rank: Int32, entry: Int32, firstEdge: Int)] = []
        for start in 0..<Int32(nodeCount) where numbers[Int(start)] < 0 {
            var next: Int32 = 1
            numbers[Int(start)] = 0
            lows[Int(start)] = 0
            stack.append((start, start, rows.offsets[Int(start)], 0))
            while let (parent, rank, entry, firstEdge) = stack.last {
                if entry < rows.offsets[Int(rank) + 1] {
                    stack[stack.count - 1].entry += 1
                    let target = rows.targets[Int(entry)]
                    if target == parent { continue }
                    if numbers[Int(target)] < 0 {
                        numbers[Int(target)] = next
                        lows[Int(target)] = next
                        next += 1
                        stack.append((rank, target, rows.offsets[Int(target)], edges.count))
                        edges.append(RankedEdge(source: rank, target: target))
                    } else if numbers[Int(target)] <= numbers[Int(rank)] {
                        lows[Int(rank)] = min(lows[Int(rank)], numbers[Int(target)])
                        edges.append(RankedEdge(source: rank, target: target))
                    }
                    continue
                }
                stack.removeLast()
                if stack.isEmpty { continue }
                if stack.count == 1 || lows[Int(rank)] >= numbers[Int(parent)] {
                    parts.append(Array(edges[firstEdge...]))
                    edges.removeSubrange(firstEdge...)
                }
                if stack.count == 1 { continue }
                lows[Int(parent)] = min(lows[Int(parent)], lows[Int(rank)])
            }
            // A loop at the start is nobody's part, as in networkx.
            edges.removeAll()
        }
        return parts
    }

    /// The edges whose removal takes a part of the network apart, in the order of the edges: networkx's `bridges`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 1), (3, 4)]).bridges // [(3, 4)]
    /// ```
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. E. Tarjan, "A note on finding the bridges of a graph", Information Processing Letters 2 (1974), 160–161,
    /// https://doi.org/10.1016/0020-0190(74)90003-9
    public var bridges: [(source: Node, target: Node)] {
        // A bridge is a component of its own but for loops; parallel edges keep each other from being one.
        let parts = biconnectedSearch().map { $0.filter { $0.source != $0.target } }
        let alone = Set(
            parts.filter { $0.count == 1 }.map {
                RankedEdge(source: min($0[0].source, $0[0].target), target: max($0[0].source, $0[0].target))
            })
        let rows = pathRows().outgoing
        var bridges: [(source: Node, target: Node)] = []
        for rank in 0..<Int32(nodeCount) {
            for entry in rows.range(of: rank) where rows.targets[entry] > rank {
                let target = rows.targets[entry]
                guard alone.contains(RankedEdge(source: rank, target: target)) else { continue }
                let edge = (source: node(ofRank: Int(rank)), target: node(ofRank: Int(target)))
                if edgeCount(from: edge.source, to: edge.target) == 1 { bridges.append(edge) }
            }
        }
        return bridges
    }

    /// Whether there is an edge whose removal takes a part of the network apart.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var hasBridges: Bool { !bridges.isEmpty }
}

private struct RankedEdge: Hashable {
    let source: Int32
    let target: Int32
}

extension PathRows.Side {
    /// The nodes whose removal takes a part of an undirected network apart, each when the search leaves the first part
    /// that it cuts off, the start of a search after all of them.
    fileprivate func cutNodes() -> [Int32] {
        let count = offsets.count - 1
        let numbers = Scratch<Int32>(repeating: -1, count: count), lows = Scratch<Int32>(repeating: 0, count: count)
        let parents = Scratch<Int32>(repeating: -1, count: count), entries = Scratch(offsets)
        let isCut = Scratch(repeating: false, count: count)
        var cuts: [Int32] = [], next: Int32 = 0
        withRows { rows in
            for start in 0..<Int32(count) where numbers[start] < 0 {
                var rank = start, low = next, childrenOfStart = 0
                numbers[rank] = next
                next += 1
                search: while true {
                    let last = Int(rows.offsets[Int(rank) + 1]), parent = parents[rank]
                    var entry = Int(entries[rank])
                    while entry < last {
                        let target = rows.targets[entry], number = numbers[target]
                        entry += 1
                        if number < 0 {
                            entries[rank] = Int32(entry)
                            lows[rank] = low
                            parents[target] = rank
                            rank = target
                            low = next
                            numbers[rank] = next
                            next += 1
                            continue search
                        }
                        if target != parent { low = min(low, number) }
                    }
                    guard parent >= 0 else { break }
                    if parent == start {
                        childrenOfStart += 1
                    } else if low >= numbers[parent], !isCut[parent] {
                        isCut[parent] = true
                        cuts.append(parent)
                    }
                    rank = parent
                    low = min(low, lows[rank])
                }
                if childrenOfStart > 1 { cuts.append(start) }
            }
        }
        return cuts
    }
}
