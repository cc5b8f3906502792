import GraphModel

/// Writes DOT that Graphviz and ``DOTParser`` read the same way.
struct DOTWriter<Node: GraphFileNode, Direction: GraphDirection, Multiplicity: EdgeMultiplicity> {
    private let network: Network<Node, Direction, Multiplicity>
    private var text = ""
    private var usedGroupNames: Set<String> = []

    init(_ network: Network<Node, Direction, Multiplicity>) { self.network = network }

    mutating func write() -> String {
        let name = network.attributes["name"].map { DOTValue.write($0, name: "name") + " " } ?? ""
        text = (network.isMultigraph ? "" : "strict ") + (network.isDirected ? "digraph " : "graph ") + name + "{\n"
        collectGroupNames(network.groups)
        write(
            graphAttributes: network.attributes.filter { !["name", "charset"].contains($0.name) }, indentation: "    ")
        for (node, attributes) in network.nodes.withAttributes {
            let shape = attributes[.shape], isRecord = shape == .record || shape == .roundedRecord
            text += "    " + DOTValue.write(nodeName: node.nodeText)
            // A name is text here, and in DOT it has escapes where it is the label.
            let isLabelled = attributes["label"] != nil || DOTValue.label(ofNode: node.nodeText) == nil
            write(Array(attributes) + (isLabelled ? [] : [Attribute("label", node.nodeText)]), isRecord: isRecord)
            text += ";\n"
        }
        for group in network.groups { write(group, indentation: "    ") }
        writeEdges()
        return text + "}\n"
    }

    private mutating func writeEdges() {
        let symbol = network.isDirected ? " -> " : " -- "
        var place = 0, previous: Edge<Node>?
        for edge in network.edges {
            place = previous.map { $0.source == edge.source && $0.target == edge.target } ?? false ? place + 1 : 0
            previous = edge
            text +=
                "    " + DOTValue.write(nodeName: edge.tail.nodeText) + symbol
                + DOTValue.write(nodeName: edge.head.nodeText)
            // Reading numbers parallel edges anew; only other keys need to be said.
            let key: [Attribute] =
                switch edge.key {
                case .int(place)?, nil: []
                case .int(let number)?: [Attribute("key", number)]
                case .string(let text)?: [Attribute("key", text)]
                }
            write(key + edge.attributes.filter { $0.name != "key" || !network.isMultigraph })
            text += ";\n"
        }
    }

    private mutating func write(_ group: NodeGroup<Node>, indentation: String) {
        var name = DOTGroupName.text(group.name, isCluster: group.isCluster)
        if name == nil, group.isCluster {
            var number = 1
            while !usedGroupNames.insert("cluster_\(number)").inserted { number += 1 }
            name = "cluster_\(number)"
        }
        text += indentation + (name.map { "subgraph " + DOTValue.write(text: $0) + " " } ?? "") + "{\n"
        write(graphAttributes: Array(group.attributes), indentation: indentation + "    ")
        for node in group.nodes { text += indentation + "    " + DOTValue.write(nodeName: node.nodeText) + ";\n" }
        for inner in group.groups { write(inner, indentation: indentation + "    ") }
        text += indentation + "}\n"
    }

    private mutating func collectGroupNames(_ groups: [NodeGroup<Node>]) {
        for group in groups {
            if let name = DOTGroupName.text(group.name, isCluster: group.isCluster) { usedGroupNames.insert(name) }
            collectGroupNames(group.groups)
        }
    }

    private mutating func write(graphAttributes: [Attribute], indentation: String) {
        guard !graphAttributes.isEmpty else { return }
        text += indentation + "graph"
        write(graphAttributes)
        text += ";\n"
    }

    private mutating func write(_ attributes: [Attribute], isRecord: Bool = false) {
        guard !attributes.isEmpty else { return }
        let items = attributes.map { attribute in
            DOTValue.write(text: attribute.name) + "="
                + DOTValue.write(attribute.value, name: attribute.name, isRecord: isRecord)
        }
        text += " [" + items.joined(separator: ", ") + "]"
    }
}
