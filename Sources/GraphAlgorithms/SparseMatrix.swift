/// A matrix most of whose numbers are 0: only the others are stored, row by row and in each row by column.
///
/// ```swift
/// let laplacian = Graph(edges: [("a", "b"), ("b", "c")]).laplacianMatrix()
/// laplacian[1, 1]               // 2
/// laplacian.product([1, 2, 3])  // [-1, 0, 1]
/// laplacian.dense               // three rows of three
/// ```
public struct SparseMatrix: Sendable, Hashable {
    public let rowCount: Int
    public let columnCount: Int
    /// Where the entries of each row begin; one more than there are rows.
    public let offsets: [Int32]
    /// The column of each entry.
    public let columns: [Int32]
    /// The number of each entry.
    public let values: [Double]

    /// Makes a matrix of numbers and their places; numbers at one place add up.
    public init(rowCount: Int, columnCount: Int, entries: [(row: Int, column: Int, value: Double)]) {
        var starts = [Int](repeating: 0, count: rowCount + 1)
        for entry in entries { starts[entry.row + 1] += 1 }
        for row in 0..<rowCount { starts[row + 1] += starts[row] }
        var places = starts, order = [Int](repeating: 0, count: entries.count)
        for (number, entry) in entries.enumerated() {
            order[places[entry.row]] = number
            places[entry.row] += 1
        }
        var offsets: [Int32] = [0], columns: [Int32] = [], values: [Double] = []
        columns.reserveCapacity(entries.count)
        values.reserveCapacity(entries.count)
        for row in 0..<rowCount {
            let first = columns.count
            // In the order of the entries where they are at one place, so that sums come out the same.
            let sorted = order[starts[row]..<starts[row + 1]].sorted {
                (entries[$0].column, $0) < (entries[$1].column, $1)
            }
            for number in sorted {
                let column = Int32(entries[number].column)
                precondition(column >= 0 && column < columnCount, "a column is beyond the matrix")
                if columns.count > first, columns.last == column {
                    values[values.count - 1] += entries[number].value
                } else {
                    columns.append(column)
                    values.append(entries[number].value)
                }
            }
            offsets.append(Int32(columns.count))
        }
        self.init(
            rowCount: rowCount, columnCount: columnCount, offsets: offsets, columns: columns, values: values)
    }

    init(rowCount: Int, columnCount: Int, offsets: [Int32], columns: [Int32], values: [Double]) {
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.offsets = offsets
        self.columns = columns
        self.values = values
    }

    /// How many numbers are stored.
    public var entryCount: Int { values.count }

    /// The number at a place, 0 where none is stored.
    ///
    /// - Complexity: O(*d*), where *d* is the number of entries of the row.
    public subscript(row: Int, column: Int) -> Double {
        for entry in range(of: row) where columns[entry] == column { return values[entry] }
        return 0
    }

    /// The numbers that are stored, with their places.
    public var entries: [(row: Int, column: Int, value: Double)] {
        (0..<rowCount).flatMap { row in range(of: row).map { (row, Int(columns[$0]), values[$0]) } }
    }

    /// The sum of every row.
    public var rowSums: [Double] { (0..<rowCount).map { row in range(of: row).reduce(0) { $0 + values[$1] } } }

    /// The numbers from the top left to the bottom right.
    public var diagonal: [Double] { (0..<min(rowCount, columnCount)).map { self[$0, $0] } }

    /// The matrix with its zeros.
    public var dense: Matrix {
        var matrix = Matrix(rowCount: rowCount, columnCount: columnCount)
        for row in 0..<rowCount { for entry in range(of: row) { matrix[row, Int(columns[entry])] = values[entry] } }
        return matrix
    }

    /// The product with a column vector.
    ///
    /// - Complexity: O(*r* + *k*), where *r* is the number of rows and *k* that of entries.
    public func product(_ vector: [Double]) -> [Double] {
        precondition(vector.count == columnCount, "a vector of \(columnCount) numbers is needed")
        return (0..<rowCount).map { row in
            var sum = 0.0
            for entry in range(of: row) { sum += values[entry] * vector[Int(columns[entry])] }
            return sum
        }
    }

    /// The matrix with rows for columns.
    public func transposed() -> SparseMatrix {
        SparseMatrix(
            rowCount: columnCount, columnCount: rowCount,
            entries: entries.map { (row: $0.column, column: $0.row, value: $0.value) })
    }

    /// The same places with other numbers.
    public func mapValues(
        _ transform: (_ row: Int, _ column: Int, _ value: Double) throws -> Double
    ) rethrows -> SparseMatrix {
        var newValues: [Double] = []
        newValues.reserveCapacity(values.count)
        for row in 0..<rowCount {
            for entry in range(of: row) { newValues.append(try transform(row, Int(columns[entry]), values[entry])) }
        }
        return SparseMatrix(
            rowCount: rowCount, columnCount: columnCount, offsets: offsets, columns: columns, values: newValues)
    }

    @inline(__always)
    func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }
}
