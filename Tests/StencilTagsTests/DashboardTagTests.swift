import Dashboards
import StencilTags
import TemplateTestSupport
import Testing

@Suite struct DashboardTagTests {
    @Test(arguments: [
        ("name=\"SimpleExample\"", "SimpleExample", "padding-bottom: 10.0%"),
        ("name='SimpleExample' ratio=0.3", "SimpleExample", "padding-bottom: 30.0%"),
        ("name=\"SimpleExample\" ratio=\"0.3\"", "SimpleExample", "padding-bottom: 30.0%"),
        ("name=\"SimpleExample\" ratio=share", "SimpleExample", "padding-bottom: 70.0%"),
        ("name=missing|default:\"SimpleExample\"", "SimpleExample", "padding-bottom: 10.0%"),
        ("name=app.name", "SimpleExample", "padding-bottom: 10.0%"),
        ("name=\"Two words\" height=400", "Two-words", "height: 400px"),
        ("name=\"Two words\" height=\"400px\" ratio=0.5", "Two-words", "height: 400px"),
        ("slug=\"Two-words\"", "Two-words", "padding-bottom: 10.0%"),
        ("name=\"SimpleExample\" slug=\"Two-words\"", "Two-words", "padding-bottom: 10.0%"),
    ])
    func plotlyAppIsAFrame(arguments: String, slug: String, style: String) throws {
        let markup = try render(
            "{% load plotly_dash %}<p>{% plotly_app \(arguments) %}</p>",
            ["share": 0.7, "app": ["name": "SimpleExample"]])
        #expect(markup.hasPrefix("<p><div style=\"position: relative; \(style)"))
        #expect(markup.contains("<iframe src=\"/dash/app/\(slug)/\""))
        #expect(markup.hasSuffix("</iframe></div></p>"))
    }

    @Test func theFrameIsThatOfTheDashboards() throws {
        var frame = try DashboardFrame(of: "SimpleExample", in: dashboards(), size: .ratio(0.3))
        #expect(try render("{% plotly_app name=\"SimpleExample\" ratio=0.3 use_frameborder=0 %}") == frame.html.markup)
        frame.hasBorder = true
        for flag in ["1", "\"1\"", "true", "\"True\"", "yes"] {
            let tag = "{% plotly_app name=\"SimpleExample\" ratio=0.3 use_frameborder=\(flag) %}"
            #expect(try render(tag, ["yes": true]) == frame.html.markup)
        }
    }

    @Test(arguments: [
        ("", "needs `name=`, `slug=` or `da=`; there are “SimpleExample”, “Two words”."),
        ("name=\"Nope\"", "There is no dashboard “Nope”; there are “SimpleExample”, “Two words”."),
        ("name=\"SimpleExample\" slug=\"nope\"", "There is neither an instance nor a dashboard with the slug “nope”."),
        ("name=missing", "The argument “name” has no value."),
        ("name=7", "The argument “name” is “7”, but it must be a text"),
        ("name=list", "The argument “name” must be a text"),
        ("name=\"SimpleExample\" size=1", "“plotly_app” has no argument “size”; it has “name”, “slug”"),
        ("name=\"SimpleExample\" name=\"SimpleExample\"", "The argument “name” is given twice."),
        ("\"SimpleExample\"", "“\"SimpleExample\"” is not an argument"),
        ("name = \"SimpleExample\"", "“name” is not an argument; write name=value without blanks."),
        ("name=", "“name=” is not an argument"),
        ("name=\"SimpleExample\" ratio=0", "The argument “ratio” is “0”, but it must be a number above 0"),
        ("name=\"SimpleExample\" ratio=\"nan\"", "The argument “ratio” is “nan”"),
        ("name=\"SimpleExample\" height=\"50vh\"", "The argument “height” is “50vh”, but it must be a whole number"),
        ("name=\"SimpleExample\" use_frameborder=\"maybe\"", "The argument “use_frameborder” is “maybe”"),
        ("name=\"SimpleExample\"|nofilter", "Unknown filter 'nofilter'"),
    ])
    func wrongArgumentsAreNamed(arguments: String, reason: String) throws {
        let error = try #require(
            failure(["page.html": "<p>\n  {% plotly_app \(arguments) %}</p>"], ["list": ["SimpleExample"]]))
        #expect(error.reason.contains(reason))
        #expect(error.position == .init(template: "page.html", line: 2, column: 3))
    }

    @Test(arguments: [
        "\" onload=alert(1) x=\"", "SimpleExample\"><script>", "../../admin", "SimpleExample/../x", "{{ v }}",
        "Simple\u{301}Other",
    ])
    func nothingIsInjectedThroughArguments(name: String) throws {
        let error = try #require(failure(["page.html": "{% plotly_app name=v %}"], ["v": name]))
        #expect(error.reason.hasPrefix("There is no dashboard “\(name)”"))
        for argument in ["ratio", "height", "use_frameborder"] {
            let tag = "{% plotly_app name=\"SimpleExample\" \(argument)=v %}"
            #expect(failure(["page.html": tag], ["v": "1; position: fixed\"><script>"]) != nil)
        }
    }

    @Test func titlesAreEscaped() throws {
        let markup = try render("{% plotly_app name=\"Two words\" %}")
        #expect(markup.contains("title=\"&lt;&quot;Title&quot;&gt;\""))
    }

    @Test func withoutDashboardsTheTagIsAnError() throws {
        let templates = try StencilTemplates(["page.html": "{% plotly_app name=\"SimpleExample\" %}"])
        #expect { try templates.render("page.html") } throws: { "\($0)".contains("needs dashboards") }
    }

    @Test func onlyItsOwnLibraryCanBeLoaded() {
        #expect(
            failure(["page.html": "{% load plotly_dash humanize %}"])?.reason.contains("no library “humanize”") == true)
    }
}
