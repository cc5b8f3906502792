package import Dashboards
package import SafeMarkup

/// What the tags of one page have in common, while it is rendered.
package final class TagPage {
    private let mount: DashboardMount?
    /// For whom the page is rendered, if that was said.
    package let visitor: Visitor?
    private var placeholders = Placeholders()
    private var pending: [Pending] = []
    private var headers: [Int] = []
    private var hasFooter = false
    /// The place after the first frame that the script of the footer looks after.
    private var script: Int?

    private struct Pending {
        let number: Int
        let tag: String
        let position: TemplateError.Position?
        let html: @Sendable () async throws(TagError) -> HTML
    }

    package init(in mount: DashboardMount?, for visitor: Visitor?) {
        self.mount = mount
        self.visitor = visitor
    }

    /// What to write where the markup shall be.
    package func placeholder(for html: HTML) -> String { placeholders.add(html) }

    /// What a tag shows: markup, or what stands for it until the page is finished.
    ///
    /// - Parameters:
    ///   - arguments: Names that have been checked, and values of any type.
    ///   - position: Where the tag is, for errors that are only found when the page is finished.
    package func html(
        of tag: DashboardTag, _ arguments: [(name: String, value: Any?)], at position: TemplateError.Position?
    ) throws(TagError) -> HTML {
        guard let mount else {
            throw TagError("“\(tag.name)” needs dashboards: make these templates with `dashboards:`.")
        }
        switch try tag.content(TagArguments(arguments, for: visitor), mount) {
        case .html(let html, let usesScript):
            return html + scriptPlace(usesScript)
        case .later(let html, let usesScript):
            let place = placeholders.reserve()
            pending.append(Pending(number: place.number, tag: tag.name, position: position, html: html))
            return HTML(trusted: place.text) + scriptPlace(usesScript)
        case .header:
            let place = placeholders.reserve()
            headers.append(place.number)
            return HTML(trusted: place.text)
        case .footer:
            hasFooter = true
            return mount.footer
        }
    }

    /// The script follows the first frame that needs it, unless there turns out to be a footer.
    private func scriptPlace(_ isNeeded: Bool) -> HTML {
        guard isNeeded, script == nil else { return HTML() }
        let place = placeholders.reserve()
        script = place.number
        return HTML(trusted: place.text)
    }

    /// The page, given what the engine wrote.
    ///
    /// - Throws: ``TemplateError`` for a tag whose dashboard must be asked for, which takes `await`.
    package func finish(_ output: String) throws(TemplateError) -> HTML {
        if let first = pending.first {
            throw TemplateError(
                "“\(first.tag)” shows what a store holds: render the template with `await`.", at: first.position)
        }
        return finished(output)
    }

    /// The page, given what the engine wrote, after stores have been asked.
    package func finish(_ output: String) async throws(TemplateError) -> HTML {
        for tag in pending {
            do throws(TagError) {
                placeholders.fill(tag.number, with: try await tag.html())
            } catch {
                throw TemplateError(error.description, at: tag.position)
            }
        }
        return finished(output)
    }

    private func finished(_ output: String) -> HTML {
        if let mount {
            if script != nil { for number in headers { placeholders.fill(number, with: mount.header) } }
            if let script, !hasFooter { placeholders.fill(script, with: mount.footer) }
        }
        return HTML(trusted: placeholders.filled(in: output))
    }
}
