/// Why a template could not be read or rendered, and where.
public struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and what would be right.
    public let reason: String
    /// The tag where it went wrong; `nil` if it was not in a template, such as a name that no template has.
    public let position: Position?
    /// The tags that brought the template in, innermost first.
    public let includedFrom: [Position]

    /// A place in a template.
    public struct Position: Sendable, Hashable, CustomStringConvertible {
        /// The template's name.
        public let template: String
        /// The line, from 1.
        public let line: Int
        /// The character of the line, from 1.
        public let column: Int

        package init(template: String, line: Int, column: Int) {
            self.template = template
            self.line = line
            self.column = column
        }

        public var description: String { "\(template):\(line):\(column)" }
    }

    package init(_ reason: String, at position: Position? = nil, includedFrom: [Position] = []) {
        self.reason = reason
        self.position = position
        self.includedFrom = includedFrom
    }

    public var description: String {
        (position.map { "\($0): " } ?? "") + reason + includedFrom.map { "\n    brought in by \($0)" }.joined()
    }
}

extension TemplateError {
    /// The reason to give when there is no template of a name.
    package static func noTemplate(named name: String, among names: some Sequence<String>) -> String {
        "There is no template “\(name)”; \(names.sorted().listed)."
    }
}

extension [String] {
    /// “there are”, and the names.
    package var listed: String {
        isEmpty ? "there is none" : "there are " + map { "“\($0)”" }.joined(separator: ", ")
    }
}
