/// A file cannot be opened, read or written.
public struct GraphFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file's path; `-` is standard input or output.
    public let path: String
    /// What is wrong: the system's sentence, or what is broken in compressed data.
    public let reason: String

    public init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// `graph.gml: No such file or directory`
    public var description: String { "\(path): \(reason)" }
}
