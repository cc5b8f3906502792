import Dashboards
import SafeMarkup
import Stencil
import TemplateSupport

// Not `Context` of `Dashboards`.
typealias Context = Stencil.Context

/// One rendering. Stencil's objects cannot be shared between tasks, so each rendering has its own.
final class StencilPage {
    /// What `{{ block.name }}` shows again.
    var finishedBlocks: [String: HTML] = [:]

    /// What the tags that show dashboards have in common.
    let tags: TagPage

    private let templates: StencilTemplates
    private lazy var environment = Environment(extensions: [tagsAndFilters])
    private var parsed: [String: [any NodeType]] = [:]
    private let stack = StackGuard()

    init(_ templates: StencilTemplates, for visitor: Visitor? = nil) {
        self.templates = templates
        tags = TagPage(in: templates.dashboards, for: visitor)
    }

    func render(_ name: String, _ values: [String: Any?]) throws -> String {
        let context = emptyContext
        return try context.push(dictionary: values.compactMapValues(StencilValue.wrap)) {
            try renderNodes(nodes(of: name), context)
        }
    }

    /// A context without values.
    var emptyContext: Context {
        Context(dictionary: [BlockScope.name: BlockScope(page: self, parent: nil)], environment: environment)
    }

    /// Renders a template inside another one.
    func render(templateNamed name: Any?, in context: Context, adding values: [String: Any]) throws -> String {
        guard let name = name as? String else {
            throw TemplateSyntaxError("The name of a template must be a text, but it is \(name ?? "nil").")
        }
        guard !stack.isNearEnd else { throw TemplateSyntaxError(StackGuard.reason) }
        let nodes = try nodes(of: name)
        return try context.push(dictionary: values) {
            do {
                return try renderNodes(nodes, context)
            } catch let error as TemplateSyntaxError {
                throw error.seenFromOutside
            }
        }
    }

    /// The parsed form of a template.
    func nodes(of name: String) throws -> [any NodeType] {
        if let nodes = parsed[name] { return nodes }
        guard let source = templates.sources[name] else {
            throw TemplateSyntaxError(TemplateError.noTemplate(named: name, among: templates.sources.keys))
        }
        let nodes = try TokenParser(tokens: source.tokens, environment: environment).parse()
        parsed[name] = nodes
        return nodes
    }

    private var tagsAndFilters: Extension {
        let result = Extension()
        result.registerTag(ExpressionNode.tag) { try ExpressionNode($0, $1) }
        result.registerTag("filter") { try FilterNode($0, $1) }
        result.registerTag("include") { [unowned self] in try IncludeNode($0, $1, page: self) }
        result.registerTag("extends") { [unowned self] in try ExtendsNode($0, $1, page: self) }
        result.registerTag("block") { [unowned self] in try BlockNode($0, $1, page: self) }
        result.registerTag("if") { try IfNode($0, $1) }
        result.registerTag("for") { try LoopNode($0, $1) }
        result.registerTag("with") { try WithNode($0, $1) }
        result.registerTag("comment") { try CommentNode($0, $1) }
        result.registerTag("url") { [templates] in try URLNode($0, $1, patterns: templates.addresses) }
        result.registerTag("static") { [templates] in
            try StaticNode($0, $1) { templates.dashboards?.assetAddress(of: $0) }
        }
        result.registerTag("now", parser: PlainTags.now)
        result.registerTag("load", parser: PlainTags.load)
        result.registerTag("csrf_token") { [unowned self] in PlainTags.csrfToken($1, of: tags.visitor) }
        for tag in DashboardTag.all {
            result.registerTag(tag.name) { [unowned self] in try DashboardTagNode(tag, $0, $1, page: self) }
        }
        result.registerFilter("escape", filter: Filters.escape)
        result.registerFilter("safe", filter: Filters.safe)
        result.registerFilter("join", filter: Filters.join)
        result.registerFilter("filter", filter: Filters.filter)
        for (name, filter) in Filters.django(timeZone: templates.timeZone) {
            result.registerFilter(name) { value, arguments in try filter(value, arguments) }
        }
        for (name, filter) in templates.filters {
            result.registerFilter(name) { value, arguments in
                try filter(StencilValue.unwrap(value), arguments.map(StencilValue.unwrap))
            }
        }
        return result
    }
}
