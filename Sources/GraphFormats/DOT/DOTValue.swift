import GraphModel

/// Attribute values between DOT, where everything is text, and JSON.
///
/// An unquoted number in its usual form is a number, unquoted `true` and `false` are Booleans, `<…>` is `{"html": …}`,
/// and everything else is a string. Writing keeps to the same rules, so that values come back as what they were;
/// `null`, arrays and objects are written as JSON in quotes and come back as strings.
enum DOTValue {
    /// Attributes that Graphviz takes for escape strings, besides labels.
    private static let escapedNames: Set<String> = [
        "id", "tooltip", "href", "target", "URL", "edgehref", "edgetarget", "edgetooltip", "edgeURL", "headhref",
        "headtarget", "headtooltip", "headURL", "labelhref", "labeltarget", "labeltooltip", "labelURL", "tailhref",
        "tailtarget", "tailtooltip", "tailURL",
    ]
    private static let labelNames: Set<String> = ["label", "xlabel", "headlabel", "taillabel"]

    // MARK: Reading

    /// - Parameter isRecord: Whether it belongs to a node whose label is made of fields.
    static func json(_ text: DOTText, name: String, isRecord: Bool = false) -> JSON {
        switch text.form {
        case .html:
            return ["html": .string(text.content)]
        case .numeral:
            return number(text.content) ?? .string(text.content)
        case .word where text.content == "true" || text.content == "false":
            return .bool(text.content == "true")
        case .word, .quoted:
            let isLabel = labelNames.contains(name)
            guard isLabel || escapedNames.contains(name) else { return .string(text.content) }
            let plain = unescaped(text.content, isLabel: isLabel, isRecord: isRecord && name == "label")
            return plain.map { .string($0) } ?? ["escaped": .string(text.content)]
        }
    }

    /// What a node's name says where it is the node's label, if that is not the name itself.
    static func label(ofNode name: String) -> JSON? {
        let label = json(DOTText(.quoted, name), name: "label")
        guard label != .string(name) else { return nil }
        return label
    }

    /// A number, if this is how it would be written.
    static func number(_ text: String) -> JSON? {
        if let number = Int(text), String(number) == text { return .int(number) }
        if let number = Double(text), numeral(number) == text { return .double(number) }
        return nil
    }

    /// Plain text, or `nil` if an escape or an entity says what plain text cannot.
    private static func unescaped(_ text: String, isLabel: Bool, isRecord: Bool) -> String? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) || isRecord else {
            return text
        }
        var plain = "", rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "\\":
                switch rest.popFirst() {
                case "n": plain.append("\n")
                case "\\": plain.append("\\")
                case let special? where isRecord && "{}|<> ".contains(special): plain.append(special)
                default: return nil
                }
            case "&" where isLabel:
                guard let (scalar, length) = entity(rest) else { return nil }
                plain.append(scalar)
                rest = rest.dropFirst(length)
            case "{", "}", "|", "<", ">":
                guard !isRecord else { return nil }
                plain.append(character)
            default:
                plain.append(character)
            }
        }
        return plain
    }

    /// What the entity after an ampersand stands for and how long it is; the ampersand itself where there is none, and
    /// `nil` where it is one of the many that only Graphviz knows.
    private static func entity(_ rest: Substring) -> (Character, length: Int)? {
        guard let name = entityName(rest) else { return ("&", 0) }
        let scalar: Unicode.Scalar? =
            switch name {
            case "amp": "&"
            case "lt": "<"
            case "gt": ">"
            case "quot": "\""
            case "nbsp": "\u{A0}"
            case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
            default: nil
            }
        return scalar.map { (Character($0), name.count + 1) }
    }

    /// The name before a semicolon, if what is there could be an entity.
    private static func entityName(_ rest: Substring) -> Substring? {
        let name = rest.prefix(12).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
        guard !name.isEmpty, rest[name.endIndex...].first == ";" else { return nil }
        return name
    }

    // MARK: Writing

    static func write(_ value: JSON, name: String, isRecord: Bool = false) -> String {
        switch value {
        case .int(let number):
            return String(number)
        case .double(let number):
            return number.isFinite ? numeral(number) : quoted("\(number)")
        case .bool(let flag):
            return flag ? "true" : "false"
        case .string(let text):
            if labelNames.contains(name) {
                return write(text: escaped(text, isLabel: true, isRecord: isRecord && name == "label"))
            }
            return write(text: escapedNames.contains(name) ? escaped(text, isLabel: false, isRecord: false) : text)
        default:
            if let html = value["html"]?.stringValue {
                let whole = Array("<\(html)>".utf8)
                if DOTLexer.endOfHTML(whole[...]) == whole.count { return "<\(html)>" }
                return write(.string(html), name: name)
            }
            return write(text: value["escaped"]?.stringValue ?? value.serialized())
        }
    }

    /// A text in quotes, or without where it needs none and would not be taken for something else.
    static func write(text: String) -> String {
        let isWord =
            text.utf8.first.map { DOTLexer.isIdentifierStart($0) } ?? false
            && text.utf8.allSatisfy { $0 < 0x80 && (DOTLexer.isIdentifierStart($0) || DOTLexer.isDigit($0)) }
        let isReserved = DOTLexer.Keyword(rawValue: text.lowercased()) != nil || text == "true" || text == "false"
        return isWord && !isReserved ? text : quoted(text)
    }

    /// The name of a node, which may also be a number without quotes.
    static func write(nodeName: String) -> String {
        number(nodeName) != nil || nodeName == "true" || nodeName == "false" ? nodeName : write(text: nodeName)
    }

    private static func quoted(_ text: String) -> String {
        var result = "\"", backslashes = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\":
                backslashes += 1
            case "\"":
                // An odd backslash would swallow the quote; DOT cannot say that, so it becomes two.
                result += backslashes.isMultiple(of: 2) ? "\\" : "\\\\"
                backslashes = 0
            case "\n" where !backslashes.isMultiple(of: 2):
                result += "\\"
                backslashes = 0
            default:
                backslashes = 0
            }
            result.unicodeScalars.append(scalar == "\0" ? "\u{FFFD}" : scalar)
        }
        return result + (backslashes.isMultiple(of: 2) ? "\"" : "\\\"")
    }

    private static func escaped(_ text: String, isLabel: Bool, isRecord: Bool) -> String {
        var result = "", rest = text[...], previous: Character = " "
        while let character = rest.popFirst() {
            switch character {
            case "\n": result += "\\n"
            case "\\": result += "\\\\"
            case "&" where isLabel && entityName(rest) != nil: result += "&amp;"
            case "{", "}", "|", "<", ">":
                result += (isRecord ? "\\" : "") + String(character)
            case " " where isRecord && (previous == " " || rest.isEmpty):
                // Records join spaces and drop those at the ends.
                result += "\\ "
            default: result.append(character)
            }
            previous = character
        }
        return result
    }

    /// A number as digits with a point and no exponent, which DOT does not know.
    static func numeral(_ number: Double) -> String {
        let text = "\(number)"
        guard let exponentStart = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
            let exponent = Int(text[text.index(after: exponentStart)...])
        else { return text }
        let sign = text.hasPrefix("-") ? "-" : ""
        let parts = text[..<exponentStart].drop { $0 == "-" }.split(separator: ".")
        let whole = String(parts[0]), fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        if exponent < 0 {
            return sign + "0." + String(repeating: "0", count: -exponent - 1) + whole + fraction
        }
        let zeros = String(repeating: "0", count: max(0, exponent - fraction.count))
        return sign + whole + fraction + zeros + ".0"
    }
}
