public import GraphModel

extension Network {
    /// The community around a node: the neighbour that makes its boundary sharpest joins, as long as it grows sharper.
    /// networkx's `greedy_source_expansion`.
    ///
    /// - Parameters:
    ///   - source: A node of the community.
    ///   - cutoff: The number of nodes at which it ends; `nil` for no limit.
    /// - Returns: The community, the source first, the others as they joined.
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*k*² · *d*²) in time, where *k* is the size of the community and *d* the largest degree.
    ///
    /// A. Clauset, "Finding local community structure in networks", Physical Review E 72 (2005), 026132,
    /// https://doi.org/10.1103/PhysRevE.72.026132
    public func localCommunity(of source: Node, cutoff: Int? = nil) throws(NodeNotFound<Node>) -> [Node] {
        let source = try requiredRank(of: source)
        var search = LocalCommunity(rows: pathRows().outgoing, source: source)
        search.grow(to: cutoff ?? .max)
        return search.members.map { node(ofRank: Int($0)) }
    }
}

/// A community that grows; edges are pairs of ranks in one number, the smaller first.
private struct LocalCommunity {
    let rows: PathRows.Side
    private(set) var members: [Int32]
    private var isMember: Set<Int32>
    /// The members with neighbours outside.
    private var boundary: Set<Int32>
    /// The edges of the boundary, and those of them that are inside.
    private var edges: Set<UInt64> = []
    private var inside: Set<UInt64> = []

    init(rows: PathRows.Side, source: Int32) {
        self.rows = rows
        members = [source]
        isMember = [source]
        boundary = [source]
        for neighbor in neighbors(source) {
            edges.insert(Self.edge(source, neighbor))
            if neighbor == source { inside.insert(Self.edge(source, neighbor)) }
        }
    }

    private static func edge(_ first: Int32, _ second: Int32) -> UInt64 {
        UInt64(min(first, second)) << 32 | UInt64(max(first, second))
    }

    private func neighbors(_ rank: Int32) -> ArraySlice<Int32> { rows.targets[rows.range(of: rank)] }

    mutating func grow(to limit: Int) {
        guard let source = members.first else { return }
        var candidates: [Int32] = [], isCandidate: Set<Int32> = []
        for neighbor in neighbors(source) where neighbor != source && isCandidate.insert(neighbor).inserted {
            candidates.append(neighbor)
        }
        var sharpness = 0.0
        while members.count < limit, !candidates.isEmpty {
            var best: (next: LocalCommunity, rank: Int32, value: Double)?
            for candidate in candidates {
                let next = adding(candidate)
                let value = next.edges.isEmpty ? 1 : Double(next.inside.count) / Double(next.edges.count)
                if value > best?.value ?? 0 { best = (next, candidate, value) }
            }
            guard let best else { return }
            self = best.next
            for neighbor in neighbors(best.rank)
            where !isMember.contains(neighbor) && isCandidate.insert(neighbor).inserted {
                candidates.append(neighbor)
            }
            candidates.removeAll { $0 == best.rank }
            if best.value < sharpness { return }
            sharpness = best.value
        }
    }

    private func adding(_ rank: Int32) -> LocalCommunity {
        var next = self, removed: [Int32] = []
        next.members.append(rank)
        next.isMember.insert(rank)
        for neighbor in neighbors(rank) {
            if !next.isMember.contains(neighbor) {
                next.boundary.insert(rank)
                next.edges.insert(Self.edge(rank, neighbor))
            } else {
                next.inside.insert(Self.edge(rank, neighbor))
            }
            if boundary.contains(neighbor), neighbors(neighbor).allSatisfy(next.isMember.contains) {
                next.boundary.remove(neighbor)
                removed.append(neighbor)
            }
        }
        for node in removed {
            for neighbor in neighbors(node) where !next.boundary.contains(neighbor) {
                next.edges.remove(Self.edge(neighbor, node))
                next.inside.remove(Self.edge(neighbor, node))
            }
        }
        return next
    }
}
