import SafeMarkup
import Stencil
import TemplateSupport

// Stencil's own nodes keep finished markup as text, which would be escaped when `{{ block.super }}` shows it. They also
// forget an override after its first use, so that a block in a loop is overridden once.

/// `{% include "name" %}`, `{% include "name" values %}`, `{% include "name" with a=1 b=row.name only %}`.
struct IncludeNode: NodeType {
    let token: Token?
    private let name: any Resolvable
    private let values: (any Resolvable)?
    private let named: NamedValues
    private let isAlone: Bool
    private unowned let page: StencilPage

    init(_ parser: TokenParser, _ token: Token, page: StencilPage) throws {
        var words = token.components.dropFirst()
        guard let first = words.popFirst() else {
            throw TemplateSyntaxError("“include” takes the name of a template and, if wanted, values for it.")
        }
        self.token = token
        self.page = page
        name = try parser.compileFilter(first, containedIn: token)
        isAlone = words.last == "only"
        if isAlone { words.removeLast() }
        if words.first == "with" {
            named = try NamedValues(words.dropFirst(), parser, token)
            values = nil
        } else {
            guard words.count <= 1 else {
                throw TemplateSyntaxError("The values of “include” follow “with”: {% include \"name\" with a=1 %}.")
            }
            named = try NamedValues([], parser, token)
            values = try words.first.map { try parser.compileFilter($0, containedIn: token) }
        }
    }

    func render(_ context: Context) throws -> String {
        let values = try values?.resolve(context)
        guard values == nil || values is [String: Any] else {
            throw TemplateSyntaxError("The values of “include” must be a dictionary.")
        }
        let adding = (values as? [String: Any] ?? [:]).merging(try named.resolve(context)) { $1 }
        return try page.render(
            templateNamed: name.resolve(context), in: isAlone ? page.emptyContext : context, adding: adding)
    }
}

/// `{% extends "name" %}`.
struct ExtendsNode: NodeType {
    let token: Token?
    private let name: any Resolvable
    private let blocks: [BlockNode]
    private unowned let page: StencilPage

    init(_ parser: TokenParser, _ token: Token, page: StencilPage) throws {
        guard token.components.count == 2 else {
            throw TemplateSyntaxError("“extends” takes the name of a template.")
        }
        self.token = token
        self.page = page
        name = try parser.compileFilter(token.components[1], containedIn: token)
        let nodes = try parser.parse()
        guard !nodes.contains(where: { $0 is ExtendsNode }) else {
            throw TemplateSyntaxError("A template can extend one other only.")
        }
        blocks = nodes.compactMap { $0 as? BlockNode }
    }

    func render(_ context: Context) throws -> String {
        var overrides = context[BlockNode.overrides] as? [String: [BlockNode]] ?? [:]
        for block in blocks { overrides[block.name, default: []].append(block) }
        return try page.render(
            templateNamed: name.resolve(context), in: context, adding: [BlockNode.overrides: overrides])
    }
}

/// `{% block name %}…{% endblock %}`.
struct BlockNode: NodeType {
    /// The context's name for the blocks of extending templates by name, the most derived first.
    static let overrides = "block_overrides"

    let token: Token?
    let name: String
    private let nodes: [any NodeType]
    private unowned let page: StencilPage

    init(_ parser: TokenParser, _ token: Token, page: StencilPage) throws {
        guard token.components.count == 2 else { throw TemplateSyntaxError("“block” takes the name of the block.") }
        self.token = token
        self.page = page
        name = token.components[1]
        nodes = try parser.nodes(until: "endblock")
    }

    func render(_ context: Context) throws -> String {
        let markup = try renderMostDerived(context)
        page.finishedBlocks[name] = HTML(trusted: markup)
        return markup
    }

    private func renderMostDerived(_ context: Context) throws -> String {
        var overrides = context[Self.overrides] as? [String: [BlockNode]] ?? [:]
        guard let override = overrides[name]?.first else { return try renderNodes(nodes, context) }
        overrides[name]?.removeFirst()
        let parent = LazyValueWrapper(closure: { HTML(trusted: try renderMostDerived($0)) })
        let scope = BlockScope(page: page, parent: parent)
        return try context.push(dictionary: [Self.overrides: overrides, BlockScope.name: scope]) {
            try renderNodes(override.nodes, context)
        }
    }
}

/// What `block` names: `{{ block.super }}` is the block that is overridden, `{{ block.title }}` the block `title` once
/// more.
struct BlockScope: DynamicMemberLookup {
    static let name = "block"

    unowned let page: StencilPage
    let parent: LazyValueWrapper?

    subscript(dynamicMember name: String) -> Any? { name == "super" ? parent : page.finishedBlocks[name] }
}
