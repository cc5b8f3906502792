public import GraphModel

extension Network {
    /// The weight of the edge from every node to every other, in the order of the nodes: networkx's `adjacency_matrix`
    /// and `to_scipy_sparse_array`.
    ///
    /// Parallel edges add up, a loop counts once. For another order of rows see `subgraph(inOrder:)`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Complexity: O(*n* + *m* log *d*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges
    ///   and *d* is the highest degree.
    public func adjacencyMatrix(weight: EdgeWeight<Node> = .weight) -> SparseMatrix {
        let rows = adjacencyRows(weight)
        return SparseMatrix(
            rowCount: nodeCount, columnCount: nodeCount,
            entries: (0..<nodeCount).flatMap { row in
                rows.range(of: row).map { (row, Int(rows.targets[$0]), rows.values[$0]) }
            })
    }

    /// The weight of the edge from every node to every other, with a number of your choice where there is none:
    /// networkx's `to_numpy_array`.
    ///
    /// ```swift
    /// Graph(edges: [("a", "b", [.weight(2)])]).denseAdjacencyMatrix(noEdge: .infinity).rows // [[∞, 2], [2, ∞]]
    /// ```
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - noEdge: What stands where there is no edge.
    ///   - combine: What parallel edges make together, their sum if not given.
    /// - Complexity: O(*n*² + *m*) time and O(*n*² + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func denseAdjacencyMatrix(
        weight: EdgeWeight<Node> = .weight, noEdge: Double = 0,
        combiningParallelEdges combine: ([Double]) -> Double = { $0.reduce(0, +) }
    ) -> Matrix {
        var matrix = Matrix(rowCount: nodeCount, columnCount: nodeCount, repeating: noEdge)
        let rows = adjacencyRows(weight)
        for row in 0..<nodeCount {
            var entry = Int(rows.offsets[row])
            while entry < rows.offsets[row + 1] {
                // Parallel edges follow one another.
                let target = rows.targets[entry], start = entry
                while entry < rows.offsets[row + 1], rows.targets[entry] == target { entry += 1 }
                matrix[row, Int(target)] =
                    entry == start + 1 && !isMultigraph
                    ? rows.values[start] : combine(Array(rows.values[start..<entry]))
            }
        }
        return matrix
    }

    /// For every node and every edge whether the one is an end of the other: networkx's `incidence_matrix`.
    ///
    /// Rows are nodes and columns edges, both in order. The column of a loop is zero.
    ///
    /// - Parameters:
    ///   - isOriented: Whether the number at the source is negative; in an undirected network the source is the end that
    ///     comes first among the nodes.
    ///   - weight: The number that stands at both ends.
    /// - Complexity: O(*n* + *m* log *d*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges
    ///   and *d* is the highest degree.
    public func incidenceMatrix(isOriented: Bool = false, weight: EdgeWeight<Node> = .unit) -> SparseMatrix {
        let weights = edgeWeights(weight)
        var entries: [(row: Int, column: Int, value: Double)] = []
        for ((column, edge), number) in zip(edgeList.enumerated(), edgeNumbers) where edge.source != edge.target {
            let value = weights.map { $0[Int(number)] } ?? 1
            guard !value.isNaN else { continue }
            entries.append((Int(edge.source), column, isOriented ? -value : value))
            entries.append((Int(edge.target), column, value))
        }
        return SparseMatrix(rowCount: nodeCount, columnCount: edgeCount, entries: entries)
    }

    /// How many edges, or what weight of edges, there is between nodes of one value and of another: networkx's
    /// `attr_matrix`.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - isNormalized: Whether every row is divided by its sum.
    ///   - value: The value of a node, such as an attribute.
    /// - Returns: The matrix, and the values that its rows and columns stand for, in the order of their first nodes.
    /// - Complexity: O(*n* + *m* + *k*²) in time and space, where *n* and *m* are the numbers of nodes and edges and *k* is
    ///   that of values.
    public func attributeMatrix<Value: Hashable>(
        weight: EdgeWeight<Node> = .unit, isNormalized: Bool = false, by value: (Node) throws -> Value
    ) rethrows -> (matrix: Matrix, values: [Value]) {
        var numbers: [Value: Int] = [:], values: [Value] = []
        let numberOfRank = try nodes.map { node in
            let value = try value(node)
            if let number = numbers[value] { return number }
            numbers[value] = values.count
            values.append(value)
            return values.count - 1
        }
        var matrix = Matrix(rowCount: values.count, columnCount: values.count)
        let weights = edgeWeights(weight)
        for (edge, number) in zip(edgeList, edgeNumbers) {
            let value = weights.map { $0[Int(number)] } ?? 1
            guard !value.isNaN else { continue }
            let row = numberOfRank[Int(edge.source)], column = numberOfRank[Int(edge.target)]
            matrix[row, column] += value
            if !isDirected, row != column { matrix[column, row] += value }
        }
        return (isNormalized ? matrix.normalizingRows() : matrix, values)
    }
}

extension Network where Node == Int {
    /// Makes a network of a square matrix: its nodes are the rows' numbers, and every number but 0 is an edge of that
    /// weight: networkx's `from_numpy_array`.
    ///
    /// In an undirected network a number below the diagonal is the same edge as the one above it and wins if they differ;
    /// in a multigraph those below are ignored.
    ///
    /// - Parameters:
    ///   - matrix: The matrix.
    ///   - weight: The attribute that takes the numbers; `nil` for none.
    ///   - wholeNumbersAreParallelEdges: Whether a multigraph gets as many edges of weight 1 for a whole number.
    /// - Precondition: The matrix is square.
    /// - Complexity: O(*n*²), where *n* is the number of rows.
    public init(
        adjacencyMatrix matrix: Matrix, weight: AttributeKey<Double>? = .weight,
        wholeNumbersAreParallelEdges: Bool = false
    ) {
        precondition(matrix.isSquare, "only a square matrix can be read as a network")
        self.init(nodes: 0..<matrix.rowCount)
        for row in 0..<matrix.rowCount {
            for column in isMultigraph && !isDirected ? row..<matrix.rowCount : 0..<matrix.rowCount {
                let value = matrix[row, column]
                guard value != 0 else { continue }
                if isMultigraph, wholeNumbersAreParallelEdges, let copies = Int(exactly: value) {
                    for _ in 0..<max(copies, 0) {
                        addEdge(row, column, attributes: weight.map { [$0(1 as Int)] } ?? [])
                    }
                } else {
                    addEdge(row, column, attributes: weight.map { [$0(value)] } ?? [])
                }
            }
        }
    }
}

extension Matrix {
    /// Every row divided by its sum.
    func normalizingRows() -> Matrix {
        var matrix = self
        for (row, values) in rows.enumerated() {
            let sum = values.reduce(0, +)
            for column in 0..<columnCount { matrix[row, column] /= sum }
        }
        return matrix
    }
}
