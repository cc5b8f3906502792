// MARK: Values

extension SVGSanitizer {
    /// Writes a value that is an attribute.
    mutating func writeValue(
        _ value: ByteScanner.Bytes, _ values: CSSValues, _ source: SVGReferences.Source, at offset: Int, node: Int
    ) -> Bool {
        if value.count <= 24, values.contains(.keyword), !value.isEmpty, value.allSatisfy(\.isASCIILetter),
            !value.isNumberWord
        {
            output.append(contentsOf: value)
            return true
        }
        var css = CSSLexer(value)
        let end = writeValue(&css, values, source, at: offset, node: node, mayBeImportant: false)
        return end == .end
    }

    /// Writes a value in our own form up to what ends it, which is read: `;`, `}` or the end.
    ///
    /// - Returns: What ended the value; `nil` if it is not one.
    mutating func writeValue(
        _ css: inout CSSLexer, _ values: CSSValues, _ source: SVGReferences.Source, at offset: Int, node: Int,
        mayBeImportant: Bool
    ) -> CSSLexer.Token? {
        let start = output.count
        var state = CSSValueState()
        var reference: (number: Int, end: Int)?
        func isDone() -> Bool { output.count > start && state.depth == 0 }
        while true {
            let token = css.next()
            switch token {
            case .blank: state.hasBlank = true
            case .end, .other(UInt8(ascii: ";")), .other(UInt8(ascii: "}")):
                guard isDone(), !state.isAfterComma else { return nil }
                if let reference { noteValue(start, reference, source, at: offset, node: node) }
                return token
            case .other(UInt8(ascii: "!")):
                guard mayBeImportant, isDone(), !state.isAfterComma, let end = important(&css) else { return nil }
                if let reference { noteValue(start, reference, source, at: offset, node: node) }
                output.append("!important")
                return end
            case .url:
                // One reference, which nothing stands before, so that the rest is what to fall back to.
                guard values.contains(.reference), output.count == start, css.text.first == UInt8(ascii: "#"),
                    css.text.count > 1, !css.text.contains(where: \.isXMLSpace)
                else { return nil }
                let target = identifier(css.text.dropFirst())
                output.append("url(#")
                output.append(contentsOf: target)
                output.append(")")
                state.isWord = true
                state.hasBlank = true
                reference = (references.number(of: target), output.count)
            default:
                guard write(token, css, values, &state, isFirst: output.count == start) else { return nil }
            }
        }
    }

    /// `important` behind a `!`, and what ends the value.
    private func important(_ css: inout CSSLexer) -> CSSLexer.Token? {
        var token = css.next()
        while token == .blank { token = css.next() }
        guard token == .identifier, css.text.lowercasedASCII.elementsEqual("important".utf8) else { return nil }
        repeat { token = css.next() } while token == .blank
        return [.end, .other(UInt8(ascii: ";")), .other(UInt8(ascii: "}"))].contains(token) ? token : nil
    }

    private mutating func noteValue(
        _ start: Int, _ reference: (number: Int, end: Int), _ source: SVGReferences.Source, at offset: Int, node: Int
    ) {
        let hasFallback = output.count > reference.end + 1
        references.uses.append(
            SVGReferences.Use(
                range: start..<output.count,
                form: .value(reference.number, fallback: hasFallback ? reference.end + 1..<output.count : nil),
                origin: node, draws: true, offset: offset, source: source))
    }

    /// Writes a token that is part of a value.
    private mutating func write(
        _ token: CSSLexer.Token, _ css: CSSLexer, _ values: CSSValues, _ state: inout CSSValueState, isFirst: Bool
    ) -> Bool {
        switch token {
        case .identifier:
            guard values.contains(.keyword) || state.depth > 0, css.text.count <= 200, !css.text.isNumberWord else {
                return false
            }
            guard css.text.allSatisfy(\.isClassByte) || (values.contains(.family) && css.text.isFontName) else {
                return false
            }
            separate(&state, isFirst)
            output.append(contentsOf: css.text)
        case .number(let range):
            guard values.contains(.number) || state.depth > 0 else { return false }
            return write(range, css, &state, isFirst)
        case .percentage(let range):
            guard values.contains(.dimension) || state.depth > 0 else { return false }
            guard write(range, css, &state, isFirst) else { return false }
            output.append("%")
        case .dimension(let range):
            guard values.contains(.dimension) || state.depth > 0 else { return false }
            let isUnit = css.text.lowercasedASCII.withUnsafeBufferPointer { CSSNames.units.index(of: $0) != nil }
            guard isUnit, write(range, css, &state, isFirst) else { return false }
            output.append(contentsOf: css.text)
        case .hash:
            guard values.contains(.color) || state.depth > 0, [3, 4, 6, 8].contains(css.text.count),
                css.text.allSatisfy({ $0.hexadecimalValue != nil })
            else { return false }
            separate(&state, isFirst)
            output.append("#")
            output.append(contentsOf: css.text)
        case .string:
            guard values.contains(.family), state.depth == 0, css.text.isFontName else { return false }
            separate(&state, isFirst)
            output.append("'")
            output.append(contentsOf: css.text)
            output.append("'")
        case .function:
            guard state.depth < 2, isAllowed(css.text, values, state) else { return false }
            separate(&state, isFirst)
            output.append(contentsOf: css.text)
            output.append("(")
            state.depth += 1
            state.isWord = false
        case .other(UInt8(ascii: ")")):
            guard state.depth > 0 else { return false }
            output.append(")")
            state.depth -= 1
            state.isWord = true
            state.isAfterComma = false
        case .other(UInt8(ascii: ",")):
            guard values.contains(.comma) || state.depth > 0, state.isWord else { return false }
            output.append(",")
            state.isWord = false
            state.isAfterComma = true
        case .other(UInt8(ascii: "/")):
            guard values.contains(.slash) || state.depth > 0, state.isWord else { return false }
            output.append("/")
            state.isWord = false
            state.isAfterComma = true
        default: return false
        }
        state.hasBlank = false
        return true
    }

    private mutating func write(
        _ number: Range<Int>, _ css: CSSLexer, _ state: inout CSSValueState, _ isFirst: Bool
    ) -> Bool {
        separate(&state, isFirst)
        var place = css.input
        place.offset = number.lowerBound
        state.hasBlank = false
        return writeNumber(&place) != nil
    }

    /// A blank before a word, unless it is the first of its list.
    private mutating func separate(_ state: inout CSSValueState, _ isFirst: Bool) {
        if !isFirst, state.isWord { output.append(" ") }
        state.isWord = true
        state.isAfterComma = false
    }

    private func isAllowed(_ name: [UInt8], _ values: CSSValues, _ state: CSSValueState) -> Bool {
        name.lowercasedASCII.withUnsafeBufferPointer { name in
            if state.depth > 0 {
                // Only the colour of drop-shadow().
                return values.contains(.filter) && CSSNames.colorFunctions.index(of: name) != nil
            }
            return (values.contains(.color) && CSSNames.colorFunctions.index(of: name) != nil)
                || (values.contains(.transform) && CSSNames.transformFunctions.index(of: name) != nil)
                || (values.contains(.filter) && CSSNames.filterFunctions.index(of: name) != nil)
        }
    }
}

/// Where in a value its writer is.
private struct CSSValueState {
    var depth = 0
    var hasBlank = false
    /// Whether something stands before that must not touch what comes.
    var isWord = false
    var isAfterComma = false
}

extension Collection<UInt8> {
    /// Whether this is what programs write in place of numbers that are none: no keyword of CSS.
    fileprivate var isNumberWord: Bool {
        guard count == 3 || count == 4 || count == 8 || count == 9 else { return false }
        let word = Array(self).lowercasedASCII
        return ["nan", "inf", "-inf", "infinity", "-infinity"].contains { $0.utf8.elementsEqual(word) }
    }
}

extension [UInt8] {
    /// Letters of any script, digits, blanks and `-_.`: what names of fonts are made of.
    fileprivate var isFontName: Bool {
        guard !isEmpty, count <= 200 else { return false }
        return String(decoding: self, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                return byte.isClassByte || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".")
            }
            return scalar.properties.isAlphabetic && !scalar.isUnsafeInMarkup
        }
    }
}

// MARK: Declarations

extension SVGSanitizer {
    /// `style="…"`.
    mutating func writeStyle(_ attribute: AttributeContext, _ value: ByteScanner.Bytes) -> AttributeOutcome {
        begin(vocabulary.attributes[attribute.number].name)
        var css = CSSLexer(value)
        let isWritten = writeDeclarations(
            &css, isInBlock: false, isOnRoot: attribute.isRoot, at: attribute.raw.value.lowerBound, node: attribute.node
        )
        guard isWritten else { return .nothing }
        output.append("\"")
        return .written
    }

    /// Writes declarations up to the end, or to a `}`, which is read.
    ///
    /// - Returns: Whether there was one.
    mutating func writeDeclarations(
        _ css: inout CSSLexer, isInBlock: Bool, isOnRoot: Bool, at offset: Int, node: Int
    ) -> Bool {
        let start = output.count
        while true {
            let before = css.input.offset
            let token = css.next()
            switch token {
            case .end: return output.count > start
            case .bad:
                log.add(.property(""), .invalidValue, css.input[before..<css.input.count], at: offset)
                return output.count > start
            case .blank, .other(UInt8(ascii: ";")): continue
            case .other(UInt8(ascii: "}")) where isInBlock: return output.count > start
            case .identifier:
                let name = css.text.lowercasedASCII
                let mark = (output.count, references.mark)
                if output.count > start { output.append(";") }
                let outcome = declaration(
                    name, &css, isInBlock: isInBlock, isOnRoot: isOnRoot, at: offset, node: node)
                switch outcome {
                case .ended: return true
                case .written: break
                case .refused(let why):
                    output.removeLast(output.count - mark.0)
                    references.rewind(to: mark.1)
                    css.input.offset = before
                    css.skipDeclaration(isInBlock: isInBlock)
                    log.add(
                        .property(String(decoding: name.prefix(80), as: UTF8.self)), why,
                        css.input[before..<css.input.offset], at: offset)
                }
            default:
                css.input.offset = before
                css.skipDeclaration(isInBlock: isInBlock)
                log.add(.property(""), .invalidValue, css.input[before..<css.input.offset], at: offset)
                if css.input.offset == before { _ = css.next() }
            }
        }
    }

    private enum DeclarationOutcome {
        case written
        /// Written, and the block or the attribute is at its end.
        case ended
        case refused(SVGSanitizerReport.Reason)
    }

    /// Writes `name: value`.
    private mutating func declaration(
        _ name: [UInt8], _ css: inout CSSLexer, isInBlock: Bool, isOnRoot: Bool, at offset: Int, node: Int
    ) -> DeclarationOutcome {
        guard let number = name.withUnsafeBufferPointer({ CSSProperty.table.index(of: $0) }) else {
            return .refused(.notAllowed)
        }
        let property = CSSProperty.all[number]
        if isOnRoot, property.reachesOutside { return .refused(.reachesOutside) }
        var token = css.next()
        while token == .blank { token = css.next() }
        guard token == .other(UInt8(ascii: ":")) else { return .refused(.invalidValue) }
        output.append(contentsOf: name)
        output.append(":")
        let end = writeValue(
            &css, property.values, .property(number), at: offset, node: node, mayBeImportant: true)
        switch end {
        case nil: return .refused(.invalidValue)
        case .end: return .ended
        case .other(UInt8(ascii: "}")): return isInBlock ? .ended : .refused(.invalidValue)
        default: return .written
        }
    }
}
