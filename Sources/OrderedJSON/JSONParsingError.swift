/// Why a text is not JSON, and where.
public struct JSONParsingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was found and what would have been right, as a sentence without its full stop.
    public let reason: String
    /// The position of the offending byte, counted from 0.
    public let offset: Int
    /// The line of that byte, counted from 1.
    public let line: Int
    /// The column of that byte, counted from 1 in bytes.
    public let column: Int

    public var description: String { "line \(line), column \(column): \(reason)" }
}
