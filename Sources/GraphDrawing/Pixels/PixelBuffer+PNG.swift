#if canImport(CZlib)
    internal import CZlib
#endif

extension PixelBuffer {
    /// The picture as a PNG file; without opacities if all pixels are opaque.
    ///
    /// The same picture gives the same bytes where the same zlib is used.
    ///
    /// - Complexity: O(*n*) in the number of pixels.
    public func png() -> [UInt8] {
        #if canImport(CZlib)
            let isOpaque = isOpaque
            if let packed = Self.deflated(filteredRows(isOpaque)) { return file(packed, isOpaque) }
        #endif
        return pngWithoutLibrary()
    }

    /// The file as it is made where there is no zlib.
    func pngWithoutLibrary() -> [UInt8] {
        let isOpaque = isOpaque
        return file(Deflater.packed(filteredRows(isOpaque)), isOpaque)
    }

    private var isOpaque: Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var all: UInt8 = 255
            for index in stride(from: 3, to: bytes.count, by: 4) { all &= bytes[index] }
            return all == 255
        }
    }

    /// The rows as PNG wants them: each pixel as its difference from the one above.
    private func filteredRows(_ isOpaque: Bool) -> [UInt8] {
        let channels = isOpaque ? 3 : 4, rowLength = width * channels + 1
        return [UInt8](unsafeUninitializedCapacity: rowLength * height) { output, count in
            count = rowLength * height
            bytes.withUnsafeBufferPointer { input in
                var end = 0
                for y in 0..<height {
                    output.initializeElement(at: end, to: 2)
                    end += 1
                    let row = y * width * 4, above = row - width * 4
                    guard y > 0, channels == 3 else {
                        for x in 0..<width {
                            for channel in 0..<channels {
                                let place = x * 4 + channel
                                let upper = y == 0 ? 0 : input[above + place]
                                output.initializeElement(at: end, to: input[row + place] &- upper)
                                end += 1
                            }
                        }
                        continue
                    }
                    guard let here = input.baseAddress?.advanced(by: row), let start = output.baseAddress else {
                        return
                    }
                    let over = here - width * 4
                    var out = start + end
                    for place in stride(from: 0, to: width * 4, by: 4) {
                        out[0] = here[place] &- over[place]
                        out[1] = here[place + 1] &- over[place + 1]
                        out[2] = here[place + 2] &- over[place + 2]
                        out += 3
                    }
                    end += 3 * width
                }
            }
        }
    }

    private func file(_ packed: [UInt8], _ isOpaque: Bool) -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file.reserveCapacity(packed.count + 64)
        // Eight bits for each channel; colour type 2 is RGB, 6 RGBA.
        let header = UInt32(width).bigEndianBytes + UInt32(height).bigEndianBytes + [8, isOpaque ? 2 : 6, 0, 0, 0]
        Self.appendChunk("IHDR", header, to: &file)
        Self.appendChunk("IDAT", packed, to: &file)
        Self.appendChunk("IEND", [], to: &file)
        return file
    }

    private static func appendChunk(_ name: StaticString, _ content: [UInt8], to file: inout [UInt8]) {
        file += UInt32(content.count).bigEndianBytes
        let start = file.count
        name.withUTF8Buffer { file.append(contentsOf: $0) }
        file += content
        file += CRC32.of(file[start...]).bigEndianBytes
    }

    #if canImport(CZlib)
        /// The bytes in zlib's format; `nil` where the library fails.
        private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
            var length = compressBound(UInt(bytes.count))
            var status = Z_OK
            let packed = [UInt8](unsafeUninitializedCapacity: Int(length)) { output, count in
                // Higher levels take several times as long for a few percent of such pictures.
                status = compress2(output.baseAddress, &length, bytes, UInt(bytes.count), 1)
                count = status == Z_OK ? Int(length) : 0
            }
            return status == Z_OK ? packed : nil
        }
    #endif
}

extension UInt32 {
    fileprivate var bigEndianBytes: [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> UInt32($0)) }
    }
}

/// The check sum of PNG's chunks: ISO 3309.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        let sum = table.withUnsafeBufferPointer { table in
            bytes.reduce(UInt32.max) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
        }
        return ~sum
    }
}

/// Packs bytes without a library, in zlib's format (RFC 1950, RFC 1951): runs of equal bytes are shortened, which is
/// most of what there is to gain in the differences of rows.
enum Deflater {
    static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var writer = BitWriter()
        writer.bytes.reserveCapacity(bytes.count / 8 + 64)
        // The usual window; no dictionary.
        writer.bytes += [0x78, 0x01]
        // One last block with the fixed codes.
        writer.write(1, count: 1)
        writer.write(1, count: 2)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            writer.writeSymbol(Int(byte))
            index += 1
            var length = 0
            while index + length < bytes.count, length < 258, bytes[index + length] == byte { length += 1 }
            guard length >= 3 else { continue }
            writer.writeRun(length)
            index += length
        }
        writer.writeSymbol(256)
        writer.finish()
        let sum = adler(bytes)
        writer.bytes += sum.bigEndianBytes
        return writer.bytes
    }

    /// The check sum of zlib's format.
    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        for start in stride(from: 0, to: bytes.count, by: 5552) {
            for byte in bytes[start..<min(start + 5552, bytes.count)] {
                low += UInt32(byte)
                high += low
            }
            low %= 65521
            high %= 65521
        }
        return high << 16 | low
    }
}

/// Bits, the first in the lowest place of the first byte.
private struct BitWriter {
    var bytes: [UInt8] = []
    private var pending: UInt32 = 0
    private var pendingCount: UInt32 = 0

    mutating func write(_ bits: UInt32, count: UInt32) {
        pending |= bits << pendingCount
        pendingCount += count
        while pendingCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingCount -= 8
        }
    }

    mutating func finish() {
        if pendingCount > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
        (pending, pendingCount) = (0, 0)
    }

    /// A Huffman code: its first bit first.
    private mutating func writeCode(_ code: UInt32, count: UInt32) {
        var (reversed, rest): (UInt32, UInt32) = (0, code)
        for _ in 0..<count {
            reversed = reversed << 1 | rest & 1
            rest >>= 1
        }
        write(reversed, count: count)
    }

    /// RFC 1951 §3.2.6.
    mutating func writeSymbol(_ symbol: Int) {
        switch symbol {
        case 0...143: writeCode(UInt32(0x30 + symbol), count: 8)
        case 144...255: writeCode(UInt32(0x190 + symbol - 144), count: 9)
        case 256...279: writeCode(UInt32(symbol - 256), count: 7)
        default: writeCode(UInt32(0xC0 + symbol - 280), count: 8)
        }
    }

    /// The last byte, so many times again.
    mutating func writeRun(_ length: Int) {
        if length == 258 {
            writeSymbol(285)
        } else if length < 11 {
            writeSymbol(254 + length)
        } else {
            // Four symbols for each number of extra bits.
            var extra = 1, base = 11
            while length >= base + 4 << extra {
                base += 4 << extra
                extra += 1
            }
            let step = (length - base) >> extra
            writeSymbol(265 + (extra - 1) * 4 + step)
            write(UInt32(length - base - step << extra), count: UInt32(extra))
        }
        // Distance 1.
        writeCode(0, count: 5)
    }
}
