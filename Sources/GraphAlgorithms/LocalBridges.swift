public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The edges whose ends have no neighbour in common, in the order of the edges: networkx's `local_bridges` without
    /// spans.
    ///
    /// - Complexity: O(*m* *d*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges and *d* is
    ///   the largest degree.
    ///
    /// D. Easley, J. Kleinberg, "Networks, Crowds, and Markets", Cambridge University Press, 2010, chapter 3.
    public var localBridges: [(source: Node, target: Node)] {
        localBridgeRanks().map { (node(ofRank: Int($0.source)), node(ofRank: Int($0.target))) }
    }

    /// The edges whose ends have no neighbour in common with their span, the weight of a shortest path between the ends
    /// without the edge: networkx's `local_bridges`.
    ///
    /// ```swift
    /// let square = Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)])
    /// try square.localBridgeSpans() // [(1, 2, 3), (1, 4, 3), (2, 3, 3), (3, 4, 3)]
    /// ```
    /// The span of a bridge is infinite.
    ///
    /// - Throws: ``NegativeWeight`` if a negative weight came in the way.
    /// - Complexity: O(*m* · (*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes
    ///   and edges.
    public func localBridgeSpans(
        weight: EdgeWeight<Node> = .unit
    ) throws -> [(source: Node, target: Node, span: Double)] {
        let rows = pathRows(weight).outgoing
        return try localBridgeRanks().map { source, target in
            try Task.checkCancellation()
            let span = try span(rows, source, target)
            return (node(ofRank: Int(source)), node(ofRank: Int(target)), span)
        }
    }

    private func span(_ rows: PathRows.Side, _ source: Int32, _ target: Int32) throws -> Double {
        let weights = rows.targets.indices.map { rows.weight(at: $0) }
        var hidden = weights
        for entry in rows.range(of: source) where [source, target].contains(rows.targets[entry]) {
            hidden[entry] = .infinity
        }
        for entry in rows.range(of: target) where [source, target].contains(rows.targets[entry]) {
            hidden[entry] = .infinity
        }
        let side = PathRows.Side(offsets: rows.offsets, targets: rows.targets, weights: hidden)
        do {
            return try side.dijkstra(from: [source], to: target).distances[Int(target)]
        } catch {
            throw named(error)
        }
    }

    private func localBridgeRanks() -> [(source: Int32, target: Int32)] {
        let rows = pathRows().outgoing
        var marks = [Int32](repeating: -1, count: nodeCount), found: [(source: Int32, target: Int32)] = []
        for source in 0..<Int32(nodeCount) {
            for entry in rows.range(of: source) { marks[Int(rows.targets[entry])] = source }
            for entry in rows.range(of: source) where rows.targets[entry] >= source {
                let target = rows.targets[entry]
                if !rows.range(of: target).contains(where: { marks[Int(rows.targets[$0])] == source }) {
                    found.append((source, target))
                }
            }
        }
        return found
    }
}
