extension Matrix {
    /// The eigenvalues of a symmetric matrix, ascending.
    ///
    /// Only the numbers on and below the diagonal are looked at. Where a number is not finite, no eigenvalue is one.
    ///
    /// - Precondition: The matrix is square.
    /// - Complexity: O(*n*³) in time and O(*n*²) in space, where *n* is the number of rows.
    public func symmetricEigenvalues() -> [Double] { symmetricEigensystem(withVectors: false).values }

    /// The eigenvalues of a symmetric matrix, ascending, and as the rows of a matrix an eigenvector of length 1 for each.
    ///
    /// An eigenvector is determined only up to its sign, and those of an eigenvalue that comes several times only up to a
    /// rotation.
    ///
    /// Householder reflections make the matrix tridiagonal, rotations with Wilkinson's shift (the implicit QL method) then
    /// diagonal.
    ///
    /// - Precondition: The matrix is square.
    /// - Complexity: O(*n*³) in time and O(*n*²) in space, where *n* is the number of rows.
    ///
    /// G. H. Golub, C. F. Van Loan, *Matrix Computations*, Johns Hopkins University Press, 4th edition 2013, §8.3.
    public func symmetricEigensystem() -> (values: [Double], vectors: Matrix) {
        symmetricEigensystem(withVectors: true)
    }

    private func symmetricEigensystem(withVectors: Bool) -> (values: [Double], vectors: Matrix) {
        precondition(isSquare, "only square matrices have eigenvalues")
        let isFinite = values.allSatisfy(\.isFinite)
        guard rowCount > 0, isFinite else {
            return (
                Array(repeating: .nan, count: rowCount),
                Matrix(rowCount: rowCount, columnCount: rowCount, repeating: .nan)
            )
        }
        var reduction = Tridiagonalization(self)
        var vectors = withVectors ? reduction.rotation() : Matrix(rowCount: 0, columnCount: 0)
        reduction.diagonalize(&vectors)
        let order = reduction.diagonal.indices.sorted { reduction.diagonal[$0] < reduction.diagonal[$1] }
        var sorted = Matrix(rowCount: vectors.rowCount, columnCount: vectors.columnCount)
        if withVectors {
            for (row, index) in order.enumerated() {
                for column in 0..<rowCount { sorted[row, column] = vectors[index, column] }
            }
        }
        return (order.map { reduction.diagonal[$0] }, sorted)
    }
}

/// A symmetric matrix on its way to its eigenvalues.
private struct Tridiagonalization {
    private let count: Int
    private(set) var diagonal: [Double]
    /// The numbers beside the diagonal; the last is 0.
    private var beside: [Double]
    /// Row *k* holds from column *k* + 1 the vector of the *k*-th reflection.
    private var reflectors: Matrix
    /// Twice the reciprocal of the square of each vector's length.
    private var factors: [Double]

    init(_ matrix: Matrix) {
        let count = matrix.rowCount
        var diagonal = [Double](repeating: 0, count: count), beside = diagonal, factors = diagonal, product = diagonal
        var reflectors = matrix
        for row in 0..<count { for column in 0..<row { reflectors[column, row] = matrix[row, column] } }
        reflectors.values.withUnsafeMutableBufferPointer { values in
            for step in 0..<count {
                diagonal[step] = values[step * count + step]
                guard step + 1 < count else { break }
                // The row from behind the diagonal; the matrix is symmetric, so it is the column as well.
                let row = UnsafeMutableBufferPointer(rebasing: values[step * count..<(step + 1) * count])
                var largest = 0.0
                for column in step + 1..<count { largest = max(largest, abs(row[column])) }
                guard largest > 0 else { continue }
                var square = 0.0
                for column in step + 1..<count {
                    row[column] /= largest
                    square += row[column] * row[column]
                }
                let length = row[step + 1] > 0 ? -square.squareRoot() : square.squareRoot()
                beside[step] = length * largest
                row[step + 1] -= length
                square = 0
                for column in step + 1..<count { square += row[column] * row[column] }
                guard square > 0 else { continue }
                let factor = 2 / square
                factors[step] = factor
                var overlap = 0.0
                for index in step + 1..<count {
                    var sum = 0.0
                    for column in step + 1..<count { sum += values[index * count + column] * row[column] }
                    product[index] = factor * sum
                    overlap += product[index] * row[index]
                }
                for index in step + 1..<count { product[index] -= factor / 2 * overlap * row[index] }
                for index in step + 1..<count {
                    let first = row[index], second = product[index]
                    for column in step + 1..<count {
                        values[index * count + column] -= first * product[column] + second * row[column]
                    }
                }
            }
        }
        self.count = count
        self.diagonal = diagonal
        self.beside = beside
        self.reflectors = reflectors
        self.factors = factors
    }

    /// The product of the reflections, transposed.
    func rotation() -> Matrix {
        var rotation = Matrix.identity(count)
        var product = [Double](repeating: 0, count: count)
        for step in (0..<count).reversed() where factors[step] != 0 {
            for column in step + 1..<count { product[column] = 0 }
            for row in step + 1..<count {
                let value = reflectors[step, row]
                for column in step + 1..<count { product[column] += value * rotation[row, column] }
            }
            for row in step + 1..<count {
                let value = factors[step] * reflectors[step, row]
                for column in step + 1..<count { rotation[row, column] -= value * product[column] }
            }
        }
        return rotation.transposed()
    }

    /// Turns the numbers beside the diagonal into zeros, and the rows of a matrix along with it.
    mutating func diagonalize(_ vectors: inout Matrix) {
        let scale = zip(diagonal, beside).reduce(0) { max($0, abs($1.0) + abs($1.1)) }
        let limit = scale * .ulpOfOne
        for first in 0..<count {
            // Three steps are usual; the limit is only there so that rounding can never keep it from ending.
            for _ in 0..<200 {
                var last = first
                while last < count - 1, abs(beside[last]) > limit { last += 1 }
                if last == first { break }
                rotate(first, last, &vectors)
            }
        }
    }

    /// A step of the QL method with an implicit shift on a part of the matrix that does not fall apart.
    private mutating func rotate(_ first: Int, _ last: Int, _ vectors: inout Matrix) {
        let half = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first])
        let root = (half * half + 1).squareRoot()
        var bulge = diagonal[last] - diagonal[first] + beside[first] / (half + (half < 0 ? -root : root))
        var sine = 1.0, cosine = 1.0, shift = 0.0
        for index in (first..<last).reversed() {
            let far = sine * beside[index], near = cosine * beside[index]
            let radius = (far * far + bulge * bulge).squareRoot()
            beside[index + 1] = radius
            guard radius > 0 else {
                diagonal[index + 1] -= shift
                beside[last] = 0
                return
            }
            sine = far / radius
            cosine = bulge / radius
            let reduced = diagonal[index + 1] - shift
            let change = (diagonal[index] - reduced) * sine + 2 * cosine * near
            shift = sine * change
            diagonal[index + 1] = reduced + shift
            bulge = cosine * change - near
            guard vectors.rowCount > 0 else { continue }
            vectors.values.withUnsafeMutableBufferPointer { [count] values in
                let upper = index * count, lower = upper + count
                for column in 0..<count {
                    let value = values[lower + column]
                    values[lower + column] = sine * values[upper + column] + cosine * value
                    values[upper + column] = cosine * values[upper + column] - sine * value
                }
            }
        }
        diagonal[first] -= shift
        beside[first] = bulge
        beside[last] = 0
    }
}
