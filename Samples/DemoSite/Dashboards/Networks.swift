package import NetworkGraphs

/// The networks that the demo's pages draw.
package enum Networks {
    private static let sans = "Helvetica,Arial,sans-serif"

    /// Zachary's karate club, each member in the colour of the club that he joined after the split.
    package static let karateClub: Graph<Int> = {
        var club = Graph<Int>.karateClub
        for member in club.nodes {
            let isInstructor = club.nodes[member]?["club"] == "Mr. Hi"
            club.nodes[member]?.merge([
                .style(.filled), .shape(.circle), .fillColor(isInstructor ? .rgb(76, 120, 168) : .rgb(245, 133, 24)),
                .fontColor(isInstructor ? .white : .rgb(24, 16, 0)), .penWidth(0), .width(0.36), .fixedSize(true),
                .fontSize(12), .fontName(sans), .tooltip("\(member): \(isInstructor ? "Mr. Hi" : "Officer")"),
            ])
        }
        for edge in club.edges { club.edges[edge.source, edge.target]?.merge([.color(.rgb(138, 148, 163))]) }
        // Nodes over edges: a number that an edge crosses cannot be read.
        club.attributes.merge([.backgroundColor(.transparent), .label(""), Attribute("outputorder", "edgesfirst")])
        return club
    }()

    /// A root and its two colours, with labelled edges.
    package static let colors: DiGraph<String> = {
        var graph = DiGraph<String>()
        graph.addNodes(["root", "red", "blue"], .fontName(sans))
        graph.addNode("root", .shape(.rectangle), .width(1.5))
        graph.addEdge("root", "red", .label("to_red"), .fontName(sans))
        graph.addEdge("root", "blue", .label("to_blue"), .fontName(sans))
        graph.attributes.merge([.backgroundColor(.transparent), .nodeSeparation(0.6)])
        return graph
    }()

    /// Two clusters with what a picture refers to by identifiers: gradients and an HTML-like label with a link.
    package static let clusters: DiGraph<String> = {
        var graph = DiGraph<String>()
        graph.addNodes(
            ["gather", "clean", "fit", "check"], .shape(.box), .style([.filled, .rounded]), .fontName(sans),
            .fontColor(.rgb(24, 24, 24)))
        graph.addNode("clean", Attribute("fillcolor", "lightblue:white"), Attribute("gradientangle", 90))
        graph.addNode("fit", .label(html: "<b>fit</b><br/><i>and repeat</i>"), .fillColor(.khaki))
        graph.addPath(["gather", "clean", "fit", "check"])
        graph.addEdge("check", "fit", .label("worse"), .style(.dashed), .fontName(sans))
        graph.groups = [
            NodeGroup("data", isCluster: true, nodes: ["gather", "clean"], attributes: [.label("Data")]),
            NodeGroup("model", isCluster: true, nodes: ["fit", "check"], attributes: [.label("Model")]),
        ]
        graph.attributes.merge([.backgroundColor(.transparent), .fontName(sans)])
        return graph
    }()
}
