import GraphModel

extension Graph<Int> {
    /// A grid with as many rows as columns.
    static func squareGrid(_ size: Int) -> Graph<Int> {
        var graph = Graph<Int>(nodes: 0..<size * size)
        for row in 0..<size {
            for column in 0..<size {
                if column + 1 < size { graph.addEdge(row * size + column, row * size + column + 1) }
                if row + 1 < size { graph.addEdge(row * size + column, (row + 1) * size + column) }
            }
        }
        return graph
    }
}
