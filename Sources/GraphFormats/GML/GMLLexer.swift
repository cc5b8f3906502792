/// Cuts GML into keys, values and brackets.
struct GMLLexer {
    enum Token {
        case key(String)
        case integer(Int)
        case real(Double)
        /// A text as written, with its entities.
        case text(String)
        case open
        case close
        case end
    }

    let bytes: [UInt8]
    private(set) var offset = 0
    /// Where the last token began.
    private(set) var tokenOffset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    func error(at offset: Int, _ reason: String) -> GraphFormatError {
        GraphFormatError(.gml, at: offset, of: bytes, reason)
    }

    mutating func next() throws(GraphFormatError) -> Token {
        skipSpaceAndComments()
        tokenOffset = offset
        guard offset < bytes.count else { return .end }
        switch bytes[offset] {
        case UInt8(ascii: "["):
            offset += 1
            return .open
        case UInt8(ascii: "]"):
            offset += 1
            return .close
        case UInt8(ascii: "\""):
            return try text()
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try number()
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
            while offset < bytes.count, Self.isWord(bytes[offset]) { offset += 1 }
            return .key(String(decoding: bytes[tokenOffset..<offset], as: UTF8.self))
        default:
            throw error(at: offset, "expected a key, a number, a text in quotes, '[' or ']'")
        }
    }

    private mutating func skipSpaceAndComments() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09...0x0D: offset += 1
            case UInt8(ascii: "#"):
                while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
            default: return
            }
        }
    }

    private mutating func text() throws(GraphFormatError) -> Token {
        offset += 1
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { offset += 1 }
        guard offset < bytes.count else { throw error(at: tokenOffset, "the text that begins here has no end") }
        guard let text = String(validating: bytes[start..<offset], as: UTF8.self) else {
            throw error(at: tokenOffset, "the text is not UTF-8")
        }
        offset += 1
        return .text(text)
    }

    private mutating func number() throws(GraphFormatError) -> Token {
        let sign = bytes[offset]
        if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset += 1 }
        while offset < bytes.count {
            let byte = bytes[offset], previous = bytes[offset - (offset > tokenOffset ? 1 : 0)]
            let isSignOfExponent =
                (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")) && previous | 0x20 == UInt8(ascii: "e")
            guard Self.isWord(byte) || byte == UInt8(ascii: ".") || isSignOfExponent else { break }
            offset += 1
        }
        let text = String(decoding: bytes[tokenOffset..<offset], as: UTF8.self)
        if let integer = Int(text) { return .integer(integer) }
        switch text.uppercased() {
        case "+INF": return .real(.infinity)
        case "-INF": return .real(-.infinity)
        case "+NAN", "-NAN": return .real(.nan)
        default: break
        }
        // networkx writes 1.E+16, which Swift does not take.
        let plain = text.replacing(".E", with: ".0E").replacing(".e", with: ".0e")
        guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
            let number = Double(plain.hasSuffix(".") ? plain + "0" : plain)
        else { throw error(at: tokenOffset, "'\(text.prefix(40))' is no number") }
        return .real(number)
    }

    /// Whether a byte may stand in a key.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

/// Texts between GML, which is ASCII, and Unicode.
enum GMLText {
    /// Replaces the entities of a text: those of XML, a few of HTML, and numbers. What is none stays as it is.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = "", rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "&", let end = rest.prefix(12).firstIndex(of: ";"),
                let entity = entity(String(rest[..<end]))
            else {
                result.unicodeScalars.append(scalar)
                continue
            }
            result.unicodeScalars.append(entity)
            rest = rest[rest.index(after: end)...]
        }
        return result
    }

    private static func entity(_ name: String) -> Unicode.Scalar? {
        if let scalar = names[name] { return scalar }
        guard name.hasPrefix("#") else { return nil }
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        return number.flatMap(Unicode.Scalar.init)
    }

    private static let names: [String: Unicode.Scalar] = {
        // The Latin letters of HTML in the order of Unicode, from 160 on.
        let latin = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """
        var names: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "euro": "€"]
        for (offset, name) in latin.split(separator: " ").enumerated() {
            names[String(name)] = Unicode.Scalar(UInt32(160 + offset))
        }
        return names
    }()

    /// Replaces what is not ASCII, control characters, quotes and ampersands by numbers.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if 0x20...0x7E ~= scalar.value, scalar != "&", scalar != "\"" {
                result.unicodeScalars.append(scalar)
            } else {
                result += "&#\(scalar.value);"
            }
        }
        return result
    }

    /// What networkx puts in front of a list of one element; and a text with that content, told apart by an entity.
    static let listStart = "_networkx_list_start"
    static let markedTexts = ["[]": "&#91;]", "()": "&#40;)", listStart: "&#95;networkx_list_start"]
}
