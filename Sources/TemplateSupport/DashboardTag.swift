package import Dashboards
package import SafeMarkup

/// A tag that shows dashboards in a template. Each engine has its own way of writing it; name, parameters and result are
/// the same.
package struct DashboardTag: Sendable {
    /// The name, as in django-plotly-dash.
    package let name: String
    private let parameters: [String]
    private let content: @Sendable (TagArguments, DashboardMount) throws(TagError) -> HTML

    init(
        _ name: String, parameters: [String],
        content: @escaping @Sendable (TagArguments, DashboardMount) throws(TagError) -> HTML
    ) {
        self.name = name
        self.parameters = parameters
        self.content = content
    }

    /// Every tag.
    package static let all: [DashboardTag] = [.app]

    /// Checks the names of arguments, before there are values.
    package func check(_ names: some Sequence<String>) throws(TagError) {
        var seen: Set<String> = []
        for name in names {
            guard parameters.contains(name) else {
                let known = parameters.map { "“\($0)”" }.joined(separator: ", ")
                throw TagError("“\(self.name)” has no argument “\(name)”; it has \(known).")
            }
            guard seen.insert(name).inserted else { throw TagError("The argument “\(name)” is given twice.") }
        }
    }

    /// What the tag shows.
    ///
    /// - Parameter arguments: Names that have been checked, and values of any type.
    package func html(_ arguments: [(name: String, value: Any?)], in mount: DashboardMount?) throws(TagError) -> HTML {
        guard let mount else {
            throw TagError("“\(name)” needs dashboards: make these templates with `dashboards:`.")
        }
        return try content(TagArguments(arguments), mount)
    }
}

/// Why a tag cannot be shown. The engine that meets it adds the position.
package struct TagError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
