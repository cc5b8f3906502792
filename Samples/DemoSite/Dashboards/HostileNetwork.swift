package import NetworkGraphs

/// Graphs whose texts try to become scripts. A script that runs sets `window.pwned`.
package struct HostileNetwork {
    package let name: String
    package let graph: DiGraph<String>

    package static let all: [HostileNetwork] = [
        HostileNetwork("A label", [.label("<script>window.pwned=1</script>")]),
        HostileNetwork("A label with an image", [.label(#""><img src=x onerror="window.pwned=1">"#)]),
        HostileNetwork("A name", [], node: "</title><script>window.pwned=1</script>"),
        HostileNetwork("An address", [.url("javascript:window.pwned=1")]),
        HostileNetwork("An address in disguise", [.url("java\tscript:window.pwned=1")]),
        HostileNetwork("An address that breaks out", [.url(#"/" onmouseover="window.pwned=1"#)]),
        HostileNetwork("A tooltip", [.url("/"), .tooltip(#"" onload="window.pwned=1"#)]),
        HostileNetwork("An identifier", [Attribute("id", #"x" onload="window.pwned=1"#)]),
        HostileNetwork("A class", [Attribute("class", #"x" onload="window.pwned=1"#)]),
        HostileNetwork("A font", [.fontName(#"x" onload="window.pwned=1"#)]),
        HostileNetwork("A colour", [Attribute("fontcolor", #"red:x" onload="window.pwned=1"#)]),
        HostileNetwork("An HTML-like label", [.label(html: "<b>bold</b><script>window.pwned=1</script>")]),
        HostileNetwork(
            "An HTML-like label with an address",
            [.label(html: #"<table href="javascript:window.pwned=1"><tr><td>cell</td></tr></table>"#)]),
        HostileNetwork("A style sheet", [], graph: [Attribute("stylesheet", "/x?><script>window.pwned=1</script>")]),
    ]

    private init(
        _ name: String, _ attributes: Attributes, node: String = "node", graph graphAttributes: Attributes = []
    ) {
        self.name = name
        var graph = DiGraph<String>()
        graph.addNode(node, attributes: attributes)
        graph.addEdge(node, "other")
        graph.attributes.merge(graphAttributes + [.backgroundColor(.transparent)])
        self.graph = graph
    }
}
