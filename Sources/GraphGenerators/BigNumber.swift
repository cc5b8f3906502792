import GraphModel

/// A whole number of any size that is not negative: for counting trees, of which there are many.
struct BigNumber: Comparable {
    /// The digits to the base 2³², the lowest first, without zeros at the end.
    private var digits: [UInt32]

    init(_ value: UInt32) { digits = value == 0 ? [] : [value] }

    var isZero: Bool { digits.isEmpty }

    /// The number of digits to the base 2.
    var bitWidth: Int { digits.isEmpty ? 0 : digits.count * 32 - (digits.last ?? 0).leadingZeroBitCount }

    static func < (left: Self, right: Self) -> Bool {
        guard left.digits.count == right.digits.count else { return left.digits.count < right.digits.count }
        for (first, second) in zip(left.digits.reversed(), right.digits.reversed()) where first != second {
            return first < second
        }
        return false
    }

    mutating func add(_ other: Self) {
        var carry: UInt64 = 0
        if digits.count < other.digits.count {
            digits.append(contentsOf: repeatElement(0, count: other.digits.count - digits.count))
        }
        for index in digits.indices {
            carry += UInt64(digits[index]) + (index < other.digits.count ? UInt64(other.digits[index]) : 0)
            digits[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { digits.append(UInt32(carry)) }
    }

    /// Takes away what is not greater.
    mutating func subtract(_ other: Self) {
        var borrow: Int64 = 0
        for index in digits.indices {
            let difference =
                Int64(digits[index]) - (index < other.digits.count ? Int64(other.digits[index]) : 0) + borrow
            digits[index] = UInt32(truncatingIfNeeded: difference)
            borrow = difference < 0 ? -1 : 0
        }
        trim()
    }

    mutating func multiply(by factor: UInt32) {
        var carry: UInt64 = 0
        for index in digits.indices {
            carry += UInt64(digits[index]) * UInt64(factor)
            digits[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { digits.append(UInt32(carry)) }
        trim()
    }

    /// Divides by a number that is not 0, dropping what is left over.
    mutating func divide(by divisor: UInt32) {
        var rest: UInt64 = 0
        for index in digits.indices.reversed() {
            rest = rest << 32 | UInt64(digits[index])
            digits[index] = UInt32(rest / UInt64(divisor))
            rest %= UInt64(divisor)
        }
        trim()
    }

    static func * (left: Self, right: Self) -> Self {
        var product = Self(0)
        guard !left.isZero, !right.isZero else { return product }
        product.digits = Array(repeating: 0, count: left.digits.count + right.digits.count)
        for (place, digit) in left.digits.enumerated() {
            var carry: UInt64 = 0
            for (offset, other) in right.digits.enumerated() {
                carry += UInt64(product.digits[place + offset]) + UInt64(digit) * UInt64(other)
                product.digits[place + offset] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            product.digits[place + right.digits.count] = UInt32(carry)
        }
        product.trim()
        return product
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
    }

    /// The number of these digits.
    fileprivate init(digits: [UInt32]) {
        self.digits = digits
        trim()
    }
}

extension PythonRandom {
    /// A number from 0 up to a bound, which must not be 0: Python's `randrange` of numbers of any size.
    mutating func below(_ bound: BigNumber) -> BigNumber {
        let width = bound.bitWidth
        while true {
            var digits: [UInt32] = []
            for place in stride(from: 0, to: width, by: 32) {
                let word = nextWord()
                digits.append(width - place < 32 ? word >> UInt32(32 - (width - place)) : word)
            }
            let number = BigNumber(digits: digits)
            if number < bound { return number }
        }
    }
}
