import GraphModel

// The distributions of Python's `random` and of networkx, drawn as they draw them.
extension PythonRandom {
    /// A number between two others: Python's `uniform`.
    mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * unit() }

    /// A number of the exponential distribution: Python's `expovariate`.
    mutating func exponential(rate: Double = 1) -> Double { -logarithm(1 - unit()) / rate }

    /// A number of Pareto's distribution, from 1 on: Python's `paretovariate`.
    mutating func pareto(_ shape: Double) -> Double { power(1 - unit(), -1 / shape) }

    /// An integer of Zipf's distribution from a minimum on: networkx's `zipf_rv`. The exponent must be greater than 1.
    ///
    /// L. Devroye, *Non-Uniform Random Variate Generation*, Springer, 1986, page 551.
    mutating func zipf(exponent: Double, from minimum: Int) -> Int {
        let slope = exponent - 1, scale = power(2, slope)
        while true {
            let u = 1 - unit(), v = unit()
            let number = Int(clamping: Double(minimum) * power(u, -(1 / slope)))
            let t = power(1 + 1 / Double(number), slope)
            if v * Double(number) * (t - 1) / (scale - 1) <= t / scale { return number }
        }
    }

    /// How many failures come before a success of this probability, by one draw; a number too great to count is a great
    /// number.
    mutating func failures(logarithmOfFailure scale: Double) -> Int { Int(clamping: logarithm(1 - unit()) / scale) }

    /// The logarithm of the probability of a failure, which is never 0.
    static func logarithmOfFailure(_ success: Double) -> Double {
        // Below the precision of 1 the logarithm is the number itself.
        1 - success < 1 ? logarithm(1 - success) : -success
    }
}

/// Numbers of the normal distribution: Python's `gauss`, which draws two at a time and keeps the second.
struct PythonGauss {
    private var kept: Double?

    mutating func next(mean: Double, deviation: Double, using random: inout PythonRandom) -> Double {
        if let number = kept {
            kept = nil
            return mean + number * deviation
        }
        let angle = random.unit() * 2 * Double.pi, radius = (-2 * logarithm(1 - random.unit())).squareRoot()
        kept = sine(angle) * radius
        return mean + cosine(angle) * radius * deviation
    }
}
