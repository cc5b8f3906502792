import Dashboards
import Foundation
import MustacheTags
import TemplateTestSupport
import Testing

/// The samples of Docs/Guides/Templates.md for Mustache, as they stand there.
@Suite struct GuideTests {
    private let chart: HTML = "<svg></svg>"

    @Test func mustache() throws {
        let templates = try MustacheTemplates(["page": "<h1>{{title}}</h1>{{chart}}"])
        let page: HTML = try templates.render("page", ["title": "Tom & Jerry", "chart": chart])
        #expect(page.markup == "<h1>Tom &amp; Jerry</h1><svg></svg>")
    }

    @Test func folders() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "shared"), withIntermediateDirectories: true)
        try Data("<h1>Rows</h1>".utf8).write(to: folder.appending(path: "shared/header.mustache"))
        try Data(
            """
            {{> shared/header}}
            {{#rows}}<p title="{{city}}">{{name}}</p>{{/rows}}
            {{#plotly_app}}name="SimpleExample" ratio=0.3{{/plotly_app}}
            """.utf8
        ).write(to: folder.appending(path: "page.mustache"))
        let mount = try dashboards()
        let templates = try MustacheTemplates(folder: folder.path, dashboards: mount)
        let page = try templates.render("page", ["rows": [["name": "Ada", "city": "\"London\""]]]).markup
        #expect(page.contains("<h1>Rows</h1>") && page.contains("<p title=\"&quot;London&quot;\">Ada</p>"))
        #expect(page.contains("<iframe src=\"/dash/app/SimpleExample/\"") && page.contains("padding-bottom: 30.0%"))
    }
}
