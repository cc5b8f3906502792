/// Numpy's old random numbers: the stream that `numpy.random.RandomState(seed)` gives, number for number.
///
/// It is the stream of ``PythonRandom`` from another beginning. The few functions of networkx that draw from it can be
/// drawn again with it.
package struct NumpyRandom: Sendable {
    private var twister: PythonRandom

    /// Begins the stream of a seed.
    package init(seed: UInt32) { twister = PythonRandom(word: seed) }

    /// The next 32 bits.
    package mutating func nextWord() -> UInt32 { twister.nextWord() }

    /// A number from 0 up to 1: numpy's `random_sample`.
    package mutating func unit() -> Double { twister.unit() }

    /// A number from 0 up to a bound, which must be positive: numpy's `randint`.
    package mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "there is no number from 0 up to \(bound)")
        let most = UInt64(bound - 1)
        guard most > 0 else { return 0 }
        let mask = UInt64.max >> UInt64(most.leadingZeroBitCount)
        while true {
            var number = UInt64(twister.nextWord())
            if most > UInt64(UInt32.max) { number = number << 32 | UInt64(twister.nextWord()) }
            number &= mask
            if number <= most { return Int(number) }
        }
    }

    /// The numbers below a count in random order: numpy's `permutation`.
    package mutating func permutation(_ count: Int) -> [Int] {
        var numbers = Array(0..<max(count, 0))
        for index in stride(from: numbers.count - 1, to: 0, by: -1) { numbers.swapAt(index, below(index + 1)) }
        return numbers
    }
}
