import Stencil
import TemplateSupport

/// `{% with total=rows|length name="x" %}…{% endwith %}`, also in the older form `{% with rows|length as total %}`.
struct WithNode: NodeType {
    let token: Token?
    private let values: NamedValues
    private let nodes: [any NodeType]

    init(_ parser: TokenParser, _ token: Token) throws {
        var words = token.components.dropFirst()
        if words.count == 3, words.dropFirst().first == "as", let value = words.first, let name = words.last {
            words = ["\(name)=\(value)"]
        }
        guard !words.isEmpty else {
            throw TemplateSyntaxError("“with” takes names and values: {% with a=1 b=list.0 %}.")
        }
        self.token = token
        values = try NamedValues(words, parser, token)
        nodes = try parser.nodes(until: "endwith")
    }

    func render(_ context: Context) throws -> String {
        try context.push(dictionary: values.resolve(context)) { try renderNodes(nodes, context) }
    }
}

/// `{% comment "why" %}…{% endcomment %}`: what is inside is not looked at.
struct CommentNode: NodeType {
    let token: Token?

    init(_ parser: TokenParser, _ token: Token) throws {
        self.token = token
        repeat {
            guard let next = parser.nextToken() else { throw TemplateSyntaxError("“endcomment” was not found.") }
            if next.kind == .block, next.components.first == "endcomment" { return }
        } while true
    }

    func render(_ context: Context) -> String { "" }
}

/// `name=value` of tags.
struct NamedValues {
    private let values: [(name: String, value: any Resolvable)]

    init(_ words: some Sequence<String>, _ parser: TokenParser, _ token: Token) throws {
        values = try words.map { word in
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw TemplateSyntaxError("“\(word)” is not an argument; write name=value without blanks.")
            }
            return (parts[0], try parser.compileFilter(parts[1], containedIn: token))
        }
    }

    var isEmpty: Bool { values.isEmpty }

    func resolve(_ context: Context) throws -> [String: Any] {
        var result: [String: Any] = [:]
        for (name, value) in values { result[name] = StencilValue.wrap(try value.resolve(context)) }
        return result
    }
}
