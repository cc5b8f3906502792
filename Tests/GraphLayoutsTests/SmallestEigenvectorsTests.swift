import GraphAlgorithms
import GraphGenerators
import GraphModel
import Testing

/// Eigenvectors of large Laplacians, of which no dense matrix is made.
@Suite struct SmallestEigenvectorsTests {
    private static let graphs: [(name: String, graph: Graph<Int>)] = [
        ("path", .path(310)), ("cycle", .cycle(310)), ("star", .star(310)), ("grid", .squareGrid(18)),
        ("hypercube", Graph<[Int]>.hypercube(8).numberingNodes()), ("complete bipartite", .completeBipartite(100, 120)),
        ("attachment", (try? Graph<Int>.barabasiAlbert(305, 2, seed: 3)) ?? .path(1)),
        ("tree", (try? Graph<Int>.randomTree(305, seed: 5)) ?? .path(1)),
    ]

    /// Eigenvectors of length 1 at right angles to one another and to the null space.
    @Test(arguments: graphs.indices)
    func pairsAreEigenpairs(of number: Int) throws {
        let graph = Self.graphs[number].graph, matrix = graph.laplacianMatrix(weight: .unit), count = graph.nodeCount
        let null = [Double](repeating: 1 / Double(count).squareRoot(), count: count)
        let pairs = try SmallestEigenvectors(matrix, without: [null], accuracy: 1e-9).pairs(3)
        #expect(pairs.count == 3 && zip(pairs, pairs.dropFirst()).allSatisfy { $0.value <= $1.value + 1e-12 })
        for (place, pair) in pairs.enumerated() {
            let image = matrix.product(pair.vector)
            let residual = zip(image, pair.vector).map { $0 - pair.value * $1 }
            #expect(
                overlap(residual, residual).squareRoot() <= 2e-9 * pair.value + 1e-12, "\(Self.graphs[number].name)")
            #expect(abs(overlap(pair.vector, pair.vector) - 1) < 1e-9 && abs(overlap(pair.vector, null)) < 1e-9)
            for other in pairs[..<place] { #expect(abs(overlap(pair.vector, other.vector)) < 1e-7) }
        }
    }

    /// None smaller is missed: by Sylvester's law of inertia, a matrix from whose diagonal a number is taken has as many negative
    /// pivots as it has eigenvalues below the number.
    @Test(arguments: graphs.indices)
    func thereAreNoSmallerOnes(of number: Int) throws {
        let graph = Self.graphs[number].graph, matrix = graph.laplacianMatrix(weight: .unit), count = graph.nodeCount
        let null = [Double](repeating: 1 / Double(count).squareRoot(), count: count)
        let values = try SmallestEigenvectors(matrix, without: [null], accuracy: 1e-9).pairs(2).map(\.value)
        #expect(eigenvalueCount(of: matrix, below: values[0] * (1 - 1e-6)) == 1, "\(Self.graphs[number].name)")
        #expect(eigenvalueCount(of: matrix, below: values[1] * (1 - 1e-6)) <= 2, "\(Self.graphs[number].name)")
        #expect(eigenvalueCount(of: matrix, below: values[1] * (1 + 1e-6)) >= 3, "\(Self.graphs[number].name)")
    }

    @Test func anEigenvalueOfManyVectorsHasSeveral() throws {
        let count = 400, null = [Double](repeating: 0.05, count: count)
        let pairs = try SmallestEigenvectors(
            Graph<Int>.star(count - 1).laplacianMatrix(weight: .unit), without: [null], accuracy: 1e-9
        ).pairs(3)
        #expect(pairs.allSatisfy { abs($0.value - 1) < 1e-9 })
    }

    @Test func theSameEveryTime() throws {
        let matrix = Graph<Int>.squareGrid(18).laplacianMatrix(weight: .unit)
        let null = [Double](repeating: 1 / 18, count: 324)
        let search = SmallestEigenvectors(matrix, without: [null], accuracy: 1e-9)
        let first = try search.pairs(2).map(\.vector), again = try search.pairs(2).map(\.vector)
        #expect(first == again)
        #expect(try SmallestEigenvectors(matrix, without: [null], accuracy: 1e-9).pairs(2).map(\.vector) == first)
    }

    private func overlap(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private func eigenvalueCount(of matrix: SparseMatrix, below number: Double) -> Int {
        var rows = matrix.dense.rows, negative = 0
        for pivot in rows.indices {
            rows[pivot][pivot] -= number
        }
        for pivot in rows.indices {
            let own = rows[pivot]
            if own[pivot] < 0 { negative += 1 }
            for row in (pivot + 1)..<max(rows.count, pivot + 1) where rows[row][pivot] != 0 {
                let factor = rows[row][pivot] / own[pivot]
                for column in pivot..<rows.count where own[column] != 0 { rows[row][column] -= factor * own[column] }
            }
        }
        return negative
    }
}
