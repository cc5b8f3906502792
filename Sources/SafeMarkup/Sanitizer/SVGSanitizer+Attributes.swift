/// An attribute that is being written.
struct AttributeContext {
    let raw: RawAttribute
    /// The numbers of the attribute and its element in the vocabulary.
    let number: Int
    let element: Int
    /// The innermost element with an id.
    let node: Int
    let isRoot: Bool
    /// What an animation's values are values of.
    let animated: SVGVocabulary.Kind?
}

/// What became of an attribute.
enum AttributeOutcome {
    case written
    case refused(SVGSanitizerReport.Reason)
    /// Nothing is left to write, and why is said already, or need not be.
    case nothing
}

extension SVGSanitizer {
    /// Writes the attributes that an element may have.
    ///
    /// - Returns: `false` if without one that is refused the whole element must go.
    mutating func writeAttributes(
        of element: inout OpenElement, _ kind: SVGVocabulary.Element, isRoot: Bool
    ) -> Bool {
        guard let elementNumber = element.element else { return false }
        var animated: SVGVocabulary.Kind?
        if kind.role == .animation || kind.role == .motion {
            guard let animation = animation(kind) else { return false }
            animated = animation
        }
        let idName = defineIdentifier(of: &element)
        let hasReference = attributes.contains { input.contains("href", in: $0.name) }
        var written = NumberSet()
        let attributes = attributes
        for raw in attributes where !isDeclaration(raw) {
            let reason: SVGSanitizerReport.Reason?
            if let number = number(of: raw), kind.attributes.contains(number) {
                let attribute = vocabulary.attributes[number]
                if written.contains(number) || (hasReference && isLinked(raw)) {
                    reason = .duplicate
                } else if isRoot, attribute.reachesOutside {
                    reason = .reachesOutside
                } else if case .id = attribute.kind {
                    reason = idName == nil ? (raw.value.isEmpty ? .invalidValue : .duplicate) : nil
                    if let idName { writeAttribute(attribute.name, idName) }
                } else {
                    let context = AttributeContext(
                        raw: raw, number: number, element: elementNumber, node: element.node, isRoot: isRoot,
                        animated: animated)
                    let mark = (output.count, references.mark)
                    let outcome = write(context)
                    if case .written = outcome {
                    } else {
                        output.removeLast(output.count - mark.0)
                        references.rewind(to: mark.1)
                    }
                    switch outcome {
                    case .written:
                        written.insert(number)
                        reason = nil
                    case .nothing: reason = nil
                    case .refused(let why): reason = why
                    }
                    if reason != nil, kind.content == .style { return false }
                }
            } else {
                reason = refusal(of: raw)
            }
            if let reason, log.limit != nil {
                let subject = SVGSanitizerReport.Subject.attribute(text(of: raw.name), element: text(of: element.name))
                log.add(subject, reason, input[raw.value], at: raw.name.lowerBound)
            }
        }
        if isRoot { finishRoot(&element, id: idName) }
        return true
    }

    /// Why an attribute is not in the list.
    private func refusal(of raw: RawAttribute) -> SVGSanitizerReport.Reason {
        let local = raw.colon > raw.name.lowerBound ? raw.colon + 1 : raw.colon
        let name = input[local..<raw.name.upperBound]
        if name.count > 2, name[0] | 0x20 == UInt8(ascii: "o"), name[1] | 0x20 == UInt8(ascii: "n") {
            return .eventHandler
        }
        return local > raw.name.lowerBound ? .foreignNamespace : .notAllowed
    }

    /// The number of an attribute in the vocabulary. `xlink:href` is `href`, as in SVG 2.
    private func number(of raw: RawAttribute) -> Int? {
        guard raw.colon > raw.name.lowerBound else { return vocabulary.attribute(input[raw.name]) }
        switch namespace(prefix: raw.name.lowerBound..<raw.colon) {
        case .xlink:
            let local = raw.colon + 1..<raw.name.upperBound
            return input.contains("href", in: local) ? vocabulary.attribute(input[local]) : nil
        case .xml: return vocabulary.attribute(input[raw.name])
        case .svg, .other: return nil
        }
    }

    /// Whether an attribute is `xlink:href`.
    private func isLinked(_ raw: RawAttribute) -> Bool {
        raw.colon > raw.name.lowerBound && input.contains("href", in: raw.colon + 1..<raw.name.upperBound)
    }

    // MARK: Identifiers

    /// Takes up an element's id, before anything refers from it.
    ///
    /// - Returns: The id as it is to be written.
    private mutating func defineIdentifier(of element: inout OpenElement) -> [UInt8]? {
        guard let raw = attributes.first(where: { input.contains("id", in: $0.name) }) else { return nil }
        var name: [UInt8] = []
        guard decode(raw.value, into: &name) else { return nil }
        guard !name.isEmpty, name.count <= 1000, !name.contains(where: \.isXMLSpace) else { return nil }
        let identifier = identifier(name)
        guard let node = references.define(identifier, in: element.node) else { return nil }
        element.node = node
        return identifier
    }

    /// The outermost element has an id, so that style sheets can be scoped to it.
    private mutating func finishRoot(_ element: inout OpenElement, id: [UInt8]?) {
        if let id {
            root.id = id
        } else {
            root.id = prefix + "_svg".utf8
            element.node = references.define(root.id, in: 0) ?? 0
            writeAttribute(Array("id".utf8), root.id)
        }
    }

    // MARK: Writing

    /// Writes an attribute whose value holds nothing that needs escaping.
    mutating func writeAttribute(_ name: [UInt8], _ value: some Collection<UInt8>) {
        begin(name)
        output.append(contentsOf: value)
        output.append("\"")
    }

    mutating func begin(_ name: [UInt8]) {
        output.append(" ")
        output.append(contentsOf: name)
        output.append("=\"")
    }

    /// Writes any text between quotes.
    mutating func writeText(_ text: ByteScanner.Bytes) {
        var place = ByteScanner(text)
        while !place.isAtEnd, let character = place.scalar() {
            if character.isUnsafeInMarkup {
                output.append("\u{FFFD}")
            } else if character.value < 0x20 {
                output.append(" ")
            } else if character.isASCII {
                output.append(escaping: UInt8(truncatingIfNeeded: character.value))
            } else {
                output.append(contentsOf: Unicode.UTF8.encode(character) ?? Unicode.UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Decodes a value and writes the attribute.
    private mutating func write(_ attribute: AttributeContext) -> AttributeOutcome {
        guard attribute.raw.isEncoded else { return write(attribute, input[attribute.raw.value]) }
        var value: [UInt8] = []
        swap(&value, &scratch)
        defer { swap(&value, &scratch) }
        guard decode(attribute.raw.value, into: &value) else { return .refused(.unknownEntity) }
        return value.withUnsafeBufferPointer { write(attribute, $0) }
    }

    private mutating func write(_ attribute: AttributeContext, _ value: ByteScanner.Bytes) -> AttributeOutcome {
        let entry = vocabulary.attributes[attribute.number]
        let element = vocabulary.elements[attribute.element]
        var input = ByteScanner(value)
        let isWritten: Bool
        switch entry.kind {
        case .css(let values):
            let source = SVGReferences.Source.attribute(attribute.number, element: attribute.element)
            begin(entry.name)
            isWritten = writeValue(value, values, source, at: attribute.raw.value.lowerBound, node: attribute.node)
            if isWritten, attribute.isRoot { measure(entry.name, value) }
        case .numbers:
            if let animated = attribute.animated { return writeAnimated(entry.name, value, animated) }
            begin(entry.name)
            isWritten = writeNumbers(&input)
        case .path:
            begin(entry.name)
            isWritten = writePath(&input)
        case .semicolons:
            begin(entry.name)
            isWritten = writeParts(value) { sanitizer, part in
                var part = ByteScanner(part)
                return sanitizer.writeNumbers(&part)
            }
        case .animationValue:
            guard let animated = attribute.animated else { return .refused(.notAllowed) }
            return writeAnimated(entry.name, value, animated)
        case .classes: return writeClasses(attribute, value)
        case .style: return writeStyle(attribute, value)
        case .href: return writeReference(attribute, value, element.role)
        case .idList: return writeIdentifiers(attribute, value)
        case .timing: return writeTiming(attribute, value)
        case .text:
            begin(entry.name)
            writeText(value)
            isWritten = true
        case .name:
            begin(entry.name)
            output.append(contentsOf: identifier(value).dropFirst(value.starts(with: prefix) ? 0 : prefix.count))
            isWritten = !value.isEmpty && value.count <= 1000
        case .language:
            isWritten = copy(entry.name, value) { byte in
                byte.isASCIILetter || byte.isASCIIDigit || "-, ".utf8.contains(byte)
            }
        case .clock:
            isWritten = copy(entry.name, value) { byte in
                byte.isASCIILetter || byte.isASCIIDigit || ":.".utf8.contains(byte)
            }
        case .attributeName: isWritten = copy(entry.name, value) { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
        case .space: isWritten = copy(entry.name, value, oneOf: ["preserve", "default"])
        case .target: isWritten = copy(entry.name, value, oneOf: ["_blank", "_self", "_parent", "_top"])
        case .tabIndex: isWritten = copy(entry.name, value, oneOf: ["0", "-1"])
        case .role: isWritten = copy(entry.name, value, oneOf: Self.roles)
        case .media:
            begin(entry.name)
            isWritten = writeMedia(value)
        case .styleType:
            if element.content == .style {
                isWritten = copy(entry.name, value, oneOf: ["text/css"])
            } else {
                isWritten = copy(entry.name, value) { $0.isASCIILetter }
            }
        case .relation: return .nothing
        case .id: return .nothing
        }
        guard isWritten else { return .refused(.invalidValue) }
        output.append("\"")
        return .written
    }

    /// What a part of a drawing may be to assistive technology: nothing that interrupts, and nothing that works.
    private static let roles = [
        "img", "image", "none", "presentation", "group", "list", "listitem", "figure", "text", "graphics-document",
        "graphics-object", "graphics-symbol", "graphics-document document", "heading", "link",
    ]

    private mutating func copy(_ name: [UInt8], _ value: ByteScanner.Bytes, if fits: (UInt8) -> Bool) -> Bool {
        begin(name)
        output.append(contentsOf: value)
        return !value.isEmpty && value.allSatisfy(fits)
    }

    private mutating func copy(_ name: [UInt8], _ value: ByteScanner.Bytes, oneOf words: [String]) -> Bool {
        begin(name)
        output.append(contentsOf: value)
        return words.contains { $0.utf8.elementsEqual(value) }
    }

    private mutating func writeClasses(
        _ attribute: AttributeContext, _ value: ByteScanner.Bytes
    ) -> AttributeOutcome {
        let classes = value.split(whereSeparator: \.isXMLSpace).map { identifier($0) }
        if attribute.isRoot { root.classes = Set(classes) }
        guard !classes.isEmpty else { return .nothing }
        writeAttribute(vocabulary.attributes[attribute.number].name, Array(classes.joined(separator: " ".utf8)))
        return .written
    }

    /// Notes a width or a height of the outermost element.
    private mutating func measure(_ name: [UInt8], _ value: ByteScanner.Bytes) {
        let isWidth = name.elementsEqual("width".utf8)
        guard isWidth || name.elementsEqual("height".utf8) else { return }
        var place = ByteScanner(value)
        place.skip(while: \.isXMLSpace)
        guard let number = place.read({ $0.skipNumber() }), let length = Double(String(decoding: number, as: UTF8.self))
        else { return }
        place.skip(while: \.isXMLSpace)
        let factors: KeyValuePairs<String, Double> = [
            "": 0.75, "px": 0.75, "pt": 1, "pc": 12, "in": 72, "cm": 72 / 2.54, "mm": 7.2 / 2.54,
        ]
        let unit = String(decoding: place[place.offset..<place.count], as: UTF8.self)
        guard length.isFinite, let factor = factors.first(where: { $0.key == unit })?.value else { return }
        if isWidth { width = length * factor } else { height = length * factor }
    }
}
