import GraphModel
import OrderedCollections

/// A graph between nodes or communities as rows of weights in which an edge occurs at both ends, a loop once.
struct CommunityRows: Sendable {
    let isDirected: Bool
    private(set) var outgoing: [OrderedDictionary<Int, Double>]
    private(set) var incoming: [OrderedDictionary<Int, Double>]

    var count: Int { outgoing.count }

    init(count: Int, isDirected: Bool) {
        self.isDirected = isDirected
        outgoing = Array(repeating: [:], count: count)
        incoming = isDirected ? outgoing : []
    }

    /// The edges of a network in order, parallel ones added up.
    init<Node, Direction, Multiplicity>(_ network: Network<Node, Direction, Multiplicity>, _ weight: EdgeWeight<Node>) {
        self.init(count: network.nodeCount, isDirected: network.isDirected)
        let side = network.topology.outgoing, weights = network.edgeWeights(weight)
        for source in 0..<count {
            for entry in side.range(of: source) where isDirected || Int(side.targets[entry]) >= source {
                let value = weights.map { $0[Int(side.edges[entry])] } ?? 1
                if !value.isNaN { add(value, from: source, to: Int(side.targets[entry])) }
            }
        }
    }

    mutating func add(_ weight: Double, from source: Int, to target: Int) {
        outgoing[source][target, default: 0] += weight
        if isDirected {
            incoming[target][source, default: 0] += weight
        } else if source != target {
            outgoing[target][source, default: 0] += weight
        }
    }

    /// The weights of the edges from each node; where there are no directions, a loop counts twice.
    var outgoingDegrees: [Double] {
        outgoing.enumerated().map { node, row in
            row.values.reduce(0, +) + (isDirected ? 0 : row[node] ?? 0)
        }
    }

    var incomingDegrees: [Double] {
        isDirected ? incoming.map { $0.values.reduce(0, +) } : outgoingDegrees
    }

    /// The rows of a graph between communities.
    func merged(_ communities: [Int], count: Int) -> CommunityRows {
        var merged = CommunityRows(count: count, isDirected: isDirected)
        for (source, row) in outgoing.enumerated() {
            for (target, weight) in row where isDirected || target >= source {
                merged.add(weight, from: communities[source], to: communities[target])
            }
        }
        return merged
    }

    func modularity(_ communities: [Int], count: Int, resolution: Double) -> Double {
        let outgoingDegrees = outgoingDegrees, incomingDegrees = isDirected ? incomingDegrees : outgoingDegrees
        var inside = [Double](repeating: 0, count: count), outgoingSums = inside, incomingSums = inside
        for (source, row) in outgoing.enumerated() {
            outgoingSums[communities[source]] += outgoingDegrees[source]
            incomingSums[communities[source]] += incomingDegrees[source]
            for (target, weight) in row
            where communities[source] == communities[target] && (isDirected || target >= source) {
                inside[communities[source]] += weight
            }
        }
        let sum = outgoingDegrees.reduce(0, +), total = isDirected ? sum : sum / 2
        guard sum != 0 else { return .nan }
        return (0..<count).reduce(0) {
            $0 + inside[$1] / total - resolution * outgoingSums[$1] * incomingSums[$1] / (sum * sum)
        }
    }
}
