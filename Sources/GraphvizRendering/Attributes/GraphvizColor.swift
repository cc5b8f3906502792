/// Colours as Graphviz writes them.
///
/// A name that CSS has means what it means there, in every format: Graphviz by itself takes `green` for another green
/// in a bitmap than a browser does in an SVG, and does not know `teal` in a bitmap at all.
enum GraphvizColor {
    /// The colour as Graphviz reads it, or nil if it is none.
    ///
    /// - Parameter scheme: The colour scheme in force, whose colours are numbers.
    static func wireText(_ text: String, scheme: String?) -> String? {
        if text.utf8.first == UInt8(ascii: "#") { return hexadecimal(text) }
        if text.utf8.first == UInt8(ascii: "/") { return qualified(text) }
        if let index = Int(text), let scheme, let count = schemeSize(scheme) {
            return (1...count).contains(index) ? text : nil
        }
        if let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: ".") {
            return hueSaturationValue(text)
        }
        return name(text).map { name in
            scheme == nil && differing.contains(name) ? "/svg/" + name : name
        }
    }

    /// Colours with colons between them, each followed by `;` and the fraction it takes, if need be.
    static func list(_ text: String, scheme: String?) -> String? {
        // By far the most lists are one colour.
        guard text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: ";")) else {
            return wireText(text, scheme: scheme)
        }
        var colors: [String] = []
        var sum = 0.0
        for part in text.split(separator: ":", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: ";", omittingEmptySubsequences: false)
            guard pieces.count <= 2, let color = wireText(pieces[0].trimmingBlanks, scheme: scheme) else { return nil }
            if pieces.count == 2 {
                guard let fraction = Double(pieces[1].trimmingBlanks), (0...1).contains(fraction) else { return nil }
                sum += fraction
                colors.append("\(color);\(fraction.wireText)")
            } else {
                colors.append(color)
            }
        }
        guard colors.count <= 8, sum <= 1 + 1e-9 else { return nil }
        return colors.joined(separator: ":")
    }

    /// The scheme as Graphviz reads it, or nil if there is none of that name.
    static func scheme(_ text: String) -> String? {
        let name = text.lowercased()
        return name == "svg" || name == "x11" || schemeSize(name) != nil ? name : nil
    }

    /// `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`; Graphviz itself reads the last two only.
    private static func hexadecimal(_ text: String) -> String? {
        let digits = text.utf8.dropFirst()
        let isHexadecimal = digits.allSatisfy { digit in
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"):
                true
            default: false
            }
        }
        guard isHexadecimal else { return nil }
        switch digits.count {
        case 6, 8: return text
        case 3, 4: return "#" + text.dropFirst().map { "\($0)\($0)" }.joined()
        default: return nil
        }
    }

    private static func hueSaturationValue(_ text: String) -> String? {
        let numbers = text.split { $0 == "," || $0 == " " }.map { Double($0) }
        guard (3...4).contains(numbers.count) else { return nil }
        var parts: [String] = []
        for number in numbers {
            guard let number, number.isFinite else { return nil }
            parts.append(number.clamped(to: 0...1).wireText)
        }
        return parts.joined(separator: ",")
    }

    /// `/blues9/3`, `/svg/green`, `/red`.
    private static func qualified(_ text: String) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 2:
            return name(parts[1]).map { "/" + $0 }
        case 3:
            guard let scheme = scheme(parts[1]) else { return nil }
            if let count = schemeSize(scheme) {
                return Int(parts[2]).flatMap { (1...count).contains($0) ? "/\(scheme)/\($0)" : nil }
            }
            guard let name = name(parts[2]) else { return nil }
            let isKnown = scheme == "svg" ? !x11Only.contains(name) : !svgOnly.contains(name)
            return isKnown ? "/\(scheme)/\(name)" : nil
        default:
            return nil
        }
    }

    private static func name(_ text: String) -> String? {
        if names.contains(text) { return text }
        let lowercased = text.lowercased()
        return names.contains(lowercased) ? lowercased : nil
    }

    /// How many colours a scheme of ColorBrewer has, which is the number its name ends in.
    private static func schemeSize(_ scheme: String) -> Int? {
        for (family, sizes) in families where scheme.hasPrefix(family) {
            if let size = Int(scheme.dropFirst(family.count)), sizes.contains(size) { return size }
        }
        return nil
    }

    private static let families: [(String, ClosedRange<Int>)] = [
        ("accent", 3...8), ("dark2", 3...8), ("paired", 3...12), ("pastel1", 3...9), ("pastel2", 3...8),
        ("set1", 3...9), ("set2", 3...8), ("set3", 3...12),
        ("brbg", 3...11), ("piyg", 3...11), ("prgn", 3...11), ("puor", 3...11), ("rdbu", 3...11), ("rdgy", 3...11),
        ("rdylbu", 3...11), ("rdylgn", 3...11), ("spectral", 3...11),
        ("blues", 3...9), ("bugn", 3...9), ("bupu", 3...9), ("gnbu", 3...9), ("greens", 3...9), ("greys", 3...9),
        ("oranges", 3...9), ("orrd", 3...9), ("pubu", 3...9), ("pubugn", 3...9), ("purd", 3...9), ("purples", 3...9),
        ("rdpu", 3...9), ("reds", 3...9), ("ylgn", 3...9), ("ylgnbu", 3...9), ("ylorbr", 3...9), ("ylorrd", 3...9),
    ]

    private static let names: Set<String> = {
        var names = Set((numbered + unnumbered + svgOnly + x11Only).map { $0 })
        for name in numbered {
            for number in 1...4 { names.insert(name + String(number)) }
        }
        for number in 0...100 { names.formUnion(["gray\(number)", "grey\(number)"]) }
        return names
    }()

    /// Names that CSS has and X11 has not.
    private static let svgOnly: Set<String> = [
        "aqua", "darkblue", "darkcyan", "darkgray", "darkgrey", "darkmagenta", "darkred", "fuchsia", "lightgreen",
        "lime", "olive", "silver", "teal",
    ]

    /// Names that X11 has and CSS has not, as far as they have no number.
    private static let x11Only: Set<String> = [
        "invis", "lightgoldenrod", "lightslateblue", "navyblue", "none", "transparent", "violetred",
    ]

    /// Names that mean nothing, or something else, without a word about whose they are.
    private static let differing = svgOnly.union(["gray", "grey", "green", "maroon", "purple"])

    /// Names that X11 has with the numbers 1 to 4 as well.
    private static let numbered = split(
        """
        antiquewhite aquamarine azure bisque blue brown burlywood cadetblue chartreuse chocolate coral cornsilk cyan \
        darkgoldenrod darkolivegreen darkorange darkorchid darkseagreen darkslategray deeppink deepskyblue dodgerblue \
        firebrick gold goldenrod gray green grey honeydew hotpink indianred ivory khaki lavenderblush lemonchiffon \
        lightblue lightcyan lightgoldenrod lightpink lightsalmon lightskyblue lightsteelblue lightyellow magenta maroon \
        mediumorchid mediumpurple mistyrose navajowhite olivedrab orange orangered orchid palegreen paleturquoise \
        palevioletred peachpuff pink plum purple red rosybrown royalblue salmon seagreen seashell sienna skyblue \
        slateblue slategray snow springgreen steelblue tan thistle tomato turquoise violetred wheat yellow
        """)

    private static let unnumbered = split(
        """
        aliceblue beige black blanchedalmond blueviolet cornflowerblue crimson darkgreen darkkhaki darksalmon \
        darkslateblue darkslategrey darkturquoise darkviolet dimgray dimgrey floralwhite forestgreen gainsboro \
        ghostwhite greenyellow indigo lavender lawngreen lightcoral lightgoldenrodyellow lightgray lightgrey \
        lightseagreen lightslategray lightslategrey limegreen linen mediumaquamarine mediumblue mediumseagreen \
        mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream moccasin navy oldlace \
        palegoldenrod papayawhip peru powderblue saddlebrown sandybrown slategrey violet white whitesmoke yellowgreen
        """)

    private static func split(_ names: String) -> [String] {
        names.split(separator: " ").map(String.init)
    }
}
