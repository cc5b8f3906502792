public import GraphModel
public import OrderedCollections

/// Which of a node's edges count, where there are directions.
public enum DegreeKind: Sendable, Hashable {
    case incoming
    case outgoing
    case all
}

extension Network {
    /// How much nodes are joined to nodes of a similar degree: the correlation between the degrees at the ends of an edge.
    ///
    /// In a directed network it is that between the number of edges from the source and that to the target.
    ///
    /// - Returns: A number from −1 to 1; not a number where all degrees at one end are the same.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67 (2003), 026126,
    /// https://doi.org/10.1103/PhysRevE.67.026126
    public func degreeAssortativity() -> Double { degreeAssortativity(source: .outgoing, target: .incoming) }

    fileprivate func degreeAssortativity(source: DegreeKind, target: DegreeKind) -> Double {
        let topology = topology
        let sources = counts(topology, source), targets = counts(topology, target)
        var count = 0.0, left = 0.0, right = 0.0, leftSquares = 0.0, rightSquares = 0.0, products = 0.0
        // Whole numbers, so that the sums are exact and no variance is a rounding error.
        for rank in 0..<nodeCount {
            for entry in topology.outgoing.range(of: rank) {
                let first = Double(sources[rank]), second = Double(targets[Int(topology.outgoing.targets[entry])])
                count += 1
                left += first
                right += second
                leftSquares += first * first
                rightSquares += second * second
                products += first * second
            }
        }
        let variances = (count * leftSquares - left * left) * (count * rightSquares - right * right)
        return (count * products - left * right) / variances.squareRoot()
    }

    /// For every node, the mean degree of its neighbours.
    ///
    /// In a directed network it is the mean number of edges from its successors.
    ///
    /// - Parameter weight: What an edge counts in the mean.
    /// - Returns: A number for every node, in order; 0 without neighbours.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. Barrat et al., "The architecture of complex weighted networks", Proceedings of the National Academy of Sciences
    /// 101 (2004), 3747–3752, https://doi.org/10.1073/pnas.0400087101
    public func averageNeighborDegree(weight: EdgeWeight<Node> = .unit) -> NodeMap<Node, Double> {
        averageNeighborDegree(source: .outgoing, target: .outgoing, weight)
    }

    fileprivate func averageNeighborDegree(
        source: DegreeKind, target: DegreeKind, _ weight: EdgeWeight<Node>
    ) -> NodeMap<Node, Double> {
        let rows = pathRows(weight), targets = counts(topology, target), norms = degreeSums(source, weight)
        var sides = isDirected && source != .outgoing ? [rows.incoming] : []
        if !isDirected || source != .incoming { sides.append(rows.outgoing) }
        return nodeMap(
            (0..<nodeCount).map { rank in
                guard norms[rank] != 0 else { return 0 }
                var sum = 0.0
                for side in sides {
                    for entry in side.range(of: Int32(rank)) {
                        // Weights of parallel edges are none of a neighbour's, and networkx counts them 1.
                        sum += (isMultigraph ? 1 : side.weight(at: entry)) * Double(targets[Int(side.targets[entry])])
                    }
                }
                return sum / norms[rank]
            })
    }

    /// For every degree, how densely the nodes above it are joined: the share of their possible edges that exist.
    ///
    /// - Returns: The shares by degree, from 0 as long as more than one node is above it.
    /// - Throws: ``HasLoops``.
    /// - Complexity: O(*n* + *m* + *d*) in time, where *n* and *m* are the numbers of nodes and edges and *d* is the largest
    ///   degree.
    ///
    /// J. J. McAuley, L. da F. Costa, T. S. Caetano, "The rich-club phenomenon across complex network hierarchies", Applied
    /// Physics Letters 91 (2007), 084103, https://doi.org/10.1063/1.2773951
    public func richClubCoefficients() throws(HasLoops<Node>) -> OrderedDictionary<Int, Double>
    where Direction == Undirected {
        if let loop = selfLoops.first { throw HasLoops(loop.source) }
        guard edgeCount > 0 else { return [:] }
        let topology = topology, degrees = counts(topology, .all)
        var nodes = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1), edges = nodes
        for rank in 0..<nodeCount {
            nodes[degrees[rank]] += 1
            for target in topology.outgoing.targets[topology.outgoing.range(of: rank)] {
                edges[min(degrees[rank], degrees[Int(target)])] += 1
            }
        }
        var club: OrderedDictionary<Int, Double> = [:], nodesAbove = nodeCount, edgeEndsAbove = edges.reduce(0, +)
        for degree in nodes.indices {
            nodesAbove -= nodes[degree]
            edgeEndsAbove -= edges[degree]
            guard nodesAbove > 1 else { break }
            club[degree] = Double(edgeEndsAbove) / (Double(nodesAbove) * Double(nodesAbove - 1))
        }
        return club
    }

    private func counts(_ topology: Topology, _ kind: DegreeKind) -> [Int] {
        guard isDirected, kind != .all else { return degrees.map(\.degree) }
        let side = kind == .incoming ? topology.incoming : topology.outgoing
        return (0..<nodeCount).map { side.range(of: $0).count }
    }
}

extension Network where Direction == Directed {
    /// The correlation between the degrees of one kind at the sources of edges and of one kind at their targets; see
    /// ``degreeAssortativity()``.
    public func degreeAssortativity(from source: DegreeKind, to target: DegreeKind) -> Double {
        degreeAssortativity(source: source, target: target)
    }

    /// For every node, the mean degree of one kind of the neighbours by edges of one kind; see
    /// ``averageNeighborDegree(weight:)``.
    public func averageNeighborDegree(
        over source: DegreeKind, of target: DegreeKind, weight: EdgeWeight<Node> = .unit
    ) -> NodeMap<Node, Double> {
        averageNeighborDegree(source: source, target: target, weight)
    }

    /// The share of the edges for which there is one the other way as well; not a number without edges.
    ///
    /// A loop is not the other way round of itself.
    ///
    /// - Complexity: O(*m* log *d*) in time, where *m* is the number of edges and *d* the largest degree.
    public func reciprocity() -> Double {
        let sets = neighborSets
        let mutual = (0..<nodeCount).reduce(0) { sum, rank in
            sum + sets[rank].count { sets[Int($0)].hasSorted(Int32(rank)) }
        }
        return Double(mutual) / Double(edgeCount)
    }

    /// For every node, the share of its edges for which there is one the other way as well; not a number without edges.
    ///
    /// - Complexity: O(*m* log *d*) in time, where *m* is the number of edges and *d* the largest degree.
    public func nodeReciprocity() -> NodeMap<Node, Double> {
        nodeMap(
            nodes.map { node in
                guard let successors = try? Set(successors(of: node)), let others = try? Set(predecessors(of: node))
                else { return .nan }
                return 2 * Double(successors.intersection(others).count) / Double(successors.count + others.count)
            })
    }
}
