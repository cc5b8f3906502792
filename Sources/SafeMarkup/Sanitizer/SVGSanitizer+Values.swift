// MARK: Numbers and paths

extension ByteScanner {
    /// Skips `-12.5`, `+.5e-3`, `7.`; an `e` that no digit follows belongs to a unit.
    mutating func skipNumber() -> Bool {
        let start = offset
        if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") { offset += 1 }
        var hasDigits = skip(while: \.isASCIIDigit)
        if current == UInt8(ascii: ".") {
            offset += 1
            if skip(while: \.isASCIIDigit) { hasDigits = true }
        }
        guard hasDigits else {
            offset = start
            return false
        }
        if current | 0x20 == UInt8(ascii: "e") {
            let exponent = offset
            offset += 1
            if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") { offset += 1 }
            if !skip(while: \.isASCIIDigit) { offset = exponent }
        }
        return true
    }
}

extension SVGSanitizer {
    /// Writes a number that starts here. A point without digits behind it, which CSS does not know, is left out.
    ///
    /// - Returns: Whether a blank must follow, so that the next digit does not become part of it; `nil` if there is none.
    mutating func writeNumber(_ value: inout ByteScanner) -> Bool? {
        let start = value.offset
        guard value.skipNumber() else { return nil }
        let number = value[start..<value.offset]
        guard number.isOfReasonableSize else { return nil }
        if let point = number.firstIndex(of: UInt8(ascii: ".")),
            point + 1 == number.count || !number[point + 1].isASCIIDigit
        {
            output.append(contentsOf: number[..<point])
            output.append(contentsOf: number[(point + 1)...])
            return true
        }
        output.append(contentsOf: number)
        return false
    }

    /// Numbers with blanks or a comma between them.
    mutating func writeNumbers(_ value: inout ByteScanner) -> Bool {
        value.skip(while: \.isXMLSpace)
        guard writeNumber(&value) != nil else { return false }
        while true {
            value.skip(while: \.isXMLSpace)
            if value.isAtEnd { return true }
            let hasComma = value.skip(",")
            if hasComma { value.skip(while: \.isXMLSpace) }
            output.append(hasComma ? UInt8(ascii: ",") : UInt8(ascii: " "))
            guard writeNumber(&value) != nil else { return false }
        }
    }

    /// Commands and numbers of a path. What is glued together stays so, since the flags of arcs may be.
    mutating func writePath(_ value: inout ByteScanner) -> Bool {
        let start = output.count
        var hasBlank = false
        var isAfterNumber = false
        while true {
            if value.skip(while: \.isXMLSpace) { hasBlank = output.count > start }
            if value.isAtEnd { return output.count > start }
            let byte = value.current
            if byte == UInt8(ascii: ",") {
                guard isAfterNumber else { return false }
                output.append(byte)
                value.offset += 1
                value.skip(while: \.isXMLSpace)
                hasBlank = false
                isAfterNumber = false
                continue
            }
            if hasBlank { output.append(UInt8(ascii: " ")) }
            hasBlank = false
            if byte.isPathCommand {
                output.append(byte)
                value.offset += 1
                isAfterNumber = false
            } else if let needsBlank = writeNumber(&value) {
                hasBlank = needsBlank
                isAfterNumber = true
            } else {
                return false
            }
        }
    }

    /// Parts with semicolons between them.
    mutating func writeParts(
        _ value: ByteScanner.Bytes, _ write: (inout SVGSanitizer, ByteScanner.Bytes) -> Bool
    ) -> Bool {
        var isFirst = true
        for part in value.split(separator: UInt8(ascii: ";")) {
            if part.allSatisfy(\.isXMLSpace) { continue }
            if !isFirst { output.append(";") }
            isFirst = false
            guard write(&self, ByteScanner.Bytes(rebasing: part)) else { return false }
        }
        return !isFirst
    }
}

extension ByteScanner.Bytes {
    /// Whether a number surely fits what browsers keep numbers in: few digits, and a small exponent.
    fileprivate var isOfReasonableSize: Bool {
        guard count <= 36 else { return false }
        guard count > 3, let exponent = firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return true }
        let digits = self[(exponent + 1)...].drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        let value = digits.reduce(0) { Swift.min($0 * 10 + Int($1 - UInt8(ascii: "0")), 1000) }
        return value + exponent <= 36
    }
}

extension UInt8 {
    fileprivate var isPathCommand: Bool {
        switch self | 0x20 {
        case UInt8(ascii: "m"), UInt8(ascii: "z"), UInt8(ascii: "l"), UInt8(ascii: "h"), UInt8(ascii: "v"),
            UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "q"), UInt8(ascii: "t"), UInt8(ascii: "a"):
            isASCIILetter
        default: false
        }
    }
}

// MARK: Animations

extension SVGSanitizer {
    /// What kind of value the animation whose attributes were read gives to what it animates; `nil` if it must not.
    func animation(_ element: SVGVocabulary.Element) -> SVGVocabulary.Kind? {
        let name = String(decoding: element.name, as: UTF8.self)
        if name == "mpath" { return .numbers }
        // The outermost element would leave its place.
        let isOfRoot = openElements.count == 1
        if name == "animateMotion" { return isOfRoot ? nil : .numbers }

        guard let raw = attributes.first(where: { input.contains("attributeName", in: $0.name) }), !raw.isEncoded
        else { return nil }
        let attribute = input[raw.value]
        if name == "animateTransform" {
            let names = ["transform", "gradientTransform", "patternTransform"]
            return !isOfRoot && names.contains { $0.utf8.elementsEqual(attribute) } ? .numbers : nil
        }
        guard let number = vocabulary.attribute(attribute), !vocabulary.attributes[number].reachesOutside else {
            return nil
        }
        switch vocabulary.attributes[number].kind {
        case .css(let values) where !values.contains(.transform): return .css(values.subtracting(.reference))
        case .numbers: return .numbers
        case .path: return .path
        default: return nil
        }
    }

    /// `values`, `from`, `to`, `by`: what the animated attribute could be as well.
    mutating func writeAnimated(
        _ name: [UInt8], _ value: ByteScanner.Bytes, _ kind: SVGVocabulary.Kind
    ) -> AttributeOutcome {
        begin(name)
        let isWritten = writeParts(value) { sanitizer, part in
            var place = ByteScanner(part)
            switch kind {
            case .css(let values):
                return sanitizer.writeValue(part, values.subtracting(.reference), .property(0), at: 0, node: 0)
            case .path: return sanitizer.writePath(&place)
            default: return sanitizer.writeNumbers(&place)
            }
        }
        guard isWritten else { return .refused(.invalidValue) }
        output.append("\"")
        return .written
    }
}
