import Dashboards
import Foundation
import StencilTags

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

func dashboards() throws -> DashboardMount {
    DashboardMount(
        try DashboardRegistry(
            Dashboard("SimpleExample") { "Hello" },
            Dashboard("Two words", title: #"<"Title">"#) { "Hello" }),
        at: "dash")
}

/// Text with everything that could end an element or an attribute. The combining mark makes the quote another character
/// to Swift and not to a browser.
let hostile = "<script>alert('&')</script>\" \"\u{301} onmouseover=alert(1) >\u{301}"
let escapedHostile =
    "&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&quot; &quot;\u{301} onmouseover=alert(1) &gt;\u{301}"

/// Runs on a thread with the smallest stack that threads of servers have.
func onASmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        let thread = Thread { continuation.resume(returning: body()) }
        thread.stackSize = 512 * 1024
        thread.start()
    }
}
