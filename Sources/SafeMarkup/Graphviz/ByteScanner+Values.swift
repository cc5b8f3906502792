/// The values Graphviz writes. Each function skips one and tells whether it stood here.
extension ByteScanner {
    /// `-12.50`, `.5`, `1e+06`: never `nan` or `inf`.
    mutating func number() -> Bool {
        _ = skip("-")
        let hasInteger = skip(while: \.isASCIIDigit)
        var fraction = self
        if fraction.skip("."), fraction.skip(while: \.isASCIIDigit) {
            self = fraction
        } else if !hasInteger {
            return false
        }
        guard skip("e") else { return true }
        _ = skip("-") || skip("+")
        return skip(while: \.isASCIIDigit)
    }

    /// Numbers with a blank or a comma between them.
    mutating func numbers() -> Bool {
        repeat {
            guard number() else { return false }
        } while skip(" ") || skip(",")
        return true
    }

    mutating func percentage() -> Bool {
        number() && skip("%")
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
        number() && skip(",") && number()
    }

    /// `x,y x,y …`, perhaps with a blank at the end.
    mutating func points() -> Bool {
        repeat {
            guard point() else { return false }
        } while skip(" ") && current != UInt8(ascii: "\"")
        return true
    }

    /// `Mx,yCx,y x,y x,y …`
    mutating func path() -> Bool {
        guard skip("M"), point() else { return false }
        while true {
            if skip("C") || skip("L") || skip(" ") {
                guard point() else { return false }
            } else {
                _ = skip("Z")
                return true
            }
        }
    }

    /// `scale(1 1) rotate(0) translate(4 112)`
    mutating func transform() -> Bool {
        repeat {
            guard skip("scale(") || skip("rotate(") || skip("translate("), numbers(), skip(")") else {
                return false
            }
        } while skip(" ")
        return true
    }

    /// A name, or `#` and 3, 4, 6 or 8 hexadecimal digits.
    mutating func color() -> Bool {
        if current.isASCIILetter { return skip { $0.isASCIILetter || $0.isASCIIDigit } }
        guard skip("#") else { return false }
        let start = offset
        skip { $0.hexadecimalValue != nil }
        return [3, 4, 6, 8].contains(offset - start)
    }

    /// The rest of a list of colours behind its first, with fractions: `:blue;0.3:green`.
    mutating func restOfColorList() -> Bool {
        while true {
            if skip(":") {
                guard color() else { return false }
            } else if skip(";") {
                guard number() else { return false }
            } else {
                return true
            }
        }
    }

    mutating func keyword() -> Bool {
        skip { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    }

    /// Keywords with a comma between them.
    mutating func decorations() -> Bool {
        repeat {
            guard keyword() else { return false }
        } while skip(",")
        return true
    }

    /// Keywords with a blank between them.
    mutating func keywords() -> Bool {
        repeat {
            guard keyword() else { return false }
        } while skip(" ")
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
}

extension UInt8 {
    fileprivate var isFontFamilyByte: Bool {
        isASCIILetter || isASCIIDigit || " ,._-".utf8.contains(self)
    }

    var isClassByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}
