internal import GraphModel
internal import OrderedJSON

/// Writes the program that draws a graph.
struct DrawingBuilder {
    private(set) var program = GraphvizProgram()
    private(set) var elements: DrawnElements
    /// Pixels per inch of bitmaps.
    private(set) var resolution = 96.0

    private let graph: DrawnGraph
    private let clusterTree: ClusterTree
    private let rankedPairs: RankedPairs
    private var converter: AttributeConverter
    private var slots: AttributeSlots
    private var nodeDefaults = ElementDefaults()
    private var edgeDefaults = ElementDefaults()
    private var usedIDs: Set<String> = []
    private var groupCount = 0

    /// Writes the whole program.
    init(_ graph: DrawnGraph, options: GraphvizOptions, quota: GraphQuota) throws(GraphvizError) {
        self.graph = graph
        clusterTree = ClusterTree(graph.groups)
        rankedPairs = options.engine == .dot ? RankedPairs(graph) : RankedPairs()
        let groups = graph.groups.flatMap(\.all)
        elements = DrawnElements(graph, groups: groups.map(\.name))
        slots = AttributeSlots(
            engine: options.engine, ignoring: options.ignoredAttributes, hasImages: options.images != nil)
        converter = AttributeConverter(
            engine: options.engine, isDirected: graph.isDirected, fonts: options.fonts,
            linkSchemes: options.linkSchemes, images: options.images, quota: quota, nodeNames: graph.names)
        for (number, group) in groups.enumerated() where group.isCluster {
            if let name = group.name { converter.clusterNumbers[name] = number }
        }
        nodeDefaults = try declare(options.nodeDefaults, for: .node)
        edgeDefaults = try declare(options.edgeDefaults, for: .edge)
        let attributes = attributes(options)
        try writeGraph(attributes)
        if options.engine == .nop, let number = graph.nodes.firstIndex(where: { $0["pos"] == nil }) {
            throw GraphvizError(
                .invalidAttribute,
                "\(GraphvizSubject.node(graph.names[number]).capitalized) has no pos; the engine nop leaves every node at "
                    + "its place.", attribute: "pos")
        }
        for number in graph.nodes.indices { try writeNode(number) }
        for number in graph.edges.indices { try writeEdge(number) }
        try write(graph.groups, inside: [], outer: attributes.namesOfOwnThings)
    }

    // MARK: Elements

    /// What the graph says of itself, with the options' defaults behind it.
    private func attributes(_ options: GraphvizOptions) -> Attributes {
        var attributes = graph.attributes.behind(options.graphDefaults)
        if options.keepsNodesApart && options.engine.placesPoints && attributes["overlap"] == nil
            && !graph.nodes.contains(where: { $0["pos"] != nil })
        {
            attributes["overlap"] = false
        }
        if clusterTree.hasRanksAcrossClusters && rankedPairs.isEmpty && attributes["newrank"] == nil {
            // The other way of ranking takes such nodes out of their clusters, or crashes.
            attributes["newrank"] = true
        }
        return attributes
    }

    private mutating func writeGraph(_ attributes: Attributes) throws(GraphvizError) {
        converter.subject = .graph
        converter.graphName = attributes["name"]?.plainText ?? ""
        converter.colorScheme = attributes["colorscheme"]?.stringValue
        converter.isCompound = attributes["compound"]?.flag ?? false
        converter.routesAroundNodes = converter.routesAroundNodes(splines: attributes["splines"])
        try write(attributes, for: .graph, id: "graph0")
    }

    private mutating func writeNode(_ number: Int) throws(GraphvizError) {
        let own = graph.nodes[number]
        program.addNode()
        converter.subject = .node(graph.names[number])
        converter.isRecord = (own["shape"]?.stringValue ?? nodeDefaults.shape)?.isRecordShape ?? false
        converter.colorScheme = own["colorscheme"]?.stringValue ?? nodeDefaults.colorScheme
        let all = own.behind(nodeDefaults.individual)
        try write(all, for: .node, id: "n\(number)", classes: nodeDefaults.classes)
        let label = slots.place(of: "label", for: .node)
        if slots[label].kind == nil || all["label"] ?? .null == .null,
            let name = try converter.wireValue(.string(graph.names[number]), of: "label", kind: .label)
        {
            set(label, to: name)
        }
        converter.isRecord = false
    }

    private mutating func writeEdge(_ number: Int) throws(GraphvizError) {
        let edge = graph.edges[number]
        program.addEdge(from: edge.tail, to: edge.head)
        var all = edge.attributes.behind(edgeDefaults.individual)
        if all.isEmpty && edgeDefaults.classes.isEmpty { return }
        converter.subject = .edge(tail: graph.names[edge.tail], head: graph.names[edge.head])
        converter.colorScheme = edge.attributes["colorscheme"]?.stringValue ?? edgeDefaults.colorScheme
        if rankedPairs.contains(edge.tail, edge.head), let label = all["label"] {
            all["label"] = nil
            all["xlabel"] = all["xlabel"] ?? label
        }
        try write(all, for: .edge, id: "e\(number)", classes: edgeDefaults.classes)
    }

    /// - Parameters:
    ///   - clusters: The numbers of the clusters around the groups, from the outermost.
    ///   - outer: Names of the attributes in force around them that speak of one thing only.
    private mutating func write(
        _ groups: [DrawnGroup], inside clusters: [Int], outer: Set<String>
    ) throws(GraphvizError) {
        for group in groups {
            let number = groupCount
            groupCount += 1
            let drawn: DrawnKind =
                group.isCluster ? .cluster : group.all.contains(where: \.isCluster) ? .groupOfClusters : .group
            program.openGroup(isCluster: group.isCluster)
            converter.subject = .group(group.name ?? "")
            converter.colorScheme = group.attributes["colorscheme"]?.stringValue
            // With several edges between two of the nodes dot fails either way of ranking.
            if rankedPairs.isEmpty || !clusterTree.ranksAcrossClusters(group, in: clusters) {
                try write(group.attributes, for: drawn, id: "c\(number)")
            }
            // What Graphviz would take over although it is said of another thing.
            for name in outer.sorted() where group.attributes[name] == nil {
                set(slots.place(of: name, for: .graph), to: .text(""))
            }
            let clusters = group.isCluster ? clusters + [number] : clusters
            for member in group.members where clusterTree.allows(member, in: clusters) { program.addMember(member) }
            try write(group.groups, inside: clusters, outer: outer.union(group.attributes.namesOfOwnThings))
            program.closeGroup()
        }
    }

    // MARK: Attributes

    /// Makes defaults known: to Graphviz where it can apply them, otherwise for use with every element.
    private mutating func declare(_ attributes: Attributes, for drawn: DrawnKind) throws(GraphvizError)
        -> ElementDefaults
    {
        var defaults = ElementDefaults()
        if attributes.isEmpty { return defaults }
        converter.subject = .defaults(drawn == .node ? "node" : "edge")
        defaults.colorScheme = attributes["colorscheme"]?.stringValue
        defaults.shape = attributes["shape"]?.stringValue
        converter.colorScheme = defaults.colorScheme
        for attribute in attributes {
            let place = slots.place(of: attribute.name, for: drawn)
            switch slots[place].kind {
            case nil, .id?: continue
            case .label?, .tooltip?, .clusterName?: defaults.individual[attribute.name] = attribute.value
            case .classes?: defaults.classes = try classes(attribute.value)
            case let kind?:
                guard case .text(let text) = try value(attribute.value, of: attribute.name, kind: kind) else {
                    continue
                }
                _ = slots.number(at: place, in: &program, default: text)
            }
        }
        return defaults
    }

    private mutating func write(
        _ attributes: Attributes, for drawn: DrawnKind, id: @autoclosure () -> String, classes: [String] = []
    ) throws(GraphvizError) {
        var extra = DrawnElements.Extra(classes: classes)
        for attribute in attributes {
            let place = slots.place(of: attribute.name, for: drawn)
            switch slots[place].kind {
            case nil: continue
            case .id?: extra.id = try uniqueID(attribute.value)
            case .classes?: extra.classes += try self.classes(attribute.value)
            case let kind?:
                guard let value = try value(attribute.value, of: attribute.name, kind: kind) else { continue }
                set(place, to: value)
            }
        }
        if extra.id != nil || !extra.classes.isEmpty { elements.extras[id()] = extra }
    }

    private mutating func set(_ place: Int, to value: WireValue) {
        let number = slots.number(at: place, in: &program)
        switch value {
        case .text(let text): program.set(number, to: text)
        case .html(let text): program.set(number, to: text, isHTML: true)
        }
    }

    /// The value as Graphviz reads it; nil if there is nothing to tell Graphviz.
    private mutating func value(_ value: JSON, of name: String, kind: AttributeKind) throws(GraphvizError) -> WireValue?
    {
        switch kind {
        case .ignored:
            return nil
        case .refused(let reason):
            throw .refusedAttribute(name: name, of: converter.subject, reason: reason)
        default:
            let value = try converter.wireValue(value, of: name, kind: kind)
            if case .text(let text)? = value, name == "dpi" || name == "resolution" {
                resolution = Double(text) ?? resolution
                return nil
            }
            return value
        }
    }

    private mutating func uniqueID(_ value: JSON) throws(GraphvizError) -> String? {
        if value == .null { return nil }
        guard let id = value.plainText, id.isSafeID, usedIDs.insert(id).inserted else {
            throw .invalidAttribute(
                name: "id", value: value.plainText ?? value.serialized(), of: converter.subject,
                expected: AttributeKind.id.expected)
        }
        return id
    }

    private func classes(_ value: JSON) throws(GraphvizError) -> [String] {
        if value == .null { return [] }
        let words = value.plainText?.split { $0.isWhitespace }.map(String.init)
        guard let words, words.allSatisfy(\.isClassName) else {
            throw .invalidAttribute(
                name: "class", value: value.plainText ?? value.serialized(), of: converter.subject,
                expected: AttributeKind.classes.expected)
        }
        return words
    }
}

/// Defaults of nodes or of edges, as far as Graphviz cannot apply them.
private struct ElementDefaults {
    /// Attributes that read differently for every element, because they can speak of its name.
    var individual = Attributes()
    var classes: [String] = []
    var shape: String?
    var colorScheme: String?
}

extension GraphvizEngine {
    /// Whether it places nodes as if they had no size, unless told otherwise.
    fileprivate var placesPoints: Bool {
        switch self {
        case .neato, .fdp, .circo, .twopi: true
        case .dot, .sfdp, .osage, .patchwork, .nop: false
        }
    }
}

extension Attributes {
    /// The attributes here that are about one thing and not about everything in it.
    fileprivate var namesOfOwnThings: Set<String> {
        isEmpty ? [] : AttributeRule.ownThings.intersection(map(\.name))
    }

    /// These, and of the others those that are not among them.
    fileprivate func behind(_ others: Attributes) -> Attributes {
        if others.isEmpty { return self }
        var result = self
        for attribute in others where result[attribute.name] == nil { result[attribute.name] = attribute.value }
        return result
    }
}

extension String {
    fileprivate var isRecordShape: Bool { lowercased() == "record" || lowercased() == "mrecord" }

    /// Letters, digits and `- _ . :`, and not an id that Graphviz or this package gives.
    fileprivate var isSafeID: Bool {
        (1...200).contains(utf8.count) && !isGivenID
            && utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.:".utf8.contains($0) }
    }

    /// `n0`, `a_n0`, `graph0`, `gradient1`: such a word, and nothing but digits after it.
    private var isGivenID: Bool {
        let number = utf8.reversed().prefix(while: \.isDigit).count
        let words = ["n", "e", "c", "a_n", "a_e", "a_c", "graph", "a_graph", "gradient"]
        return number > 0 && words.contains(String(dropLast(number)))
    }

    fileprivate var isClassName: Bool {
        utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
