/// The eigenvectors of a large Laplacian for its smallest eigenvalues but 0: Davidson's method, which looks for them in a space
/// that grows by what multigrid makes of the residuals, and begins anew with the best of it when it is large.
///
/// A. Stathopoulos, "Nearly optimal preconditioned methods for Hermitian eigenproblems under limited memory. Part I: Seeking
/// one eigenvalue", SIAM Journal on Scientific Computing 29 (2007), 481–514, https://doi.org/10.1137/050631574
package struct SmallestEigenvectors {
    private let matrix: SparseMatrix
    /// Vectors of length 1 to which the answers are at right angles.
    private let null: [[Double]]
    private let preconditioner: LaplacianMultigrid
    private let accuracy: Double
    /// The residual that rounding leaves of any vector.
    private let rounding: Double

    /// - Parameters:
    ///   - matrix: A Laplacian without negative weights.
    ///   - null: Its null space: vectors of length 1 at right angles to one another, the first without zeros.
    ///   - accuracy: What the length of an eigenvector's image may be off, compared with its eigenvalue.
    package init(_ matrix: SparseMatrix, without null: [[Double]], accuracy: Double) {
        self.matrix = matrix
        self.null = null
        self.accuracy = accuracy
        preconditioner = LaplacianMultigrid(matrix, null: null[0])
        let norm =
            (0..<matrix.rowCount).map { row in
                matrix.range(of: row).reduce(0) { $0 + abs(matrix.values[$1]) }
            }.max() ?? 0
        rounding = 32 * norm * .ulpOfOne
    }

    /// So many of the smallest eigenvalues, ascending, and an eigenvector of length 1 for each.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    package func pairs(_ count: Int) throws -> [(value: Double, vector: [Double])] {
        var space = Subspace(matrix, without: null)
        for vector in preconditioner.roughEigenvectors(count + 4) { space.add(vector) }
        // One start in any case that does not lie across an answer, and as many as there are answers of one eigenvalue.
        var startCount = 0
        func addStart() {
            let turn = startCount * 127
            startCount += 1
            let start = (0..<matrix.rowCount).map { Double((($0 &+ turn) &* ($0 &+ 2_654_435_761)) % 1009) - 504 }
            space.add(preconditioner.solution(of: start))
        }
        repeat { addStart() } while space.count < count + 2 && startCount < count + 8
        var before: [[Double]] = [], least = Double.infinity, fruitless = 0
        while true {
            try Task.checkCancellation()
            let guesses = space.guesses(count + 2)
            let residuals = guesses.map(\.residual), lengths = residuals.map(\.length)
            let isSettled = zip(guesses, lengths).map { $1 <= max(accuracy * abs($0.value), rounding) }
            // Rounding may keep the residuals from becoming any smaller.
            let worst = zip(lengths, guesses).prefix(count).reduce(0) { max($0, $1.0 / max(abs($1.1.value), rounding)) }
            fruitless = worst < least * 0.99 ? 0 : fruitless + 1
            least = min(least, worst)
            let size = space.count
            if space.count >= count && !isSettled.prefix(count).contains(false) || fruitless > 40 || !worst.isFinite {
                return guesses.prefix(count).map { ($0.value, $0.vector) }
            }
            if size > 36 {
                space.restart(keeping: count + 8)
                // The vectors of the step before have what distinguishes conjugate gradients from steepest descent.
                for vector in before { space.add(vector) }
            }
            before = guesses.map(\.vector)
            let isGrown = zip(residuals, isSettled).reduce(false) { isGrown, next in
                let isAdded = !next.1 && space.add(preconditioner.solution(of: next.0))
                return isAdded || isGrown
            }
            if !isGrown {
                if startCount > count + 16 { return guesses.prefix(count).map { ($0.value, $0.vector) } }
                addStart()
            }
        }
    }
}

/// A space of vectors of length 1 at right angles to one another, and what a matrix does to it.
private struct Subspace {
    private let matrix: SparseMatrix
    private let null: [[Double]]
    private var basis: [[Double]] = []
    private var images: [[Double]] = []
    /// The overlaps of the basis with its images.
    private var projection: [[Double]] = []

    init(_ matrix: SparseMatrix, without null: [[Double]]) {
        self.matrix = matrix
        self.null = null
    }

    var count: Int { basis.count }

    /// Adds what of a vector is outside of the space.
    ///
    /// - Returns: Whether there is anything.
    @discardableResult
    mutating func add(_ vector: [Double]) -> Bool {
        var vector = vector
        var length = vector.length
        guard length > 0, length.isFinite, count + null.count < matrix.rowCount else { return false }
        vector.scale(by: 1 / length)
        // Rounding brings back what was taken out; twice is enough.
        for _ in 0..<2 {
            for other in null { vector.subtract(other, times: vector.overlap(with: other)) }
            for other in basis { vector.subtract(other, times: vector.overlap(with: other)) }
            length = vector.length
            guard length > 1e-12 else { return false }
            vector.scale(by: 1 / length)
        }
        let image = matrix.image(of: vector)
        projection.append(basis.map { $0.overlap(with: image) } + [vector.overlap(with: image)])
        basis.append(vector)
        images.append(image)
        return true
    }

    /// The vectors of the space that come nearest to eigenvectors for the smallest eigenvalues.
    func guesses(_ number: Int) -> [(value: Double, vector: [Double], residual: [Double])] {
        let system = eigensystem()
        return (0..<min(number, count)).map { row in
            let weights = (0..<count).map { system.vectors[row, $0] }
            let vector = basis.combined(weights)
            var residual = images.combined(weights)
            residual.subtract(vector, times: system.values[row])
            return (system.values[row], vector, residual)
        }
    }

    /// Leaves only the best vectors.
    mutating func restart(keeping number: Int) {
        let system = eigensystem(), number = min(number, count)
        let weights = (0..<number).map { row in (0..<count).map { system.vectors[row, $0] } }
        basis = weights.map { basis.combined($0) }
        images = weights.map { images.combined($0) }
        projection = (0..<number).map { row in
            Array(repeating: 0, count: row) + [system.values[row]]
        }
    }

    private func eigensystem() -> (values: [Double], vectors: Matrix) {
        var matrix = Matrix(rowCount: count, columnCount: count)
        for row in 0..<count { for column in 0...row { matrix[row, column] = projection[row][column] } }
        return matrix.symmetricEigensystem()
    }
}

extension SparseMatrix {
    fileprivate func image(of vector: [Double]) -> [Double] {
        [Double](unsafeUninitializedCapacity: rowCount) { image, count in
            columns.withUnsafeBufferPointer { columns in
                values.withUnsafeBufferPointer { values in
                    vector.withUnsafeBufferPointer { vector in
                        for row in 0..<rowCount {
                            var sum = 0.0
                            for entry in range(of: row) { sum += values[entry] * vector[Int(columns[entry])] }
                            image[row] = sum
                        }
                    }
                }
            }
            count = rowCount
        }
    }
}

extension [[Double]] {
    /// The sum of the vectors, each so many times.
    fileprivate func combined(_ weights: [Double]) -> [Double] {
        var sum = [Double](repeating: 0, count: first?.count ?? 0)
        for (vector, weight) in zip(self, weights) { sum.subtract(vector, times: -weight) }
        return sum
    }
}

extension [Double] {
    fileprivate func overlap(with other: [Double]) -> Double {
        withUnsafeBufferPointer { own in
            other.withUnsafeBufferPointer { other in
                // Two sums of two, none of which has to wait for another.
                var first = SIMD2<Double>.zero, second = first, index = 0
                while index + 4 <= own.count {
                    first += SIMD2(own[index], own[index + 1]) * SIMD2(other[index], other[index + 1])
                    second += SIMD2(own[index + 2], own[index + 3]) * SIMD2(other[index + 2], other[index + 3])
                    index += 4
                }
                first += second
                var sum = first.x + first.y
                while index < own.count {
                    sum += own[index] * other[index]
                    index += 1
                }
                return sum
            }
        }
    }

    fileprivate mutating func subtract(_ other: [Double], times factor: Double) {
        withUnsafeMutableBufferPointer { own in
            other.withUnsafeBufferPointer { other in
                for index in 0..<own.count { own[index] -= factor * other[index] }
            }
        }
    }

    fileprivate mutating func scale(by factor: Double) {
        withUnsafeMutableBufferPointer { own in for index in 0..<own.count { own[index] *= factor } }
    }
}
