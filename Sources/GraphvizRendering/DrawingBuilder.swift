internal import GraphModel
internal import OrderedJSON

/// Writes the program that draws a graph, element by element.
struct DrawingBuilder {
    private(set) var program = GraphvizProgram()
    private(set) var elements: DrawnElements
    /// Pixels per inch of bitmaps.
    private(set) var resolution = 96.0

    private let quota: GraphQuota
    private var converter: AttributeConverter
    private var slots: AttributeSlots
    private var nodeDefaults = ElementDefaults()
    private var edgeDefaults = ElementDefaults()
    private var usedIDs: Set<String> = []
    private var drawnNodes = 0
    private var drawnGroups = 0
    private var groups: [DrawnGroup] = []
    private var clusterTree = ClusterTree([])
    /// Names of the graph's attributes that a group must not take over.
    private var outerNames: Set<String> = []

    /// Begins a program for a graph of nodes with these names.
    init(names: [String], isDirected: Bool, options: GraphvizOptions) {
        quota = options.quota ?? .unlimited
        elements = DrawnElements(nodes: names, isDirected: isDirected)
        slots = AttributeSlots(ignoring: options.ignoredAttributes.union(options.engine.brokenAttributes))
        converter = AttributeConverter(
            engine: options.engine, isDirected: isDirected, fonts: options.fonts, linkSchemes: options.linkSchemes,
            quota: quota, nodeNumber: { names.firstIndex(of: $0) })
    }

    // MARK: Elements

    /// Sets what the graph says of itself and of all its nodes and edges. Comes first.
    mutating func addGraph(
        _ attributes: Attributes, groups: [DrawnGroup], nodeDefaults: Attributes, edgeDefaults: Attributes
    ) throws(GraphvizError) {
        self.groups = groups
        clusterTree = ClusterTree(groups)
        outerNames = attributes.namesOfOwnThings
        let all = groups.flatMap(\.all)
        try quota.check(all.count, \.groups, "groups")
        elements.groups = all.map(\.name)
        for (number, group) in all.enumerated() where group.isCluster {
            if let name = group.name { converter.clusterNumbers[name] = number }
        }
        self.nodeDefaults = try declare(nodeDefaults, for: .node)
        self.edgeDefaults = try declare(edgeDefaults, for: .edge)
        converter.subject = .graph
        converter.graphName = attributes["name"]?.plainText ?? ""
        converter.colorScheme = attributes["colorscheme"]?.stringValue
        converter.isCompound = attributes["compound"]?.flag ?? false
        try write(attributes, for: .graph, id: "graph0")
        if clusterTree.hasRanksAcrossClusters && attributes["newrank"] == nil {
            // The other way of ranking takes such nodes out of their clusters, or crashes.
            set("newrank", to: .text("true"), for: .graph)
        }
    }

    mutating func addNode(_ attributes: Attributes) throws(GraphvizError) {
        let number = drawnNodes
        let name = elements.nodes[number]
        drawnNodes += 1
        program.addNode()
        converter.subject = .node(name)
        converter.isRecord = (attributes["shape"]?.stringValue ?? nodeDefaults.shape)?.isRecordShape ?? false
        defer { converter.isRecord = false }
        converter.colorScheme = attributes["colorscheme"]?.stringValue ?? nodeDefaults.colorScheme
        let all = attributes.behind(nodeDefaults.individual)
        try write(all, for: .node, id: "n\(number)", classes: nodeDefaults.classes)
        if all["label"] == nil { try write(Attribute("label", .string(name)), for: .node) }
    }

    mutating func addEdge(from tail: Int, to head: Int, _ attributes: Attributes) throws(GraphvizError) {
        let number = elements.edges.count
        elements.edges.append((tail, head))
        program.addEdge(from: tail, to: head)
        let all = attributes.behind(edgeDefaults.individual)
        if all.isEmpty && edgeDefaults.classes.isEmpty { return }
        converter.subject = .edge(tail: elements.nodes[tail], head: elements.nodes[head])
        converter.colorScheme = attributes["colorscheme"]?.stringValue ?? edgeDefaults.colorScheme
        try write(all, for: .edge, id: "e\(number)", classes: edgeDefaults.classes)
    }

    /// Writes the groups that ``addGraph(_:groups:nodeDefaults:edgeDefaults:)`` was told about. Comes last.
    mutating func addGroups() throws(GraphvizError) {
        try add(groups, inside: [], outer: outerNames)
    }

    /// - Parameters:
    ///   - clusters: The numbers of the clusters around the groups, from the outermost.
    ///   - outer: Names of the attributes in force around them that speak of one thing only.
    private mutating func add(
        _ groups: [DrawnGroup], inside clusters: [Int], outer: Set<String>
    ) throws(GraphvizError) {
        for group in groups {
            let number = drawnGroups
            drawnGroups += 1
            program.openGroup(isCluster: group.isCluster)
            converter.subject = .group(group.name ?? "")
            converter.colorScheme = group.attributes["colorscheme"]?.stringValue
            if group.isCluster {
                try write(group.attributes, for: .cluster, id: "c\(number)")
            } else {
                try write(group.attributes, for: .group, id: "")
            }
            // What Graphviz would take over although it is said of another thing.
            for name in outer where group.attributes[name] == nil { set(name, to: .text(""), for: .group) }
            let clusters = group.isCluster ? clusters + [number] : clusters
            for member in group.members where clusterTree.allows(member, in: clusters) { program.addMember(member) }
            try add(group.groups, inside: clusters, outer: outer.union(group.attributes.namesOfOwnThings))
            program.closeGroup()
        }
    }

    // MARK: Attributes

    /// Makes defaults known: to Graphviz where it can apply them, otherwise for use with every element.
    private mutating func declare(_ attributes: Attributes, for drawn: DrawnKind) throws(GraphvizError) -> ElementDefaults {
        var defaults = ElementDefaults()
        converter.subject = .defaults(drawn == .node ? "node" : "edge")
        defaults.colorScheme = attributes["colorscheme"]?.stringValue
        defaults.shape = attributes["shape"]?.stringValue
        converter.colorScheme = defaults.colorScheme
        for attribute in attributes {
            guard let kind = slots.kind(of: attribute.name, for: drawn) else { continue }
            switch kind {
            case .label, .tooltip, .clusterName:
                defaults.individual[attribute.name] = attribute.value
            case .classes:
                defaults.classes = try classes(attribute.value)
            case .id:
                continue
            default:
                guard case .text(let text) = try value(attribute, kind: kind) else { continue }
                _ = slots.number(of: attribute.name, for: drawn.programElement, in: &program, default: text)
            }
        }
        return defaults
    }

    private mutating func write(
        _ attributes: Attributes, for drawn: DrawnKind, id: @autoclosure () -> String, classes: [String] = []
    ) throws(GraphvizError) {
        var extra = DrawnElements.Extra(classes: classes)
        for attribute in attributes {
            switch slots.kind(of: attribute.name, for: drawn) {
            case nil: continue
            case .id?: extra.id = try uniqueID(attribute.value)
            case .classes?: extra.classes += try self.classes(attribute.value)
            case let kind?:
                guard let value = try value(attribute, kind: kind) else { continue }
                set(attribute.name, to: value, for: drawn)
            }
        }
        if extra.id != nil || !extra.classes.isEmpty { elements.extras[id()] = extra }
    }

    private mutating func write(_ attribute: Attribute, for drawn: DrawnKind) throws(GraphvizError) {
        guard let kind = slots.kind(of: attribute.name, for: drawn),
            let value = try value(attribute, kind: kind)
        else { return }
        set(attribute.name, to: value, for: drawn)
    }

    private mutating func set(_ name: String, to value: WireValue, for drawn: DrawnKind) {
        let number = slots.number(of: name, for: drawn.programElement, in: &program)
        switch value {
        case .text(let text): program.set(number, to: text)
        case .html(let text): program.set(number, to: text, isHTML: true)
        }
    }

    /// The value as Graphviz reads it; nil if there is nothing to tell Graphviz.
    private mutating func value(_ attribute: Attribute, kind: AttributeKind) throws(GraphvizError) -> WireValue? {
        switch kind {
        case .ignored:
            return nil
        case .refused(let reason):
            throw .refusedAttribute(name: attribute.name, of: converter.subject, reason: reason)
        default:
            let value = try converter.wireValue(attribute.value, of: attribute.name, kind: kind)
            if case .text(let text)? = value, attribute.name == "dpi" || attribute.name == "resolution" {
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
    /// Attributes with which the engine can crash.
    fileprivate var brokenAttributes: Set<String> {
        // It places the parts of a graph well without.
        self == .dot ? ["pack", "packmode"] : []
    }
}

extension Attributes {
    /// The attributes here that are about one thing and not about everything in it: texts, links, measures, ranks.
    fileprivate var namesOfOwnThings: Set<String> {
        let names: Set<String> = ["label", "tooltip", "URL", "href", "target", "margin", "K", "rank"]
        return isEmpty ? [] : names.intersection(map(\.name))
    }

    /// These, and of the others those that are not among them.
    func behind(_ others: Attributes) -> Attributes {
        if others.isEmpty { return self }
        var result = self
        for attribute in others where result[attribute.name] == nil { result[attribute.name] = attribute.value }
        return result
    }
}

extension String {
    fileprivate var isRecordShape: Bool { lowercased() == "record" || lowercased() == "mrecord" }

    /// Letters, digits and `- _ . :`, beginning with a letter; and not an id that Graphviz or this package gives.
    fileprivate var isSafeID: Bool {
        guard utf8.count <= 200, let first = utf8.first, first.isLetter, !isGivenID else { return false }
        return utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.:".utf8.contains($0) }
    }

    /// `n0`, `a_n0`, `graph0`, `gradient-1`: a word, and nothing but digits after it.
    private var isGivenID: Bool {
        let number = utf8.reversed().prefix(while: \.isDigit).count
        return number > 0 && utf8.count - number <= 12
            && ["n", "e", "c", "a_n", "a_e", "a_c", "graph", "a_graph"].contains(String(dropLast(number)))
    }

    fileprivate var isClassName: Bool {
        utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
