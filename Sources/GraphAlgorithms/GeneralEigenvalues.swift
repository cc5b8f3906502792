/// A number with an imaginary part, such as an eigenvalue of a directed network.
public struct ComplexNumber: Sendable, Hashable {
    public var real: Double
    public var imaginary: Double

    public init(_ real: Double, _ imaginary: Double = 0) {
        self.real = real
        self.imaginary = imaginary
    }

    /// The distance from zero.
    public var magnitude: Double { (real * real + imaginary * imaginary).squareRoot() }
}

extension ComplexNumber: CustomStringConvertible {
    /// `1.5`, `1.5 + 2.0i`
    public var description: String {
        imaginary == 0 ? "\(real)" : "\(real) \(imaginary < 0 ? "-" : "+") \(abs(imaginary))i"
    }
}

extension Matrix {
    /// The eigenvalues of any square matrix, by their real and then by their imaginary parts.
    ///
    /// Householder reflections make the matrix zero but one place below the diagonal (Hessenberg's form), Francis's double
    /// steps then but for blocks of two on it. Where a number is not finite, no eigenvalue is one.
    ///
    /// - Precondition: The matrix is square.
    /// - Complexity: O(*n*³) in time and O(*n*²) in space, where *n* is the number of rows.
    ///
    /// J. G. F. Francis, "The QR transformation, part 2", The Computer Journal 4 (1962), 332–345,
    /// https://doi.org/10.1093/comjnl/4.4.332
    public func eigenvalues() -> [ComplexNumber] {
        precondition(isSquare, "only square matrices have eigenvalues")
        guard values.allSatisfy(\.isFinite) else {
            return Array(repeating: ComplexNumber(.nan, .nan), count: rowCount)
        }
        var form = HessenbergForm(self)
        return form.eigenvalues().sorted { ($0.real, $0.imaginary) < ($1.real, $1.imaginary) }
    }
}

private struct HessenbergForm {
    private let count: Int
    private var matrix: Matrix
    private var norm = 0.0

    init(_ matrix: Matrix) {
        count = matrix.rowCount
        self.matrix = matrix
        for step in 0..<max(count - 2, 0) {
            let rows = step + 1..<count
            var vector = rows.map { self.matrix[$0, step] }
            guard reflect(&vector) else { continue }
            apply(vector, rows: rows, columns: step..<count, on: 0..<count)
            for row in rows.dropFirst() { self.matrix[row, step] = 0 }
        }
        for row in 0..<count { for column in max(row - 1, 0)..<count { norm += abs(self.matrix[row, column]) } }
    }

    /// Makes a vector the one of length √2 of the reflection that turns it into a multiple of the first unit vector.
    ///
    /// - Returns: Whether there is anything to reflect.
    private func reflect(_ vector: inout [Double]) -> Bool {
        let largest = vector.reduce(0) { max($0, abs($1)) }
        guard largest > 0, vector.dropFirst().contains(where: { $0 != 0 }) else { return false }
        vector = vector.map { $0 / largest }
        let length = vector.length
        vector[0] += vector[0] < 0 ? -length : length
        let factor = (2 as Double).squareRoot() / vector.length
        vector = vector.map { $0 * factor }
        return true
    }

    /// Applies a reflection of some rows on columns, and of the same columns on rows.
    private mutating func apply(_ vector: [Double], rows: Range<Int>, columns: Range<Int>, on others: Range<Int>) {
        matrix.values.withUnsafeMutableBufferPointer { [count] values in
            for column in columns {
                var sum = 0.0
                for (offset, row) in rows.enumerated() { sum += vector[offset] * values[row * count + column] }
                for (offset, row) in rows.enumerated() { values[row * count + column] -= sum * vector[offset] }
            }
            for row in others {
                var sum = 0.0
                for (offset, column) in rows.enumerated() { sum += vector[offset] * values[row * count + column] }
                for (offset, column) in rows.enumerated() { values[row * count + column] -= sum * vector[offset] }
            }
        }
    }

    mutating func eigenvalues() -> [ComplexNumber] {
        var found: [ComplexNumber] = [], last = count - 1, steps = 0
        while last >= 0 {
            let first = start(ofBlockEndingAt: last)
            if first == last {
                found.append(ComplexNumber(matrix[last, last]))
                last -= 1
                steps = 0
            } else if first == last - 1 {
                found += eigenvalues(ofPairAt: first)
                last -= 2
                steps = 0
            } else {
                steps += 1
                // Ten steps are many; the limit is only there so that rounding can never keep it from ending.
                guard steps < 500 else {
                    found.append(ComplexNumber(matrix[last, last]))
                    last -= 1
                    steps = 0
                    continue
                }
                step(first, last, isExceptional: steps % 10 == 0)
            }
        }
        return found
    }

    private mutating func start(ofBlockEndingAt last: Int) -> Int {
        var first = last
        while first > 0 {
            let scale = abs(matrix[first - 1, first - 1]) + abs(matrix[first, first])
            if abs(matrix[first, first - 1]) <= .ulpOfOne * (scale == 0 ? norm : scale) {
                matrix[first, first - 1] = 0
                break
            }
            first -= 1
        }
        return first
    }

    private func eigenvalues(ofPairAt first: Int) -> [ComplexNumber] {
        let upper = matrix[first, first], lower = matrix[first + 1, first + 1]
        let half = (upper - lower) / 2
        let square = half * half + matrix[first, first + 1] * matrix[first + 1, first]
        guard square >= 0 else {
            let root = (-square).squareRoot()
            return [ComplexNumber(lower + half, root), ComplexNumber(lower + half, -root)]
        }
        // The smaller one from the product of both, so that it does not lose its digits.
        let larger = half + (half < 0 ? -square.squareRoot() : square.squareRoot())
        let product = -matrix[first, first + 1] * matrix[first + 1, first]
        return [ComplexNumber(lower + larger), ComplexNumber(larger == 0 ? lower : lower + product / larger)]
    }

    /// One of Francis's double steps: the first column of a product of two shifted matrices gives a reflection, and more
    /// reflections push what it leaves below the form out of it.
    private mutating func step(_ first: Int, _ last: Int, isExceptional: Bool) {
        var sum = matrix[last - 1, last - 1] + matrix[last, last]
        var product =
            matrix[last - 1, last - 1] * matrix[last, last] - matrix[last - 1, last] * matrix[last, last - 1]
        if isExceptional {
            let size = abs(matrix[last, last - 1]) + abs(matrix[last - 1, last - 2])
            sum = 1.5 * size
            product = size * size
        }
        let corner = matrix[first, first], below = matrix[first + 1, first]
        var vector = [
            corner * corner + matrix[first, first + 1] * below - sum * corner + product,
            below * (corner + matrix[first + 1, first + 1] - sum),
            below * matrix[first + 2, first + 1],
        ]
        for index in first..<last {
            let size = min(3, last - index + 1)
            if index > first { vector = (0..<size).map { matrix[index + $0, index - 1] } }
            vector = Array(vector.prefix(size))
            guard reflect(&vector) else { continue }
            apply(
                vector, rows: index..<index + size, columns: max(index - 1, first)..<last + 1,
                on: first..<min(index + 4, last + 1))
            if index > first { for row in index + 1..<index + size { matrix[row, index - 1] = 0 } }
        }
    }
}
