/// How an edge list or an adjacency list is laid out, where it is not as usual.
public struct EdgeListOptions: Sendable, Hashable {
    /// What stands behind the two nodes of a line.
    public enum Data: Sendable, Hashable {
        /// Read: nothing, one number, which is the weight, or a dictionary of Python. Written: a dictionary.
        case automatic
        /// Read: whatever it is, it is passed over. Written: nothing.
        case none
        /// A column for each of these attributes. A line may end early; then the attributes of the rest are not there.
        case columns([String])

        /// One column for the weight.
        public static let weight = Data.columns(["weight"])
    }

    public var data: Data
    /// What stands between the columns; `nil` for any white space, which is written as one space.
    public var delimiter: String?
    /// What begins a comment, which ends with the line; `nil` if nothing does.
    public var comment: String?

    public init(data: Data = .automatic, delimiter: String? = nil, comment: String? = "#") {
        self.data = data
        self.delimiter = delimiter
        self.comment = comment
    }
}
