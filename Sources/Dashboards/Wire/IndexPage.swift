/// The page on which dash-renderer starts a dashboard.
struct IndexPage {
    let dashboard: Dashboard
    let settings: DashboardHandler.Settings
    /// The libraries that the page loads.
    let libraries: Set<ComponentLibrary>
    /// The layouts of the pages, for the browser to know of their components.
    let pageLayouts: [Children]

    /// The page as it is for a path that no page of the dashboard has.
    var html: HTML { html(title: dashboard.title, metas: []) }

    /// The page as it is for a path.
    func html(for path: String, request: DashboardRequest) -> HTML {
        guard let (page, contents) = dashboard.page(at: path) else { return html }
        let title = contents.title ?? dashboard.title
        var properties: [(name: String, content: String)] = [("twitter:card", "summary_large_image")]
        if let host = request.header("host") {
            let scheme = request.header("x-forwarded-proto") == "https" ? "https" : "http"
            properties.append(("twitter:url", "\(scheme)://\(host)\(settings.pathPrefix)\(path)"))
        }
        properties += [("twitter:title", title), ("og:title", title), ("og:type", "website")]
        if let description = contents.description {
            properties += [("twitter:description", description), ("og:description", description)]
        }
        if let image = page.image {
            let address = image.contains("/") ? image : settings.assetsPath + image
            properties += [("twitter:image", address), ("og:image", address)]
        }
        var metas = properties.map { "<meta property=\"\($0.name)\" content=\"\($0.content)\">\n" as HTML }
        if let description = contents.description {
            metas.insert("<meta name=\"description\" content=\"\(description)\">\n", at: 0)
        }
        return html(title: title, metas: metas)
    }

    private func html(title: String, metas: [HTML]) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        \(metas)<title>\(title)</title>
        <link rel="icon" type="image/x-icon" href="\(settings.favicon)">
        \(styles.map { "<link rel=\"stylesheet\" href=\"\($0)\">\n" as HTML })
        </head>
        <body>
        <div id="react-entry-point"><div class="_dash-loading">Loading…</div></div>
        <footer>
        <script id="_dash-config" type="application/json">\(trusted: configuration.serialized(.scriptSafe))</script>
        \(scripts.map(Self.element(forScript:)))\(inlineScripts)
        <script id="_dash-renderer" type="application/javascript">\(trusted: Self.starter)</script>
        </footer>
        </body>
        </html>

        """
    }

    /// The functions that the dashboard's own callbacks run in the browser, each once.
    private var inlineScripts: [HTML] {
        var names: Set<String> = []
        return dashboard.allCallbacks.compactMap { callback in
            guard let function = callback.clientsideFunction, let script = function.script,
                names.insert(function.name).inserted
            else { return nil }
            return "<script>\(trusted: script)</script>\n"
        }
    }

    private static func element(forScript address: String) -> HTML {
        let isModule = address.prefix { $0 != "?" }.hasSuffix(".mjs")
        return "<script src=\"\(address)\"\(isModule ? " type=\"module\"" as HTML : "")></script>\n"
    }

    private static let starter = "var renderer = new DashRenderer();"

    private var styles: [String] { orderedLibraries.flatMap(\.styles).map(settings.url) + settings.stylesheets }

    /// The browser's order: React, libraries that are not Dash's own, the application's files, the renderer, Dash's
    /// own libraries.
    private var scripts: [String] {
        let isOwn = { (library: ComponentLibrary) in RendererFiles.ownNamespaces.contains(library.namespace) }
        let addresses = { (scripts: [ComponentLibrary.Script]) in
            scripts.filter { !$0.isLoadedOnDemand }.map(settings.url)
        }
        return addresses(RendererFiles.dependencies)
            + addresses(orderedLibraries.filter { !isOwn($0) }.flatMap(\.scripts))
            + settings.scripts
            + addresses([RendererFiles.renderer])
            + addresses(orderedLibraries.filter(isOwn).flatMap(\.scripts))
    }

    private var orderedLibraries: [ComponentLibrary] {
        let rank = { (library: ComponentLibrary) in
            (RendererFiles.ownNamespaces.firstIndex(of: library.namespace) ?? -1, library.namespace)
        }
        return libraries.sorted { rank($0) < rank($1) }
    }

    var childrenProperties: JSON {
        .object(
            JSON.Object(
                uniqueKeysWithValues: orderedLibraries.filter { !$0.childrenProperties.isEmpty }
                    .map { ($0.namespace, $0.childrenProperties.json) }))
    }

    private var configuration: JSON {
        var configuration: JSON.Object = [
            "requests_pathname_prefix": .string(settings.pathPrefix),
            "serve_locally": true,
            "children_props": childrenProperties,
            "suppress_callback_exceptions": .bool(dashboard.allowsUnknownComponents),
            "update_title": "Updating...",
            "show_undo_redo": false,
            "ui": .bool(settings.showsErrors),
            "props_check": false,
            "validate_callbacks": .bool(settings.showsErrors),
            // Otherwise the developer menu asks a server of Dash's makers, and shows their advertisement.
            "disable_version_check": true,
            "plotly_cloud_installed": true,
        ]
        if !pageLayouts.isEmpty, !dashboard.allowsUnknownComponents {
            configuration["validation_layout"] = .array(
                ([dashboard.layout()] + pageLayouts).flatMap(\.items))
        }
        if let webSocket = settings.webSocket { configuration["websocket"] = webSocket.json(for: settings) }
        if let address = settings.messageSocket { configuration["message_socket"] = .string(address) }
        if let interval = settings.reloadInterval {
            configuration["hot_reload"] = ["interval": .int(interval.milliseconds), "max_retry": 8]
        }
        return .object(configuration)
    }
}
