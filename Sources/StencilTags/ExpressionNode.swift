import SafeMarkup
import Stencil
import TemplateSupport

/// `{{ expression }}`, `{{ expression if condition else other }}`: writes what Stencil would, escaped.
struct ExpressionNode: NodeType {
    /// The name of the tag that stands for `{{ }}`.
    static let tag = "="

    let token: Token?
    private let expression: any Resolvable
    private let condition: Condition?
    private let otherwise: (any Resolvable)?

    init(_ parser: TokenParser, _ token: Token) throws {
        func resolvable(_ words: some Sequence<String>) throws -> any Resolvable {
            try (try? parser.compileExpression(components: Array(words), token: token))
                ?? parser.compileFilter(words.joined(separator: " "), containedIn: token)
        }
        let words = token.components.dropFirst()
        guard let first = words.first else { throw TemplateSyntaxError("“{{ }}” has nothing to show.") }
        self.token = token
        guard words.count > 2, words.dropFirst().first == "if" else {
            expression = try resolvable(words)
            condition = nil
            otherwise = nil
            return
        }
        expression = try resolvable([first])
        let test = words.dropFirst(2).prefix { $0 != "else" }
        condition = try Condition(test, parser, token)
        let rest = words.dropFirst(2 + test.count)
        otherwise = rest.isEmpty ? nil : try resolvable(rest.dropFirst())
    }

    func render(_ context: Context) throws -> String {
        if let condition, try !condition.isTrue(context) {
            return try TemplateValue(otherwise?.resolve(context)).html.markup
        }
        return try TemplateValue(expression.resolve(context)).html.markup
    }
}
