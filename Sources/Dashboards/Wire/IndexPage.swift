/// The page on which dash-renderer starts a dashboard.
struct IndexPage {
    let dashboard: Dashboard
    let settings: DashboardHandler.Settings
    /// The libraries that the page loads.
    let libraries: Set<ComponentLibrary>

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(dashboard.title)</title>
        <link rel="icon" type="image/x-icon" href="\(settings.favicon)">
        \(orderedLibraries.flatMap(\.styles).map { "<link rel=\"stylesheet\" href=\"\(settings.url($0))\">\n" as HTML })
        </head>
        <body>
        <div id="react-entry-point"><div class="_dash-loading">Loading…</div></div>
        <footer>
        <script id="_dash-config" type="application/json">\(trusted: configuration.serialized(.scriptSafe))</script>
        \(scripts.map { "<script src=\"\(settings.url($0))\"></script>\n" as HTML })
        <script id="_dash-renderer" type="application/javascript">\(trusted: Self.starter)</script>
        </footer>
        </body>
        </html>

        """
    }

    private static let starter = "var renderer = new DashRenderer();"

    private var scripts: [ComponentLibrary.Script] {
        let (own, others) = (
            orderedLibraries.filter { RendererFiles.ownNamespaces.contains($0.namespace) },
            orderedLibraries.filter { !RendererFiles.ownNamespaces.contains($0.namespace) }
        )
        return
            (RendererFiles.dependencies + others.flatMap(\.scripts) + [RendererFiles.renderer] + own.flatMap(\.scripts))
            .filter { !$0.isLoadedOnDemand }
    }

    private var orderedLibraries: [ComponentLibrary] {
        let rank = { (library: ComponentLibrary) in
            (RendererFiles.ownNamespaces.firstIndex(of: library.namespace) ?? -1, library.namespace)
        }
        return libraries.sorted { rank($0) < rank($1) }
    }

    private var configuration: JSON {
        [
            "requests_pathname_prefix": .string(settings.pathPrefix),
            "serve_locally": true,
            "children_props": .object(
                JSON.Object(
                    uniqueKeysWithValues: orderedLibraries.filter { !$0.childrenProperties.isEmpty }
                        .map { ($0.namespace, $0.childrenProperties.json) })),
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
    }
}
