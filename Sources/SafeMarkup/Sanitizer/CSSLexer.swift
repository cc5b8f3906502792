/// The tokens of CSS, with escapes decoded before anybody judges them.
///
/// See "CSS Syntax Module Level 3". What browsers repair, such as strings without an end, is `bad` here.
struct CSSLexer {
    var input: ByteScanner
    /// The text of the last identifier, function, hash, string, unit or reference.
    private(set) var text: [UInt8] = []

    init(_ bytes: ByteScanner.Bytes) {
        input = ByteScanner(bytes)
    }

    enum Token: Equatable {
        case end, bad
        /// White space or a comment.
        case blank
        case identifier, function, hash, string, atKeyword
        /// `url(…)`, with quotes or without.
        case url
        /// The numbers stand in the input, before their unit.
        case number(Range<Int>), percentage(Range<Int>), dimension(Range<Int>)
        /// Any other character.
        case other(UInt8)
    }

    mutating func next() -> Token {
        guard !input.isAtEnd else { return .end }
        let byte = input.current
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
            input.skip { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D && $0 != 0x0B) }
            return .blank
        case UInt8(ascii: "/") where input.starts(with: "/*"):
            input.offset += 2
            input.skip(upTo: "*/")
            return input.skip("*/") ? .blank : bad()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return string() ? .string : bad()
        case UInt8(ascii: "#"):
            input.offset += 1
            return name() ? .hash : .other(byte)
        case UInt8(ascii: "@"):
            input.offset += 1
            return name() ? .atKeyword : .other(byte)
        default: break
        }
        if byte.isASCIIDigit || ".+-".utf8.contains(byte) {
            let start = input.offset
            if input.skipNumber() { return numeric(start..<input.offset) }
        }
        if startsIdentifier(byte) { return named() }
        input.offset += 1
        return .other(byte)
    }

    /// Everything that is left cannot be judged.
    private mutating func bad() -> Token {
        input.offset = input.count
        return .bad
    }

    private mutating func numeric(_ number: Range<Int>) -> Token {
        if input.skip("%") { return .percentage(number) }
        guard input.current.isASCIILetter || input.current == UInt8(ascii: "\\") else { return .number(number) }
        return name() ? .dimension(number) : bad()
    }

    private func startsIdentifier(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "-") {
            let next = input[input.offset + 1..<input.offset + 2].first ?? 0
            return next.isNameByte || next == UInt8(ascii: "\\")
        }
        return byte.isNameByte || byte == UInt8(ascii: "\\")
    }

    private mutating func named() -> Token {
        guard name() else { return bad() }
        guard input.skip("(") else { return .identifier }
        guard text.lowercasedASCII.elementsEqual("url".utf8) else { return .function }
        input.skip(while: \.isXMLSpace)
        if input.current == UInt8(ascii: "\"") || input.current == UInt8(ascii: "'") {
            guard string() else { return bad() }
            input.skip(while: \.isXMLSpace)
            return input.skip(")") ? .url : bad()
        }
        return address() ? .url : bad()
    }

    /// Reads a name with its escapes; letters of any script are part of names.
    private mutating func name() -> Bool {
        text.removeAll(keepingCapacity: true)
        while true {
            let start = input.offset
            input.skip(while: \.isNameByte)
            text.append(contentsOf: input[start..<input.offset])
            guard input.current == UInt8(ascii: "\\") else { return !text.isEmpty }
            guard escape() else { return false }
        }
    }

    private mutating func string() -> Bool {
        let quote = input.current
        input.offset += 1
        text.removeAll(keepingCapacity: true)
        while true {
            let start = input.offset
            input.skip { $0 != quote && $0 != UInt8(ascii: "\\") && $0 != 0x0A && $0 != 0x0C && $0 != 0x0D }
            text.append(contentsOf: input[start..<input.offset])
            if input.current == quote, !input.isAtEnd {
                input.offset += 1
                return true
            }
            guard input.current == UInt8(ascii: "\\"), escape() else { return false }
        }
    }

    /// The rest of `url(…)` without quotes.
    private mutating func address() -> Bool {
        text.removeAll(keepingCapacity: true)
        while true {
            let start = input.offset
            input.skip { $0 > 0x20 && !"\"'()\\".utf8.contains($0) && $0 != 0x7F }
            text.append(contentsOf: input[start..<input.offset])
            if input.current == UInt8(ascii: "\\") {
                guard escape() else { return false }
            } else {
                input.skip(while: \.isXMLSpace)
                return input.skip(")")
            }
        }
    }

    /// Reads `\26 ` or `\x` and appends what it stands for.
    private mutating func escape() -> Bool {
        input.offset += 1
        var value: UInt32 = 0
        var digits = 0
        while digits < 6, let digit = input.current.hexadecimalValue {
            value = value << 4 | digit
            digits += 1
            input.offset += 1
        }
        let character: Unicode.Scalar
        if digits > 0 {
            if input.current == 0x0D { input.offset += 1 }
            if input.current == 0x20 || input.current == 0x09 || input.current == 0x0A || input.current == 0x0C {
                input.offset += 1
            }
            character = Unicode.Scalar(value).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}"
        } else {
            guard !input.isAtEnd, input.current != 0x0A, input.current != 0x0D, let scalar = input.scalar() else {
                return false
            }
            character = scalar
        }
        text.append(contentsOf: Unicode.UTF8.encode(character) ?? Unicode.UTF8.encodedReplacementCharacter)
        return true
    }

    /// Skips to `;` or the end, or to a `}` that closes more than was opened.
    mutating func skipDeclaration(isInBlock: Bool) {
        var depth = 0
        while true {
            let before = input.offset
            switch next() {
            case .end, .bad: return
            case .function: depth += 1
            case .other(let byte):
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
                case UInt8(ascii: "}"):
                    if depth == 0, isInBlock {
                        input.offset = before
                        return
                    }
                    depth = max(0, depth - 1)
                case UInt8(ascii: ";") where depth == 0: return
                default: break
                }
            default: break
            }
        }
    }

    /// Skips to a `;` or past a block `{ … }`: the rest of a rule.
    mutating func skipRule() {
        var depth = 0
        while true {
            switch next() {
            case .end, .bad: return
            case .other(UInt8(ascii: "{")): depth += 1
            case .other(UInt8(ascii: "}")):
                depth -= 1
                if depth <= 0 { return }
            case .other(UInt8(ascii: ";")) where depth == 0: return
            default: break
            }
        }
    }
}

extension UInt8 {
    /// What names in CSS are made of.
    fileprivate var isNameByte: Bool { isClassByte || self >= 0x80 }
}

extension [UInt8] {
    var lowercasedASCII: [UInt8] { map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
}
