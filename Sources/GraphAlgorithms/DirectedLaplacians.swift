public import GraphModel

/// How a random walk goes on at a node.
public enum RandomWalk: Sendable, Hashable {
    /// Along a random edge.
    case random
    /// One time in two it stays, else along a random edge.
    case lazy
    /// With this probability along a random edge, or anywhere where there is none; else anywhere.
    case pageRank(alpha: Double)
}

extension Network where Direction == Directed, Multiplicity == SingleEdges {
    /// The Laplacian of a random walk on the network, made symmetric by how often the walk is at each node: networkx's
    /// `directed_laplacian_matrix`.
    ///
    /// - Parameters:
    ///   - weight: In which proportion the edges of a node are followed.
    ///   - walk: How the walk goes on. If not given, `.random` where it can get everywhere and does not go round in a
    ///     rhythm, `.lazy` where only the rhythm is in the way, `.pageRank(alpha: 0.95)` otherwise.
    /// - Returns: The matrix; its numbers are NaN where the walk cannot go on at some node or does not settle.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// F. Chung, "Laplacians and the Cheeger inequality for directed graphs", Annals of Combinatorics 9 (2005), 1–19,
    /// https://doi.org/10.1007/s00026-005-0237-z
    public func directedLaplacianMatrix(weight: EdgeWeight<Node> = .weight, walk: RandomWalk? = nil) -> Matrix {
        let steps = transitionMatrix(weight, walk ?? usualWalk())
        let roots = stationaryDistribution(steps).map { abs($0).squareRoot() }
        var matrix = Matrix.identity(nodeCount)
        for row in 0..<nodeCount {
            for column in 0..<nodeCount {
                let there = roots[row] * steps[row, column] / roots[column]
                let back = roots[column] * steps[column, row] / roots[row]
                matrix[row, column] -= (there + back) / 2
            }
        }
        return matrix
    }

    /// How often a random walk is at each node, on the diagonal, less how often it goes each way, both ways in the mean:
    /// networkx's `directed_combinatorial_laplacian_matrix`.
    ///
    /// - Parameters:
    ///   - weight: In which proportion the edges of a node are followed.
    ///   - walk: How the walk goes on; see ``directedLaplacianMatrix(weight:walk:)``.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func directedCombinatorialLaplacianMatrix(
        weight: EdgeWeight<Node> = .weight, walk: RandomWalk? = nil
    ) -> Matrix {
        let steps = transitionMatrix(weight, walk ?? usualWalk()), shares = stationaryDistribution(steps)
        var matrix = Matrix(rowCount: nodeCount, columnCount: nodeCount)
        for row in 0..<nodeCount {
            matrix[row, row] = shares[row]
            for column in 0..<nodeCount {
                matrix[row, column] -= (shares[row] * steps[row, column] + shares[column] * steps[column, row]) / 2
            }
        }
        return matrix
    }

    private func usualWalk() -> RandomWalk {
        guard nodeCount > 0, reachesEverywhere else { return .pageRank(alpha: 0.95) }
        return period == 1 ? .random : .lazy
    }

    private var reachesEverywhere: Bool {
        let rows = pathRows()
        return rows.outgoing.breadthFirstSearch(from: [0]).order.count == nodeCount
            && rows.incoming.breadthFirstSearch(from: [0]).order.count == nodeCount
    }

    /// The greatest common divisor of the lengths of all cycles of a strongly connected network.
    private var period: Int {
        let rows = pathRows().outgoing
        var levels = [Int](repeating: -1, count: nodeCount), queue: [Int32] = [0], head = 0, period = 0
        levels[0] = 0
        while head < queue.count {
            let rank = queue[head]
            head += 1
            for entry in rows.range(of: rank) {
                let target = Int(rows.targets[entry])
                if levels[target] < 0 {
                    levels[target] = levels[Int(rank)] + 1
                    queue.append(rows.targets[entry])
                } else {
                    var left = abs(levels[Int(rank)] + 1 - levels[target])
                    while left != 0 { (period, left) = (left, period % left) }
                }
            }
        }
        return period
    }

    private func transitionMatrix(_ weight: EdgeWeight<Node>, _ walk: RandomWalk) -> Matrix {
        var steps = adjacencyMatrix(weight: weight).dense
        switch walk {
        case .random: return steps.normalizingRows()
        case .lazy:
            steps = steps.normalizingRows()
            for index in steps.values.indices { steps.values[index] /= 2 }
            for rank in 0..<nodeCount { steps[rank, rank] += 0.5 }
            return steps
        case .pageRank(let alpha):
            for rank in 0..<nodeCount where steps.rows[rank].allSatisfy({ $0 == 0 }) {
                for column in 0..<nodeCount { steps[rank, column] = 1 / Double(nodeCount) }
            }
            steps = steps.normalizingRows()
            for index in steps.values.indices {
                steps.values[index] = alpha * steps.values[index] + (1 - alpha) / Double(nodeCount)
            }
            return steps
        }
    }

    /// How often a walk is at each node in the long run.
    private func stationaryDistribution(_ steps: Matrix) -> [Double] {
        // The shares stay what they are after a step; one of these equations follows from the others and gives way to
        // their sum being 1.
        var equations = Matrix.identity(nodeCount)
        for row in 0..<nodeCount {
            for column in 0..<nodeCount { equations[column, row] -= steps[row, column] }
        }
        guard nodeCount > 0 else { return [] }
        for column in 0..<nodeCount { equations[nodeCount - 1, column] = 1 }
        let right = Array(repeating: 0.0, count: nodeCount - 1) + [1]
        return TriangularFactors(equations)?.solve(right) ?? Array(repeating: .nan, count: nodeCount)
    }
}

extension Network {
    /// With which probability PageRank's walk goes from every node to every other: networkx's `google_matrix`.
    ///
    /// - Parameters:
    ///   - alpha: The probability of following an edge.
    ///   - personalization: In which proportion the walk begins anew at nodes, 0 for those that are not in it; all alike
    ///     if not given.
    ///   - weight: In which proportion the edges of a node are followed.
    ///   - dangling: In which proportion the walk goes on at nodes from a node without a way out; as it begins if not given.
    /// - Returns: The matrix; every row adds up to 1.
    /// - Complexity: O(*n*² + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func googleMatrix(
        alpha: Double = 0.85, personalization: [Node: Double]? = nil, weight: EdgeWeight<Node> = .weight,
        dangling: [Node: Double]? = nil
    ) -> Matrix {
        func shares(_ proportions: [Node: Double]?) -> [Double]? {
            guard let values = proportions.map(numbers) else { return nil }
            let sum = values.reduce(0, +)
            return values.map { $0 / sum }
        }
        var matrix = adjacencyMatrix(weight: weight).dense
        let beginning = shares(personalization) ?? Array(repeating: 1 / Double(max(nodeCount, 1)), count: nodeCount)
        let escape = shares(dangling) ?? beginning
        for row in 0..<nodeCount {
            let sum = (0..<nodeCount).reduce(0) { $0 + matrix[row, $1] }
            let escapeSum = escape.reduce(0, +)
            for column in 0..<nodeCount {
                let share = sum == 0 ? escape[column] / escapeSum : matrix[row, column] / sum
                matrix[row, column] = alpha * share + (1 - alpha) * beginning[column]
            }
        }
        return matrix
    }
}
