public import GraphModel
public import OrderedCollections
public import OrderedJSON

/// How often values of nodes meet at the two ends of edges.
///
/// An edge without a direction counts both ways.
public struct Mixing<Value: Hashable>: Sequence {
    /// The values in the order in which they were met first.
    public let values: [Value]
    /// For every value the numbers of its partners' values, in the order in which they were met.
    public let counts: OrderedDictionary<Value, OrderedDictionary<Value, Int>>
    /// The number of all pairs.
    public let pairCount: Int

    init(_ pairs: some Sequence<(Value, Value)>) {
        var counts: OrderedDictionary<Value, OrderedDictionary<Value, Int>> = [:], pairCount = 0
        for (first, second) in pairs {
            if counts[first] == nil { counts[first] = [:] }
            if counts[second] == nil { counts[second] = [:] }
            counts[first]?[second, default: 0] += 1
            pairCount += 1
        }
        self.counts = counts
        self.pairCount = pairCount
        values = Array(counts.keys)
    }

    /// How often two values meet.
    public subscript(first: Value, second: Value) -> Int { counts[first]?[second] ?? 0 }

    public func makeIterator() -> some IteratorProtocol<(key: Value, value: OrderedDictionary<Value, Int>)> {
        counts.makeIterator()
    }

    /// The numbers as rows, a row and a column for each of some values.
    ///
    /// - Parameter values: The values in the order of the rows, those of the mixing if not given.
    public func matrix(of values: [Value]? = nil) -> [[Int]] {
        let values = values ?? self.values
        return values.map { first in values.map { self[first, $0] } }
    }

    /// How much more often equal values meet than by chance: 1 where only equal ones do, 0 where chance does it.
    ///
    /// M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67 (2003), 026126,
    /// https://doi.org/10.1103/PhysRevE.67.026126
    public var assortativity: Double {
        let total = Double(pairCount)
        var trace = 0, rows: [Value: Int] = [:], columns: [Value: Int] = [:]
        for (first, row) in counts {
            for (second, count) in row {
                rows[first, default: 0] += count
                columns[second, default: 0] += count
                if first == second { trace += count }
            }
        }
        let chance = values.reduce(0) { $0 + Double(rows[$1] ?? 0) / total * (Double(columns[$1] ?? 0) / total) }
        return (Double(trace) / total - chance) / (1 - chance)
    }
}

extension Network {
    /// How often values of an attribute meet at the ends of edges: networkx's `attribute_mixing_dict` and
    /// `attribute_mixing_matrix`.
    ///
    /// - Parameters:
    ///   - attribute: The attribute of the nodes, `null` where it is missing.
    ///   - nodes: The nodes from which edges are looked at; all if not given.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func attributeMixing(_ attribute: String, nodes: [Node]? = nil) -> Mixing<JSON> {
        let values = self.nodes.withAttributes.map { $0.attributes[attribute]?.canonical ?? .null }
        let side = topology.outgoing, isChosen = nodes.map { marks($0) }
        return Mixing(
            (0..<nodeCount).lazy.filter { isChosen?[$0] ?? true }.flatMap { rank in
                side.range(of: rank).lazy.map { (values[rank], values[Int(side.targets[$0])]) }
            })
    }

    /// How often degrees meet at the ends of edges: networkx's `degree_mixing_dict` and `degree_mixing_matrix`.
    ///
    /// - Parameters:
    ///   - source: Which edges count at the source; all where there are no directions.
    ///   - target: Which edges count at the target; all where there are no directions.
    ///   - weight: What an edge counts.
    ///   - nodes: The nodes between which edges are looked at; all if not given.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func degreeMixing(
        from source: DegreeKind = .outgoing, to target: DegreeKind = .incoming, weight: EdgeWeight<Node> = .unit,
        nodes: [Node]? = nil
    ) -> Mixing<Double> {
        Mixing(degreePairs(source, target, weight, nodes))
    }

    /// How much edges join nodes of the same value of an attribute: networkx's `attribute_assortativity_coefficient`.
    ///
    /// - Returns: A number from −1 to 1; not a number without edges or if there is one value.
    /// - Complexity: As ``attributeMixing(_:nodes:)``.
    public func attributeAssortativity(_ attribute: String, nodes: [Node]? = nil) -> Double {
        attributeMixing(attribute, nodes: nodes).assortativity
    }

    /// The correlation between the numbers of an attribute at the two ends of edges: networkx's
    /// `numeric_assortativity_coefficient`.
    ///
    /// - Parameters:
    ///   - attribute: The attribute of the nodes, which every node must have that an edge is looked at from or to.
    ///   - nodes: The nodes from which edges are looked at; all if not given.
    /// - Returns: A number from −1 to 1; not a number where all values at one end are the same.
    /// - Throws: ``MissingAttribute``.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func numericAssortativity(
        _ attribute: AttributeKey<Double>, nodes: [Node]? = nil
    ) throws(MissingAttribute) -> Double {
        let values = self.nodes.withAttributes.map { $0.attributes[attribute] }
        let side = topology.outgoing, isChosen = nodes.map { marks($0) }
        func value(_ rank: Int) throws(MissingAttribute) -> Double {
            guard let value = values[rank] else {
                throw MissingAttribute(attribute.name, of: "the node \(String(reflecting: node(ofRank: rank)))")
            }
            return value
        }
        var pairs: [(Double, Double)] = []
        for rank in 0..<nodeCount where isChosen?[rank] ?? true {
            let own = try value(rank)
            for entry in side.range(of: rank) { pairs.append((own, try value(Int(side.targets[entry])))) }
        }
        return correlation(pairs)
    }

    /// The correlation between the degrees at the two ends of edges: networkx's `degree_assortativity_coefficient` and
    /// `degree_pearson_correlation_coefficient`.
    ///
    /// - Parameters:
    ///   - source: Which edges count at the source; all where there are no directions.
    ///   - target: Which edges count at the target; all where there are no directions.
    ///   - weight: What an edge counts.
    ///   - nodes: The nodes between which edges are looked at; all if not given.
    /// - Returns: A number from −1 to 1; not a number where all degrees at one end are the same.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func degreeCorrelation(
        from source: DegreeKind = .outgoing, to target: DegreeKind = .incoming, weight: EdgeWeight<Node> = .unit,
        nodes: [Node]? = nil
    ) -> Double {
        correlation(degreePairs(source, target, weight, nodes))
    }

    private func degreePairs(
        _ source: DegreeKind, _ target: DegreeKind, _ weight: EdgeWeight<Node>, _ nodes: [Node]?
    ) -> [(Double, Double)] {
        let side = topology.outgoing, isChosen = nodes.map { marks($0) }
        let sources = degreeSums(source, weight), targets = degreeSums(target, weight)
        var pairs: [(Double, Double)] = []
        for rank in 0..<nodeCount where isChosen?[rank] ?? true {
            for entry in side.range(of: rank) where isChosen?[Int(side.targets[entry])] ?? true {
                pairs.append((sources[rank], targets[Int(side.targets[entry])]))
            }
        }
        return pairs
    }

    /// The sum of the weights of every node's edges of a kind; where there are no directions, of all.
    func degreeSums(_ kind: DegreeKind, _ weight: EdgeWeight<Node>) -> [Double] {
        let topology = topology, weights = edgeWeights(weight)
        var sides: [Topology.Side] = []
        if !isDirected || kind != .incoming { sides.append(topology.outgoing) }
        if isDirected, kind != .outgoing { sides.append(topology.incoming) }
        return (0..<nodeCount).map { rank in
            var sum = 0.0
            for side in sides {
                for entry in side.range(of: rank) {
                    let value = weights.map { $0[Int(side.edges[entry])] } ?? 1
                    if value.isNaN { continue }
                    sum += !isDirected && Int(side.targets[entry]) == rank ? 2 * value : value
                }
            }
            return sum
        }
    }

    private func correlation(_ pairs: [(Double, Double)]) -> Double {
        let count = Double(pairs.count)
        let means = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
        var products = 0.0, squares = (0.0, 0.0)
        for pair in pairs {
            let (left, right) = (pair.0 - means.0, pair.1 - means.1)
            products += left * right
            squares.0 += left * left
            squares.1 += right * right
        }
        return products / (squares.0 * squares.1).squareRoot()
    }
}
