import DashboardServer
import Dashboards
import Foundation
import GraphvizRendering
import Hummingbird
import MustacheTags
import NetworkGraphs
import StencilTags

/// The demo's own pages, rendered by both template engines.
struct Site {
    private let stencil: StencilTemplates
    private let mustache: MustacheTemplates

    init(mount: DashboardMount) throws {
        let folder = Bundle.module.bundleURL.appending(path: "Templates").path
        stencil = try StencilTemplates(folder: folder, dashboards: mount)
        mustache = try MustacheTemplates(folder: folder, dashboards: mount)
    }

    func addRoutes(to router: Router<DashboardRequestContext>) {
        router.get("/") { _, _ in
            try await stencil.render("front.html", try await front(title: "Networks and dashboards, by Stencil"))
        }
        router.get("/mustache") { _, _ in
            try await mustache.render("front", try await front(title: "Networks and dashboards, by Mustache"))
        }
        router.get("/gallery") { _, _ in try await stencil.render("gallery.html", try await gallery()) }
        router.get("/hostile") { _, _ in try await stencil.render("gallery.html", try await hostile()) }
    }

    private func front(title: String) async throws -> [String: Any] {
        [
            "title": title,
            "introduction": "Drawn by Graphviz in this process, put into the page as SVG that cannot carry a script: "
                + "<b>this text</b> stays text.",
            "karate": try await Networks.karateClub.svg(engine: .neato),
            "colors": try await Networks.colors.svg(engine: .dot),
            "members": Networks.karateClub.nodeCount,
        ]
    }

    private func gallery() async throws -> [String: Any] {
        var pictures: [[String: Any]] = []
        for engine in [GraphvizEngine.neato, .circo, .sfdp, .twopi] {
            pictures.append([
                "drawing": try await Networks.karateClub.svg(engine: engine),
                "caption": "The karate club by \(engine).",
            ])
        }
        pictures.append([
            "drawing": try await Networks.clusters.svg(engine: .dot),
            "caption": "Clusters, gradients and an HTML-like label, whose identifiers are their own picture’s.",
        ])
        pictures.append([
            "drawing": try await Networks.colors.svg(engine: .dot), "caption": "The same picture as on the front page.",
        ])
        return [
            "title": "Gallery", "introduction": "Many pictures in one page, none of which disturbs another.",
            "pictures": pictures, "frames": true,
        ]
    }

    private func hostile() async throws -> [String: Any] {
        var pictures: [[String: Any]] = []
        for example in HostileNetwork.all {
            let drawing: HTML
            do {
                drawing = HTML(try await example.graph.svg(engine: .dot))
            } catch {
                drawing = "<p class=\"refused\">Refused: \(error.description)</p>"
            }
            pictures.append(["drawing": drawing, "caption": example.name])
        }
        return [
            "title": "Hostile input",
            "introduction":
                "Scripts in every place where a graph can hold text. They are drawn as text, or the drawing is "
                + "refused.",
            "pictures": pictures, "frames": false,
        ]
    }
}
