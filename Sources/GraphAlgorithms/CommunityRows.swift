import GraphModel

/// A graph between nodes or communities as rows of weights in which an edge occurs at both ends, a loop once.
///
/// A row has its entries in the order in which they were first added, as rows of dictionaries would have them, and the
/// weights of an entry are added up in the order in which they came.
struct CommunityRows: Sendable {
    struct Rows: Sendable {
        fileprivate(set) var offsets: [Int32] = [0]
        fileprivate(set) var targets: [Int32] = []
        fileprivate(set) var weights: [Double] = []

        @inline(__always)
        func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

        /// The entries of a row.
        func entries(of row: Int) -> [(target: Int, weight: Double)] {
            range(of: row).map { (Int(targets[$0]), weights[$0]) }
        }
    }

    /// Edges in the order in which they are added.
    private struct Additions {
        var sources: [Int32] = []
        var targets: [Int32] = []
        var weights: [Double] = []

        mutating func reserve(_ count: Int) {
            sources.reserveCapacity(count)
            targets.reserveCapacity(count)
            weights.reserveCapacity(count)
        }

        mutating func append(_ source: Int32, _ target: Int32, _ weight: Double) {
            sources.append(source)
            targets.append(target)
            weights.append(weight)
        }
    }

    let isDirected: Bool
    let count: Int
    let outgoing: Rows
    /// Entries by the other end; the same as ``outgoing`` where there are no directions.
    let incoming: Rows

    private init(_ edges: Additions, count: Int, isDirected: Bool) {
        self.isDirected = isDirected
        self.count = count
        outgoing = Rows(edges.sources, edges.targets, edges.weights, isBothWays: !isDirected, count: count)
        incoming =
            isDirected ? Rows(edges.targets, edges.sources, edges.weights, isBothWays: false, count: count) : outgoing
    }

    /// The edges of a network in order, parallel ones added up.
    init<Node, Direction, Multiplicity>(_ network: Network<Node, Direction, Multiplicity>, _ weight: EdgeWeight<Node>) {
        self.init(network.topology, network.edgeWeights(weight))
    }

    private init(_ topology: Topology, _ weights: [Double]?) {
        let side = topology.outgoing
        var edges = Additions()
        edges.reserve(topology.edgeCount)
        for source in 0..<Int32(topology.nodeCount) {
            for entry in side.range(of: Int(source)) where topology.isDirected || side.targets[entry] >= source {
                let weight = weights.map { $0[Int(side.edges[entry])] } ?? 1
                if !weight.isNaN { edges.append(source, side.targets[entry], weight) }
            }
        }
        self.init(edges, count: topology.nodeCount, isDirected: topology.isDirected)
    }

    /// The weights of the edges from each node; where there are no directions, a loop counts twice.
    var outgoingDegrees: [Double] { outgoing.sums(countLoopsTwice: !isDirected) }

    var incomingDegrees: [Double] { isDirected ? incoming.sums(countLoopsTwice: false) : outgoingDegrees }

    /// The rows of a graph between communities.
    func merged(_ communities: [Int32], count: Int) -> CommunityRows {
        var edges = Additions()
        edges.reserve(outgoing.targets.count)
        for source in 0..<self.count {
            for entry in outgoing.range(of: source) where isDirected || outgoing.targets[entry] >= source {
                let target = communities[Int(outgoing.targets[entry])]
                edges.append(communities[source], target, outgoing.weights[entry])
            }
        }
        return CommunityRows(edges, count: count, isDirected: isDirected)
    }

    /// For every node what it shares with each other one, in either direction.
    var neighbors: Rows {
        guard isDirected else { return outgoing }
        var rows = Rows()
        // Where in the new row a node stands, if the row is the one being made.
        var places = [Int](repeating: -1, count: count)
        for row in 0..<count {
            let start = rows.targets.count
            for side in [outgoing, incoming] {
                for entry in side.range(of: row) where side.targets[entry] != row {
                    let target = side.targets[entry], place = places[Int(target)]
                    if place >= start {
                        rows.weights[place] += side.weights[entry]
                    } else {
                        places[Int(target)] = rows.targets.count
                        rows.targets.append(target)
                        rows.weights.append(side.weights[entry])
                    }
                }
            }
            rows.offsets.append(Int32(rows.targets.count))
        }
        return rows
    }

    func modularity(_ communities: [Int32], count: Int, resolution: Double) -> Double {
        let outgoingDegrees = outgoingDegrees, incomingDegrees = isDirected ? incomingDegrees : outgoingDegrees
        var inside = [Double](repeating: 0, count: count), outgoingSums = inside, incomingSums = inside
        for source in 0..<self.count {
            let community = communities[source], place = Int(community)
            outgoingSums[place] += outgoingDegrees[source]
            incomingSums[place] += incomingDegrees[source]
            for entry in outgoing.range(of: source)
            where communities[Int(outgoing.targets[entry])] == community
                && (isDirected || outgoing.targets[entry] >= source)
            {
                inside[place] += outgoing.weights[entry]
            }
        }
        let sum = outgoingDegrees.reduce(0, +), total = isDirected ? sum : sum / 2
        guard sum != 0 else { return .nan }
        return (0..<count).reduce(0) {
            $0 + inside[$1] / total - resolution * outgoingSums[$1] * incomingSums[$1] / (sum * sum)
        }
    }
}

extension CommunityRows.Rows {
    /// Sorts edges into rows and puts together those with the same ends.
    fileprivate init(_ sources: [Int32], _ targets: [Int32], _ weights: [Double], isBothWays: Bool, count: Int) {
        let firsts = Scratch<Int32>(repeating: 0, count: count + 1)
        for edge in sources.indices {
            firsts[sources[edge] + 1] += 1
            if isBothWays, sources[edge] != targets[edge] { firsts[targets[edge] + 1] += 1 }
        }
        for row in 0..<count { firsts[row + 1] += firsts[row] }
        let total = Int(firsts[count]), next = Scratch(firsts.array())
        let entryTargets = Scratch<Int32>(capacity: total), entryWeights = Scratch<Double>(capacity: total)
        func place(_ target: Int32, _ weight: Double, in row: Int32) {
            let place = next[row]
            next[row] = place + 1
            entryTargets[place] = target
            entryWeights[place] = weight
        }
        for edge in sources.indices {
            place(targets[edge], weights[edge], in: sources[edge])
            if isBothWays, sources[edge] != targets[edge] { place(sources[edge], weights[edge], in: targets[edge]) }
        }
        // Where a node was put in the row that is being made; lower numbers are from rows before.
        let places = Scratch<Int32>(repeating: -1, count: count)
        var end = 0
        offsets.reserveCapacity(count + 1)
        for row in 0..<count {
            let start = end
            for entry in Int(firsts[row])..<Int(firsts[row + 1]) {
                let target = entryTargets[entry], place = Int(places[target])
                if place >= start {
                    entryWeights[place] += entryWeights[entry]
                } else {
                    places[target] = Int32(truncatingIfNeeded: end)
                    entryTargets[end] = target
                    entryWeights[end] = entryWeights[entry]
                    end += 1
                }
            }
            offsets.append(Int32(end))
        }
        self.targets = entryTargets.array(end)
        self.weights = entryWeights.array(end)
    }

    fileprivate func sums(countLoopsTwice: Bool) -> [Double] {
        (0..<offsets.count - 1).map { row in
            var sum = 0.0, loop = 0.0
            for entry in range(of: row) {
                sum += weights[entry]
                if targets[entry] == row { loop = weights[entry] }
            }
            return countLoopsTwice ? sum + loop : sum
        }
    }
}
