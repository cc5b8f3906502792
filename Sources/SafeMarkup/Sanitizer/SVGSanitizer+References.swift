// MARK: Addresses

extension SVGSanitizer {
    /// `href`: a link, a picture, or a reference to an element of the document.
    mutating func writeReference(
        _ attribute: AttributeContext, _ value: ByteScanner.Bytes, _ role: SVGVocabulary.Role
    ) -> AttributeOutcome {
        let trimmed = value.trimmed
        switch role {
        case .link where trimmed.first != UInt8(ascii: "#"): return writeLink(value)
        case .image: return writeImage(trimmed)
        default: break
        }
        guard trimmed.first == UInt8(ascii: "#") else { return .refused(.externalReference) }
        let id = trimmed.dropFirst()
        guard !id.isEmpty, !id.contains(where: \.isXMLSpace) else { return .refused(.invalidValue) }
        let target = identifier(id)
        let isTimed = role == .animation || role == .motion
        guard !isTimed || target != root.id else { return .refused(.reachesOutside) }

        let start = output.count
        writeAttribute(Array("href".utf8), "#".utf8 + target)
        references.uses.append(
            SVGReferences.Use(
                range: start..<output.count, form: .attribute(references.number(of: target)), origin: attribute.node,
                draws: role != .link && !isTimed, offset: attribute.raw.value.lowerBound,
                source: .attribute(attribute.number, element: attribute.element)))
        return .written
    }

    private mutating func writeLink(_ value: ByteScanner.Bytes) -> AttributeOutcome {
        guard let url = SafeURL(String(decoding: value, as: UTF8.self), schemes: options.linkSchemes) else {
            return .refused(.refusedLink)
        }
        // What only begins with # after control characters are gone.
        guard url.text.utf8.first != UInt8(ascii: "#") else { return .refused(.invalidValue) }
        begin(Array("href".utf8))
        Array(url.text.utf8).withUnsafeBufferPointer { writeText($0) }
        output.append("\" rel=\"noopener noreferrer\"")
        return .written
    }

    /// `data:image/png;base64,…` and others, whose content begins as it should.
    private mutating func writeImage(_ value: ByteScanner.Bytes) -> AttributeOutcome {
        guard options.allowsEmbeddedImages else { return .refused(.refusedImage) }
        var place = ByteScanner(value)
        let kinds: [(type: StaticString, beginning: StaticString)] = [
            ("data:image/png;base64,", "iVBORw0KGgo"), ("data:image/jpeg;base64,", "/9j/"),
            ("data:image/jpg;base64,", "/9j/"), ("data:image/gif;base64,", "R0lGOD"),
            ("data:image/webp;base64,", "UklGR"),
        ]
        guard let kind = kinds.first(where: { place.skip($0.type) }) else { return .refused(.refusedImage) }
        begin(Array("href".utf8))
        output.append(kind.type)
        let content = output.count
        place.skip(while: \.isXMLSpace)
        guard place.starts(with: kind.beginning) else { return .refused(.refusedImage) }
        while !place.isAtEnd {
            let start = place.offset
            place.skip(while: \.isBase64)
            output.append(contentsOf: place[start..<place.offset])
            if !place.skip(while: \.isXMLSpace), !place.isAtEnd { return .refused(.refusedImage) }
        }
        while output.last == UInt8(ascii: "=") { output.removeLast() }
        guard !output[content...].contains(UInt8(ascii: "=")) else { return .refused(.refusedImage) }
        switch (output.count - content) % 4 {
        case 1: return .refused(.refusedImage)
        case 2: output.append("==")
        case 3: output.append("=")
        default: break
        }
        output.append("\"")
        return .written
    }
}

// MARK: Lists

extension SVGSanitizer {
    /// `aria-labelledby` and `aria-describedby`.
    mutating func writeIdentifiers(
        _ attribute: AttributeContext, _ value: ByteScanner.Bytes
    ) -> AttributeOutcome {
        let names = value.split(whereSeparator: \.isXMLSpace).map { identifier($0) }
        guard !names.isEmpty else { return .nothing }
        return writeList(attribute, separator: " ", names.map { ($0, references.number(of: $0)) })
    }

    /// Writes a list with references to ids, to be shortened when they are known.
    private mutating func writeList(
        _ attribute: AttributeContext, separator: String, _ parts: [(text: [UInt8], number: Int?)]
    ) -> AttributeOutcome {
        let name = vocabulary.attributes[attribute.number].name
        let start = output.count
        writeAttribute(name, Array(parts.map(\.text).joined(separator: separator.utf8)))
        references.uses.append(
            SVGReferences.Use(
                range: start..<output.count,
                form: .list(
                    before: " \(String(decoding: name, as: UTF8.self))=\"", separator: separator, parts),
                origin: attribute.node, draws: false, offset: attribute.raw.value.lowerBound,
                source: .attribute(attribute.number, element: attribute.element)))
        return .written
    }

    /// `begin` and `end` of animations: times, events, and events of other elements.
    mutating func writeTiming(_ attribute: AttributeContext, _ value: ByteScanner.Bytes) -> AttributeOutcome {
        var parts: [(text: [UInt8], number: Int?)] = []
        for part in value.split(separator: UInt8(ascii: ";")) {
            guard let timing = timing(ByteScanner.Bytes(rebasing: part).trimmed) else {
                return .refused(.invalidValue)
            }
            parts.append(timing)
        }
        return parts.isEmpty ? .nothing : writeList(attribute, separator: ";", parts)
    }

    /// `2s`, `indefinite`, `click`, `id.click + 1s`, `id.end`.
    private mutating func timing(_ value: ByteScanner.Bytes) -> (text: [UInt8], number: Int?)? {
        guard let first = value.first else { return nil }
        if !first.isASCIILetter && first != UInt8(ascii: "_") {
            let isOffset = value.allSatisfy { $0.isTimeByte || "+-".utf8.contains($0) }
            return isOffset ? (Array(value), nil) : nil
        }
        // An id may have a point in it, an event does not.
        let plus = value.lastIndex { $0 == UInt8(ascii: "+") }
        let dot = value[..<(plus ?? value.count)].lastIndex(of: UInt8(ascii: "."))
        let name = value[..<(dot ?? 0)].filter { $0 != UInt8(ascii: "\\") }
        var event = ByteScanner(ByteScanner.Bytes(rebasing: value[(dot.map { $0 + 1 } ?? 0)...]))
        guard let word = event.read({ $0.skip(while: \.isASCIILetter) }) else { return nil }
        var text = Array(word)
        event.skip(while: \.isXMLSpace)
        if !event.isAtEnd {
            let sign = event.current
            guard "+-".utf8.contains(sign) else { return nil }
            event.offset += 1
            event.skip(while: \.isXMLSpace)
            let rest = event[event.offset..<event.count]
            guard !rest.isEmpty, rest.allSatisfy(\.isTimeByte) else { return nil }
            text += [sign] + rest
        } else if dot != nil {
            // Some browsers take a hyphen in the id for a minus unless there is a plus.
            text += "+0s".utf8
        }
        guard dot != nil else { return (text, nil) }
        guard !name.isEmpty, !name.contains(where: \.isXMLSpace) else { return nil }
        let target = identifier(name)
        return (target + [UInt8(ascii: ".")] + text, references.number(of: target))
    }
}

extension UInt8 {
    fileprivate var isBase64: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "/")
            || self == UInt8(ascii: "=")
    }

    fileprivate var isTimeByte: Bool { isASCIILetter || isASCIIDigit || ":.".utf8.contains(self) }
}

extension UnsafeBufferPointer<UInt8> {
    /// Without white space at the ends.
    var trimmed: Self {
        var slice = drop(while: \.isXMLSpace)
        while slice.last?.isXMLSpace == true { slice.removeLast() }
        return Self(rebasing: slice)
    }
}
