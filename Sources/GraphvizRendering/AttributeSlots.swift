/// What an attribute can belong to.
enum DrawnKind {
    case graph, cluster
    /// A group that is no cluster, which only speaks of its nodes' ranks.
    case group
    /// A group that is no cluster and has some inside, which take over how it says that they look.
    case groupOfClusters
    case node, edge

    /// Groups share the attributes of the graph, in Graphviz as in DOT.
    var programElement: GraphvizProgram.Element {
        switch self {
        case .graph, .cluster, .group, .groupOfClusters: .graph
        case .node: .node
        case .edge: .edge
        }
    }
}

extension AttributeRule {
    func kind(for drawn: DrawnKind) -> AttributeKind? {
        switch drawn {
        case .graph: graph
        case .cluster: cluster
        case .group: group
        case .groupOfClusters: group ?? (Self.ownThings.contains(name) ? nil : cluster)
        case .node: node
        case .edge: edge
        }
    }
}

/// The attributes that occur in a graph: looked up in the table once, and declared when first set.
struct AttributeSlots {
    /// An attribute of one kind of element.
    struct Slot {
        let name: String
        let drawn: DrawnKind
        /// What it takes; nil if it is not for Graphviz.
        let kind: AttributeKind?
        /// Its number in the program, once it is declared.
        fileprivate var number: UInt32?
    }

    // Few names occur in a graph: comparing beats hashing.
    private var slots: [Slot] = []
    private let engine: GraphvizEngine
    private let ignored: Set<String>

    init(engine: GraphvizEngine, ignoring ignored: Set<String>, hasImages: Bool) {
        self.engine = engine
        self.ignored = hasImages ? ignored : ignored.union(["image", "imagepos", "imagescale"])
    }

    subscript(place: Int) -> Slot { slots[place] }

    /// Where the attribute is among the slots.
    mutating func place(of name: String, for drawn: DrawnKind) -> Int {
        if let place = slots.firstIndex(where: { $0.drawn == drawn && $0.name == name }) { return place }
        let isIgnored = ignored.contains(name) || engine.crashes(at: name)
        let kind = isIgnored ? nil : AttributeRule.byName[name]?.kind(for: drawn)
        slots.append(Slot(name: name, drawn: drawn, kind: kind))
        return slots.count - 1
    }

    /// The number of the attribute in the program.
    mutating func number(at place: Int, in program: inout GraphvizProgram, default value: String = "") -> UInt32 {
        if let number = slots[place].number { return number }
        let element = slots[place].drawn.programElement
        // Of those that share an attribute, one declares it.
        let shared = slots.first { slot in
            slot.number != nil && slot.drawn.programElement == element && slot.name == slots[place].name
        }
        let number = shared?.number ?? program.declare(slots[place].name, of: element, default: value)
        slots[place].number = number
        return number
    }
}

extension GraphvizEngine {
    /// Attributes with which the engine can crash and without which it draws as well: `dot` places the parts of a
    /// graph side by side anyway.
    fileprivate func crashes(at name: String) -> Bool {
        self == .dot && (name == "pack" || name == "packmode")
    }
}
