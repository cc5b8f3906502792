import Dashboards
import Mustache
import SafeMarkup
import TemplateSupport

/// One rendering: turns values into what the engine understands, keeps markup out of its hands, and remembers what went
/// wrong, because the engine has no errors.
final class MustachePage {
    private let templates: MustacheTemplates
    private let tags: TagPage
    private let stack = StackGuard()
    private var error: TemplateError?

    /// The values of the page.
    private let values: [String: Any?]

    init(_ templates: MustacheTemplates, values: [String: Any?], for visitor: Visitor?) {
        self.templates = templates
        self.values = values
        tags = TagPage(in: templates.dashboards, for: visitor)
    }

    /// What to give to the engine for a value; `nil` for nothing.
    func value(_ value: Any?) -> Any? {
        // After an error there is nothing more to show, so that the engine comes to an end soon.
        guard error == nil, !stack.isNearEnd else {
            fail(StackGuard.reason)
            return nil
        }
        return switch TemplateValue(value) {
        case .nothing: nil
        case .markup(let html): MustacheMarkup(html: html, page: self)
        case .scalar(let scalar): scalar
        case .list(let list): MustacheList(list: list, page: self)
        case .object(let object):
            !object.isDictionary && Self.isKnownToEngine(object.base)
                ? object.base : MustacheObject(object: object, page: self)
        }
    }

    private static func isKnownToEngine(_ value: Any) -> Bool {
        value is MustacheLambda || value is MustacheTemplate || value is any MustacheCustomRenderable
            || value is any MustacheCustomRepresentation || value is any MustacheParent
    }

    /// The section that shows dashboards, if there is one of that name.
    ///
    /// - Parameter object: The values among which its arguments are looked up first; those of the page come next.
    func tag(named name: String, in object: TemplateObject) -> MustacheLambda? {
        guard let tag = Self.known[name] else { return nil }
        // What the engine gets is not a `String`: it would read that as a template.
        return MustacheLambda { (text: String) -> Any? in self.show(tag, argumentText: text, in: object) }
    }

    /// `{{csrf_token}}`: the hidden field of the visitor's form token, unless the page has a value of that name.
    func formField(named name: String) -> Any? {
        guard name == FormToken.fieldName, values[name] == nil else { return nil }
        return value(tags.visitor?.formToken?.field)
    }

    private func member(_ name: String, of object: TemplateObject) -> Any? {
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first, let start = object.member(first) ?? values[first] ?? nil else { return nil }
        return parts.dropFirst().reduce(start as Any?) { value, part in
            if case .object(let object) = TemplateValue(value) { object.member(part) } else { nil }
        }
    }

    private static let known = Dictionary(uniqueKeysWithValues: DashboardTag.all.map { ($0.name, $0) })

    private func show(_ tag: DashboardTag, argumentText: String, in object: TemplateObject) -> HTML {
        do throws(TagError) {
            let arguments = try TagArgumentParser.arguments(in: argumentText) { member($0, of: object) }
            try tag.check(arguments.lazy.map(\.name))
            return try tags.html(of: tag, arguments, at: position(of: tag, argumentText))
        } catch {
            fail(error.description, at: position(of: tag, argumentText))
            return HTML()
        }
    }

    private func position(of tag: DashboardTag, _ argumentText: String) -> TemplateError.Position? {
        let positions = templates.sources.values.compactMap { $0.position(ofSection: tag.name, content: argumentText) }
        return positions.min { $0.description < $1.description }
    }

    /// What stands for markup until the page is finished: the engine lets nothing through `{{ }}` unescaped but
    /// templates, and it would take a picture of half a megabyte apart character by character to make one.
    func placeholder(for html: HTML) -> String { tags.placeholder(for: html) }

    /// What `body` makes of a value with parts; nothing if the value has no text, which is an error of the page.
    func text(_ body: () throws(NoTextError) -> String) -> String {
        do throws(NoTextError) {
            return try body()
        } catch {
            fail(error.description)
            return ""
        }
    }

    private func fail(_ reason: String, at position: TemplateError.Position? = nil) {
        error = error ?? TemplateError(reason, at: position)
    }

    /// The page, given what the engine wrote.
    func finish(_ output: String) throws(TemplateError) -> HTML {
        if let error { throw error }
        return try tags.finish(output)
    }

    /// The page, given what the engine wrote, after stores have been asked.
    func finish(_ output: String) async throws(TemplateError) -> HTML {
        if let error { throw error }
        return try await tags.finish(output)
    }
}
