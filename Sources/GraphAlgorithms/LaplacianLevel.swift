/// A Laplacian of a multigrid, and how it becomes the next coarser one.
struct LaplacianLevel {
    var offsets: [Int32] = [0]
    var columns: [Int32] = []
    /// How strong the edges are: the numbers beside the diagonal with the opposite sign.
    var weights: [Double] = []
    var diagonal: [Double] = []
    /// What counts for how much when vectors have a length.
    var masses: [Double]
    /// By node the one of the next level that stands for it.
    var parents: [Int32] = []

    var count: Int { diagonal.count }
}

extension LaplacianLevel {
    /// Nodes by two, and those that are left with one of them: the most strongly joined together, those of few edges first.
    func pairs() -> (parents: [Int32], count: Int) {
        var starts = [Int](repeating: 0, count: count + 1)
        let degrees = (0..<count).map { min(Int(offsets[$0 + 1] - offsets[$0]), count - 1) }
        for degree in degrees { starts[degree + 1] += 1 }
        for degree in 0..<count { starts[degree + 1] += starts[degree] }
        var order = [Int](repeating: 0, count: count)
        for node in 0..<count {
            order[starts[degrees[node]]] = node
            starts[degrees[node]] += 1
        }
        var parents = [Int32](repeating: -1, count: count), next: Int32 = 0
        for node in order where parents[node] < 0 {
            var free = -1, freeStrength = 0.0, taken = -1, takenStrength = 0.0
            for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
                let other = Int(columns[entry])
                let strength = weights[entry] / diagonal[other]
                if parents[other] < 0 {
                    if strength > freeStrength { (free, freeStrength) = (other, strength) }
                } else if strength > takenStrength {
                    (taken, takenStrength) = (other, strength)
                }
            }
            if free >= 0 {
                parents[node] = next
                parents[free] = next
            } else if taken >= 0 {
                parents[node] = parents[taken]
                continue
            } else {
                parents[node] = next
            }
            next += 1
        }
        return (parents, Int(next))
    }

    /// The Laplacian of aggregates.
    func merged(_ aggregates: (parents: [Int32], count: Int)) -> Self {
        let parents = aggregates.parents
        var starts = [Int](repeating: 0, count: aggregates.count + 1)
        for parent in parents { starts[Int(parent) + 1] += 1 }
        for aggregate in 0..<aggregates.count { starts[aggregate + 1] += starts[aggregate] }
        var members = [Int](repeating: 0, count: count), ends = starts
        for node in 0..<count {
            members[ends[Int(parents[node])]] = node
            ends[Int(parents[node])] += 1
        }
        var result = Self(masses: Array(repeating: 0, count: aggregates.count))
        var sums = result.masses, isSeen = [Bool](repeating: false, count: aggregates.count), touched: [Int32] = []
        for aggregate in 0..<aggregates.count {
            touched.removeAll(keepingCapacity: true)
            for node in members[starts[aggregate]..<starts[aggregate + 1]] {
                result.masses[aggregate] += masses[node]
                for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
                    let other = parents[Int(columns[entry])]
                    guard other != aggregate else { continue }
                    if !isSeen[Int(other)] {
                        isSeen[Int(other)] = true
                        touched.append(other)
                    }
                    sums[Int(other)] += weights[entry]
                }
            }
            var diagonal = 0.0
            for other in touched {
                result.columns.append(other)
                result.weights.append(sums[Int(other)])
                diagonal += sums[Int(other)]
                sums[Int(other)] = 0
                isSeen[Int(other)] = false
            }
            result.diagonal.append(diagonal)
            result.offsets.append(Int32(result.columns.count))
        }
        return result
    }

    /// Cholesky's decomposition, with the first node of each part held fast.
    func triangle() -> [Double] {
        var parts = UnionFind(count: count), triangle = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
            triangle[row * count + row] = diagonal[row]
            for entry in Int(offsets[row])..<Int(offsets[row + 1]) {
                parts.unite(row, Int(columns[entry]))
                triangle[row * count + Int(columns[entry])] = -weights[entry]
            }
        }
        for part in parts.sets() where !part.isEmpty {
            let first = part[0]
            triangle[first * count + first] += diagonal[first] > 0 ? diagonal[first] : 1
        }
        for row in 0..<count {
            for column in 0...row {
                var sum = triangle[row * count + column]
                for index in 0..<column { sum -= triangle[row * count + index] * triangle[column * count + index] }
                // What cannot be told from 0 is no equation of its own.
                triangle[row * count + column] =
                    row == column
                    ? (sum > 1e-14 * triangle[row * count + row] ? sum.squareRoot() : .infinity)
                    : sum / triangle[column * count + column]
            }
        }
        return triangle
    }

    /// Meets one equation after the other.
    func sweep(
        _ right: UnsafeMutablePointer<Double>, _ answer: UnsafeMutablePointer<Double>, isBackward: Bool
    ) {
        offsets.withUnsafeBufferPointer { offsets in
            columns.withUnsafeBufferPointer { columns in
                weights.withUnsafeBufferPointer { weights in
                    diagonal.withUnsafeBufferPointer { diagonal in
                        for step in 0..<diagonal.count {
                            let node = isBackward ? diagonal.count - 1 - step : step
                            guard diagonal[node] > 0 else { continue }
                            var sum = right[node]
                            for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
                                sum += weights[entry] * answer[Int(columns[entry])]
                            }
                            answer[node] = sum / diagonal[node]
                        }
                    }
                }
            }
        }
    }

    func multiply(_ vector: UnsafeMutablePointer<Double>, into image: UnsafeMutablePointer<Double>) {
        offsets.withUnsafeBufferPointer { offsets in
            columns.withUnsafeBufferPointer { columns in
                weights.withUnsafeBufferPointer { weights in
                    diagonal.withUnsafeBufferPointer { diagonal in
                        for node in 0..<diagonal.count {
                            var sum = diagonal[node] * vector[node]
                            for entry in Int(offsets[node])..<Int(offsets[node + 1]) {
                                sum -= weights[entry] * vector[Int(columns[entry])]
                            }
                            image[node] = sum
                        }
                    }
                }
            }
        }
    }
}
