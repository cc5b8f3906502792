public import GraphFormats
public import GraphModel
public import OrderedJSON

/// What a function answered, on its way to JSON.
///
/// ```swift
/// let ranks = try graph.pageRank()   // counted to the algorithm's time
/// return Answer { .byNode(ranks) }   // not counted
/// ```
public struct Answer {
    private let make: () -> JSON

    public init(_ make: @escaping () -> JSON) { self.make = make }

    /// The answer in networkx's shape: dictionaries by node as objects keyed by the node's text, dictionaries by edge as
    /// arrays of `[u, v, value]`, sets sorted, infinity as `"inf"`.
    public var json: JSON { make() }
}

/// A number, a text or the like inside an answer.
public protocol AnswerValue {
    var answer: JSON { get }
}

extension Int: AnswerValue {
    public var answer: JSON { .int(self) }
}

extension Double: AnswerValue {
    public var answer: JSON { isFinite ? .double(self) : isNaN ? "nan" : self < 0 ? "-inf" : "inf" }
}

extension Bool: AnswerValue {
    public var answer: JSON { .bool(self) }
}

extension String: AnswerValue {
    public var answer: JSON { .string(self) }
}

extension JSON: AnswerValue {
    public var answer: JSON { self }
}

extension EdgeKey: AnswerValue {
    public var answer: JSON {
        switch self {
        case .int(let number): .int(number)
        case .string(let text): .string(text)
        }
    }
}

extension Optional: AnswerValue where Wrapped: AnswerValue {
    public var answer: JSON { self?.answer ?? .null }
}

extension Array: AnswerValue where Element: AnswerValue {
    public var answer: JSON { .array(map(\.answer)) }
}

extension Answer {
    /// A number, a text, or an array of such.
    public init(_ value: some AnswerValue) { self.init { value.answer } }
}

extension JSON {
    /// Nodes in their order: a path, or a list.
    public static func nodes(_ nodes: some Sequence<some GraphFileNode>) -> JSON { .array(nodes.map(\.nodeJSON)) }

    /// Nodes without an order of their own: sorted.
    public static func nodeSet(_ nodes: some Sequence<some GraphFileNode>) -> JSON {
        .array(nodes.map(\.nodeJSON).sorted { $0.precedes($1) })
    }

    /// Several paths or lists of nodes.
    public static func nodeLists<Node: GraphFileNode>(_ lists: some Sequence<[Node]>) -> JSON {
        .array(lists.map { .nodes($0) })
    }

    /// Several sets of nodes, each sorted.
    public static func nodeSets<Node: GraphFileNode>(_ sets: some Sequence<[Node]>) -> JSON {
        .array(sets.map { .nodeSet($0) })
    }

    /// A pair of nodes, such as an edge.
    public static func pair<Node: GraphFileNode>(_ source: Node, _ target: Node) -> JSON {
        .array([source.nodeJSON, target.nodeJSON])
    }

    /// Pairs of nodes, in their order.
    public static func pairs<Node: GraphFileNode>(_ pairs: some Sequence<(Node, Node)>) -> JSON {
        .array(pairs.map { .pair($0.0, $0.1) })
    }

    /// An edge as `[u, v]`, and with its key in a multigraph `[u, v, key]`.
    public static func edge<Node: GraphFileNode>(_ edge: Edge<Node>, withKey: Bool = true) -> JSON {
        .array([edge.source.nodeJSON, edge.target.nodeJSON] + (withKey ? edge.key.map { [$0.answer] } ?? [] : []))
    }

    /// A value by node.
    public static func byNode<Node: GraphFileNode>(_ map: NodeMap<Node, some AnswerValue>) -> JSON {
        .byNode(map) { $0.answer }
    }

    /// A value by node.
    public static func byNode<Node: GraphFileNode, Value>(
        _ pairs: some Sequence<(key: Node, value: Value)>, _ value: (Value) -> JSON
    ) -> JSON {
        var object = JSON.Object()
        for (node, element) in pairs { object[node.nodeText] = value(element) }
        return .object(object)
    }

    /// A value by edge, as an array of `[u, v, value]` or, in a multigraph, `[u, v, key, value]`.
    public static func byEdge<Node: GraphFileNode>(
        _ pairs: some Sequence<(edge: Edge<Node>, value: some AnswerValue)>
    ) -> JSON {
        .array(
            pairs.map { edge, value in
                .array((JSON.edge(edge).arrayValue ?? []) + [value.answer])
            })
    }

    /// A graph as node-link JSON.
    public static func graph<Node: GraphFileNode>(_ graph: AnyGraph<Node>) -> JSON {
        switch graph {
        case .graph(let graph): graph.nodeLink
        case .diGraph(let graph): graph.nodeLink
        case .multiGraph(let graph): graph.nodeLink
        case .multiDiGraph(let graph): graph.nodeLink
        }
    }

    /// Numbers by their size and before all else, then texts, then the rest by their text.
    fileprivate func precedes(_ other: JSON) -> Bool {
        switch (self, other) {
        case (.int(let left), .int(let right)): left < right
        case (.int, .double), (.double, .int), (.double, .double): (doubleValue ?? 0) < (other.doubleValue ?? 0)
        case (.int, _), (.double, _): true
        case (_, .int), (_, .double): false
        case (.string(let left), .string(let right)): left < right
        case (.string, _): true
        case (_, .string): false
        case (.array(let left), .array(let right)):
            left.lexicographicallyPrecedes(right) { $0.precedes($1) }
        default: serialized() < other.serialized()
        }
    }
}
