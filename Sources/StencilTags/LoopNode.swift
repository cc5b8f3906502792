import Stencil
import TemplateSupport

/// `{% for x in list %}…{% empty %}…{% endfor %}`, as Django has it: also `for key, value in dictionary`, `reversed`, and
/// all that `forloop` tells there. From Stencil it has `where`, ranges such as `1...3`, labels, `break` and `continue`.
struct LoopNode: NodeType {
    let token: Token?
    private let label: String?
    private let names: [String]
    private let values: any Resolvable
    private let isReversed: Bool
    private let condition: Condition?
    private let nodes: [any NodeType]
    private let emptyNodes: [any NodeType]

    init(_ parser: TokenParser, _ token: Token) throws {
        var words = token.components
        label = words[0].hasSuffix(":") ? String(words.removeFirst().dropLast()) : nil
        guard let separator = words.firstIndex(of: "in"), separator > 1, words.count > separator + 1 else {
            throw TemplateSyntaxError(
                "“for” is written as in {% for x in list %} or {% for key, value in dictionary %}.")
        }
        let names = words[1..<separator].joined(separator: " ").split(separator: ",").map {
            $0.filter { $0 != " " }
        }
        var rest = words[(separator + 2)...]
        isReversed = rest.first == "reversed"
        if isReversed { rest.removeFirst() }
        if rest.first == "where", rest.count > 1 {
            condition = try Condition(rest.dropFirst(), parser, token)
            rest = []
        } else {
            condition = nil
        }
        guard rest.isEmpty else {
            throw TemplateSyntaxError("“\(rest.joined(separator: " "))” is not expected at the end of “for”.")
        }
        self.token = token
        self.names = names
        values = try parser.compileResolvable(words[separator + 1], containedIn: token)
        nodes = try parser.parse(until(["endfor", "empty"]))
        guard let end = parser.nextToken() else { throw TemplateSyntaxError("“endfor” was not found.") }
        emptyNodes = end.components.first == "empty" ? try parser.nodes(until: "endfor") : []
    }

    func render(_ context: Context) throws -> String {
        var values = try Self.elements(self.values.resolve(context))
        if let condition {
            values = try values.filter { value in
                try context.push(dictionary: variables(value)) { try condition.isTrue(context) }
            }
        }
        if values.isEmpty { return try context.push { try renderNodes(emptyNodes, context) } }
        if isReversed { values.reverse() }

        let parent = context[Self.loop] as? [String: Any]
        let outer = parent?.filter { ($1 as? [String: Any])?["label"] != nil } ?? [:]
        let count = values.count
        var result = ""
        for (index, value) in values.enumerated() {
            var loop: [String: Any] = [
                "first": index == 0, "last": index == count - 1, "counter": index + 1, "counter0": index,
                "revcounter": count - index, "revcounter0": count - index - 1, "length": count,
            ]
            if let parent { loop["parentloop"] = parent }
            if let label {
                loop["label"] = label
                loop[label] = loop
            }
            loop.merge(outer) { own, _ in own }

            var isOver = false
            result += try context.push(dictionary: [Self.loop: loop]) {
                defer {
                    // One that continues an outer loop ends this one.
                    if let continued = context[Self.continueMark] as? String {
                        isOver = continued != label || label == nil
                    } else {
                        isOver = context[Self.breakMark] != nil
                    }
                }
                return try context.push(dictionary: variables(value)) { try renderNodes(nodes, context) }
            }
            if isOver { break }
        }
        return result
    }

    private static let loop = "forloop"
    // What Stencil's `break` and `continue` leave in the context.
    private static let breakMark = "_internal_forloop_break", continueMark = "_internal_forloop_continue"

    private func variables(_ value: Any) throws -> [String: Any] {
        guard names.count > 1 else { return [names[0]: value] }
        let parts: [Any]
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .tuple {
            parts = mirror.children.map(\.value)
        } else if case .list(let list) = TemplateValue(StencilValue.unwrap(value)) {
            parts = list.elements
        } else {
            parts = [value]
        }
        guard parts.count >= names.count else {
            throw TemplateSyntaxError("“for” has \(names.count) names for an element of \(parts.count).")
        }
        let pairs = zip(names, parts).compactMap { name, part in
            name == "_" ? nil : StencilValue.wrap(part).map { (name, $0) }
        }
        return Dictionary(pairs) { $1 }
    }

    private static func elements(_ value: Any?) throws -> [Any] {
        switch value {
        case nil: []
        case let array as [Any]: array
        case let dictionary as [String: Any]: dictionary.sorted { $0.key < $1.key }.map { $0 as Any }
        case let text as String: text.map { String($0) }
        case let value?:
            switch TemplateValue(value) {
            case .list(let list): list.elements.map { StencilValue.wrap($0) as Any }
            case .object(let object): object.properties
            default: throw TemplateSyntaxError("“for” needs a list, but this is “\(value)”.")
            }
        }
    }
}
