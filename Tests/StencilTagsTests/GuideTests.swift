import Dashboards
import Foundation
import StencilTags
import TemplateTestSupport
import Testing

/// The samples of Docs/Guides/Templates.md, as they stand there.
@Suite struct GuideTests {
    private let chart: HTML = "<svg></svg>"

    @Test func stencil() throws {
        let templates = try StencilTemplates(["page.html": "<h1>{{ title }}</h1>{{ chart }}"])
        let page: HTML = try templates.render("page.html", ["title": "Tom & Jerry", "chart": chart])
        #expect(page.markup == "<h1>Tom &amp; Jerry</h1><svg></svg>")
    }

    @Test func functionsBehindTheTags() throws {
        let mount = try dashboards()
        let sales = try mount.embedded(name: "SimpleExample")
        let page: HTML = """
            <head>\(mount.header)</head>
            <div class="\(sales.classNames())">\(sales.frame(size: .content))</div>
            \(sales.bootstrapFrame(aspect: .by16to9)) \(sales.direct())
            <h2 id="\(sales.identifier(postfix: "title"))">Sales</h2>
            \(mount.messagePipe()) \(mount.footer)
            """
        #expect(page.markup.matches(of: /<iframe/).count == 3)
        #expect(page.markup.contains("<h2 id=\"simpleexample-title\">"))
        #expect(page.markup.contains("message-bridge.js\"></script>"))
    }

    @Test func addressesAndDates() throws {
        let templates = try StencilTemplates(
            ["page.html": "{% url \"record\" 5 %} {{ day|date:\"j F Y\" }}"], addresses: ["record": "/records/{id}"])
        #expect(
            try templates.render("page.html", ["day": Date(timeIntervalSince1970: 0)]).markup
                == "/records/5 1 January 1970")
    }
}
