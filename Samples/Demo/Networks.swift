import NetworkGraphs

/// The networks that the demo's pages draw.
enum Networks {
    /// Zachary's karate club, each member in the colour of the club that he joined after the split.
    static let karateClub: Graph<Int> = {
        var club = Graph<Int>.karateClub
        for member in club.nodes {
            let isInstructor = club.nodes[member]?["club"] == "Mr. Hi"
            club.nodes[member]?.merge([
                .style(.filled), .shape(.circle), .fillColor(isInstructor ? .rgb(76, 120, 168) : .rgb(245, 133, 24)),
                .fontColor(isInstructor ? .white : .black), .penWidth(0), .width(0.36), .fixedSize(true),
                .fontSize(12), .tooltip("\(member): \(isInstructor ? "Mr. Hi" : "Officer")"),
            ])
        }
        club.attributes.merge([.backgroundColor(.transparent), .label("")])
        return club
    }()

    /// A root and its two colours, with labelled edges.
    static let colors: DiGraph<String> = {
        var graph = DiGraph<String>()
        graph.addNode("root", .shape(.rectangle), .width(1.5))
        graph.addEdge("root", "red", .label("to_red"))
        graph.addEdge("root", "blue", .label("to_blue"))
        graph.attributes.merge([.backgroundColor(.transparent)])
        return graph
    }()

    /// Two clusters with what a picture refers to by identifiers: gradients and an HTML-like label with a link.
    static let clusters: DiGraph<String> = {
        var graph = DiGraph<String>()
        graph.addNodes(["gather", "clean", "fit", "check"], .shape(.box), .style([.filled, .rounded]))
        graph.addNode("clean", Attribute("fillcolor", "lightblue:white"), Attribute("gradientangle", 90))
        graph.addNode("fit", .label(html: "<b>fit</b><br/><i>and repeat</i>"), .fillColor(.khaki))
        graph.addPath(["gather", "clean", "fit", "check"])
        graph.addEdge("check", "fit", .label("worse"), .style(.dashed))
        graph.groups = [
            NodeGroup("data", isCluster: true, nodes: ["gather", "clean"], attributes: [.label("Data")]),
            NodeGroup("model", isCluster: true, nodes: ["fit", "check"], attributes: [.label("Model")]),
        ]
        graph.attributes.merge([.backgroundColor(.transparent)])
        return graph
    }()
}
