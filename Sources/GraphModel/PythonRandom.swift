/// Python's random numbers: the stream that `random.Random(seed)` of CPython gives, number for number.
///
/// Whatever networkx draws with a seed can be drawn again with it, on every platform.
///
/// ```swift
/// var random = PythonRandom(seed: 42)
/// random.unit()        // 0.6394267984578837, as random.Random(42).random()
/// ```
///
/// M. Matsumoto, T. Nishimura, "Mersenne twister: a 623-dimensionally equidistributed uniform pseudo-random number
/// generator", ACM Transactions on Modeling and Computer Simulation 8 (1998), 3–30,
/// https://doi.org/10.1145/272991.272995
public struct PythonRandom: RandomNumberGenerator, Sendable {
    private static let size = 624
    private static let period = 397

    private var state = [UInt32](repeating: 0, count: size)
    private var position = size

    /// Begins the stream of a seed; as in Python, the sign of the seed does not matter.
    public init(seed: Int) {
        let magnitude = UInt64(seed.magnitude)
        let low = UInt32(truncatingIfNeeded: magnitude), high = UInt32(truncatingIfNeeded: magnitude >> 32)
        self.init(key: high == 0 ? [low] : [low, high])
    }

    /// Begins the stream of a word, which is how ``NumpyRandom`` begins.
    init(word: UInt32) {
        state[0] = word
        for index in 1..<Self.size {
            state[index] = 1_812_433_253 &* (state[index - 1] ^ state[index - 1] >> 30) &+ UInt32(index)
        }
    }

    /// Begins the stream of a key of 32-bit words, the lowest first, which must not be empty.
    private init(key: [UInt32]) {
        self.init(word: 19_650_218)
        var index = 1, word = 0
        for _ in 0..<max(Self.size, key.count) {
            let previous = state[index - 1]
            state[index] = (state[index] ^ (previous ^ previous >> 30) &* 1_664_525) &+ key[word] &+ UInt32(word)
            index += 1
            word = (word + 1) % key.count
            if index == Self.size {
                state[0] = state[Self.size - 1]
                index = 1
            }
        }
        for _ in 1..<Self.size {
            let previous = state[index - 1]
            state[index] = (state[index] ^ (previous ^ previous >> 30) &* 1_566_083_941) &- UInt32(index)
            index += 1
            if index == Self.size {
                state[0] = state[Self.size - 1]
                index = 1
            }
        }
        state[0] = 0x8000_0000
    }

    private mutating func twist() {
        let size = Self.size, period = Self.period
        state.withUnsafeMutableBufferPointer { state in
            func mix(_ index: Int, _ next: Int, _ far: Int) {
                let joined = state[index] & 0x8000_0000 | state[next] & 0x7FFF_FFFF
                state[index] = state[far] ^ joined >> 1 ^ (0 &- (joined & 1)) & 0x9908_B0DF
            }
            for index in 0..<size - period { mix(index, index + 1, index + period) }
            for index in size - period..<size - 1 { mix(index, index + 1, index + period - size) }
            mix(size - 1, 0, period - 1)
        }
        position = 0
    }

    /// The next 32 bits.
    public mutating func nextWord() -> UInt32 {
        if position == Self.size { twist() }
        var word = state[position]
        position += 1
        word ^= word >> 11
        word ^= word << 7 & 0x9D2C_5680
        word ^= word << 15 & 0xEFC6_0000
        return word ^ word >> 18
    }

    /// The next 64 bits, as `getrandbits(64)`.
    public mutating func next() -> UInt64 {
        let low = nextWord()
        return UInt64(nextWord()) << 32 | UInt64(low)
    }

    /// So many random bits, from 0 to 64: Python's `getrandbits`.
    public mutating func bits(_ count: Int) -> UInt64 {
        switch count {
        case ...0: return 0
        case 1...32: return UInt64(nextWord() >> (32 - UInt32(count)))
        default:
            let low = nextWord()
            return UInt64(nextWord() >> UInt32(64 - min(count, 64))) << 32 | UInt64(low)
        }
    }

    /// A number from 0 up to 1: Python's `random`.
    public mutating func unit() -> Double {
        let high = nextWord() >> 5, low = nextWord() >> 6
        return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
    }

    /// A number from 0 up to a bound: Python's `randrange`. The bound must be positive.
    public mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "there is no number from 0 up to \(bound)")
        let width = Int.bitWidth - bound.leadingZeroBitCount
        while true {
            let number = bits(width)
            if number < UInt64(bound) { return Int(number) }
        }
    }

    /// One of the elements: Python's `choice`. There must be one.
    public mutating func choice<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// Puts the elements in a random order: Python's `shuffle`.
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        for index in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(index, below(index + 1))
        }
    }

    /// So many different elements in random order: Python's `sample`. All of them where there are not as many.
    public mutating func sample<Element>(_ elements: [Element], count: Int) -> [Element] {
        let count = min(max(count, 0), elements.count)
        // CPython draws differently once a set of the drawn ones is smaller than a copy of the elements.
        var setSize = 21
        if count > 5 {
            var table = 1
            while table < count * 3 { table *= 4 }
            setSize += table
        }
        var drawn: [Element] = []
        drawn.reserveCapacity(count)
        if elements.count <= setSize {
            var pool = elements
            for index in 0..<count {
                let place = below(elements.count - index)
                drawn.append(pool[place])
                pool[place] = pool[elements.count - index - 1]
            }
        } else {
            var taken: Set<Int> = []
            for _ in 0..<count {
                var place = below(elements.count)
                while !taken.insert(place).inserted { place = below(elements.count) }
                drawn.append(elements[place])
            }
        }
        return drawn
    }
}
