/// The values Graphviz writes. Each function skips one and tells whether it stood here.
extension ByteScanner {
    /// `-12.50`, `.5`, `1e+06`: never `nan` or `inf`.
    mutating func number() -> Bool {
        if current == UInt8(ascii: "-") { advance() }
        let hasInteger = skip(while: \.isASCIIDigit)
        var fraction = self
        if fraction.skip(UInt8(ascii: ".")), fraction.skip(while: \.isASCIIDigit) {
            self = fraction
        } else if !hasInteger {
            return false
        }
        if current == UInt8(ascii: "e") {
            advance()
            if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") { advance() }
            return skip(while: \.isASCIIDigit)
        }
        return true
    }

    /// Numbers with a blank or a comma between them.
    mutating func numbers() -> Bool {
        repeat {
            guard number() else { return false }
        } while skip(UInt8(ascii: " ")) || skip(UInt8(ascii: ","))
        return true
    }

    mutating func percentage() -> Bool {
        number() && skip(UInt8(ascii: "%"))
    }

    /// `89pt`
    mutating func length() -> Bool {
        number() && skip("pt")
    }

    /// `89px`
    mutating func pixels() -> Bool {
        number() && skip("px")
    }

    /// `x,y`
    mutating func point() -> Bool {
        number() && skip(UInt8(ascii: ",")) && number()
    }

    /// `x,y x,y …`, perhaps with a blank at the end.
    mutating func points() -> Bool {
        repeat {
            guard point() else { return false }
        } while skip(UInt8(ascii: " ")) && current != UInt8(ascii: "\"")
        return true
    }

    /// `Mx,yCx,y x,y x,y …`
    mutating func path() -> Bool {
        guard skip(UInt8(ascii: "M")), point() else { return false }
        while true {
            if skip(UInt8(ascii: "C")) || skip(UInt8(ascii: "L")) || skip(UInt8(ascii: " ")) {
                guard point() else { return false }
            } else {
                _ = skip(UInt8(ascii: "Z"))
                return true
            }
        }
    }

    /// `scale(1 1) rotate(0) translate(4 112)`
    mutating func transform() -> Bool {
        repeat {
            guard skip("scale(") || skip("rotate(") || skip("translate("), numbers(), skip(UInt8(ascii: ")")) else {
                return false
            }
        } while skip(UInt8(ascii: " "))
        return true
    }

    /// A name, or `#` and 3, 4, 6 or 8 hexadecimal digits.
    mutating func color() -> Bool {
        guard skip(UInt8(ascii: "#")) else { return skip(while: \.isASCIILetter) }
        let start = offset
        skip { $0.hexadecimalValue != nil }
        return [3, 4, 6, 8].contains(offset - start)
    }

    mutating func keyword() -> Bool {
        skip { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    }

    /// Keywords with a blank between them.
    mutating func keywords() -> Bool {
        repeat {
            guard keyword() else { return false }
        } while skip(UInt8(ascii: " "))
        return true
    }

    /// Families with commas between them. Letters beyond ASCII pass, quotes and parentheses do not.
    mutating func fontFamily() -> Bool {
        let start = offset
        while true {
            if current >= 0x80 {
                guard let scalar = scalar(), !scalar.isUnsafeInMarkup else { return false }
            } else if !skip(while: \.isFontFamilyByte) {
                return offset > start
            }
        }
    }

    /// A class of an element.
    mutating func classToken() -> Bool {
        skip(while: \.isClassByte)
    }
}

extension UInt8 {
    fileprivate var isFontFamilyByte: Bool {
        isASCIILetter || isASCIIDigit || " ,._-".utf8.contains(self)
    }

    var isClassByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}
