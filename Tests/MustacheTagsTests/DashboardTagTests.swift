import Dashboards
import MustacheTags
import TemplateTestSupport
import Testing

@Suite struct DashboardTagTests {
    @Test(arguments: [
        ("name=\"SimpleExample\"", "SimpleExample", "padding-bottom: 10.0%"),
        ("name='SimpleExample' ratio=0.3", "SimpleExample", "padding-bottom: 30.0%"),
        ("\n  name=\"Two words\"\n  height=400\n", "Two-words", "height: 400px"),
        ("name=\"Two words\" height=\"400px\" ratio=0.5", "Two-words", "height: 400px"),
        ("slug=\"Two-words\"", "Two-words", "padding-bottom: 10.0%"),
        ("name=\"SimpleExample\" slug=\"Two-words\"", "Two-words", "padding-bottom: 10.0%"),
    ])
    func plotlyAppIsAFrame(arguments: String, slug: String, style: String) throws {
        let markup = try render(["page": "<p>{{> part}}</p>", "part": "{{#plotly_app}}\(arguments){{/plotly_app}}"])
        #expect(markup.hasPrefix("<p><div style=\"position: relative; \(style)"))
        #expect(markup.contains("<iframe src=\"/dash/app/\(slug)/\""))
        #expect(markup.hasSuffix("</iframe></div></p>"))
    }

    @Test func theFrameIsThatOfTheDashboards() throws {
        var frame = try DashboardFrame(of: "SimpleExample", in: dashboards(), size: .ratio(0.3))
        frame.hasBorder = true
        let markup = try render(
            "{{#rows}}{{#plotly_app}}name=\"SimpleExample\" ratio=0.3 use_frameborder=true{{/plotly_app}}{{/rows}}",
            ["rows": [1, 2]])
        #expect(markup == frame.html.markup + frame.html.markup)
    }

    @Test(arguments: [
        ("", "needs `name=`, `slug=` or `da=`; there are “SimpleExample”, “Two words”."),
        ("name=\"Nope\"", "There is no dashboard “Nope”; there are “SimpleExample”, “Two words”."),
        ("name=\"SimpleExample\" slug=\"nope\"", "There is neither an instance nor a dashboard with the slug “nope”."),
        (
            "name=SimpleExample",
            "The argument “name” is “SimpleExample”, which no value is called; texts must be in quotes."
        ),
        ("name=\"SimpleExample\" size=1", "“plotly_app” has no argument “size”; it has “name”, “slug”"),
        ("name=\"SimpleExample\" name=\"SimpleExample\"", "The argument “name” is given twice."),
        ("\"SimpleExample\"", "“\"SimpleExample\"” is not an argument"),
        ("name = \"SimpleExample\"", "“name” is not an argument; write name=value without blanks."),
        ("=1", "“” is not an argument"),
        ("name=", "The argument “name” is “”, which no value is called; texts must be in quotes."),
        ("name=\"SimpleExample", "The quotes of the argument “name” must be closed"),
        ("name=\"SimpleExample\"ratio=1", "The quotes of the argument “name” must be closed, and a blank"),
        ("name=\"SimpleExample\" ratio=-1", "The argument “ratio” is “-1”"),
        ("name=\"{{v}}\"", "Arguments are constants or names of values in Mustache"),
        ("name=\"\" onload=\"alert(1)\"", "has no argument “onload”"),
    ])
    func wrongArgumentsAreNamed(arguments: String, reason: String) throws {
        let error = try #require(
            failure([
                "other": "{{#plotly_app}}name=\"SimpleExample\"{{/plotly_app}}",
                "page": "<p>\n  {{=<% %>=}}<%# plotly_app %>\(arguments)<%/plotly_app%></p>",
            ]))
        #expect(error.reason.contains(reason))
        #expect(error.position == .init(template: "page", line: 2, column: 14))
    }

    @Test func valuesCannotTakeTheTagsName() throws {
        let template = "{{#row}}{{#plotly_app}}name=\"SimpleExample\"{{/plotly_app}}{{/row}}"
        let frame = try DashboardFrame(of: "SimpleExample", in: dashboards())
        let values: [String: Any?] = ["plotly_app": true, "row": ["plotly_app": "x"]]
        #expect(try render(template, values) == frame.html.markup)
    }

    @Test func theTagIsASection() throws {
        let error = try #require(failure(["page": "{{plotly_app}}"]))
        #expect(error.reason.contains("needs `name=`, `slug=` or `da=`"))
    }

    @Test func withoutDashboardsTheTagIsAnError() throws {
        let templates = try MustacheTemplates(["page": "{{#plotly_app}}name=\"SimpleExample\"{{/plotly_app}}"])
        #expect { try templates.render("page") } throws: { "\($0)".contains("needs dashboards") }
    }
}
