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

    @Test func folders() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "shared"), withIntermediateDirectories: true)
        try Data("<main>{% block content %}{% endblock %}</main>".utf8)
            .write(to: folder.appending(path: "shared/base.html"))
        try Data(
            """
            {% extends "shared/base.html" %}
            {% block content %}
              {% for row in rows %}<p title="{{ row.city }}">{{ row.name|default:"nobody" }}</p>{% endfor %}
              {% plotly_app name="SimpleExample" ratio=0.3 %}
            {% endblock %}
            """.utf8
        ).write(to: folder.appending(path: "page.html"))
        let mount = try dashboards()
        let templates = try StencilTemplates(folder: folder.path, dashboards: mount)
        let page = try templates.render("page.html", ["rows": [["name": "", "city": "\"London\""]]]).markup
        #expect(page.hasPrefix("<main>") && page.contains("<p title=\"&quot;London&quot;\">nobody</p>"))
        #expect(page.contains("<iframe src=\"/dash/app/SimpleExample/\"") && page.contains("padding-bottom: 30.0%"))
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
