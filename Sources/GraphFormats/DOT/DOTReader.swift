import GraphModel

/// Turns parsed DOT into a network.
struct DOTReader {
    private let parser: DOTParser
    private let bytes: [UInt8]

    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        let bytes = try utf8(bytes, limits: limits)
        return DOTReader(try DOTParser(bytes, limits: limits), bytes).graph()
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

    private init(_ parser: DOTParser, _ bytes: [UInt8]) {
        self.parser = parser
        self.bytes = bytes
    }

    private func graph() -> GraphContent {
        var graph = GraphContent(.dot)
        graph.isDirected = parser.isDirected
        graph.isMultigraph = !parser.isStrict
        graph.bytes = bytes
        graph.keyAttribute = "key"
        graph.isKeyAttributeText = true
        if let name = parser.name, !name.content.isEmpty {
            graph.attributes["name"] = DOTValue.json(name, name: "name")
        }
        graph.attributes.merge(attributes(parser.root.graph.own))
        // It spoke of the bytes; the graph holds characters.
        graph.attributes["charset"] = nil
        // Names differ, so the parser's numbers are these.
        for name in parser.nodeNames { _ = graph.nodes.number(of: name) }
        graph.nodePlaces = parser.nodeOffsets.map { .offset($0) }
        graph.nodeAttributes = zip(parser.nodeNames, parser.nodeAttributes).map(nodeAttributes)
        for edge in parser.edges {
            graph.addEdge(Int32(edge.tail), Int32(edge.head), key: edge.key.map(key), attributes(edge.attributes))
            graph.edgePlaces.append(.offset(edge.offset))
        }
        graph.groups = groups(content(of: parser.root, parser.root.graph.own).groups)
        return graph
    }

    private func key(_ text: DOTText) -> EdgeKey {
        text.form == .numeral
            ? DOTValue.number(text.content)?.intValue.map(EdgeKey.int) ?? .string(text.content)
            : .string(text.content)
    }

    private func attributes(_ written: DOTParser.Attributes) -> Attributes {
        var object = JSON.Object()
        for (name, text) in written { object[name] = DOTValue.json(text, name: name) }
        return Attributes(object)
    }

    /// A node's own name as its label says nothing and is left out. Where a name has escapes or entities, its label is
    /// what they stand for.
    private func nodeAttributes(_ node: String, _ written: DOTParser.Attributes) -> Attributes {
        let shape = written["shape"]?.content, isRecord = shape == "record" || shape == "Mrecord"
        var object = JSON.Object()
        for (name, text) in written where name != "label" || text.content != "\\N" {
            object[name] = DOTValue.json(text, name: name, isRecord: isRecord)
        }
        guard let label = DOTValue.label(ofNode: node) else { return Attributes(object) }
        if object["label"] == .string(node) {
            object["label"] = nil
        } else if object["label"] == nil, !isRecord || label.stringValue != nil {
            // In a record, a name is one field whatever it holds.
            object["label"] = label
        }
        return Attributes(object)
    }

    /// The nodes and groups inside some braces. Inner braces that only stand for their nodes at the end of an edge make
    /// no group of their own; what is in them belongs to the braces around.
    ///
    /// - Parameter outer: The graph attributes of the braces at the end of the text. An inner group takes them over, so
    ///   one that was opened before they were set says what it had instead.
    private func content(
        of scope: DOTParser.Scope, _ outer: DOTParser.Attributes
    ) -> (nodes: OrderedSet<Int>, groups: DOTGroupList) {
        var nodes = scope.nodes, groups = DOTGroupList()
        for inner in scope.inner {
            if inner.name == nil, inner.isEdgeEnd, inner.graph.own.isEmpty {
                let content = content(of: inner, outer)
                nodes.formUnion(content.nodes)
                groups.append(contentsOf: content.groups)
                continue
            }
            var own = inner.graph.own
            for (name, value) in outer where own[name] == nil && inner.inherited[name] != value {
                own[name] = inner.inherited[name] ?? DOTText(.quoted, "")
            }
            let content = content(of: inner, outer.merging(own) { $1 })
            groups.append(
                DOTGroupList.Group(
                    name: inner.name?.content, attributes: own, nodes: content.nodes, inner: content.groups))
        }
        return (nodes, groups)
    }

    private func groups(_ list: DOTGroupList) -> [NodeGroup<Int>] {
        list.groups.map { group in
            let (name, isCluster) = DOTGroupName.group(group.name)
            return NodeGroup(
                name, isCluster: isCluster, nodes: Array(group.nodes), groups: groups(group.inner),
                attributes: attributes(group.attributes))
        }
    }
}

/// Groups side by side, of which those of one name are one.
private struct DOTGroupList {
    struct Group {
        var name: String?
        var attributes: DOTParser.Attributes
        var nodes: OrderedSet<Int>
        var inner: DOTGroupList
    }

    private(set) var groups: [Group] = []
    private var places: [String: Int] = [:]

    mutating func append(_ group: Group) {
        guard let name = group.name else {
            groups.append(group)
            return
        }
        guard let place = places[name] else {
            places[name] = groups.count
            groups.append(group)
            return
        }
        groups[place].attributes.merge(group.attributes) { $1 }
        groups[place].nodes.formUnion(group.nodes)
        groups[place].inner.append(contentsOf: group.inner)
    }

    mutating func append(contentsOf other: DOTGroupList) {
        for group in other.groups { append(group) }
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
