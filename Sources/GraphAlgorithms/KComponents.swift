public import GraphModel

extension Network where Direction == Undirected {
    /// The largest parts that fall apart only without *k* nodes or more, for every *k* for which there are any: networkx's
    /// `k_components`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 1), (3, 4)]).kComponents()  // [[[1, 2, 3, 4]], [[1, 2, 3]]]
    /// ```
    /// They may have nodes in common, fewer than *k*.
    ///
    /// - Returns: For every *k* from 1 up the components, each with its nodes in order.
    /// - Complexity: O(*c* *n* *m* √*n*) time, where *n* and *m* are the numbers of nodes and edges and *c* is that of
    ///   components of every *k*.
    ///
    /// J. Moody, D. White, "Social cohesion and embeddedness", American Sociological Review 68 (2003), 103–128,
    /// https://doi.org/10.2307/3088904
    public func kComponents() -> [[[Node]]] {
        let rows = pathRows()
        var levels: [[[Int32]]] = [], parts = [Array(0..<Int32(nodeCount))]
        while true {
            parts = parts.flatMap { rows.components(in: $0, ofConnectivity: levels.count + 1) }
            guard !parts.isEmpty else { break }
            levels.append(parts)
        }
        return levels.map { parts in parts.map { nodes(ofRanks: $0.map { Int($0) }) } }
    }
}

extension Network where Multiplicity == SingleEdges {
    /// The classes of nodes between any two of which it takes *k* edges or more to separate them, in both directions:
    /// networkx's `k_edge_components`, and with *k* = 2 `bridge_components`.
    ///
    /// The separating edges may be anywhere in the network; see also ``kEdgeSubgraphs(_:)``.
    ///
    /// - Parameter k: The number of edges.
    /// - Returns: The classes in the order of their first nodes, nodes in order.
    /// - Complexity: O(*n* *k* *m*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// T. Wang, Y. Zhang, F. Y. L. Chin, H.-F. Ting, Y. H. Tsin, S.-H. Poon, "A simple algorithm for finding all
    /// k-edge-connected components", PLOS ONE 10 (2015), https://doi.org/10.1371/journal.pone.0136264
    public func kEdgeComponents(_ k: Int) -> [[Node]] {
        pathRows().edgeClasses(k).map { nodes(ofRanks: $0.map { Int($0) }) }
    }

    /// The largest parts that fall apart only without *k* edges or more of their own: networkx's `k_edge_subgraphs`.
    ///
    /// - Parameter k: The number of edges.
    /// - Returns: The nodes of the parts, each node in one of them, in the order of their first nodes.
    /// - Complexity: O(*n*² *k* *m*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. Zhou, C. Liu, J. X. Yu, W. Liang, B. Chen, J. Li, "Finding maximal k-edge-connected subgraphs from a large
    /// graph", EDBT 2012, https://doi.org/10.1145/2247596.2247652
    public func kEdgeSubgraphs(_ k: Int) -> [[Node]] {
        let rows = pathRows()
        var stack = [Array(0..<Int32(nodeCount))], found: [[Int32]] = []
        while let part = stack.popLast() {
            let classes = rows.induced(part).edgeClasses(k)
            if classes.count < 2 {
                if !part.isEmpty { found.append(part) }
            } else {
                stack += classes.map { $0.map { part[Int($0)] } }
            }
        }
        return found.sorted { $0[0] < $1[0] }.map { nodes(ofRanks: $0.map { Int($0) }) }
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// Whether it takes *k* edges or more to separate the network: networkx's `is_k_edge_connected`.
    ///
    /// - Complexity: As of ``edgeConnectivity(upTo:)``.
    public func isKEdgeConnected(_ k: Int) -> Bool {
        guard nodeCount > k, endCounts.allSatisfy({ $0 >= k }) else { return false }
        return edgeConnectivity(upTo: k) >= k
    }

    /// Whether it takes *k* edges or more to separate two nodes: networkx's `is_locally_k_edge_connected`.
    ///
    /// - Throws: A ``FlowError`` if a node is not in the network or both are the same.
    /// - Complexity: O(*k* *m*), where *m* is the number of edges.
    public func isLocallyKEdgeConnected(
        _ k: Int, from source: Node, to target: Node
    ) throws(FlowError<Node>) -> Bool {
        try edgeConnectivity(from: source, to: target, upTo: k) >= k
    }
}

extension PathRows {
    /// The rows of some nodes and the edges between them, loops left out; a node's rank is its place.
    fileprivate func induced(_ ranks: [Int32]) -> PathRows {
        var places = [Int32](repeating: -1, count: nodeCount)
        for (place, rank) in ranks.enumerated() { places[Int(rank)] = Int32(place) }
        func induced(_ side: Side) -> Side {
            var offsets: [Int32] = [0], targets: [Int32] = []
            for rank in ranks {
                for entry in side.range(of: rank) where places[Int(side.targets[entry])] >= 0 {
                    if side.targets[entry] != rank { targets.append(places[Int(side.targets[entry])]) }
                }
                offsets.append(Int32(targets.count))
            }
            return Side(offsets: offsets, targets: targets, weights: [])
        }
        let side = induced(outgoing)
        return PathRows(
            nodeCount: ranks.count, isDirected: isDirected, outgoing: side,
            incoming: isDirected ? induced(incoming) : side)
    }

    /// The parts of some nodes that no fewer than *k* nodes separate.
    fileprivate func components(in ranks: [Int32], ofConnectivity k: Int) -> [[Int32]] {
        var stack = [ranks], found: [[Int32]] = []
        while let ranks = stack.popLast() {
            guard ranks.count > k else { continue }
            let rows = induced(ranks), degrees = (0..<Int32(ranks.count)).map { rows.outgoing.range(of: $0).count }
            // Who has too few neighbours is in no component.
            guard degrees.allSatisfy({ $0 >= k }) else {
                stack.append(degrees.indices.filter { degrees[$0] >= k }.map { ranks[$0] })
                continue
            }
            let parts = rows.parts
            guard parts.count == 1 else {
                stack += parts.map { $0.map { ranks[Int($0)] } }
                continue
            }
            var flows = UnitFlows(nodesOf: rows)
            let node = degrees.indices.min { degrees[$0] < degrees[$1] } ?? 0
            let weak =
                k == 1
                ? nil
                : rows.nodeCutPairs(around: node).first { flows.count(from: $0.source, to: $0.target, upTo: k) < k }
            guard let weak else {
                found.append(ranks)
                continue
            }
            let cut = rows.nodeCut(from: weak.source, to: weak.target, &flows).map { Int32($0) }, isCut = Set(cut)
            let rest = (0..<Int32(ranks.count)).filter { !isCut.contains($0) }
            for part in rows.induced(rest).parts {
                stack.append((part.map { rest[Int($0)] } + cut).sorted().map { ranks[Int($0)] })
            }
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The ranks of the parts between which there are no edges, disregarding directions.
    fileprivate var parts: [[Int32]] {
        var sets = UnionFind(count: nodeCount)
        for tail in 0..<Int32(nodeCount) {
            for entry in outgoing.range(of: tail) { sets.unite(Int(tail), Int(outgoing.targets[entry])) }
        }
        return sets.sets().map { $0.map { Int32($0) } }
    }

    /// The classes of ranks that no fewer than *k* edges separate.
    fileprivate func edgeClasses(_ k: Int) -> [[Int32]] {
        var classes = UnionFind(count: nodeCount), flows = UnitFlows(edgesOf: self)
        // Of a group, nodes that are known to belong together are left with their first.
        var groups = [Array(0..<nodeCount)]
        while var group = groups.popLast() {
            guard group.count > 1, let target = group.popLast() else { continue }
            let source = group[0]
            var ends: (source: Int, target: Int)?
            if flows.count(from: source, to: target, upTo: k) < k {
                ends = (source, target)
            } else if isDirected, flows.count(from: target, to: source, upTo: k) < k {
                ends = (target, source)
            }
            guard let ends else {
                classes.unite(source, target)
                groups.append(group)
                continue
            }
            let isBehind = flows.isBehindCut(to: ends.target)
            group.append(target)
            groups += [group.filter { isBehind[$0] }, group.filter { !isBehind[$0] }]
        }
        return classes.sets().map { $0.map { Int32($0) } }
    }
}
