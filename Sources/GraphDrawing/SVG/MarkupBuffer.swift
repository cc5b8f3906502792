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
        count += Self.write(hundredths, at: base + count)
    }

    /// Writes a number of hundredths, and says in how many bytes: at most 24.
    @inline(__always)
    private static func write(_ hundredths: Int, at start: UnsafeMutablePointer<UInt8>) -> Int {
        var end = start
        if hundredths < 0 {
            end[0] = UInt8(ascii: "-")
            end += 1
        }
        let magnitude = hundredths.magnitude
        let whole = magnitude / 100, rest = UInt8(truncatingIfNeeded: magnitude % 100)
        let zero = UInt8(ascii: "0")
        if whole < 10 {
            if whole > 0 || rest == 0 {
                end[0] = zero + UInt8(truncatingIfNeeded: whole)
                end += 1
            }
        } else if whole < 10_000 {
            let (high, low) = (UInt8(truncatingIfNeeded: whole / 100), UInt8(truncatingIfNeeded: whole % 100))
            if whole >= 1000 {
                end[0] = zero + high / 10
                end += 1
            }
            if whole >= 100 {
                end[0] = zero + high % 10
                end += 1
            }
            end[0] = zero + low / 10
            end[1] = zero + low % 10
            end += 2
        } else {
            var divisor: UInt = 10_000
            while whole / divisor >= 10 { divisor *= 10 }
            while divisor > 0 {
                end[0] = zero + UInt8(truncatingIfNeeded: whole / divisor % 10)
                end += 1
                divisor /= 10
            }
        }
        guard rest > 0 else { return end - start }
        end[0] = UInt8(ascii: ".")
        end[1] = zero + rest / 10
        end[2] = zero + rest % 10
        return end - start + (rest % 10 == 0 ? 2 : 3)
    }

    /// Appends `M`, a place, `l` and how far it is from there to another.
    mutating func append(lineFrom start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
        reserve(100)
        var place = base + count
        place[0] = UInt8(ascii: "M")
        place += 1
        place += Self.write(start.x, at: place)
        place += Self.writeSeparated(start.y, at: place)
        place[0] = UInt8(ascii: "l")
        place += 1
        place += Self.write(end.x - start.x, at: place)
        place += Self.writeSeparated(end.y - start.y, at: place)
        count = place - base
    }

    @inline(__always)
    private static func writeSeparated(_ hundredths: Int, at start: UnsafeMutablePointer<UInt8>) -> Int {
        guard hundredths >= 0 else { return write(hundredths, at: start) }
        start[0] = UInt8(ascii: " ")
        return 1 + write(hundredths, at: start + 1)
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
        reserve(25)
        count += Self.writeSeparated(hundredths, at: base + count)
    }

    @inline(__always)
    static func hundredths(_ number: Double) -> Int {
        let scaled = number * 100
        // Cut off, which is an instruction, where rounding is a call.
        if abs(scaled) < 1e15 { return Int(scaled + (scaled < 0 ? -0.5 : 0.5)) }
        return scaled > 0 ? 1_000_000_000_000_000 : -1_000_000_000_000_000
    }

    var string: String { String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self) }
}
