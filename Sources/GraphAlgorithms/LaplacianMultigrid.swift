/// Roughly solves systems of equations of a large Laplacian, in time that grows with its entries alone: multigrid by aggregation.
///
/// Nodes that hang together most are one node of the next coarser Laplacian, about four at a time. What a sweep over the
/// equations leaves of an error is smooth, so that the coarser Laplacian can take it away; there one or two steps of
/// conjugate gradients are made, with the coarser ones after it in turn.
///
/// Y. Notay, "An aggregation-based algebraic multigrid method", Electronic Transactions on Numerical Analysis 37 (2010),
/// 123–146, https://etna.math.kent.edu/vol.37.2010/pp123-146.dir/pp123-146.pdf
final class LaplacianMultigrid {
    private let levels: [LaplacianLevel]
    /// Of the coarsest Laplacian, with one node of each part held fast: the lower triangle whose product with its transpose
    /// it is, row by row.
    private let triangle: [Double]
    /// What turns the matrix into a Laplacian, whose rows have the sum 0, when rows and columns are multiplied by it.
    private let scale: [Double]
    /// Six vectors for each level.
    private let workspace: UnsafeMutablePointer<Double>
    private let places: [Int]

    /// - Parameters:
    ///   - matrix: A Laplacian without negative weights, also a normalized one.
    ///   - null: A vector without zeros whose image is 0.
    init(_ matrix: SparseMatrix, null: [Double]) {
        let factor = Double(matrix.rowCount).squareRoot()
        let scale = null.map { abs($0) * factor }
        var level = LaplacianLevel(masses: scale.map { $0 * $0 })
        for row in 0..<matrix.rowCount {
            var sum = 0.0
            for entry in matrix.range(of: row) where matrix.values[entry] < 0 {
                let column = Int(matrix.columns[entry])
                let weight = -matrix.values[entry] * scale[row] * scale[column]
                level.columns.append(Int32(column))
                level.weights.append(weight)
                sum += weight
            }
            level.offsets.append(Int32(level.columns.count))
            level.diagonal.append(sum)
        }
        var levels: [LaplacianLevel] = []
        while level.count > 64 {
            let first = level.pairs(), half = level.merged(first), second = half.pairs(), next = half.merged(second)
            guard next.count < level.count else { break }
            level.parents = first.parents.map { second.parents[Int($0)] }
            levels.append(level)
            level = next
        }
        levels.append(level)
        self.levels = levels
        self.scale = scale
        triangle = level.triangle()
        var places = [0]
        for level in levels { places.append((places.last ?? 0) + 6 * level.count) }
        self.places = places
        workspace = .allocate(capacity: places[levels.count])
        workspace.initialize(repeating: 0, count: places[levels.count])
    }

    deinit { workspace.deallocate() }

    /// A vector whose image is near the one given, but for the part of that which is no image.
    func solution(of right: [Double]) -> [Double] {
        let count = levels[0].count, own = vector(0, 0), answer = vector(0, 1)
        for node in 0..<count { own[node] = right[node] * scale[node] }
        solve(0, own, into: answer)
        return (0..<count).map { answer[$0] * scale[$0] }
    }

    /// Vectors near the eigenvectors for the smallest eigenvalues but the first, of which there may be fewer.
    func roughEigenvectors(_ count: Int) -> [[Double]] {
        let coarsest = levels[levels.count - 1], size = coarsest.count
        var matrix = Matrix(rowCount: size, columnCount: size)
        let roots = coarsest.masses.map { $0.squareRoot() }
        for row in 0..<size {
            matrix[row, row] = coarsest.diagonal[row] / coarsest.masses[row]
            for entry in Int(coarsest.offsets[row])..<Int(coarsest.offsets[row + 1]) {
                let column = Int(coarsest.columns[entry])
                matrix[row, column] = -coarsest.weights[entry] / (roots[row] * roots[column])
            }
        }
        var places = Array(levels[0].masses.indices)
        for level in levels.dropLast() { places = places.map { Int(level.parents[$0]) } }
        let vectors = matrix.symmetricEigensystem().vectors
        return (1..<max(min(count + 1, size), 1)).map { row in
            // Steps at the borders of aggregates are smoothed by applying the inverse.
            solution(of: places.indices.map { vectors[row, places[$0]] / roots[places[$0]] * scale[$0] })
        }
    }

    private func vector(_ level: Int, _ number: Int) -> UnsafeMutablePointer<Double> {
        workspace + places[level] + number * levels[level].count
    }

    /// One cycle: a sweep forwards, the coarser levels, a sweep backwards.
    private func solve(_ number: Int, _ right: UnsafeMutablePointer<Double>, into answer: UnsafeMutablePointer<Double>)
    {
        let level = levels[number], count = level.count
        guard number + 1 < levels.count else {
            solveCoarsest(right, into: answer)
            return
        }
        let coarse = levels[number + 1].count, image = vector(number, 5)
        for node in 0..<count { answer[node] = 0 }
        level.sweep(right, answer, isBackward: false)
        level.multiply(answer, into: image)
        let coarseRight = vector(number + 1, 0), coarseAnswer = vector(number + 1, 1)
        for node in 0..<coarse { coarseRight[node] = 0 }
        level.parents.withUnsafeBufferPointer { parents in
            for node in 0..<count { coarseRight[Int(parents[node])] += right[node] - image[node] }
        }
        if number + 2 < levels.count {
            accelerate(number + 1, coarseRight, into: coarseAnswer, before: level)
        } else {
            solveCoarsest(coarseRight, into: coarseAnswer)
        }
        level.parents.withUnsafeBufferPointer { parents in
            for node in 0..<count { answer[node] += coarseAnswer[Int(parents[node])] }
        }
        level.sweep(right, answer, isBackward: true)
    }

    /// One or two steps of conjugate gradients with a cycle as preconditioner. Aggregates are too stiff, which the steps'
    /// lengths make good.
    private func accelerate(
        _ number: Int, _ right: UnsafeMutablePointer<Double>, into answer: UnsafeMutablePointer<Double>,
        before finer: LaplacianLevel
    ) {
        let level = levels[number], count = level.count
        let image = vector(number, 2), second = vector(number, 3), secondImage = vector(number, 4)
        solve(number, right, into: answer)
        level.multiply(answer, into: image)
        let curvature = dot(answer, image, count), slope = dot(answer, right, count)
        guard curvature > 0 else { return }
        let length = dot(right, right, count), step = slope / curvature
        // The cycle has no more use for what was on the right.
        for node in 0..<count { right[node] -= step * image[node] }
        let isFine =
            dot(right, right, count) <= length / 16 || level.columns.count * 3 > finer.columns.count
        guard !isFine else {
            for node in 0..<count { answer[node] *= step }
            return
        }
        solve(number, right, into: second)
        level.multiply(second, into: secondImage)
        let shared = dot(second, image, count), secondSlope = dot(second, right, count)
        let rest = dot(second, secondImage, count) - shared * shared / curvature
        let secondStep = rest > 0 ? secondSlope / rest : 0
        let firstStep = step - shared * secondStep / curvature
        for node in 0..<count { answer[node] = firstStep * answer[node] + secondStep * second[node] }
    }

    private func solveCoarsest(_ right: UnsafeMutablePointer<Double>, into answer: UnsafeMutablePointer<Double>) {
        let count = levels[levels.count - 1].count
        triangle.withUnsafeBufferPointer { triangle in
            for row in 0..<count {
                var sum = right[row]
                for column in 0..<row { sum -= triangle[row * count + column] * answer[column] }
                answer[row] = sum / triangle[row * count + row]
            }
            for row in (0..<count).reversed() {
                answer[row] /= triangle[row * count + row]
                for column in 0..<row { answer[column] -= triangle[row * count + column] * answer[row] }
            }
        }
    }

    private func dot(_ left: UnsafeMutablePointer<Double>, _ right: UnsafeMutablePointer<Double>, _ count: Int)
        -> Double
    {
        var sum = 0.0
        for index in 0..<count { sum += left[index] * right[index] }
        return sum
    }
}
