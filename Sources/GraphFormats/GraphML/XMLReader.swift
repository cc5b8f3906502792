/// Reads XML piece by piece: elements, attributes and text, and nothing else of the document's structure.
///
/// Comments, processing instructions and the document type are skipped. No entity but the five of XML is known, so none
/// can be expanded into something large, and nothing outside the text is ever read.
struct XMLReader {
    enum Piece {
        case start(Element)
        case end(name: String)
        case text(String)
    }

    struct Element {
        /// The name without its prefix.
        var name: String
        /// Attributes under their names as written, in order.
        var attributes: [(name: String, value: String)]
        var isEmpty: Bool
        var offset: Int

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    let bytes: [UInt8]
    let format: GraphFormat
    private let depthLimit: Int
    private(set) var offset = 0
    private var openNames: [String] = []
    private var isBeyondRoot = false

    /// - Throws: Where the text is in an encoding that is not read.
    init(_ bytes: [UInt8], format: GraphFormat, depthLimit: Int) throws(GraphFormatError) {
        self.format = format
        self.depthLimit = depthLimit
        self.bytes = try Self.utf8(bytes, format)
        if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// The text as UTF-8, by what its declaration says.
    private static func utf8(_ bytes: [UInt8], _ format: GraphFormat) throws(GraphFormatError) -> [UInt8] {
        let start = String(decoding: bytes.prefix(200), as: UTF8.self)
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.prefix(4).contains(0) {
            throw GraphFormatError(format, "the text is UTF-16 or UTF-32; expected UTF-8 or ISO-8859-1")
        }
        var encoding = "utf-8"
        if start.hasPrefix("<?xml"), let end = start.firstRange(of: "?>"), let name = start.firstRange(of: "encoding") {
            let value = start[name.upperBound...].drop { "= \t\r\n".contains($0) }
            if name.upperBound < end.lowerBound, let quote = value.first {
                encoding = value.dropFirst().prefix { $0 != quote }.lowercased()
            }
        }
        switch encoding {
        case "utf-8", "utf8", "us-ascii", "ascii":
            guard String(validating: bytes, as: UTF8.self) != nil else {
                throw GraphFormatError(format, "the text says it is \(encoding) but has bytes that are not")
            }
            return bytes
        case "iso-8859-1", "latin1", "latin-1":
            return Array(String(String.UnicodeScalarView(bytes.map(Unicode.Scalar.init))).utf8)
        default:
            throw GraphFormatError(format, "the encoding \(encoding) is not read; expected UTF-8 or ISO-8859-1")
        }
    }

    func error(at offset: Int, _ reason: String) -> GraphFormatError {
        GraphFormatError(format, at: offset, of: bytes, reason)
    }

    // MARK: Pieces

    /// The next piece that is not text; `nil` at the end of the document.
    mutating func nextTag() throws(GraphFormatError) -> Piece? {
        while true {
            // Text without references can be passed over without looking at it.
            if !openNames.isEmpty {
                while offset < bytes.count, bytes[offset] != UInt8(ascii: "<"), bytes[offset] != UInt8(ascii: "&") {
                    offset += 1
                }
            }
            let piece = try next()
            if case .text? = piece { continue }
            return piece
        }
    }

    /// The text inside the element whose start was read last. Elements in it are a mistake.
    mutating func content(of element: Element) throws(GraphFormatError) -> String {
        guard !element.isEmpty else { return "" }
        var content = ""
        while let piece = try next() {
            switch piece {
            case .text(let text): content += text
            case .start(let inner): throw error(at: inner.offset, "expected text in <\(element.name)>")
            case .end: return content
            }
        }
        return content
    }

    /// The next piece; `nil` at the end of the document.
    mutating func next() throws(GraphFormatError) -> Piece? {
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "<"), offset + 1 < bytes.count {
                // Most are tags.
                switch bytes[offset + 1] {
                case UInt8(ascii: "/"):
                    offset += 2
                    return try endTag()
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    return .start(try startTag())
                default: break
                }
            }
            guard bytes[offset] == UInt8(ascii: "<") else {
                let start = offset, text = try text()
                if !openNames.isEmpty { return .text(text) }
                guard text.allSatisfy(\.isWhitespace) else {
                    throw error(at: start, "there is text outside the document's element")
                }
                continue
            }
            if skip("<!--") {
                try skipPast("-->", "a comment")
            } else if skip("<![CDATA[") {
                guard !openNames.isEmpty else {
                    throw error(at: offset, "there is text outside the document's element")
                }
                let start = offset
                try skipPast("]]>", "a CDATA section")
                return .text(String(decoding: bytes[start..<offset - 3], as: UTF8.self))
            } else if skip("<?") {
                try skipPast("?>", "a processing instruction")
            } else if skip("<!DOCTYPE") {
                try skipDocumentType()
            } else {
                return .start(try startTag())
            }
        }
        if let name = openNames.last { throw error(at: offset, "the text ends inside <\(name)>; expected </\(name)>") }
        guard isBeyondRoot else { throw error(at: offset, "the text ends before an element begins") }
        return nil
    }

    /// Skips the rest of an element whose start was read, with everything in it.
    mutating func skipElement(_ element: Element) throws(GraphFormatError) {
        guard !element.isEmpty else { return }
        let depth = openNames.count
        while openNames.count >= depth, try next() != nil {}
    }

    private mutating func startTag() throws(GraphFormatError) -> Element {
        let start = offset
        guard !isBeyondRoot || !openNames.isEmpty else {
            throw error(at: start, "there is a second element after the document's element")
        }
        offset += 1
        let name = try self.name("an element's name")
        var attributes: [(name: String, value: String)] = []
        while true {
            let hasSpace = skipSpace()
            if offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "/"), bytes[offset + 1] == UInt8(ascii: ">") {
                offset += 2
                isBeyondRoot = true
                return Element(name: Self.local(name), attributes: attributes, isEmpty: true, offset: start)
            }
            if skip(byte: UInt8(ascii: ">")) {
                openNames.append(name)
                isBeyondRoot = true
                guard openNames.count <= depthLimit else {
                    throw error(at: start, "elements nest deeper than the limit of \(depthLimit)")
                }
                return Element(name: Self.local(name), attributes: attributes, isEmpty: false, offset: start)
            }
            guard hasSpace else { throw error(at: offset, "expected '>', '/>' or a space and an attribute") }
            let attributeStart = offset, attribute = try self.name("an attribute's name")
            guard !attributes.contains(where: { $0.name == attribute }) else {
                throw error(at: attributeStart, "the attribute \(attribute) is there twice")
            }
            guard attributes.count < 256 else { throw error(at: start, "an element has more than 256 attributes") }
            attributes.append((attribute, try attributeValue()))
        }
    }

    private mutating func endTag() throws(GraphFormatError) -> Piece {
        let start = offset - 2, name = try self.name("an element's name")
        skipSpace()
        guard skip(byte: UInt8(ascii: ">")) else { throw error(at: offset, "expected '>'") }
        guard let open = openNames.popLast() else {
            throw error(at: start, "</\(name)> ends an element that is not open")
        }
        guard open == name else { throw error(at: start, "expected </\(open)>, found </\(name)>") }
        return .end(name: Self.local(name))
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }

    // MARK: Parts

    private func starts(with text: StaticString) -> Bool {
        bytes[offset...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        offset += text.utf8CodeUnitCount
        return true
    }

    private mutating func skipPast(_ end: StaticString, _ what: String) throws(GraphFormatError) {
        let start = offset
        while offset < bytes.count {
            if skip(end) { return }
            offset += 1
        }
        throw error(at: start, "the text ends inside \(what); expected \(end)")
    }

    /// Skips to the `>` that ends the document type; one in quotes, in brackets or in a comment is not it.
    private mutating func skipDocumentType() throws(GraphFormatError) {
        let start = offset
        var depth = 0
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let quote = bytes[offset]
                offset += 1
                while offset < bytes.count, bytes[offset] != quote { offset += 1 }
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "<") where skip("<!--"):
                try skipPast("-->", "a comment")
                continue
            case UInt8(ascii: ">") where depth <= 0:
                offset += 1
                return
            default: break
            }
            offset += 1
        }
        throw error(at: start, "the text ends inside the document type; expected '>'")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private mutating func skip(byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = offset
        while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
        return offset > start
    }

    private mutating func name(_ expectation: String) throws(GraphFormatError) -> String {
        let start = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
                UInt8(ascii: ":"), 0x80...0xFF:
                offset += 1
                continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                guard offset > start else { break }
                offset += 1
                continue
            default:
                break
            }
            break
        }
        guard offset > start else { throw error(at: start, "expected \(expectation)") }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func attributeValue() throws(GraphFormatError) -> String {
        skipSpace()
        guard skip(byte: UInt8(ascii: "=")) else { throw error(at: offset, "expected '=' and a value") }
        skipSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
            throw error(at: offset, "expected a value in quotes")
        }
        let quote = bytes[offset], start = offset
        offset += 1
        // Most values stand there as they are meant.
        while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != UInt8(ascii: "&"),
            bytes[offset] != UInt8(ascii: "<"), bytes[offset] != quote
        {
            offset += 1
        }
        if offset < bytes.count, bytes[offset] == quote {
            offset += 1
            return String(decoding: bytes[start + 1..<offset - 1], as: UTF8.self)
        }
        var content = Array(bytes[start + 1..<offset])
        while offset < bytes.count, bytes[offset] != quote {
            switch bytes[offset] {
            case UInt8(ascii: "&"):
                content += try reference()
            case UInt8(ascii: "<"):
                throw error(at: offset, "a '<' in a value must be written &lt;")
            case 0x09, 0x0A, 0x0D:
                content.append(0x20)
                offset += 1
            default:
                content.append(bytes[offset])
                offset += 1
            }
        }
        guard offset < bytes.count else { throw error(at: start, "the value that begins here has no end") }
        offset += 1
        return String(decoding: content, as: UTF8.self)
    }

    /// Text up to the next `<`, with one line feed for every line end.
    private mutating func text() throws(GraphFormatError) -> String {
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<"), bytes[offset] != UInt8(ascii: "&"),
            bytes[offset] != 0x0D
        {
            offset += 1
        }
        var content = bytes[start..<offset]
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "<") { return String(decoding: content, as: UTF8.self) }
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
            switch bytes[offset] {
            case UInt8(ascii: "&"):
                content += try reference()
            case 0x0D:
                offset += 1
                if offset == bytes.count || bytes[offset] != 0x0A { content.append(0x0A) }
            default:
                content.append(bytes[offset])
                offset += 1
            }
        }
        return String(decoding: content, as: UTF8.self)
    }

    /// What `&amp;` and its like or `&#39;` stand for.
    private mutating func reference() throws(GraphFormatError) -> [UInt8] {
        let start = offset
        guard let length = bytes[offset...].prefix(16).firstIndex(of: UInt8(ascii: ";")).map({ $0 - start }) else {
            throw error(at: start, "an '&' that begins nothing must be written &amp;")
        }
        let name = String(decoding: bytes[start + 1..<start + length], as: UTF8.self)
        offset += length + 1
        switch name {
        case "amp": return [UInt8(ascii: "&")]
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos": return [UInt8(ascii: "'")]
        default:
            let number =
                name.hasPrefix("#x")
                ? UInt32(name.dropFirst(2), radix: 16)
                : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
            guard let scalar = number.flatMap(Unicode.Scalar.init), scalar != "\0" else {
                throw error(at: start, "the entity &\(name); is not known")
            }
            return Array(String(Character(scalar)).utf8)
        }
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last else { return "" }
        // Most texts are trimmed already.
        if 0x21...0x7F ~= first, 0x21...0x7F ~= last { return String(self) }
        return String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
