/// The eigenvectors of a large Laplacian for its smallest eigenvalues but 0, one after the other: Lanczos's method on its inverse,
/// of which they are the largest, the inverse being applied by conjugate gradients with the diagonal as preconditioner.
///
/// C. Lanczos, "An iteration method for the solution of the eigenvalue problem of linear differential and integral
/// operators", Journal of Research of the National Bureau of Standards 45 (1950), 255–282,
/// https://doi.org/10.6028/jres.045.026
package struct SmallestEigenvectors {
    private let matrix: SparseMatrix
    /// Vectors of length 1 to which the answers are at right angles: the null space, and the eigenvectors found.
    private var known: [[Double]]
    private let reciprocals: [Double]
    private let accuracy: Double

    /// - Parameters:
    ///   - matrix: A Laplacian without negative weights.
    ///   - null: Its null space: vectors of length 1 at right angles to one another.
    ///   - accuracy: What the length of an eigenvector's image may be off, compared with its eigenvalue.
    package init(_ matrix: SparseMatrix, without null: [[Double]], accuracy: Double) {
        self.matrix = matrix
        known = null
        // Where there are no edges there is nothing to solve.
        reciprocals = matrix.diagonal.map { $0 > 0 ? 1 / $0 : 1 }
        self.accuracy = accuracy
    }

    /// The next eigenvalue, and an eigenvector of length 1.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    package mutating func next() throws -> (value: Double, vector: [Double]) {
        // Any start will do that does not lie across the answer; this one is the same every time. The start that led to an
        // eigenvector lies across all others of the same eigenvalue.
        let turn = known.count * 127
        var start = (0..<matrix.rowCount).map { Double((($0 &+ turn) &* ($0 &+ 2_654_435_761)) % 1009) - 504 }
        for _ in 0..<30 {
            let (vector, isSettled) = try lanczos(from: start)
            start = vector
            if isSettled { break }
        }
        known.append(start)
        return (start.overlap(with: matrix.product(start)), start)
    }

    /// - Returns: The best vector among those that so many steps lead to, and whether it is good enough.
    private func lanczos(from start: [Double]) throws -> (vector: [Double], isSettled: Bool) {
        var basis = [unit(start)], diagonal: [Double] = [], beside: [Double] = []
        while true {
            try Task.checkCancellation()
            let last = basis[basis.count - 1]
            var next = solve(last)
            diagonal.append(next.overlap(with: last))
            // Rounding brings back what was taken out, so it is taken out of every vector, and twice.
            for _ in 0..<2 {
                for vector in basis { next.subtract(vector, times: next.overlap(with: vector)) }
                removeKnown(from: &next)
            }
            let length = next.length
            beside.append(length)
            let isLast = length == 0 || basis.count >= min(40, matrix.rowCount - known.count)
            if isLast || basis.count % 4 == 0 {
                let count = basis.count
                var small = Matrix(rowCount: count, columnCount: count)
                for index in 0..<count {
                    small[index, index] = diagonal[index]
                    if index > 0 { small[index, index - 1] = beside[index - 1] }
                }
                let system = small.symmetricEigensystem()
                let isSettled =
                    abs(length * system.vectors[count - 1, count - 1]) <= accuracy * system.values[count - 1]
                if isLast || isSettled {
                    var vector = [Double](repeating: 0, count: matrix.rowCount)
                    for index in 0..<count { vector.subtract(basis[index], times: -system.vectors[count - 1, index]) }
                    return (unit(vector), isSettled || length == 0)
                }
            }
            basis.append(next.map { $0 / length })
        }
    }

    private func removeKnown(from vector: inout [Double]) {
        for other in known { vector.subtract(other, times: vector.overlap(with: other)) }
    }

    private func unit(_ vector: [Double]) -> [Double] {
        var vector = vector
        removeKnown(from: &vector)
        let length = vector.length
        return vector.map { $0 / length }
    }

    /// The vector across the known ones whose product with the matrix is the one given.
    private func solve(_ right: [Double]) -> [Double] {
        let count = right.count
        var solution = [Double](repeating: 0, count: count), residual = right, image = solution
        var direction = (0..<count).map { residual[$0] * reciprocals[$0] }
        var weight = residual.overlap(with: direction)
        let goal = accuracy * 0.01 * right.length
        // Rounding may keep the residual from becoming any smaller.
        var least = Double.infinity, fruitless = 0
        for _ in 0..<10 * count {
            let length = residual.length
            if length <= goal || fruitless > 200 { break }
            fruitless = length < least * 0.999 ? 0 : fruitless + 1
            least = min(least, length)
            multiply(direction, into: &image)
            let step = weight / direction.overlap(with: image)
            solution.subtract(direction, times: -step)
            residual.subtract(image, times: step)
            var nextWeight = 0.0
            for index in 0..<count { nextWeight += residual[index] * residual[index] * reciprocals[index] }
            let ratio = nextWeight / weight
            for index in 0..<count {
                direction[index] = residual[index] * reciprocals[index] + ratio * direction[index]
            }
            weight = nextWeight
        }
        removeKnown(from: &solution)
        return solution
    }

    private func multiply(_ vector: [Double], into product: inout [Double]) {
        matrix.columns.withUnsafeBufferPointer { columns in
            matrix.values.withUnsafeBufferPointer { values in
                vector.withUnsafeBufferPointer { vector in
                    for row in 0..<matrix.rowCount {
                        var sum = 0.0
                        for entry in matrix.range(of: row) { sum += values[entry] * vector[Int(columns[entry])] }
                        product[row] = sum
                    }
                }
            }
        }
    }
}

extension [Double] {
    fileprivate func overlap(with other: [Double]) -> Double {
        var sum = 0.0
        for index in indices { sum += self[index] * other[index] }
        return sum
    }

    fileprivate mutating func subtract(_ other: [Double], times factor: Double) {
        for index in indices { self[index] -= factor * other[index] }
    }
}
