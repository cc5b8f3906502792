import OrderedJSON

/// A line, and how far it was read: what edge lists and adjacency lists have in common.
struct LineCursor {
    let format: GraphFormat
    let line: UnsafeBufferPointer<UInt8>
    let number: Int
    var offset = 0
    /// Where the line ends for what is read: at a comment, before white space at the end.
    private(set) var end: Int

    private let delimiter: [UInt8]
    private let comment: [UInt8]

    init(
        _ format: GraphFormat, _ line: UnsafeBufferPointer<UInt8>, number: Int, delimiter: [UInt8], comment: [UInt8]
    ) {
        self.format = format
        self.line = line
        self.number = number
        self.delimiter = delimiter
        self.comment = comment
        end = line.count
        while end > 0, line[end - 1] == 0x0D || line[end - 1] == 0x0A { end -= 1 }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    /// Whether a comment or nothing follows.
    mutating func isAtEnd() -> Bool {
        if delimiter.isEmpty { skipSpace() }
        return offset >= end || isComment(offset)
    }

    /// Whether a byte follows after white space.
    mutating func isNext(_ byte: UInt8) -> Bool {
        skipSpace()
        return offset < end && line[offset] == byte
    }

    mutating func skipSpace() {
        while offset < end, Self.isSpace(line[offset]) { offset += 1 }
    }

    /// The bytes up to the next delimiter, which is skipped.
    mutating func field() throws(GraphFormatError) -> UnsafeBufferPointer<UInt8> {
        if delimiter.isEmpty { skipSpace() }
        let start = offset
        var stop = end, hasHighBytes = false
        while offset < end {
            let byte = line[offset]
            if isComment(offset) || (delimiter.isEmpty ? Self.isSpace(byte) : isDelimiter(offset)) {
                stop = offset
                break
            }
            if byte >= 0x80 { hasHighBytes = true }
            offset += 1
        }
        stop = min(stop, offset)
        if !delimiter.isEmpty, offset < end, !isComment(offset) { offset += delimiter.count }
        let field = UnsafeBufferPointer(rebasing: line[start..<stop])
        if hasHighBytes, String(validating: field, as: UTF8.self) == nil {
            throw error(at: start, "the text is not UTF-8")
        }
        return field
    }

    /// The node that the next field names, noted with its place.
    mutating func node(in graph: inout GraphContent) throws(GraphFormatError) -> Int32 {
        if delimiter.isEmpty { skipSpace() }
        let start = offset, node = graph.nodes.number(of: try field())
        graph.note(node, at: .line(number, column: column(start)))
        return node
    }

    /// A dictionary in Python's notation.
    mutating func dictionary(depthLimit: Int) throws(GraphFormatError) -> Attributes {
        skipSpace()
        let start = offset
        let result: (value: JSON, end: Int)
        do {
            result = try PythonLiteral.parse(
                UnsafeBufferPointer(rebasing: line[start..<end]), depthLimit: depthLimit)
        } catch {
            throw self.error(at: start + error.offset, error.reason)
        }
        offset = start + result.end
        skipSpace()
        // An empty set looks like an empty dictionary; no other set is one.
        guard let object = result.value.objectValue else {
            throw error(at: start, "expected a dictionary such as {'weight': 1}")
        }
        guard offset >= end || isComment(offset) else {
            throw error(at: offset, "expected the end of the line after the dictionary")
        }
        return Attributes(object)
    }

    /// A field's value: a number, a Boolean or a text, by its looks.
    static func value(_ field: UnsafeBufferPointer<UInt8>) -> JSON {
        if let number = FastNumber.json(field) { return number }
        let text = String(decoding: field, as: UTF8.self)
        switch text {
        case "True", "true": return true
        case "False", "false": return false
        case "None": return .null
        default: return number(text).map { .double($0) } ?? .string(text)
        }
    }

    /// A number as Python and most others write it, and no other of the forms that C knows.
    static func number(_ text: String) -> Double? {
        switch text {
        case "inf", "+inf": return .infinity
        case "-inf": return -.infinity
        case "nan": return .nan
        default:
            var text = text
            return text.withUTF8 { FastNumber.double($0) }
        }
    }

    func error(at offset: Int, _ reason: String) -> GraphFormatError {
        GraphFormatError(format, line: number, column: column(offset), reason)
    }

    func column(_ offset: Int) -> Int { 1 + line[..<min(offset, line.count)].count { $0 & 0xC0 != 0x80 } }

    private func isComment(_ place: Int) -> Bool {
        guard let first = comment.first, line[place] == first else { return false }
        return comment.count == 1 || line[place..<end].starts(with: comment)
    }

    private func isDelimiter(_ place: Int) -> Bool {
        guard let first = delimiter.first, line[place] == first else { return false }
        return delimiter.count == 1 || line[place..<end].starts(with: delimiter)
    }
}
