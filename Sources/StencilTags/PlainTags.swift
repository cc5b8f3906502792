import Dashboards
import Foundation
import SafeMarkup
import Stencil
import TemplateSupport

/// Tags without a state of their own.
enum PlainTags {
    /// `{% now "d MMMM yyyy" %}`: the time, which Stencil lacks on Linux and does not escape elsewhere.
    static func now(_ parser: TokenParser, _ token: Token) throws -> any NodeType {
        guard token.components.count <= 2 else { throw TemplateSyntaxError("“now” takes the format of the time.") }
        let format = token.components.count == 2 ? token.components[1] : "\"yyyy-MM-dd 'at' HH:mm\""
        let resolvable = try parser.compileFilter(format, containedIn: token)
        return SimpleNode(token: token) { context in
            guard let format = try resolvable.resolve(context) as? String else {
                throw TemplateSyntaxError("The format of “now” must be a text.")
            }
            let formatter = DateFormatter()
            formatter.dateFormat = format
            return HTML(text: formatter.string(from: Date())).markup
        }
    }

    /// `{% load plotly_dash %}`, which Django's templates need to have the tags; here they are always there.
    static func load(_ parser: TokenParser, _ token: Token) throws -> any NodeType {
        let libraries = token.components.dropFirst()
        if let unknown = libraries.first(where: { !["plotly_dash", "static"].contains($0) }) {
            throw TemplateSyntaxError(
                "There is no library “\(unknown)”; there are “plotly_dash” and “static”, whose tags need no “load”.")
        }
        return SimpleNode(token: token) { _ in "" }
    }

    /// `{% csrf_token %}`: a hidden field with the value `csrf_token`, or else with the token of the visitor; nothing where
    /// there is neither.
    static func csrfToken(_ token: Token, of visitor: Visitor?) -> any NodeType {
        SimpleNode(token: token) { context in
            let given = try TemplateValue(StencilValue.unwrap(context[FormToken.fieldName])).text
            return given.isEmpty ? visitor?.formToken?.field.markup ?? "" : FormToken.field(value: given).markup
        }
    }
}
