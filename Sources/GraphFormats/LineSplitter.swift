/// A format that is read line by line, so that the text need not be in memory as a whole.
protocol LineFormatReader: Sendable {
    /// Reads whole lines; only the last one of all may lack its line end.
    mutating func read(lines: UnsafeBufferPointer<UInt8>) throws(GraphFormatError)

    /// What was read, when there are no more lines.
    mutating func finish() throws(GraphFormatError) -> GraphContent
}

/// Cuts pieces of a text at line ends.
struct LineSplitter: Sendable {
    private var carried: [UInt8] = []
    private var isAtStart = true

    /// Hands on the lines that are complete.
    mutating func read(
        _ piece: UnsafeBufferPointer<UInt8>, into reader: inout some LineFormatReader
    ) throws(GraphFormatError) {
        var piece = piece
        if isAtStart {
            // A byte order mark is three bytes, which may come in three pieces.
            if carried.count + piece.count < 3 {
                carried.append(contentsOf: piece)
                return
            }
            isAtStart = false
            if !carried.isEmpty {
                let start = carried + Array(piece)
                carried = []
                try read(start, into: &reader)
                return
            }
            if piece.starts(with: [0xEF, 0xBB, 0xBF]) { piece = UnsafeBufferPointer(rebasing: piece[3...]) }
        }
        guard let last = piece.lastIndex(of: UInt8(ascii: "\n")) else {
            carried.append(contentsOf: piece)
            return
        }
        var start = 0
        if !carried.isEmpty {
            let first = piece.firstIndex(of: UInt8(ascii: "\n")) ?? last
            carried.append(contentsOf: piece[...first])
            start = first + 1
            let lines = carried
            carried = []
            try Self.lend(lines, to: &reader)
        }
        if start <= last { try reader.read(lines: UnsafeBufferPointer(rebasing: piece[start...last])) }
        carried.append(contentsOf: piece[(last + 1)...])
    }

    private mutating func read(_ bytes: [UInt8], into reader: inout some LineFormatReader) throws(GraphFormatError) {
        var rest = bytes
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
        let end = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        if end > 0 { try Self.lend(Array(rest[..<end]), to: &reader) }
        carried = Array(rest[end...])
    }

    /// Hands on the last line, if it has no end.
    mutating func finish(into reader: inout some LineFormatReader) throws(GraphFormatError) {
        isAtStart = false
        let rest = carried
        carried = []
        if !rest.isEmpty { try read(rest, into: &reader) }
        if !carried.isEmpty { try Self.lend(carried, to: &reader) }
    }

    private static func lend(_ lines: [UInt8], to reader: inout some LineFormatReader) throws(GraphFormatError) {
        try lines.withUnsafeBufferPointer { (lines) throws(GraphFormatError) in try reader.read(lines: lines) }
    }
}
