import OrderedJSON

/// A field of a table: what is in it, and whether it stood in quotes, which makes a text of anything.
struct CSVField: Sendable {
    var bytes: [UInt8] = []
    var isQuoted = false
    var column = 1

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value; `nil` for an empty field without quotes.
    var value: JSON? {
        if isQuoted { return .string(text) }
        guard !bytes.isEmpty else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            let value = LineCursor.value(bytes)
            return value.isNull ? .string(String(decoding: bytes, as: UTF8.self)) : value
        }
    }
}

/// Cuts a table into records (RFC 4180), from pieces that may end anywhere.
struct CSVRecords: Sendable {
    private(set) var line = 1
    private var recordLine = 1
    private var fields: [CSVField] = []
    private var field = CSVField()
    private var isInQuotes = false
    /// Whether the last byte was a quote inside quotes: it ends them, unless another follows.
    private var hasQuote = false
    private var column = 1
    private(set) var delimiter: UInt8?

    init(delimiter: UInt8?) { self.delimiter = delimiter }

    /// Hands on the records that are complete, with the line on which each begins.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: ([CSVField], Int) throws(GraphFormatError) -> Void
    ) throws(GraphFormatError) {
        if delimiter == nil { delimiter = Self.delimiter(bytes) }
        for byte in bytes {
            if byte & 0xC0 != 0x80 { column += 1 }
            if isInQuotes, !hasQuote {
                if byte == UInt8(ascii: "\"") { hasQuote = true } else { field.bytes.append(byte) }
                if byte == 0x0A { startLine() }
                continue
            }
            if hasQuote {
                hasQuote = false
                if byte == UInt8(ascii: "\"") {
                    field.bytes.append(byte)
                    continue
                }
                isInQuotes = false
            }
            switch byte {
            case delimiter:
                endField()
            case 0x0A:
                endField()
                try endRecord(body)
                startLine()
                recordLine = line
            case 0x0D:
                break
            case UInt8(ascii: "\"") where field.bytes.isEmpty && !field.isQuoted:
                field.isQuoted = true
                isInQuotes = true
            default:
                guard !field.isQuoted else {
                    throw GraphFormatError(
                        .csv, line: line, column: column - 1, "expected a delimiter after the quote")
                }
                field.bytes.append(byte)
            }
        }
    }

    mutating func finish(
        _ body: ([CSVField], Int) throws(GraphFormatError) -> Void
    ) throws(GraphFormatError) {
        guard !isInQuotes || hasQuote else {
            throw GraphFormatError(.csv, line: line, column: column, "the text ends inside quotes")
        }
        guard !field.bytes.isEmpty || field.isQuoted || !fields.isEmpty else { return }
        endField()
        try endRecord(body)
    }

    private mutating func startLine() {
        line += 1
        column = 1
        if fields.isEmpty, field.bytes.isEmpty { field.column = 1 }
    }

    private mutating func endField() {
        fields.append(field)
        field = CSVField()
        field.column = column
    }

    private mutating func endRecord(
        _ body: ([CSVField], Int) throws(GraphFormatError) -> Void
    ) throws(GraphFormatError) {
        let record = fields
        fields = []
        field.column = 1
        // A blank line is no record.
        guard record.count > 1 || !record[0].bytes.isEmpty || record[0].isQuoted else { return }
        for field in record where String(validating: field.bytes, as: UTF8.self) == nil {
            throw GraphFormatError(.csv, line: recordLine, column: field.column, "the text is not UTF-8")
        }
        try body(record, recordLine)
    }

    /// What separates the fields of the first line: a comma, a semicolon or a tab, whichever is there first.
    private static func delimiter(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        var isInQuotes = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isInQuotes.toggle() }
            if byte == 0x0A { break }
            if !isInQuotes, [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(byte) { return byte }
        }
        return UInt8(ascii: ",")
    }

    /// A value as a field; a text that would be read as another type gets quotes.
    static func write(_ value: JSON, delimiter: UInt8, to output: inout TextOutput) {
        switch value {
        case .bool(let flag): output.write(flag ? "true" : "false")
        case .int(let number): output.write(number)
        case .double(let number): output.write(text: PythonLiteral.text(number))
        case .string(let text): write(text, delimiter: delimiter, isTyped: true, to: &output)
        default: write(value.serialized(), delimiter: delimiter, isTyped: true, to: &output)
        }
    }

    /// - Parameter isTyped: Whether the field is read back as a number if it looks like one.
    static func write(_ text: String, delimiter: UInt8, isTyped: Bool, to output: inout TextOutput) {
        let needsQuotes =
            text.isEmpty
            || text.utf8.contains {
                $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09
            }
            || (isTyped && CSVField(bytes: Array(text.utf8)).value != .string(text))
        guard needsQuotes else { return output.write(text: text) }
        output.write("\"")
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { output.write(byte: byte) }
            output.write(byte: byte)
        }
        output.write("\"")
    }
}
