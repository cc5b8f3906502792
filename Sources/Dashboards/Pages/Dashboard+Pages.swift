extension Dashboard {
    /// Adds a page.
    ///
    /// ```swift
    /// let report = PagePath<String, Int>("/report/<kind>/<year>")
    /// var app = Dashboard("Site") {
    ///     Nav { Link("Home", href: PageRegistry.current.prefix); Link("Sales", href: report.address("sales", 2024)) }
    ///     PageContainer()
    /// }
    /// app.page("/", name: "Home") { H1("Welcome") }
    /// app.page(report, title: .from { kind, year in "\(kind) in \(year)" }) { request, kind, year in
    ///     H1("\(kind) in \(year)")
    ///     if request.query("details", as: Bool.self) ?? false { Details(…) }
    /// }
    /// ```
    ///
    /// The dashboard's own layout is around all pages and holds a ``PageContainer`` for them. Paths are compared in the
    /// order of ``menu``. Where none fits, ``notFound(layout:)`` is shown. A page's layout is made when somebody comes to
    /// it, and once with examples of its variables to learn of its components; it must be quick. What takes time comes by
    /// a callback.
    ///
    /// - Parameters:
    ///   - path: Its path below the dashboard's address.
    ///   - name: What menus call it; made from the path unless given.
    ///   - title: The title of the browser's window; the dashboard's unless given.
    ///   - description: For search engines and previews.
    ///   - image: A picture for previews: an address, or the name of a file among the assets.
    ///   - order: Its place among the pages: those with a number come first.
    ///   - redirects: Other paths from which browsers are sent here; their variables, if any, are the page's own.
    ///   - layout: Its components.
    public mutating func page<each Variable: PageVariable>(
        _ path: PagePath<repeat each Variable>, name: String? = nil, title: PageText<repeat each Variable>? = nil,
        description: PageText<repeat each Variable>? = nil, image: String? = nil, order: Int? = nil,
        redirectedFrom redirects: [String] = [],
        @LayoutBuilder layout: @escaping @Sendable (PageRequest, repeat each Variable) throws -> Children
    ) {
        let examples = PagePath<repeat each Variable>.examples
        addPage(
            Page(
                template: path.template, name: name ?? Self.name(of: path.template), fixedTitle: title?.fixed,
                image: image,
                order: order, redirects: redirects.map(PageTemplate.init),
                variableCount: PagePath<repeat each Variable>.variableCount,
                examplePath: path.template.path(with: examples), examples: examples
            ) { texts in
                guard let values = PagePath<repeat each Variable>.values(of: texts) else { return nil }
                return Page.Contents(
                    title: title?.make(repeat each values), description: description?.make(repeat each values)
                ) { request in
                    try layout(request, repeat each values)
                }
            })
    }

    /// Adds a page whose layout needs nothing but the path.
    ///
    /// See `page(_:name:title:description:image:order:redirectedFrom:layout:)`.
    public mutating func page<each Variable: PageVariable>(
        _ path: PagePath<repeat each Variable>, name: String? = nil, title: PageText<repeat each Variable>? = nil,
        description: PageText<repeat each Variable>? = nil, image: String? = nil, order: Int? = nil,
        redirectedFrom redirects: [String] = [],
        @LayoutBuilder layout: @escaping @Sendable (repeat each Variable) throws -> Children
    ) {
        page(
            path, name: name, title: title, description: description, image: image, order: order,
            redirectedFrom: redirects
        ) { (_: PageRequest, variable: repeat each Variable) in
            try layout(repeat each variable)
        }
    }

    /// Adds a page of a path without variables.
    ///
    /// See `page(_:name:title:description:image:order:redirectedFrom:layout:)`.
    public mutating func page(
        _ path: String, name: String? = nil, title: String? = nil, description: String? = nil, image: String? = nil,
        order: Int? = nil, redirectedFrom redirects: [String] = [],
        @LayoutBuilder layout: @escaping @Sendable () throws -> Children
    ) {
        addPage(
            Page(
                template: PageTemplate(path), name: name ?? Self.name(of: PageTemplate(path)), fixedTitle: title,
                image: image, order: order, redirects: redirects.map(PageTemplate.init), variableCount: 0,
                examplePath: PageTemplate(path).path(with: []), examples: []
            ) { _ in
                Page.Contents(title: title, description: description) { _ in try layout() }
            })
    }

    /// What is shown for a path that no page has: the sentence “404 - Page not found” unless set.
    public mutating func notFound(@LayoutBuilder layout: @escaping @Sendable (PageRequest) throws -> Children) {
        notFoundLayout = layout
    }

    /// The pages as menus show them, with addresses below the server's root; see ``PageRegistry/current`` for those of the
    /// dashboard that is being shown.
    public var menu: PageRegistry { PageRegistry(pages: orderedPages) }

    /// The pages in the order of menus: by their numbers, then as they were added. Where none has a number, `/` is first.
    var orderedPages: [Page] {
        let hasOrder = pages.contains { $0.order != nil }
        let rank = { (page: Page) in page.order ?? (!hasOrder && page.template.parts.isEmpty ? 0 : Int.max) }
        return pages.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(
            \.element)
    }

    /// The page of a path below the dashboard's address.
    func page(at path: some StringProtocol) -> (page: Page, contents: Page.Contents)? {
        for page in orderedPages {
            if let texts = page.template.match(path), let contents = page.contents(texts) { return (page, contents) }
        }
        return nil
    }

    /// Where a path leads that is another's now.
    func redirection(of path: some StringProtocol) -> String? {
        for page in orderedPages {
            for redirect in page.redirects {
                guard let texts = redirect.match(path) else { continue }
                let values = Dictionary(zip(redirect.variables, texts)) { $1 }
                return page.template.path(
                    with: zip(page.template.variables, page.examples).map { values[$0] ?? $1 })
            }
        }
        return nil
    }

    /// “two words” of `/pages/two-words`, with a capital.
    private static func name(of template: PageTemplate) -> String {
        let last = template.parts.last { if case .text = $0 { true } else { false } }
        guard case .text(let text)? = last else { return "Home" }
        let words = text.replacing("-", with: " ").replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

/// Where a dashboard's layout shows its pages.
public struct PageContainer: LayoutContent {
    public init() {}

    public var asChildren: Children {
        // Of the libraries that every page loads; their types are not known here.
        func component(_ type: String, of namespace: String, _ properties: JSON.Object) -> JSON {
            ["props": .object(properties), "type": .string(type), "namespace": .string(namespace)]
        }
        let place: JSON.Object = ["disable_n_clicks": true]
        return Children(
            json: component(
                "Div", of: "dash_html_components",
                [
                    "children": [
                        component(
                            "Location", of: "dash_core_components",
                            ["id": .string(PageCallbacks.location), "refresh": "callback-nav"]),
                        component(
                            "Div", of: "dash_html_components",
                            place.merging(["id": .string(PageCallbacks.content)]) { $1 }),
                        component("Store", of: "dash_core_components", ["id": .string(PageCallbacks.store)]),
                        component(
                            "Div", of: "dash_html_components",
                            place.merging(["id": .string(PageCallbacks.dummy)]) { $1 }),
                    ]
                ]), libraries: [])
    }
}
