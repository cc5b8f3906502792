import TemplateSupport

/// The arguments of a tag as Mustache has them: the text of a section, `name="SimpleExample" ratio=0.3`.
///
/// Texts are in quotes of either kind; numbers, `true` and `false` need none. Another word is the name of a value.
enum TagArgumentParser {
    /// - Parameter lookUp: The value of a name such as `row.instance`.
    static func arguments(
        in text: String, lookUp: (_ name: String) -> Any?
    ) throws(TagError) -> [(name: String, value: Any?)] {
        guard !text.contains("{{") else {
            throw TagError("Arguments are constants or names of values in Mustache, without {{ }}.")
        }
        var arguments: [(name: String, value: Any?)] = []
        var rest = text[...].drop(while: \.isWhitespace)
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
            rest = rest.dropFirst(name.count)
            guard !name.isEmpty, rest.first == "=" else {
                throw TagError("“\(name)” is not an argument; write name=value without blanks.")
            }
            rest.removeFirst()
            let value: Substring
            if let quote = rest.popFirst(where: { $0 == "\"" || $0 == "'" }) {
                value = rest.prefix { $0 != quote }
                rest = rest.dropFirst(value.count)
                guard rest.popFirst(where: { $0 == quote }) != nil, rest.first?.isWhitespace ?? true else {
                    throw TagError("The quotes of the argument “\(name)” must be closed, and a blank must follow.")
                }
            } else {
                value = rest.prefix { !$0.isWhitespace }
                rest = rest.dropFirst(value.count)
                if Double(value) == nil, value != "true", value != "false" {
                    guard let found = lookUp(String(value)) else {
                        throw TagError(
                            "The argument “\(name)” is “\(value)”, which no value is called; texts must be in quotes.")
                    }
                    arguments.append((String(name), found))
                    rest = rest.drop(while: \.isWhitespace)
                    continue
                }
            }
            arguments.append((String(name), String(value)))
            rest = rest.drop(while: \.isWhitespace)
        }
        return arguments
    }
}

extension Substring {
    fileprivate mutating func popFirst(where isWanted: (Character) -> Bool) -> Character? {
        guard let first, isWanted(first) else { return nil }
        return popFirst()
    }
}
