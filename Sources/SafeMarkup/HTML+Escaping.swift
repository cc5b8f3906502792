extension HTML {
    /// `text` with `&`, `<`, `>`, `"` and `'` written as references: safe in element content and in attribute values
    /// between either kind of quotes.
    ///
    /// Works on bytes, not characters: to Swift a quote followed by a combining mark is one `Character` that is not a
    /// quote, to a browser it still ends the attribute.
    ///
    /// - Complexity: O(*n*) in the bytes of `text`.
    package static func escape(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: { $0.markupReference != nil }) else { return String(text) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 { bytes.append(escaping: byte) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Appends a byte of UTF-8 text, as a reference if it has a meaning in markup.
    mutating func append(escaping byte: UInt8) {
        if let reference = byte.markupReference {
            append(reference)
        } else {
            append(byte)
        }
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}

extension UInt8 {
    /// What to write for a byte that has a meaning in element content or in an attribute value.
    ///
    /// `&#39;` and not `&apos;`, which HTML 4 does not know.
    var markupReference: StaticString? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
