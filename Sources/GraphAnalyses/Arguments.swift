public import GraphAlgorithms
public import GraphFormats
public import GraphModel
public import OrderedJSON

/// What a caller gave for the parameters of a function.
///
/// An accessor answers with the parameter's default where the caller gave nothing, and refuses what is of the wrong
/// type. `null` stands for Python's `None`; the infinities are written `"inf"` and `"-inf"`.
public struct Arguments<Node: GraphFileNode>: Sendable {
    private let analysis: String
    private let parameters: [Parameter]
    private let given: JSON.Object
    /// How many cores a function that takes long may use.
    public let parallelism: Parallelism
    /// Is told by a function that takes long how much is done, from 0 to 1.
    public let progress: (@Sendable (Double) -> Void)?

    /// Checks names against a function's parameters.
    ///
    /// - Throws: ``Refusal``, as Python raises `TypeError`, where a name is unknown or a required one is missing.
    public init(
        _ given: JSON.Object, for analysis: String, _ parameters: [Parameter], parallelism: Parallelism = .one,
        progress: (@Sendable (Double) -> Void)? = nil
    ) throws(Refusal) {
        for name in given.keys where !parameters.contains(where: { $0.name == name }) {
            let known = parameters.map(\.name).joined(separator: ", ")
            throw Refusal(
                "TypeError",
                known.isEmpty
                    ? "\(analysis) takes no parameters, but got '\(name)'"
                    : "\(analysis) has no parameter '\(name)'; it has \(known)")
        }
        for parameter in parameters where parameter.defaultValue == nil && given[parameter.name] == nil {
            throw Refusal("TypeError", "\(analysis) needs a value for '\(parameter.name)'")
        }
        self.analysis = analysis
        self.parameters = parameters
        self.given = given
        self.parallelism = parallelism
        self.progress = progress
    }

    /// The value of a parameter as it was given.
    public subscript(name: String) -> JSON {
        given[name] ?? parameters.first { $0.name == name }?.defaultValue ?? .null
    }

    /// Whether the caller gave the parameter something other than `null`.
    public func has(_ name: String) -> Bool { !self[name].isNull }

    /// A refusal that names a parameter, what it must be, and what it is.
    public func mismatch(_ name: String, _ expected: String) -> Refusal {
        Refusal("TypeError", "\(analysis): '\(name)' must be \(expected), not \(self[name])")
    }

    /// A refusal of what might be a node of another type.
    private func otherNode(_ name: String, _ expected: String) -> Refusal {
        var refusal = mismatch(name, expected)
        refusal.isAboutNodes = true
        return refusal
    }
}

// MARK: Numbers and texts

extension Arguments {
    public func double(_ name: String) throws(Refusal) -> Double {
        guard let value = number(self[name]) else { throw mismatch(name, "a number") }
        return value
    }

    /// A number; `nil` for `null`.
    public func optionalDouble(_ name: String) throws(Refusal) -> Double? { has(name) ? try double(name) : nil }

    public func int(_ name: String) throws(Refusal) -> Int {
        guard let value = self[name].intValue else { throw mismatch(name, "an integer") }
        return value
    }

    /// An integer; `nil` for `null` and for infinity, which networkx takes for "no limit".
    public func optionalInt(_ name: String) throws(Refusal) -> Int? {
        if !has(name) || number(self[name]) == .infinity { return nil }
        return try int(name)
    }

    public func bool(_ name: String) throws(Refusal) -> Bool {
        switch self[name] {
        case .bool(let value): return value
        case .int(let value): return value != 0
        case .string("True"), .string("true"): return true
        case .string("False"), .string("false"): return false
        default: throw mismatch(name, "a Boolean")
        }
    }

    public func string(_ name: String) throws(Refusal) -> String {
        guard let value = self[name].stringValue else { throw mismatch(name, "a text") }
        return value
    }

    /// A text; `nil` for `null`.
    public func optionalString(_ name: String) throws(Refusal) -> String? { has(name) ? try string(name) : nil }

    /// A seed of Python's stream; `nil` for `null`, where networkx draws differently each time.
    public func seed(_ name: String = "seed") throws(Refusal) -> Int? { try optionalInt(name) }

    private func number(_ json: JSON) -> Double? {
        switch json {
        case .string("inf"), .string("Infinity"): .infinity
        case .string("-inf"), .string("-Infinity"): -.infinity
        case .string("nan"), .string("NaN"): .nan
        default: json.doubleValue
        }
    }
}

// MARK: Nodes and edges

extension Arguments {
    /// A node as it stands in the arguments: by its JSON, or by its text where that is what a command line has.
    public func node(_ name: String) throws(Refusal) -> Node {
        guard let node = Self.node(self[name]) else { throw otherNode(name, "a node: \(Node.nodeKind)") }
        return node
    }

    /// A node that is in the graph, or networkx's words for one that is not.
    func node<Direction, Multiplicity>(
        _ name: String, in graph: Network<Node, Direction, Multiplicity>, orSay complaint: (String) -> String
    ) throws(Refusal) -> Node {
        let node = try node(name)
        guard graph.contains(node) else { throw Refusal("NodeNotFound", complaint(node.nodeText)) }
        return node
    }

    /// A node; `nil` for `null`.
    public func optionalNode(_ name: String) throws(Refusal) -> Node? { has(name) ? try node(name) : nil }

    /// Several nodes.
    public func nodes(_ name: String) throws(Refusal) -> [Node] {
        // The nodes of an object are its keys, as in Python.
        let keys = self[name].objectValue.map { $0.keys.map { JSON.string($0) } }
        guard let elements = self[name].arrayValue ?? keys else { throw mismatch(name, "an array of nodes") }
        return try elements.map { element throws(Refusal) in
            guard let node = Self.node(element) else { throw otherNode(name, "an array of nodes: \(Node.nodeKind)") }
            return node
        }
    }

    /// Several nodes; `nil` for `null`.
    public func optionalNodes(_ name: String) throws(Refusal) -> [Node]? { has(name) ? try nodes(name) : nil }

    /// Several sets of nodes.
    ///
    /// - Parameter ofValues: Whether an object stands for its values.
    public func nodeSets(_ name: String, ofValues: Bool = false) throws(Refusal) -> [[Node]] {
        let values = ofValues ? self[name].objectValue.map { Array($0.values) } : nil
        guard let sets = self[name].arrayValue ?? values else { throw mismatch(name, "an array of arrays of nodes") }
        return try sets.map { set throws(Refusal) in
            try (set.arrayValue ?? []).map { element throws(Refusal) in
                guard let node = Self.node(element) else { throw mismatch(name, "an array of arrays of nodes") }
                return node
            }
        }
    }

    /// Pairs of nodes, such as edges; `nil` for `null`.
    public func pairs(_ name: String) throws(Refusal) -> [(Node, Node)]? {
        guard has(name) else { return nil }
        return try nodeSets(name).map { pair throws(Refusal) in
            guard pair.count >= 2 else { throw mismatch(name, "an array of pairs of nodes") }
            return (pair[0], pair[1])
        }
    }

    /// A value by node: an object keyed by the nodes' texts, or an array of `[node, value]`; `nil` for `null`.
    public func byNode(_ name: String) throws(Refusal) -> [(node: Node, value: JSON)]? {
        switch self[name] {
        case .null: return nil
        case .object(let object):
            return try object.map { key, value throws(Refusal) in
                guard let node = Node(nodeText: key) else { throw mismatch(name, "an object keyed by nodes") }
                return (node, value)
            }
        case .array(let pairs):
            return try pairs.map { pair throws(Refusal) in
                guard let node = pair[0].flatMap(Self.node), let value = pair[1] else {
                    throw mismatch(name, "an array of [node, value]")
                }
                return (node, value)
            }
        default: throw mismatch(name, "an object keyed by nodes")
        }
    }

    /// A number by node; `nil` for `null`.
    public func numbersByNode(_ name: String) throws(Refusal) -> [Node: Double]? {
        guard let pairs = try byNode(name) else { return nil }
        var numbers: [Node: Double] = [:]
        for (node, value) in pairs {
            guard let number = number(value) else { throw mismatch(name, "an object of numbers keyed by nodes") }
            numbers[node] = number
        }
        return numbers
    }

    /// What edges count: the attribute of the name given, or one each for `null`.
    public func weight(_ name: String = "weight") throws(Refusal) -> EdgeWeight<Node> {
        switch self[name] {
        case .null: .unit
        case .string(let attribute): .key(AttributeKey(attribute))
        // No attribute has such a name, and an edge without the attribute counts one.
        case .bool, .int, .double: .unit
        default: throw mismatch(name, "the name of an attribute")
        }
    }

    /// Another graph, as node-link JSON.
    public func graph(_ name: String) throws -> AnyGraph<Node> {
        guard case .object = self[name] else { throw mismatch(name, "a graph as node-link JSON") }
        return try AnyGraph(nodeLink: self[name])
    }

    /// Several graphs, as node-link JSON.
    public func graphs(_ name: String) throws -> [AnyGraph<Node>] {
        guard let graphs = self[name].arrayValue else { throw mismatch(name, "an array of graphs as node-link JSON") }
        return try graphs.map { try AnyGraph(nodeLink: $0) }
    }

    static func node(_ json: JSON) -> Node? { Node(nodeJSON: json) ?? json.stringValue.flatMap(Node.init(nodeText:)) }
}
