/// Labels that are to take one another's place go round in a circle, so that no order of renaming nodes one by one
/// works.
public struct CyclicLabels<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// Nodes each of which is to be called like the next, the last like the first.
    public let nodes: [Node]

    public init(_ nodes: [Node]) { self.nodes = nodes }

    public var description: String {
        let names = (nodes + nodes.prefix(1)).map { String(reflecting: $0) }
        return "the labels go round in a circle: " + names.joined(separator: " → ") + "; relabel a copy instead"
    }
}

/// The order in which nodes get their numbers.
public enum NodeNumbering: Sendable, Hashable, CaseIterable {
    /// As they are in the network.
    case insertion
    /// By their values.
    case sorted
    /// Those of low degree first, and among equal degrees by their values.
    case increasingDegree
    /// The reverse of ``increasingDegree``.
    case decreasingDegree
}

extension Network {
    /// The network with other labels for some of its nodes: networkx's `relabel_nodes` with a mapping and a copy.
    ///
    /// Nodes keep their places; nodes that get one label are merged, see ``mapNodes(_:)``. Labels of nodes that are not
    /// in the network are ignored.
    ///
    /// ```swift
    /// Graph(edges: [("a", "b")]).relabelingNodes(["a": "b", "b": "a"]).nodes // b, a
    /// ```
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func relabelingNodes(_ labels: [Node: Node]) -> Self { mapNodes { labels[$0] ?? $0 } }

    /// Gives some nodes other labels one by one: networkx's `relabel_nodes` without a copy.
    ///
    /// A node that gets another label moves to the end, and so do its edges. A node that gets the label of another one
    /// is merged into it. Where the label of a node is the new one of another, the former is renamed first.
    ///
    /// - Throws: ``CyclicLabels`` if there is no order in which this works; the network is as it was.
    /// - Complexity: O(*n* + *d*), where *n* is the number of nodes and *d* the sum of the degrees of the nodes that get
    ///   another label and of their neighbours.
    public mutating func relabelNodes(_ labels: [Node: Node]) throws(CyclicLabels<Node>) {
        for node in try relabelingOrder(labels) {
            guard let label = labels[node], label != node, let old = table.position(of: node) else { continue }
            addNode(label, attributes: core.nodeAttributes[old])
            var moved: [(tail: Node, head: Node, key: EdgeKey?, attributes: Attributes)] = []
            var taken: Set<KeyedNeighbor> = []
            for entry in core.outgoing.entries(of: old) {
                for edge in edges(on: entry.link, from: old) {
                    let target = edge.target == node ? label : edge.target
                    moved.append((label, target, freeKey(edge.key, label, target, &taken), edge.attributes))
                }
            }
            if isDirected {
                for entry in core.incoming.entries(of: old) {
                    for edge in edges(on: entry.link, from: Int(entry.neighbor)) {
                        let source = edge.source == node ? label : edge.source
                        moved.append((source, label, freeKey(edge.key, source, label, &taken), edge.attributes))
                    }
                }
            }
            removeNode(node)
            for edge in moved { insertEdge(edge.tail, edge.head, key: edge.key, edge.attributes) }
        }
    }

    private struct KeyedNeighbor: Hashable {
        let node: Node
        let key: EdgeKey
    }

    /// A key that no edge between two nodes has yet and that was not given away before; the key itself if possible.
    private func freeKey(
        _ key: EdgeKey?, _ source: Node, _ target: Node, _ taken: inout Set<KeyedNeighbor>
    ) -> EdgeKey? {
        guard let key, edgeNumber(source, target, key: key) != nil else { return key }
        var number = 0
        if case .int(let value) = key { number = value }
        while edgeNumber(source, target, key: .int(number)) != nil
            || taken.contains(KeyedNeighbor(node: target, key: .int(number)))
        {
            number &+= 1
        }
        taken.insert(KeyedNeighbor(node: target, key: .int(number)))
        return .int(number)
    }

    /// The nodes that get another label, each after the one whose label it takes.
    private func relabelingOrder(_ labels: [Node: Node]) throws(CyclicLabels<Node>) -> [Node] {
        let renamed = nodes.filter { node in labels[node].map { $0 != node } ?? false }
        var isPlaced: Set<Node> = [], order: [Node] = []
        for start in renamed where !isPlaced.contains(start) {
            var chain: [Node] = [], seen: Set<Node> = [], node = start
            while !isPlaced.contains(node), contains(node), let next = labels[node], next != node {
                guard seen.insert(node).inserted else {
                    throw CyclicLabels(Array(chain[(chain.firstIndex(of: node) ?? 0)...]))
                }
                chain.append(node)
                node = next
            }
            order += chain.reversed()
            isPlaced.formUnion(chain)
        }
        return order
    }
}

extension Network where Node: Comparable {
    /// The network with its nodes numbered in an order: networkx's `convert_node_labels_to_integers`.
    ///
    /// The nodes keep their places; only their numbers follow the order. To keep the old labels as an attribute, set it
    /// before: `graph.setNodeAttribute("label") { $0 }`.
    ///
    /// ```swift
    /// Graph(edges: [("b", "a"), ("a", "c")]).numberingNodes(by: .sorted).nodes // 1, 0, 2
    /// ```
    ///
    /// - Complexity: O(*n* log *n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func numberingNodes(
        from first: Int = 0, by numbering: NodeNumbering
    ) -> Network<Int, Direction, Multiplicity> {
        let order: [Node]
        switch numbering {
        case .insertion: order = Array(nodes)
        case .sorted: order = nodes.sorted()
        case .increasingDegree, .decreasingDegree:
            let increasing = degrees.map { (degree: $0.degree, node: $0.node) }.sorted(by: <).map(\.node)
            order = numbering == .increasingDegree ? increasing : increasing.reversed()
        }
        let numbers = Dictionary(uniqueKeysWithValues: zip(order, first...))
        return mapNodes { numbers[$0] ?? first }
    }
}
