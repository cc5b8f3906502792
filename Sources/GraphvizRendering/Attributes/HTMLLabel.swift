internal import OrderedJSON

/// A label in Graphviz's HTML-like language, read and written anew.
///
/// The language is a small XML: tables, fonts and line breaks. What is written contains nothing but elements and
/// attributes that are known here, with values that passed the same checks as attributes of the graph. `IMG` shows only
/// what is in a folder of images, and `ID` is left out, because ids are given by whoever writes the SVG.
struct HTMLLabel {
    /// Tables are laid out with numbers of 16 bits, and slowly.
    static let mostBytes = 65_536
    static let mostSpan = 64
    /// Every label begins with it and no other text does, so that Graphviz cannot take one for the other.
    static let mark = "<!--HTML-->"
    static let mostSpans = 4096
    static let deepest = 16

    /// What is wrong with a label, for the end of a sentence.
    struct Fault: Error {
        let expected: String
    }

    private var rest: Substring.UTF8View
    private var result: [UInt8] = []
    private var open: [String] = []
    private var spans = 0
    private let convert: (AttributeKind, JSON) -> String?

    /// The label as Graphviz reads it.
    ///
    /// - Parameters:
    ///   - text: What a DOT file has between the outer `<` and `>`.
    ///   - convert: Makes the text of a value; nil if the value means nothing.
    static func rewritten(
        _ text: String, convert: @escaping (AttributeKind, JSON) -> String?
    ) throws(Fault) -> String {
        guard text.utf8.count <= mostBytes else {
            throw Fault(expected: "an HTML-like label of at most \(mostBytes) bytes")
        }
        var label = HTMLLabel(rest: Substring(text).utf8, convert: convert)
        label.result.append(mark)
        try label.readContent()
        return String(decoding: label.result, as: UTF8.self)
    }

    private init(rest: Substring.UTF8View, convert: @escaping (AttributeKind, JSON) -> String?) {
        self.rest = rest
        self.convert = convert
    }

    private mutating func readContent() throws(Fault) {
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "<"):
                if rest.starts(with: "!--".utf8) {
                    try skipComment()
                } else if rest.first == UInt8(ascii: "/") {
                    rest.removeFirst()
                    try readEndTag()
                } else {
                    try readStartTag()
                }
            case UInt8(ascii: "&"):
                try readReference()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                result.append(byte)
            case _ where byte < 0x20 || byte == 0x7F:
                result.append("\u{FFFD}")
            default:
                result.append(byte)
            }
        }
        if let element = open.last { throw Fault(expected: "an end tag </\(element)>") }
    }

    private mutating func skipComment() throws(Fault) {
        rest.removeFirst(3)
        while !rest.isEmpty {
            if rest.starts(with: "-->".utf8) {
                rest.removeFirst(3)
                return
            }
            rest.removeFirst()
        }
        throw Fault(expected: "comments that end in -->")
    }

    /// A reference by name or number; a `&` that begins none is one by itself.
    private mutating func readReference() throws(Fault) {
        let name = rest.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
        guard name.count <= 10, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") else {
            result.append("&amp;")
            return
        }
        if name.first == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == UInt8(ascii: "x")
            let number = UInt32(
                String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self),
                radix: isHexadecimal ? 16 : 10)
            guard let number, number >= 0x20, number != 0x7F, let scalar = Unicode.Scalar(number) else {
                throw Fault(expected: "references to characters, not to control codes")
            }
            result.append(String(scalar).escapedForXML)
        } else {
            result.append("&")
            result += name
            result.append(";")
        }
        rest = rest[rest.index(after: name.endIndex)...]
    }

    private mutating func readEndTag() throws(Fault) {
        let name = readName()
        skipBlanks()
        guard rest.popFirst() == UInt8(ascii: ">") else { throw Fault(expected: "tags that end in >") }
        if Self.empty.contains(name) { return }
        guard let element = open.popLast(), element == name else {
            throw Fault(expected: "end tags in the order of their start tags, not </\(name)> here")
        }
        result.append("</\(name)>")
    }

    private mutating func readStartTag() throws(Fault) {
        let name = readName()
        guard let known = Self.elements[name] else {
            throw Fault(
                expected: "HTML-like labels of the elements \(Self.elements.keys.sorted().joined(separator: ", "))")
        }
        result.append("<\(name)")
        var seen: Set<String> = []
        while true {
            skipBlanks()
            guard let byte = rest.first else { throw Fault(expected: "tags that end in >") }
            if byte == UInt8(ascii: ">") {
                rest.removeFirst()
                if Self.empty.contains(name) {
                    result.append("/>")
                    return
                }
                break
            }
            if byte == UInt8(ascii: "/") {
                rest.removeFirst()
                guard rest.popFirst() == UInt8(ascii: ">") else { throw Fault(expected: "tags that end in >") }
                result.append(Self.empty.contains(name) ? "/>" : "></\(name)>")
                return
            }
            let attribute = readName()
            guard !attribute.isEmpty, seen.insert(attribute).inserted else {
                throw Fault(expected: "attributes with different names in <\(name)>")
            }
            try readValue(of: attribute, in: name, kind: known[attribute])
        }
        result.append(">")
        open.append(name)
        if open.count > Self.deepest {
            throw Fault(expected: "elements at most \(Self.deepest) deep inside each other")
        }
    }

    private mutating func readValue(of attribute: String, in element: String, kind: AttributeKind?) throws(Fault) {
        skipBlanks()
        guard rest.popFirst() == UInt8(ascii: "=") else { throw Fault(expected: "a value of \(attribute)") }
        skipBlanks()
        guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let end = rest.firstIndex(of: quote)
        else { throw Fault(expected: "a value of \(attribute) in quotes") }
        let value = Self.decoded(String(Substring(rest[..<end])))
        rest = rest[rest.index(after: end)...]
        guard let kind else {
            throw Fault(expected: "\(element) with the attributes Graphviz knows, but for files; not \(attribute)")
        }
        if case .ignored = kind { return }
        guard let text = convert(kind, .string(value)) else {
            throw Fault(expected: "\(attribute) with \(kind.expected)")
        }
        if attribute == "COLSPAN" || attribute == "ROWSPAN" {
            spans += Int(text) ?? 0
            if spans > Self.mostSpans { throw Fault(expected: "cells that span less") }
        }
        result.append(" \(attribute)=\"\(text.escapedForXML)\"")
    }

    private mutating func readName() -> String {
        let name = rest.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        rest = rest[name.endIndex...]
        return String(Substring(name)).uppercased()
    }

    private mutating func skipBlanks() {
        rest = rest.drop { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
    }

    /// Without the five references of XML; other references stay text.
    private static func decoded(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        var result = ""
        var rest = value[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            if let (reference, character) = references.first(where: { rest.hasPrefix($0.0) }) {
                result += character
                rest.removeFirst(reference.count)
            } else {
                result += "&"
                rest.removeFirst()
            }
        }
        return result + rest
    }

    private static let references = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
    ]

    private static let empty: Set<String> = ["BR", "HR", "VR", "IMG"]

    private static let elements: [String: [String: AttributeKind]] = [
        "TABLE": box.merging([
            "ALIGN": .word(["LEFT", "CENTER", "RIGHT"]),
            "CELLBORDER": .integer(0...127),
            "COLUMNS": .word(["*"]),
            "ROWS": .word(["*"]),
        ]) { $1 },
        "TR": [:],
        "TD": box.merging([
            "ALIGN": .word(["LEFT", "CENTER", "RIGHT", "TEXT"]),
            "BALIGN": .word(["LEFT", "CENTER", "RIGHT"]),
            "COLSPAN": .integer(1...mostSpan),
            "ROWSPAN": .integer(1...mostSpan),
        ]) { $1 },
        "FONT": ["COLOR": .color, "FACE": .font, "POINT-SIZE": .integer(1...200)],
        "BR": ["ALIGN": .word(["LEFT", "CENTER", "RIGHT"])],
        "IMG": ["SRC": .image, "SCALE": .either(.flag, .word(["WIDTH", "HEIGHT", "BOTH"]))],
        "HR": [:], "VR": [:],
        "B": [:], "I": [:], "U": [:], "O": [:], "S": [:], "SUB": [:], "SUP": [:],
    ]

    private static let box: [String: AttributeKind] = [
        "BGCOLOR": .colors,
        "BORDER": .integer(0...255),
        "CELLPADDING": .integer(0...255),
        "CELLSPACING": .integer(0...127),
        "COLOR": .color,
        "FIXEDSIZE": .flag,
        "GRADIENTANGLE": .integer(0...360),
        "HEIGHT": .integer(0...10_000),
        "HREF": .link,
        "ID": .ignored("ids are given by whoever writes the SVG"),
        "PORT": .port,
        "SIDES": .letters("LTRB"),
        "STYLE": .words(["solid", "dashed", "dotted", "rounded", "radial", "invisible", "invis"]),
        "TARGET": .word(["_blank", "_top", "_self", "_parent"]),
        "TITLE": .tooltip,
        "TOOLTIP": .tooltip,
        "VALIGN": .word(["TOP", "MIDDLE", "BOTTOM"]),
        "WIDTH": .integer(0...10_000),
    ]
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
