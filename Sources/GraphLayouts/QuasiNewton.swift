/// The method of Broyden, Fletcher, Goldfarb and Shanno with limited memory: finds a minimum of a smooth function of many
/// numbers.
///
/// D. C. Liu, J. Nocedal, "On the limited memory BFGS method for large scale optimization", Mathematical Programming 45
/// (1989), 503–528, https://doi.org/10.1007/BF01589116; the steps' lengths after J. Nocedal, S. J. Wright, *Numerical
/// Optimization*, Springer, 2nd edition 2006, §3.5.
struct QuasiNewton {
    /// How many steps to take at most.
    var iterations: Int
    /// The largest part of the gradient at which to stop.
    var gradientTolerance = 1e-5
    /// The share of the function's value below which a step's gain is none.
    var valueTolerance = 2.2e-9

    /// A function of points: its value, and its gradient in the second argument.
    typealias Function = (_ points: [SIMD2<Double>], _ gradient: inout [SIMD2<Double>]) -> Double

    /// Moves points to where a function is small.
    ///
    /// - Returns: The value of the function there.
    @discardableResult
    func minimize(_ points: inout [SIMD2<Double>], _ function: Function) -> Double {
        var gradient = [SIMD2<Double>](repeating: .zero, count: points.count)
        var value = function(points, &gradient), pairs: [(step: [SIMD2<Double>], change: [SIMD2<Double>])] = []
        for iteration in 0..<iterations {
            guard value.isFinite, gradient.contains(where: { max(abs($0.x), abs($0.y)) > gradientTolerance }) else {
                break
            }
            var direction = Self.direction(gradient, pairs)
            var slope = direction.product(gradient)
            if slope >= 0 {
                pairs = []
                direction = gradient.map { -$0 }
                slope = direction.product(gradient)
            }
            let first = iteration == 0 ? min(1, 1 / (-slope).squareRoot()) : 1
            guard let found = Self.search(points, direction, value, slope, first, function) else {
                if pairs.isEmpty { break }
                pairs = []
                continue
            }
            var step = found.points, change = found.gradient
            for index in points.indices {
                step[index] -= points[index]
                change[index] -= gradient[index]
            }
            if step.product(change) > 0 { pairs.append((step, change)) }
            if pairs.count > 10 { pairs.removeFirst() }
            let gain = (value - found.value) / max(abs(value), abs(found.value), 1)
            (points, gradient, value) = (found.points, found.gradient, found.value)
            if gain <= valueTolerance { break }
        }
        return value
    }

    /// Where to go, by the last steps and how the gradient changed on them.
    private static func direction(
        _ gradient: [SIMD2<Double>], _ pairs: [(step: [SIMD2<Double>], change: [SIMD2<Double>])]
    ) -> [SIMD2<Double>] {
        var direction = gradient.map { -$0 }
        guard let last = pairs.last else { return direction }
        var factors: [Double] = []
        for pair in pairs.reversed() {
            let factor = pair.step.product(direction) / pair.step.product(pair.change)
            direction.add(pair.change, times: -factor)
            factors.append(factor)
        }
        let scale = last.step.product(last.change) / last.change.product(last.change)
        for index in direction.indices { direction[index] *= scale }
        for (pair, factor) in zip(pairs, factors.reversed()) {
            let back = pair.change.product(direction) / pair.step.product(pair.change)
            direction.add(pair.step, times: factor - back)
        }
        return direction
    }

    /// A step along a direction after which the value is smaller and the slope flatter.
    private static func search(
        _ start: [SIMD2<Double>], _ direction: [SIMD2<Double>], _ startValue: Double, _ startSlope: Double,
        _ firstLength: Double, _ function: Function
    ) -> (points: [SIMD2<Double>], gradient: [SIMD2<Double>], value: Double)? {
        typealias Place = (length: Double, value: Double, slope: Double)
        var points = start, gradient = start
        func place(at length: Double) -> Place {
            for index in points.indices { points[index] = start[index] + direction[index] * length }
            let value = function(points, &gradient)
            return (length, value, gradient.product(direction))
        }
        func isLow(_ place: Place) -> Bool { place.value <= startValue + 1e-4 * place.length * startSlope }
        func isFlat(_ place: Place) -> Bool { abs(place.slope) <= -0.9 * startSlope }
        var low: Place = (0, startValue, startSlope), high: Place?
        var length = firstLength
        for _ in 0..<20 {
            let here = place(at: length)
            if !here.value.isFinite || !isLow(here) || here.value >= low.value {
                high = here
            } else if isFlat(here) {
                return (points, gradient, here.value)
            } else if let far = high {
                if here.slope * (far.length - low.length) >= 0 { high = low }
                low = here
            } else if here.slope >= 0 {
                high = low
                low = here
            } else {
                low = here
                length *= 4
                continue
            }
            guard let high else { continue }
            length = Self.between(low, high)
            if abs(high.length - low.length) < 1e-14 * max(1, abs(low.length)) { break }
        }
        guard low.length > 0, low.value < startValue else { return nil }
        let here = place(at: low.length)
        return (points, gradient, here.value)
    }

    /// Where a cubic curve through two places with their slopes is lowest, not too near to either.
    private static func between(
        _ low: (length: Double, value: Double, slope: Double), _ high: (length: Double, value: Double, slope: Double)
    ) -> Double {
        let width = high.length - low.length, middle = low.length + width / 2
        guard high.value.isFinite, high.slope.isFinite else { return low.length + width / 10 }
        let mean = low.slope + high.slope - 3 * (low.value - high.value) / (low.length - high.length)
        let square = mean * mean - low.slope * high.slope
        guard square >= 0 else { return middle }
        let root = width > 0 ? square.squareRoot() : -square.squareRoot()
        let divisor = high.slope - low.slope + 2 * root
        guard divisor != 0 else { return middle }
        let length = high.length - width * (high.slope + root - mean) / divisor
        let share = (length - low.length) / width
        return share.isFinite && share > 0.05 && share < 0.95 ? length : middle
    }
}

extension [SIMD2<Double>] {
    fileprivate func product(_ other: [SIMD2<Double>]) -> Double {
        var sum = SIMD2<Double>.zero
        for index in indices { sum += self[index] * other[index] }
        return sum.sum()
    }

    fileprivate mutating func add(_ other: [SIMD2<Double>], times factor: Double) {
        for index in indices { self[index] += other[index] * factor }
    }
}
