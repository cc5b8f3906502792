import GraphModel
import OrderedJSON

/// Values as Python writes and reads them, which is how networkx puts attributes into edge lists.
enum PythonLiteral {
    // MARK: Writing

    /// A value as Python's `repr` writes it.
    static func text(_ value: JSON) -> String {
        switch value {
        case .null: "None"
        case .bool(let flag): flag ? "True" : "False"
        case .int(let number): String(number)
        case .double(let number): text(number)
        case .string(let text): quoted(text)
        case .array(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
        case .object(let object): text(object.elements.map { ($0.key, $0.value) })
        }
    }

    /// Attributes as a dictionary.
    static func text(_ attributes: Attributes) -> String { text(attributes.map { ($0.name, $0.value) }) }

    private static func text(_ members: [(String, JSON)]) -> String {
        "{" + members.map { quoted($0) + ": " + text($1) }.joined(separator: ", ") + "}"
    }

    /// A value as Python's `str` writes it: a text without quotes.
    static func plainText(_ value: JSON) -> String { value.stringValue ?? text(value) }

    /// A number as Python writes it; from 10¹⁶ up with an exponent, where Swift begins a little later.
    static func text(_ number: Double) -> String {
        if number.isNaN { return "nan" }
        if number.isInfinite { return number < 0 ? "-inf" : "inf" }
        let text = number.description
        guard abs(number) >= 1e16, !text.contains("e") else { return text }
        var digits = Array(text.utf8.prefix { $0 != UInt8(ascii: ".") })
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        let exponent = digits.count - 1
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let fraction = digits.count > 1 ? "." + String(decoding: digits[1...], as: UTF8.self) : ""
        return (isNegative ? "-" : "") + String(decoding: digits[..<1], as: UTF8.self) + fraction + "e+\(exponent)"
    }

    private static func quoted(_ text: String) -> String {
        let quote: Unicode.Scalar = text.contains("'") && !text.contains("\"") ? "\"" : "'"
        var result = String(quote)
        for scalar in text.unicodeScalars {
            switch scalar {
            case quote, "\\":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16), (letter, width) = escape(scalar.value)
                result += "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
            }
        }
        return result + String(quote)
    }

    private static func escape(_ value: UInt32) -> (letter: String, width: Int) {
        value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return 0x20...0x7E ~= scalar.value }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default:
            return true
        }
    }

    // MARK: Reading

    /// What is wrong, and at which byte of the text.
    struct Mistake: Error {
        var offset: Int
        var reason: String
    }

    /// Reads one value at the beginning of a text.
    ///
    /// - Returns: The value, and the offset behind it.
    static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int
    ) throws(Mistake) -> (value: JSON, end: Int) {
        var parser = PythonLiteralParser(bytes: bytes, depthLimit: depthLimit)
        let value = try parser.value(depth: 0)
        return (value, parser.offset)
    }
}

/// A recursive descent over literals: numbers, texts, lists, tuples, sets and dictionaries.
private struct PythonLiteralParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let depthLimit: Int
    var offset = 0

    mutating func value(depth: Int) throws(PythonLiteral.Mistake) -> JSON {
        guard depth <= depthLimit else { throw mistake("values nest deeper than the limit of \(depthLimit)") }
        skipSpace()
        guard let byte = peek() else { throw mistake("expected a value, found the end of the line") }
        switch byte {
        case UInt8(ascii: "{"): return try braces(depth)
        case UInt8(ascii: "["): return .array(try list(until: UInt8(ascii: "]"), depth).elements)
        case UInt8(ascii: "("):
            let (elements, hasComma) = try list(until: UInt8(ascii: ")"), depth)
            return elements.count == 1 && !hasComma ? elements[0] : .array(elements)
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try number()
        default: return try word()
        }
    }

    /// A dictionary, or a set, which becomes an array.
    private mutating func braces(_ depth: Int) throws(PythonLiteral.Mistake) -> JSON {
        offset += 1
        var object = JSON.Object(), elements: [JSON] = []
        while true {
            skipSpace()
            if take(UInt8(ascii: "}")) { return elements.isEmpty ? .object(object) : .array(elements) }
            let start = offset, key = try value(depth: depth + 1)
            skipSpace()
            if elements.isEmpty, take(UInt8(ascii: ":")) {
                object[key.stringValue ?? PythonLiteral.text(key)] = try value(depth: depth + 1)
            } else if object.isEmpty {
                elements.append(key)
            } else {
                offset = start
                throw mistake("expected a name, ':' and a value")
            }
            skipSpace()
            if !take(UInt8(ascii: ",")), peek() != UInt8(ascii: "}") { throw mistake("expected ',' or '}'") }
        }
    }

    private mutating func list(
        until end: UInt8, _ depth: Int
    ) throws(PythonLiteral.Mistake) -> (elements: [JSON], hasComma: Bool) {
        offset += 1
        var elements: [JSON] = [], hasComma = false
        while true {
            skipSpace()
            if take(end) { return (elements, hasComma) }
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: ",")) {
                hasComma = true
            } else if peek() != end {
                throw mistake("expected ',' or '\(Character(Unicode.Scalar(end)))'")
            }
        }
    }

    private mutating func word() throws(PythonLiteral.Mistake) -> JSON {
        let start = offset
        while let byte = peek(), isLetter(byte) { offset += 1 }
        switch String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self) {
        case "None": return .null
        case "True": return true
        case "False": return false
        case "nan": return .double(.nan)
        case "inf": return .double(.infinity)
        case "u", "b", "U", "B", "r", "R":
            if peek() == UInt8(ascii: "'") || peek() == UInt8(ascii: "\"") { return .string(try text()) }
        default: break
        }
        offset = start
        throw mistake("expected a Python value such as 1, 2.5, 'text', True, None or {'name': 1}")
    }

    private mutating func number() throws(PythonLiteral.Mistake) -> JSON {
        let start = offset
        _ = take(UInt8(ascii: "-")) || take(UInt8(ascii: "+"))
        if let byte = peek(), isLetter(byte) {
            let isNegative = bytes[start] == UInt8(ascii: "-")
            guard case .double(let number) = try word() else {
                offset = start
                throw mistake("expected a number")
            }
            return .double(isNegative ? -number : number)
        }
        var isWhole = true
        scan: while let byte = peek() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "."): isWhole = false
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                isWhole = false
                if let sign = peek(1), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { offset += 1 }
            default: break scan
            }
            offset += 1
        }
        guard let number = number(start, isWhole) else {
            offset = start
            throw mistake("expected a number")
        }
        return number
    }

    private func number(_ start: Int, _ isWhole: Bool) -> JSON? {
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
        if isWhole, let number = Int(text) { return .int(number) }
        return Double(text).map { .double($0) }
    }

    // MARK: Texts

    private mutating func text() throws(PythonLiteral.Mistake) -> String {
        let start = offset, quote = bytes[offset]
        offset += 1
        var content: [UInt8] = []
        while let byte = peek() {
            offset += 1
            switch byte {
            case quote:
                guard let text = String(validating: content, as: UTF8.self) else {
                    offset = start
                    throw mistake("the text is not UTF-8")
                }
                return text
            case UInt8(ascii: "\\"): try escape(into: &content)
            default: content.append(byte)
            }
        }
        offset = start
        throw mistake("the text that begins here has no end")
    }

    private mutating func escape(into content: inout [UInt8]) throws(PythonLiteral.Mistake) {
        guard let byte = peek() else { throw mistake("the line ends inside a text") }
        offset += 1
        switch byte {
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "a"): content.append(0x07)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "v"): content.append(0x0B)
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): content.append(byte)
        case UInt8(ascii: "x"): try appendScalar(digits: 2, to: &content)
        case UInt8(ascii: "u"): try appendScalar(digits: 4, to: &content)
        case UInt8(ascii: "U"): try appendScalar(digits: 8, to: &content)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = UInt32(byte - UInt8(ascii: "0")), digits = 1
            while digits < 3, let next = peek(), UInt8(ascii: "0")...UInt8(ascii: "7") ~= next {
                value = value * 8 + UInt32(next - UInt8(ascii: "0"))
                offset += 1
                digits += 1
            }
            content += Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
        default: content += [UInt8(ascii: "\\"), byte]
        }
    }

    private mutating func appendScalar(digits: Int, to content: inout [UInt8]) throws(PythonLiteral.Mistake) {
        let end = offset + digits
        guard end <= bytes.count,
            let value = UInt32(
                String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self), radix: 16)
        else { throw mistake("expected \(digits) hexadecimal digits") }
        offset = end
        // Half of a surrogate pair is no character.
        content += Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }

    // MARK: Bytes

    private func peek(_ distance: Int = 0) -> UInt8? {
        offset + distance < bytes.count ? bytes[offset + distance] : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x09 { offset += 1 }
    }

    private func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

    private func mistake(_ reason: String) -> PythonLiteral.Mistake {
        PythonLiteral.Mistake(offset: offset, reason: reason)
    }
}
