/// A place in a document that is read once, from front to back. Every access is checked to be inside the document.
struct ByteScanner {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// How many bytes stand before the place.
    var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    var isAtEnd: Bool { offset >= bytes.count }

    /// The byte at the place, 0 at the end: no production of the grammar accepts a NUL, so none runs over the end.
    var current: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    @inline(__always)
    func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

    /// Skips a byte if it stands here, and nothing otherwise. Not for NUL, which stands at the end.
    @inline(__always)
    mutating func skip(byte: UInt8) -> Bool {
        guard current == byte else { return false }
        offset += 1
        return true
    }

    /// The line of a place, from 1.
    func line(at offset: Int) -> Int {
        bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
    }

    /// Not a slice, which arrays append byte by byte.
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The bytes of a range, as far as there are any.
    subscript(range: Range<Int>) -> Bytes {
        Bytes(rebasing: bytes[range.clamped(to: bytes.indices)])
    }

    /// The bytes a production of the grammar skips; `nil` if it does not accept what stands here.
    mutating func read(_ production: (inout ByteScanner) -> Bool) -> Bytes? {
        let start = offset
        return production(&self) ? self[start..<offset] : nil
    }
}

// MARK: Skipping what is expected

extension ByteScanner {
    /// Skips a text if it stands here, and nothing otherwise.
    ///
    /// Inlined, with the next two, because most texts are single bytes of numbers and paths.
    @inline(__always)
    mutating func skip(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        offset += text.utf8CodeUnitCount
        return true
    }

    @inline(__always)
    func starts(with text: StaticString) -> Bool {
        contains(text, in: offset..<offset + text.utf8CodeUnitCount)
    }

    /// Whether a range holds a text and nothing else.
    @inline(__always)
    func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == text.utf8CodeUnitCount, range.upperBound <= bytes.count else { return false }
        return text.withUTF8Buffer { text in text.indices.allSatisfy { bytes[range.lowerBound + $0] == text[$0] } }
    }

    /// Skips everything before a text; leaves the place at the end if the text does not come.
    mutating func skip(upTo text: StaticString) {
        while !isAtEnd, !starts(with: text) { offset += 1 }
    }

    /// Skips bytes of a kind and tells whether there was one.
    @discardableResult
    mutating func skip(while belongs: (UInt8) -> Bool) -> Bool {
        let start = offset
        while offset < bytes.count, belongs(bytes[offset]) { offset += 1 }
        return offset > start
    }
}

// MARK: Characters

extension ByteScanner {
    /// Reads one scalar of UTF-8; `nil` if the bytes here are none (Unicode 16, table 3-7).
    mutating func scalar() -> Unicode.Scalar? {
        let lead = current
        let length: Int
        var value: UInt32
        switch lead {
        case 0x00...0x7F: (length, value) = (1, UInt32(lead))
        case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
        case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
        case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
        default: return nil
        }
        guard bytes.count - offset >= length else { return nil }
        for byte in bytes[offset + 1..<offset + length] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x1_0000)
        guard !isOverlong, let scalar = Unicode.Scalar(value) else { return nil }
        offset += length
        return scalar
    }

    /// Reads a character reference: one of the five names of XML, or a number; `nil` if there is none here. A number
    /// that is no scalar reads as U+FFFD.
    mutating func reference() -> Unicode.Scalar? {
        if skip("&amp;") { return "&" }
        if skip("&lt;") { return "<" }
        if skip("&gt;") { return ">" }
        if skip("&quot;") { return "\"" }
        if skip("&apos;") { return "'" }
        let base: UInt32
        if skip("&#x") {
            base = 16
        } else if skip("&#") {
            base = 10
        } else {
            return nil
        }
        var value: UInt32 = 0
        let start = offset
        while let digit = current.hexadecimalValue, digit < base {
            value = min(value * base + digit, 0x11_0000)
            offset += 1
        }
        guard offset > start, skip(";") else { return nil }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
