import Dashboards
import SafeMarkup

/// A tag that shows dashboards in a template. Each engine has its own way of writing it; name, parameters and result are
/// the same.
package struct DashboardTag: Sendable {
    /// The name, as in django-plotly-dash.
    package let name: String
    private let parameters: [String]
    let content: @Sendable (TagArguments, DashboardMount) throws(TagError) -> Content

    /// What a tag shows.
    enum Content: Sendable {
        /// Markup.
        ///
        /// - Parameter usesScript: Whether it is a frame that the script of the footer looks after.
        case html(HTML, usesScript: Bool = false)
        /// What must be asked for first, such as an instance that is in a store.
        case later(@Sendable () async throws(TagError) -> HTML, usesScript: Bool)
        /// What the whole page decides.
        case header, footer
    }

    init(
        _ name: String, parameters: [String] = [],
        content: @escaping @Sendable (TagArguments, DashboardMount) throws(TagError) -> Content
    ) {
        self.name = name
        self.parameters = parameters
        self.content = content
    }

    /// Every tag.
    package static let all: [DashboardTag] = [
        .app, .bootstrapApp, .direct, .header, .footer, .messagePipe, .identifier, .classNames,
    ]

    /// Checks the names of arguments, before there are values.
    package func check(_ names: some Sequence<String>) throws(TagError) {
        var seen: Set<String> = []
        for name in names {
            guard parameters.contains(name) else {
                let known = parameters.map { "“\($0)”" }.joined(separator: ", ")
                throw TagError("“\(self.name)” has no argument “\(name)”; it has \(known.isEmpty ? "none" : known).")
            }
            guard seen.insert(name).inserted else { throw TagError("The argument “\(name)” is given twice.") }
        }
    }
}

/// Why a tag cannot be shown. The engine that meets it adds the position.
package struct TagError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
