/// What plotly.js would not understand in a figure.
public struct FigureError: Error, Hashable, Sendable, CustomStringConvertible {
    public let problems: [Problem]

    /// An attribute that there is not, or a value that it cannot have.
    public struct Problem: Hashable, Sendable, CustomStringConvertible {
        /// Where it is: `data[0].marker.colour`.
        public let path: String
        /// What is wrong, in words.
        public let reason: String
        /// What may have been meant.
        public let suggestion: String?

        /// `data[0].marker.colour: no such attribute; did you mean color?`
        public var description: String {
            "\(path): \(reason)" + (suggestion.map { "; did you mean \($0)?" } ?? "")
        }
    }

    /// A line for each problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
