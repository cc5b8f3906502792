public import Dashboards
import Foundation
public import Testing

/// What the tags of every template engine must do. Each engine's tests run it with a function that renders a page.
public enum TagSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case slugWins = "T8: slug counts where name is given too"
    case namesMustExist = "T9: a wrong name is an error beside a slug that is right"
    case slugsMustExist = "T10: a wrong slug is an error beside a name that is right"
    case instancesComeLast = "T11: of slug, name and da the first that is given counts"
    case somethingIsNeeded = "T12: without name, slug or da there is an error"
    case argumentsHaveAnAddress = "T49: initial arguments make an address of their own"
    case argumentsOfInstances = "T50: initial arguments count for da, too"
    case argumentsAreKept = "T51, T52: initial arguments are kept as they were given, property by property"
    case emptyArguments = "T56: empty arguments have an address, none have none, wrong ones are an error"
    case ratios = "T77: ratio may be a text"
    case borders = "T78: use_frameborder may be a text, and is off by itself"
    case heights = "T79: height takes the place of ratio"
    case aspects = "T80: aspect is one of four"
    case headers = "T81: header and footer stand on any page"
    case severalDirect = "T82: several dashboards may be parts of one page"
    case identifiersStayApart = "T83: identifiers of dashboards never meet on a page"
    case markersCannotBeGuessed = "T84: nothing that a page says is replaced"
    case identifiers = "T85: the identifier is slug or name in small letters, and the postfix"
    case classNames = "T86: three names of classes"
    case sandbox = "sandbox takes the permissions of HTML"
    case contentHeight = "height=auto is the height of the content"
    case messagePipe = "the message pipe is a script with the address of the socket"
    case manyTags = "twenty tags"

    public var testDescription: String { rawValue }

    /// A part of a page.
    public enum Part: Sendable {
        case text(String)
        case tag(String, String)
    }

    /// A page of two dashboards, an instance of one of them and a place for initial arguments.
    public struct Site: Sendable {
        public let mount: DashboardMount
        let instance: DashApp
        let cache = InMemoryArgumentCache(lifetime: .seconds(3_600))

        init() throws {
            let store = InMemoryStateStore()
            instance = try store.insert(
                DashApp.Draft(app: "SimpleExample", name: "simple one", slug: "simple-one"), at: Date())
            var mount = try dashboards()
            mount.state = store
            mount.argumentCache = cache
            mount.messageSocket = "/dash/_messages"
            self.mount = mount
        }
    }

    public typealias Render = @Sendable (Site, [Part], [String: Any?]) async throws -> String

    /// Checks the law.
    ///
    /// - Parameter render: Makes a page of parts, given what the page's values are.
    public func check(_ render: Render) async throws {
        let site = try Site()
        let values: [String: Any?] = [
            "row": site.instance, "given": ["dropdown-color": ["value": "green"]], "nothing": nil,
        ]
        func show(_ tag: String, _ arguments: String) async throws -> String {
            try await render(site, [.tag(tag, arguments)], values)
        }
        func address(_ arguments: String, _ tag: String = "plotly_app") async throws -> String {
            let markup = try await show(tag, arguments)
            return try #require(markup.firstMatch(of: /<iframe src="([^"]*)"/)).output.1.description
        }
        func failure(_ arguments: String, _ tag: String = "plotly_app") async -> String {
            do { return "no error, but \(try await show(tag, arguments))" } catch { return "\(error)" }
        }
        switch self {
        case .slugWins:
            #expect(try await address(#"name="SimpleExample" slug="simple-one""#) == "/dash/instance/simple-one/")
            #expect(try await address(#"name="SimpleExample" slug="Two-words""#) == "/dash/app/Two-words/")
        case .namesMustExist:
            let error = await failure(#"name="Nope" slug="simple-one""#)
            #expect(error.contains("There is no dashboard “Nope”; there are “SimpleExample”, “Two words”."))
        case .slugsMustExist:
            let error = await failure(#"name="SimpleExample" slug="nope""#)
            #expect(error.contains("There is neither an instance nor a dashboard with the slug “nope”."))
        case .instancesComeLast:
            #expect(try await address(#"name="SimpleExample" da=row"#) == "/dash/app/SimpleExample/")
            #expect(try await address(#"slug="Two-words" da=row"#) == "/dash/app/Two-words/")
            #expect(try await address("da=row") == "/dash/instance/simple-one/")
            #expect(await failure("da=given").contains("The argument “da” must be an instance of a dashboard"))
        case .somethingIsNeeded:
            for tag in ["plotly_app", "plotly_app_bootstrap", "plotly_direct", "plotly_app_identifier", "plotly_class"]
            {
                #expect(await failure("", tag).contains("“\(tag)” needs `name=`, `slug=` or `da=`"))
            }
        case .argumentsHaveAnAddress:
            let pattern = /\/dash\/instance\/simple-one\/initial\/dpd-initial-args-[0-9a-f]{32}\//
            let first = try await address(#"slug="simple-one" initial_arguments=given"#)
            #expect(first.wholeMatch(of: pattern) != nil)
            #expect(try await address(#"slug="simple-one" initial_arguments=given"#) != first)
            #expect(
                try await address(#"name="SimpleExample" initial_arguments=given"#, "plotly_app_bootstrap")
                    .hasPrefix("/dash/app/SimpleExample/initial/dpd-initial-args-"))
        case .argumentsOfInstances:
            #expect(
                try await address("da=row initial_arguments=given").hasPrefix("/dash/instance/simple-one/initial/dpd-"))
        case .argumentsAreKept:
            let json = #"'{"dropdown-color": {"value": "green"}, "dropdown-size": {"style": {"color": "red"}}}'"#
            let address = try await address(#"slug="simple-one" initial_arguments="# + json)
            let id = try #require(address.split(separator: "/").last).description
            let kept = site.cache.arguments(id, for: nil)
            #expect(kept == (try InstanceState(parsing: String(json.dropFirst().dropLast()))))
        case .emptyArguments:
            #expect(try await address(#"name="SimpleExample" initial_arguments='{}'"#).contains("/initial/"))
            #expect(try await address(#"name="SimpleExample""#) == "/dash/app/SimpleExample/")
            for text in [#""""#, #""{""#, #""[1]""#, "7", #"'{"a": 1}'"#] {
                let error = await failure(#"name="SimpleExample" initial_arguments="# + text)
                #expect(error.contains("The argument “initial_arguments”"), "\(text)")
            }
        case .ratios:
            for ratio in ["0.3", "\"0.3\"", "'0.3'"] {
                #expect(
                    try await show("plotly_app", "name=\"SimpleExample\" ratio=\(ratio)").contains("bottom: 30.0%;"))
            }
            #expect(try await show("plotly_app", #"name="SimpleExample""#).contains("padding-bottom: 10.0%;"))
        case .borders:
            for (argument, border) in [
                ("", "0"), ("use_frameborder=\"0\"", "0"), ("use_frameborder=\"1\"", "1px solid"),
            ] {
                let markup = try await show("plotly_app", "name=\"SimpleExample\" \(argument)")
                #expect(markup.contains("; border: \(border)\""), "\(argument)")
            }
        case .heights:
            let markup = try await show("plotly_app", #"name="SimpleExample" height="400px" ratio=0.5"#)
            #expect(markup.contains("height: 400px") && !markup.contains("padding-bottom"))
            #expect(await failure(#"name="SimpleExample" height="4\" onload='x'""#).contains("rgument"))
        case .aspects:
            for (aspect, numbers) in [("21by9", "21 / 9"), ("16by9", "16 / 9"), ("4by3", "4 / 3"), ("1by1", "1 / 1")] {
                let markup = try await show("plotly_app_bootstrap", "name=\"SimpleExample\" aspect=\"\(aspect)\"")
                #expect(markup.contains("embed-responsive embed-responsive-\(aspect) "))
                #expect(markup.contains("aspect-ratio: \(numbers);"))
                #expect(markup.contains("class=\"embed-responsive-item\""))
            }
            #expect(try await show("plotly_app_bootstrap", #"name="SimpleExample""#).contains("responsive-4by3"))
            let error = await failure(#"name="SimpleExample" aspect="3by2""#, "plotly_app_bootstrap")
            #expect(error.contains("There is no aspect “3by2”; there are “21by9”, “16by9”, “4by3”, “1by1”."))
        case .headers:
            let parts: [Part] = [.tag("plotly_header", ""), .text("|"), .tag("plotly_footer", "")]
            let empty = try await render(site, parts, values)
            #expect(empty.hasPrefix("|<script src=\""))
            let direct = Part.tag("plotly_direct", #"name="SimpleExample""#)
            let page = try await render(site, [parts[0], direct, parts[2]], values)
            #expect(page.hasPrefix("<link rel=\"preload\""))
            #expect(page.matches(of: /<script/).count == 1)
            #expect(page.hasSuffix("</script>"))
            // Without a footer the script follows the first frame that needs it.
            let bare = try await render(site, [direct, .text("|"), direct], values)
            #expect(bare.contains("</script>|") && bare.matches(of: /<script/).count == 1)
        case .severalDirect:
            let direct = Part.tag("plotly_direct", #"name="SimpleExample""#)
            let page = try await render(
                site, [direct, direct, .tag("plotly_direct", "da=row"), .tag("plotly_footer", "")], values)
            #expect(page.matches(of: /<div class="django-plotly-dash django-plotly-dash-direct"><iframe/).count == 3)
            #expect(page.matches(of: /data-dashboard-frame="styled"/).count == 3)
            #expect(
                await failure(#"name="SimpleExample" initial_arguments='{}'"#, "plotly_direct").contains("no argument"))
        case .identifiersStayApart:
            let direct = Part.tag("plotly_direct", #"name="SimpleExample""#)
            #expect(try await !render(site, [direct, direct], values).contains(" id="))
        case .markersCannotBeGuessed:
            let text = "DJANGO_PLOTLY_DASH_HEADER_PLACEHOLDER DJANGO_PLOTLY_DASH_FOOTER_PLACEHOLDER \u{1}x:0\u{2}"
            let page = try await render(
                site, [.tag("plotly_header", ""), .text(text), .tag("plotly_direct", "da=row")], values)
            #expect(page.contains(text))
        case .identifiers:
            for (arguments, identifier) in [
                (#"name="SimpleExample""#, "simpleexample"), (#"slug="simple-one" postfix="A""#, "simple-one-A"),
                ("da=row", "simple-one"), (#"name="Two words" postfix="<""#, "two-words-&lt;"),
            ] {
                #expect(try await show("plotly_app_identifier", arguments) == identifier)
            }
        case .classNames:
            for (arguments, names) in [
                (
                    #"slug="simple-one" postfix="A""#,
                    "django-plotly-dash django-plotly-dash-iframe django-plotly-dash-app-simple-one-A"
                ),
                (#"name="SimpleExample" prefix="p" template_type="div""#, "p p-div p-app-simpleexample"),
                (#"name="SimpleExample" prefix='"<'"#, "&quot;&lt; &quot;&lt;-iframe &quot;&lt;-app-simpleexample"),
            ] {
                #expect(try await show("plotly_class", arguments) == names)
            }
        case .sandbox:
            let markup = try await show("plotly_app", #"name="SimpleExample" sandbox="allow-scripts allow-forms""#)
            #expect(markup.contains("sandbox=\"allow-forms allow-scripts\""))
            #expect(try await show("plotly_app", "da=row").contains("allow-popups-to-escape-sandbox"))
            #expect(await failure(#"da=row sandbox="allow-all""#).contains("“allow-all” is no permission of a frame"))
        case .contentHeight:
            let markup = try await show("plotly_app", #"name="SimpleExample" height="auto""#)
            #expect(markup.contains("data-dashboard-frame=\"plain\"") && markup.contains("<script src="))
        case .messagePipe:
            let script = "<script src=\"/dash/_dash-component-suites/dpd_components/message-bridge.js\" data-socket="
            #expect(try await show("plotly_message_pipe", "") == script + "\"/dash/_messages\"></script>")
            #expect(try await show("plotly_message_pipe", #"url="/x""#) == script + "\"/x\"></script>")
        case .manyTags:
            let parts = (0..<20).flatMap { number -> [Part] in
                [
                    .text("\(number)"),
                    .tag("plotly_app", number % 2 == 0 ? #"name="SimpleExample""# : "slug=\"simple-one\""),
                ]
            }
            #expect(try await render(site, parts, values).matches(of: /<iframe/).count == 20)
        }
    }
}
