public import GraphModel

extension Network where Direction == Directed {
    /// The level of every node in a food web: 1 where no edge comes in, else 1 more than the weighted mean of the levels of
    /// the nodes from which edges come. networkx's `trophic_levels`.
    ///
    /// - Parameter weight: What an edge counts; parallel ones add up.
    /// - Returns: A level for every node: first those of level 1, each in the order of the nodes.
    /// - Throws: ``InvalidArgument`` if some node cannot be reached from one without incoming edges.
    /// - Complexity: O(*n*³) in time and O(*n*²) in space, where *n* is the number of nodes.
    ///
    /// S. Levine, "Several measures of trophic structure applicable to complex food webs", Journal of Theoretical Biology 83
    /// (1980), 195–207, https://doi.org/10.1016/0022-5193(80)90288-X
    public func trophicLevels(
        weight: EdgeWeight<Node> = .weight
    ) throws(InvalidArgument) -> NodeMap<Node, Double> {
        let topology = topology, weights = edgeWeights(weight)
        let basal = (0..<nodeCount).filter { topology.incoming.range(of: $0).isEmpty }
        let search = pathRows().outgoing.breadthFirstSearch(from: basal.map(Int32.init))
        let unreached = InvalidArgument(
            "graph", "must have nodes without incoming edges from which every node can be reached")
        guard !basal.isEmpty, search.order.count == nodeCount else { throw unreached }
        let others = (0..<nodeCount).filter { !topology.incoming.range(of: $0).isEmpty }
        var places = [Int](repeating: -1, count: nodeCount)
        for (place, rank) in others.enumerated() { places[rank] = place }
        var matrix = [[Double]](), sides = [Double]()
        for (place, rank) in others.enumerated() {
            var row = [Double](repeating: 0, count: others.count), sum = 0.0, outside = 0.0
            for entry in topology.incoming.range(of: rank) {
                let value = weights.map { $0[Int(topology.incoming.edges[entry])] } ?? 1
                if value.isNaN { continue }
                sum += value
                let source = places[Int(topology.incoming.targets[entry])]
                if source < 0 { outside += value } else { row[source] -= value }
            }
            row = row.map { $0 / sum }
            row[place] += 1
            matrix.append(row)
            sides.append(1 + outside / sum)
        }
        guard let levels = Self.solution(&matrix, &sides) else { throw unreached }
        return nodeMap(ranks: (basal + others).map(Int32.init), basal.map { _ in 1 } + levels)
    }

    /// For every edge, how much higher its target's trophic level is than its source's: networkx's `trophic_differences`.
    ///
    /// - Throws: ``InvalidArgument`` as ``trophicLevels(weight:)``.
    public func trophicDifferences(
        weight: EdgeWeight<Node> = .weight
    ) throws(InvalidArgument) -> [(edge: Edge<Node>, value: Double)] {
        let levels = try trophicLevels(weight: weight)
        return edges.map { ($0, (levels[$0.target] ?? .nan) - (levels[$0.source] ?? .nan)) }
    }

    /// How unevenly the levels rise along edges, as the standard deviation of the differences: networkx's
    /// `trophic_incoherence_parameter`.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - cannibalism: Whether loops count.
    /// - Throws: ``InvalidArgument`` as ``trophicLevels(weight:)``.
    ///
    /// S. Johnson et al., "Trophic coherence determines food-web stability", Proceedings of the National Academy of Sciences
    /// 111 (2014), 17923–17928, https://doi.org/10.1073/pnas.1409077111
    public func trophicIncoherence(
        weight: EdgeWeight<Node> = .weight, cannibalism: Bool = false
    ) throws(InvalidArgument) -> Double {
        var network = self
        if !cannibalism { network.removeEdges { $0.isLoop } }
        let values = try network.trophicDifferences(weight: weight).map(\.value), count = Double(values.count)
        let mean = values.reduce(0, +) / count
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    }

    /// Solves a system of linear equations by elimination; `nil` where it has no single solution.
    private static func solution(_ matrix: inout [[Double]], _ sides: inout [Double]) -> [Double]? {
        let count = sides.count
        for column in 0..<count {
            let pivot = (column..<count).max { abs(matrix[$0][column]) < abs(matrix[$1][column]) } ?? column
            guard abs(matrix[pivot][column]) > 1e-14 else { return nil }
            matrix.swapAt(pivot, column)
            sides.swapAt(pivot, column)
            for row in column + 1..<max(count, column + 1) where matrix[row][column] != 0 {
                let factor = matrix[row][column] / matrix[column][column]
                for other in column..<count { matrix[row][other] -= factor * matrix[column][other] }
                sides[row] -= factor * sides[column]
            }
        }
        for row in (0..<count).reversed() {
            for other in row + 1..<max(count, row + 1) { sides[row] -= matrix[row][other] * sides[other] }
            sides[row] /= matrix[row][row]
        }
        return sides
    }
}
