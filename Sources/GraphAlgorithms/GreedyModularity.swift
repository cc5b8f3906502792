public import GraphModel

extension Network {
    /// Communities of high modularity: each node alone at first, then always the two that gain most become one.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - resolution: Below 1 larger communities are favoured, above 1 smaller ones.
    ///   - minimumCount: The number of communities at which it ends even if there is more to gain; networkx's `cutoff`.
    ///   - maximumCount: The number of communities down to which it goes on even if there is nothing to gain; networkx's
    ///     `best_n`. Communities that no edge joins are put together in the end, the largest first.
    /// - Returns: The communities, the largest first, each in the order of the nodes.
    /// - Complexity: O(*n*²) in time, where *n* is the number of nodes, and O(*n* + *m*) in space with *m* edges.
    ///
    /// A. Clauset, M. E. J. Newman, C. Moore, "Finding community structure in very large networks", Physical Review E 70
    /// (2004), 066111, https://doi.org/10.1103/PhysRevE.70.066111
    public func greedyModularityCommunities(
        weight: EdgeWeight<Node> = .unit, resolution: Double = 1, minimumCount: Int = 1, maximumCount: Int? = nil
    ) -> [[Node]] {
        let rows = CommunityRows(self, weight), sum = rows.outgoingDegrees.reduce(0, +)
        guard sum != 0 else { return nodes.map { [$0] } }
        let share = isDirected ? 1 / sum : 1 / (sum / 2), maximumCount = max(maximumCount ?? nodeCount, 1)
        let half = isDirected ? share : share * 0.5
        var out = rows.outgoingDegrees.map { $0 * half }, into = rows.incomingDegrees.map { $0 * half }
        var gains = rows.pairs(isDirected: isDirected)
        for source in gains.indices {
            for place in gains[source].indices {
                let target = gains[source][place].partner
                gains[source][place].gain =
                    share * gains[source][place].gain
                    - resolution * (out[source] * into[target] + into[source] * out[target])
            }
        }
        var bests = gains.map(\.best), members = (0..<nodeCount).map { [$0] }, count = nodeCount
        var candidates = bests.count { $0.partner >= 0 }
        let tournament = Tournament(bests.map(\.gain))
        func setBest(_ best: CommunityGain, of community: Int) {
            candidates += (best.partner >= 0 ? 1 : 0) - (bests[community].partner >= 0 ? 1 : 0)
            bests[community] = best
            tournament.set(best.gain, of: community)
        }
        while count > minimumCount {
            let source = tournament.winner, target = bests[source].partner, gain = bests[source].gain
            guard target >= 0, candidates > 1 else { break }
            if gain < 0, count <= maximumCount { break }
            members[target] += members[source]
            members[source] = []
            count -= 1
            let sourceRow = gains[source], targetRow = gains[target]
            gains[source] = []
            setBest(.none, of: source)
            gains[target] = sourceRow.merged(targetRow, without: source, target) { other, fromSource, fromTarget in
                switch (fromTarget, fromSource) {
                case (let left?, let right?): left + right
                case (let left?, nil): left - resolution * (out[source] * into[other] + out[other] * into[source])
                case (nil, let right):
                    (right ?? 0) - resolution * (out[target] * into[other] + out[other] * into[target])
                }
            }
            for merged in gains[target] {
                let other = merged.partner
                gains[other].replace(source, with: CommunityGain(partner: target, gain: merged.gain))
                if bests[other].partner == source || bests[other].partner == target {
                    setBest(gains[other].best, of: other)
                } else {
                    let candidate = CommunityGain(partner: target, gain: merged.gain)
                    if candidate >= bests[other] { setBest(candidate, of: other) }
                }
            }
            setBest(gains[target].best, of: target)
            out[target] += out[source]
            into[target] += into[source]
            out[source] = 0
            into[source] = 0
        }
        var communities = members.filter { !$0.isEmpty }.enumerated()
            .sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }.map(\.element)
        while communities.count > maximumCount { communities[0] += communities.remove(at: 1) }
        return communities.map { nodes(ofRanks: $0.sorted()) }
    }
}

/// The place of the greatest of some numbers, the first of equal ones, while numbers change.
private struct Tournament: ~Copyable {
    private let size: Int
    private let values: Scratch<Double>
    /// The winner at 1, and below each place the two who meet there; the numbers' own places are from `size` on.
    private let winners: Scratch<Int32>

    init(_ numbers: [Double]) {
        var size = 1
        while size < numbers.count { size *= 2 }
        self.size = size
        values = Scratch(repeating: -.infinity, count: size)
        winners = Scratch(repeating: 0, count: 2 * size)
        for (place, number) in numbers.enumerated() { values[place] = number }
        for place in 0..<size { winners[size + place] = Int32(truncatingIfNeeded: place) }
        for match in stride(from: size - 1, to: 0, by: -1) { winners[match] = winnerBelow(match) }
    }

    var winner: Int { Int(winners[1]) }

    func set(_ value: Double, of place: Int) {
        values[place] = value
        var match = (size + place) / 2
        while match > 0 {
            let winner = winnerBelow(match), isSame = winner == winners[match]
            winners[match] = winner
            // Who meets this winner later does not notice.
            if isSame, Int(winner) != place { return }
            match /= 2
        }
    }

    @inline(__always)
    private func winnerBelow(_ match: Int) -> Int32 {
        let first = winners[2 * match], second = winners[2 * match + 1]
        return values[second] > values[first] ? second : first
    }
}

/// What two communities would gain by becoming one, as one of them has it.
private struct CommunityGain: Comparable {
    /// The other community; below 0 for none.
    var partner: Int
    var gain: Double

    static let none = CommunityGain(partner: -1, gain: -.infinity)

    /// Of equal gains that with the first community is the greatest.
    static func < (left: Self, right: Self) -> Bool {
        left.gain < right.gain || left.gain == right.gain && left.partner > right.partner
    }
}

extension CommunityRows {
    /// For every community its neighbours in order with the weights between them, both ways together.
    fileprivate func pairs(isDirected: Bool) -> [[CommunityGain]] {
        var rows = [[CommunityGain]](repeating: [], count: count)
        for source in 0..<count {
            for (target, weight) in outgoing.entries(of: source) where source != target {
                rows[source].append(CommunityGain(partner: target, gain: weight))
                // An undirected edge is in both rows.
                if isDirected { rows[target].append(CommunityGain(partner: source, gain: weight)) }
            }
        }
        return rows.map { row in
            var pairs: [CommunityGain] = []
            for pair in row.sorted(by: { $0.partner < $1.partner }) {
                if pairs.last?.partner == pair.partner {
                    pairs[pairs.count - 1].gain += pair.gain
                } else {
                    pairs.append(pair)
                }
            }
            return pairs
        }
    }
}

/// A row: the partners in rising order.
extension [CommunityGain] {
    fileprivate var best: CommunityGain { reduce(.none) { Swift.max($0, $1) } }

    /// The first place whose partner is not below.
    private func place(of partner: Int) -> Int {
        withUnsafeBufferPointer { row in
            var low = 0, high = row.count
            while low < high {
                let middle = (low + high) / 2
                if row[middle].partner < partner { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// Takes one partner out and puts another in, or gives it a new gain if it is there.
    fileprivate mutating func replace(_ old: Int, with new: CommunityGain) {
        let oldPlace = place(of: old), newPlace = place(of: new.partner)
        let hasOld = oldPlace < count && self[oldPlace].partner == old
        if newPlace < count, self[newPlace].partner == new.partner {
            self[newPlace] = new
            if hasOld { remove(at: oldPlace) }
        } else if hasOld {
            // Only what is between the two moves.
            withUnsafeMutableBufferPointer { row in
                var place = oldPlace
                while place + 1 < newPlace {
                    row[place] = row[place + 1]
                    place += 1
                }
                while place > newPlace {
                    row[place] = row[place - 1]
                    place -= 1
                }
                row[place] = new
            }
        } else {
            insert(new, at: newPlace)
        }
    }

    /// The partners of either row but two, with new gains.
    fileprivate func merged(
        _ others: Self, without first: Int, _ second: Int, gain: (_ partner: Int, Double?, Double?) -> Double
    ) -> Self {
        var merged: Self = [], place = 0, otherPlace = 0
        merged.reserveCapacity(count + others.count)
        while place < count || otherPlace < others.count {
            let own = place < count ? self[place].partner : .max
            let other = otherPlace < others.count ? others[otherPlace].partner : .max
            let partner = Swift.min(own, other)
            if partner != first, partner != second {
                let gain = gain(
                    partner, own == partner ? self[place].gain : nil, other == partner ? others[otherPlace].gain : nil)
                merged.append(CommunityGain(partner: partner, gain: gain))
            }
            if own == partner { place += 1 }
            if other == partner { otherPlace += 1 }
        }
        return merged
    }
}
