/// What an attribute can belong to.
enum DrawnKind: Int {
    case graph, cluster
    /// A group that is no cluster, which only speaks of its nodes' ranks.
    case group
    case node, edge

    /// Groups share the attributes of the graph, in Graphviz as in DOT.
    var programElement: GraphvizProgram.Element {
        switch self {
        case .graph, .cluster, .group: .graph
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
        case .node: node
        case .edge: edge
        }
    }
}

/// The attributes that occur in a graph: looked up in the table once, and declared when first set.
struct AttributeSlots {
    /// Nil stands for a name that means nothing there.
    private var kinds: [[String: AttributeKind?]] = [[:], [:], [:], [:], [:]]
    private var numbers: [[String: UInt32]] = [[:], [:], [:]]
    private let ignored: Set<String>

    init(ignoring ignored: Set<String>) {
        self.ignored = ignored
    }

    /// What the attribute takes there; nil if it is not for Graphviz.
    mutating func kind(of name: String, for drawn: DrawnKind) -> AttributeKind? {
        if let known = kinds[drawn.rawValue][name] { return known }
        let kind = ignored.contains(name) ? nil : AttributeRule.byName[name]?.kind(for: drawn)
        kinds[drawn.rawValue][name] = .some(kind)
        return kind
    }

    /// The number of the attribute in the program.
    mutating func number(
        of name: String, for element: GraphvizProgram.Element, in program: inout GraphvizProgram,
        default value: String = ""
    ) -> UInt32 {
        if let number = numbers[Int(element.rawValue)][name] { return number }
        let number = program.declare(name, of: element, default: value)
        numbers[Int(element.rawValue)][name] = number
        return number
    }
}
