/// Positions of the nodes of a network in one part at distances from one another that are like those in the network: by
/// the distances of every node from some, the pivots, each of which stands for the nodes near it.
///
/// Where every node is a pivot the distances of all pairs count. Nodes are moved in blocks of eight, each lane of a vector
/// being one. There are only additions, multiplications, divisions and square roots, so the positions are the same
/// everywhere.
///
/// J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by stochastic gradient descent", IEEE Transactions on
/// Visualization and Computer Graphics 25 (2019), 2738–2748, https://doi.org/10.1109/TVCG.2018.2859997;
/// M. Ortmann, M. Klimenta, U. Brandes, "A sparse stress model", Journal of Graph Algorithms and Applications 21 (2017),
/// 791–821, https://doi.org/10.7155/jgaa.00440; the last steps after E. R. Gansner, Y. Koren, S. North, "Graph drawing by
/// stress majorization", Graph Drawing 2004, 239–250, https://doi.org/10.1007/978-3-540-31843-9_25
struct PivotStress: ~Copyable {
    typealias Lanes = SIMD8<Float>

    private let count: Int
    private let blockCount: Int
    private let rows: LayoutRows
    private let pivots: [Int32]
    /// Whether the pivots are all nodes, so that edges need not be looked at beside them.
    private let isComplete: Bool
    /// By block and pivot the distances of the block's nodes, and how much they count.
    private let distances: UnsafeMutablePointer<Lanes>
    private let weights: UnsafeMutablePointer<Lanes>
    /// The positions by block.
    private let x: UnsafeMutablePointer<Lanes>
    private let y: UnsafeMutablePointer<Lanes>
    /// By block 1 for the nodes that may move and 0 for the others.
    private let isFree: UnsafeMutablePointer<Lanes>
    /// Where some nodes are held, and how strongly by node: 0 for those that are not.
    private var anchors: [SIMD2<Float>] = []
    private var holds: [Float] = []
    private(set) var longest: Float = 0
    private var heaviest: Float = 0
    private var lightest: Float = .infinity
    private var random: SplitMix

    /// - Parameters:
    ///   - rows: A network in one part, best with neighbours near to one another.
    ///   - pivotCount: How many pivots there are.
    ///   - isPinned: Which nodes do not move; empty where all may.
    init(_ rows: LayoutRows, pivotCount: Int, isPinned: [Bool] = [], seed: UInt64) {
        let count = rows.count, blockCount = (count + 7) / 8, pivotCount = min(pivotCount, count)
        self.count = count
        self.blockCount = blockCount
        self.rows = rows
        random = SplitMix(seed: seed)
        isComplete = pivotCount == count
        distances = .allocate(capacity: blockCount * pivotCount)
        weights = .allocate(capacity: blockCount * pivotCount)
        distances.initialize(repeating: .zero, count: blockCount * pivotCount)
        weights.initialize(repeating: .zero, count: blockCount * pivotCount)
        x = .allocate(capacity: blockCount)
        y = .allocate(capacity: blockCount)
        isFree = .allocate(capacity: blockCount)
        x.initialize(repeating: .zero, count: blockCount)
        y.initialize(repeating: .zero, count: blockCount)
        isFree.initialize(repeating: .one, count: blockCount)
        for (rank, isPinned) in isPinned.enumerated() where isPinned { isFree[rank / 8][rank % 8] = 0 }
        var pivots: [Int32] = []
        let distances = distances
        // Each pivot is far from those before it.
        var nearest = [Double](repeating: .infinity, count: count), regions = [Int32](repeating: 0, count: count)
        var next = isComplete ? 0 : random.below(count), all = nearest
        for pivot in 0..<pivotCount {
            pivots.append(Int32(next))
            for rank in 0..<count { all[rank] = .infinity }
            all.withUnsafeMutableBufferPointer { rows.fillDistances(from: next, $0) }
            let lanes = UnsafeMutableRawPointer(distances).assumingMemoryBound(to: Float.self)
            var farthest = 0.0, total = 0.0
            for rank in 0..<count {
                let distance = all[rank]
                lanes[((rank / 8) * pivotCount + pivot) * 8 + rank % 8] = Float(distance)
                if distance < nearest[rank] {
                    nearest[rank] = distance
                    regions[rank] = Int32(pivot)
                }
                farthest = max(farthest, distance)
                total += nearest[rank]
            }
            longest = max(longest, Float(farthest))
            if isComplete {
                next += 1
            } else {
                // With a chance in proportion to the distance: the farthest alone would all be at the rim.
                var place = random.unit() * total
                next = 0
                while next < count - 1, place >= nearest[next] || nearest[next] == 0 {
                    place -= nearest[next]
                    next += 1
                }
                if total == 0 { break }
            }
        }
        while pivots.count < pivotCount { pivots.append(pivots[0]) }
        self.pivots = pivots
        if isComplete {
            weighCompletely()
        } else {
            weigh(regions, nearest)
        }
    }

    deinit {
        for memory in [distances, weights, x, y, isFree] { memory.deallocate() }
    }

    private mutating func weighCompletely() {
        for index in 0..<blockCount * count {
            for lane in 0..<8 {
                let distance = distances[index][lane]
                guard distance > 0 else { continue }
                let weight = 1 / (distance * distance)
                weights[index][lane] = weight
                lightest = min(lightest, weight)
                heaviest = max(heaviest, weight)
            }
        }
    }

    /// A pivot counts for the nodes nearest to it, as far as they are in a node's direction.
    private mutating func weigh(_ regions: [Int32], _ nearest: [Double]) {
        let pivotCount = pivots.count, width = rows.lengths.isEmpty ? Int(longest) + 1 : 1024
        let factor: Float = rows.lengths.isEmpty ? 0.5 : 512 / max(longest, .leastNormalMagnitude)
        var members = [Float](repeating: 0, count: pivotCount * width)
        for rank in 0..<count {
            let place = rows.lengths.isEmpty ? Int(nearest[rank]) : Int(Float(nearest[rank]) * factor * 2)
            members[Int(regions[rank]) * width + min(place, width - 1)] += 1
        }
        for pivot in 0..<pivotCount {
            for place in 1..<max(width, 1) { members[pivot * width + place] += members[pivot * width + place - 1] }
        }
        members.withUnsafeBufferPointer { members in
            for block in 0..<blockCount {
                for pivot in 0..<pivotCount {
                    let distance = distances[block * pivotCount + pivot]
                    let places = SIMD8<Int32>(distance * factor)
                    var counts = Lanes.zero
                    for lane in 0..<8 { counts[lane] = members[pivot * width + min(Int(places[lane]), width - 1)] }
                    counts.replace(with: 1, where: counts .< 1)
                    var weight = counts / (distance * distance)
                    weight.replace(with: 0, where: distance .<= 0)
                    weights[block * pivotCount + pivot] = weight
                    heaviest = max(heaviest, weight.max())
                    weight.replace(with: .infinity, where: weight .<= 0)
                    lightest = min(lightest, weight.min())
                }
            }
        }
        for entry in rows.targets.indices {
            let length = Float(rows.length(at: entry))
            if length > 0 { heaviest = max(heaviest, 1 / (length * length)) }
        }
    }

    /// The positions.
    var points: [SIMD2<Double>] {
        get { (0..<count).map { SIMD2(Double(x[$0 / 8][$0 % 8]), Double(y[$0 / 8][$0 % 8])) } }
        set {
            for (rank, point) in newValue.enumerated() {
                x[rank / 8][rank % 8] = Float(point.x)
                y[rank / 8][rank % 8] = Float(point.y)
            }
        }
    }

    /// Puts the nodes anywhere in a square as wide as the network.
    mutating func scatter() {
        for rank in 0..<count where isFree[rank / 8][rank % 8] == 1 {
            x[rank / 8][rank % 8] = Float(random.unit()) * longest
            y[rank / 8][rank % 8] = Float(random.unit()) * longest
        }
    }

    /// Puts the nodes where their distances from some pivots alone would have them, by classical scaling.
    ///
    /// U. Brandes, C. Pich, "Eigensolver methods for progressive multidimensional scaling of large data", Graph Drawing
    /// 2006, 42–53, https://doi.org/10.1007/978-3-540-70904-6_6
    mutating func unfold() {
        let width = min(pivots.count, 32), pivotCount = pivots.count
        let step = Double(pivotCount) / Double(width), columns = (0..<width).map { Int(Double($0) * step) }
        let lanes = UnsafeMutableRawPointer(distances).assumingMemoryBound(to: Float.self)
        // The squares of distances, their means by row and column taken off.
        var table = [Double](repeating: 0, count: count * width)
        var means = [Double](repeating: 0, count: width)
        for rank in 0..<count {
            var sum = 0.0
            for (place, column) in columns.enumerated() {
                let distance = Double(lanes[((rank / 8) * pivotCount + column) * 8 + rank % 8])
                table[rank * width + place] = distance * distance
                sum += distance * distance
            }
            for place in 0..<width {
                table[rank * width + place] -= sum / Double(width)
                means[place] += table[rank * width + place] / Double(count)
            }
        }
        var products = [Double](repeating: 0, count: width * width)
        for rank in 0..<count {
            for place in 0..<width { table[rank * width + place] -= means[place] }
            for first in 0..<width {
                let value = table[rank * width + first]
                for second in 0..<width { products[first * width + second] += value * table[rank * width + second] }
            }
        }
        var axes: [[Double]] = []
        for _ in 0..<2 {
            var axis = (0..<width).map { _ in random.unit() - 0.5 }, value = 0.0
            for _ in 0..<100 {
                var next = (0..<width).map { row in
                    (0..<width).reduce(0) { $0 + products[row * width + $1] * axis[$1] }
                }
                for other in axes {
                    let overlap = zip(next, other).reduce(0) { $0 + $1.0 * $1.1 }
                    for place in 0..<width { next[place] -= overlap * other[place] }
                }
                value = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
                guard value > 0 else { break }
                axis = next.map { $0 / value }
            }
            axes.append(axis)
        }
        var points = [SIMD2<Double>](repeating: .zero, count: count)
        for rank in 0..<count {
            for place in 0..<width {
                points[rank] += SIMD2(axes[0][place], axes[1][place]) * table[rank * width + place]
            }
        }
        // As wide as the distances from the pivots ask for, and nothing on one another.
        var sum = 0.0, squares = 0.0
        for (place, column) in columns.enumerated() {
            let pivot = Int(pivots[columns[place]])
            for rank in 0..<count {
                let distance = Double(lanes[((rank / 8) * pivotCount + column) * 8 + rank % 8])
                guard distance > 0 else { continue }
                let ratio = (points[rank] - points[pivot]).length / distance
                sum += ratio
                squares += ratio * ratio
            }
        }
        let factor = squares > 0 ? sum / squares : 0
        for rank in 0..<count where isFree[rank / 8][rank % 8] == 1 {
            x[rank / 8][rank % 8] = Float(points[rank].x * factor + random.unit() * 0.1)
            y[rank / 8][rank % 8] = Float(points[rank].y * factor + random.unit() * 0.1)
        }
    }

    /// Moves nodes towards their distances from one pivot after the other, each time by less.
    ///
    /// - Parameters:
    ///   - rounds: How often every distance is looked at.
    ///   - heat: By what share of the longest distance the first round may move a node, from 0 to 1.
    mutating func anneal(rounds: Int, heat: Float = 1) {
        guard count > 1, lightest < .infinity, heaviest > 0, rounds > 0 else { return }
        var step = heat / lightest
        let last = min(0.1 / heaviest, step)
        let cooling = Self.root(of: last / step, rounds - 1)
        for _ in 0..<rounds {
            descend(step)
            step *= cooling
        }
    }

    /// A number whose power is a number between 0 and 1: by halving, for the same result everywhere.
    private static func root(of number: Float, _ exponent: Int) -> Float {
        guard exponent > 0 else { return 1 }
        var low: Float = 0, high: Float = 1
        for _ in 0..<40 {
            let middle = (low + high) / 2
            var power: Float = 1
            for _ in 0..<exponent { power *= middle }
            if power < number { low = middle } else { high = middle }
        }
        return high
    }

    private mutating func descend(_ step: Float) {
        let pivotCount = pivots.count
        var pivotX = [Float](repeating: 0, count: pivotCount), pivotY = pivotX
        let ownX = UnsafeMutableRawPointer(x).assumingMemoryBound(to: Float.self)
        let ownY = UnsafeMutableRawPointer(y).assumingMemoryBound(to: Float.self)
        for (place, pivot) in pivots.enumerated() {
            pivotX[place] = ownX[Int(pivot)]
            pivotY[place] = ownY[Int(pivot)]
        }
        var places = [Int32](repeating: -1, count: count)
        for (place, pivot) in pivots.enumerated() { places[Int(pivot)] = Int32(place) }
        pivotX.withUnsafeMutableBufferPointer { pivotX in
            pivotY.withUnsafeMutableBufferPointer { pivotY in
                for turn in 0..<blockCount {
                    let block = turn
                    var blockX = x[block], blockY = y[block]
                    let free = isFree[block] * 0.5, start = block * pivotCount
                    @inline(__always)
                    func move(_ range: Range<Int>) {
                        for pivot in range {
                            let distance = distances[start + pivot], weight = weights[start + pivot]
                            let deltaX = blockX - pivotX[pivot], deltaY = blockY - pivotY[pivot]
                            let length = (deltaX * deltaX + deltaY * deltaY + 1e-12).squareRoot()
                            let share = pointwiseMin(weight * step, .one) * free * ((length - distance) / length)
                            blockX -= deltaX * share
                            blockY -= deltaY * share
                        }
                    }
                    let first = random.below(pivotCount)
                    move(first..<pivotCount)
                    move(0..<first)
                    x[block] = blockX
                    y[block] = blockY
                    let ranks = block * 8..<min(block * 8 + 8, count)
                    if !isComplete {
                        for rank in ranks where isFree[block][rank % 8] == 1 { pull(rank, step, ownX, ownY) }
                    }
                    for rank in ranks where places[rank] >= 0 {
                        pivotX[Int(places[rank])] = ownX[rank]
                        pivotY[Int(places[rank])] = ownY[rank]
                    }
                }
            }
        }
    }

    /// Moves a node by its edges.
    @inline(__always)
    private func pull(
        _ rank: Int, _ step: Float, _ ownX: UnsafeMutablePointer<Float>, _ ownY: UnsafeMutablePointer<Float>
    ) {
        for entry in rows.range(of: rank) {
            let other = Int(rows.targets[entry]), distance = Float(rows.length(at: entry))
            guard distance > 0 else { continue }
            let deltaX = ownX[rank] - ownX[other], deltaY = ownY[rank] - ownY[other]
            let length = (deltaX * deltaX + deltaY * deltaY + 1e-12).squareRoot()
            let share = min(step / (distance * distance), 1) * 0.5 * ((length - distance) / length)
            ownX[rank] -= deltaX * share
            ownY[rank] -= deltaY * share
        }
    }

    /// The sum over all nodes and pivots of the squares of the relative differences of their distances.
    var cost: Double {
        let pivotCount = pivots.count
        var sum = 0.0
        for block in 0..<blockCount {
            let blockX = x[block], blockY = y[block]
            var blockSum = Lanes.zero
            for (place, pivot) in pivots.enumerated() {
                let distance = distances[block * pivotCount + place], weight = weights[block * pivotCount + place]
                let deltaX = blockX - x[Int(pivot) / 8][Int(pivot) % 8]
                let deltaY = blockY - y[Int(pivot) / 8][Int(pivot) % 8]
                let difference = (deltaX * deltaX + deltaY * deltaY).squareRoot() - distance
                blockSum += weight * difference * difference
            }
            for lane in 0..<8 { sum += Double(blockSum[lane]) }
        }
        return sum
    }

    /// Holds nodes near to where they are now.
    ///
    /// - Parameter holds: How strongly, by node: 1 is as strongly as all distances together pull.
    mutating func hold(_ holds: [Double]) {
        self.holds = holds.map { Float($0) }
        anchors = points.map { SIMD2<Float>($0) }
    }

    /// Moves every node to the mean of where its distances would have it, until none moves much.
    mutating func settle(sweeps: Int) {
        let limit = longest * 1e-4
        for _ in 0..<sweeps {
            // Eight at once would step past one another where they are nearly all there are.
            let farthest = isComplete && count <= 100 ? settleSingly() : settleInBlocks()
            if farthest <= limit { break }
        }
    }

    /// - Returns: How far a node moved at most.
    private func settleSingly() -> Float {
        let ownX = UnsafeMutableRawPointer(x).assumingMemoryBound(to: Float.self)
        let ownY = UnsafeMutableRawPointer(y).assumingMemoryBound(to: Float.self)
        let allDistances = UnsafeMutableRawPointer(distances).assumingMemoryBound(to: Float.self)
        let allWeights = UnsafeMutableRawPointer(weights).assumingMemoryBound(to: Float.self)
        var farthest: Float = 0
        for rank in 0..<count where isFree[rank / 8][rank % 8] == 1 {
            let hereX = ownX[rank], hereY = ownY[rank]
            var sumX: Float = 0, sumY: Float = 0, total: Float = 0
            var place = (rank / 8) * count * 8 + rank % 8
            for other in 0..<count {
                let distance = allDistances[place], weight = allWeights[place]
                place += 8
                let deltaX = hereX - ownX[other], deltaY = hereY - ownY[other]
                let share = distance / (deltaX * deltaX + deltaY * deltaY + 1e-12).squareRoot()
                sumX += weight * (deltaX * share + ownX[other])
                sumY += weight * (deltaY * share + ownY[other])
                total += weight
            }
            if !holds.isEmpty, holds[rank] > 0 {
                sumX += total * holds[rank] * anchors[rank].x
                sumY += total * holds[rank] * anchors[rank].y
                total += total * holds[rank]
            }
            guard total > 0 else { continue }
            ownX[rank] = sumX / total
            ownY[rank] = sumY / total
            farthest = max(farthest, abs(ownX[rank] - hereX), abs(ownY[rank] - hereY))
        }
        return farthest
    }

    /// - Returns: How far a node moved at most.
    private func settleInBlocks() -> Float {
        var farthest: Float = 0
        let pivotCount = pivots.count
        let ownX = UnsafeMutableRawPointer(x).assumingMemoryBound(to: Float.self)
        let ownY = UnsafeMutableRawPointer(y).assumingMemoryBound(to: Float.self)
        for block in 0..<blockCount {
            let blockX = x[block], blockY = y[block], start = block * pivotCount
            var sumX = Lanes.zero, sumY = Lanes.zero, total = Lanes.zero
            for pivot in 0..<pivotCount {
                let distance = distances[start + pivot], weight = weights[start + pivot]
                let pivotX = ownX[Int(pivots[pivot])], pivotY = ownY[Int(pivots[pivot])]
                let deltaX = blockX - pivotX, deltaY = blockY - pivotY
                let length = (deltaX * deltaX + deltaY * deltaY + 1e-12).squareRoot()
                let share = distance / length
                sumX += weight * (deltaX * share + pivotX)
                sumY += weight * (deltaY * share + pivotY)
                total += weight
            }
            for rank in block * 8..<min(block * 8 + 8, count) where isFree[block][rank % 8] == 1 {
                var ownSumX = sumX[rank % 8], ownSumY = sumY[rank % 8], ownTotal = total[rank % 8]
                if !isComplete {
                    for entry in rows.range(of: rank) {
                        let other = Int(rows.targets[entry]), distance = Float(rows.length(at: entry))
                        guard distance > 0 else { continue }
                        let weight = 1 / (distance * distance)
                        let deltaX = ownX[rank] - ownX[other], deltaY = ownY[rank] - ownY[other]
                        let share = distance / (deltaX * deltaX + deltaY * deltaY + 1e-12).squareRoot()
                        ownSumX += weight * (deltaX * share + ownX[other])
                        ownSumY += weight * (deltaY * share + ownY[other])
                        ownTotal += weight
                    }
                }
                if !holds.isEmpty, holds[rank] > 0 {
                    ownSumX += ownTotal * holds[rank] * anchors[rank].x
                    ownSumY += ownTotal * holds[rank] * anchors[rank].y
                    ownTotal += ownTotal * holds[rank]
                }
                guard ownTotal > 0 else { continue }
                let nextX = ownSumX / ownTotal, nextY = ownSumY / ownTotal
                farthest = max(farthest, abs(nextX - ownX[rank]), abs(nextY - ownY[rank]))
                ownX[rank] = nextX
                ownY[rank] = nextY
            }
        }
        return farthest
    }
}
