// MARK: Reading

extension SVGTranscriber {
    /// Reads text up to a byte that ends it and writes it as element content.
    mutating func text(upTo end: UInt8) throws(SVGError) {
        while true {
            let start = input.offset
            input.skip(while: \.isPlainText)
            output.append(copying: input[start..<input.offset])
            guard let character = try character(upTo: end) else { return }
            output.append(escaping: character)
        }
    }

    /// Reads the rest of an attribute's value and gives the text it stands for.
    mutating func decodedValue() throws(SVGError) -> [UInt8] {
        let start = input.offset
        input.skip { $0.isPlainText && $0 != UInt8(ascii: "\"") }
        var value = Array(input[start..<input.offset])
        while let character = try character(upTo: UInt8(ascii: "\"")) {
            value.append(contentsOf: character.utf8)
        }
        return value
    }

    mutating func decodedText() throws(SVGError) -> String {
        String(decoding: try decodedValue(), as: UTF8.self)
    }

    /// Reads one character or a reference to one; `nil` at the byte that ends the text.
    private mutating func character(upTo end: UInt8) throws(SVGError) -> Unicode.Scalar? {
        switch input.current {
        case end:
            return nil
        case UInt8(ascii: "&"):
            guard let character = input.reference() else {
                throw failure(.unknownReference, expected: "&amp; &lt; &gt; &quot; &apos; or a number like &#38;")
            }
            return character.replacedIfUnsafe
        case UInt8(ascii: "<"), 0:
            throw failure(.malformed, expected: "text")
        case UInt8(ascii: ">") where end == UInt8(ascii: "<"):
            throw failure(.malformed, expected: "&gt;")
        default:
            guard let character = input.scalar() else { throw failure(.invalidUTF8, expected: "UTF-8") }
            return character.replacedIfUnsafe
        }
    }
}

extension UInt8 {
    /// ASCII that stands for itself in element content.
    fileprivate var isPlainText: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
        case 0x20..<0x7F, UInt8(ascii: "\n"): true
        default: false
        }
    }
}

// MARK: Writing

extension SVGTranscriber {
    /// Writes an attribute whose value holds nothing that needs escaping.
    mutating func writeAttribute(_ name: StaticString, verbatim value: some Collection<UInt8>) {
        output.append(" ")
        output.append(name)
        output.append("=\"")
        output.append(contentsOf: value)
        output.append("\"")
    }

    /// Writes an attribute with any text.
    mutating func writeAttribute(_ name: StaticString, _ text: String) { writeAttribute(name, "", text) }

    /// Writes an attribute with any text, whose name has two parts.
    mutating func writeAttribute(_ name: StaticString, _ rest: String, _ text: String) {
        output.append(" ")
        output.append(name)
        output.append(contentsOf: rest.utf8)
        output.append("=\"")
        if !output.append(ifPlain: text, lineBreaks: false) {
            for character in text.unicodeScalars {
                switch character {
                // Readers of XML turn these into blanks.
                case "\n": output.append("&#10;")
                case "\t": output.append("&#9;")
                default: output.append(escaping: character.replacedIfUnsafe)
                }
            }
        }
        output.append("\"")
    }
}

extension [UInt8] {
    /// Appends any text as element content.
    mutating func append(text: String) {
        if append(ifPlain: text, lineBreaks: true) { return }
        for character in text.unicodeScalars { append(escaping: character.replacedIfUnsafe) }
    }

    /// Appends a text in which nothing needs escaping, and tells whether it was one.
    mutating func append(ifPlain text: String, lineBreaks: Bool) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for byte in bytes where !byte.isPlainText || (!lineBreaks && byte == UInt8(ascii: "\n")) { return false }
            append(contentsOf: bytes)
            return true
        }
    }

    mutating func append(escaping character: Unicode.Scalar) {
        if character == "\r" {
            append("&#13;")
        } else {
            for byte in character.utf8 { append(escaping: byte) }
        }
    }
}

extension Unicode.Scalar {
    /// The character itself, or U+FFFD if it must not stand in a page.
    var replacedIfUnsafe: Unicode.Scalar { isUnsafeInMarkup ? "\u{FFFD}" : self }

    /// Control characters and noncharacters, which XML does not allow or should not see, and the two overrides that
    /// make text read in another order than it is written. Other directional controls pass: right-to-left labels need
    /// them, and their effect ends with the `<text>` they stand in.
    var isUnsafeInMarkup: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202D, 0x202E, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    fileprivate var utf8: Unicode.UTF8.EncodedScalar {
        Unicode.UTF8.encode(self) ?? Unicode.UTF8.encodedReplacementCharacter
    }
}
