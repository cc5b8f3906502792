import OrderedJSON

/// Text on its way into memory or, in pieces, to a file.
///
/// What goes wrong with the file is kept until the end, so that a writer of a format need not think of it.
struct TextOutput {
    private(set) var bytes: [UInt8] = []
    /// Takes a piece and says what is wrong; `nil` to keep everything.
    private let sink: (([UInt8]) -> GraphFileError?)?
    private(set) var failure: GraphFileError?
    private static let pieceSize = 1 << 17

    init(to sink: (([UInt8]) -> GraphFileError?)? = nil) {
        self.sink = sink
        if sink != nil { bytes.reserveCapacity(Self.pieceSize + 4096) }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Says that this is a good place to let a piece go.
    @inline(__always)
    mutating func endLine() {
        if bytes.count >= Self.pieceSize { flush() }
    }

    /// Lets go what is there.
    mutating func flush() {
        guard let sink, !bytes.isEmpty else { return }
        if failure == nil { failure = sink(bytes) }
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func write(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    @inline(__always)
    mutating func write(byte: UInt8) { bytes.append(byte) }

    mutating func write(_ number: Int) {
        guard number >= 0 else {
            write(text: String(number))
            return
        }
        guard number >= 10 else {
            bytes.append(UInt8(ascii: "0") + UInt8(number))
            return
        }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var rest = number, start = 20
            while rest > 0 {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            bytes.append(contentsOf: digits[start..<20])
        }
    }

    /// Writes a node's name as it is.
    mutating func write(_ name: NodeNames.Name) {
        switch name {
        case .integer(let integer): write(integer)
        case .text(let text): write(text: text)
        case .json(let json): write(text: json.nodeText)
        }
    }
}
