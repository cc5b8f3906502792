import GraphAlgorithms
import GraphGenerators
import GraphLayouts
import GraphModel
import Testing

/// Large spectral layouts, of which no matrix of all pairs is made.
@Suite struct SpectralLayoutTests {
    /// Whether the coordinates are eigenvectors of the Laplacian for two different small eigenvalues.
    private func expectEigenvectors(_ graph: Graph<Int>, _ values: [Double]) throws {
        let positions = try graph.positions(layout: .spectral(weight: .unit)).values
        let laplacian = graph.laplacianMatrix(weight: .unit)
        for (axis, value) in values.enumerated() {
            let column = positions.map { $0[axis] }, image = laplacian.product(column)
            #expect(zip(column, image).allSatisfy { abs($1 - value * $0) < 1e-4 * max(value, 0.01) })
            #expect((column.map(abs).max() ?? 0) > 0.1)
            #expect(abs(column.reduce(0, +)) < 1e-6)
        }
    }

    @Test func aPathHasCosines() throws {
        // 2 − 2 cos(π k / n) are a path's eigenvalues.
        let count = 340
        let values = [1.0, 2].map { k in 4 * sineSquare(k * .pi / Double(2 * count)) }
        try expectEigenvectors(Graph<Int>.path(count), values)
    }

    @Test func aSquareGridHasAnEigenvalueTwice() throws {
        let value = 4 * sineSquare(.pi / 36)
        try expectEigenvectors(Graph<Int>.squareGrid(18), [value, value])
    }

    @Test func partsAreApart() throws {
        var graph = Graph<Int>.path(200)
        graph.addEdges((200..<399).map { ($0, $0 + 1) })
        let positions = try graph.positions(layout: .spectral())
        let first = Set((0..<200).map { positions[$0]?.x ?? .nan }),
            second = Set((200..<400).map { positions[$0]?.x ?? .nan })
        #expect(first.allSatisfy { one in second.allSatisfy { abs(one - $0) > 0.5 } })
    }

    private func sineSquare(_ angle: Double) -> Double {
        // A series, as angles are small.
        let square = angle * angle
        let sine = angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)))
        return sine * sine
    }
}
