public import GraphModel

extension Network where Direction == Undirected {
    /// How many spanning trees there are, or the sum of the products of their weights: networkx's
    /// `number_of_spanning_trees`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 1)]).spanningTreeCount()  // 3.0
    /// ```
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: The number; 0 where the network is not connected or has no nodes.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// G. Kirchhoff, "Über die Auflösung der Gleichungen, auf welche man bei der Untersuchung der linearen Vertheilung
    /// galvanischer Ströme geführt wird", Annalen der Physik 148 (1847), 497–508
    public func spanningTreeCount(weight: EdgeWeight<Node> = .unit) -> Double {
        guard isConnected else { return 0 }
        return minorDeterminant(weight, without: 0)
    }
}

extension Network where Direction == Directed {
    /// How many trees lead from a node to all others, or the sum of the products of their weights: networkx's
    /// `number_of_spanning_trees`.
    ///
    /// - Parameters:
    ///   - root: The node from which they lead.
    ///   - weight: What an edge counts.
    /// - Throws: `NodeNotFound` if the node is not in the network.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// W. T. Tutte, "The dissection of equilateral triangles into equilateral triangles", Mathematical Proceedings of the
    /// Cambridge Philosophical Society 44 (1948), 463–482
    public func spanningTreeCount(
        from root: Node, weight: EdgeWeight<Node> = .unit
    ) throws(NodeNotFound<Node>) -> Double {
        let rank = try requiredRank(of: root)
        guard isWeaklyConnected else { return 0 }
        return minorDeterminant(weight, without: Int(rank))
    }
}

extension Network {
    /// The determinant of the Laplacian matrix without the row and column of a rank.
    fileprivate func minorDeterminant(_ weight: EdgeWeight<Node>, without root: Int) -> Double {
        let rows = adjacencyRows(weight), size = nodeCount - 1
        var matrix = Array(repeating: [Double](repeating: 0, count: size), count: size)
        func place(_ rank: Int) -> Int { rank < root ? rank : rank - 1 }
        for source in 0..<nodeCount {
            for entry in rows.range(of: source) where Int(rows.targets[entry]) != source {
                let target = Int(rows.targets[entry]), value = rows.values[entry]
                if target != root { matrix[place(target)][place(target)] += value }
                if source != root, target != root { matrix[place(source)][place(target)] -= value }
            }
        }
        // Gaussian elimination, with the greatest element of a column in its turn.
        var determinant = 1.0
        for column in 0..<size {
            guard let pivot = (column..<size).max(by: { abs(matrix[$0][column]) < abs(matrix[$1][column]) }),
                matrix[pivot][column] != 0
            else { return 0 }
            if pivot != column {
                matrix.swapAt(pivot, column)
                determinant = -determinant
            }
            let row = matrix[column]
            determinant *= row[column]
            for other in column + 1..<max(size, column + 1) where matrix[other][column] != 0 {
                let factor = matrix[other][column] / row[column]
                for place in column..<size { matrix[other][place] -= factor * row[place] }
            }
        }
        return determinant
    }
}
