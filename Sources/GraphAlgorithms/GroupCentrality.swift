public import GraphModel

extension Network {
    /// The share of the other nodes that are joined to a group: networkx's `group_degree_centrality`.
    ///
    /// In a directed network those count to which an edge leads from the group.
    ///
    /// - Returns: A number from 0 to 1; not a number where there are no other nodes.
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*d*) in time, where *d* is the sum of the group's degrees.
    ///
    /// M. G. Everett, S. P. Borgatti, "The centrality of groups and classes", Journal of Mathematical Sociology 23 (1999),
    /// 181–201, https://doi.org/10.1080/0022250X.1999.9990219
    public func degreeCentrality(ofGroup group: some Collection<Node>) throws(NodeNotFound<Node>) -> Double {
        try groupDegree(group, topology.outgoing)
    }

    fileprivate func groupDegree(
        _ group: some Collection<Node>, _ side: Topology.Side
    ) throws(NodeNotFound<Node>) -> Double {
        var isMet = [Bool](repeating: false, count: nodeCount)
        let ranks = try ranks(of: group)
        for rank in ranks { for entry in side.range(of: Int(rank)) { isMet[Int(side.targets[entry])] = true } }
        for rank in ranks { isMet[Int(rank)] = false }
        return Double(isMet.count { $0 }) / Double(nodeCount - group.count)
    }

    /// The reciprocal of the mean distance from a group to the other nodes: networkx's `group_closeness_centrality`.
    ///
    /// In a directed network it is the distance from the others to the group.
    ///
    /// - Parameters:
    ///   - group: Some nodes.
    ///   - weight: The length of an edge; lengths must not be negative.
    /// - Returns: A number; 0 where no other node is near.
    /// - Throws: `NodeNotFound`; ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func closenessCentrality(
        ofGroup group: some Sequence<Node>, weight: EdgeWeight<Node> = .unit
    ) throws -> Double {
        let sources = Array(Set(try ranks(of: group))).sorted()
        do {
            let search = try pathRows(weight).incoming.dijkstra(from: sources)
            let sum = search.order.reduce(0) { $0 + search.distances[Int($1)] }
            return sum == 0 ? 0 : Double(nodeCount - sources.count) / sum
        } catch {
            throw named(error)
        }
    }

    /// The sum over all pairs of nodes outside of a group of the share of their shortest paths that lead through the group:
    /// networkx's `group_betweenness_centrality`.
    ///
    /// - Parameters:
    ///   - group: Some nodes.
    ///   - normalized: Whether to divide by the number of pairs of other nodes.
    ///   - weight: What an edge counts; weights must be positive.
    ///   - endpoints: Whether paths that begin or end in the group count.
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*nm* + *nc*² + *c*³) in time, where *n* and *m* are the numbers of nodes and edges and *c* is the size of the
    ///   group.
    ///
    /// R. Puzis, Y. Elovici, S. Dolev, "Fast algorithm for successive computation of group betweenness centrality", Physical
    /// Review E 76 (2007), 056709, https://doi.org/10.1103/PhysRevE.76.056709
    public func betweennessCentrality(
        ofGroup group: some Sequence<Node>, normalized: Bool = true, weight: EdgeWeight<Node> = .unit,
        endpoints: Bool = false
    ) throws(NodeNotFound<Node>) -> Double {
        let ranks = Array(Set(try ranks(of: group))).sorted(), size = ranks.count
        let paths = GroupPaths(pathRows(weight).outgoing, ranks)
        var value = paths.throughGroup()
        if !endpoints {
            // A path from or to a node of the group leads through it at its end.
            let ends =
                paths.isConnected
                ? size * (2 * nodeCount - size - 1)
                : ranks.indices.reduce(0) { sum, index in sum + paths.ends(at: index) }
            value -= Double(ends)
        }
        if normalized {
            value *= 1 / (Double(nodeCount - size) * Double(nodeCount - size - 1))
        } else if !isDirected {
            value /= 2
        }
        return value
    }
}

extension Network where Direction == Directed {
    /// The share of the other nodes from which an edge leads to a group: networkx's `group_in_degree_centrality`.
    public func inDegreeCentrality(ofGroup group: some Collection<Node>) throws(NodeNotFound<Node>) -> Double {
        try groupDegree(group, topology.incoming)
    }

    /// The share of the other nodes to which an edge leads from a group: networkx's `group_out_degree_centrality`.
    public func outDegreeCentrality(ofGroup group: some Collection<Node>) throws(NodeNotFound<Node>) -> Double {
        try degreeCentrality(ofGroup: group)
    }
}

/// The shortest paths between the nodes of a group, and how much of all paths leads through them.
private struct GroupPaths {
    private let ranks: [Int]
    private let count: Int
    /// The numbers of shortest paths, and their lengths, from every node of the group to every other.
    private var counts: [[Double]]
    private var distances: [[Double]]
    /// How many paths lead through two nodes of the group, first the first.
    private var through: [[Double]]
    /// How many nodes each node of the group reaches.
    private var reached: [Int]
    private(set) var isConnected = true

    init(_ rows: PathRows.Side, _ group: [Int32]) {
        ranks = group.map(Int.init)
        count = rows.offsets.count - 1
        let none = [Double](repeating: 0, count: group.count)
        counts = Array(repeating: none, count: group.count)
        distances = counts
        through = counts
        reached = Array(repeating: 0, count: group.count)
        var search = ShortestPathSearch(rows), dependencies = [Double](repeating: 0, count: count)
        // Of every node: the paths to the group, their lengths, and what depends on the group's nodes.
        var toGroup: [(counts: [Double], distances: [Double], dependencies: [Double])] = []
        for source in 0..<Int32(count) {
            search.run(from: source)
            if search.order.count < count { isConnected = false }
            for rank in search.order { dependencies[Int(rank)] = 0 }
            for rank in search.order.reversed() {
                let share = (1 + dependencies[Int(rank)]) / search.counts[Int(rank)]
                search.forEachLink(to: rank) { previous, _ in
                    dependencies[Int(previous)] += search.counts[Int(previous)] * share
                }
            }
            toGroup.append(
                (
                    ranks.map { search.counts[$0] }, ranks.map { search.distances[$0] },
                    ranks.map {
                        search.distances[$0] < .infinity ? dependencies[$0] + (Int32($0) == source ? 0 : 1) : 0
                    }
                ))
            if let place = ranks.firstIndex(of: Int(source)) { reached[place] = search.order.count }
        }
        for (place, rank) in ranks.enumerated() {
            counts[place] = toGroup[rank].counts
            distances[place] = toGroup[rank].distances
        }
        for first in ranks.indices {
            for second in ranks.indices where distances[first][second] < .infinity {
                for paths in toGroup
                where paths.distances[first] < .infinity && paths.distances[second] < .infinity
                    && paths.distances[second] == paths.distances[first] + distances[first][second]
                {
                    through[first][second] +=
                        paths.dependencies[second] * paths.counts[first] * counts[first][second] / paths.counts[second]
                }
            }
        }
    }

    /// How many paths begin or end at a node of the group; those within the group are met from both sides.
    func ends(at place: Int) -> Int {
        let inGroup = ranks.indices.count { $0 != place && distances[place][$0] < .infinity }
        return inGroup + 2 * (reached[place] - 1 - inGroup)
    }

    /// How many paths lead through some node of the group, found by taking one node after the other out of the paths.
    func throughGroup() -> Double {
        var sum = 0.0, left = counts, passing = through
        for node in ranks.indices {
            sum += passing[node][node]
            var nextLeft = left, nextPassing = passing
            for first in ranks.indices {
                for second in ranks.indices {
                    var between = 0.0, after = 0.0, before = 0.0
                    if left[first][second] != 0, left[first][node] != 0, left[node][second] != 0 {
                        let distance = distances[first][second]
                        if distances[first][node] == distance + distances[second][node] {
                            after = left[first][second] * left[second][node] / left[first][node]
                        }
                        if distance == distances[first][node] + distances[node][second] {
                            between = left[first][node] * left[node][second] / left[first][second]
                        }
                        if distances[node][second] == distances[node][first] + distance {
                            before = left[node][first] * counts[first][second] / counts[node][second]
                        }
                    }
                    nextLeft[first][second] = left[first][second] * (1 - between)
                    nextPassing[first][second] = passing[first][second] * (1 - between)
                    if second != node { nextPassing[first][second] -= passing[first][node] * after }
                    if first != node { nextPassing[first][second] -= passing[node][second] * before }
                }
            }
            left = nextLeft
            passing = nextPassing
        }
        return sum
    }
}
