/// Reads any SVG and writes a document of our own, from front to back.
///
/// Here are the document and its tags. Other files: the syntax of XML (`MarkupReader`), attributes, references, CSS.
struct SVGSanitizer {
    let options: SVGSanitizerOptions
    /// What every id and class begins with.
    let prefix: [UInt8]
    let vocabulary = SVGVocabulary.shared
    var input: ByteScanner
    var output: [UInt8] = []
    var log: RemovalLog
    var references = SVGReferences()

    /// The attributes of the tag being read.
    var attributes: [RawAttribute] = []
    /// Namespace declarations in force, the innermost last.
    var namespaces: [NamespaceBinding] = []
    /// The elements that are open, outermost first.
    var openElements: [OpenElement] = []
    /// A value being decoded, kept for its memory.
    var scratch: [UInt8] = []
    /// The text of the style sheet being read.
    var styleSheet: [UInt8] = []
    /// What style sheets are scoped to.
    var root = RootElement()
    private var elementCount = 0

    /// The width and height that the outermost element asks for, in points.
    var width: Double?
    var height: Double?

    init(_ bytes: UnsafeBufferPointer<UInt8>, options: SVGSanitizerOptions, log: RemovalLog) {
        self.options = options
        self.log = log
        let name = options.idPrefix.utf8.map { $0.isClassByte ? $0 : UInt8(ascii: "_") }
        prefix = name.first?.isASCIILetter == true ? name : "x-".utf8 + name
        input = ByteScanner(bytes)
    }

    var size: SVG.Size? {
        guard let width, let height else { return nil }
        return SVG.Size(width: width, height: height)
    }

    mutating func sanitize() throws(SVGSanitizerError) -> String {
        try checkEncoding()
        output.reserveCapacity(input.count + input.count / 8 + 1024)
        try skipProlog()
        guard input.current == UInt8(ascii: "<") else {
            throw failure(input.isAtEnd ? .truncated : .notSVG, "<svg> belongs here")
        }
        try startTag()
        while let element = openElements.last {
            switch element.mode {
            case .skipped: input.skip { $0 != UInt8(ascii: "<") }
            case .style: try collectStyle()
            case .elements: try skipBlanks()
            case .text: try text()
            }
            if input.starts(with: "</") {
                try endTag()
            } else if input.starts(with: "<!--") {
                try skipComment()
            } else if input.starts(with: "<![CDATA[") {
                try characterData()
            } else if input.starts(with: "<?") {
                try skipInstruction()
            } else if input.isAtEnd {
                throw failure(.truncated, "end tags are missing")
            } else {
                try startTag()
            }
        }
        try skipEpilogue()
        try resolveReferences()
        return String(decoding: output, as: UTF8.self)
    }
}

/// An element whose end tag is still to come.
struct OpenElement {
    var name: Range<Int>
    var mode: Mode
    /// Its number in the vocabulary; `nil` if it is not kept.
    var element: Int?
    /// The innermost element with an id, itself included.
    var node: Int
    /// How many namespace declarations were in force around it.
    var bindings: Int
    /// Where its content begins in the output.
    var content: Int
    /// Where its tag begins in the input.
    var start: Int

    /// What becomes of text in it.
    enum Mode {
        /// The element is not kept, and nothing in it.
        case skipped
        case elements
        case text
        case style
    }
}

/// The outermost element, which style sheets are scoped to.
struct RootElement {
    var id: [UInt8] = []
    var classes: Set<[UInt8]> = []
}

/// A namespace declaration.
struct NamespaceBinding {
    var prefix: Range<Int>
    var namespace: Namespace
}

enum Namespace {
    case svg, xlink, xml, other
}

// MARK: Tags

extension SVGSanitizer {
    private mutating func startTag() throws(SVGSanitizerError) {
        let start = input.offset
        input.offset += 1
        let (name, colon) = try qualifiedName()
        let isEmpty = try readAttributes()

        elementCount += 1
        guard elementCount <= options.maximumElements else {
            throw failure(.tooManyElements, "more than \(options.maximumElements)", at: start)
        }
        guard openElements.count < min(options.maximumDepth, 250) else {
            throw failure(.tooDeep, "more than \(min(options.maximumDepth, 250)) inside one another", at: start)
        }

        let parent = openElements.last
        var element = OpenElement(
            name: name, mode: .skipped, element: nil, node: parent?.node ?? 0, bindings: namespaces.count, content: 0,
            start: start)
        if parent?.mode != .skipped {
            try declareNamespaces(of: name, isRoot: parent == nil)
            try open(&element, colon: colon, in: parent, isEmpty: isEmpty)
        }
        if isEmpty {
            close(element, isEmpty: true)
        } else {
            openElements.append(element)
        }
    }

    /// Writes a start tag if the element is kept.
    private mutating func open(
        _ element: inout OpenElement, colon: Int, in parent: OpenElement?, isEmpty: Bool
    ) throws(SVGSanitizerError) {
        let name = element.name
        let namespace = namespace(prefix: name.lowerBound..<colon)
        let local = input[(colon > name.lowerBound ? colon + 1 : colon)..<name.upperBound]
        let number = namespace == .svg ? vocabulary.element(local) : nil
        guard parent != nil || number == 0 else {
            throw failure(.notSVG, "the outermost element is <\(text(of: name))>", at: element.start)
        }
        guard let number else {
            return refuse(element, namespace == .svg ? .notAllowed : .foreignNamespace)
        }
        let kind = vocabulary.elements[number]
        if let reason = refusal(of: kind, in: parent) { return refuse(element, reason) }

        element.element = number
        switch kind.content {
        case .style: element.mode = .style
        case .mixed, .text: element.mode = .text
        case .elements: element.mode = kind.role == .link && parent?.mode == .text ? .text : .elements
        }
        let mark = (output.count, references.mark)
        output.append("<")
        output.append(contentsOf: kind.name)
        if parent == nil { output.append(" xmlns=\"http://www.w3.org/2000/svg\"") }
        if !writeAttributes(of: &element, kind, isRoot: parent == nil) {
            // A <style> for something else than a picture on a screen, an animation of nothing that may move.
            output.removeLast(output.count - mark.0)
            references.rewind(to: mark.1)
            element.element = nil
            element.mode = .skipped
            return refuse(element, .invalidValue)
        }
        references.count(in: element.node)
        output.append(">")
        element.content = output.count
        if element.mode == .elements { output.append("\n") }
        if element.mode == .style {
            styleSheet.removeAll(keepingCapacity: true)
        }
    }

    private mutating func refuse(_ element: OpenElement, _ reason: SVGSanitizerReport.Reason) {
        let subject = SVGSanitizerReport.Subject.element(text(of: element.name))
        log.add(subject, reason, input[element.start..<input.offset], at: element.start)
    }

    /// Why an element that is known must not stand here.
    private func refusal(
        of kind: SVGVocabulary.Element, in parent: OpenElement?
    ) -> SVGSanitizerReport.Reason? {
        guard let parent, let number = parent.element else { return nil }
        // HTML parsers read what is in these as HTML.
        if case .text = vocabulary.elements[number].content { return .notAllowed }
        if case .style = vocabulary.elements[number].content { return .notAllowed }
        if case .style = kind.content, !options.allowsStyleSheets { return .notAllowed }
        if kind.role == .animation || kind.role == .motion, !options.allowsAnimations { return .notAllowed }
        // Browsers of today know no extension at all.
        let isConditional = attributes.contains { attribute in
            input[attribute.name].elementsEqual("requiredExtensions".utf8)
                && !input[attribute.value].allSatisfy(\.isXMLSpace)
        }
        return isConditional ? .extensionRequired : nil
    }

    private mutating func endTag() throws(SVGSanitizerError) {
        let start = input.offset
        _ = input.skip("</")
        let (name, _) = try qualifiedName()
        guard let element = openElements.popLast(), input[element.name].elementsEqual(input[name]) else {
            throw failure(.malformed, "</\(text(of: name))> ends another element", at: start)
        }
        input.skip(while: \.isXMLSpace)
        guard input.skip(">") else { throw failure(input.isAtEnd ? .truncated : .malformed, "> belongs here") }
        close(element, isEmpty: false)
    }

    /// Writes an end tag if the element was kept.
    private mutating func close(_ element: OpenElement, isEmpty: Bool) {
        namespaces.removeLast(namespaces.count - element.bindings)
        guard let number = element.element else { return }
        if element.mode == .style { writeStyleSheet(from: element.start, node: element.node) }
        let isBare =
            output.count == element.content || (element.mode == .elements && output.count == element.content + 1)
        if isBare {
            output.removeLast(output.count - element.content + 1)
            if element.mode == .style {
                // Nothing of it is left.
                while output.popLast() != UInt8(ascii: "<") {}
                return
            }
            output.append("/>")
        } else {
            output.append("</")
            output.append(contentsOf: vocabulary.elements[number].name)
            output.append(">")
        }
        if openElements.last?.mode != .text { output.append("\n") }
    }
}

// MARK: Namespaces

extension SVGSanitizer {
    /// Takes up an element's `xmlns` attributes.
    private mutating func declareNamespaces(of name: Range<Int>, isRoot: Bool) throws(SVGSanitizerError) {
        for attribute in attributes where isDeclaration(attribute) {
            let hasPrefix = attribute.colon > attribute.name.lowerBound
            let bound = hasPrefix ? attribute.colon + 1..<attribute.name.upperBound : 0..<0
            guard namespaces.count < options.maximumAttributes else {
                throw failure(
                    .tooManyAttributes, "more than \(options.maximumAttributes) namespaces in force",
                    at: attribute.name.lowerBound)
            }
            namespaces.append(NamespaceBinding(prefix: bound, namespace: self.namespace(named: attribute)))
        }
        // What was copied from a page of HTML has no declaration.
        if isRoot, input[name].elementsEqual("svg".utf8), !namespaces.contains(where: \.prefix.isEmpty) {
            namespaces.append(NamespaceBinding(prefix: 0..<0, namespace: .svg))
        }
    }

    func isDeclaration(_ attribute: RawAttribute) -> Bool {
        let end = attribute.colon > attribute.name.lowerBound ? attribute.colon : attribute.name.upperBound
        return input.contains("xmlns", in: attribute.name.lowerBound..<end)
    }

    private func namespace(named attribute: RawAttribute) -> Namespace {
        var name: [UInt8] = []
        let raw = input[attribute.value]
        // Illustrator writes the namespaces as entities, by these names.
        if raw.elementsEqual("&ns_svg;".utf8) { return .svg }
        if raw.elementsEqual("&ns_xlink;".utf8) { return .xlink }
        guard decode(attribute.value, into: &name) else { return .other }
        if name.elementsEqual("http://www.w3.org/2000/svg".utf8) { return .svg }
        if name.elementsEqual("http://www.w3.org/1999/xlink".utf8) { return .xlink }
        return .other
    }

    /// What a prefix stands for. `xlink` needs no declaration, since pages of HTML leave it out.
    func namespace(prefix: Range<Int>) -> Namespace {
        let written = input[prefix]
        for binding in namespaces.reversed()
        where binding.prefix.count == prefix.count && input[binding.prefix].elementsEqual(written) {
            return binding.namespace
        }
        if input.contains("xml", in: prefix) { return .xml }
        return input.contains("xlink", in: prefix) ? .xlink : .other
    }

    func text(of range: Range<Int>) -> String {
        String(String(decoding: input[range].prefix(320), as: UTF8.self).prefix(80))
    }
}

// MARK: Text

extension SVGSanitizer {
    /// Skips white space between elements, and any text there.
    private mutating func skipBlanks() throws(SVGSanitizerError) {
        input.skip(while: \.isXMLSpace)
        let start = input.offset
        if input.skip(while: { $0 != UInt8(ascii: "<") }) {
            log.add(.text, .strayText, input[start..<input.offset], at: start)
        }
    }

    /// Writes text up to the next tag.
    private mutating func text() throws(SVGSanitizerError) {
        while true {
            let start = input.offset
            input.skip(while: \.isPlainInText)
            output.append(contentsOf: input[start..<input.offset])
            switch input.current {
            case UInt8(ascii: "<"): return
            case UInt8(ascii: "&"): try writeReference()
            case UInt8(ascii: "\r"):
                input.offset += 1
                if input.current != UInt8(ascii: "\n") { output.append("\n") }
            default:
                guard let character = input.scalar() else { return }
                write(character, at: start)
            }
            if input.isAtEnd { return }
        }
    }

    private mutating func writeReference() throws(SVGSanitizerError) {
        let start = input.offset
        if let character = input.reference() {
            // What is no character reads as U+FFFD.
            if character == "\u{FFFD}" { log.add(.text, .unsafeCharacter, input[start..<input.offset], at: start) }
            write(character, at: start)
        } else {
            try skipEntity()
            output.append("\u{FFFD}")
        }
    }

    /// Skips `&name;`, which is not expanded.
    private mutating func skipEntity() throws(SVGSanitizerError) {
        let start = input.offset
        input.offset += 1
        _ = try qualifiedName()
        guard input.skip(";") else { throw failure(.malformed, "& without a name and ;", at: start) }
        log.add(.text, .unknownEntity, input[start..<input.offset], at: start)
    }

    private mutating func write(_ character: Unicode.Scalar, at start: Int) {
        if character.isUnsafeInMarkup {
            log.add(.text, .unsafeCharacter, input[start..<input.offset], at: start)
            output.append("\u{FFFD}")
        } else if character == "\r" {
            output.append("\n")
        } else if character.isASCII {
            output.append(escaping: UInt8(truncatingIfNeeded: character.value))
        } else {
            output.append(contentsOf: Unicode.UTF8.encode(character) ?? Unicode.UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func collectStyle() throws(SVGSanitizerError) {
        while true {
            let start = input.offset
            input.skip { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
            styleSheet.append(contentsOf: input[start..<input.offset])
            guard input.current == UInt8(ascii: "&") else { return }
            if let character = input.reference() {
                styleSheet.append(
                    contentsOf: Unicode.UTF8.encode(character) ?? Unicode.UTF8.encodedReplacementCharacter)
            } else {
                try skipEntity()
                styleSheet.append("\u{FFFD}")
            }
        }
    }

    /// `<![CDATA[ … ]]>`, which is text like any other.
    private mutating func characterData() throws(SVGSanitizerError) {
        let start = input.offset
        _ = input.skip("<![CDATA[")
        let content = input.offset
        input.skip(upTo: "]]>")
        let end = input.offset
        guard input.skip("]]>") else { throw failure(.truncated, "]]> is missing", at: start) }
        switch openElements.last?.mode {
        case .style: styleSheet.append(contentsOf: input[content..<end])
        case .text:
            var place = input
            place.offset = content
            while place.offset < end, let character = place.scalar() {
                if character == "\r", place.current == UInt8(ascii: "\n") { continue }
                write(character, at: start)
            }
        case .elements:
            if !input[content..<end].allSatisfy(\.isXMLSpace) {
                log.add(.text, .strayText, input[content..<end], at: start)
            }
        case .skipped, nil: break
        }
    }
}

extension UInt8 {
    /// ASCII that stands for itself in element content.
    fileprivate var isPlainInText: Bool {
        (self >= 0x20 && self < 0x7F && markupReference == nil) || self == UInt8(ascii: "\n")
            || self == UInt8(ascii: "\t")
    }
}
