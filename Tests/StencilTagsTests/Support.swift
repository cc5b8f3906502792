import StencilTags
import TemplateTestSupport

/// Renders one template.
func render(_ template: String, _ values: [String: Any?] = [:]) throws -> String {
    try render(["page.html": template], values)
}

/// Renders the template `page.html` among others.
func render(_ templates: [String: String], _ values: [String: Any?] = [:]) throws -> String {
    try StencilTemplates(templates, dashboards: dashboards()).render("page.html", values).markup
}

/// The error of a template that cannot be read or rendered.
func failure(_ templates: [String: String], _ values: [String: Any?] = [:]) -> TemplateError? {
    do {
        _ = try render(templates, values)
        return nil
    } catch {
        return error as? TemplateError
    }
}
