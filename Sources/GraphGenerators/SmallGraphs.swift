public import GraphModel

// Small graphs that have a name of their own. Neighbours come in networkx's order.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// The bull: a triangle with two horns.
    public static var bull: Self {
        named(
            "Bull Graph",
            [
                0: [1, 2], 1: [0, 2, 3], 2: [0, 1, 4], 3: [1], 4: [2],
            ])
    }

    /// Chvátal's graph: 12 nodes, the smallest 4-regular graph without triangles that needs 4 colours.
    public static var chvatal: Self {
        named(
            "Chvatal Graph",
            [
                0: [1, 4, 6, 9], 1: [2, 5, 7], 2: [3, 6, 8], 3: [4, 7, 9], 4: [5, 8], 5: [10, 11], 6: [10, 11],
                7: [8, 11], 8: [10], 9: [10, 11],
            ])
    }

    /// The corners and edges of a cube.
    public static var cubical: Self {
        named(
            "Platonic Cubical Graph",
            [
                0: [1, 3, 4], 1: [0, 2, 7], 2: [1, 3, 6], 3: [0, 2, 5], 4: [0, 5, 7], 5: [3, 4, 6], 6: [2, 5, 7],
                7: [1, 4, 6],
            ])
    }

    /// The diamond: two triangles with an edge in common.
    public static var diamond: Self {
        named(
            "Diamond Graph",
            [
                0: [1, 2], 1: [0, 2, 3], 2: [0, 1, 3], 3: [1, 2],
            ])
    }

    /// The house: a square under a triangle.
    public static var house: Self {
        named(
            "House Graph",
            [
                0: [1, 2], 1: [0, 3], 2: [0, 3, 4], 3: [1, 2, 4], 4: [2, 3],
            ])
    }

    /// The corners and edges of an icosahedron.
    public static var icosahedral: Self {
        named(
            "Platonic Icosahedral Graph",
            [
                0: [1, 5, 7, 8, 11], 1: [2, 5, 6, 8], 2: [3, 6, 8, 9], 3: [4, 6, 9, 10], 4: [5, 6, 10, 11], 5: [6, 11],
                7: [8, 9, 10, 11], 8: [9], 9: [10], 10: [11],
            ])
    }

    /// Krackhardt's kite: 10 people among whom degree, betweenness and closeness each put another first.
    public static var krackhardtKite: Self {
        named(
            "Krackhardt Kite Social Network",
            [
                0: [1, 2, 3, 5], 1: [0, 3, 4, 6], 2: [0, 3, 5], 3: [0, 1, 2, 4, 5, 6], 4: [1, 3, 6],
                5: [0, 2, 3, 6, 7],
                6: [1, 3, 4, 5, 7], 7: [5, 6, 8], 8: [7, 9], 9: [8],
            ])
    }

    /// The corners and edges of an octahedron.
    public static var octahedral: Self {
        named(
            "Platonic Octahedral Graph",
            [
                0: [1, 2, 3, 4], 1: [2, 3, 5], 2: [4, 5], 3: [4, 5], 4: [5],
            ])
    }

    /// Petersen's graph: 10 nodes, 15 edges, and the counterexample to much.
    public static var petersen: Self {
        named(
            "Petersen Graph",
            [
                0: [1, 4, 5], 1: [0, 2, 6], 2: [1, 3, 7], 3: [2, 4, 8], 4: [3, 0, 9], 5: [0, 7, 8], 6: [1, 8, 9],
                7: [2, 5, 9], 8: [3, 5, 6], 9: [4, 6, 7],
            ])
    }

    /// The corners and edges of a cube whose corners are cut off.
    public static var truncatedCube: Self {
        named(
            "Truncated Cube Graph",
            [
                0: [1, 2, 4], 1: [11, 14], 2: [3, 4], 3: [6, 8], 4: [5], 5: [16, 18], 6: [7, 8], 7: [10, 12], 8: [9],
                9: [17, 20], 10: [11, 12], 11: [14], 12: [13], 13: [21, 22], 14: [15], 15: [19, 23], 16: [17, 18],
                17: [20], 18: [19], 19: [23], 20: [21], 21: [22], 22: [23],
            ])
    }

    /// Tutte's graph: 46 nodes, cubic and polyhedral, and without a Hamiltonian cycle.
    public static var tutte: Self {
        named(
            "Tutte's Graph",
            [
                0: [1, 2, 3], 1: [4, 26], 2: [10, 11], 3: [18, 19], 4: [5, 33], 5: [6, 29], 6: [7, 27], 7: [8, 14],
                8: [9, 38], 9: [10, 37], 10: [39], 11: [12, 39], 12: [13, 35], 13: [14, 15], 14: [34], 15: [16, 22],
                16: [17, 44], 17: [18, 43], 18: [45], 19: [20, 45], 20: [21, 41], 21: [22, 23], 22: [40], 23: [24, 27],
                24: [25, 32], 25: [26, 31], 26: [33], 27: [28], 28: [29, 32], 29: [30], 30: [31, 33], 31: [32],
                34: [35, 38], 35: [36], 36: [37, 39], 37: [38], 40: [41, 44], 41: [42], 42: [43, 45], 43: [44],
            ])
    }

    /// Desargues's graph: 20 nodes, the incidences of his configuration.
    public static var desargues: Self { lcf(20, shifts: [5, -5, 9, -9], repeats: 5).named("Desargues Graph") }

    /// The corners and edges of a dodecahedron.
    public static var dodecahedral: Self {
        lcf(20, shifts: [10, 7, 4, -4, -7, 10, -4, 7, -7, 4], repeats: 2).named("Dodecahedral Graph")
    }

    /// Heawood's graph: 14 nodes, the points and lines of the Fano plane.
    public static var heawood: Self { lcf(14, shifts: [5, -5], repeats: 7).named("Heawood Graph") }

    /// The graph of Möbius and Kantor: 16 nodes.
    public static var moebiusKantor: Self { lcf(16, shifts: [5, -5], repeats: 8).named("Moebius-Kantor Graph") }

    /// Pappus's graph: 18 nodes, the incidences of his configuration.
    public static var pappus: Self { lcf(18, shifts: [5, 7, -7, 7, -7, -5], repeats: 3).named("Pappus Graph") }

    /// Frucht's graph: 12 nodes, cubic and without any symmetry.
    public static var frucht: Self {
        var graph = cycle(7).named("Frucht Graph")
        graph.addEdges([
            (0, 7), (1, 7), (2, 8), (3, 9), (4, 9), (5, 10), (6, 10), (7, 11), (8, 11), (8, 9), (10, 11),
        ])
        return graph
    }

    /// The house whose square has both diagonals.
    public static var houseWithX: Self {
        var graph = house.named("House-with-X-inside Graph")
        graph.addEdges([(0, 3), (1, 2)])
        return graph
    }

    /// The corners and edges of a tetrahedron whose corners are cut off.
    public static var truncatedTetrahedron: Self {
        var graph = path(12).named("Truncated Tetrahedron Graph")
        graph.addEdges([(0, 2), (0, 9), (1, 6), (3, 11), (4, 11), (5, 7), (8, 10)])
        return graph
    }

    /// The small maze of Sedgewick's book: 8 rooms, 10 passages.
    public static var sedgewickMaze: Self {
        var graph = empty(8).named("Sedgewick Maze")
        graph.addEdges([
            (0, 2), (0, 7), (0, 5), (1, 7), (2, 6), (3, 4), (3, 5), (4, 5), (4, 7), (4, 6),
        ])
        return graph
    }

    /// The corners and edges of a tetrahedron.
    public static var tetrahedral: Self { complete(4).named("Platonic Tetrahedral Graph") }
}

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// Nodes with their neighbours: first the nodes that are listed, then the edges as they come.
    private static func named(_ name: String, _ neighbors: KeyValuePairs<Int, [Int]>) -> Self {
        var graph = Self(nodes: neighbors.map(\.key)).named(name)
        for (node, others) in neighbors {
            for other in others { graph.addEdge(node, other) }
        }
        return graph
    }

    private func named(_ name: String) -> Self {
        var graph = self
        graph.attributes[.name] = name
        return graph
    }
}
