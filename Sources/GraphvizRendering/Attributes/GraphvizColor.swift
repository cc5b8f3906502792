internal import GraphModel

/// Colours as Graphviz reads them.
///
/// A name means what CSS says, in every format. Graphviz by itself takes `green` for another green in a bitmap than a
/// browser does in an SVG, and knows no `teal` in a bitmap at all.
enum GraphvizColor {
    /// The colour as Graphviz reads it, or nil if it is none.
    ///
    /// - Parameter scheme: The colour scheme in force, whose colours are numbers.
    static func wireText(_ text: String, scheme: String?) -> String? {
        if text.utf8.first == UInt8(ascii: "/") { return qualified(text) }
        if let scheme, let count = schemeSize(scheme), let index = Int(text) {
            return (1...count).contains(index) ? String(index) : nil
        }
        return Color(text).map { color in
            differing.contains(color.text) || scheme != nil ? color.hexadecimal : color.text
        }
    }

    /// Colours with colons between them, each followed by `;` and the fraction it takes, if need be.
    static func list(_ text: String, scheme: String?) -> String? {
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

    /// `/blues9/3`, `/svg/green`, `/red`.
    private static func qualified(_ text: String) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let color = parts.last else { return nil }
        if parts.count == 3, let scheme = scheme(String(parts[1])), let count = schemeSize(scheme) {
            return Int(color).flatMap { (1...count).contains($0) ? "/\(scheme)/\($0)" : nil }
        }
        let isPlain = parts.count == 2 || parts[1].isEmpty || scheme(String(parts[1])) != nil
        return isPlain ? Color(color)?.hexadecimal : nil
    }

    /// How many colours a scheme of ColorBrewer has, which is the number its name ends in.
    private static func schemeSize(_ scheme: String) -> Int? {
        for (sizes, families) in families {
            for family in families where scheme.hasPrefix(family) {
                if let size = Int(scheme.dropFirst(family.count)), sizes.contains(size) { return size }
            }
        }
        return nil
    }

    private static let families: [(ClosedRange<Int>, [String])] = [
        (3...8, ["accent", "dark2", "pastel2", "set2"]),
        (
            3...9,
            [
                "blues", "bugn", "bupu", "gnbu", "greens", "greys", "oranges", "orrd", "pastel1", "pubu", "pubugn",
                "purd",
                "purples", "rdpu", "reds", "set1", "ylgn", "ylgnbu", "ylorbr", "ylorrd",
            ]
        ),
        (3...11, ["brbg", "piyg", "prgn", "puor", "rdbu", "rdgy", "rdylbu", "rdylgn", "spectral"]),
        (3...12, ["paired", "set3"]),
    ]

    /// Names that Graphviz does not know, or takes for another colour.
    private static let differing: Set<String> = [
        "aqua", "darkblue", "darkcyan", "darkgray", "darkgrey", "darkmagenta", "darkred", "fuchsia", "gray", "green",
        "grey", "lightgreen", "lime", "maroon", "olive", "purple", "silver", "teal",
    ]
}
