public import GraphModel

/// A place in a grid.
public struct GridPoint: Hashable, Sendable, CustomStringConvertible {
    public let row: Int
    public let column: Int

    public init(_ row: Int, _ column: Int) {
        self.row = row
        self.column = column
    }

    public var description: String { "(\(row), \(column))" }
}

extension Network where Node == GridPoint {
    /// A grid of rows and columns with an edge between places beside each other, each way where there are directions.
    ///
    /// The edges along the columns come before those along the rows, and lead from the later place to the earlier one.
    ///
    /// - Parameters:
    ///   - rows: The number of rows.
    ///   - columns: The number of columns.
    ///   - isPeriodic: Whether the last row and column are beside the first, where there are more than two.
    public static func grid(_ rows: Int, _ columns: Int, isPeriodic: Bool = false) -> Self {
        grid(rows, columns, periodicRows: isPeriodic, periodicColumns: isPeriodic)
    }

    /// A grid of rows and columns, of which either may be closed to rings.
    ///
    /// - Parameters:
    ///   - rows: The number of rows.
    ///   - columns: The number of columns.
    ///   - periodicRows: Whether the last row is beside the first, where there are more than two.
    ///   - periodicColumns: Whether the last column is beside the first, where there are more than two.
    public static func grid(_ rows: Int, _ columns: Int, periodicRows: Bool, periodicColumns: Bool) -> Self {
        let rows = max(rows, 0), columns = max(columns, 0)
        var graph = Self(nodes: (0..<rows).flatMap { row in (0..<columns).map { GridPoint(row, $0) } })
        for row in 0..<max(rows - 1, 0) {
            for column in 0..<columns {
                graph.addEdge(GridPoint(row + 1, column), GridPoint(row, column))
            }
        }
        for row in 0..<rows {
            for column in 0..<max(columns - 1, 0) {
                graph.addEdge(GridPoint(row, column + 1), GridPoint(row, column))
            }
        }
        if periodicRows, rows > 2 {
            for column in 0..<columns { graph.addEdge(GridPoint(0, column), GridPoint(rows - 1, column)) }
        }
        if periodicColumns, columns > 2 {
            for row in 0..<rows { graph.addEdge(GridPoint(row, 0), GridPoint(row, columns - 1)) }
        }
        guard graph.isDirected else { return graph }
        // Arcs back are added while going through arcs, so that in a multigraph those round the grid come twice, as in
        // networkx.
        for node in graph.nodes {
            for edge in graph.edges(of: node) { graph.addEdge(edge.target, node) }
        }
        return graph
    }
}

extension Network where Node == [Int], Direction == Undirected, Multiplicity == SingleEdges {
    /// A grid of any number of dimensions; a node is its coordinates, that of the last dimension first.
    public static func grid(dimensions: [Int], isPeriodic: Bool = false) -> Self {
        grid(dimensions: dimensions, periodic: dimensions.map { _ in isPeriodic })
    }

    /// A grid of any number of dimensions, of which some are closed to rings; a node is its coordinates, that of the last
    /// dimension first.
    ///
    /// - Parameters:
    ///   - dimensions: The size in every dimension.
    ///   - periodic: For every dimension whether it is closed; those beyond the end of the list are not.
    public static func grid(dimensions: [Int], periodic: [Bool]) -> Self {
        func line(_ index: Int) -> Graph<Int> {
            index < periodic.count && periodic[index] ? .cycle(dimensions[index]) : .path(dimensions[index])
        }
        guard !dimensions.isEmpty else { return Self() }
        var grid = line(0).mapNodes { [$0] }
        for index in dimensions.indices.dropFirst() {
            let line = line(index)
            var product = Self(nodes: line.nodes.flatMap { place in grid.nodes.map { [place] + $0 } })
            for edge in line.edges {
                for node in grid.nodes { product.addEdge([edge.source] + node, [edge.target] + node) }
            }
            for place in line.nodes {
                for edge in grid.edges { product.addEdge([place] + edge.source, [place] + edge.target) }
            }
            grid = product
        }
        // networkx names the nodes anew in the end, which puts neighbours in the order of the edges.
        var ordered = Self(nodes: grid.nodes)
        ordered.addEdges(grid.edges.map(\.nodes))
        return ordered
    }

    /// The hypercube of so many dimensions: corners are lists of zeros and ones, joined where they differ in one.
    public static func hypercube(_ dimensions: Int) -> Self {
        grid(dimensions: Array(repeating: 2, count: max(dimensions, 0)))
    }
}
