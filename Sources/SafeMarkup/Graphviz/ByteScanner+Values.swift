/// The values Graphviz writes. Each function skips one and tells whether it stood here.
extension ByteScanner {
    /// `-12.50`, `.5`, `1e+06`: never `nan` or `inf`.
    ///
    /// Most bytes of a drawing are coordinates, so this, points and paths go by bytes and not by texts.
    @inline(__always)
    mutating func number() -> Bool {
        var place = offset
        if byte(at: place) == UInt8(ascii: "-") { place += 1 }
        let integer = place
        while byte(at: place).isASCIIDigit { place += 1 }
        let hasInteger = place > integer
        if byte(at: place) == UInt8(ascii: "."), byte(at: place + 1).isASCIIDigit {
            place += 2
            while byte(at: place).isASCIIDigit { place += 1 }
        } else if !hasInteger {
            return false
        }
        offset = place
        return byte(at: place) == UInt8(ascii: "e") ? exponent() : true
    }

    private mutating func exponent() -> Bool {
        offset += 1
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
    @inline(__always)
    mutating func point() -> Bool {
        number() && skip(byte: UInt8(ascii: ",")) && number()
    }

    /// `x,y x,y …`, perhaps with a blank at the end.
    mutating func points() -> Bool {
        repeat {
            guard point() else { return false }
        } while skip(byte: UInt8(ascii: " ")) && current != UInt8(ascii: "\"")
        return true
    }

    /// `Mx,yCx,y x,y x,y …`
    mutating func path() -> Bool {
        guard skip(byte: UInt8(ascii: "M")), point() else { return false }
        while true {
            switch current {
            case UInt8(ascii: " "), UInt8(ascii: "C"), UInt8(ascii: "L"):
                offset += 1
                guard point() else { return false }
            case UInt8(ascii: "Z"):
                offset += 1
                return true
            default:
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
