public import OrderedJSON

extension Figure.Title: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(text: value) }

    public init(_ text: String) { self.init(text: text) }

    /// A title may be a text alone.
    public init(json: JSON) throws {
        if let text = json.stringValue {
            self.init(text: text)
        } else if let members = json.objectValue {
            self.init(members: members)
        } else {
            throw JSONConversionError(expected: "a text or an object", found: json)
        }
    }
}
