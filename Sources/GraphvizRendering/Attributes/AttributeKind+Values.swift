internal import OrderedJSON

/// A value as Graphviz reads it.
enum WireValue: Hashable, Sendable {
    case text(String)
    /// A label in Graphviz's own HTML-like language.
    case html(String)
}

extension AttributeKind {
    /// The value as Graphviz reads it: clamped and written anew. Nil if it means nothing here.
    ///
    /// This is for the kinds whose meaning depends on the value alone; `AttributeConverter` has the others.
    func wireText(_ value: JSON) -> String? {
        switch self {
        case .number(let range):
            return value.finiteOrInfinite?.clamped(to: range).wireText
        case .integer(let range):
            return value.finiteOrInfinite.map { number in
                String(Int(number.clamped(to: Double(range.lowerBound)...Double(range.upperBound))))
            }
        case .fontSize:
            return value.finiteOrInfinite.map { (($0.clamped(to: 1...200) * 2).rounded() / 2).wireText }
        case .numbers(let count, let range, let marks):
            return numbers(value, count: count, range: range, marks: marks)
        case .flag:
            return value.flag.map { $0 ? "true" : "false" }
        case .word(let words):
            return value.stringValue.flatMap { Self.word($0, of: words) }
        case .words(let words):
            // Most lists are one word.
            if case .string(let text) = value, words.contains(text) { return text }
            return Self.list(value).flatMap { Self.words($0, of: words) }
        case .letters(let letters):
            return value.stringValue.flatMap { text in
                text.uppercased().allSatisfy(letters.contains) && (1...letters.count).contains(text.count) ? text : nil
            }
        case .numberedWord(let words, let range):
            return value.stringValue.flatMap { Self.numberedWord($0, of: words, range: range) }
        case .either(let first, let second):
            return first.wireText(value) ?? second.wireText(value)
        case .font:
            return value.stringValue.flatMap(Self.font)
        case .shape:
            return value.stringValue.flatMap { Self.shapes.contains($0) ? $0 : Self.word($0, of: Self.shapes) }
        case .arrow:
            return value.stringValue.flatMap { Self.isArrow($0) ? $0 : nil }
        case .port:
            return value.stringValue.flatMap(Self.port)
        case .colorScheme:
            return value.stringValue.flatMap(GraphvizColor.scheme)
        case .color, .colors, .label, .tooltip, .link, .image, .splines, .nodeName, .clusterName, .key, .id, .classes,
            .refused, .ignored:
            return nil
        }
    }

    /// Numbers from an array, or from a text with commas or blanks between them.
    private func numbers(_ value: JSON, count: ClosedRange<Int>, range: ClosedRange<Double>, marks: [String]) -> String?
    {
        var leading = "", trailing = ""
        let numbers: [Double?]
        switch value {
        case .string(let text):
            var rest = text[...]
            for mark in marks where rest.hasSuffix(mark) {
                rest.removeLast(mark.count)
                trailing = mark
            }
            for mark in marks where rest.hasPrefix(mark) {
                rest.removeFirst(mark.count)
                leading = mark
            }
            numbers = rest.split { $0 == "," || $0 == " " }.map { JSON.string(String($0)).finiteOrInfinite }
        case .array(let elements):
            numbers = elements.map(\.finiteOrInfinite)
        default:
            numbers = [value.finiteOrInfinite]
        }
        guard count.contains(numbers.count), numbers.allSatisfy({ $0 != nil }) else { return nil }
        return leading + numbers.map { $0!.clamped(to: range).wireText }.joined(separator: ",") + trailing
    }

    /// Graphviz compares most words with their case; people do not.
    private static func word(_ text: String, of words: some Collection<String>) -> String? {
        if words.contains(text) { return text }
        let lowercased = text.lowercased()
        return words.first { $0.lowercased() == lowercased }
    }

    private static func list(_ value: JSON) -> [String]? {
        switch value {
        case .string(let text):
            return text.split(separator: ",").map { $0.trimmingBlanks }
        case .array(let elements):
            let texts = elements.compactMap(\.stringValue)
            return texts.count == elements.count ? texts : nil
        default:
            return nil
        }
    }

    private static func words(_ texts: [String], of words: [String]) -> String? {
        var found: [String] = []
        for text in texts {
            if let word = word(text, of: words) {
                found.append(word)
            } else if text.hasPrefix("setlinewidth("), text.hasSuffix(")"),
                let width = Double(text.dropFirst(13).dropLast()), !width.isNaN
            {
                found.append("setlinewidth(\(width.clamped(to: 0...50).wireText))")
            } else {
                return nil
            }
        }
        return found.joined(separator: ",")
    }

    private static func numberedWord(_ text: String, of words: [String], range: ClosedRange<Int>) -> String? {
        let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard words.contains(String(text.dropLast(digits))) else { return nil }
        if digits == 0 { return text }
        guard let number = Int(text.suffix(digits)) else { return nil }
        return text.dropLast(digits) + String(min(max(number, range.lowerBound), range.upperBound))
    }

    /// Fonts reach the SVG as they are, so nothing in them may end an attribute. Nor may a name be endless.
    private static func font(_ text: String) -> String? {
        guard (1...100).contains(text.utf8.count) else { return nil }
        let isSafe = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " ,._-".unicodeScalars.contains(scalar)
        }
        return isSafe ? text : nil
    }

    private static func port(_ text: String) -> String? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), text.utf8.count <= 64 else { return nil }
        if parts.count == 2, !compass.contains(String(parts[1])) { return nil }
        let isSafe = parts[0].unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "_-.".unicodeScalars.contains(scalar)
        }
        return isSafe && !parts[0].isEmpty ? text : nil
    }

    private static let compass: Set<String> = ["n", "ne", "e", "se", "s", "sw", "w", "nw", "c", "_"]

    /// Up to four arrowheads, each of which may be open (`o`) or half (`l`, `r`); or one of the older names.
    private static func isArrow(_ text: String) -> Bool {
        if olderArrows.contains(text) { return true }
        var rest = text[...]
        for _ in 0..<4 {
            if rest.isEmpty { break }
            while let first = rest.first, "olr".contains(first) { rest.removeFirst() }
            guard let arrow = arrows.first(where: { rest.hasPrefix($0) }) else { return false }
            rest.removeFirst(arrow.count)
        }
        return rest.isEmpty && !text.isEmpty
    }

    private static let arrows = [
        "normal", "none", "crow", "curve", "icurve", "box", "diamond", "dot", "inv", "tee", "vee",
    ]

    private static let olderArrows: Set<String> = [
        "ediamond", "open", "halfopen", "empty", "invempty", "invdot", "invodot",
    ]

    /// All but `epsf`, which opens a file. An unknown name would make Graphviz look for a file as well.
    private static let shapes: Set<String> = [
        "box", "polygon", "ellipse", "oval", "circle", "point", "egg", "triangle", "none", "plaintext", "plain",
        "diamond", "trapezium", "parallelogram", "house", "pentagon", "hexagon", "septagon", "octagon", "note", "tab",
        "folder", "box3d", "component", "cylinder", "rect", "rectangle", "square", "doublecircle", "doubleoctagon",
        "tripleoctagon", "invtriangle", "invtrapezium", "invhouse", "underline", "Mdiamond", "Msquare", "Mcircle",
        "promoter", "cds", "terminator", "utr", "insulator", "ribosite", "rnastab", "proteasesite", "proteinstab",
        "primersite", "restrictionsite", "fivepoverhang", "threepoverhang", "noverhang", "assembly", "signature",
        "rpromoter", "larrow", "rarrow", "lpromoter", "record", "Mrecord", "star",
    ]
}

extension JSON {
    /// A number, or a text that is one; not NaN. The infinities count, since they can be clamped.
    var finiteOrInfinite: Double? {
        let number: Double? =
            switch self {
            case .int(let number): Double(number)
            case .double(let number): number
            case .string(let text): Double(text.trimmingBlanks)
            default: nil
            }
        return number.flatMap { $0.isNaN ? nil : $0 }
    }

    /// True or false, in any of the ways in which DOT writes them.
    var flag: Bool? {
        switch self {
        case .bool(let flag): flag
        case .int(let number): number != 0
        case .string(let text):
            switch text.lowercased() {
            case "true", "yes", "1": true
            case "false", "no", "0": false
            default: nil
            }
        default: nil
        }
    }
}

extension Double {
    /// In the shortest form that Graphviz reads.
    var wireText: String {
        self == rounded() && magnitude < 1e15 ? String(Int(self)) : description
    }

    func clamped(to range: ClosedRange<Double>) -> Double {
        min(max(self, range.lowerBound), range.upperBound)
    }
}

extension StringProtocol {
    /// Without blanks and tabs at the ends.
    var trimmingBlanks: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        let start = drop(while: isBlank)
        return String(start.reversed().drop(while: isBlank).reversed())
    }
}
