/// How wide texts are, without a font: by the advance widths of Helvetica and its like (Arial, Liberation Sans).
///
/// Browsers take whatever sans-serif font there is, and are within a few percent for Latin texts. Other letters count by
/// what kind of character they are: ideographs and emoji as wide as high, marks that combine nothing.
public enum TextMetrics {
    /// The width of a line of text, in the unit of the font size.
    public static func width(of text: some StringProtocol, fontSize: Double) -> Double {
        var sum = 0
        for scalar in text.unicodeScalars { sum += advance(of: scalar) }
        return Double(sum) * fontSize / 1000
    }

    /// The distance of lines as a multiple of the font size.
    static let lineHeight = 1.2
    /// How far the middle of small and large letters is above the baseline, as a multiple of the font size.
    static let middle = 0.35

    /// In thousandths of the font size.
    private static func advance(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 127 { return value < 32 ? 0 : Int(latin[Int(value) - 32]) }
        if value < 0x250 {
            // Letters with accents are as wide as without.
            if let first = String(scalar).decomposedFirst { return Int(latin[Int(first) - 32]) }
            return 556
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        case .uppercaseLetter, .titlecaseLetter: return 690
        case .lowercaseLetter, .decimalNumber: return 556
        default: break
        }
        let isWide =
            0x1100...0x115F ~= value || 0x2E80...0xA4CF ~= value || 0xAC00...0xD7A3 ~= value
            || 0xF900...0xFAFF ~= value || 0xFE30...0xFE6F ~= value || 0xFF00...0xFF60 ~= value
            || 0x1F300...0x1FAFF ~= value || 0x20000...0x3FFFD ~= value
        return isWide ? 1000 : 600
    }

    /// From the space to the tilde.
    // swift-format-ignore
    private static let latin: [Int16] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}

extension String {
    /// The ASCII letter under an accent; `nil` where there is none.
    fileprivate var decomposedFirst: UInt32? { accents[self] }
}

/// Latin letters with accents by the letters they are.
private let accents: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    let rows: [(Character, String)] = [
        ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("I", "ÌÍÎÏĨĪĬĮİ"),
        ("L", "ĹĻĽŁ"), ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("T", "ŢŤȚ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"), ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"),
        ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"),
        ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťț"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    for (base, letters) in rows {
        for letter in letters.unicodeScalars {
            for scalar in base.unicodeScalars { table[String(letter)] = scalar.value }
        }
    }
    return table
}()
