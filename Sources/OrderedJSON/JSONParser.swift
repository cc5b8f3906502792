import OrderedCollections

extension JSON {
    /// How deep arrays and objects may nest unless a caller says otherwise.
    public static let defaultDepthLimit = 512

    /// Parses a text (RFC 8259). Of a repeated key the last value wins, in the first one's place, as in JavaScript;
    /// an escaped surrogate without its partner becomes U+FFFD.
    ///
    /// - Parameters:
    ///   - text: One JSON value with white space around it at the most.
    ///   - depthLimit: How deep arrays and objects may nest.
    /// - Throws: ``JSONParsingError`` with line and column.
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public init(
        parsing text: some StringProtocol, depthLimit: Int = JSON.defaultDepthLimit
    ) throws(JSONParsingError) {
        try self.init(parsing: Array(text.utf8), depthLimit: depthLimit)
    }

    /// Parses UTF-8 bytes; see ``init(parsing:depthLimit:)-(StringProtocol,_)``.
    public init(
        parsing bytes: some Sequence<UInt8>, depthLimit: Int = JSON.defaultDepthLimit
    ) throws(JSONParsingError) {
        let result =
            bytes.withContiguousStorageIfAvailable { Self.parse($0, depthLimit: depthLimit) }
            ?? Array(bytes).withUnsafeBufferPointer { Self.parse($0, depthLimit: depthLimit) }
        self = try result.get()
    }

    /// Parses UTF-8 bytes in place.
    public init(
        parsing bytes: UnsafeRawBufferPointer, depthLimit: Int = JSON.defaultDepthLimit
    ) throws(JSONParsingError) {
        let result = bytes.withMemoryRebound(to: UInt8.self) { Self.parse($0, depthLimit: depthLimit) }
        self = try result.get()
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int
    ) -> Result<JSON, JSONParsingError> {
        Result { () throws(JSONParsingError) in
            var parser = JSONParser(bytes: bytes, depthLimit: depthLimit)
            return try parser.parseDocument()
        }
    }
}

/// A recursive descent over UTF-8 bytes. The buffer outlives the parser: it is only made inside `parse`.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let depthLimit: Int
    private var position = 0
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    mutating func parseDocument() throws(JSONParsingError) -> JSON {
        if bytes.count >= 3, (bytes[0], bytes[1], bytes[2]) == (0xEF, 0xBB, 0xBF) { position = 3 }
        let value = try parseValue()
        skipWhiteSpace()
        guard position == bytes.count else { throw failure("\(found()) after the end of the value") }
        return value
    }

    private mutating func parseValue() throws(JSONParsingError) -> JSON {
        skipWhiteSpace()
        guard position < bytes.count else { throw failure("the text ends where a value is expected") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try parseObject()
        case UInt8(ascii: "["): return try parseArray()
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
        case UInt8(ascii: "t"): return try parseWord("true", as: .bool(true))
        case UInt8(ascii: "f"): return try parseWord("false", as: .bool(false))
        case UInt8(ascii: "n"): return try parseWord("null", as: .null)
        default: throw failure("\(found()) where a value is expected")
        }
    }

    private mutating func parseWord(_ word: StaticString, as value: JSON) throws(JSONParsingError) -> JSON {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count,
            bytes[position..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: end - position))
        else { throw failure("a word that is not \(word)") }
        position = end
        return value
    }

    private mutating func parseArray() throws(JSONParsingError) -> JSON {
        try descend()
        var elements: [JSON] = []
        skipWhiteSpace()
        if consume(UInt8(ascii: "]")) { depth -= 1; return .array(elements) }
        while true {
            elements.append(try parseValue())
            skipWhiteSpace()
            if consume(UInt8(ascii: ",")) { continue }
            if consume(UInt8(ascii: "]")) { depth -= 1; return .array(elements) }
            throw failure("\(found()) where ',' or ']' is expected")
        }
    }

    private mutating func parseObject() throws(JSONParsingError) -> JSON {
        try descend()
        var object = JSON.Object()
        skipWhiteSpace()
        if consume(UInt8(ascii: "}")) { depth -= 1; return .object(object) }
        // Most objects have a few members: growing from one to two to four costs more than the parsing.
        object.reserveCapacity(4)
        while true {
            skipWhiteSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw failure("\(found()) where a key in quotes is expected")
            }
            let key = try parseString()
            skipWhiteSpace()
            guard consume(UInt8(ascii: ":")) else { throw failure("\(found()) where ':' is expected") }
            object[key] = try parseValue()
            skipWhiteSpace()
            if consume(UInt8(ascii: ",")) { continue }
            if consume(UInt8(ascii: "}")) { depth -= 1; return .object(object) }
            throw failure("\(found()) where ',' or '}' is expected")
        }
    }

    private mutating func descend() throws(JSONParsingError) {
        depth += 1
        guard depth <= depthLimit else { throw failure("arrays and objects nest deeper than \(depthLimit)") }
        position += 1
    }

    // MARK: Strings

    private mutating func parseString() throws(JSONParsingError) -> String {
        let start = position + 1
        var end = start
        var union: UInt8 = 0
        while end < bytes.count {
            let byte = bytes[end]
            union |= byte
            if byte == UInt8(ascii: "\"") {
                let text =
                    union < 0x80
                    ? String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
                    : try decode(start..<end)
                position = end + 1
                return text
            }
            if byte == UInt8(ascii: "\\") { return try parseEscapedString(from: start, firstEscape: end) }
            guard byte >= 0x20 else {
                position = end
                throw failure("a control character inside a string; write it as an escape")
            }
            end += 1
        }
        position = bytes.count
        throw failure("the text ends inside a string")
    }

    private mutating func parseEscapedString(
        from start: Int, firstEscape: Int
    ) throws(JSONParsingError) -> String {
        var text = try decode(start..<firstEscape)
        position = firstEscape
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return text
            case UInt8(ascii: "\\"):
                text.unicodeScalars.append(try parseEscape())
            case 0..<0x20:
                throw failure("a control character inside a string; write it as an escape")
            default:
                let runStart = position
                while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
                    bytes[position] != UInt8(ascii: "\\"), bytes[position] >= 0x20
                {
                    position += 1
                }
                text += try decode(runStart..<position)
            }
        }
        throw failure("the text ends inside a string")
    }

    private mutating func parseEscape() throws(JSONParsingError) -> Unicode.Scalar {
        guard position + 1 < bytes.count else { throw failure("the text ends inside an escape") }
        let kind = bytes[position + 1]
        if kind == UInt8(ascii: "u") { return try parseUnicodeEscape() }
        guard let scalar = Self.simpleEscapes[kind] else {
            throw failure("an unknown escape; the known ones are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
        position += 2
        return scalar
    }

    private static let simpleEscapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    private mutating func parseUnicodeEscape() throws(JSONParsingError) -> Unicode.Scalar {
        let first = try parseCodeUnit()
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let afterFirst = position
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let second = try parseCodeUnit()
        guard UTF16.isTrailSurrogate(second) else {
            position = afterFirst
            return "\u{FFFD}"
        }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func parseCodeUnit() throws(JSONParsingError) -> UInt16 {
        let digits = position + 2..<position + 6
        guard digits.upperBound <= bytes.count else { throw failure("the text ends inside an escape") }
        var unit: UInt16 = 0
        for index in digits {
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
                throw failure("an escape \\u without four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
        }
        position = digits.upperBound
        return unit
    }

    private mutating func decode(_ range: Range<Int>) throws(JSONParsingError) -> String {
        guard let text = String(validating: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) else {
            position = range.lowerBound
            throw failure("a string that is not valid UTF-8")
        }
        return text
    }

    // MARK: Numbers

    private mutating func parseNumber() throws(JSONParsingError) -> JSON {
        let start = position
        let isNegative = consume(UInt8(ascii: "-"))
        let integerStart = position
        var magnitude: UInt64 = 0
        var isExact = true
        var fractionDigits = 0
        accumulateDigits(into: &magnitude, isExact: &isExact)
        let integerDigits = position - integerStart
        guard integerDigits > 0 else { throw failure("\(found()) where a digit is expected") }
        if integerDigits > 1, bytes[integerStart] == UInt8(ascii: "0") {
            position = integerStart
            throw failure("a number with a leading zero")
        }
        var isInteger = true
        if consume(UInt8(ascii: ".")) {
            isInteger = false
            let fractionStart = position
            accumulateDigits(into: &magnitude, isExact: &isExact)
            fractionDigits = position - fractionStart
            guard fractionDigits > 0 else { throw failure("\(found()) where a digit is expected") }
        }
        var exponent = 0
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            let hasMinus = consume(UInt8(ascii: "-"))
            if !hasMinus { _ = consume(UInt8(ascii: "+")) }
            let exponentStart = position
            while position < bytes.count, isDigit(bytes[position]) {
                exponent = min(exponent * 10 + Int(bytes[position] - UInt8(ascii: "0")), 100_000)
                position += 1
            }
            guard position > exponentStart else { throw failure("\(found()) where a digit is expected") }
            if hasMinus { exponent = -exponent }
        }
        if isInteger, isExact, magnitude <= UInt64(Int.max), !(isNegative && magnitude == 0) {
            return .int(isNegative ? -Int(magnitude) : Int(magnitude))
        }
        return .double(
            try double(
                start..<position, isNegative: isNegative, magnitude: isExact ? magnitude : nil,
                exponent: exponent - fractionDigits))
    }

    private mutating func accumulateDigits(into magnitude: inout UInt64, isExact: inout Bool) {
        while position < bytes.count, isDigit(bytes[position]) {
            let (product, overflowed) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(UInt64(bytes[position] - UInt8(ascii: "0")))
            if overflowed || carried { isExact = false }
            magnitude = sum
            position += 1
        }
    }

    /// The exact short cut holds where both the digits and the power of ten are exact doubles (Clinger 1990);
    /// everything else goes to the standard library's correctly rounded conversion.
    private mutating func double(
        _ range: Range<Int>, isNegative: Bool, magnitude: UInt64?, exponent: Int
    ) throws(JSONParsingError) -> Double {
        if let magnitude, magnitude < 1 << 53, abs(exponent) <= 22 {
            let value =
                exponent < 0
                ? Double(magnitude) / Self.powersOfTen[-exponent]
                : Double(magnitude) * Self.powersOfTen[exponent]
            return isNegative ? -value : value
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            position = range.lowerBound
            throw failure("a number beyond the range of a double")
        }
        return value
    }

    private static let powersOfTen: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1.0) { power, _ in power * 10 }
    }

    // MARK: Bytes

    private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private mutating func skipWhiteSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private mutating func consume(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private func found() -> String {
        guard position < bytes.count else { return "the end of the text" }
        let byte = bytes[position]
        return 0x21...0x7E ~= byte ? "'\(Character(Unicode.Scalar(byte)))'" : "a byte of value \(byte)"
    }

    private func failure(_ reason: String) -> JSONParsingError {
        let before = bytes[..<min(position, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let column = before.count - (before.lastIndex(of: 0x0A) ?? -1)
        return JSONParsingError(reason: reason, offset: position, line: line, column: column)
    }
}
