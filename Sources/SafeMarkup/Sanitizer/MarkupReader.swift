/// An attribute as it is written, not decoded.
struct RawAttribute {
    var name: Range<Int>
    /// The colon in the name, the start of the name if there is none.
    var colon: Int
    var value: Range<Int>
    /// Whether the value has to be decoded: it has references, or white space other than blanks.
    var isEncoded: Bool
}

/// The syntax of XML, as far as the sanitiser needs it: nothing is expanded, and nothing is guessed.
extension SVGSanitizer {
    /// Refuses what is not UTF-8, and skips a byte order mark.
    mutating func checkEncoding() throws(SVGSanitizerError) {
        guard input.count <= options.maximumBytes else {
            throw failure(.tooLarge, "\(input.count) bytes, at most \(options.maximumBytes) are allowed", at: 0)
        }
        let start = input[0..<4]
        // Byte order marks of UTF-16 and UTF-32, and `<` in either without one.
        for mark: [UInt8] in [[0xFE, 0xFF], [0xFF, 0xFE], [0, 0], [0, 0x3C], [0x3C, 0]] where start.starts(with: mark) {
            throw failure(.unsupportedEncoding, "UTF-16 or UTF-32; only UTF-8 is read", at: 0)
        }
        if start.starts(with: [0x1F, 0x8B]) {
            throw failure(.notSVG, "compressed by gzip; unpack it first", at: 0)
        }
        guard String(validating: input[0..<input.count], as: UTF8.self) != nil else {
            var place = input
            while place.scalar() != nil {}
            throw failure(.invalidUTF8, "bytes that are not UTF-8", at: place.offset)
        }
        if let nul = input[0..<input.count].firstIndex(of: 0) {
            throw failure(.malformed, "a NUL character", at: nul)
        }
        _ = input.skip("\u{FEFF}")
    }

    /// Skips what stands before the outermost element.
    mutating func skipProlog() throws(SVGSanitizerError) {
        try skipDeclaration()
        var hasDocumentType = false
        while true {
            input.skip(while: \.isXMLSpace)
            if input.starts(with: "<!--") {
                try skipComment()
            } else if input.starts(with: "<?") {
                try skipInstruction()
            } else if input.starts(with: "<!DOCTYPE"), !hasDocumentType {
                hasDocumentType = true
                try skipDocumentType()
            } else {
                return
            }
        }
    }

    /// Skips comments, processing instructions and white space behind the outermost element.
    mutating func skipEpilogue() throws(SVGSanitizerError) {
        while true {
            input.skip(while: \.isXMLSpace)
            if input.starts(with: "<!--") {
                try skipComment()
            } else if input.starts(with: "<?") {
                try skipInstruction()
            } else {
                break
            }
        }
        guard input.isAtEnd else { throw failure(.malformed, "something behind the outermost element") }
    }

    /// `<?xml … ?>`, which must not name another encoding.
    private mutating func skipDeclaration() throws(SVGSanitizerError) {
        let start = input.offset
        input.skip(while: \.isXMLSpace)
        guard input.starts(with: "<?xml"), input[input.offset + 5..<input.offset + 6].first?.isXMLSpace == true else {
            input.offset = start
            return
        }
        let declaration = input.offset
        input.skip(upTo: "?>")
        let text = String(decoding: input[declaration..<input.offset], as: UTF8.self)
        guard input.skip("?>") else { throw failure(.truncated, "?> is missing") }
        guard let name = Self.encoding(in: text)?.lowercased() else { return }
        let isASCII = input[start..<input.count].allSatisfy { $0 < 0x80 }
        let superset = ["iso-8859-", "windows-125", "us-ascii", "ascii", "latin1"].contains { name.hasPrefix($0) }
        guard ["utf-8", "utf8"].contains(name) || (superset && isASCII) else {
            throw failure(.unsupportedEncoding, "\(name); only UTF-8 is read", at: declaration)
        }
    }

    /// The value of `encoding="…"`.
    private static func encoding(in declaration: String) -> String? {
        guard let name = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[name.upperBound...].drop { $0 != "\"" && $0 != "'" }
        guard let quote = rest.first else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }

    mutating func skipComment() throws(SVGSanitizerError) {
        let start = input.offset
        _ = input.skip("<!--")
        input.skip(upTo: "--")
        guard input.skip("-->") else {
            throw failure(
                input.isAtEnd ? .truncated : .malformed, "a comment without its end, or with -- in it", at: start)
        }
    }

    mutating func skipInstruction() throws(SVGSanitizerError) {
        let start = input.offset
        input.skip(upTo: "?>")
        guard input.skip("?>") else { throw failure(.truncated, "?> is missing", at: start) }
        log.add(.prolog, .declaration, input[start..<input.offset], at: start)
    }

    /// Skips `<!DOCTYPE … [ … ]>`. Nothing in it has a meaning: no entity, no default of an attribute.
    private mutating func skipDocumentType() throws(SVGSanitizerError) {
        let start = input.offset
        _ = input.skip("<!DOCTYPE")
        var isInSubset = false
        while !input.isAtEnd {
            switch input.current {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let quote = input.current
                input.offset += 1
                input.skip { $0 != quote }
            case UInt8(ascii: "<") where input.starts(with: "<!--"):
                try skipComment()
                continue
            case UInt8(ascii: "<") where input.starts(with: "<?"):
                try skipInstruction()
                continue
            case UInt8(ascii: "<") where !isInSubset:
                throw failure(.malformed, "< in a document type")
            case UInt8(ascii: "["):
                guard !isInSubset else { throw failure(.malformed, "[ in a document type's declarations") }
                isInSubset = true
                log.add(.prolog, .declaration, input[start..<start + 200], at: start)
            case UInt8(ascii: "]"):
                input.offset += 1
                input.skip(while: \.isXMLSpace)
                guard isInSubset, input.skip(">") else { throw failure(.malformed, "] without > in a document type") }
                return
            case UInt8(ascii: ">") where !isInSubset:
                input.offset += 1
                return
            default: break
            }
            input.offset += 1
        }
        throw failure(.truncated, "a document type without its end", at: start)
    }

    /// Reads a name with at most one colon that counts.
    mutating func qualifiedName() throws(SVGSanitizerError) -> (name: Range<Int>, colon: Int) {
        let start = input.offset
        guard input.current.isNameStart else {
            throw failure(input.isAtEnd ? .truncated : .malformed, "a name belongs here")
        }
        input.skip(while: \.isNameByte)
        let colon = input[start..<input.offset].firstIndex(of: UInt8(ascii: ":")) ?? 0
        return (start..<input.offset, start + colon)
    }

    /// Reads attributes up to the end of the tag.
    ///
    /// - Returns: Whether the element ends with its start tag.
    mutating func readAttributes() throws(SVGSanitizerError) -> Bool {
        attributes.removeAll(keepingCapacity: true)
        while true {
            let isSeparated = input.skip(while: \.isXMLSpace)
            if input.skip(">") { return false }
            if input.skip("/>") { return true }
            guard isSeparated else {
                throw failure(input.isAtEnd ? .truncated : .malformed, "the end of a tag belongs here")
            }
            let (name, colon) = try qualifiedName()
            guard attributes.count < options.maximumAttributes else {
                throw failure(
                    .tooManyAttributes, "more than \(options.maximumAttributes) in an element", at: name.lowerBound)
            }
            let written = input[name]
            for other in attributes where other.name.count == name.count && input[other.name].elementsEqual(written) {
                throw failure(.malformed, "an attribute for the second time", at: name.lowerBound)
            }
            input.skip(while: \.isXMLSpace)
            guard input.skip("=") else { throw failure(.malformed, "= and a value belong here") }
            input.skip(while: \.isXMLSpace)
            let quote = input.current
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                throw failure(.malformed, "a value in quotes belongs here")
            }
            input.offset += 1
            let start = input.offset
            var isEncoded = false
            input.skip { byte in
                if byte > 0x3C || byte == 0x20 { return true }
                if byte == quote || byte == UInt8(ascii: "<") { return false }
                if byte < 0x20 || byte == UInt8(ascii: "&") { isEncoded = true }
                return true
            }
            let value = start..<input.offset
            guard input.current == quote else {
                throw failure(
                    input.isAtEnd ? .truncated : .malformed, "a value without its end, or with < in it", at: start)
            }
            input.offset += 1
            attributes.append(RawAttribute(name: name, colon: colon, value: value, isEncoded: isEncoded))
        }
    }

    /// Decodes an attribute's value into a buffer: references, and white space as XML normalises it.
    ///
    /// - Returns: Whether all references are known.
    func decode(_ range: Range<Int>, into value: inout [UInt8]) -> Bool {
        value.removeAll(keepingCapacity: true)
        var place = input
        place.offset = range.lowerBound
        while place.offset < range.upperBound {
            switch place.current {
            case UInt8(ascii: "&"):
                guard let character = place.reference() else { return false }
                value.append(contentsOf: Unicode.UTF8.encode(character) ?? Unicode.UTF8.encodedReplacementCharacter)
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                value.append(UInt8(ascii: " "))
                place.offset += 1
            default:
                value.append(place.current)
                place.offset += 1
            }
        }
        return true
    }

    /// An error at a place, by default the current one.
    func failure(
        _ reason: SVGSanitizerError.Reason, _ detail: String, at offset: Int? = nil
    ) -> SVGSanitizerError {
        let offset = min(offset ?? input.offset, input.count)
        var place = TextPlace()
        place.move(to: offset, in: input)
        return SVGSanitizerError(
            reason: reason, detail: detail, offset: offset, line: place.line, column: place.column)
    }
}

extension UInt8 {
    /// Letters, `_`, `:` and whatever is not ASCII. Names that XML does not allow are in no list, so they are dropped.
    fileprivate var isNameStart: Bool {
        isASCIILetter || self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self >= 0x80
    }

    fileprivate var isNameByte: Bool {
        isNameStart || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
