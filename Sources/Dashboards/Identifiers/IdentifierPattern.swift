package import OrderedCollections

/// An identifier as callbacks name it: a name, or keys with values and wildcards.
package enum IdentifierPattern: Sendable, Hashable {
    case name(String)
    /// In the order of the keys' UTF-16 code units, which is how the browser writes them.
    case keys(OrderedDictionary<String, Part>)

    /// What a pattern asks of one key.
    package enum Part: Sendable, Hashable {
        /// A string, a number or a Boolean. Numbers without a fraction are integers.
        case value(JSON)
        case match
        case all
        case allSmaller

        fileprivate init?(_ json: JSON) {
            switch json {
            case .string, .bool, .int, .double: self = .exactly(json)
            case ["MATCH"]: self = .match
            case ["ALL"]: self = .all
            case ["ALLSMALLER"]: self = .allSmaller
            default: return nil
            }
        }

        /// A string, a number or a Boolean.
        static func exactly(_ json: JSON) -> Self {
            if case .double(let number) = json, let integer = Int(exactly: number) { return .value(.int(integer)) }
            return .value(json)
        }

        package var json: JSON {
            switch self {
            case .value(let value): value
            case .match: ["MATCH"]
            case .all: ["ALL"]
            case .allSmaller: ["ALLSMALLER"]
            }
        }

        var isWildcard: Bool { if case .value = self { false } else { true } }
    }

    /// Reads an identifier as it is written in callbacks and answers; `nil` for a `{` without the JSON that would have
    /// to follow.
    package init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "{") else {
            self = .name(text)
            return
        }
        guard let json = try? JSON(parsing: text) else { return nil }
        self.init(json: json)
    }

    /// Reads an identifier as it stands in layouts and requests.
    package init?(json: JSON) {
        switch json {
        case .string(let name): self = .name(name)
        case .object(let members):
            var keys: OrderedDictionary<String, Part> = [:]
            for (key, value) in members.sorted(by: { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }) {
                guard let part = Part(value) else { return nil }
                keys[key] = part
            }
            self = .keys(keys)
        default: return nil
        }
    }

    /// An identifier of a layout or a request as text; `nil` where it is none.
    package static func text(of json: JSON) -> String? {
        if case .string(let name) = json { return name }
        return IdentifierPattern(json: json)?.text
    }

    /// The identifier in the browser's spelling (`stringifyId`): JSON without spaces, its keys sorted.
    package var text: String {
        switch self {
        case .name(let name): name
        case .keys(let keys):
            "{" + keys.map { "\(Self.text(ofKey: $0)):\(Self.text(of: $1))" }.joined(separator: ",") + "}"
        }
    }

    private static func text(ofKey key: String) -> String { JSON.string(key).serialized() }

    private static func text(of part: Part) -> String {
        if case .value(.double(let number)) = part { number.javaScriptText } else { part.json.serialized() }
    }

    /// The values and wildcards, none for a name.
    package var parts: [Part] { if case .keys(let keys) = self { Array(keys.values) } else { [] } }

    /// Whether it stands for several components at once.
    package var isMany: Bool { parts.contains { $0 == .all || $0 == .allSmaller } }

    package var hasWildcards: Bool { parts.contains(where: \.isWildcard) }

    /// The keys whose value is the one that triggered.
    package var matchKeys: [String] { keys(of: .match) }
    package var allSmallerKeys: [String] { keys(of: .allSmaller) }

    private func keys(of part: Part) -> [String] {
        if case .keys(let keys) = self { keys.filter { $0.value == part }.map(\.key) } else { [] }
    }

    /// Whether an identifier without wildcards is one of those that this stands for.
    package func includes(_ other: IdentifierPattern) -> Bool {
        switch (self, other) {
        case (.name(let name), .name(let otherName)): name == otherName
        case (.keys(let keys), .keys(let otherKeys)):
            keys.count == otherKeys.count
                && keys.allSatisfy { key, part in
                    guard let value = otherKeys[key], !value.isWildcard else { return false }
                    return part.isWildcard || part == value
                }
        default: false
        }
    }

    /// Whether an identifier of a request is one of those that this stands for.
    func includes(_ id: JSON) -> Bool {
        switch (self, id) {
        case (.name(let name), .string(let other)): name == other
        case (.keys(let keys), .object(let members)):
            keys.count == members.count
                && keys.allSatisfy { key, part in
                    switch (part, members[key]) {
                    case (.value(let value), let other?): value == other || value.isEquivalentNumber(to: other)
                    case (_, .string?), (_, .int?), (_, .double?), (_, .bool?): true
                    default: false
                    }
                }
        default: false
        }
    }

    /// Whether an identifier may be one of both (dash-renderer's `wildcardOverlap`).
    package func overlaps(_ other: IdentifierPattern) -> Bool {
        switch (self, other) {
        case (.name(let name), .name(let otherName)): name == otherName
        case (.keys(let keys), .keys(let otherKeys)):
            keys.keys == otherKeys.keys
                && zip(keys.values, otherKeys.values).allSatisfy { part, other in
                    switch (part, other) {
                    case (.match, .allSmaller), (.allSmaller, .match): false
                    default: part == other || part.isWildcard || other.isWildcard
                    }
                }
        default: false
        }
    }
}

extension JSON {
    /// Whether both are the same number, one of them with a fraction of zero.
    fileprivate func isEquivalentNumber(to other: JSON) -> Bool {
        guard let number = doubleValue, let other = other.doubleValue else { return false }
        return number == other
    }
}

extension Double {
    /// The number as JavaScript writes it: `1e-7` and `1e+21`, but `0.000001` and `100000000000000000000`.
    fileprivate var javaScriptText: String {
        let magnitude = self.magnitude
        let sign = self < 0 ? "-" : ""
        // Swift's shortest digits, taken apart: `1.25e-05` is the digits 125 and the exponent -5.
        let parts = magnitude.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        var digits = mantissa.joined()
        var point = mantissa[0].count + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
        while digits.hasSuffix("0"), digits.count > 1 { digits.removeLast() }
        while digits.hasPrefix("0"), digits.count > 1 {
            digits.removeFirst()
            point -= 1
        }
        switch point {
        case digits.count...21: return sign + digits + String(repeating: "0", count: point - digits.count)
        case 1..<max(1, digits.count): return sign + digits.prefix(point) + "." + digits.dropFirst(point)
        case -5...0: return sign + "0." + String(repeating: "0", count: -point) + digits
        default:
            let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
            return "\(sign)\(digits.prefix(1))\(fraction)e\(point > 0 ? "+" : "-")\((point - 1).magnitude)"
        }
    }
}
