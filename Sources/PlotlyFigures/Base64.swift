extension String {
    /// The bytes in base64, padded.
    ///
    /// - Complexity: O(*n*), where *n* is the number of bytes.
    init(base64 bytes: UnsafeRawBufferPointer) {
        self.init(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
            var written = 0
            var index = 0
            let output = UnsafeMutableRawBufferPointer(text)
            digitPairs.withUnsafeBufferPointer { pairs in
                // Six bytes of eight that are read at once.
                while index + 8 <= bytes.count {
                    let word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    let first = UInt64(pairs[Int(word >> 52)]) | UInt64(pairs[Int(word >> 40 & 4_095)]) << 16
                    let second = UInt64(pairs[Int(word >> 28 & 4_095)]) | UInt64(pairs[Int(word >> 16 & 4_095)]) << 16
                    output.storeBytes(
                        of: (first | second << 32).littleEndian, toByteOffset: written, as: UInt64.self)
                    index += 6
                    written += 8
                }
            }
            digits.withUnsafeBufferPointer { digits in
                while index + 2 < bytes.count {
                    let bits = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
                    text[written] = digits[Int(bits >> 18)]
                    text[written + 1] = digits[Int(bits >> 12 & 63)]
                    text[written + 2] = digits[Int(bits >> 6 & 63)]
                    text[written + 3] = digits[Int(bits & 63)]
                    written += 4
                    index += 3
                }
                let left = bytes.count - index
                if left > 0 {
                    let bits = UInt32(bytes[index]) << 16 | (left == 2 ? UInt32(bytes[index + 1]) << 8 : 0)
                    text[written] = digits[Int(bits >> 18)]
                    text[written + 1] = digits[Int(bits >> 12 & 63)]
                    text[written + 2] = left == 2 ? digits[Int(bits >> 6 & 63)] : UInt8(ascii: "=")
                    text[written + 3] = UInt8(ascii: "=")
                    written += 4
                }
            }
            return written
        }
    }

    /// The bytes that the text holds in base64; `nil` where it is not padded base64.
    var base64Bytes: [UInt8]? {
        guard utf8.count.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "=") {
                padding += 1
            } else {
                guard padding == 0, let value = values[Int(byte)] else { return nil }
                bits = bits << 6 | UInt32(value)
                count += 1
                if count.isMultiple(of: 4) {
                    bytes += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
                }
            }
        }
        switch padding {
        case 0: break
        case 1: bytes += [UInt8(bits >> 10 & 255), UInt8(bits >> 2 & 255)]
        case 2: bytes.append(UInt8(bits >> 4 & 255))
        default: return nil
        }
        return bytes
    }

    /// How many bytes base64 of this length holds.
    var base64Count: Int {
        utf8.count / 4 * 3 - utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
    }
}

private let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// Two digits for every twelve bits, the first in the lower byte.
private let digitPairs: [UInt16] = (0..<4_096).map { bits in UInt16(digits[bits >> 6]) | UInt16(digits[bits & 63]) << 8
}

private let values: [UInt8?] = {
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
}()
