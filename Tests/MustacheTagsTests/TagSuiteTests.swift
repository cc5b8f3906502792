import MustacheTags
import TemplateTestSupport
import Testing

@Suite struct TagSuiteTests {
    @Test(arguments: TagSuite.allCases) func conforms(_ law: TagSuite) async throws {
        try await law.check { site, parts, values in
            let template = parts.map { part in
                switch part {
                case .text(let text): text
                case .tag(let tag, let arguments): "{{#\(tag)}}\(arguments){{/\(tag)}}"
                }
            }
            let templates = try MustacheTemplates(["page": template.joined()], dashboards: site.mount)
            return try await templates.render("page", values).markup
        }
    }
}
