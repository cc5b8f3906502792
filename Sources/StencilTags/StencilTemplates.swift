public import Dashboards
public import Foundation
public import SafeMarkup
public import TemplateSupport

/// Stencil templates that escape.
///
/// ```swift
/// let templates = try StencilTemplates(folder: "Templates", dashboards: mount)
/// let page = try templates.render("page.html", ["title": title, "chart": svg, "rows": rows])
/// ```
/// ```html
/// <h1>{{ title }}</h1> {{ chart }} {% plotly_app name="SimpleExample" ratio=0.3 %}
/// ```
/// Whatever `{{ }}` shows is escaped, also the result of a filter, unless it is `HTML` or `SVG`. The only way round
/// in a template is the filter `safe`. See the guide "Templates" for what differs from Stencil itself.
///
/// A value of this type holds the templates as they were when it was made, split into tags. It can be shared; each
/// rendering makes its own objects of Stencil's, which cannot.
public struct StencilTemplates: Sendable {
    /// A filter of one's own: `{{ value|name:argument,argument }}`. Its result is escaped unless it is `HTML` or
    /// `SVG`.
    public typealias Filter = @Sendable (_ value: Any?, _ arguments: [Any?]) throws -> Any?

    let sources: [String: StencilSource]
    let dashboards: DashboardMount?
    let filters: [String: Filter]
    let addresses: [String: String]
    let timeZone: TimeZone

    /// Reads and checks templates.
    ///
    /// - Parameters:
    ///   - templates: Texts by name. They take the place of the folder's templates of the same names.
    ///   - folder: The path of a folder whose `.html` and `.stencil` files are templates, also those in the folders in
    ///     it. Their names are their paths below the folder, such as `shared/base.html`. It is read now, never later.
    ///   - dashboards: The dashboards that `plotly_app` shows.
    ///   - addresses: The site's addresses by name, for `{% url "record" 5 %}`: `["record": "/records/{id}"]`.
    ///   - timeZone: That of the filter `date`.
    ///   - filters: Filters in addition to those of the guide.
    /// - Throws: `TemplateError` for a folder that cannot be read and for a template with a mistake in its syntax.
    /// - Complexity: O(*n*) in the size of the templates.
    public init(
        _ templates: [String: String] = [:], folder: String? = nil, dashboards: DashboardMount? = nil,
        addresses: [String: String] = [:], timeZone: TimeZone = .gmt, filters: [String: Filter] = [:]
    ) throws(TemplateError) {
        var texts = templates
        if let folder {
            let files = try TemplateFolder.texts(in: folder) { path in
                path.hasSuffix(".html") || path.hasSuffix(".stencil") ? path : nil
            }
            texts.merge(files) { given, _ in given }
        }
        var sources: [String: StencilSource] = [:]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            sources[name] = try StencilSource(text, name: name)
        }
        self.sources = sources
        self.dashboards = dashboards
        self.filters = filters
        self.addresses = addresses
        self.timeZone = timeZone

        let page = StencilPage(self)
        for name in sources.keys.sorted() {
            do { _ = try page.nodes(of: name) } catch { throw TemplateError(error) }
        }
    }

    /// Fills in a template.
    ///
    /// - Parameters:
    ///   - name: The template's name.
    ///   - values: What the template can name: text, numbers, `HTML`, `SVG`, `JSON`, optionals, values with
    ///     properties, and collections of these.
    ///   - visitor: For whom, as the request's context knows: the form token and the session are theirs.
    /// - Throws: `TemplateError` with the position of what failed.
    public func render(
        _ name: String, _ values: [String: Any?] = [:], for visitor: Visitor? = nil
    ) throws(TemplateError) -> HTML {
        let page = StencilPage(self, for: visitor)
        return try page.tags.finish(try output(of: name, values, on: page))
    }

    /// Fills in a template, also one whose tags show what stores hold: instances with their states, and initial
    /// arguments.
    ///
    /// - Throws: `TemplateError` as without `await`, and for an instance that there is not.
    public func render(
        _ name: String, _ values: [String: Any?] = [:], for visitor: Visitor? = nil
    ) async throws(TemplateError) -> HTML {
        let page = StencilPage(self, for: visitor)
        return try await page.tags.finish(try output(of: name, values, on: page))
    }

    private func output(of name: String, _ values: [String: Any?], on page: StencilPage) throws(TemplateError) -> String
    {
        do {
            return try page.render(name, values)
        } catch {
            throw TemplateError(error)
        }
    }
}
