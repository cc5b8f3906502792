import SafeMarkup
import Stencil
import TemplateSupport

/// `{% filter name %}…{% endfilter %}`. The filter gets markup; its result is escaped unless it is markup again.
struct FilterNode: NodeType {
    let token: Token?
    private let filter: any Resolvable
    private let nodes: [any NodeType]

    init(_ parser: TokenParser, _ token: Token) throws {
        guard token.components.count == 2 else {
            throw TemplateSyntaxError("“filter” takes the filters to apply, such as {% filter indent:2|safe %}.")
        }
        self.token = token
        filter = try parser.compileFilter("\(Self.content)|\(token.components[1])", containedIn: token)
        nodes = try parser.nodes(until: "endfilter")
    }

    private static let content = "filter_value"

    func render(_ context: Context) throws -> String {
        let html = HTML(trusted: try renderNodes(nodes, context))
        let value = try context.push(dictionary: [Self.content: html]) { try filter.resolve(context) }
        return try TemplateValue(value).html.markup
    }
}

extension TokenParser {
    /// The nodes up to a tag, which is removed.
    func nodes(until end: String) throws -> [any NodeType] {
        let nodes = try parse(until([end]))
        guard nextToken() != nil else { throw TemplateSyntaxError("“\(end)” was not found.") }
        return nodes
    }
}
