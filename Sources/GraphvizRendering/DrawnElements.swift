internal import SafeMarkup

/// What the SVG says of the nodes, edges and groups in place of the names Graphviz knows them by.
struct DrawnElements: Sendable {
    /// What a graph says of an element that Graphviz never hears of.
    struct Extra {
        var id: String?
        var classes: [String] = []
    }

    /// The names of the nodes, in order.
    let nodes: [String]
    let isDirected: Bool
    /// Where the edges begin and end and which of the graph's they are, in the order in which they are drawn.
    let edges: [(tail: Int, head: Int, place: Int)]
    /// The names of the groups, in the order in which they are opened.
    let groups: [String?]
    /// By the ids Graphviz knows: `n0`, `e0`, `c0`, `graph0`.
    var extras: [String: Extra] = [:]

    init(_ graph: DrawnGraph, groups: [String?]) {
        nodes = graph.names
        isDirected = graph.isDirected
        edges = graph.edges.map { ($0.tail, $0.head, $0.place) }
        self.groups = groups
    }

    /// What to write for the element that Graphviz calls by this id.
    func object(_ id: String) -> SVGObject? {
        let extra = extras.isEmpty ? nil : extras[id]
        var object = SVGObject(id: extra?.id, classes: extra?.classes ?? [])
        if id == "graph0" {
            // Any text here would be a tooltip of the whole picture.
            object.title = ""
            return object
        }
        guard let kind = id.utf8.first, let number = Int(id.dropFirst()) else { return nil }
        switch kind {
        case UInt8(ascii: "n") where nodes.indices.contains(number):
            object.title = nodes[number]
            object.data = [("node", nodes[number])]
        case UInt8(ascii: "e") where edges.indices.contains(number):
            let (tail, head) = (nodes[edges[number].tail], nodes[edges[number].head])
            object.title = tail + (isDirected ? " → " : " — ") + head
            object.data = [("edge", String(edges[number].place)), ("source", tail), ("target", head)]
        case UInt8(ascii: "c") where groups.indices.contains(number):
            let name = groups[number] ?? String(number)
            object.title = name
            object.data = [("cluster", name)]
        default:
            return nil
        }
        return object
    }

    /// A message of Graphviz's with the real names: `n12` becomes `"Yerevan"`.
    func withRealNames(_ message: String) -> String {
        var result = ""
        var rest = message[...]
        while let first = rest.first {
            guard first.isLetter || first.isNumber else {
                result.append(rest.removeFirst())
                continue
            }
            let word = rest.prefix { $0.isLetter || $0.isNumber }
            rest = rest[word.endIndex...]
            if first == "n", let number = Int(word.dropFirst()), nodes.indices.contains(number) {
                result += nodes[number].quoted
            } else if word.hasPrefix("cluster"), let number = Int(word.dropFirst(7)), groups.indices.contains(number),
                let name = groups[number]
            {
                result += name.quoted
            } else {
                result += word
            }
        }
        return result
    }
}
