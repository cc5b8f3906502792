/// Texts as Graphviz reads them in labels.
///
/// Graphviz takes `\N`, `\l` and their like for commands, `&lt;` for a character, and, up to version 12, a text for
/// HTML if any other label of the graph is HTML of the same content. So:
/// - a text is drawn as it is, whatever it contains; a line break in it breaks the line;
/// - a text with DOT's escapes is what a DOT file has in quotes: `\n`, `\l` and `\r` end a line that is centred or to
///   one side, `\N`, `\G`, `\E`, `\T`, `\H` stand for names, and in a record `{ } | <port>` divide it into fields;
/// - neither ever begins as an HTML-like label does, which always begins with the same comment.
enum LabelText {
    /// More than this makes Graphviz slow, and far more crashes it.
    static let mostBytes = 65_536
    static let mostLines = 1000

    /// Whether a label is short enough for Graphviz at all.
    static func isBearable(_ text: String) -> Bool {
        text.utf8.count <= mostBytes && lineCount(text) <= mostLines
    }

    static func lineCount(_ text: String) -> Int {
        var count = 1
        for byte in text.utf8 where byte == UInt8(ascii: "\n") { count += 1 }
        return count
    }

    /// How many lines an escaped text has.
    static func escapedLineCount(_ text: String) -> Int {
        var count = 1
        var isEscape = false
        for byte in text.utf8 {
            if isEscape {
                isEscape = false
                if byte == UInt8(ascii: "n") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "r") { count += 1 }
            } else {
                isEscape = byte == UInt8(ascii: "\\")
            }
        }
        return count
    }

    /// A text that is to be drawn as it is.
    ///
    /// - Parameter inRecord: Whether it labels a record, where blanks and braces mean something.
    static func escaped(_ text: String, inRecord: Bool = false) -> String {
        guard text.utf8.contains(where: { isSpecial($0) || (inRecord && isSpecialInRecord($0)) }) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        var rest = Substring(text).utf8
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"): result.append("\\\\")
            case UInt8(ascii: "\n"): result.append("\\n")
            case UInt8(ascii: "\r"): result.append(rest.first == UInt8(ascii: "\n") ? "" : "\\n")
            case UInt8(ascii: "\t"): result.append(inRecord ? "\\ " : " ")
            case UInt8(ascii: "<"): result.append("&lt;")
            case UInt8(ascii: ">"): result.append("&gt;")
            case UInt8(ascii: "&"):
                result.append("&amp;")
                // Graphviz decodes once and then, writing SVG, takes what still looks like a reference for one.
                // A word joiner, which has no width, stops it.
                if looksLikeReference(rest) { result.append("\u{2060}") }
            case _ where byte < 0x20 || byte == 0x7F: result.append("\u{FFFD}")
            case _ where inRecord && isSpecialInRecord(byte): result += [UInt8(ascii: "\\"), byte]
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A text with DOT's escapes.
    ///
    /// - Parameters:
    ///   - name: What `\N`, `\G`, `\E`, `\T`, `\H` and `\L` stand for.
    static func resolvingEscapes(_ text: String, inRecord: Bool = false, name: (Character) -> String?) -> String {
        var result = ""
        var characters = Substring(text).unicodeScalars
        while let scalar = characters.popFirst() {
            switch scalar {
            case "\\":
                guard let escaped = characters.popFirst() else { break }
                switch escaped {
                case "n", "l", "r", "\\": result += "\\\(escaped)"
                case "\n": break
                case "{", "}", "|", "<", ">", " ":
                    result += self.escaped(String(escaped), inRecord: inRecord)
                default:
                    result += self.escaped(name(Character(escaped)) ?? String(escaped), inRecord: inRecord)
                }
            case "<" where !inRecord: result += "&lt;"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: result.unicodeScalars.append(" ")
            default: result.unicodeScalars.append(scalar)
            }
        }
        // In a record `<` is needed for ports. A blank in front keeps it from ever being equal to an HTML-like label.
        return result.hasPrefix(HTMLLabel.mark) ? " " + result : result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
            || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    private static func isSpecialInRecord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: " ")
    }

    private static func looksLikeReference(_ rest: Substring.UTF8View) -> Bool {
        let name = rest.prefix { byte in
            byte == UInt8(ascii: "#") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
                || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
        }
        return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: ";")
    }
}

extension [UInt8] {
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}

extension String {
    /// As a value of an XML attribute, or as text.
    var escapedForXML: String {
        guard utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return self }
        var result: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "&"): result.append("&amp;")
            case UInt8(ascii: "<"): result.append("&lt;")
            case UInt8(ascii: ">"): result.append("&gt;")
            case UInt8(ascii: "\""): result.append("&quot;")
            case UInt8(ascii: "'"): result.append("&#39;")
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
