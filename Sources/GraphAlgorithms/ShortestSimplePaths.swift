public import GraphModel

extension Network where Multiplicity == SingleEdges {
    /// All paths between two nodes that meet no node twice, the shortest first, one at a time: networkx's
    /// `shortest_simple_paths`.
    ///
    /// ```swift
    /// let ways = try map.shortestSimplePaths(from: "a", to: "b", weight: .weight).prefix(3) // the three shortest
    /// ```
    ///
    /// - Parameters:
    ///   - source: Where paths begin.
    ///   - target: Where paths end.
    ///   - weight: What an edge counts.
    /// - Returns: The paths; none if the target cannot be reached.
    /// - Throws: `NodeNotFound`, or ``NegativeWeight`` if any edge has one.
    /// - Complexity: O(*n* · (*m* + *n* log *n*)) time for each path, O(*n* + *m* + *p*) space, where *n* and *m* are the
    ///   numbers of nodes and edges and *p* is the number of nodes of all paths that were found.
    ///
    /// J. Y. Yen, "Finding the K shortest loopless paths in a network", Management Science 17 (1971), 712–716,
    /// https://doi.org/10.1287/mnsc.17.11.712
    public func shortestSimplePaths(
        from source: Node, to target: Node, weight: EdgeWeight<Node> = .unit
    ) throws -> OnDemand<[Node]> {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        let rows = pathRows(weight)
        if let entry = rows.outgoing.weights.firstIndex(where: { $0 < 0 }) {
            let origin = (0..<Int32(nodeCount)).first { rows.outgoing.range(of: $0).contains(entry) }
            throw named(NegativeEntry(source: origin ?? 0, target: rows.outgoing.targets[entry]))
        }
        var isWeighted = true
        if case .unit = weight { isWeighted = false }
        let search = ShortestSimplePathSearch(rows: rows, from: source, to: target, isWeighted: isWeighted)
        return onDemand(search)
    }
}

/// Yen's algorithm: every path leaves those that were found before at some node, its spur.
struct ShortestSimplePathSearch: IteratorProtocol, Sendable {
    private let rows: PathRows
    private let source: Int32
    private let target: Int32
    private let isWeighted: Bool
    private var found: [[Int32]] = []
    private var candidates: Set<[Int32]> = []
    /// By the number of a queue entry the path.
    private var paths: [[Int32]] = []
    private var queue = PathQueue()
    private var isBegun = false

    init(rows: PathRows, from source: Int32, to target: Int32, isWeighted: Bool) {
        self.rows = rows
        self.source = source
        self.target = target
        self.isWeighted = isWeighted
    }

    mutating func next() -> [Int32]? {
        if let last = found.last {
            addDeviations(of: last)
        } else if !isBegun {
            isBegun = true
            add(shortest(from: source, without: Restriction(nodeCount: rows.nodeCount, isDirected: rows.isDirected)))
        }
        guard let entry = queue.pop() else { return nil }
        let path = paths[Int(entry.number)]
        paths[Int(entry.number)] = []
        candidates.remove(path)
        found.append(path)
        return path
    }

    private mutating func addDeviations(of last: [Int32]) {
        var restriction = Restriction(nodeCount: rows.nodeCount, isDirected: rows.isDirected)
        var rootLength = isWeighted ? 0.0 : 1
        // Those found before that begin with the same nodes.
        var alike = found
        for spur in last.indices.dropLast() {
            alike = alike.filter { $0.count > spur + 1 && $0[spur] == last[spur] }
            for path in alike { restriction.hide(path[spur], path[spur + 1]) }
            if let (length, way) = shortest(from: last[spur], without: restriction) {
                add((rootLength + length, Array(last[..<spur]) + way))
            }
            restriction.isHidden[Int(last[spur])] = true
            rootLength += isWeighted ? rows.outgoing.weight(from: last[spur], to: last[spur + 1]) : 1
        }
    }

    private mutating func add(_ candidate: (length: Double, path: [Int32])?) {
        guard let (length, path) = candidate, candidates.insert(path).inserted else { return }
        queue.push(0, at: length)
        paths.append(path)
    }

    private func shortest(from spur: Int32, without restriction: Restriction) -> (length: Double, path: [Int32])? {
        isWeighted
            ? rows.lightestPath(from: spur, to: target, without: restriction)
            : rows.shortestPath(from: spur, to: target, without: restriction).map { (Double($0.count), $0) }
    }
}

/// Nodes and edges that a path must not go along.
private struct Restriction {
    private struct Pair: Hashable {
        let source: Int32
        let target: Int32
    }

    let isDirected: Bool
    var isHidden: [Bool]
    private var pairs: Set<Pair> = []

    init(nodeCount: Int, isDirected: Bool) {
        self.isDirected = isDirected
        isHidden = Array(repeating: false, count: nodeCount)
    }

    mutating func hide(_ source: Int32, _ target: Int32) {
        pairs.insert(Pair(source: source, target: target))
        if !isDirected { pairs.insert(Pair(source: target, target: source)) }
    }

    func allows(_ source: Int32, _ target: Int32) -> Bool {
        !isHidden[Int(source)] && !isHidden[Int(target)] && !pairs.contains(Pair(source: source, target: target))
    }
}

extension PathRows.Side {
    /// The weight of the entry from one node to another, which must be there.
    fileprivate func weight(from source: Int32, to target: Int32) -> Double {
        range(of: source).first { targets[$0] == target }.map { weight(at: $0) } ?? .infinity
    }
}

extension PathRows {
    fileprivate func shortestPath(from source: Int32, to target: Int32, without restriction: Restriction) -> [Int32]? {
        guard !restriction.isHidden[Int(source)], !restriction.isHidden[Int(target)] else { return nil }
        guard source != target else { return [source] }
        var parents = [[Int32](repeating: -2, count: nodeCount), [Int32](repeating: -2, count: nodeCount)]
        parents[0][Int(source)] = -1
        parents[1][Int(target)] = -1
        var layers = [[source], [target]]
        while !layers[0].isEmpty && !layers[1].isEmpty {
            let side = layers[0].count <= layers[1].count ? 0 : 1, rows = side == 0 ? outgoing : incoming
            var next: [Int32] = []
            for rank in layers[side] {
                for entry in rows.range(of: rank) {
                    let neighbor = rows.targets[entry]
                    let isAllowed =
                        side == 0 ? restriction.allows(rank, neighbor) : restriction.allows(neighbor, rank)
                    guard isAllowed else { continue }
                    if parents[side][Int(neighbor)] == -2 {
                        parents[side][Int(neighbor)] = rank
                        next.append(neighbor)
                    }
                    if parents[1 - side][Int(neighbor)] != -2 { return joined(at: neighbor, parents) }
                }
            }
            layers[side] = next
        }
        return nil
    }

    fileprivate func lightestPath(
        from source: Int32, to target: Int32, without restriction: Restriction
    ) -> (length: Double, path: [Int32])? {
        guard !restriction.isHidden[Int(source)], !restriction.isHidden[Int(target)] else { return nil }
        guard source != target else { return (0, [source]) }
        var distances = [
            [Double](repeating: .infinity, count: nodeCount), [Double](repeating: .infinity, count: nodeCount),
        ]
        var parents = [[Int32](repeating: -2, count: nodeCount), [Int32](repeating: -2, count: nodeCount)]
        var isFinal = [[Bool](repeating: false, count: nodeCount), [Bool](repeating: false, count: nodeCount)]
        var queues = [PathQueue(), PathQueue()]
        for (side, rank) in [source, target].enumerated() {
            distances[side][Int(rank)] = 0
            parents[side][Int(rank)] = -1
            queues[side].push(rank, at: 0)
        }
        var best = Double.infinity, meeting: Int32 = -1, side = 1
        while !queues[0].isEmpty && !queues[1].isEmpty {
            side = 1 - side
            guard let next = queues[side].pop(), !isFinal[side][Int(next.rank)] else { continue }
            isFinal[side][Int(next.rank)] = true
            if isFinal[1 - side][Int(next.rank)] { return meeting < 0 ? nil : (best, joined(at: meeting, parents)) }
            let rows = side == 0 ? outgoing : incoming
            for entry in rows.range(of: next.rank) {
                let neighbor = rows.targets[entry], place = Int(neighbor)
                let isAllowed =
                    side == 0 ? restriction.allows(next.rank, neighbor) : restriction.allows(neighbor, next.rank)
                guard isAllowed, !isFinal[side][place] else { continue }
                let distance = next.distance + rows.weight(at: entry)
                guard distance < distances[side][place] else { continue }
                distances[side][place] = distance
                parents[side][place] = next.rank
                queues[side].push(neighbor, at: distance)
                let sum = distances[0][place] + distances[1][place]
                if sum < best {
                    best = sum
                    meeting = neighbor
                }
            }
        }
        return nil
    }

    /// The path through a node that both sides of a search know.
    private func joined(at meeting: Int32, _ parents: [[Int32]]) -> [Int32] {
        var path: [Int32] = [], rank = meeting
        while rank >= 0 {
            path.append(rank)
            rank = parents[0][Int(rank)]
        }
        path.reverse()
        rank = parents[1][Int(meeting)]
        while rank >= 0 {
            path.append(rank)
            rank = parents[1][Int(rank)]
        }
        return path
    }
}
