import StencilTags
import Testing

@Suite struct PositionTests {
    @Test(arguments: [
        ("a\nb {{ v|nofilter }}", 2, 3, "Unknown filter 'nofilter'"),
        ("{{ v }}\n{{ v }}\n{{ v|nofilter }}", 3, 1, "nofilter"),
        ("<p>{{ w|nofilter }}</p>\n{{ w|nofilter }}", 1, 4, "nofilter"),
        ("a\r\nb\r\n  {% nope %}", 3, 3, "Unknown template tag 'nope'"),
        ("é {{ v", 1, 3, "not closed"),
        ("a\n{% if v", 2, 1, "not closed"),
        ("{# ", 1, 1, "not closed"),
        ("{{ }}", 1, 1, "nothing to show"),
        ("\n{% if v %}", 2, 1, "“endif” was not found"),
        ("\n{% block a %}", 2, 1, "“endblock” was not found"),
        ("{% filter uppercase %}", 1, 1, "“endfilter” was not found"),
        ("{% endif %}", 1, 1, "endif"),
        ("{% include %}", 1, 1, "“include” takes"),
        ("{{\n v|nofilter\n}}", 1, 1, "nofilter"),
        ("{% for x in v %}{{ x|nofilter }}{% endfor %}", 1, 17, "nofilter"),
    ])
    func syntaxIsCheckedWhenTemplatesAreRead(template: String, line: Int, column: Int, reason: String) throws {
        let error = try #require(throws: TemplateError.self) { try StencilTemplates(["page.html": template]) }
        #expect(error.position == .init(template: "page.html", line: line, column: column))
        #expect(error.reason.contains(reason))
    }

    @Test func errorsSayWhatBroughtTheTemplateIn() throws {
        let templates = [
            "page.html": "{% extends \"base.html\" %}",
            "base.html": "<p>\n{% include \"row:1.html\" %}",
            "row:1.html": "\n\n   {{ v.x }}{{ v }}",
        ]
        let error = try #require(failure(templates, ["v": ["x": 1]]))
        #expect(error.position == .init(template: "row:1.html", line: 3, column: 13))
        #expect(
            error.includedFrom == [
                .init(template: "base.html", line: 2, column: 1), .init(template: "page.html", line: 1, column: 1),
            ])
        #expect(
            error.description
                == """
                row:1.html:3:13: A dictionary has no text of its own; name one of its members.
                    brought in by base.html:2:1
                    brought in by page.html:1:1
                """)
    }

    @Test func aBlockFailsWhereItWasWritten() throws {
        let templates = [
            "base.html": "\n{% block b %}{% endblock %}",
            "page.html": "{% extends \"base.html\" %}\n{% block b %}\n{{ v }}{% endblock %}",
        ]
        let error = try #require(failure(templates, ["v": ["x": 1]]))
        #expect(error.position == .init(template: "page.html", line: 3, column: 1))
    }

    @Test(arguments: ["nope.html", "../page.html", "/etc/passwd", "", "page.html\u{301}"])
    func unknownTemplatesAreNamed(name: String) throws {
        let templates = try StencilTemplates(["page.html": "{% include v %}", "a.html": ""])
        let direct = try #require(throws: TemplateError.self) { try templates.render(name) }
        #expect(direct.description == "There is no template “\(name)”; there are “a.html”, “page.html”.")
        let included = try #require(throws: TemplateError.self) { try templates.render("page.html", ["v": name]) }
        #expect(included.description == "page.html:1:1: " + direct.description)
    }

    @Test func aNameMustBeText() {
        #expect(
            failure(["page.html": "{% include missing %}"])?.reason
                == "The name of a template must be a text, but it is nil.")
    }

    @Test func errorsOfFiltersHaveAPosition() throws {
        struct Trouble: Error, CustomStringConvertible {
            let description = "Trouble!"
        }
        let templates = try StencilTemplates(
            ["page.html": "\n{{ 1|fail }}"], filters: ["fail": { _, _ in throw Trouble() }])
        let error = try #require(throws: TemplateError.self) { try templates.render("page.html") }
        #expect(error.description == "page.html:2:1: Trouble!")
    }
}
