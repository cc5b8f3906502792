public import GraphModel
import OrderedJSON

extension Network where Node == GridPoint {
    /// A lattice of triangles: networkx's `triangular_lattice_graph`.
    ///
    /// The first coordinate of a node, its `row`, goes along the rows of triangles, and the second across them. A node's
    /// `pos` is its place in the plane, where all edges have the length 1.
    ///
    /// - Parameters:
    ///   - rows: The number of rows of triangles.
    ///   - columns: The number of triangles in a row.
    ///   - isPeriodic: Whether the last row and column are the first, as on a torus.
    ///   - withPositions: Whether nodes get places.
    /// - Throws: ``GeneratorError`` if a number is negative, or a periodic lattice has less than 3 rows and 5 columns.
    public static func triangularLattice(
        _ rows: Int, _ columns: Int, isPeriodic: Bool = false, withPositions: Bool = true
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(rows >= 0 && columns >= 0, "there is no lattice of \(rows) × \(columns) triangles")
        _ = try GeneratorError.product(rows, columns, 2)
        guard rows > 0, columns > 0 else { return Self() }
        try GeneratorError.check(
            !isPeriodic || (columns >= 5 && rows >= 3),
            "a periodic lattice has at least 3 rows and 5 columns, not \(rows) and \(columns)")
        let width = (columns + 1) / 2
        var edges: [(GridPoint, GridPoint)] = []
        func add(_ i: Int, _ j: Int, _ k: Int, _ l: Int) { edges.append((GridPoint(i, j), GridPoint(k, l))) }
        for j in 0...rows { for i in 0..<width { add(i, j, i + 1, j) } }
        for j in 0..<rows { for i in 0...width { add(i, j, i, j + 1) } }
        for j in stride(from: 1, to: rows, by: 2) { for i in 0..<width { add(i, j, i + 1, j + 1) } }
        for j in stride(from: 0, to: rows, by: 2) { for i in 0..<width { add(i + 1, j, i, j + 1) } }
        var graph = Self(edges: edges)
        if isPeriodic {
            var folds = (0...width).map { (GridPoint($0, 0), GridPoint($0, rows)) }
            folds += (0..<rows).map { (GridPoint(0, $0), GridPoint(width, $0)) }
            graph.fold(folds)
        } else if columns % 2 == 1 {
            graph.removeNodes(stride(from: 1, through: rows, by: 2).map { GridPoint(width, $0) })
        }
        if withPositions {
            graph.place { point in
                (0.5 * Double(point.column % 2) + Double(point.row), lift(point, isPeriodic: isPeriodic))
            }
        }
        return graph
    }

    /// A lattice of hexagons: networkx's `hexagonal_lattice_graph`.
    ///
    /// The first coordinate of a node, its `row`, goes along the rows of hexagons, and the second across them. A node's
    /// `pos` is its place in the plane, where all edges have the length 1.
    ///
    /// - Parameters:
    ///   - rows: The number of rows of hexagons.
    ///   - columns: The number of columns of hexagons.
    ///   - isPeriodic: Whether the last row and column are the first, as on a torus.
    ///   - withPositions: Whether nodes get places.
    /// - Throws: ``GeneratorError`` if a number is negative, or a periodic lattice has less than 2 rows or columns, or an
    ///   odd number of columns.
    public static func hexagonalLattice(
        _ rows: Int, _ columns: Int, isPeriodic: Bool = false, withPositions: Bool = true
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(rows >= 0 && columns >= 0, "there is no lattice of \(rows) × \(columns) hexagons")
        _ = try GeneratorError.product(rows, columns, 3)
        guard rows > 0, columns > 0 else { return Self() }
        try GeneratorError.check(
            !isPeriodic || (columns % 2 == 0 && rows >= 2 && columns >= 2),
            "a periodic lattice has at least 2 rows and an even number of columns, not \(rows) and \(columns)")
        let height = 2 * rows
        var edges: [(GridPoint, GridPoint)] = []
        for i in 0...columns { for j in 0...height { edges.append((GridPoint(i, j), GridPoint(i, j + 1))) } }
        for i in 0..<columns {
            for j in 0...height + 1 where i % 2 == j % 2 { edges.append((GridPoint(i, j), GridPoint(i + 1, j))) }
        }
        var graph = Self(edges: edges)
        graph.removeNode(GridPoint(0, height + 1))
        graph.removeNode(GridPoint(columns, (height + 1) * (columns % 2)))
        if isPeriodic {
            var folds = (0..<columns).map { (GridPoint($0, 0), GridPoint($0, height)) }
            folds += (1...columns).map { (GridPoint($0, 1), GridPoint($0, height + 1)) }
            folds += (1..<height).map { (GridPoint(0, $0), GridPoint(columns, $0)) }
            graph.fold(folds)
            graph.removeNode(GridPoint(columns, height))
        }
        if withPositions {
            graph.place { point in
                let shift = Double(point.column % 2) * (Double(point.row % 2) - 0.5)
                return (0.5 + Double(point.row + point.row / 2) + shift, lift(point, isPeriodic: isPeriodic))
            }
        }
        return graph
    }

    /// How high a place is; rows of a periodic lattice are bent, so that its edges do not cover one another.
    private static func lift(_ point: GridPoint, isPeriodic: Bool) -> Double {
        let height = 3.squareRoot() / 2 * Double(point.column)
        return isPeriodic ? height + 0.01 * Double(point.row) * Double(point.row) : height
    }

    private mutating func place(_ place: (GridPoint) -> (Double, Double)) {
        for point in Array(nodes) {
            let (x, y) = place(point)
            addNode(point, Attribute("pos", [.double(x), .double(y)]))
        }
    }

    /// Makes pairs of nodes one, one after the other: the second goes, and the first gets its edges.
    ///
    /// networkx copies the graph before each step, by which the neighbours of a node that come before it move to the front
    /// in the order of the nodes. Only what that does to the rows that are read, and in the end, is done here.
    private mutating func fold(_ pairs: [(GridPoint, GridPoint)]) {
        var last: GridPoint?, added: Set<GridPoint> = []
        for (index, (node, other)) in pairs.enumerated() {
            var moved: [(GridPoint, GridPoint)] = []
            func isRecent(_ neighbor: GridPoint) -> Bool {
                (other == last && added.contains(neighbor)) || (neighbor == last && added.contains(other))
            }
            if let directed = self as? Network<GridPoint, Directed, Multiplicity> {
                let sources = directed.inEdges(of: other).map(\.source)
                moved += asCopied(sources, of: nil, isRecent).map { ($0, node) }
                moved += edges(of: other).map { (node, $0.target) }
            } else {
                let neighbors = edges(of: other).map { $0.source == other ? $0.target : $0.source }
                moved += asCopied(neighbors, of: other, isRecent).map { (node, $0) }
            }
            removeNode(other)
            if index == pairs.count - 1 { self = copied() }
            last = node
            added = []
            for (source, target) in moved {
                let isNew = !hasEdge(source, target)
                guard isNew || isMultigraph else { continue }
                addEdge(source, target)
                if isNew { added.insert(source == node ? target : source) }
            }
        }
    }

    /// Neighbours of a node in the order they have in a copy; `nil` stands for a node after all others.
    private func asCopied(
        _ neighbors: [GridPoint], of node: GridPoint?, _ isRecent: (GridPoint) -> Bool
    ) -> [GridPoint] {
        let limit = node.flatMap { rank(of: $0) } ?? nodeCount
        let ranked = neighbors.map { (node: $0, rank: rank(of: $0) ?? 0, isRecent: isRecent($0)) }
        let earlier = ranked.filter { !$0.isRecent && $0.rank < limit }.sorted { $0.rank < $1.rank }
        return (earlier + ranked.filter { !$0.isRecent && $0.rank >= limit } + ranked.filter(\.isRecent)).map(\.node)
    }

    /// The graph as it is after its edges were added again, from every node in turn.
    private func copied() -> Self {
        var copy = Self(nodes: nodes)
        for edge in edges { copy.insertEdge(edge.source, edge.target, key: edge.key, edge.attributes) }
        return copy
    }
}
