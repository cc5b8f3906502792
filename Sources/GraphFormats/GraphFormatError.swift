/// A text is not what its format asks for, or holds another kind of graph than was wanted.
public struct GraphFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The format that was read; `nil` where it could not be told.
    public let format: GraphFormat?
    /// Where the mistake is, counted from 1; `nil` where the mistake has no place.
    public let line: Int?
    /// Where on the line the mistake is, in characters (Unicode scalars) counted from 1.
    public let column: Int?
    /// What is wrong and what would be right.
    public let reason: String

    public init(_ format: GraphFormat?, line: Int? = nil, column: Int? = nil, _ reason: String) {
        self.format = format
        self.line = line
        self.column = column
        self.reason = reason
    }

    /// `DOT, line 3, column 7: expected ']', found '}'`
    public var description: String {
        let place = [line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap(\.self)
        return ([format?.name ?? "a graph"] + place).joined(separator: ", ") + ": \(reason)"
    }
}

extension GraphFormatError {
    /// An error at a byte of a text.
    ///
    /// - Complexity: O(*n*), where *n* is the offset; paid only when something is wrong.
    init(_ format: GraphFormat, at offset: Int, of bytes: [UInt8], _ reason: String) {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.init(
            format, line: 1 + before.count { $0 == UInt8(ascii: "\n") },
            column: 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }, reason)
    }
}
