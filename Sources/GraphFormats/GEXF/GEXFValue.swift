import OrderedJSON

/// The types that GEXF knows.
enum GEXFType: String {
    case long, double, boolean, string
    /// A text that is JSON, for values that GEXF has no type for. Others read it as text.
    case json

    init(_ value: JSON) {
        switch value {
        case .int: self = .long
        case .double: self = .double
        case .bool: self = .boolean
        case .string: self = .string
        default: self = .json
        }
    }

    /// The type by one of the names that GEXF has for it; `nil` if it has no such type.
    init?(named name: String) {
        switch name.lowercased() {
        case "integer", "int", "long", "short", "byte", "biginteger": self = .long
        case "float", "double", "bigdecimal": self = .double
        case "boolean": self = .boolean
        case "string", "liststring", "anyuri", "char", "date": self = .string
        default: return nil
        }
    }

    /// A value as text.
    static func text(_ value: JSON) -> String {
        switch value {
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .double(let number):
            number.isNaN
                ? "NaN" : number.isInfinite ? (number < 0 ? "-INF" : "INF") : PythonLiteral.text(number)
        default: value.serialized()
        }
    }

    /// The value that a text says; `nil` if it says none of this type.
    func value(_ text: String, depthLimit: Int) -> JSON? {
        let trimmed = text.trimmed
        switch self {
        case .string: return .string(text)
        case .json: return try? JSON(parsing: text, depthLimit: depthLimit)
        case .long: return Int(trimmed).map { .int($0) }
        case .double: return Self.number(trimmed)
        case .boolean:
            switch trimmed.lowercased() {
            case "true", "1": return true
            case "false", "0": return false
            default: return nil
            }
        }
    }

    static func number(_ text: String) -> JSON? {
        switch text {
        case "INF": .double(.infinity)
        case "-INF": .double(-.infinity)
        case "NaN": .double(.nan)
        default: LineCursor.number(text).map { .double($0) }
        }
    }
}
