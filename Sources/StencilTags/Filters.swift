import SafeMarkup
import Stencil
import TemplateSupport

/// Filters that make markup, and those of Stencil that would lose it.
enum Filters {
    /// Text as markup that shows it; markup as it is.
    static func escape(_ value: Any?) throws -> Any? {
        let value = TemplateValue(value)
        if case .nothing = value { return nil }
        return try value.html
    }

    /// Text as markup: the author of the template vouches for it.
    static func safe(_ value: Any?) throws -> Any? {
        let value = TemplateValue(value)
        return switch value {
        case .nothing: nil
        case .scalar, .object: HTML(trusted: try value.text)
        case .markup, .list: try value.html
        }
    }

    /// The elements with text between them; markup if there is markup among them.
    static func join(_ value: Any?, _ arguments: [Any?]) throws -> Any? {
        guard arguments.count < 2 else { throw TemplateSyntaxError("“join” takes one text to put between elements.") }
        guard case .list(let list) = TemplateValue(value) else { return value }
        let values = list.elements.map { TemplateValue($0) }
        let separator = TemplateValue(arguments.first ?? nil)
        guard values.contains(where: \.isMarkup) else {
            return try values.map { try $0.text }.joined(separator: separator.text)
        }
        return try values.html(separator: separator.html) { try $0.html }
    }

    /// Filters whose names are only known when the page is rendered. `safe` is not among them: it must be seen in the
    /// template.
    static func filter(_ value: Any?, _ arguments: [Any?], _ context: Context) throws -> Any? {
        guard arguments.count == 1, let filters = arguments[0] as? String, !filters.contains("safe") else {
            throw TemplateSyntaxError("“filter” takes the name of a filter, which cannot be “safe”.")
        }
        guard let value else { return nil }
        let expression = try context.environment.compileFilter("$0|\(filters)")
        return try context.push(dictionary: ["$0": value]) { try expression.resolve(context) }
    }
}
