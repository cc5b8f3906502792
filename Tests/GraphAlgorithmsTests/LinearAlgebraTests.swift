import Foundation
import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

/// What networkx 3.6.1 says of the matrices of small connected networks.
private let recordedMatrices: [RecordedOperators] = RecordedOperators.load("linear_algebra")

extension RecordedOperators {
    /// Expects numbers, or lists of them, that were recorded.
    func expect(
        _ name: String, _ actual: JSON, tolerance: Double = 1e-9, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            actual.isClose(to: value(name), tolerance: tolerance),
            "\(name): \(actual.serialized()) instead of \(value(name).serialized())", sourceLocation: sourceLocation)
    }

    fileprivate func expect(
        _ name: String, _ matrix: Matrix, sourceLocation: SourceLocation = #_sourceLocation
    ) { expect(name, .array(matrix.rows.map { .numbers($0) }), sourceLocation: sourceLocation) }

    fileprivate func expect(
        _ name: String, _ map: NodeMap<Int, Double>, sourceLocation: SourceLocation = #_sourceLocation
    ) { expect(name, .numbers(map.values), tolerance: 1e-7, sourceLocation: sourceLocation) }

    fileprivate func expect(
        _ name: String, _ map: NodeMap<Int, NodeMap<Int, Double>>, sourceLocation: SourceLocation = #_sourceLocation
    ) { expect(name, .array(map.values.map { .numbers($0.values) }), sourceLocation: sourceLocation) }

    fileprivate func expectSpectrum(
        _ name: String, _ values: [ComplexNumber], tolerance: Double = 1e-6,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        // Values with equal real parts may come out in any order.
        let sorted = values.sorted {
            (($0.real * 1e7).rounded(), ($0.imaginary * 1e7).rounded())
                < (($1.real * 1e7).rounded(), ($1.imaginary * 1e7).rounded())
        }
        expect(
            name, .array(sorted.map { .numbers([$0.real, $0.imaginary]) }), tolerance: tolerance,
            sourceLocation: sourceLocation)
    }
}

@Suite("Linear algebra") struct LinearAlgebraTests {
    private struct Matrices: GraphKindBody {
        let recorded: RecordedOperators

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph: Network<Int, Direction, Multiplicity> = recorded.network("G")
            let adjacency = graph.adjacencyMatrix()
            recorded.expect("adjacency", adjacency.dense)
            recorded.expect("adjacency", graph.denseAdjacencyMatrix())
            recorded.expect("adjacency unit", graph.adjacencyMatrix(weight: .unit).dense)
            recorded.expect("dense min", graph.denseAdjacencyMatrix(noEdge: -1) { $0.min() ?? 0 })
            recorded.expect("dense max", graph.denseAdjacencyMatrix { $0.max() ?? 0 })
            recorded.expect("incidence", graph.incidenceMatrix().dense)
            recorded.expect("incidence oriented", graph.incidenceMatrix(isOriented: true, weight: .weight).dense)
            recorded.expect("laplacian", graph.laplacianMatrix().dense)
            recorded.expect("normalized", graph.normalizedLaplacianMatrix().dense)
            recorded.expect("google", graph.googleMatrix())
            let (matrix, values) = graph.attributeMatrix { $0 % 3 }
            var ordered = Matrix(rowCount: 3, columnCount: 3)
            for (row, first) in values.enumerated() {
                for (column, second) in values.enumerated() { ordered[first, second] = matrix[row, column] }
            }
            recorded.expect("attr", ordered)
            #expect(adjacency.transposed().dense == adjacency.dense.transposed())
            let vector = (0..<graph.nodeCount).map { Double($0 + 1) }
            #expect(adjacency.product(vector) == adjacency.dense.product(vector))
            let back = Network<Int, Direction, Multiplicity>(adjacencyMatrix: adjacency.dense)
            #expect(back.adjacencyMatrix() == adjacency)
        }
    }

    @Test("matrices are networkx's", arguments: recordedMatrices)
    func matrices(recorded: RecordedOperators) throws { try recorded.kind.run(Matrices(recorded: recorded)) }

    private func expectUndirected<Multiplicity>(
        _ recorded: RecordedOperators, _ graph: Network<Int, Undirected, Multiplicity>
    ) throws {
        recorded.expectSpectrum("adjacency spectrum", graph.adjacencySpectrum().map { ComplexNumber($0) })
        recorded.expect("laplacian spectrum", .numbers(graph.laplacianSpectrum()))
        recorded.expect("normalized spectrum", .numbers(graph.normalizedLaplacianSpectrum()))
        recorded.expect("connectivity", .double(try graph.algebraicConnectivity()), tolerance: 1e-6)
        recorded.expect(
            "connectivity normalized", .double(try graph.algebraicConnectivity(isNormalized: true)), tolerance: 1e-6)
        recorded.expect("resistance", try graph.resistanceDistances())
        recorded.expect("resistance weight", try graph.resistanceDistances(weight: .weight))
        recorded.expect(
            "resistance conductance", try graph.resistanceDistances(weight: .weight, invertsWeight: false))
        recorded.expect("effective", .double(graph.effectiveResistance(weight: .weight)))
        recorded.expect("kemeny", .double(try graph.kemenyConstant(weight: .weight)))
        recorded.expect("current closeness", try graph.currentFlowClosenessCentrality())
        recorded.expect("second order", try graph.secondOrderCentrality())
        guard graph.nodeCount > 2 else { return }
        recorded.expect("current betweenness", try graph.currentFlowBetweennessCentrality())
        let fiedler = try graph.fiedlerVector(), laplacian = graph.laplacianMatrix()
        let value = try graph.algebraicConnectivity()
        #expect(
            zip(laplacian.product(fiedler.values), fiedler.values).allSatisfy { abs($0 - value * $1) < 1e-8 })
        let (negative, other) = try graph.spectralBisection()
        #expect(Set(negative + other) == Set(graph.nodes))
        #expect(Set(try graph.spectralOrdering()) == Set(graph.nodes))
    }

    @Test("of undirected graphs is networkx's", arguments: recordedMatrices.filter { $0.kind == .graph })
    func graphs(recorded: RecordedOperators) throws {
        let graph: Graph<Int> = recorded.network("G")
        try expectUndirected(recorded, graph)
        recorded.expect("modularity", graph.modularityMatrix())
        recorded.expectSpectrum("modularity spectrum", graph.modularitySpectrum().map { ComplexNumber($0) })
        recorded.expect("subgraph", graph.subgraphCentrality())
        recorded.expect("subgraph normalized", graph.subgraphCentrality(isNormalized: true))
        recorded.expect("communicability", graph.communicability())
        recorded.expect("communicability betweenness", try graph.communicabilityBetweennessCentrality())
        recorded.expect("estrada", .double(graph.estradaIndex()))
        recorded.expect("bethe", graph.betheHessianMatrix().dense)
        recorded.expect("bethe spectrum", .numbers(graph.betheHessianSpectrum()))
        guard graph.nodeCount > 2 else { return }
        recorded.expect(
            "current betweenness weight",
            try graph.currentFlowBetweennessCentrality(isNormalized: false, weight: .weight))
        recorded.expect(
            "edge current",
            .numbers(try graph.edgeCurrentFlowBetweennessCentrality().filter { !$0.edge.isLoop }.map(\.value)))
    }

    @Test("of undirected multigraphs is networkx's", arguments: recordedMatrices.filter { $0.kind == .multiGraph })
    func multigraphs(recorded: RecordedOperators) throws {
        let graph: MultiGraph<Int> = recorded.network("G")
        try expectUndirected(recorded, graph)
    }

    @Test("of directed graphs is networkx's", arguments: recordedMatrices.filter { $0.kind == .diGraph })
    func directed(recorded: RecordedOperators) throws {
        let graph: DiGraph<Int> = recorded.network("G")
        recorded.expectSpectrum("adjacency spectrum", graph.adjacencySpectrum())
        recorded.expect("modularity", graph.modularityMatrix())
        // Where an eigenvalue has too few eigenvectors, only the root of the precision is left.
        recorded.expectSpectrum("modularity spectrum", graph.modularitySpectrum(), tolerance: 1e-5)
        guard graph.nodeCount > 2 else { return }
        recorded.expect("directed None", graph.directedLaplacianMatrix())
        recorded.expect("directed pagerank", graph.directedLaplacianMatrix(walk: .pageRank(alpha: 0.95)))
        recorded.expect("combinatorial None", graph.directedCombinatorialLaplacianMatrix())
        recorded.expect(
            "combinatorial pagerank", graph.directedCombinatorialLaplacianMatrix(walk: .pageRank(alpha: 0.95)))
    }

    @Test("eigenvectors are orthogonal and do what they are to do", arguments: [1, 2, 3, 10, 40])
    func eigenvectors(count: Int) {
        var generator = SplitMix64(seed: UInt64(count))
        var matrix = Matrix(rowCount: count, columnCount: count)
        for row in 0..<count {
            for column in 0...row {
                matrix[row, column] = Double.random(in: -1...1, using: &generator)
                matrix[column, row] = matrix[row, column]
            }
        }
        let system = matrix.symmetricEigensystem()
        #expect(zip(system.values, matrix.symmetricEigenvalues()).allSatisfy { abs($0 - $1) < 1e-12 })
        let products = system.vectors.product(matrix).product(system.vectors.transposed())
        let unit = system.vectors.product(system.vectors.transposed())
        for row in 0..<count {
            for column in 0..<count {
                #expect(abs(products[row, column] - (row == column ? system.values[row] : 0)) < 1e-12)
                #expect(abs(unit[row, column] - (row == column ? 1 : 0)) < 1e-12)
            }
        }
        // The general method finds the same.
        let general = matrix.eigenvalues()
        #expect(zip(general, system.values).allSatisfy { abs($0.real - $1) < 1e-10 && $0.imaginary == 0 })
    }

    @Test("eigenvalues of a rotation are complex, of a wheel of permutations roots of one") func complexEigenvalues() {
        let cycle = DiGraph(edges: (0..<6).map { ($0, ($0 + 1) % 6) })
        let values = cycle.adjacencySpectrum()
        #expect(values.count == 6)
        #expect(values.allSatisfy { abs($0.magnitude - 1) < 1e-12 })
        #expect(abs(values.reduce(0) { $0 + $1.real }) < 1e-12)
        let acyclic = DiGraph(edges: [(0, 1), (1, 2), (0, 2)])
        #expect(acyclic.adjacencySpectrum() == Array(repeating: ComplexNumber(0), count: 3))
    }

    @Test("a matrix times its inverse is the identity, a singular one has none") func inverse() throws {
        let matrix = Matrix([[0, 2, 1], [1, 0, 3], [4, 1, 0]])
        let product = matrix.product(try #require(matrix.inverted()))
        for row in 0..<3 {
            for column in 0..<3 { #expect(abs(product[row, column] - (row == column ? 1 : 0)) < 1e-12) }
        }
        #expect(Matrix([[1, 2], [2, 4]]).inverted() == nil)
        #expect(Matrix([[.nan]]).inverted() == nil)
    }

    @Test("large networks are solved by iteration, to the same answer") func largeFiedler() throws {
        // The eigenvalues of a grid are known.
        let width = 20, height = 16
        var grid = Graph<Int>()
        for row in 0..<height {
            for column in 0..<width {
                if column > 0 { grid.addEdge(row * width + column - 1, row * width + column) }
                if row > 0 { grid.addEdge((row - 1) * width + column, row * width + column) }
            }
        }
        let expected = 2 - 2 * cos(Double.pi / Double(width))
        let value = try grid.algebraicConnectivity(), vector = try grid.fiedlerVector().values
        #expect(abs(value - expected) < 1e-10)
        let image = grid.laplacianMatrix().product(vector)
        #expect(zip(image, vector).allSatisfy { abs($0 - expected * $1) < 1e-7 })
    }

    @Test("networks of no or one node and in several parts have an answer or an error") func degenerate() throws {
        let none = Graph<Int>(), one = Graph(nodes: [7]), two = Graph(nodes: [1, 2])
        for graph in [none, one, two] {
            #expect(graph.laplacianSpectrum().count == graph.nodeCount)
            #expect(graph.adjacencySpectrum().allSatisfy { $0 == 0 })
            #expect(try graph.algebraicConnectivity() == 0)
            #expect(graph.incidenceMatrix().columnCount == 0)
            #expect(graph.normalizedLaplacianMatrix().dense.values.allSatisfy { $0 == 0 })
            #expect(graph.subgraphCentrality().values.allSatisfy { abs($0 - 1) < 1e-12 })
            #expect(try graph.spectralOrdering() == Array(graph.nodes))
        }
        #expect(throws: Unreachable<Int>.self) { try two.fiedlerVector() }
        #expect(throws: Unreachable<Int>.self) { try two.resistanceDistances() }
        #expect(throws: Unreachable<Int>.self) { try two.currentFlowBetweennessCentrality() }
        #expect(two.effectiveResistance() == .infinity)
        #expect(try none.resistanceDistances().isEmpty)
        #expect(try one.resistanceDistance(from: 7, to: 7) == 0)
        #expect(throws: NodeNotFound(9)) { try one.resistanceDistance(from: 7, to: 9) }
        _ = DiGraph<Int>().directedLaplacianMatrix()
        _ = DiGraph(nodes: [1]).directedLaplacianMatrix()
        var odd = Graph(edges: [(1, 2)])
        odd.addEdge(2, 3, .weight(.infinity))
        #expect(odd.laplacianSpectrum().allSatisfy { $0.isNaN })
    }
}
