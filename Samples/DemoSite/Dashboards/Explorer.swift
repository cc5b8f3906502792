import DashboardComponents
package import Dashboards
import GraphComponents
import GraphvizRendering
package import Logging
import NetworkGraphs

/// Draws the karate club, or an uploaded file, by any of Graphviz's engines, and tells of what is tapped.
package func explorer(logger: Logger) -> Dashboard {
    let engine: Dropdown.ID = "engine", upload: Upload.ID = "upload", view: GraphView.ID = "view"
    let message: Div.ID = "message", details: Div.ID = "details"

    var app = Dashboard("Explorer") {
        Div(className: "explorer") {
            H1("Explorer")
            Div(className: "controls") {
                Dropdown(
                    id: engine, options: ["dot", "neato", "fdp", "sfdp", "circo", "twopi"], value: "neato",
                    clearable: false)
                Upload(id: upload, className: "upload") {
                    "Drop a DOT, GraphML or node-link JSON file here, or choose one."
                }
            }
            Div(id: message, className: "message")
            Div(className: "panes") {
                GraphView(id: view, height: 560)
                Div(id: details, className: "details") { hint }
            }
        }
    }
    app.callback(
        updating: view.graph.ifChanged, message.text, from: engine.value, upload.contents.optional,
        State(upload.filename.optional)
    ) { engine, contents, fileName in
        let name = fileName ?? "The file"
        do {
            guard let engine = GraphvizEngine(name: engine) else {
                throw Refusal(sentence: "There is no engine “\(engine)”.")
            }
            let network = try network(contents, fileName: name)
            let drawing = try await network.svg(engine: engine)
            return (.value(DrawnGraph(drawing, description: contents == nil ? "Zachary’s karate club" : name)), "")
        } catch let refusal as Refusal {
            logger.notice(
                "a network was not drawn", metadata: ["file": "\(name)", "reason": "\(refusal.sentence)"])
            return (.noUpdate, refusal.sentence)
        }
    }
    app.callback(
        updating: details.children, from: view.tappedNode.optional, view.tappedEdge.optional,
        State(upload.contents.optional), State(upload.filename.optional)
    ) { node, edge, contents, fileName in
        guard let network = try? network(contents, fileName: fileName ?? "") else { return Children(hint) }
        if let node, let found = network.node(node) {
            return Children {
                H2("Node \(node)")
                table(of: found.attributes)
                H3("Neighbours")
                P(found.neighbors.isEmpty ? "none" : found.neighbors.joined(separator: ", "))
            }
        }
        if let edge, let attributes = network.edge(edge.index) {
            return Children {
                H2("Edge \(edge.source) – \(edge.target)")
                table(of: attributes)
            }
        }
        return Children(hint)
    }
    return app
}

private let hint = "Tap a node or an edge."

/// The uploaded network, or the karate club where there is none.
private func network(_ contents: String?, fileName: String) throws(Refusal) -> ExploredNetwork {
    guard let contents else { return ExploredNetwork(Networks.karateClub.mapNodes { String($0) }) }
    return try ExploredNetwork(upload: contents, fileName: fileName)
}

private func table(of attributes: Attributes) -> Table {
    Table {
        Tbody {
            for attribute in attributes {
                Tr {
                    Th(attribute.name)
                    Td(attribute.value.stringValue ?? attribute.value.serialized())
                }
            }
        }
    }
}
