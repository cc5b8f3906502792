import GraphModel

/// Turns parsed DOT into a network.
struct DOTReader<Node: GraphFileNode> {
    private let parser: DOTParser
    private let nodes: [Node]
    private let bytes: [UInt8]

    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> ParsedGraph<Node> {
        let bytes = try utf8(bytes, limits: limits)
        return try DOTReader(DOTParser(bytes, limits: limits), bytes).graph()
    }

    /// The text as UTF-8. A text that says it is Latin-1, or that is not UTF-8, is taken for Latin-1 as Graphviz does.
    private static func utf8(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> [UInt8] {
        guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]) else {
            throw GraphFormatError(.dot, "the text is UTF-16; expected UTF-8 or Latin-1")
        }
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        var isLatin1 = String(validating: bytes, as: UTF8.self) == nil
        if !isLatin1 {
            let latin1Names = ["latin-1", "latin1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100"]
            let charset = try DOTParser(bytes, limits: limits).root.graph.own["charset"]?.content.lowercased()
            isLatin1 = charset.map(latin1Names.contains) ?? false
        }
        return isLatin1 ? Array(String(String.UnicodeScalarView(bytes.map(Unicode.Scalar.init))).utf8) : bytes
    }

    private init(_ parser: DOTParser, _ bytes: [UInt8]) throws(GraphFormatError) {
        var nodes: [Node] = []
        for (name, offset) in zip(parser.nodeNames, parser.nodeOffsets) {
            guard let node = Node(nodeText: name) else {
                throw GraphFormatError(.dot, at: offset, of: bytes, "the node '\(name)' is not \(Node.nodeKind)")
            }
            nodes.append(node)
        }
        self.parser = parser
        self.nodes = nodes
        self.bytes = bytes
    }

    private func graph() -> ParsedGraph<Node> {
        var graph = ParsedGraph<Node>(format: .dot)
        graph.isDirected = parser.isDirected
        graph.isMultigraph = !parser.isStrict
        graph.bytes = bytes
        graph.keyAttribute = "key"
        if let name = parser.name, !name.content.isEmpty { graph.attributes["name"] = DOTValue.json(name, name: "name") }
        graph.attributes.merge(attributes(parser.root.graph.own))
        graph.nodes = zip(nodes, parser.nodeAttributes).map { ($0, nodeAttributes($1)) }
        graph.edges = parser.edges.map { edge in
            ParsedGraph<Node>.ParsedEdge(
                source: nodes[edge.tail], target: nodes[edge.head], key: edge.key.map(key),
                attributes: attributes(edge.attributes), offset: edge.offset)
        }
        graph.groups = groups(in: parser.root, parser.root.graph.own)
        return graph
    }

    private func key(_ text: DOTText) -> EdgeKey {
        text.form == .numeral ? DOTValue.number(text.content)?.intValue.map(EdgeKey.int) ?? .string(text.content)
            : .string(text.content)
    }

    private func attributes(_ written: DOTParser.Attributes) -> Attributes {
        Attributes(written.lazy.map { Attribute($0.key, DOTValue.json($0.value, name: $0.key)) })
    }

    /// A node's own name as its label says nothing and is left out.
    private func nodeAttributes(_ written: DOTParser.Attributes) -> Attributes {
        let shape = written["shape"]?.content, isRecord = shape == "record" || shape == "Mrecord"
        return Attributes(
            written.lazy.filter { $0.key != "label" || $0.value.content != "\\N" }
                .map { Attribute($0.key, DOTValue.json($0.value, name: $0.key, isRecord: isRecord)) })
    }

    /// The groups inside some braces. Braces that only stand for their nodes at the end of an edge make no group.
    ///
    /// - Parameter outer: The graph attributes around the braces at the end of the text. A group takes them over, so one that
    ///   was opened before they were set says what it had instead.
    private func groups(in scope: DOTParser.Scope, _ outer: DOTParser.Attributes) -> [NodeGroup<Node>] {
        scope.inner.flatMap { scope -> [NodeGroup<Node>] in
            var own = scope.graph.own
            for (name, value) in outer where own[name] == nil && scope.inherited[name] != value {
                own[name] = scope.inherited[name] ?? DOTText(.quoted, "")
            }
            let inner = groups(in: scope, outer.merging(own) { $1 })
            guard scope.name != nil || !scope.graph.own.isEmpty || !scope.isEdgeEnd else { return inner }
            let (name, isCluster) = DOTGroupName.group(scope.name?.content)
            return [
                NodeGroup(
                    name, isCluster: isCluster, nodes: scope.nodes.map { nodes[$0] }, groups: inner,
                    attributes: attributes(own))
            ]
        }
    }
}

/// The names of groups between DOT, where a cluster is a subgraph whose name begins with `cluster`, and the model.
enum DOTGroupName {
    /// `cluster_x` is the cluster x; `cluster1` keeps its name.
    static func group(_ text: String?) -> (name: String?, isCluster: Bool) {
        guard let text, text.hasPrefix("cluster") else { return (text, false) }
        return (text.hasPrefix("cluster_") ? String(text.dropFirst(8)) : text, true)
    }

    /// The name of a subgraph; a name that would make a cluster of a group that is none gets an underscore in front.
    static func text(_ name: String?, isCluster: Bool) -> String? {
        guard let name else { return nil }
        if isCluster { return name.hasPrefix("cluster") && !name.hasPrefix("cluster_") ? name : "cluster_" + name }
        return name.hasPrefix("cluster") ? "_" + name : name
    }
}
