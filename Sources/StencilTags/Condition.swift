import Stencil
import TemplateSupport

/// What stands after `if`, `elif` and `where`: Django's operators, with its order of them and its idea of what is true.
///
/// From the weakest: `or`, `and`, `not`, then `==`, `!=`, `<`, `>`, `<=`, `>=`, `in`, `not in`, `is`, `is not`.
/// Parentheses are taken too.
struct Condition {
    private let root: Term

    private indirect enum Term {
        case value(any Resolvable)
        case constant(Any?)
        case not(Term)
        case and(Term, Term)
        case or(Term, Term)
        case comparison(Term, Comparison, Term, isNegated: Bool)
    }

    private enum Comparison: String {
        case equal = "==", less = "<", greater = ">", atMost = "<=", atLeast = ">=", within = "in", identical = "is"
    }

    init(_ words: some Sequence<String>, _ parser: TokenParser, _ token: Token) throws {
        var reader = Reader(words: Self.separatingParentheses(words), parser: parser, token: token)
        root = try reader.disjunction()
        if let rest = reader.words.first { throw TemplateSyntaxError("“\(rest)” is not expected in the condition.") }
    }

    private static func separatingParentheses(_ words: some Sequence<String>) -> [String] {
        words.flatMap { word in
            let opening = word.prefix { $0 == "(" }
            var middle = word.dropFirst(opening.count)
            var closing: [String] = []
            while middle.last == ")", !middle.hasPrefix("\""), !middle.hasPrefix("'") {
                middle.removeLast()
                closing.append(")")
            }
            return opening.map(String.init) + (middle.isEmpty ? [] : [String(middle)]) + closing
        }
    }

    func isTrue(_ context: Context) throws -> Bool { try Self.isTrue(root, context) }

    // MARK: Reading

    private struct Reader {
        var words: [String]
        let parser: TokenParser
        let token: Token

        init(words: [String], parser: TokenParser, token: Token) {
            self.words = words.reversed()
            self.parser = parser
            self.token = token
        }

        private mutating func take(_ word: String) -> Bool {
            guard words.last == word else { return false }
            words.removeLast()
            return true
        }

        mutating func disjunction() throws -> Term {
            var term = try conjunction()
            while take("or") { term = .or(term, try conjunction()) }
            return term
        }

        private mutating func conjunction() throws -> Term {
            var term = try negation()
            while take("and") { term = .and(term, try negation()) }
            return term
        }

        private mutating func negation() throws -> Term { take("not") ? .not(try negation()) : try comparison() }

        private mutating func comparison() throws -> Term {
            var term = try operand()
            while let (comparison, isNegated) = comparisonSign() {
                term = .comparison(term, comparison, try operand(), isNegated: isNegated)
            }
            return term
        }

        private mutating func comparisonSign() -> (Comparison, isNegated: Bool)? {
            if take("!=") { return (.equal, true) }
            if words.last == "not", words.dropLast().last == "in" {
                words.removeLast(2)
                return (.within, true)
            }
            guard let word = words.last, let comparison = Comparison(rawValue: word) else { return nil }
            words.removeLast()
            return (comparison, comparison == .identical && take("not"))
        }

        private mutating func operand() throws -> Term {
            if take("(") {
                let term = try disjunction()
                guard take(")") else { throw TemplateSyntaxError("A “)” is missing in the condition.") }
                return term
            }
            guard let word = words.popLast(), word != ")" else {
                throw TemplateSyntaxError("The condition is not finished.")
            }
            return switch word {
            case "None": .constant(nil)
            case "True": .constant(true)
            case "False": .constant(false)
            case "and", "or", "not", "in", "is", "==", "!=", "<", ">", "<=", ">=":
                throw TemplateSyntaxError("A value is missing before “\(word)”.")
            default: .value(try parser.compileFilter(word, containedIn: token))
            }
        }
    }

    // MARK: Evaluating

    private static func isTrue(_ term: Term, _ context: Context) throws -> Bool {
        switch term {
        case .value, .constant: return TemplateValue(try value(term, context)).isTrue
        case .not(let term): return try !isTrue(term, context)
        case .and(let left, let right): return try isTrue(left, context) && isTrue(right, context)
        case .or(let left, let right): return try isTrue(left, context) || isTrue(right, context)
        case .comparison(let left, let comparison, let right, let isNegated):
            let left = TemplateValue(try value(left, context)), right = TemplateValue(try value(right, context))
            let holds =
                switch comparison {
                case .equal, .identical: left.isEqual(to: right)
                case .less: left.isLess(than: right) ?? false
                case .greater: right.isLess(than: left) ?? false
                case .atMost: right.isLess(than: left).map { !$0 } ?? false
                case .atLeast: left.isLess(than: right).map { !$0 } ?? false
                case .within: right.contains(left)
                }
            return holds != isNegated
        }
    }

    private static func value(_ term: Term, _ context: Context) throws -> Any? {
        switch term {
        case .value(let resolvable): StencilValue.unwrap(try resolvable.resolve(context))
        case .constant(let value): value
        default: try isTrue(term, context)
        }
    }
}

/// `{% if %}…{% elif %}…{% else %}…{% endif %}`.
struct IfNode: NodeType {
    let token: Token?
    private var branches: [(condition: Condition?, nodes: [any NodeType])] = []

    init(_ parser: TokenParser, _ token: Token) throws {
        self.token = token
        var current = token
        while true {
            let isElse = current.components[0] == "else"
            let condition = isElse ? nil : try Condition(current.components.dropFirst(), parser, current)
            let nodes = try parser.parse(until(["elif", "else", "endif"]))
            branches.append((condition, nodes))
            guard let next = parser.nextToken() else { throw TemplateSyntaxError("“endif” was not found.") }
            if next.components[0] == "endif" { return }
            guard !isElse else { throw TemplateSyntaxError("“\(next.components[0])” cannot follow “else”.") }
            current = next
        }
    }

    func render(_ context: Context) throws -> String {
        for (condition, nodes) in branches where try condition?.isTrue(context) ?? true {
            return try context.push { try renderNodes(nodes, context) }
        }
        return ""
    }
}
