import OrderedJSON

/// A callback as the page learns of it: an entry of `_dash-dependencies`.
struct CallbackSpecification {
    /// A property by the texts that are on the wire.
    struct Reference: Hashable {
        let id: String
        let property: String

        var key: String { "\(id).\(property)" }

        init(_ json: JSON) throws {
            guard let id = json["id"]?.stringValue, let property = json["property"]?.stringValue else {
                throw PageError(description: "A dependency without id or property: \(json).")
            }
            self.init(id: id, property: property)
        }

        init(id: String, property: String) {
            self.id = id
            self.property = property
        }

        /// `id.property`; the property is what follows the last dot.
        init?(key: some StringProtocol) {
            guard let dot = key.lastIndex(of: ".") else { return nil }
            self.init(id: String(key[..<dot]), property: String(key[key.index(after: dot)...]))
        }
    }

    let key: String
    let outputs: [Reference]
    let isList: Bool
    let inputs: [Reference]
    let state: [Reference]
    let preventsInitialCall: Bool

    init(_ json: JSON) throws {
        guard let key = json["output"]?.stringValue else {
            throw PageError(description: "A callback without output: \(json).")
        }
        self.key = key
        isList = key.hasPrefix("..") && key.hasSuffix("..")
        outputs = (isList ? Self.split(key) : [key]).compactMap(Reference.init(key:))
        inputs = try (json["inputs"]?.arrayValue ?? []).map(Reference.init)
        state = try (json["state"]?.arrayValue ?? []).map(Reference.init)
        preventsInitialCall = json["prevent_initial_call"]?.boolValue ?? false
    }

    /// `..a.x...b.y..` as `a.x` and `b.y`: identifiers have no dots, so three in a row only separate.
    private static func split(_ key: String) -> [String] {
        var parts: [String] = []
        var rest = key.dropFirst(2).dropLast(2)
        while let separator = rest.firstRange(of: "...") {
            parts.append(String(rest[..<separator.lowerBound]))
            rest = rest[separator.upperBound...]
        }
        return parts + [String(rest)]
    }
}
