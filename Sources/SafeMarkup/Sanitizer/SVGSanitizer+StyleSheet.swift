extension SVGSanitizer {
    /// Writes the style sheet that was collected, rule by rule.
    mutating func writeStyleSheet(from offset: Int, node: Int) {
        var sheet: [UInt8] = []
        swap(&sheet, &styleSheet)
        sheet.withUnsafeBufferPointer { bytes in
            var css = CSSLexer(bytes)
            writeRules(&css, isNested: false, at: offset, node: node)
        }
        swap(&sheet, &styleSheet)
    }

    private mutating func writeRules(_ css: inout CSSLexer, isNested: Bool, at offset: Int, node: Int) {
        while true {
            let before = css.input.offset
            switch css.next() {
            case .end: return
            case .bad:
                return log.add(.rule(""), .invalidValue, css.input[before..<css.input.count], at: offset)
            case .blank: continue
            case .other(UInt8(ascii: "}")): if isNested { return }
            case .other(UInt8(ascii: "<")) where css.input.skip("!--"): continue
            case .other(UInt8(ascii: "-")) where css.input.skip("->"): continue
            case .atKeyword:
                let name = css.text.lowercasedASCII
                if name.elementsEqual("media".utf8), !isNested {
                    writeMediaRule(&css, at: offset, node: node)
                } else {
                    css.input.offset = before
                    css.skipRule()
                    log.add(
                        .rule("@" + String(decoding: name.prefix(80), as: UTF8.self)), .notAllowed,
                        css.input[before..<css.input.offset], at: offset)
                }
            default:
                css.input.offset = before
                writeRule(&css, at: offset, node: node)
            }
        }
    }

    // MARK: @media

    private mutating func writeMediaRule(_ css: inout CSSLexer, at offset: Int, node: Int) {
        let start = css.input.offset
        let mark = (output.count, references.mark)
        css.input.skip { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "}") }
        let prelude = css.input[start..<css.input.offset]
        output.append("@media ")
        guard css.input.current == UInt8(ascii: "{"), writeMedia(prelude) else {
            output.removeLast(output.count - mark.0)
            css.input.offset = start
            css.skipRule()
            return log.add(.rule("@media"), .invalidValue, prelude, at: offset)
        }
        css.input.offset += 1
        output.append("{")
        let content = output.count
        writeRules(&css, isNested: true, at: offset, node: node)
        if output.count == content {
            output.removeLast(output.count - mark.0)
            references.rewind(to: mark.1)
        } else {
            output.append("}")
        }
    }

    /// Conditions such as `screen and (prefers-color-scheme: dark)`.
    mutating func writeMedia(_ value: ByteScanner.Bytes) -> Bool {
        let start = output.count
        var css = CSSLexer(value)
        var hasBlank = false
        while true {
            let token = css.next()
            if token == .blank {
                hasBlank = output.count > start
                continue
            }
            if token == .end { return output.count > start }
            if hasBlank { output.append(" ") }
            hasBlank = false
            switch token {
            case .identifier, .function:
                guard css.text.allSatisfy(\.isClassByte) else { return false }
                output.append(contentsOf: css.text)
                // `and(` is what browsers do not know; nobody is the worse for a blank.
                if token == .function { return false }
            case .number(let range), .dimension(let range):
                var place = css.input
                place.offset = range.lowerBound
                guard writeNumber(&place) != nil else { return false }
                if case .dimension = token {
                    guard css.text.allSatisfy(\.isASCIILetter) else { return false }
                    output.append(contentsOf: css.text)
                }
            case .other(let byte) where "():,/".utf8.contains(byte): output.append(byte)
            default: return false
            }
        }
    }

    // MARK: Rules

    /// Writes `selectors { declarations }`, scoped to the picture: once for what is in it, and once for the outermost
    /// element itself, which may have less.
    private mutating func writeRule(_ css: inout CSSLexer, at offset: Int, node: Int) {
        let before = css.input.offset
        guard let selectors = selectors(&css) else {
            css.input.offset = before
            css.skipRule()
            return log.add(
                .rule(String(decoding: css.input[before..<css.input.offset].prefix(80), as: UTF8.self)), .invalidValue,
                css.input[before..<css.input.offset], at: offset)
        }
        let block = css
        let inside = selectors.filter { !$0.isRoot }.map(\.text)
        let outermost = selectors.filter(\.isRoot).map(\.text)
        if !inside.isEmpty { writeBlock(inside, &css, isOnRoot: false, at: offset, node: node) }
        if !outermost.isEmpty {
            let mark = log.mark
            css = block
            writeBlock(outermost, &css, isOnRoot: true, at: offset, node: node)
            // What else it lacks has been said already.
            if !inside.isEmpty { log.rewind(to: mark, keeping: .reachesOutside) }
        }
    }

    private mutating func writeBlock(
        _ selectors: [[UInt8]], _ css: inout CSSLexer, isOnRoot: Bool, at offset: Int, node: Int
    ) {
        let mark = (output.count, references.mark)
        output.append(contentsOf: selectors.joined(separator: ",".utf8))
        output.append("{")
        if writeDeclarations(&css, isInBlock: true, isOnRoot: isOnRoot, at: offset, node: node) {
            output.append("}")
        } else {
            output.removeLast(output.count - mark.0)
            references.rewind(to: mark.1)
        }
    }

    /// Reads selectors up to the `{`, which is read.
    ///
    /// - Returns: Scoped selectors; `nil` if one is not known, since then a browser would ignore all.
    private func selectors(_ css: inout CSSLexer) -> [ScopedSelector]? {
        var result: [ScopedSelector] = []
        while true {
            guard let (selector, end) = selector(&css) else { return nil }
            result += selector
            if end == UInt8(ascii: "{") { return result }
        }
    }

    /// Reads one selector up to `,` or `{`.
    private func selector(_ css: inout CSSLexer) -> ([ScopedSelector], end: UInt8)? {
        var compounds: [(combinator: UInt8, compound: CompoundSelector)] = []
        var combinator = UInt8(ascii: " ")
        var current = CompoundSelector()
        var isOpen = false
        while true {
            let token = css.next()
            switch token {
            case .blank:
                if !current.isEmpty {
                    compounds.append((combinator, current))
                    current = CompoundSelector()
                    combinator = UInt8(ascii: " ")
                }
            case .other(let byte) where ">+~".utf8.contains(byte):
                if !current.isEmpty { compounds.append((combinator, current)) }
                guard !compounds.isEmpty, current.isEmpty ? combinator == UInt8(ascii: " ") : true else { return nil }
                current = CompoundSelector()
                combinator = byte
                isOpen = true
                continue
            case .other(let byte) where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "{"):
                if !current.isEmpty {
                    compounds.append((combinator, current))
                } else if isOpen {
                    return nil
                }
                guard !compounds.isEmpty, compounds.count <= 20 else { return nil }
                return (scoped(compounds), byte)
            case .identifier where current.isEmpty:
                guard css.text.allSatisfy(\.isClassByte) else { return nil }
                current.type = css.text
            case .other(UInt8(ascii: "*")) where current.isEmpty: current.type = Array("*".utf8)
            case .hash: current.parts.append([UInt8(ascii: "#")] + identifier(css.text))
            case .other(UInt8(ascii: ".")):
                guard css.next() == .identifier else { return nil }
                current.parts.append([UInt8(ascii: ".")] + identifier(css.text))
            case .other(UInt8(ascii: ":")):
                guard css.next() == .identifier else { return nil }
                let name = css.text.lowercasedASCII
                guard name.withUnsafeBufferPointer({ CSSNames.pseudoClasses.index(of: $0) != nil }) else { return nil }
                if name.elementsEqual("root".utf8) {
                    current.isRoot = true
                } else {
                    current.parts.append([UInt8(ascii: ":")] + name)
                }
            default: return nil
            }
            if token != .blank { isOpen = false }
        }
    }

    /// A selector for what is in the picture, and one for the outermost element where that may be meant.
    private func scoped(_ compounds: [(combinator: UInt8, compound: CompoundSelector)]) -> [ScopedSelector] {
        var first = compounds[0].compound
        let scope = [UInt8(ascii: "#")] + root.id
        let isScoped = first.parts.contains(scope)
        var rest: [UInt8] = []
        for (combinator, compound) in compounds.dropFirst() {
            rest.append(combinator)
            rest.append(contentsOf: compound.text)
        }
        var result: [ScopedSelector] = []
        if !isScoped, !first.isRoot {
            result.append(ScopedSelector(text: scope + [UInt8(ascii: " ")] + first.text + rest, isRoot: false))
        }
        if isScoped || mayBeRoot(first) {
            if !isScoped { first.parts.append(scope) }
            result.append(ScopedSelector(text: first.text + rest, isRoot: rest.isEmpty))
        }
        return result
    }

    private func mayBeRoot(_ compound: CompoundSelector) -> Bool {
        let type = compound.type
        guard type.isEmpty || type.elementsEqual("*".utf8) || type.elementsEqual("svg".utf8) else { return false }
        return compound.parts.allSatisfy { part in
            switch part[0] {
            case UInt8(ascii: "."): root.classes.contains(Array(part.dropFirst()))
            case UInt8(ascii: "#"): root.id == Array(part.dropFirst())
            default: true
            }
        }
    }
}

private struct ScopedSelector {
    var text: [UInt8]
    /// Whether it selects the outermost element.
    var isRoot: Bool
}

/// `circle.big:hover`.
private struct CompoundSelector {
    var type: [UInt8] = []
    /// Classes, ids and pseudo-classes, with what stands before them.
    var parts: [[UInt8]] = []
    /// Whether `:root` is one of them.
    var isRoot = false

    var isEmpty: Bool { type.isEmpty && parts.isEmpty && !isRoot }

    var text: [UInt8] { type + parts.joined() }
}
