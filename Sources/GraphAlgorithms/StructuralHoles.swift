public import GraphModel

extension Network {
    /// For every node, how much its neighbours have to do with each other, so that it depends on them: networkx's
    /// `constraint`.
    ///
    /// - Parameter weight: What an edge counts; parallel ones add up.
    /// - Returns: A number for every node, in order; not a number for one without neighbours.
    /// - Complexity: O(*n* + *m* · *d*) in time, where *n* and *m* are the numbers of nodes and edges and *d* is the largest
    ///   degree.
    ///
    /// R. S. Burt, "Structural holes and good ideas", American Journal of Sociology 110 (2004), 349–399,
    /// https://doi.org/10.1086/421787
    public func constraints(weight: EdgeWeight<Node> = .unit) -> NodeMap<Node, Double> {
        let rows = mutualRows(weight), shares = rows.normalized(byLargest: false), sums = rows.rowSums
        return nodeMap(
            (0..<nodeCount).map { rank in
                let indirect = shares.squaredRow(of: rank)
                var sum = 0.0, own = 0.0
                for entry in shares.range(of: rank) {
                    let share = shares.values[entry], target = shares.targets[entry]
                    if target == rank { own = share }
                    guard share > 0 else { continue }
                    let value = share + (indirect[target] ?? 0)
                    sum += value * value
                }
                return sums[rank] - 2 * own == 0 ? .nan : sum
            })
    }

    /// How much a node depends on another: networkx's `local_constraint`.
    ///
    /// - Throws: `NodeNotFound`.
    /// - Complexity: As ``constraints(weight:)``.
    public func localConstraint(
        of node: Node, by other: Node, weight: EdgeWeight<Node> = .unit
    ) throws(NodeNotFound<Node>) -> Double {
        let rank = Int(try requiredRank(of: node)), target = try requiredRank(of: other)
        let shares = mutualRows(weight).normalized(byLargest: false)
        let direct = shares.range(of: rank).first { shares.targets[$0] == target }.map { shares.values[$0] } ?? 0
        let value = direct + (shares.squaredRow(of: rank)[target] ?? 0)
        return value * value
    }

    /// For every node, the number of its neighbours without those that are joined to others of them: networkx's
    /// `effective_size` of chosen nodes. For all nodes at once, networkx 3.6.1 divides by another node's strongest tie
    /// than the source does, which shows where ties have weights or go both ways.
    ///
    /// - Parameter weight: What an edge counts; parallel ones add up.
    /// - Returns: A number for every node, in order; not a number for one without neighbours.
    /// - Complexity: As ``constraints(weight:)``.
    ///
    /// R. S. Burt, *Structural Holes: The Social Structure of Competition*, Harvard University Press, 1995.
    public func effectiveSizes(weight: EdgeWeight<Node> = .unit) -> NodeMap<Node, Double> {
        effectiveSizes(weight: weight, isNetworkXs: false)
    }

    /// The numbers as the source has them, or as networkx 3.6.1 finds them for all nodes at once: there, a neighbour's tie
    /// to a third node is divided by the strongest tie of the third node, not of the neighbour. The two are the same where
    /// every tie counts one and has a direction or none has.
    package func effectiveSizes(weight: EdgeWeight<Node>, isNetworkXs: Bool) -> NodeMap<Node, Double> {
        let rows = mutualRows(weight), shares = rows.normalized(byLargest: false)
        let parts = isNetworkXs ? rows.dividedByLargestOfTargets : rows.normalized(byLargest: true)
        return nodeMap(
            (0..<nodeCount).map { rank in
                var near: [Int32: Double] = [:], total = 0.0, own = 0.0, size = 0.0
                for entry in shares.range(of: rank) {
                    near[shares.targets[entry]] = shares.values[entry]
                    total += shares.values[entry]
                    if shares.targets[entry] == rank { own = shares.values[entry] }
                }
                for entry in shares.range(of: rank) where shares.values[entry] > 0 {
                    var redundancy = 0.0
                    for other in parts.range(of: Int(shares.targets[entry])) {
                        redundancy += (near[parts.targets[other]] ?? 0) * parts.values[other]
                    }
                    size += 1 - redundancy
                }
                return total - own == 0 ? .nan : size
            })
    }

    /// The weights between nodes in both directions added up; without directions every edge counts twice.
    private func mutualRows(_ weight: EdgeWeight<Node>) -> AdjacencyRows {
        let topology = topology, weights = edgeWeights(weight)
        var offsets: [Int32] = [0], targets: [Int32] = [], values: [Double] = []
        for rank in 0..<nodeCount {
            var places: [Int32: Int] = [:]
            for side in [topology.outgoing, topology.incoming] {
                for entry in side.range(of: rank) {
                    let value = weights.map { $0[Int(side.edges[entry])] } ?? 1
                    if value.isNaN { continue }
                    if let place = places[side.targets[entry]] {
                        values[place] += value
                    } else {
                        places[side.targets[entry]] = values.count
                        targets.append(side.targets[entry])
                        values.append(value)
                    }
                }
            }
            offsets.append(Int32(targets.count))
        }
        return AdjacencyRows(offsets: offsets, targets: targets, values: values)
    }
}

extension AdjacencyRows {
    /// The rows divided by their sums or by their largest entries.
    fileprivate func normalized(byLargest: Bool) -> AdjacencyRows {
        var scaled = values
        for row in 0..<count {
            let entries = values[range(of: row)]
            let scale = byLargest ? entries.reduce(0, max) : entries.reduce(0, +)
            for entry in range(of: row) { scaled[entry] /= scale }
        }
        return AdjacencyRows(offsets: offsets, targets: targets, values: scaled)
    }

    /// The entries divided by the largest entry of the row of their target.
    fileprivate var dividedByLargestOfTargets: AdjacencyRows {
        let largest = (0..<count).map { values[range(of: $0)].reduce(0, max) }
        let scaled = zip(values, targets).map { $0 / largest[Int($1)] }
        return AdjacencyRows(offsets: offsets, targets: targets, values: scaled)
    }

    /// A row of the product of the matrix with itself.
    fileprivate func squaredRow(of row: Int) -> [Int32: Double] {
        var product: [Int32: Double] = [:]
        for entry in range(of: row) {
            for other in range(of: Int(targets[entry])) {
                product[targets[other], default: 0] += values[entry] * values[other]
            }
        }
        return product
    }
}
