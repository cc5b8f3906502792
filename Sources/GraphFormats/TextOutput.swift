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

    @inline(__always)
    mutating func write(bytes more: [UInt8]) {
        if more.count == 1 { bytes.append(more[0]) } else { bytes.append(contentsOf: more) }
    }

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

    /// Writes text as it may stand in an XML element or in a quoted value. Control characters, which XML cannot say,
    /// become U+FFFD.
    mutating func write(xml text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0, index = 0
            while index < utf8.count {
                let escape: StaticString
                var length = 1
                switch utf8[index] {
                case UInt8(ascii: "&"): escape = "&amp;"
                case UInt8(ascii: "<"): escape = "&lt;"
                case UInt8(ascii: ">"): escape = "&gt;"
                case UInt8(ascii: "\""): escape = "&quot;"
                case 0x0A: escape = "&#10;"
                case 0x0D: escape = "&#13;"
                case 0x09: escape = "&#9;"
                case 0x00...0x1F: escape = "\u{FFFD}"
                case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
                    escape = "\u{FFFD}"
                    length = 3
                default:
                    index += 1
                    continue
                }
                bytes.append(contentsOf: utf8[start..<index])
                write(escape)
                index += length
                start = index
            }
            bytes.append(contentsOf: utf8[start...])
        }
    }

    /// Writes a node's name as XML.
    mutating func write(xml name: NodeNames.Name) {
        if case .integer(let integer) = name { write(integer) } else { write(xml: name.text) }
    }
}
