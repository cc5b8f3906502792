extension DashboardMount {
    /// A dashboard to show in a page, without asking a store.
    ///
    /// What is given must exist; `slug` counts if both are.
    ///
    /// - Parameters:
    ///   - name: The dashboard's name, or its slug.
    ///   - slug: Likewise.
    /// - Throws: ``EmbeddingError`` for a dashboard that there is not, and if neither is given.
    public func embedded(name: String? = nil, slug: String? = nil) throws(EmbeddingError) -> EmbeddedDashboard {
        let byName = try name.map { (name) throws(EmbeddingError) in try embedding(ofDashboard: name) }
        if let slug { return try embedding(ofDashboardWithSlug: slug) }
        guard let byName else { throw .nothingNamed(known: registry.dashboards.map(\.name)) }
        return byName
    }

    /// A dashboard, or an instance of one with its saved state, to show in a page.
    ///
    /// What is given must exist, also where it does not count: of `slug`, `name` and `instance` the first that is given
    /// does.
    ///
    /// - Parameters:
    ///   - name: The dashboard's name, or its slug.
    ///   - slug: The slug of an instance; where there is none of it, of a dashboard.
    ///   - instance: An instance.
    ///   - arguments: Values that components begin with, in place of those saved and those of the layout. They are kept
    ///     in ``argumentCache``; even empty ones give the page an address of its own.
    ///   - visitor: For whom the page is. Where the server's arguments are not for everybody who knows their address,
    ///     the session of the visitor is the only one that may use them, and gets a name if it has none.
    /// - Throws: ``EmbeddingError`` for what there is not, if nothing is given, and where a store fails.
    public func embedded(
        name: String? = nil, slug: String? = nil, instance: DashApp? = nil, arguments: InstanceState? = nil,
        for visitor: Visitor? = nil
    ) async throws(EmbeddingError) -> EmbeddedDashboard {
        let byName = try name.map { (name) throws(EmbeddingError) in try embedding(ofDashboard: name) }
        let found: EmbeddedDashboard
        if let slug {
            let stored: DashApp?
            do { stored = try await state?.instance(slug: slug) } catch { throw .store("\(error)") }
            if let stored {
                found = try embedding(of: stored)
            } else {
                found = try embedding(ofDashboardWithSlug: slug)
            }
        } else if let byName {
            found = byName
        } else if let instance {
            found = try embedding(of: instance)
        } else {
            throw .nothingNamed(known: registry.dashboards.map(\.name))
        }
        guard let arguments else { return found }
        guard let argumentCache else { throw .noArgumentCache }
        var owner: String?
        if !sharesArguments {
            visitor?.session?.reserve()
            owner = visitor?.session?.key
            guard owner != nil else { throw .noSession }
        }
        do {
            return found.starting(with: try await argumentCache.insert(arguments, for: owner))
        } catch {
            throw .store("\(error)")
        }
    }

    /// An instance to show in a page.
    public func embedding(of instance: DashApp) throws(EmbeddingError) -> EmbeddedDashboard {
        guard let dashboard = registry[instance.app] else {
            throw .unknownDashboard(
                UnknownDashboardError(name: instance.app, known: registry.dashboards.map(\.name)))
        }
        return EmbeddedDashboard(
            address: address(of: instance), title: dashboard.title, identifierSource: instance.slug)
    }

    private func embedding(ofDashboard name: String) throws(EmbeddingError) -> EmbeddedDashboard {
        do throws(UnknownDashboardError) {
            return embedding(of: try registry.dashboard(named: name), identifier: name)
        } catch {
            throw .unknownDashboard(error)
        }
    }

    private func embedding(ofDashboardWithSlug slug: String) throws(EmbeddingError) -> EmbeddedDashboard {
        guard let dashboard = registry[slug] else { throw .unknownSlug(slug) }
        return embedding(of: dashboard, identifier: slug)
    }

    private func embedding(of dashboard: Dashboard, identifier: String) -> EmbeddedDashboard {
        EmbeddedDashboard(address: address(of: dashboard), title: dashboard.title, identifierSource: identifier)
    }

    // MARK: Scripts

    /// What stands in the head of a page that shows dashboards: `plotly_header`. The script of ``footer`` is fetched
    /// while the page is still read.
    public var header: HTML {
        "<link rel=\"preload\" as=\"script\" href=\"\(url(EmbeddingScripts.frames))\">"
    }

    /// What stands at the end of a page that shows dashboards: `plotly_footer`. Its script makes frames as high as what
    /// they show, and gives the page's style sheets to those of ``EmbeddedDashboard/direct(sandbox:)``.
    ///
    /// A page may have it more than once.
    public var footer: HTML { "<script src=\"\(url(EmbeddingScripts.frames))\" async></script>" }

    /// The script of live messages: `plotly_message_pipe`.
    ///
    /// It opens one WebSocket for the page, by which the `Pipe` components of all dashboards in its frames listen. One
    /// that is lost or refused is opened again, later each time; while nobody sends, nothing else happens. Where the
    /// server has no messages it opens none.
    ///
    /// - Parameter address: The address of the WebSocket; ``messageSocket`` if left out.
    public func messagePipe(address: String? = nil) -> HTML {
        "<script src=\"\(url(Self.messageBridge))\"\(HTML.attribute("data-socket", address ?? messageSocket))></script>"
    }

    /// A script of the library `dpd_components`.
    private static let messageBridge = ComponentLibrary.Script(path: "dpd_components/message-bridge.js")
}
