/// A document in the making. What stands in the input as it is to be written, piece after piece, is copied in one go.
struct SVGOutput {
    private var bytes: [UInt8] = []
    /// What of the input is to follow the bytes.
    private var pending = ByteScanner.Bytes(start: nil, count: 0)

    /// How many bytes there are.
    var count: Int { bytes.count + pending.count }

    /// The whole document.
    mutating func finish() -> [UInt8] {
        flush()
        return bytes
    }

    mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Appends bytes of the input, which must stay where they are until the document is finished.
    @inline(__always)
    mutating func append(copying source: ByteScanner.Bytes) {
        guard let start = source.baseAddress else { return }
        if let first = pending.baseAddress, first + pending.count == start {
            pending = ByteScanner.Bytes(start: first, count: pending.count + source.count)
        } else {
            flush()
            pending = source
        }
    }

    mutating func append(contentsOf other: some Collection<UInt8>) {
        flush()
        bytes.append(contentsOf: other)
    }

    mutating func append(_ byte: UInt8) {
        flush()
        bytes.append(byte)
    }

    mutating func append(_ text: StaticString) {
        flush()
        bytes.append(text)
    }

    /// Appends any text as element content.
    mutating func append(text: String) {
        flush()
        bytes.append(text: text)
    }

    mutating func append(escaping character: Unicode.Scalar) {
        flush()
        bytes.append(escaping: character)
    }

    /// Appends a text in which nothing needs escaping, and tells whether it was one.
    mutating func append(ifPlain text: String, lineBreaks: Bool) -> Bool {
        flush()
        return bytes.append(ifPlain: text, lineBreaks: lineBreaks)
    }

    /// Takes back everything from a place on.
    mutating func removeAll(from place: Int) {
        flush()
        bytes.removeSubrange(place...)
    }

    private mutating func flush() {
        guard pending.count > 0 else { return }
        bytes.append(contentsOf: pending)
        pending = ByteScanner.Bytes(start: nil, count: 0)
    }
}
