/// The page on which dash-renderer starts a dashboard.
struct IndexPage {
    let dashboard: Dashboard
    var settings: DashboardHandler.Settings
    /// Below which address the page's requests are, where it is not that of the page.
    private(set) var requestPrefix: String?
    /// The libraries that the page loads.
    let libraries: Set<ComponentLibrary>
    /// The layouts of the pages, for the browser to know of their components.
    let pageLayouts: [Children]

    /// The page as it is for people who open it at another address, or with parameters.
    func opened(_ launch: PageLaunch) -> IndexPage {
        var page = self
        if let address = launch.address { page.settings.pathPrefix = address }
        if !launch.parameters.isEmpty {
            page.requestPrefix = "\(page.settings.pathPrefix)_launch/\(launch.parameters.token)/"
        }
        return page
    }

    /// The page as it is for a path that no page of the dashboard has.
    ///
    /// - Parameter nonce: What its scripts and styles carry, where a policy asks for it.
    func html(nonce: String?) -> HTML { html(title: dashboard.title, metas: [], nonce: nonce) }

    /// The page as it is for a path.
    func html(for path: String, request: DashboardRequest, nonce: String?) -> HTML {
        guard let (page, contents) = dashboard.page(at: path) else { return html(nonce: nonce) }
        let title = contents.title ?? dashboard.title
        var metas: [MetaTag] = contents.description.map { [.named("description", $0)] } ?? []
        metas.append(.property("twitter:card", "summary_large_image"))
        if let host = request.header("host") {
            let scheme = request.header("x-forwarded-proto") == "https" ? "https" : "http"
            metas.append(.property("twitter:url", "\(scheme)://\(host)\(settings.pathPrefix)\(path)"))
        }
        metas += [.property("twitter:title", title), .property("og:title", title), .property("og:type", "website")]
        if let description = contents.description {
            metas += [.property("twitter:description", description), .property("og:description", description)]
        }
        if let image = page.image {
            let address = image.contains("/") ? image : settings.assetsPath + image
            metas += [.property("twitter:image", address), .property("og:image", address)]
        }
        return html(title: title, metas: metas, nonce: nonce)
    }

    private func html(title: String, metas: [MetaTag], nonce: String?) -> HTML {
        document.template.html { part in
            switch part {
            case .metas:
                metaTags(ofPage: metas).html { "<meta\(Self.attributes($0.attributes))>\n" }
            case .title: HTML(text: title)
            case .favicon: "<link rel=\"icon\" type=\"image/x-icon\" href=\"\(settings.favicon)\">\n"
            case .css:
                (document.stylesheets + styles.map { ExternalStylesheet($0) }).html {
                    "<link\(Self.attributes($0.stylesheetAttributes))\(Self.attribute(nonce))>\n"
                }
            case .appEntry:
                "<div id=\"react-entry-point\"><div class=\"_dash-loading\">Loading…</div></div>\n"
            case .config:
                """
                <script id="_dash-config" type="application/json">\(trusted: configuration.serialized(.scriptSafe))\
                </script>

                """
            case .scripts: scriptElements(nonce: nonce)
            case .renderer:
                """
                <script id="_dash-renderer" type="application/javascript"\(Self.attribute(nonce))>\
                var renderer = new DashRenderer(\(trusted: scriptSafe(document.rendererHooks ?? "")));</script>

                """
            case .language: HTML(text: document.language)
            case .nonce: HTML(text: nonce ?? "")
            }
        }
    }

    private var document: DashboardDocument {
        let document = dashboard.document ?? settings.document
        guard settings.servesLocally, let address = settings.assetAddress else { return document }
        return document.servedLocally(at: address)
    }

    /// Those of every page, of this one, and of the document; the more special stands in place of the other.
    private func metaTags(ofPage metas: [MetaTag]) -> [MetaTag] {
        let isReplaced = { (tag: MetaTag, others: [MetaTag]) in others.contains { $0.replaces(tag) } }
        return MetaTag.standard.filter { !isReplaced($0, document.metaTags) } + metas
            + document.metaTags.filter { !isReplaced($0, metas) }
    }

    /// The names were checked when the handler was made.
    private static func attributes(_ attributes: [(key: String, value: String)]) -> HTML {
        (try? HTML.attributes(attributes)) ?? HTML()
    }

    private static func attribute(_ nonce: String?) -> HTML { HTML.attribute("nonce", nonce) }

    private func scriptElements(nonce: String?) -> HTML {
        let files = scripts.map { script in
            "<script\(Self.attributes(script.scriptAttributes))\(Self.attribute(nonce))></script>\n" as HTML
        }
        let inline = ((nonce == nil ? [] : [ContentSecurityPolicy.styleScript]) + inlineScripts).map { script in
            "<script\(Self.attribute(nonce))>\(trusted: script)</script>\n" as HTML
        }
        // Of a page with a policy the first script lets the others set styles.
        return (nonce == nil ? files + inline : inline.prefix(1) + files + inline.dropFirst()).joined()
    }

    /// The functions that the dashboard's own callbacks run in the browser, each once.
    private var inlineScripts: [String] {
        var names: Set<String> = []
        return dashboard.allCallbacks.compactMap { callback in
            guard let function = callback.clientsideFunction, let script = function.script,
                names.insert(function.name).inserted
            else { return nil }
            return script
        }
    }

    private var styles: [String] { orderedLibraries.flatMap(\.styles).map(settings.url) + settings.stylesheets }

    /// The browser's order: React, what the document names, libraries that are not Dash's own, the application's files,
    /// the renderer, Dash's own libraries.
    private var scripts: [ExternalScript] {
        let isOwn = { (library: ComponentLibrary) in RendererFiles.ownNamespaces.contains(library.namespace) }
        let addresses = { (scripts: [ComponentLibrary.Script]) in
            scripts.filter { !$0.isLoadedOnDemand }.map { ExternalScript(settings.url($0)) }
        }
        let own = orderedLibraries.filter(isOwn).flatMap(\.scripts)
        return addresses(RendererFiles.dependencies(forDevelopment: settings.checksProperties))
            + document.scripts
            + addresses(orderedLibraries.filter { !isOwn($0) }.flatMap(\.scripts))
            + settings.scripts.map(Self.script(at:))
            + addresses([RendererFiles.renderer(forDevelopment: settings.checksProperties)])
            + addresses(own)
            + (settings.checksProperties ? addresses([RendererFiles.propertyTypes]) : [])
    }

    private static func script(at address: String) -> ExternalScript {
        let isModule = address.prefix { $0 != "?" }.hasSuffix(".mjs")
        return ExternalScript(address, attributes: isModule ? ["type": "module"] : [:])
    }

    private var orderedLibraries: [ComponentLibrary] {
        let rank = { (library: ComponentLibrary) in
            (RendererFiles.ownNamespaces.firstIndex(of: library.namespace) ?? -1, library.namespace)
        }
        return libraries.sorted { rank($0) < rank($1) }
    }

    var childrenProperties: JSON { orderedLibraries.childrenProperties }

    private var configuration: JSON {
        var configuration: JSON.Object = [
            "requests_pathname_prefix": .string(requestPrefix ?? settings.pathPrefix),
            // Not at the renderer's own choice, so that the file carries a fingerprint and is one for all dashboards.
            "serve_locally": false,
            "plotlyjs_url": .string(settings.url(RendererFiles.plotly)),
            "children_props": childrenProperties,
            "suppress_callback_exceptions": .bool(dashboard.allowsUnknownComponents),
            "update_title": document.updateTitle.map { .string($0) } ?? .null,
            "show_undo_redo": .bool(document.showsUndoRedo),
            "ui": .bool(settings.showsErrors),
            "props_check": .bool(settings.checksProperties),
            "validate_callbacks": .bool(settings.showsErrors),
            "dash_version": .string(RendererFiles.version),
            // Otherwise the developer menu asks a server of Dash's makers, and shows their advertisement.
            "disable_version_check": true,
            "plotly_cloud_installed": true,
        ]
        if !pageLayouts.isEmpty, !dashboard.allowsUnknownComponents {
            configuration["validation_layout"] = .array(
                ([dashboard.exampleLayout].compactMap(\.self) + pageLayouts).flatMap(\.items))
        }
        if let webSocket = settings.webSocket {
            configuration["websocket"] = webSocket.json(for: settings, below: requestPrefix ?? settings.pathPrefix)
        }
        if let name = settings.tokenCookie {
            configuration["csrf_token_name"] = .string(name)
            configuration["csrf_header_name"] = .string(DashboardHandler.tokenHeader)
        }
        if let address = settings.messageSocket { configuration["message_socket"] = .string(address) }
        if let interval = settings.reloadInterval {
            configuration["hot_reload"] = ["interval": .int(interval.milliseconds), "max_retry": 8]
        }
        return .object(configuration)
    }
}
