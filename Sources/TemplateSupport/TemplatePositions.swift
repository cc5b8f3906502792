/// Counts lines while a template is read from its beginning to its end.
package struct TemplatePositions {
    private let template: String
    private let text: String
    private var line = 1
    private var lineStart: String.Index
    private var reached: String.Index

    package init(in text: String, of template: String) {
        self.template = template
        self.text = text
        lineStart = text.startIndex
        reached = text.startIndex
    }

    /// The position of an index that is not before the one asked for last.
    package mutating func position(of index: String.Index) -> TemplateError.Position {
        while let newline = text.utf8[reached..<index].firstIndex(of: UInt8(ascii: "\n")) {
            line += 1
            reached = text.utf8.index(after: newline)
            lineStart = reached
        }
        reached = index
        return TemplateError.Position(template: template, line: line, column: text[lineStart..<index].count + 1)
    }
}
