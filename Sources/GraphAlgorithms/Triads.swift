public import GraphModel
public import OrderedCollections

/// The sixteen ways in which three nodes can be joined by arcs, named by the numbers of mutual, single and missing pairs and,
/// where that is not enough, by a letter: down, up, cyclic or transitive.
///
/// P. W. Holland, S. Leinhardt, "A method for detecting structure in sociometric data", American Journal of Sociology 76
/// (1970), 492–513, https://doi.org/10.1086/224954
public enum TriadType: String, Sendable, Hashable, CaseIterable {
    case triad003 = "003"
    case triad012 = "012"
    case triad102 = "102"
    case triad021D = "021D"
    case triad021U = "021U"
    case triad021C = "021C"
    case triad111D = "111D"
    case triad111U = "111U"
    case triad030T = "030T"
    case triad030C = "030C"
    case triad201 = "201"
    case triad120D = "120D"
    case triad120U = "120U"
    case triad120C = "120C"
    case triad210 = "210"
    case triad300 = "300"

    /// The type of three nodes from six bits: first to second and back, first to third and back, second to third and back.
    fileprivate init(bits: Int) {
        let numbers = [
            0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10, 1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13, 11, 14, 1, 4,
            5,
            6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14, 14, 15,
        ]
        self = Self.allCases[numbers[bits]]
    }
}

extension Network where Direction == Directed {
    /// How many triples of nodes there are of each type: networkx's `triadic_census`.
    ///
    /// - Parameter nodes: Nodes of which a triple must have one; any if not given. Unknown ones are ignored.
    /// - Returns: A number for every type, in their order.
    /// - Complexity: O(*m* · *d*) in time, where *m* is the number of edges and *d* the largest degree, and as much as that of the
    ///   whole network if nodes are given.
    ///
    /// V. Batagelj, A. Mrvar, "A subquadratic triad census algorithm for large sparse networks with small maximum degree",
    /// Social Networks 23 (2001), 237–243, https://doi.org/10.1016/S0378-8733(01)00035-1
    public func triadicCensus(of nodes: [Node]? = nil) -> OrderedDictionary<TriadType, Int> {
        let rows = TriadRows(topology)
        var counts = rows.census()
        if let nodes {
            // What is left without the nodes is what they have no part in.
            let isChosen = marks(nodes)
            let others = self.nodes(ofRanks: (0..<nodeCount).filter { !isChosen[$0] })
            let rest = TriadRows(subgraph(of: others).topology).census()
            for index in counts.indices { counts[index] -= rest[index] }
        }
        return OrderedDictionary(uniqueKeysWithValues: zip(TriadType.allCases, counts))
    }

    /// Whether the network is a triad: three nodes without loops. networkx's `is_triad`.
    public var isTriad: Bool { nodeCount == 3 && selfLoops.isEmpty }

    /// The type of a network of three nodes: networkx's `triad_type`.
    ///
    /// - Throws: ``InvalidArgument`` if it has not three nodes, or loops.
    public func triadType() throws(InvalidArgument) -> TriadType {
        guard isTriad else { throw InvalidArgument("graph", "must have three nodes and no loops to be a triad") }
        return TriadRows(topology).type(0, 1, 2)
    }

    /// The subgraphs of all triples of nodes, in the order of the nodes: networkx's `all_triads`.
    ///
    /// - Complexity: O(*n*³) for all of them, where *n* is the number of nodes; each is made when it is asked for.
    public var allTriads: some Sequence<Self> {
        let nodes = Array(nodes), count = nodes.count
        return (0..<count).lazy.flatMap { first in
            (first + 1..<Swift.max(count, first + 1)).lazy.flatMap { second in
                (second + 1..<Swift.max(count, second + 1)).lazy.map { third in
                    self.subgraph(of: [nodes[first], nodes[second], nodes[third]])
                }
            }
        }
    }

    /// The subgraphs of all triples of nodes by their types: networkx's `triads_by_type`.
    ///
    /// - Returns: The triads of every type that occurs, types in the order in which they are met.
    /// - Complexity: O(*n*³) in time and space, where *n* is the number of nodes.
    public func triadsByType() throws(InvalidArgument) -> OrderedDictionary<TriadType, [Self]> {
        var triads: OrderedDictionary<TriadType, [Self]> = [:]
        for triad in allTriads { triads[try triad.triadType(), default: []].append(triad) }
        return triads
    }
}

private struct TriadRows {
    private let count: Int
    private let outgoing: NeighborSets
    /// The neighbours in whatever direction.
    private let around: NeighborSets

    init(_ topology: Topology) {
        count = topology.nodeCount
        outgoing = NeighborSets([topology.outgoing], count: count)
        around = NeighborSets([topology.outgoing, topology.incoming], count: count)
    }

    func type(_ first: Int, _ second: Int, _ third: Int) -> TriadType {
        func bit(_ source: Int, _ target: Int, _ value: Int) -> Int {
            outgoing[source].hasSorted(Int32(target)) ? value : 0
        }
        return TriadType(
            bits: bit(first, second, 1) + bit(second, first, 2) + bit(first, third, 4) + bit(third, first, 8)
                + bit(second, third, 16) + bit(third, second, 32))
    }

    /// The numbers of triples in the order of the types.
    func census() -> [Int] {
        var counts: [TriadType: Int] = [:]
        for first in 0..<count {
            for second in around[first] where second > first {
                let second = Int(second), both = Set(around[first]).union(around[second])
                for third in both where third != first && third != second {
                    // Every triple counts once: at its first two joined nodes.
                    if third > second || (third > first && !around[first].hasSorted(third)) {
                        counts[type(first, second, Int(third)), default: 0] += 1
                    }
                }
                let isMutual = outgoing[first].hasSorted(Int32(second)) && outgoing[second].hasSorted(Int32(first))
                // The nodes themselves are in both, being neighbours of each other.
                counts[isMutual ? .triad102 : .triad012, default: 0] += count - both.count
            }
        }
        let total = count < 3 ? 0 : count * (count - 1) * (count - 2) / 6
        counts[.triad003] = total - counts.values.reduce(0, +)
        return TriadType.allCases.map { counts[$0] ?? 0 }
    }
}
