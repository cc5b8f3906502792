/// The two callbacks that show pages: one here for the contents, one in the browser for the title
/// (dash 4.4.1, `Dash._setup_pages`).
package enum PageCallbacks {
    static let location = "_pages_location"
    static let content = "_pages_content"
    static let store = "_pages_store"
    static let dummy = "_pages_dummy"

    /// Sets the window's title.
    package static let title: ClientsideFunction = .inline("function(data) { document.title = data.title; }")

    static func callbacks(of dashboard: Dashboard) -> [Callback] {
        let path = Property<String>(component: location, name: "pathname")
        let search = Property<String>(component: location, name: "search", default: "")
        let content = Property<Children>(component: content, name: "children")
        let store = Property<JSON>(component: store, name: "data")
        let dummy = Property<Children>(component: dummy, name: "children")
        // Registered on a copy without callbacks of its own: only these two are wanted.
        var router = Dashboard(dashboard.name, slug: dashboard.slug, title: dashboard.title) { Children() }
        router.callback(
            updating: content, store, from: path, search, Context(\.request), preventInitialCall: true,
            options: [.hidden]
        ) { path, search, request in
            let prefix = PageRegistry.current.prefix
            let inner = path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : path[...]
            let pageRequest = PageRequest(path: "/" + inner.trimmingSlashes, search: search, request: request)
            guard let (_, contents) = dashboard.page(at: inner) else {
                return (try dashboard.notFoundContents(for: pageRequest), ["title": .string(dashboard.title)])
            }
            return (
                try contents.layout(pageRequest), ["title": .string(contents.title ?? dashboard.title)]
            )
        }
        router.clientsideCallback(
            updating: dummy, from: store, preventInitialCall: true, options: [.hidden], run: title)
        return router.callbacks
    }
}

extension Dashboard {
    fileprivate func notFoundContents(for request: PageRequest) throws -> Children {
        if let notFoundLayout { return try notFoundLayout(request) }
        return Children(
            json: [
                "props": ["children": "404 - Page not found"], "type": "H1", "namespace": "dash_html_components",
            ], libraries: [])
    }

    /// The callbacks with those that show pages.
    var allCallbacks: [Callback] { pages.isEmpty ? callbacks : callbacks + PageCallbacks.callbacks(of: self) }

    /// The layouts of all pages, made with examples of their variables; `nil` for one that cannot be made so.
    func exampleLayouts() -> [Children?] {
        orderedPages.map { page in
            try? page.contents(page.examples)?.layout(
                PageRequest(path: "/" + page.examplePath, search: "", request: DashboardRequest()))
        }
    }
}

extension StringProtocol {
    fileprivate var trimmingSlashes: String {
        split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/")
    }
}
