import Synchronization

/// A value for each of some nodes of a network, in an order: what algorithms answer with.
///
/// ```swift
/// let ranks = try graph.pageRank()
/// ranks["a"]                          // Optional(0.213…)
/// for (node, rank) in ranks { … }     // in the order of the nodes
/// ranks.max { $0.value < $1.value }   // (key: "b", value: 0.574…)
/// ```
///
/// It reads like an `OrderedDictionary`, but is made without hashing a node, because it looks nodes up in the index
/// that the network has already. Later changes of the network leave it alone.
///
/// Two are equal if they have the same nodes with the same values in the same order.
public struct NodeMap<Node: Hashable & Sendable, Value> {
    private let table: NodeTable<Node>
    /// The table's positions of the keys; `nil` where the keys are all its nodes and it has no holes.
    private let order: [Int32]?
    /// Where the value of each position is; `nil` where `order` is `nil`.
    private let offsets: OffsetIndex?
    /// The values, in order.
    public let values: [Value]

    fileprivate init(table: NodeTable<Node>, positions: [Int32]?, values: [Value]) {
        self.table = table
        self.values = values
        order = positions
        offsets = positions.map { _ in OffsetIndex() }
    }

    private init(like map: NodeMap<Node, some Any>, values: [Value]) {
        table = map.table
        order = map.order
        offsets = map.offsets
        self.values = values
    }

    /// Makes a map of nodes and their values.
    ///
    /// - Precondition: No node comes twice.
    public init(uniqueKeysWithValues pairs: some Sequence<(Node, Value)>) {
        var table = NodeTable<Node>(), values: [Value] = []
        for (node, value) in pairs {
            precondition(table.position(of: node) == nil, "the node \(node) comes twice")
            _ = table.append(node)
            values.append(value)
        }
        self.init(table: table, positions: nil, values: values)
    }

    /// The number of nodes that have a value.
    public var count: Int { values.count }

    /// Whether no node has a value.
    public var isEmpty: Bool { values.isEmpty }

    /// The nodes that have a value, in order.
    public var keys: [Node] { order.map { positions in positions.map { table.nodes[Int($0)] } } ?? table.nodes }

    /// The value of a node; `nil` where it has none.
    ///
    /// - Complexity: O(1).
    public subscript(node: Node) -> Value? {
        guard let position = table.position(of: node) else { return nil }
        guard let order, let offsets else { return values[position] }
        let offset = offsets.offset(of: position, in: order, limit: table.nodes.count)
        return offset < 0 ? nil : values[Int(offset)]
    }

    /// The value of a node, or another where it has none.
    public subscript(node: Node, default value: @autoclosure () -> Value) -> Value { self[node] ?? value() }

    /// The same nodes with other values.
    public func mapValues<NewValue>(_ transform: (Value) throws -> NewValue) rethrows -> NodeMap<Node, NewValue> {
        NodeMap<Node, NewValue>(like: self, values: try values.map(transform))
    }
}

extension NodeMap: Sendable where Value: Sendable {}

/// For every position of a table the offset of its value, made when somebody first asks for one.
private final class OffsetIndex: Sendable {
    private final class Offsets: Sendable {
        let values: [Int32]

        init(_ values: [Int32]) { self.values = values }
    }

    private let offsets = AtomicLazyReference<Offsets>()

    /// The offset of the value of a position, -1 where it has none.
    func offset(of position: Int, in order: [Int32], limit: Int) -> Int32 {
        if let offsets = offsets.load() { return offsets.values[position] }
        var values = [Int32](repeating: -1, count: limit)
        for (offset, position) in order.enumerated() { values[Int(position)] = Int32(truncatingIfNeeded: offset) }
        // If two make it at once, both made the same.
        return offsets.storeIfNil(Offsets(values)).values[position]
    }
}

extension NodeMap: Sequence {
    public typealias Element = (key: Node, value: Value)

    /// The nodes with their values, by offset.
    public struct Elements: RandomAccessCollection {
        fileprivate let map: NodeMap

        public var startIndex: Int { 0 }
        public var endIndex: Int { map.count }
        public subscript(offset: Int) -> Element {
            let position = map.order.map { Int($0[offset]) } ?? offset
            return (map.table.nodes[position], map.values[offset])
        }
    }

    /// The nodes with their values, by offset.
    public var elements: Elements { Elements(map: self) }

    public func makeIterator() -> IndexingIterator<Elements> { elements.makeIterator() }
    public var underestimatedCount: Int { count }
}

extension NodeMap: Equatable where Value: Equatable {
    public static func == (left: NodeMap, right: NodeMap) -> Bool {
        left.values == right.values && left.keys == right.keys
    }
}

extension NodeMap: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(keys)
        hasher.combine(values)
    }
}

extension NodeMap: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (Node, Value)...) { self.init(uniqueKeysWithValues: elements) }
}

extension NodeMap: CustomStringConvertible {
    public var description: String {
        isEmpty ? "[:]" : "[" + map { "\(String(reflecting: $0)): \($1)" }.joined(separator: ", ") + "]"
    }
}

extension Dictionary where Key: Sendable {
    /// Makes a dictionary of a map, without its order.
    public init(_ map: NodeMap<Key, Value>) {
        self.init(uniqueKeysWithValues: map.lazy.map { ($0.key, $0.value) })
    }
}

extension Network {
    /// A value for every node, in order.
    ///
    /// - Parameter values: The values by rank, ``nodeCount`` of them.
    package func nodeMap<Value>(_ values: [Value]) -> NodeMap<Node, Value> {
        precondition(values.count == nodeCount, "a value for every node is needed")
        let positions = core.holes.isEmpty ? nil : (0..<nodeCount).map { Int32(core.position(ofRank: $0)) }
        return NodeMap(table: table, positions: positions, values: values)
    }

    /// A value for some nodes.
    ///
    /// - Parameters:
    ///   - ranks: The ranks of the nodes in the order in which the map is to have them, each once.
    ///   - values: Their values, as many.
    package func nodeMap<Value>(ranks: [Int32], _ values: [Value]) -> NodeMap<Node, Value> {
        precondition(values.count == ranks.count, "a value for every rank is needed")
        let positions = core.holes.isEmpty ? ranks : ranks.map { Int32(core.position(ofRank: Int($0))) }
        return NodeMap(table: table, positions: positions, values: values)
    }
}
