/// Reads Graphviz's SVG by its grammar and writes a document of our own.
///
/// Here are the document and its tags; attributes, groups (nodes, edges, clusters) and text have files of their own.
struct SVGTranscriber {
    let options: GraphvizSVGOptions
    /// What every id begins with.
    let prefix: [UInt8]
    var input: ByteScanner
    var output = SVGOutput()

    /// The width and height the document asks for, in points.
    var width: Double?
    var height: Double?

    /// What the attributes of the `<g>` being read say.
    var group = Group()

    /// A `<title>` to write after the start tag being read.
    var pendingTitle: String?

    /// What becomes of the next `<title>` in the input.
    var titleRule = TitleRule.keep

    /// The last gradient's id in the input and its number in the output. Graphviz defines a gradient right before the
    /// shape it fills.
    var gradient: (id: [UInt8], number: Int) = ([], 0)

    /// The last path's id. Graphviz repeats it where an edge of several colours has several paths.
    var pathID: [UInt8]?

    private var openElements: [SVGElement] = []
    private let rules = SVGElement.rules
    private static let maximumDepth = 100

    init(_ bytes: UnsafeBufferPointer<UInt8>, options: GraphvizSVGOptions) {
        self.options = options
        prefix = options.idPrefix.utf8.map { $0.isIdentifierByte ? $0 : UInt8(ascii: "_") }
        input = ByteScanner(bytes)
    }

    var size: SVG.Size? {
        guard let width, let height else { return nil }
        return SVG.Size(width: width, height: height)
    }

    mutating func transcribe() throws(SVGError) {
        guard input.count <= options.maximumBytes else {
            throw failure(.tooLarge, unexpected: "\(input.count) bytes", expected: "at most \(options.maximumBytes)")
        }
        output.reserveCapacity(input.count + input.count / 2 + 1024)
        try skipProlog()
        try startTag()
        while let element = openElements.last {
            if case .text = rules[element.rawValue].content {
                try text(upTo: UInt8(ascii: "<"))
            } else {
                try skipMiscellany()
            }
            if input.skip("</") { try endTag(of: element) } else { try startTag() }
        }
        try skipMiscellany()
        guard input.isAtEnd else { throw failure(.malformed, expected: "nothing after </svg>") }
    }
}

// MARK: Around the elements

extension SVGTranscriber {
    /// Skips what stands before `<svg>`: processing instructions, comments, a document type without internal subset.
    private mutating func skipProlog() throws(SVGError) {
        var hasDocumentType = false
        while true {
            try skipMiscellany()
            if input.skip("<?") {
                input.skip(upTo: "?>")
                guard input.skip("?>") else { throw failure(.truncated, expected: "?>") }
            } else if !hasDocumentType, input.skip("<!DOCTYPE svg PUBLIC ") {
                hasDocumentType = true
                input.skip { !"[<>".utf8.contains($0) }
                guard input.skip(">") else {
                    throw failure(.malformed, expected: "> to end the document type, which has no internal subset")
                }
            } else {
                return
            }
        }
    }

    /// Skips blanks and comments.
    private mutating func skipMiscellany() throws(SVGError) {
        while true {
            input.skip(while: \.isXMLSpace)
            guard input.skip("<!--") else { return }
            input.skip(upTo: "--")
            guard input.skip("-->") else { throw failure(.malformed, expected: "--> to end the comment") }
        }
    }
}

// MARK: Tags

extension SVGTranscriber {
    private mutating func startTag() throws(SVGError) {
        guard input.current == UInt8(ascii: "<") else {
            throw failure(.strayText, expected: "a tag")
        }
        let start = input.offset
        let element = try elementName()
        let rule = rules[element.rawValue]
        if element == .title { return try title() }

        output.append(copying: input[start..<input.offset])
        try attributes(of: rule)
        switch element {
        case .svg: writeRootAttributes()
        case .g: try writeGroupAttributes()
        default: break
        }
        if case .nothing = rule.content {
            guard input.skip("/>") else { throw failure(.malformed, expected: "/>") }
            copyTagEnd(from: input.offset - 2, breaksLine: true)
            return
        }
        guard input.skip(">") else { throw failure(.malformed, expected: ">") }
        let breaksLine = if case .elements = rule.content { !element.isInline } else { false }
        copyTagEnd(from: input.offset - 1, breaksLine: breaksLine)
        if let title = pendingTitle.take() {
            output.append("<title>")
            output.append(text: title)
            output.append("</title>\n")
        }
        openElements.append(element)
    }

    /// Reads `<name`, where the name is one of an element that may stand here.
    private mutating func elementName() throws(SVGError) -> SVGElement {
        let start = input.offset
        _ = input.skip("<")
        let nameStart = input.offset
        input.skip(while: \.isASCIILetter)
        let name = nameStart..<input.offset

        let allowed = openElements.last.map { rules[$0.rawValue].children } ?? [.svg]
        for element in allowed where input.contains(rules[element.rawValue].name, in: name) {
            guard openElements.count < Self.maximumDepth else {
                throw failure(.tooDeep, at: start, expected: "at most \(Self.maximumDepth) elements in one another")
            }
            return element
        }
        let names = allowed.map { "<\(rules[$0.rawValue].name)>" } + (openElements.isEmpty ? [] : ["an end tag"])
        throw failure(.unexpectedElement, at: start, expected: names.joined(separator: " or "))
    }

    /// Reads the rest of an end tag.
    private mutating func endTag(of element: SVGElement) throws(SVGError) {
        let name = rules[element.rawValue].name
        guard input.skip(name), input.skip(">") else {
            throw failure(.mismatchedTag, expected: "\(name)>")
        }
        copyTagEnd(from: input.offset - name.utf8CodeUnitCount - 3, breaksLine: !element.isInline)
        openElements.removeLast()
    }

    /// Writes what has been read from a place on, and a line break if there is to be one, which mostly is there as well.
    private mutating func copyTagEnd(from start: Int, breaksLine: Bool) {
        let isBroken = breaksLine && input.current == UInt8(ascii: "\n")
        output.append(copying: input[start..<input.offset + (isBroken ? 1 : 0)])
        if breaksLine && !isBroken { output.append("\n") }
    }

    /// Reads the rest of a `<title>` and writes it, unless something else is to be said in its place.
    private mutating func title() throws(SVGError) {
        guard input.skip(">") else { throw failure(.malformed, expected: ">") }
        let isAnonymous = input.current == UInt8(ascii: "%")
        let start = output.count
        output.append("<title>")
        try text(upTo: UInt8(ascii: "<"))
        guard input.skip("</title>") else { throw failure(.unexpectedElement, expected: "</title>") }
        output.append("</title>\n")
        if titleRule == .drop || (titleRule == .dropAnonymous && isAnonymous) { output.removeAll(from: start) }
    }

    /// The namespace, and what assistive technology needs to know.
    private mutating func writeRootAttributes() {
        output.append(" xmlns=\"http://www.w3.org/2000/svg\"")
        guard let title = options.title else { return }
        output.append(" role=\"img\"")
        writeAttribute("aria-label", title)
        pendingTitle = title
    }
}

extension SVGElement {
    /// Elements inside `<text>`, where a line break would be a blank.
    fileprivate var isInline: Bool { self == .textPath || self == .tspan }
}

// MARK: Errors

extension SVGTranscriber {
    /// An error at a place, by default the current one, with an excerpt of what stands there.
    func failure(
        _ reason: SVGError.Reason, at place: Int? = nil, unexpected: String? = nil, expected: String
    ) -> SVGError {
        let offset = place ?? input.offset
        let excerpt = input[offset..<offset + 40].prefix { $0 != UInt8(ascii: "\n") }
        return SVGError(
            reason: offset == input.count ? .truncated : reason,
            unexpected: unexpected ?? String(decoding: excerpt, as: UTF8.self),
            expected: expected,
            offset: offset,
            line: input.line(at: offset)
        )
    }
}
