import Dashboards
import SafeMarkup
import Stencil
import TemplateSupport

/// `{% url "record" 5 %}`, `{% url "record" id=5 %}`: the address of a page of the site, by its name.
struct URLNode: NodeType {
    let token: Token?
    private let name: any Resolvable
    private let positional: [any Resolvable]
    private let named: NamedValues
    private let variable: String?
    private let patterns: [String: String]

    init(_ parser: TokenParser, _ token: Token, patterns: [String: String]) throws {
        let (words, variable) = token.wordsAndVariable
        guard let first = words.first else { throw TemplateSyntaxError("“url” takes the name of an address.") }
        self.token = token
        self.variable = variable
        self.patterns = patterns
        name = try parser.compileFilter(first, containedIn: token)
        let isNamed = { (word: String) in word.contains("=") && !"\"'".contains(word.first ?? "\"") }
        positional = try words.dropFirst().filter { !isNamed($0) }.map {
            try parser.compileFilter($0, containedIn: token)
        }
        named = try NamedValues(words.dropFirst().filter(isNamed), parser, token)
        guard positional.isEmpty || named.isEmpty else {
            throw TemplateSyntaxError("“url” takes values with names or without, not both.")
        }
    }

    func render(_ context: Context) throws -> String {
        guard let name = try name.resolve(context) as? String, let pattern = patterns[name] else {
            throw TemplateSyntaxError(
                "There is no address of the name “\(try name.resolve(context) ?? "nil")”; \(patterns.keys.sorted().listed)."
            )
        }
        var values = try positional.map { try Self.text($0.resolve(context)) }[...]
        var named = try named.resolve(context)
        var address = ""
        for (index, part) in pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstIndex(of: "}") else {
                address += part
                continue
            }
            let parameter = String(part[..<end])
            guard let value = try named.removeValue(forKey: parameter).map(Self.text) ?? values.popFirst() else {
                throw TemplateSyntaxError("The address “\(pattern)” needs a value for “\(parameter)”.")
            }
            address += Filters.percentEncoded(value, leaving: "") + part[part.index(after: end)...]
        }
        guard values.isEmpty, named.isEmpty else {
            throw TemplateSyntaxError("The address “\(pattern)” has no place for all of the values.")
        }
        return context.show(address, as: variable)
    }

    private static func text(_ value: Any?) throws -> String { try TemplateValue(StencilValue.unwrap(value)).text }
}

/// `{% static "site.css" %}`: the address of a file of the site, with its fingerprint.
struct StaticNode: NodeType {
    let token: Token?
    private let path: any Resolvable
    private let variable: String?
    private let address: @Sendable (String) -> String?

    init(_ parser: TokenParser, _ token: Token, address: @escaping @Sendable (String) -> String?) throws {
        let (words, variable) = token.wordsAndVariable
        guard words.count == 1 else { throw TemplateSyntaxError("“static” takes the path of a file.") }
        self.token = token
        self.variable = variable
        self.address = address
        path = try parser.compileFilter(words[0], containedIn: token)
    }

    func render(_ context: Context) throws -> String {
        guard let path = try path.resolve(context) as? String else {
            throw TemplateSyntaxError("“static” takes the path of a file.")
        }
        guard let address = address(path) else { throw TemplateSyntaxError("There is no asset “\(path)”.") }
        return context.show(address, as: variable)
    }
}

extension Token {
    /// The words after the tag's name, and what stands after `as` at their end.
    fileprivate var wordsAndVariable: (words: [String], variable: String?) {
        let words = Array(components.dropFirst())
        guard words.count > 2, words[words.count - 2] == "as" else { return (words, nil) }
        return (Array(words.dropLast(2)), words.last)
    }
}

extension Context {
    /// Writes a text escaped, or keeps it in a variable.
    fileprivate func show(_ text: String, as variable: String?) -> String {
        guard let variable else { return HTML(text: text).markup }
        self[variable] = text
        return ""
    }
}
