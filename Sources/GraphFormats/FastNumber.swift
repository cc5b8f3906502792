import OrderedJSON

/// Numbers from bytes, without a string where the number is short.
enum FastNumber {
    /// An integer or a number with a fraction or an exponent, as Python and most others write it; `nil` for everything
    /// else, such as hexadecimal numbers and words.
    static func json(_ bytes: UnsafeBufferPointer<UInt8>) -> JSON? {
        if let integer = NodeNames.integer(bytes) { return .int(integer) }
        return double(bytes).map { .double($0) }
    }

    /// A number from a text; also infinity and what is not a number, as Swift reads them.
    static func double(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { double($0) } ?? Double(text)
    }

    /// A number in decimal digits, with a fraction and an exponent, or without.
    ///
    /// The short cut holds where both the digits and the power of ten are exact (Clinger 1990); otherwise the standard
    /// library rounds correctly.
    static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var index = 0
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { index = 1 }
        var magnitude: UInt64 = 0, digitCount = 0, significantCount = 0, exponent = 0, hasPoint = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") {
                guard !hasPoint else { return nil }
                hasPoint = true
            } else {
                let digit = byte &- UInt8(ascii: "0")
                guard digit <= 9 else { break }
                digitCount += 1
                if significantCount > 0 || digit > 0 { significantCount += 1 }
                if significantCount <= 19 { magnitude = magnitude &* 10 &+ UInt64(digit) }
                if hasPoint { exponent -= 1 }
            }
            index += 1
        }
        guard digitCount > 0 else { return nil }
        if index < bytes.count {
            guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
            index += 1
            var written = 0
            let isMinus = index < bytes.count && bytes[index] == UInt8(ascii: "-")
            if isMinus || (index < bytes.count && bytes[index] == UInt8(ascii: "+")) { index += 1 }
            guard index < bytes.count else { return nil }
            while index < bytes.count {
                let digit = bytes[index] &- UInt8(ascii: "0")
                guard digit <= 9 else { return nil }
                written = min(written * 10 + Int(digit), 100_000)
                index += 1
            }
            exponent += isMinus ? -written : written
        }
        if significantCount <= 19, magnitude < 1 << 53, abs(exponent) <= 22 {
            let value = Double(magnitude)
            let scaled = exponent < 0 ? value / powersOfTen[-exponent] : value * powersOfTen[exponent]
            return isNegative ? -scaled : scaled
        }
        return Double(String(decoding: bytes, as: UTF8.self))
    }

    private static let powersOfTen: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1.0) { power, _ in power * 10 }
    }
}
