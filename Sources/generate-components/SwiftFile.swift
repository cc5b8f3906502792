/// A Swift source file, line by line.
struct SwiftFile {
    /// The path below the output directory.
    let path: String
    private(set) var text: String
    private var indentation = 0

    /// The first line of every generated file.
    static let mark = "// Written by generate-components"

    init(_ path: String, source: String, imports: [String]) {
        self.path = path
        text = "\(Self.mark) from the metadata of \(source). Do not edit.\n\n"
        for name in imports { line("public import \(name)") }
        if !imports.isEmpty { line() }
    }

    mutating func line(_ line: String = "") {
        if !line.isEmpty { text += String(repeating: " ", count: 4 * indentation) + line }
        text += "\n"
    }

    /// A block in braces.
    mutating func block(_ head: String, _ body: (inout SwiftFile) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    /// A block of short lines: all on one line where they fit.
    mutating func block(_ head: String, _ body: String...) {
        let single = "\(head) { \(body.joined(separator: " ")) }"
        if fits(single) {
            line(single)
        } else {
            block(head) { file in
                for line in body { file.line(line) }
            }
        }
    }

    mutating func indented(_ body: (inout SwiftFile) throws -> Void) rethrows {
        indentation += 1
        try body(&self)
        indentation -= 1
    }

    /// A list in `open` and `close`: on one line where it fits, otherwise an element a line.
    mutating func list(_ open: String, _ elements: [String], _ close: String) {
        let single = open + elements.joined(separator: ", ") + close
        if fits(single) { return line(single) }
        line(open)
        indented { file in
            for (index, element) in elements.enumerated() {
                file.line(element + (index == elements.count - 1 ? "" : ","))
            }
        }
        line(close)
    }

    /// A list of many short elements: on one line where it fits, otherwise as many elements a line as fit.
    mutating func filledList(_ open: String, _ elements: [String], _ close: String) {
        let single = open + elements.joined(separator: ", ") + close
        if fits(single) { return line(single) }
        line(open)
        indented { file in
            var row = ""
            for element in elements {
                let item = element + ","
                let longer = row.isEmpty ? item : "\(row) \(item)"
                if !row.isEmpty, !file.fits(longer) {
                    file.line(row)
                    row = item
                } else {
                    row = longer
                }
            }
            file.line(row)
        }
        line(close)
    }

    private func fits(_ line: String) -> Bool { line.count + 4 * indentation <= 120 }
}
