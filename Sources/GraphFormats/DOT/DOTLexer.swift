/// Splits DOT into tokens.
struct DOTLexer {
    enum Token: Equatable {
        case leftBrace, rightBrace, leftBracket, rightBracket
        case semicolon, comma, colon, equals, arrow, line
        case keyword(Keyword)
        case text(DOTText)
        case end
    }

    enum Keyword: String {
        case strict, graph, digraph, node, edge, subgraph
    }

    let bytes: [UInt8]
    private var offset = 0
    /// The next token and where it begins.
    private(set) var token = Token.end
    private(set) var tokenOffset = 0

    init(_ bytes: [UInt8]) throws(GraphFormatError) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        try advance()
    }

    /// Whether the text begins as a graph does, after comments.
    static func beginsGraph(_ bytes: [UInt8]) -> Bool {
        guard let lexer = try? DOTLexer(bytes), case .keyword(let keyword) = lexer.token else { return false }
        return [.strict, .graph, .digraph].contains(keyword)
    }

    func error(at offset: Int, _ reason: String) -> GraphFormatError {
        GraphFormatError(.dot, at: offset, of: bytes, reason)
    }

    /// Reads the next token.
    mutating func advance() throws(GraphFormatError) {
        try skipSpaceAndComments()
        tokenOffset = offset
        guard let byte = peek() else {
            token = .end
            return
        }
        switch byte {
        case UInt8(ascii: "{"): take(.leftBrace)
        case UInt8(ascii: "}"): take(.rightBrace)
        case UInt8(ascii: "["): take(.leftBracket)
        case UInt8(ascii: "]"): take(.rightBracket)
        case UInt8(ascii: ";"): take(.semicolon)
        case UInt8(ascii: ","): take(.comma)
        case UInt8(ascii: ":"): take(.colon)
        case UInt8(ascii: "="): take(.equals)
        case UInt8(ascii: "-") where peek(1) == UInt8(ascii: ">"): take(.arrow, length: 2)
        case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"): take(.line, length: 2)
        case UInt8(ascii: "\""): token = .text(DOTText(.quoted, try quotedText()))
        case UInt8(ascii: "<"): token = .text(DOTText(.html, try htmlText()))
        case _ where Self.isIdentifierStart(byte): token = word()
        default: try takeNumeral()
        }
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
        offset + distance < bytes.count ? bytes[offset + distance] : nil
    }

    private mutating func take(_ token: Token, length: Int = 1) {
        self.token = token
        offset += length
    }

    static func isIdentifierStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            0x80...0xFF:
            true
        default: false
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    // MARK: Space and comments

    private mutating func skipSpaceAndComments() throws(GraphFormatError) {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), 0x0C, 0x0B:
                offset += 1
            case UInt8(ascii: "#") where offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n"):
                skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
                skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
                try skipBlockComment()
            default:
                return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = peek(), byte != UInt8(ascii: "\n") { offset += 1 }
    }

    private mutating func skipBlockComment() throws(GraphFormatError) {
        let start = offset
        offset += 2
        while let byte = peek() {
            if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                offset += 2
                return
            }
            offset += 1
        }
        throw error(at: start, "the comment that begins here has no end; expected '*/'")
    }

    // MARK: Texts

    private mutating func word() -> Token {
        let start = offset
        while let byte = peek(), Self.isIdentifierStart(byte) || Self.isDigit(byte) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        return Keyword(rawValue: text.lowercased()).map(Token.keyword) ?? .text(DOTText(.word, text))
    }

    private mutating func takeNumeral() throws(GraphFormatError) {
        let start = offset
        if peek() == UInt8(ascii: "-") { offset += 1 }
        let digits = skipDigits()
        var fraction = 0
        if peek() == UInt8(ascii: ".") {
            offset += 1
            fraction = skipDigits()
        }
        guard digits + fraction > 0 else {
            offset = start
            let scalar = String(decoding: bytes[start..<min(start + 4, bytes.count)], as: UTF8.self).unicodeScalars
                .first
            throw error(at: start, "unexpected character \(scalar.map { "'\($0)'" } ?? "")")
        }
        token = .text(DOTText(.numeral, String(decoding: bytes[start..<offset], as: UTF8.self)))
    }

    private mutating func skipDigits() -> Int {
        let start = offset
        while let byte = peek(), Self.isDigit(byte) { offset += 1 }
        return offset - start
    }

    /// A text in quotes, or several joined by `+`. Only `\"` and a backslash at the end of a line mean something here;
    /// other escapes are for whoever uses the text.
    private mutating func quotedText() throws(GraphFormatError) -> String {
        var content: [UInt8] = []
        try appendQuoted(to: &content)
        while true {
            let end = offset
            try skipSpaceAndComments()
            guard peek() == UInt8(ascii: "+") else {
                offset = end
                return String(decoding: content, as: UTF8.self)
            }
            offset += 1
            try skipSpaceAndComments()
            guard peek() == UInt8(ascii: "\"") else { throw error(at: offset, "expected a quoted text after '+'") }
            try appendQuoted(to: &content)
        }
    }

    private mutating func appendQuoted(to content: inout [UInt8]) throws(GraphFormatError) {
        let start = offset
        offset += 1
        while let byte = peek() {
            offset += 1
            switch byte {
            case UInt8(ascii: "\""):
                return
            case UInt8(ascii: "\\"):
                switch peek() {
                case UInt8(ascii: "\""):
                    content.append(UInt8(ascii: "\""))
                    offset += 1
                case UInt8(ascii: "\\"):
                    content += [byte, byte]
                    offset += 1
                case UInt8(ascii: "\n"):
                    offset += 1
                case UInt8(ascii: "\r") where peek(1) == UInt8(ascii: "\n"):
                    offset += 2
                default:
                    content.append(byte)
                }
            default:
                content.append(byte)
            }
        }
        throw error(at: start, "the text that begins here has no end; expected '\"'")
    }

    /// An HTML-like text without the outer angle brackets, which must balance but in comments.
    private mutating func htmlText() throws(GraphFormatError) -> String {
        let start = offset
        guard let end = Self.endOfHTML(bytes[start...]) else {
            throw error(at: start, "the HTML text that begins here has no end; expected '>'")
        }
        offset = end
        return String(decoding: bytes[start + 1..<end - 1], as: UTF8.self)
    }

    /// The offset after the angle bracket that closes the one at the beginning.
    static func endOfHTML(_ bytes: ArraySlice<UInt8>) -> Int? {
        var depth = 0, offset = bytes.startIndex
        while offset < bytes.endIndex {
            switch bytes[offset] {
            case UInt8(ascii: "<"):
                if bytes[offset...].starts(with: "<!--".utf8) {
                    offset += 4
                    while offset < bytes.endIndex, !bytes[offset...].starts(with: "-->".utf8) { offset += 1 }
                    guard offset < bytes.endIndex else { return nil }
                    offset += 2
                } else {
                    depth += 1
                }
            case UInt8(ascii: ">"):
                depth -= 1
                if depth == 0 { return offset + 1 }
            default:
                break
            }
            offset += 1
        }
        return nil
    }
}

/// A text of DOT, and how it was written.
struct DOTText: Equatable {
    enum Form { case word, numeral, quoted, html }

    var form: Form
    /// Without quotes or outer angle brackets.
    var content: String

    init(_ form: Form, _ content: String) {
        self.form = form
        self.content = content
    }
}

extension DOTLexer.Token: CustomStringConvertible {
    /// The token for a message.
    var description: String {
        switch self {
        case .leftBrace: "'{'"
        case .rightBrace: "'}'"
        case .leftBracket: "'['"
        case .rightBracket: "']'"
        case .semicolon: "';'"
        case .comma: "','"
        case .colon: "':'"
        case .equals: "'='"
        case .arrow: "'->'"
        case .line: "'--'"
        case .keyword(let keyword): "'\(keyword)'"
        case .text(let text): "'\(text.content.prefix(40))'"
        case .end: "the end of the text"
        }
    }
}
