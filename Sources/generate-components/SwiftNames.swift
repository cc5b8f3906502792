/// How names in JavaScript become names in Swift.
enum SwiftNames {
    /// A property's name: `n_clicks` → `clicks`, `class_name` → `className`, `row_id` → `rowID`.
    static func property(_ wireName: String) -> String {
        if let name = Overrides.propertyNames[wireName] { return name }
        return joined(words(of: wireName).filter { $0 != "n" })
    }

    /// A case of an enumeration: `sm-down` → `smDown`, `_blank` → `blank`.
    static func enumerationCase(_ value: String) -> String {
        if let name = Overrides.caseNames[value] { return name }
        return joined(words(of: value))
    }

    /// The type nested in a component for the values of a property: `first_day` → `FirstDay`.
    static func nestedType(_ wireName: String) -> String {
        let name = property(wireName)
        // A member type cannot be called `Type`.
        return name == "type" ? "Kind" : capitalized(name)
    }

    /// The name where it is declared or used as a variable.
    static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// A text as a Swift literal.
    static func literal(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case _ where scalar.value < 0x20: "\\u{\(String(scalar.value, radix: 16))}"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }

    private static func joined(_ words: [String]) -> String {
        let rest = words.dropFirst().map { Overrides.acronyms[$0.lowercased()] ?? capitalized($0) }
        return (words.first.map { [$0] + rest } ?? []).joined()
    }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
