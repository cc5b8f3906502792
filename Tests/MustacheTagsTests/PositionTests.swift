import MustacheTags
import Testing

@Suite struct PositionTests {
    @Test(arguments: [
        ("a\n{{v", 2, "A tag is not closed."),
        ("{{v}", 1, "A tag is not closed."),
        ("{{#a}}\n{{/b}}", 2, "is not the one that was begun last"),
        ("\n\n{{#a}}", 3, "A section is not ended."),
        ("{{!", 1, "A tag is not closed."),
        ("{{=a=}}", 1, "Delimiters"),
        ("\n{{% OTHER:1}}", 2, "no such pragma"),
        ("{{a b}}", 1, "names have letters"),
        ("\n{{> nope}}", 2, "There is no template “nope”; there are “other”, “page”."),
        ("\n{{<nope}}{{/nope}}", 2, "There is no template “nope”"),
        ("{{=<% %>=}}\n<%> nope %>", 2, "There is no template “nope”"),
        ("{{> ../page}}", 1, "There is no template “../page”"),
    ])
    func syntaxIsCheckedWhenTemplatesAreRead(template: String, line: Int, reason: String) throws {
        let error = try #require(throws: TemplateError.self) {
            try MustacheTemplates(["page": template, "other": "{{> page}}"])
        }
        #expect(error.position?.template == "page")
        #expect(error.position?.line == line)
        #expect(error.reason.contains(reason))
    }

    @Test func tagsOfOtherKindsAreNoPartials() throws {
        #expect(
            try render("{{! > nope }}{{=[ ]=}}{{> nope}}[>*name][={{ }}=]{{{v}}}{{v}}", ["v": ">"]) == "{{> nope}}>&gt;"
        )
    }

    @Test(arguments: ["nope", "../page", "/etc/passwd", "", "page\u{301}"])
    func unknownTemplatesAreNamed(name: String) throws {
        let error = try #require(throws: TemplateError.self) { try MustacheTemplates(["page": ""]).render(name) }
        #expect(error.description == "There is no template “\(name)”; there are “page”.")
    }
}
