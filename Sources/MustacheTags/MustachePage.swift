import Mustache
import SafeMarkup
import TemplateSupport

/// One rendering: turns values into what the engine understands, keeps markup out of its hands, and remembers what went
/// wrong, because the engine has no errors.
final class MustachePage {
    private let templates: MustacheTemplates
    private var placeholders = Placeholders()
    private let stack = StackGuard()
    private var error: TemplateError?

    init(_ templates: MustacheTemplates) { self.templates = templates }

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
    func tag(named name: String) -> MustacheLambda? {
        guard let tag = Self.tags[name] else { return nil }
        // What the engine gets is not a `String`: it would read that as a template.
        return MustacheLambda { (text: String) -> Any? in self.show(tag, argumentText: text) }
    }

    private static let tags = Dictionary(uniqueKeysWithValues: DashboardTag.all.map { ($0.name, $0) })

    private func show(_ tag: DashboardTag, argumentText: String) -> HTML {
        do throws(TagError) {
            let arguments = try TagArgumentParser.arguments(in: argumentText)
            try tag.check(arguments.lazy.map(\.name))
            return try tag.html(arguments, in: templates.dashboards)
        } catch {
            let positions = templates.sources.values.compactMap {
                $0.position(ofSection: tag.name, content: argumentText)
            }
            fail(error.description, at: positions.min { $0.description < $1.description })
            return HTML()
        }
    }

    /// What stands for markup until the page is finished.
    func placeholder(for html: HTML) -> String { placeholders.add(html) }

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
        return HTML(trusted: placeholders.filled(in: output))
    }
}
