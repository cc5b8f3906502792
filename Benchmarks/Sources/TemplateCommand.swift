import ArgumentParser
import DashboardComponents
import Dashboards
import Foundation
import MustacheTags
import StencilTags

/// Renders a page with twenty tags by both engines, and says how long each page took.
///
/// A line out is `{"engine": "stencil", "instances": false, "cpu": […]}`, with nanoseconds of processor time of each page.
struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Render a page with twenty tags and measure.")

    @Option(help: "How many pages to render.")
    var count = 200

    func run() async throws {
        let store = InMemoryStateStore()
        for number in 0..<20 {
            let draft = DashApp.Draft(app: "Example", name: "Example \(number)", slug: "example-\(number)")
            _ = try store.insert(draft, at: Date())
        }
        var mount = DashboardMount(try DashboardRegistry(Dashboard("Example") { Div("Hello") }))
        mount.state = store
        for hasInstances in [false, true] {
            let arguments = (0..<20).map { hasInstances ? "slug=\"example-\($0)\"" : "name=\"Example\"" }
            let stencil = try StencilTemplates(
                ["page": arguments.map { "<h2>{{ title }}</h2>{% plotly_app \($0) ratio=0.3 %}" }.joined()],
                dashboards: mount)
            let mustache = try MustacheTemplates(
                ["page": arguments.map { "<h2>{{title}}</h2>{{#plotly_app}}\($0) ratio=0.3{{/plotly_app}}" }.joined()],
                dashboards: mount)
            try await measure("stencil", hasInstances) { try await stencil.render("page", ["title": "Sales"]) }
            try await measure("mustache", hasInstances) { try await mustache.render("page", ["title": "Sales"]) }
        }
    }

    private func measure(_ engine: String, _ hasInstances: Bool, _ render: () async throws -> HTML) async throws {
        var times: [JSON] = []
        for _ in 0..<count {
            let start = cpuNanoseconds()
            let page = try await render()
            times.append(.int(cpuNanoseconds() - start))
            guard page.markup.split(separator: "<iframe").count == 21 else {
                throw ValidationError("A tag is missing.")
            }
        }
        let report: JSON = ["engine": .string(engine), "instances": .bool(hasInstances), "cpu": .array(times)]
        FileHandle.standardOutput.write(Data(report.serializedBytes() + [UInt8(ascii: "\n")]))
    }
}
