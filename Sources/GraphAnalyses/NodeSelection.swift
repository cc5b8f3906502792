import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// What networkx's parameter `nodes` asks for: all nodes, one, or several.
enum NodeSelection<Node: GraphFileNode> {
    case all
    case one(Node)
    case some([Node])
}

extension Arguments {
    /// The nodes that a parameter asks for, without those that are not in the graph.
    ///
    /// - Throws: ``Refusal`` if one node is asked for that is not in the graph.
    func selection<Direction, Multiplicity>(
        _ name: String = "nodes", in graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) -> NodeSelection<Node> {
        if !has(name) { return .all }
        if let node = try? node(name), graph.contains(node) { return .one(node) }
        guard self[name].arrayValue != nil else {
            throw Refusal("NetworkXError", "Node \(self[name]) is not in the graph.")
        }
        var seen: Set<Node> = []
        return .some(try nodes(name).filter { graph.contains($0) && seen.insert($0).inserted })
    }

    /// Nodes that are in the graph; `nil` for `null`.
    func chosenNodes<Direction, Multiplicity>(
        _ name: String = "nodes", in graph: Network<Node, Direction, Multiplicity>
    ) throws(Refusal) -> [Node]? {
        switch try selection(name, in: graph) {
        case .all: nil
        case .one(let node): [node]
        case .some(let nodes): nodes
        }
    }

    /// A seed, or a random number where networkx would draw differently each time.
    func seedOrRandom() throws(Refusal) -> Int { try seed() ?? Int.random(in: 0..<1 << 32) }

    /// Which degrees `"in"`, `"out"` or `"in+out"` stands for.
    func degreeKind(_ name: String) throws(Refusal) -> DegreeKind {
        switch self[name] {
        case "in": .incoming
        case "out": .outgoing
        case "in+out": .all
        default: throw Refusal("NetworkXError", "\(name) argument \(self[name]) must be 'in', 'out' or 'in+out'")
        }
    }
}

extension JSON {
    /// The values of the nodes that are asked for: one value, or values by node.
    static func selected<Node: GraphFileNode, Value>(
        _ map: NodeMap<Node, Value>, _ selection: NodeSelection<Node>, _ value: (Value) -> JSON
    ) -> JSON {
        switch selection {
        case .all: return .byNode(map, value)
        case .one(let node): return map[node].map(value) ?? .null
        case .some(let nodes):
            return .byNode(nodes.compactMap { node in map[node].map { (key: node, value: $0) } }, value)
        }
    }

    static func selected<Node: GraphFileNode>(
        _ map: NodeMap<Node, some AnswerValue>, _ selection: NodeSelection<Node>
    ) -> JSON {
        selected(map, selection) { $0.answer }
    }
}

extension Refusal {
    /// Python's division by zero, where a number says it by not being finite.
    static func unlessFinite(_ value: Double) throws(Refusal) -> Double {
        guard value.isFinite else { throw Refusal("ZeroDivisionError", "division by zero") }
        return value
    }
}
