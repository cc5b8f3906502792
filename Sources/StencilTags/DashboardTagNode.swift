import Dashboards
import Stencil
import TemplateSupport

/// A tag that shows a dashboard. Its arguments are `name=value`, where a value is whatever `{{ }}` could show.
struct DashboardTagNode: NodeType {
    let token: Token?
    private let tag: DashboardTag
    private let arguments: [(name: String, value: any Resolvable)]
    private let mount: DashboardMount?

    init(_ tag: DashboardTag, in mount: DashboardMount?, _ parser: TokenParser, _ token: Token) throws {
        self.tag = tag
        self.token = token
        self.mount = mount
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
        let values = try arguments.map { ($0.name, try $0.value.resolve(context)) }
        return try tag.html(values, in: mount).markup
    }
}
