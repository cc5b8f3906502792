extension SVGTranscriber {
    /// Reads and writes the attributes of a start tag, up to `>` or `/>`.
    mutating func attributes(of rule: SVGRule) throws(SVGError) {
        var seen: UInt32 = 0
        // Graphviz mostly writes them in the order of the grammar.
        var next = 0
        while true {
            let isSeparated = input.skip(while: \.isXMLSpace)
            if input.current == UInt8(ascii: ">") || input.current == UInt8(ascii: "/") { return }
            guard isSeparated else { throw failure(.malformed, expected: "a blank, or the end of the tag") }

            let start = input.offset
            input.skip(while: \.isAttributeNameByte)
            let name = start..<input.offset
            let attributes = rule.attributes
            guard
                let index = attributes[next...].firstIndex(where: { input.contains($0.name, in: name) })
                    ?? attributes[..<next].firstIndex(where: { input.contains($0.name, in: name) })
            else {
                let names = rule.attributes.map(\.name.description).joined(separator: ", ")
                throw failure(
                    .unexpectedAttribute, at: start,
                    expected: names.isEmpty ? "no attribute of <\(rule.name)>" : "one of \(names)")
            }
            guard seen & 1 << index == 0 else {
                throw failure(.duplicateAttribute, at: start, expected: "\(rule.attributes[index].name) once")
            }
            seen |= 1 << index
            next = index + 1
            guard input.skip("=\"") else { throw failure(.malformed, expected: "=\" and a value") }
            try attribute(rule.attributes[index])
            guard input.skip("\"") else { throw failure(.malformed, expected: "\"") }
        }
    }

    /// Reads a value, up to its closing quote, and writes the attribute.
    private mutating func attribute(_ attribute: SVGAttribute) throws(SVGError) {
        let name = attribute.name
        switch attribute.value {
        case .number: try copy(name, "a number") { $0.number() }
        case .numbers: try copy(name, "numbers") { $0.numbers() }
        case .percentage: try copy(name, "a percentage") { $0.percentage() }
        case .pixels: try copy(name, "a number of px") { $0.pixels() }
        case .points: try copy(name, "points x,y with blanks between them") { $0.points() }
        case .path: try copy(name, "a path of M and C with points x,y") { $0.path() }
        case .transform: try copy(name, "scale(…), rotate(…) or translate(…)") { $0.transform() }
        case .keyword: try copy(name, "a keyword") { $0.keyword() }
        case .keywords: try copy(name, "keywords") { $0.keywords() }
        case .fontFamily: try copy(name, "font families of letters, digits, blanks and , . _ -") { $0.fontFamily() }
        case .target: try copyTarget()
        case .length: try copyLength(name)
        case .color: try color(name)
        case .paint: try paint(name)
        case .stopStyle: try stopStyle()
        case .decoration: try decoration()
        case .groupID: group.id = try decodedValue()
        case .classes: try readClasses()
        case .pathID: try writePathID()
        case .reference: try reference()
        case .gradientID: try gradientID()
        case .link: try link()
        case .tooltip: pendingTitle = try decodedText()
        case .image: try image()
        case .namespace(let uri):
            let start = input.offset
            guard input.skip(uri), input.isAtQuote else { throw invalid(at: start, expected: uri.description) }
        }
    }

    private func invalid(at start: Int, expected: String) -> SVGError {
        failure(.invalidValue, at: start, expected: expected)
    }
}

// MARK: Values that are copied

extension SVGTranscriber {
    /// Writes an attribute with its value as it is, if a grammar accepts all of it.
    private mutating func copy(
        _ name: StaticString, _ expected: @autoclosure () -> String, if fits: (inout ByteScanner) -> Bool
    ) throws(SVGError) {
        let start = input.offset
        guard fits(&input), input.isAtQuote else { throw invalid(at: start, expected: expected()) }
        copyAttribute(name, valueFrom: start)
    }

    /// Writes an attribute as it has been read.
    private mutating func copyAttribute(_ name: StaticString, valueFrom start: Int) {
        // What stands here is already what is to be written, from the name to the closing quote, and mostly from the blank.
        var begin = start - name.utf8CodeUnitCount - 2
        if input.byte(at: begin - 1) == UInt8(ascii: " ") { begin -= 1 } else { output.append(UInt8(ascii: " ")) }
        output.append(copying: input[begin..<input.offset + 1])
    }

    /// A width or height in points, which the caller wants to know as well.
    private mutating func copyLength(_ name: StaticString) throws(SVGError) {
        var number = input
        let points = number.read { $0.number() }.flatMap { Double(String(decoding: $0, as: UTF8.self)) }
        try copy(name, "a number of pt") { $0.length() }
        if name.description == "width" { width = points } else { height = points }
    }

    private mutating func copyTarget() throws(SVGError) {
        try copy("target", "_blank, _self, _parent or _top") {
            $0.skip("_blank") || $0.skip("_self") || $0.skip("_parent") || $0.skip("_top")
        }
        output.append(" rel=\"noopener\"")
    }
}

// MARK: Colours and styles

extension SVGTranscriber {
    /// A colour. Graphviz leaves lists of colours as they are where it cannot draw them, in `stroke` and on points;
    /// of these the first counts.
    private mutating func color(_ name: StaticString) throws(SVGError) {
        let start = input.offset
        guard let color = input.read({ $0.color() }), input.restOfColorList(), input.isAtQuote else {
            throw invalid(at: start, expected: "a colour, by name or as #rrggbb")
        }
        guard input.offset > start + color.count else { return copyAttribute(name, valueFrom: start) }
        writeAttribute(name, verbatim: color)
    }

    /// A colour, or `url(#…)` with the last gradient.
    private mutating func paint(_ name: StaticString) throws(SVGError) {
        guard input.starts(with: "url(") else { return try color(name) }
        let start = input.offset
        guard gradient.number > 0, try decodedValue() == "url(#".utf8 + gradient.id + ")".utf8 else {
            throw invalid(at: start, expected: "url(#…) with the gradient defined before")
        }
        writeAttribute(name, verbatim: "url(#".utf8 + gradientIdentifier + ")".utf8)
    }

    private mutating func gradientID() throws(SVGError) {
        gradient = (try decodedValue(), gradient.number + 1)
        writeAttribute("id", verbatim: gradientIdentifier)
    }

    private var gradientIdentifier: [UInt8] { identifier("gradient\(gradient.number)".utf8) }

    /// `stop-color:red;stop-opacity:1.;`, in exactly this form.
    private mutating func stopStyle() throws(SVGError) {
        let start = input.offset
        guard input.skip("stop-color:"), let color = input.read({ $0.color() }),
            input.skip(";stop-opacity:"), let opacity = input.read({ $0.number() }),
            // Graphviz writes 1 as `1.`, which is no number in CSS.
            input.skip(".;") || input.skip(";"), input.isAtQuote
        else {
            throw invalid(at: start, expected: "stop-color:…;stop-opacity:…;")
        }
        writeAttribute("stop-color", verbatim: color)
        writeAttribute("stop-opacity", verbatim: opacity)
    }

    /// Decorations. Graphviz puts commas between them, CSS wants blanks.
    private mutating func decoration() throws(SVGError) {
        let start = input.offset
        guard let words = input.read({ $0.decorations() }), input.isAtQuote else {
            throw invalid(at: start, expected: "keywords with commas between them")
        }
        writeAttribute("text-decoration", verbatim: words.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: " ") : $0 })
    }
}

// MARK: Identifiers and references

extension SVGTranscriber {
    private mutating func writePathID() throws(SVGError) {
        let id = try decodedValue()
        guard id != pathID else { return }
        pathID = id
        writeAttribute("id", verbatim: identifier(id))
    }

    /// `#…`, the path along which a text runs.
    private mutating func reference() throws(SVGError) {
        let start = input.offset
        guard input.skip("#") else { throw invalid(at: start, expected: "# and an id") }
        writeAttribute("href", verbatim: "#".utf8 + identifier(try decodedValue()))
    }

    /// Writes an id in the new document's form.
    mutating func writeIdentifier(_ id: [UInt8]) {
        output.append(" id=\"")
        output.append(contentsOf: prefix)
        for byte in id { output.append(byte.isIdentifierByte ? byte : UInt8(ascii: "_")) }
        output.append("\"")
    }

    /// The new document's form of an id: the prefix, and no character that means something in a reference.
    func identifier(_ id: some Sequence<UInt8>) -> [UInt8] {
        var identifier = prefix
        for byte in id { identifier.append(byte.isIdentifierByte ? byte : UInt8(ascii: "_")) }
        return identifier
    }
}

// MARK: Addresses

extension SVGTranscriber {
    private mutating func link() throws(SVGError) {
        let start = input.offset
        let address = try decodedText()
        guard let url = SafeURL(address, schemes: options.linkSchemes) else {
            let schemes = options.linkSchemes.sorted().map { "\($0):" }.joined(separator: ", ")
            throw failure(.refusedLink, at: start, expected: "a relative link, a fragment or one with \(schemes)")
        }
        writeAttribute("href", url.text)
    }

    private mutating func image() throws(SVGError) {
        let start = input.offset
        let source = try decodedText()
        guard let address = options.image(source),
            let url = address.hasPrefix("data:image/") ? address : SafeURL(address, schemes: ["http", "https"])?.text
        else {
            throw failure(.refusedImage, at: start, expected: "an image that the options have an address for")
        }
        writeAttribute("href", url)
    }
}

extension ByteScanner {
    /// Whether the value has been read to its end.
    var isAtQuote: Bool { current == UInt8(ascii: "\"") }
}

extension UInt8 {
    fileprivate var isAttributeNameByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ":")
    }

    var isIdentifierByte: Bool { isClassByte || self == UInt8(ascii: ".") }
}
