/// Markup in the making: bytes with room to grow, and numbers rounded to hundredths.
struct MarkupBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    private mutating func reserve(_ additional: Int) {
        guard count + additional > capacity else { return }
        capacity = max(2 * capacity, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    mutating func append(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            reserve(bytes.count)
            if let start = bytes.baseAddress { (base + count).update(from: start, count: bytes.count) }
            count += bytes.count
        }
    }

    /// Appends text in which nothing has a meaning in markup any more; characters that XML forbids become U+FFFD.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { bytes in
            reserve(bytes.count)
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case UInt8(ascii: "&"): append("&amp;")
                case UInt8(ascii: "<"): append("&lt;")
                case UInt8(ascii: ">"): append("&gt;")
                case UInt8(ascii: "\""): append("&quot;")
                case UInt8(ascii: "'"): append("&#39;")
                // XML makes spaces of these in attributes.
                case 0x09: append("&#9;")
                case 0x0A: append("&#10;")
                case 0x0D: append("&#13;")
                case 0..<0x20: append("\u{FFFD}")
                // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
                case 0xBE...0xBF where index >= 2 && bytes[index - 1] == 0xBF && bytes[index - 2] == 0xEF:
                    append(0xBD as UInt8)
                default: append(byte)
                }
            }
        }
    }

    /// Appends a number of hundredths as a decimal number without needless zeros.
    mutating func append(hundredths: Int) {
        reserve(24)
        var whole = hundredths.magnitude
        if hundredths < 0 { append(UInt8(ascii: "-")) }
        let rest = whole % 100
        whole /= 100
        if whole > 0 || rest == 0 { append(digitsOf: whole) }
        guard rest > 0 else { return }
        base[count] = UInt8(ascii: ".")
        base[count + 1] = UInt8(ascii: "0") + UInt8(rest / 10)
        base[count + 2] = UInt8(ascii: "0") + UInt8(rest % 10)
        count += rest % 10 == 0 ? 2 : 3
    }

    mutating func append(digitsOf number: UInt) {
        reserve(20)
        var divisor: UInt = 1
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            base[count] = UInt8(ascii: "0") + UInt8(number / divisor % 10)
            count += 1
            divisor /= 10
        }
    }

    mutating func append(_ number: Double) { append(hundredths: Self.hundredths(number)) }

    /// Appends numbers one behind the other, apart only where they would run together.
    mutating func append(separated hundredths: Int) {
        // A minus sign separates by itself.
        if hundredths >= 0 { append(UInt8(ascii: " ")) }
        append(hundredths: hundredths)
    }

    static func hundredths(_ number: Double) -> Int {
        let scaled = (number * 100).rounded()
        return abs(scaled) < 1e15 ? Int(scaled) : scaled > 0 ? 1_000_000_000_000_000 : -1_000_000_000_000_000
    }

    var string: String { String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self) }
}
