/// A rectangle of numbers, stored row by row.
///
/// ```swift
/// let matrix = Matrix([[1, 2], [3, 4]])
/// matrix[0, 1]            // 2
/// matrix.product([1, 1])  // [3, 7]
/// ```
public struct Matrix: Sendable, Hashable {
    public let rowCount: Int
    public let columnCount: Int
    /// The numbers, row by row.
    public internal(set) var values: [Double]

    /// Makes a matrix of one number throughout.
    public init(rowCount: Int, columnCount: Int, repeating value: Double = 0) {
        self.rowCount = rowCount
        self.columnCount = columnCount
        values = Array(repeating: value, count: rowCount * columnCount)
    }

    /// Makes a matrix of its rows.
    ///
    /// - Precondition: The rows are of one length.
    public init(_ rows: [[Double]]) {
        rowCount = rows.count
        columnCount = rows.first?.count ?? 0
        precondition(rows.allSatisfy { [columnCount] in $0.count == columnCount }, "rows differ in length")
        values = rows.flatMap(\.self)
    }

    /// The matrix with ones on the diagonal and zeros elsewhere.
    public static func identity(_ count: Int) -> Matrix {
        var matrix = Matrix(rowCount: count, columnCount: count)
        for index in 0..<count { matrix[index, index] = 1 }
        return matrix
    }

    /// Whether there are as many rows as columns.
    public var isSquare: Bool { rowCount == columnCount }

    public subscript(row: Int, column: Int) -> Double {
        get { values[row * columnCount + column] }
        set { values[row * columnCount + column] = newValue }
    }

    /// The rows.
    public var rows: [[Double]] {
        (0..<rowCount).map { Array(values[$0 * columnCount..<($0 + 1) * columnCount]) }
    }

    /// The numbers from the top left to the bottom right.
    public var diagonal: [Double] { (0..<min(rowCount, columnCount)).map { self[$0, $0] } }

    /// The matrix with rows for columns.
    public func transposed() -> Matrix {
        var matrix = Matrix(rowCount: columnCount, columnCount: rowCount)
        for row in 0..<rowCount { for column in 0..<columnCount { matrix[column, row] = self[row, column] } }
        return matrix
    }

    /// The product with a column vector.
    public func product(_ vector: [Double]) -> [Double] {
        precondition(vector.count == columnCount, "a vector of \(columnCount) numbers is needed")
        return (0..<rowCount).map { row in
            var sum = 0.0
            for column in 0..<columnCount { sum += self[row, column] * vector[column] }
            return sum
        }
    }

    /// The product with a matrix on the right.
    public func product(_ other: Matrix) -> Matrix {
        precondition(other.rowCount == columnCount, "a matrix of \(columnCount) rows is needed")
        var matrix = Matrix(rowCount: rowCount, columnCount: other.columnCount)
        for row in 0..<rowCount {
            for middle in 0..<columnCount {
                let factor = self[row, middle]
                guard factor != 0 else { continue }
                for column in 0..<other.columnCount { matrix[row, column] += factor * other[middle, column] }
            }
        }
        return matrix
    }

    /// The matrix whose product with this one is the identity; `nil` where there is none.
    ///
    /// - Complexity: O(*n*³), where *n* is the number of rows.
    public func inverted() -> Matrix? {
        guard isSquare, let factors = TriangularFactors(self) else { return nil }
        var inverse = Matrix(rowCount: rowCount, columnCount: rowCount)
        var unit = [Double](repeating: 0, count: rowCount)
        for column in 0..<rowCount {
            unit[column] = 1
            for (row, value) in factors.solve(unit).enumerated() { inverse[row, column] = value }
            unit[column] = 0
        }
        return inverse
    }
}

extension Matrix: CustomStringConvertible {
    /// A line for every row.
    public var description: String { rows.map { "\($0)" }.joined(separator: "\n") }
}

/// A square matrix as the product of a lower and an upper triangle, rows exchanged so that the largest number of a column
/// divides the others.
struct TriangularFactors {
    private let matrix: Matrix
    private let order: [Int]

    /// - Returns: `nil` where the matrix is singular or not finite.
    init?(_ matrix: Matrix) {
        var factors = matrix, order = Array(0..<matrix.rowCount)
        let count = matrix.rowCount
        let isRegular = factors.values.withUnsafeMutableBufferPointer { values in
            for step in 0..<count {
                var pivot = step
                for row in step..<count where abs(values[row * count + step]) > abs(values[pivot * count + step]) {
                    pivot = row
                }
                let divisor = values[pivot * count + step]
                guard divisor != 0, divisor.isFinite else { return false }
                if pivot != step {
                    order.swapAt(pivot, step)
                    for column in 0..<count { values.swapAt(pivot * count + column, step * count + column) }
                }
                for row in step + 1..<count where values[row * count + step] != 0 {
                    let factor = values[row * count + step] / divisor
                    values[row * count + step] = factor
                    for column in step + 1..<count {
                        values[row * count + column] -= factor * values[step * count + column]
                    }
                }
            }
            return true
        }
        guard isRegular else { return nil }
        self.matrix = factors
        self.order = order
    }

    /// The vector whose product with the matrix is the one given.
    func solve(_ right: [Double]) -> [Double] {
        let count = matrix.rowCount
        var solution = order.map { right[$0] }
        matrix.values.withUnsafeBufferPointer { values in
            for row in 0..<count {
                var sum = solution[row]
                for column in 0..<row { sum -= values[row * count + column] * solution[column] }
                solution[row] = sum
            }
            for row in (0..<count).reversed() {
                var sum = solution[row]
                for column in row + 1..<count { sum -= values[row * count + column] * solution[column] }
                solution[row] = sum / values[row * count + row]
            }
        }
        return solution
    }
}
