import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Generators {
    /// networkx's `generators.lattice`.
    static let lattices: [Generation] = [
        Generation("grid_2d_graph", [.m, .n, Parameter("periodic", false), .createUsing]) { a in
            let m = try a.nodeCount("m"), n = try a.nodeCount("n")
            try a.checkSize(max(m, 1), max(n, 1), 4)
            let periodic = try a.flags("periodic", count: 2)
            let rows = periodic[0], columns = periodic[1]
            return try a.ofPoints(
                .grid(m, n, periodicRows: rows, periodicColumns: columns),
                .grid(m, n, periodicRows: rows, periodicColumns: columns),
                .grid(m, n, periodicRows: rows, periodicColumns: columns),
                .grid(m, n, periodicRows: rows, periodicColumns: columns)
            ) { [a.coordinate($0.row, "m"), a.coordinate($0.column, "n")] }
        },
        Generation("grid_graph", [.required("dim"), Parameter("periodic", false)]) { a in
            guard let dimensions = a["dim"].arrayValue else { throw a.mismatch("dim", "an array of sizes") }
            let sizes = try dimensions.map { size in
                guard let size = size.arrayValue?.count ?? size.intValue else {
                    throw a.mismatch("dim", "an array of sizes, or of arrays of coordinates")
                }
                return size
            }
            return try a.grid(sizes, periodic: try a.flags("periodic", count: sizes.count)) { dimension, place in
                dimensions[dimension].arrayValue?[place] ?? .int(place)
            }
        },
        Generation("hypercube_graph", [.n]) { a in
            let n = try a.int("n")
            guard n < 27 else { throw Refusal("MemoryError", "a network holds less than 2³¹ nodes and edges") }
            return try a.grid(Array(repeating: 2, count: max(n, 0)), periodic: []) { _, place in .int(place) }
        },
        Generation("triangular_lattice_graph", lattice) { a in
            let m = try a.int("m"), n = try a.int("n")
            let isPeriodic = try a.bool("periodic"), places = try a.bool("with_positions")
            return try a.ofPoints(
                .triangularLattice(m, n, isPeriodic: isPeriodic, withPositions: places),
                .triangularLattice(m, n, isPeriodic: isPeriodic, withPositions: places),
                .triangularLattice(m, n, isPeriodic: isPeriodic, withPositions: places),
                .triangularLattice(m, n, isPeriodic: isPeriodic, withPositions: places))
        },
        Generation("hexagonal_lattice_graph", lattice) { a in
            let m = try a.int("m"), n = try a.int("n")
            let isPeriodic = try a.bool("periodic"), places = try a.bool("with_positions")
            return try a.ofPoints(
                .hexagonalLattice(m, n, isPeriodic: isPeriodic, withPositions: places),
                .hexagonalLattice(m, n, isPeriodic: isPeriodic, withPositions: places),
                .hexagonalLattice(m, n, isPeriodic: isPeriodic, withPositions: places),
                .hexagonalLattice(m, n, isPeriodic: isPeriodic, withPositions: places))
        },
    ]

    private static let lattice = [
        Parameter.m, .n, Parameter("periodic", false), Parameter("with_positions", true), .createUsing,
    ]
}

extension Arguments<JSON> {
    /// A Boolean for every dimension, or one for all.
    fileprivate func flags(_ name: String, count: Int) throws -> [Bool] {
        guard let flags = self[name].arrayValue else { return Array(repeating: try bool(name), count: count) }
        guard flags.count >= count else { throw mismatch(name, "a Boolean, or one for every dimension") }
        return flags.map { $0 == true || ($0.doubleValue ?? 0) != 0 }
    }

    fileprivate func ofPoints(
        _ graph: @autoclosure () throws -> Graph<GridPoint>, _ diGraph: @autoclosure () throws -> DiGraph<GridPoint>,
        _ multiGraph: @autoclosure () throws -> MultiGraph<GridPoint>,
        _ multiDiGraph: @autoclosure () throws -> MultiDiGraph<GridPoint>,
        _ json: (GridPoint) -> JSON = { [.int($0.row), .int($0.column)] }
    ) throws -> GeneratedGraph {
        switch try kind() {
        case .graph: GeneratedGraph(try graph(), json)
        case .diGraph: GeneratedGraph(try diGraph(), json)
        case .multiGraph: GeneratedGraph(try multiGraph(), json)
        case .multiDiGraph: GeneratedGraph(try multiDiGraph(), json)
        }
    }

    /// A place along a dimension: its number, or what is given in place of a size.
    fileprivate func coordinate(_ place: Int, _ name: String) -> JSON { self[name].arrayValue?[place] ?? .int(place) }

    /// A grid of any dimensions; of a single one networkx names nodes by numbers.
    fileprivate func grid(
        _ sizes: [Int], periodic: [Bool], _ coordinate: (_ dimension: Int, _ place: Int) -> JSON
    ) throws -> GeneratedGraph {
        var product = max(sizes.count, 1)
        for size in sizes {
            guard size >= 0 else { throw Refusal("NetworkXError", "Negative number of nodes not valid: \(size)") }
            try checkSize(product, max(size, 1))
            product *= max(size, 1)
        }
        return GeneratedGraph(Graph.grid(dimensions: sizes, periodic: periodic)) { node in
            let coordinates = node.enumerated().map { coordinate(sizes.count - 1 - $0.offset, $0.element) }
            return coordinates.count == 1 ? coordinates[0] : .array(coordinates)
        }
    }
}
