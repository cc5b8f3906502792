import DashboardComponents
import Dashboards
import Testing

/// What is around the components, as the renderer and browsers read it.
@Suite struct DocumentTests {
    private func answer(
        _ change: (inout DashboardDocument) throws -> Void = { _ in },
        settings changeSettings: (inout DashboardHandler.Settings) -> Void = { _ in }
    ) async throws -> DashboardResponse {
        var document = DashboardDocument()
        try change(&document)
        var dashboard = Dashboard("X") { Div() }
        dashboard.document = document
        var settings = DashboardHandler.Settings(pathPrefix: "/x/")
        changeSettings(&settings)
        return await (try DashboardHandler(dashboard, settings: settings)).respond(to: DashboardRequest())
    }

    private func page(
        _ change: (inout DashboardDocument) throws -> Void = { _ in },
        settings: (inout DashboardHandler.Settings) -> Void = { _ in }
    ) async throws -> String {
        String(decoding: try await answer(change, settings: settings).body, as: UTF8.self)
    }

    private func problem(
        _ change: (inout DashboardDocument) throws -> Void = { _ in },
        settings: (inout DashboardHandler.Settings) -> Void = { _ in }
    ) async throws -> String {
        try await #require(throws: DashboardError.self) { _ = try await page(change, settings: settings) }.reason
    }

    // MARK: Templates

    @Test func aTemplateIsFilled() async throws {
        let page = try await page {
            $0.language = "de"
            $0.template = try DocumentTemplate(
                """
                <!DOCTYPE html><html lang="{%language%}"><head>{%metas%}<title>{%title%} – Shop</title>{%css%}</head>
                <body><p>{% later %}</p>{%app_entry%}{%config%}{%scripts%}{%renderer%}</body></html>
                """)
        }
        #expect(page.contains(#"<html lang="de"><head><meta charset="UTF-8">"#))
        #expect(page.contains("<title>X – Shop</title>"))
        #expect(page.contains("<p>{% later %}</p>"))
        #expect(page.contains(#"<div id="react-entry-point">"#))
        #expect(!page.contains("{%" + "app_entry"))
        let (starter, config) = (page.firstRange(of: "new DashRenderer("), page.firstRange(of: #"id="_dash-config""#))
        #expect(try #require(config).upperBound < #require(starter).lowerBound)
    }

    /// Dash looks for the first three when the template is set, for the last when the page is made.
    @Test(arguments: ["app_entry", "config", "scripts", "renderer"])
    func neededPartsMustBeInATemplate(part: String) throws {
        let whole = "<html>{%app_entry%}{%config%}{%scripts%}{%renderer%}</html>"
        _ = try DocumentTemplate(whole)
        let placeholder = "{%\(part)%}"
        let missing = try #require(throws: DocumentTemplateError.self) {
            try DocumentTemplate(whole.replacing(placeholder, with: ""))
        }
        #expect(missing.reason.hasPrefix("\(placeholder) must"))
        let twice = try #require(throws: DocumentTemplateError.self) {
            try DocumentTemplate(whole.replacing(placeholder, with: placeholder + placeholder))
        }
        #expect(twice.reason.hasPrefix("\(placeholder) is in it twice"))
    }

    @Test func templatesAreRefusedThatCouldNotStart() throws {
        let early = try #require(throws: DocumentTemplateError.self) {
            try DocumentTemplate("{%app_entry%}{%config%}{%renderer%}{%scripts%}")
        }
        #expect(early.reason.contains("{%renderer%} must come after"))
        let unknown = try #require(throws: DocumentTemplateError.self) {
            try DocumentTemplate("{%meta%}{%app_entry%}{%config%}{%scripts%}{%renderer%}")
        }
        #expect(unknown.reason.contains("no part {%meta%}"))
        #expect(unknown.reason.contains("{%metas%}"))
    }

    /// Dash replaces one placeholder after the other, also in what it has put in.
    @Test func whatIsPutInIsNoTemplate() async throws {
        var dashboard = Dashboard("X", title: "{%config%} & <b>") { Div() }
        dashboard.document = DashboardDocument()
        let answer = await (try DashboardHandler(dashboard)).respond(to: DashboardRequest())
        #expect(String(decoding: answer.body, as: UTF8.self).contains("<title>{%config%} &amp; &lt;b&gt;</title>"))
    }

    // MARK: Elements

    @Test func metaElementsReplaceThoseOfThePage() async throws {
        let page = try await page {
            $0.metaTags = [
                .named("Viewport", "width=600"), .named("robots", "no\"index"), .property("og:image", "/a.png"),
            ]
        }
        let metas = page.matches(of: /<meta[^>]*>/).map { String($0.0) }
        #expect(
            metas == [
                #"<meta charset="UTF-8">"#, #"<meta name="Viewport" content="width=600">"#,
                #"<meta name="robots" content="no&quot;index">"#, #"<meta property="og:image" content="/a.png">"#,
            ])
    }

    @Test func externalFilesComeWithTheirAttributes() async throws {
        let page = try await page {
            $0.scripts = [
                "https://a.example/a.js",
                ExternalScript("https://b.example/b.js", integrity: "sha384-x", attributes: ["type": "module"]),
            ]
            $0.stylesheets = [
                ExternalStylesheet(
                    "https://c.example/c.css", integrity: "sha384-y", attributes: ["crossorigin": "use-credentials"])
            ]
        }
        let scripts = page.matches(of: /<script src[^>]*>/).map { String($0.0) }
        #expect(scripts[3].contains("prop-types"))
        #expect(scripts[4] == #"<script src="https://a.example/a.js">"#)
        #expect(
            scripts[5]
                == #"<script src="https://b.example/b.js" integrity="sha384-x" crossorigin="anonymous" type="module">"#)
        #expect(scripts[6].contains("dash_renderer"))
        #expect(
            page.contains(
                #"<link rel="stylesheet" href="https://c.example/c.css" integrity="sha384-y" crossorigin="use-credentials">"#
            ))
    }

    @Test func whatIsNoElementIsRefused() async throws {
        #expect(try await problem { $0.metaTags = [MetaTag([:])] } == "a meta element has no attributes.")
        #expect(
            try await problem { $0.metaTags = [MetaTag(["a>": ""])] }.contains("cannot be the name of an attribute"))
        #expect(try await problem { $0.scripts = [""] }.contains("has no address"))
        #expect(
            try await problem { $0.scripts = [ExternalScript("/a.js", attributes: ["onerror": "x()"])] }
                .contains("the script “/a.js”"))
        #expect(
            try await problem { $0.stylesheets = [ExternalStylesheet("/a.css", attributes: ["HREF": "b"])] }
                .contains("twice"))
    }

    @Test func hooksReachTheRenderer() async throws {
        let page = try await page { $0.rendererHooks = "{ request_pre: () => '</script>' }" }
        #expect(page.contains(#"new DashRenderer({ request_pre: () => '\u003c/script>' });</script>"#))
    }

    // MARK: Configuration

    private func configuration(
        _ change: (inout DashboardDocument) throws -> Void = { _ in },
        settings: (inout DashboardHandler.Settings) -> Void = { _ in }
    ) async throws -> JSON {
        let page = try await page(change, settings: settings)
        return try JSON(parsing: #require(page.firstMatch(of: /id="_dash-config"[^>]*>([^<]*)</)?.1))
    }

    /// The keys are those that dash-renderer 3.4.1 reads.
    @Test func theConfigurationSaysWhatTheRendererReads() async throws {
        let plain = try await configuration()
        #expect(plain["requests_pathname_prefix"] == "/x/")
        #expect(plain["update_title"] == "Updating...")
        #expect(plain["show_undo_redo"] == false)
        #expect(plain["ui"] == false)
        #expect(plain["props_check"] == false)
        #expect(plain["suppress_callback_exceptions"] == false)
        #expect(plain["disable_version_check"] == true)
        #expect(plain["plotlyjs_url"] == "/x/_dash-component-suites/plotly/package_data/plotly.min.js")
        #expect(plain["hot_reload"] == nil)
        #expect(plain["websocket"] == nil)

        let changed = try await configuration {
            $0.updateTitle = nil
            $0.showsUndoRedo = true
        } settings: {
            $0.showsErrors = true
            $0.checksProperties = true
            $0.reloadInterval = .milliseconds(2_500)
            $0.webSocket = WebSocketSettings()
        }
        #expect(changed["update_title"] == .null)
        #expect(changed["show_undo_redo"] == true)
        #expect(changed["ui"] == true)
        #expect(changed["validate_callbacks"] == true)
        #expect(changed["props_check"] == true)
        #expect(changed["hot_reload"] == ["interval": 2_500, "max_retry": 8])
        #expect(changed["websocket"]?["url"] == "/x/_dash-ws-callback")
    }

    @Test func checkedPropertiesNeedTheDevelopmentFiles() async throws {
        let page = try await page(settings: {
            $0.checksProperties = true
            $0.libraries = [.core]
        })
        let names = page.matches(of: /<script src="[^"]*\/([^"\/]*)"/).map { String($0.1) }
        #expect(
            names == [
                "polyfill@7.12.1.min.js", "react@18.3.1.js", "react-dom@18.3.1.js", "prop-types@15.8.1.js",
                "dash_renderer.dev.js", "dash_core_components.js", "dash_core_components-shared.js",
                "dash_html_components.min.js", "proptypes.js",
            ])
    }

    // MARK: Policy

    @Test func everyScriptAndStyleSheetCarriesANonceOfItsPage() async throws {
        var nonces: Set<String> = []
        for _ in 0..<2 {
            let answer = try await answer {
                $0.scripts = ["https://a.example/a.js"]
                $0.stylesheets = ["https://a.example/a.css"]
                $0.template = try DocumentTemplate(
                    #"<style nonce="{%nonce%}">p {}</style>{%css%}{%app_entry%}{%config%}{%scripts%}{%renderer%}"#)
            } settings: {
                $0.contentSecurityPolicy = ContentSecurityPolicy()
            }
            let page = String(decoding: answer.body, as: UTF8.self)
            let policy = try #require(answer.header("Content-Security-Policy"))
            let nonce = try #require(policy.firstMatch(of: /'nonce-([0-9a-f]{32})'/)?.1)
            #expect(policy.contains("script-src 'nonce-\(nonce)' 'strict-dynamic';"))
            #expect(!policy.contains("unsafe"))
            let elements = page.matches(of: /<(?:script|style|link)[^>]*>/).map { String($0.0) }
            #expect(elements.count > 8)
            for element in elements where !element.contains("_dash-config") {
                #expect(element.contains(#"nonce="\#(nonce)""#), "\(element)")
            }
            nonces.insert(String(nonce))
        }
        #expect(nonces.count == 2)
    }

    @Test func withoutAPolicyThereIsNoNonce() async throws {
        let answer = try await answer()
        #expect(answer.header("Content-Security-Policy") == nil)
        #expect(!String(decoding: answer.body, as: UTF8.self).contains("nonce"))
    }

    @Test func sourcesAreAddedToThePolicy() async throws {
        let answer = try await answer(settings: {
            var policy = ContentSecurityPolicy()
            policy.connections += ["https://tiles.example"]
            policy.images = ["'none'"]
            policy.scripts = ["'wasm-unsafe-eval'"]
            policy.others = ["upgrade-insecure-requests": []]
            $0.contentSecurityPolicy = policy
        })
        let directives = try #require(answer.header("Content-Security-Policy")).split(separator: "; ")
        #expect(directives.contains("connect-src 'self' https://tiles.example"))
        #expect(directives.contains("img-src 'none'"))
        #expect(directives.contains { $0.hasSuffix("'strict-dynamic' 'wasm-unsafe-eval'") })
        #expect(directives.contains("upgrade-insecure-requests"))
    }

    private func policyProblem(_ change: (inout ContentSecurityPolicy) -> Void) async throws -> String {
        var policy = ContentSecurityPolicy()
        change(&policy)
        return try await problem(settings: { $0.contentSecurityPolicy = policy })
    }

    @Test func aPolicyCannotBeBrokenBySources() async throws {
        #expect(try await policyProblem { $0.images = ["'self'; script-src *"] }.contains("has the source"))
        #expect(try await policyProblem { $0.fonts = ["a\r\nX: y"] }.contains("has the source"))
        #expect(try await policyProblem { $0.others = ["script-src": ["*"]] }.contains("already"))
        #expect(try await policyProblem { $0.others = ["a b": []] }.contains("directive “a b”"))
        #expect(try await policyProblem { $0.others = ["frame-ancestors": ["*"]] }.contains("frameAncestors"))
    }
}
