import Stencil
import TemplateSupport

/// A tag that shows a dashboard. Its arguments are `name=value`, where a value is whatever `{{ }}` could show.
struct DashboardTagNode: NodeType {
    let token: Token?
    private let tag: DashboardTag
    private let arguments: [(name: String, value: any Resolvable)]
    private unowned let page: StencilPage

    init(_ tag: DashboardTag, _ parser: TokenParser, _ token: Token, page: StencilPage) throws {
        self.tag = tag
        self.token = token
        self.page = page
        arguments = try token.components.dropFirst().map { argument in
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw TagError("“\(argument)” is not an argument; write name=value without blanks.")
            }
            return (parts[0], try parser.compileFilter(parts[1], containedIn: token))
        }
        try tag.check(arguments.map(\.name))
    }

    func render(_ context: Context) throws -> String {
        let values = try arguments.map { ($0.name, StencilValue.unwrap(try $0.value.resolve(context))) }
        let position = TemplateError.Position(encoded: token?.sourceMap.filename)
        return try page.tags.html(of: tag, values, at: position).markup
    }
}
