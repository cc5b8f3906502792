public import Dashboards
import Mustache
public import SafeMarkup
public import TemplateSupport

/// Mustache templates that escape.
///
/// ```swift
/// let templates = try MustacheTemplates(folder: "Templates", dashboards: mount)
/// let page = try templates.render("page", ["title": title, "chart": svg, "rows": rows])
/// ```
/// ```html
/// <h1>{{title}}</h1> {{chart}} {{#plotly_app}}name="SimpleExample" ratio=0.3{{/plotly_app}}
/// ```
/// Whatever `{{ }}` shows is escaped unless it is `HTML` or `SVG`, which pass in `{{{ }}}` too. The only way round in
/// a template is `{{{ }}}` or `{{& }}`. See the guide "Templates" for what differs from swift-mustache itself.
public struct MustacheTemplates: Sendable {
    private let library: MustacheLibrary
    let sources: [String: MustacheSource]
    let dashboards: DashboardMount?

    /// Reads and checks templates.
    ///
    /// - Parameters:
    ///   - templates: Texts by name. They take the place of the folder's templates of the same names.
    ///   - folder: The path of a folder whose `.mustache` files are templates, also those in the folders in it. Their
    ///     names are their paths below the folder without the ending, such as `shared/header`. It is read now, never
    ///     later.
    ///   - dashboards: The dashboards that `plotly_app` shows.
    /// - Throws: `TemplateError` for a folder that cannot be read, for a template with a mistake in its syntax or with
    ///   a content type of its own, and for a partial that there is not.
    /// - Complexity: O(*n*) in the size of the templates.
    public init(
        _ templates: [String: String] = [:], folder: String? = nil, dashboards: DashboardMount? = nil
    ) throws(TemplateError) {
        var texts = templates
        if let folder {
            let ending = ".mustache"
            let files = try TemplateFolder.texts(in: folder) { path in
                path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : nil
            }
            texts.merge(files) { given, _ in given }
        }
        var sources: [String: MustacheSource] = [:]
        var parsed: [String: MustacheTemplate] = [:]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            let source = try MustacheSource(text, name: name)
            parsed[name] = try source.parsed()
            try source.checkPartials(among: texts.keys)
            sources[name] = source
        }
        library = MustacheLibrary(templates: parsed)
        self.sources = sources
        self.dashboards = dashboards
    }

    /// Fills in a template.
    ///
    /// - Parameters:
    ///   - name: The template's name.
    ///   - values: What the template can name: text, numbers, `HTML`, `SVG`, `JSON`, optionals, values with
    ///     properties, and collections of these.
    ///   - visitor: For whom, as the request's context knows: the form token and the session are theirs.
    /// - Throws: `TemplateError` for a name that no template has, for a tag with wrong arguments, and for a value with
    ///   parts where text is wanted.
    public func render(
        _ name: String, _ values: [String: Any?] = [:], for visitor: Visitor? = nil
    ) throws(TemplateError) -> HTML {
        let page = MustachePage(self, values: values, for: visitor)
        return try page.finish(try output(of: name, values, on: page))
    }

    /// Fills in a template, also one whose tags show what stores hold: instances with their states, and initial
    /// arguments.
    ///
    /// - Throws: `TemplateError` as without `await`, and for an instance that there is not.
    public func render(
        _ name: String, _ values: [String: Any?] = [:], for visitor: Visitor? = nil
    ) async throws(TemplateError) -> HTML {
        let page = MustachePage(self, values: values, for: visitor)
        return try await page.finish(try output(of: name, values, on: page))
    }

    private func output(of name: String, _ values: [String: Any?], on page: MustachePage) throws(TemplateError)
        -> String
    {
        guard let output = library.render(page.value(values) as Any, withTemplate: name) else {
            throw TemplateError(TemplateError.noTemplate(named: name, among: sources.keys))
        }
        return output
    }
}
