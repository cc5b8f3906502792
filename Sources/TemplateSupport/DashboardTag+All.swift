import Dashboards
import SafeMarkup

/// The tags' arguments are those of django-plotly-dash; the guide “Templates” lists them with their defaults.
extension DashboardTag {
    /// `plotly_app`: a dashboard in a frame.
    static let app = DashboardTag(
        "plotly_app",
        parameters: reference + ["initial_arguments", "ratio", "height", "use_frameborder", "sandbox"]
    ) { (arguments, mount) throws(TagError) in
        let ratio = try arguments.ratio("ratio"), height = try arguments.height("height")
        let size = height ?? .ratio(ratio ?? 0.1)
        let hasBorder = try arguments.flag("use_frameborder") ?? false
        let sandbox = try arguments.sandbox()
        return try show(arguments, in: mount, tag: "plotly_app", usesScript: size == .content) { dashboard in
            var frame = dashboard.frame(size: size)
            frame.hasBorder = hasBorder
            frame.sandbox = sandbox
            return frame.html
        }
    }

    /// `plotly_app_bootstrap`: a dashboard in a frame of one of Bootstrap's shapes.
    static let bootstrapApp = DashboardTag(
        "plotly_app_bootstrap", parameters: reference + ["initial_arguments", "aspect", "sandbox"]
    ) { (arguments, mount) throws(TagError) in
        let name = try arguments.text("aspect")
        let aspect = try embedding { () throws(EmbeddingError) in
            try name.map { (name) throws(EmbeddingError) in try BootstrapAspect(named: name) }
        }
        let sandbox = try arguments.sandbox()
        return try show(arguments, in: mount, tag: "plotly_app_bootstrap") {
            $0.bootstrapFrame(aspect: aspect ?? .by4to3, sandbox: sandbox)
        }
    }

    /// `plotly_direct`: a dashboard as a part of the page.
    static let direct = DashboardTag("plotly_direct", parameters: reference + ["sandbox"]) {
        (arguments, mount) throws(TagError) in
        let sandbox = try arguments.sandbox()
        return try show(arguments, in: mount, tag: "plotly_direct", usesScript: true) { $0.direct(sandbox: sandbox) }
    }

    /// `plotly_header`, `plotly_footer`: what the page's other tags need in its head and at its end.
    static let header = DashboardTag("plotly_header") { (_, _) throws(TagError) in .header }
    static let footer = DashboardTag("plotly_footer") { (_, _) throws(TagError) in .footer }

    /// `plotly_message_pipe`: the script of live messages.
    static let messagePipe = DashboardTag("plotly_message_pipe", parameters: ["url"]) {
        (arguments, mount) throws(TagError) in
        .html(mount.messagePipe(address: try arguments.text("url")))
    }

    /// `plotly_app_identifier`: a text that names the dashboard, for identifiers of the page.
    static let identifier = DashboardTag("plotly_app_identifier", parameters: reference + ["postfix"]) {
        (arguments, mount) throws(TagError) in
        let postfix = try arguments.text("postfix")
        return try show(arguments, in: mount, tag: "plotly_app_identifier") {
            HTML(text: $0.identifier(postfix: postfix))
        }
    }

    /// `plotly_class`: names of classes for what is around the dashboard.
    static let classNames = DashboardTag(
        "plotly_class", parameters: reference + ["prefix", "postfix", "template_type"]
    ) { (arguments, mount) throws(TagError) in
        let prefix = try arguments.text("prefix") ?? "django-plotly-dash"
        let kind = try arguments.text("template_type") ?? "iframe"
        let postfix = try arguments.text("postfix")
        return try show(arguments, in: mount, tag: "plotly_class") {
            HTML(text: $0.classNames(prefix: prefix, kind: kind, postfix: postfix))
        }
    }

    private static let reference = ["name", "slug", "da"]

    /// Shows the dashboard that `name`, `slug` and `da` stand for.
    private static func show(
        _ arguments: TagArguments, in mount: DashboardMount, tag: String, usesScript: Bool = false,
        _ html: @escaping @Sendable (EmbeddedDashboard) -> HTML
    ) throws(TagError) -> Content {
        let name = try arguments.text("name"), slug = try arguments.text("slug")
        let instance = try arguments.instance("da"), initial = try arguments.state("initial_arguments")
        let visitor = arguments.visitor
        guard name != nil || slug != nil || instance != nil else {
            throw TagError(
                "“\(tag)” needs `name=`, `slug=` or `da=`; \(mount.registry.dashboards.map(\.name).listed).")
        }
        if initial != nil || slug != nil && mount.state != nil {
            // A wrong name is an error of the template, whatever the store says.
            if name != nil { _ = try embedding { () throws(EmbeddingError) in try mount.embedded(name: name) } }
            return .later(
                { () throws(TagError) in
                    do throws(EmbeddingError) {
                        return html(
                            try await mount.embedded(
                                name: name, slug: slug, instance: instance, arguments: initial,
                                for: visitor))
                    } catch {
                        throw TagError(error.description)
                    }
                }, usesScript: usesScript)
        }
        let dashboard = try embedding { () throws(EmbeddingError) in
            if let instance, name == nil, slug == nil { return try mount.embedding(of: instance) }
            return try mount.embedded(name: name, slug: slug)
        }
        return .html(html(dashboard), usesScript: usesScript)
    }

    private static func embedding<Value>(
        _ body: () throws(EmbeddingError) -> Value
    ) throws(TagError) -> Value {
        do throws(EmbeddingError) {
            return try body()
        } catch {
            throw TagError(error.description)
        }
    }
}

extension TagArguments {
    fileprivate func sandbox() throws(TagError) -> FrameSandbox {
        guard let text = try text("sandbox") else { return .standard }
        do throws(EmbeddingError) {
            return try FrameSandbox(text)
        } catch {
            throw TagError("The argument “sandbox”: \(error)")
        }
    }

    /// CSS pixels, or `auto`.
    fileprivate func height(_ name: String) throws(TagError) -> DashboardFrame.Size? {
        if isGiven(name, as: "auto") { return .content }
        return try pixels(name).map { .pixels($0) }
    }
}
