extension UInt8 {
    var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    /// The digit's value, `nil` if the byte is no hexadecimal digit.
    var hexadecimalValue: UInt32? {
        if isASCIIDigit { return UInt32(self &- UInt8(ascii: "0")) }
        let letter = (self | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? UInt32(letter) + 10 : nil
    }

    /// The four characters XML calls white space.
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
