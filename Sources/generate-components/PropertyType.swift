import OrderedJSON

/// The type of a property as react-docgen describes it.
indirect enum PropertyType: Hashable {
    case string, bool, number, object, array, node, function
    /// Anything; the text of the TypeScript type where the component is written in TypeScript.
    case any(source: String?)
    /// One of these values.
    case choice([JSON])
    case union([PropertyType])
    case list(PropertyType)
    case dictionary(PropertyType)
    case shape([PropertyMetadata])
}

extension PropertyType {
    /// Reads a type; `place` says whose it is, for the error's sake.
    init(json: JSON, place: String) throws(MetadataError) {
        func member(_ name: String) throws(MetadataError) -> JSON {
            guard let value = json[name] else {
                throw MetadataError(place: place, problem: "has a type without `\(name)`")
            }
            return value
        }
        guard let kind = json["name"]?.stringValue else {
            throw MetadataError(place: place, problem: "has a type without a name")
        }
        switch kind {
        case "string": self = .string
        case "bool": self = .bool
        case "number": self = .number
        case "object": self = .object
        case "array": self = .array
        case "node", "element": self = .node
        case "func": self = .function
        case "any": self = .any(source: json["raw"]?.stringValue)
        case "literal": self = .choice([try member("value")])
        case "enum":
            // An entry without a value stands for `undefined`.
            self = .choice(try member("value").arrayValue?.compactMap { $0["value"] }.map(Self.literal) ?? [])
        case "union":
            var members: [PropertyType] = []
            for item in try member("value").arrayValue ?? [] {
                let type = try PropertyType(json: item, place: place)
                if !members.contains(type) { members.append(type) }
            }
            self = members.count == 1 ? members[0] : .union(members)
        case "arrayOf": self = .list(try PropertyType(json: try member("value"), place: place))
        case "objectOf": self = .dictionary(try PropertyType(json: try member("value"), place: place))
        case "shape", "exact":
            var fields: [PropertyMetadata] = []
            for (name, value) in try member("value").objectValue ?? [:] {
                // A field has its type inline.
                let type = try PropertyType(json: value, place: "\(place).\(name)")
                fields.append(PropertyMetadata(name: name, type: type, json: value))
            }
            self = .shape(fields)
        default:
            throw MetadataError(place: place, problem: "has a type of the unknown kind `\(kind)`")
        }
    }

    /// A JavaScript literal: a quoted text or a JSON value; anything else is itself a text.
    private static func literal(_ source: JSON) -> JSON {
        guard let text = source.stringValue else { return source }
        return JSON(javaScriptLiteral: text) ?? source
    }
}

extension JSON {
    /// The value of a JavaScript literal in single quotes or of JSON's own form; `nil` for any other expression.
    init?(javaScriptLiteral text: String) {
        if text.count >= 2, text.hasPrefix("'"), text.hasSuffix("'") {
            self = .string(String(text.dropFirst().dropLast()))
        } else if let value = try? JSON(parsing: text) {
            self = value
        } else {
            return nil
        }
    }
}

/// Metadata is not what a library's metadata looks like.
struct MetadataError: Error, CustomStringConvertible {
    let place: String
    let problem: String

    var description: String { "\(place) \(problem)" }
}
