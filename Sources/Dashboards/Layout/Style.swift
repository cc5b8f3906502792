/// Inline CSS, by the names that React uses: `["marginTop": "1rem", "color": "red"]`.
public struct Style: Sendable, Hashable, JSONConvertible, ExpressibleByDictionaryLiteral {
    /// CSS values (texts, or numbers of pixels) by property name in camel case.
    public var declarations: JSON.Object

    public init(_ declarations: JSON.Object) { self.declarations = declarations }

    public init(dictionaryLiteral elements: (String, JSON)...) {
        declarations = JSON.Object(elements) { $1 }
    }

    public init(json: JSON) throws {
        guard let object = json.objectValue else { throw JSONConversionError(expected: "an object", found: json) }
        declarations = object
    }

    public var json: JSON { .object(declarations) }
}
